"""Elasticsearch goes away, hangs, comes back or is new, with the embedded engine behind it. A server of its own."""

import shutil
import time

import pytest

from bentre_cds import services
from core import outbox
from core.actor import system_act
from core.models import OutboxEntry
from search import catch_up, indexing
from search.engines import base, fallback
from search.service import find
from tests.conftest import KEPT

pytestmark = pytest.mark.servers
NOTICE = "Máy chủ tìm kiếm đang tạm nghỉ"


@pytest.fixture(scope="module")
def server():
    folder = services.scratch_folder()
    with services.Elasticsearch(folder / "elasticsearch", KEPT) as server:
        yield server
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def portal(server, settings, db, tmp_path, monkeypatch):
    """The engine of a portal with ELASTICSEARCH_URL, its index built; the fixture's value does what waits, once."""
    if server.pid is None:
        server.start()
    settings.ELASTICSEARCH_URL, settings.ELASTICSEARCH_INDEX = server.url, f"t{time.time_ns()}"
    settings.SEARCH_ENGINE, settings.SEARCH_INDEX_DIR = "search.engines.fallback.FallbackEngine", tmp_path / "index"
    monkeypatch.setattr(fallback, "FIRST_PAUSE", 0.2)
    monkeypatch.setattr(fallback, "LONGEST_PAUSE", 0.4)
    monkeypatch.setattr(fallback, "LOOK", 0.0)
    monkeypatch.setattr(catch_up, "AGAIN", 0)
    base._engine.cache_clear()
    indexing.rebuild()
    work("index")
    assert not waiting()
    yield base.engine()
    base._engine.cache_clear()
    server.pause(False)
    if server.pid is None:
        server.start()


def work(*kinds):
    outbox.drain(kinds=kinds, limit=1)  # one round: what is put back is not taken again


def waiting():
    return list(OutboxEntry.objects.filter(kind="elasticsearch").values_list("key", flat=True))


def urls(answer):
    return [result.url for result in answer.results]


def caught_up(seconds=30):
    """Do the work that waits, as the worker does, until none is left."""
    end = time.monotonic() + seconds
    while waiting() and time.monotonic() < end:
        work("elasticsearch")
        time.sleep(0.1)
    assert not waiting()
    front = base.engine().front
    assert indexing.differences() == indexing.differences(front) == []


def test_both_get_what_is_written_and_elasticsearch_answers(portal, make):
    page = make("Cài chữ ký điện tử")
    work("index")
    assert not waiting()
    assert page.url in [url for _digest, url in portal.front.all_keys_with_digest().values()]
    answer = find("cai chu ky dien tu")
    assert urls(answer) == [page.url] and not answer.spare
    with system_act("test"):
        page.delete()
    work("index")
    assert find("cai chu ky dien tu").count == 0
    assert indexing.differences() == indexing.differences(portal.front) == []


def test_away_and_back(portal, server, make, client):
    kept, withdrawn = make("Cài chữ ký điện tử"), make("Ngày hội chữ ký")
    work("index")
    server.kill()
    new = make("Chữ ký trên điện thoại")
    with system_act("test"):
        withdrawn.unpublish()
    work("index")
    assert len(waiting()) == 2
    began = time.monotonic()
    answer = find("chữ ký")
    assert time.monotonic() - began < 2
    assert set(urls(answer)) == {kept.url, new.url} and answer.spare
    response = client.get("/tim-kiem/", {"q": "chữ ký"})
    assert response.status_code == 200 and NOTICE in response.content.decode()
    assert response["Cache-Control"] == "private, no-cache"
    work("elasticsearch")
    assert len(waiting()) == 2 and not OutboxEntry.objects.filter(dead=True).exists()
    server.start()
    assert find("chữ ký").spare  # it is back, but has not got everything
    caught_up()
    answer = find("chữ ký")
    assert set(urls(answer)) == {kept.url, new.url} and not answer.spare
    assert NOTICE not in client.get("/tim-kiem/", {"q": "chữ ký"}).content.decode()


def test_a_server_that_hangs_costs_one_reader_less_than_two_seconds(portal, server, make):
    page = make("Cài chữ ký điện tử")
    work("index")
    server.pause()
    took = []
    for _reader in range(5):
        began = time.monotonic()
        answer = find("chữ ký điện tử")
        took.append(time.monotonic() - began)
        assert urls(answer) == [page.url] and answer.spare
    assert max(took) < 2 and sorted(took)[-2] < 1
    began = time.monotonic()
    make("Ngày hội chữ ký")
    work("index")
    assert time.monotonic() - began < 8
    assert find("ngày hội chữ ký").count == 1
    server.pause(False)
    caught_up()


def test_a_new_server_gets_a_whole_index(portal, make):
    page = make("Cài chữ ký điện tử")
    work("index")
    portal.front.remove()
    assert urls(find("chữ ký điện tử")) == [page.url]
    assert catch_up.look() == 1
    caught_up()
    assert not find("chữ ký điện tử").spare
    portal.front.remove()
    make("Ngày hội chữ ký")  # a change notices it too
    work("index")
    assert waiting() == ["all"]
    caught_up()


def test_away_while_everything_is_rebuilt(portal, server, make):
    make("Cài chữ ký điện tử")
    server.kill()
    indexing.rebuild()
    assert find("chữ ký điện tử").count == 1
    assert waiting() == ["all"]
    server.start()
    caught_up()


def test_the_nightly_comparison_mends_elasticsearch_too(portal, make):
    page = make("Cài chữ ký điện tử")
    work("index")
    with portal.front.session() as session:
        session.delete([f"page:{page.pk}"])
    assert catch_up.reconcile() == 1
    caught_up()
