"""The demonstration portal, loaded once a run by `make run`'s own start and copied for whoever needs it."""

import re
import secrets
import shutil

import pytest
import requests

from tests.conftest import once, shared_folder
from tests.portal_process import Portal


@pytest.fixture(scope="session")
def demo_var(migrated_var, tmp_path_factory):
    """A var/ holding the whole demonstration, its outbox drained."""

    def make(folder):
        shutil.copytree(migrated_var, folder, dirs_exist_ok=True)
        portal = Portal(var=folder, demo=True).start(timeout=300)
        portal.quiet(seconds=240)
        portal.stop()
        return folder

    return once(shared_folder(tmp_path_factory), "demo", make)


@pytest.fixture(scope="module")
def demo(demo_var, tmp_path_factory):
    """The demonstration, running."""
    var = tmp_path_factory.mktemp("demo") / "var"
    shutil.copytree(demo_var, var)
    portal = Portal(var=var, demo=True).start()
    yield portal
    portal.stop()


@pytest.fixture(scope="module")
def demo_on_elasticsearch(demo_var, servers, tmp_path_factory):
    """The demonstration, answered by Elasticsearch alone: nothing falls back to the embedded index."""
    var = tmp_path_factory.mktemp("demo") / "var"
    shutil.copytree(demo_var, var)
    environment = {
        "SEARCH_ENGINE": "search.engines.elasticsearch.ElasticsearchEngine",
        "ELASTICSEARCH_URL": servers.elasticsearch.url,
        "ELASTICSEARCH_INDEX": f"demo-{secrets.token_hex(4)}",
        "ELASTICSEARCH_TIMEOUT": "10",  # others share the server and the machine, and its first search is slow
    }
    portal = Portal(var=var, demo=True, environment=environment).start()
    yield portal
    portal.stop()


@pytest.fixture(scope="module")
def addresses(demo):
    """Paths of every public page, as the sitemap lists them."""
    sitemap = requests.get(f"{demo.address}/sitemap.xml", timeout=30).text
    return re.findall(rf"<loc>{re.escape(demo.address)}([^<]*)</loc>", sitemap)
