"""/-/health/ready: each part by name; not ready only when a part is gone that readers need."""

import os
import time
from pathlib import Path

import pytest
from django.conf import settings
from wagtail import hooks

from core.health import HealthCheck

pytestmark = pytest.mark.django_db


def parts(client):
    answer = client.get("/-/health/ready")
    assert answer["Cache-Control"].count("no-store") == 1
    return answer.status_code, {part["name"]: part for part in answer.json()["parts"]}


def test_live_asks_nobody(client, django_assert_num_queries):
    with django_assert_num_queries(0):
        assert client.get("/-/health/live").json() == {"status": "ok"}


def test_worker_that_is_silent_is_named_and_readers_read_on(client):
    alive = Path(settings.VAR_DIR) / "worker-alive"
    alive.touch()
    assert parts(client)[1]["Worker"]["ok"]
    hour_ago = time.time() - 3600
    os.utime(alive, (hour_ago, hour_ago))
    _status, names = parts(client)
    assert not names["Worker"]["ok"] and "không thấy worker" in names["Worker"]["detail"]


@pytest.mark.parametrize(("required", "status"), [(True, 503), (False, 200)])
def test_a_part_of_a_plugin(client, required, status):
    def broken():
        raise ConnectionError("secret address")

    def offer():
        return [HealthCheck("Bản đồ", broken, required=required)]

    with hooks.register_temporarily("portal_health_checks", offer):
        answered, names = parts(client)
    assert not names["Bản đồ"]["ok"] and names["Bản đồ"]["detail"] == "không trả lời"
    assert answered == status or not names["Chỉ mục tìm kiếm"]["ok"]


def test_without_an_index_readers_cannot_search(client, settings, tmp_path):
    settings.SEARCH_INDEX_DIR = tmp_path / "none"
    status, names = parts(client)
    assert (status, names["Chỉ mục tìm kiếm"]["ok"]) in ((503, False), (200, True))
