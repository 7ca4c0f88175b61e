"""A rebuild on the running portal while titles change and somebody searches: nothing is lost, no search fails.

``make soak`` runs the same at full size (benchmarks/search.py --rebuild).
"""

import os
import secrets
import shutil

import pytest

from benchmarks.search import Served, inside, manage, rebuild, whole
from search.engines.elasticsearch import ElasticsearchEngine

ARTICLES, EDITS = 500, 50


@pytest.fixture(params=["embedded", pytest.param("elasticsearch", marks=pytest.mark.servers)])
def environment(request, founded_var, tmp_path, settings):
    """Variables of a founded portal of this test's own, with articles and an index."""
    shutil.copytree(founded_var, tmp_path / "var")
    found = {"PATH": os.environ["PATH"], "DJANGO_SETTINGS_MODULE": "settings.local", "VAR_DIR": str(tmp_path / "var")}
    if request.param == "elasticsearch":
        settings.ELASTICSEARCH_URL = request.getfixturevalue("servers").elasticsearch.url
        settings.ELASTICSEARCH_INDEX = f"test-{secrets.token_hex(6)}"
        found |= {name: getattr(settings, name) for name in ("ELASTICSEARCH_URL", "ELASTICSEARCH_INDEX")}
    inside(found, "fill", "--articles", ARTICLES, "--pages", 20)
    manage(found, "manage.py", "rebuild_index", "-v", "0")
    yield found
    if request.param == "elasticsearch":
        ElasticsearchEngine().remove()


def test_edits_during_a_rebuild_are_in_the_new_index_and_no_search_fails(environment):
    with Served(environment) as served:
        result = rebuild(served, environment, EDITS, 2, drain=True)
    assert whole(result, EDITS), result
    assert result["during"] > EDITS / 2
    assert result["searches"] > 10
