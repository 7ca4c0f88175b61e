"""A real index in a folder of its own, and pages made live by the portal's own act."""

import secrets

import pytest
from django.utils.module_loading import import_string
from wagtail.models import Site

from core import outbox
from core.actor import system_act
from home.models import SectionPage, StandardPage
from search import indexing


@pytest.fixture(autouse=True)
def words(db):
    """A query is read with the editors' table of words."""


ENGINES = [
    pytest.param("search.engines.embedded.EmbeddedEngine", id="embedded"),
    pytest.param("search.engines.elasticsearch.ElasticsearchEngine", id="elasticsearch", marks=pytest.mark.servers),
]


@pytest.fixture
def elasticsearch(request, settings):
    """The settings for the server of this run, under a name of this test's own; what it made there goes with it."""
    from search.engines.elasticsearch import ElasticsearchEngine

    settings.ELASTICSEARCH_URL = request.getfixturevalue("servers").elasticsearch.url
    settings.ELASTICSEARCH_INDEX = f"test-{secrets.token_hex(6)}"
    settings.ELASTICSEARCH_TIMEOUT = 10  # others share the server and the machine
    yield settings
    ElasticsearchEngine().remove()


@pytest.fixture(params=ENGINES)
def engine_class(request, settings, tmp_path):
    """Each engine in turn, with an index of its own that is not built yet."""
    settings.SEARCH_INDEX_DIR = tmp_path / "index"
    if "elasticsearch" in request.param:
        request.getfixturevalue("elasticsearch")
    return import_string(request.param)


@pytest.fixture
def index(db, settings, tmp_path):
    """An empty index; calling the fixture's value does what waits in the outbox for it."""
    settings.SEARCH_INDEX_DIR = tmp_path / "index"
    indexing.rebuild()
    outbox.drain(kinds=["index"])

    def follow():
        done = outbox.drain(kinds=["index"])
        assert not outbox.OutboxEntry.objects.filter(kind="index", dead=True).exists()
        assert indexing.differences() == []
        return done

    return follow


@pytest.fixture
def make(db):
    """Make a standard page (or section) below ``parent``."""

    def make_page(title, text="Nội dung đủ để đọc.", *, parent=None, live=True, model=StandardPage, **fields):
        parent = parent or Site.objects.get(is_default_site=True).root_page
        page = model(title=title, live=False, body=[("paragraph", f"<p>{text}</p>")], **fields)
        parent.add_child(instance=page)
        revision = page.save_revision()
        if live:
            with system_act("test"):
                revision.publish()
        return model.objects.get(pk=page.pk)

    return make_page


@pytest.fixture
def section(make):
    return make("Kỹ năng số", model=SectionPage)
