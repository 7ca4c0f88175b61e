"""A machine that shares no folder with the worker keeps an index of its own."""

import pytest
from django.core.management import call_command

from core import outbox
from core.actor import system_act
from search.engines.base import local
from search.engines.embedded import EmbeddedEngine
from search.indexing import differences
from search.models import IndexWrite
from search.query import parse
from search.ranking import rank

from .test_indexing import publish

pytestmark = pytest.mark.django_db


@pytest.fixture
def follow(tmp_path, settings):
    """Follow as another machine does; gives its engine."""
    folder = tmp_path / "another-machine"
    folder.mkdir()

    def step():
        worker = settings.SEARCH_INDEX_DIR
        settings.SEARCH_INDEX_DIR = folder
        try:
            call_command("follow_index", "--once", verbosity=0)
        finally:
            settings.SEARCH_INDEX_DIR = worker
        return EmbeddedEngine(folder)

    step.folder = folder
    return step


def found(engine, typed):
    return [entry.title for entry in rank(engine, parse(typed)).entries]


def test_the_copy_follows_each_change(index, make, follow):
    page = make("Cách cài chữ ký điện tử")
    index()
    copy = follow()
    assert found(copy, "chu ky dien tu") == [page.title] and differences(copy) == []
    publish(page, title="Hướng dẫn ví điện tử", slug="vi-dien-tu")
    other = make("Lịch tiếp công dân tháng Mười")
    index()
    assert found(copy, "chu ky dien tu") == ["Cách cài chữ ký điện tử"]  # nobody has followed yet
    follow()
    assert found(copy, "chu ky dien tu") == []
    assert found(copy, "vi dien tu") == ["Hướng dẫn ví điện tử"] and found(copy, "tiep cong dan") == [other.title]
    with system_act("test"):
        other.unpublish()
    index()
    follow()
    assert found(copy, "tiep cong dan") == [] and differences(copy) == []


def test_who_was_off_too_long_or_lost_the_index_builds_it_anew(index, make, follow):
    make("Trang thứ nhất của cổng")
    index()
    copy = follow()
    for number in range(3):
        make(f"Trang mới số {number}")
        index()
    first = IndexWrite.objects.order_by("pk").values_list("pk", flat=True)[0]
    IndexWrite.objects.filter(pk__lte=first + 1).delete()  # as the nightly task does after a week
    follow()
    assert differences(copy) == []
    (follow.folder / "current").unlink()
    follow()
    assert differences(EmbeddedEngine(follow.folder)) == []


def test_everything_is_followed_after_everything_was_written(index, make, follow):
    page = make("Biểu mẫu đăng ký tài khoản")
    index()
    copy = follow()
    type(page).objects.filter(pk=page.pk).update(title="Biểu mẫu đổi mật khẩu")  # no signal tells of it
    outbox.add("index", "all")
    index()
    follow()
    assert found(copy, "doi mat khau") == ["Biểu mẫu đổi mật khẩu"]
    assert local().size() == copy.size()
