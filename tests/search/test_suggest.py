"""The list under the search box, by program; in a browser: tests/e2e/test_suggest.py."""

import pytest

pytestmark = pytest.mark.django_db


def asked(client, typed):
    return [row["text"] for row in client.get("/api/v1/suggest", {"q": typed}).json()["suggestions"]]


def test_words_that_are_still_being_typed(client, index, make):
    make("Kế hoạch chuyển đổi số của tỉnh")
    make("Chuyển đổi số là gì")
    make("Chuyến đò ngang")
    make("Chuyển đổi mục đích sử dụng đất")
    index()
    assert asked(client, "chuyen doi s") == ["Chuyển đổi số là gì", "Kế hoạch chuyển đổi số của tỉnh"]
    assert set(asked(client, "CHUYỂN Đ")) == {
        "Chuyển đổi số là gì", "Kế hoạch chuyển đổi số của tỉnh", "Chuyến đò ngang", "Chuyển đổi mục đích sử dụng đất",
    }  # fmt: skip
    assert asked(client, "số tinh ke") == []
    assert asked(client, "c") == asked(client, "") == asked(client, ".* [a") == []


def test_what_was_withdrawn_is_not_offered(client, index, make):
    page = make("Thông báo tạm ngừng")
    index()
    assert asked(client, "thong bao tam") == ["Thông báo tạm ngừng"]
    type(page).objects.filter(pk=page.pk).update(live=False)  # the index has not followed yet
    assert asked(client, "thong bao tam") == []
