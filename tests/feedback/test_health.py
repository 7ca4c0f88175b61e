"""/-/health/ready names the store of keys; readers read on without it."""

import shutil
from pathlib import Path

import pytest
from django.urls import reverse

from feedback import health
from feedback.erasing import erase

pytestmark = pytest.mark.django_db
NAME = "Kho khóa ý kiến"


def part(client):
    answer = client.get(reverse("health_ready"))
    found = {one["name"]: one for one in answer.json()["parts"]}[NAME]
    return found["ok"], found["detail"]


def test_before_the_first_case_there_need_be_no_store(client, founded, settings):
    assert part(client)[0]
    Path(settings.KEY_STORE_DIR).mkdir()  # an empty disk, mounted
    assert part(client)[0]


def test_a_store_with_its_copy(client, opinion, settings):
    opinion()
    assert part(client) == (True, "có bản sao")
    settings.KEY_STORE_COPY = ""
    assert part(client) == (True, "không có bản sao")


@pytest.mark.parametrize(
    ("name", "words"), [("KEY_STORE_DIR", "không thấy kho khóa"), ("KEY_STORE_COPY", "không thấy bản sao kho khóa")]
)
def test_a_disk_that_is_not_mounted_is_named(client, opinion, settings, name, words):
    opinion()
    folder = Path(getattr(settings, name))
    shutil.move(folder, f"{folder}-away")
    assert part(client) == (False, words)
    folder.mkdir()
    (folder / "index").write_text("made anew")
    assert part(client) == (False, words)
    shutil.rmtree(folder)
    shutil.move(f"{folder}-away", folder)
    assert part(client)[0]


def test_readers_do_not_need_it(client, opinion, settings):
    opinion()
    shutil.rmtree(settings.KEY_STORE_DIR)
    assert [check.required for check in health.checks()] == [False]
    assert client.get("/hoi-dap/").status_code == 200


def test_erased_cases_have_no_key_and_that_is_right(client, opinion):
    erase(opinion(), reason="request")
    assert part(client)[0]


def test_nothing_of_the_place_is_told(client, opinion, settings):
    opinion()
    shutil.rmtree(settings.KEY_STORE_DIR)
    assert settings.KEY_STORE_DIR not in client.get(reverse("health_ready")).content.decode()
