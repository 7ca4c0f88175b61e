"""Views that are no pages: offered above the results and under the search box when a search names them."""

import pytest
from django.urls import reverse

from feedback.founding import found_feedback
from search.models import QueryDay

from .test_log import READER, rows

pytestmark = pytest.mark.django_db


@pytest.fixture
def portal(client, index, make, settings, tmp_path):
    settings.VAR_DIR = tmp_path
    found_feedback()
    make("Quyết định về tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân", "Phản ánh, kiến nghị được trả lời.")
    index()
    return client


def offered(portal, typed, **params):
    page = portal.get("/tim-kiem/", {"q": typed, **params}, **READER).content.decode()
    return page.count('class="shortcut"'), page


@pytest.mark.parametrize(
    ("typed", "view"),
    [
        ("gửi phản ánh", "feedback:send"),
        ("GUI PHAN ANH", "feedback:send"),
        ("tôi muốn góp ý", "feedback:send"),
        ("tra cứu ý kiến", "feedback:track"),
        ("hoi dap", "feedback:questions"),
        ("thống kê ý kiến", "feedback:statistics"),
        ("rss", "feeds"),
    ],
)
def test_what_people_call_it_leads_there(portal, typed, view):
    number, page = offered(portal, typed)
    assert number >= 1
    target = page.split('class="shortcut" href="')[1].split('"')[0].replace("&amp;", "&")
    assert portal.get(target).url == reverse(view)


def test_a_search_for_the_law_on_it_is_a_search_for_the_law(portal):
    assert offered(portal, "quy định về tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân")[0] == 0
    assert offered(portal, "luật bảo vệ môi trường")[0] == 0
    assert offered(portal, "phản ánh kiến nghị")[0] == 1


def test_only_on_the_first_page_of_results(portal, make, index):
    for number in range(12):
        make(f"Phản ánh, kiến nghị số {number}")
    index()
    assert offered(portal, "phản ánh kiến nghị")[0] == 1
    assert offered(portal, "phản ánh kiến nghị", trang="2")[0] == 0


def test_it_is_an_answer_where_no_page_is(portal):
    number, page = offered(portal, "rss")
    assert number == 1 and "Chưa có nội dung khớp" not in page
    rows()
    assert QueryDay.objects.get(query="rss").empty == 0


def test_while_it_is_being_typed(portal):
    def first(typed):
        return portal.get("/api/v1/suggest", {"q": typed}).json()["suggestions"][:1]

    assert first("gui phan") == [{"text": "Gửi phản ánh, kiến nghị", "number": "", "kind": "Làm ngay", "url": "/gop-y/"}]
    assert [row["url"] for row in first("gu")] == []


def test_nothing_is_offered_of_what_was_not_founded(client, index):
    assert offered(client, "gửi phản ánh")[0] == 0
