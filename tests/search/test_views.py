"""The search page and its interface, as a reader and a program see them."""

import json
import logging
from dataclasses import replace

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from lxml import etree, html
from wagtail.models import Page, Site

from core.actor import system_act
from core.hooks import collect
from core.text import fold
from home.models import StandardPage
from news.models import NewsCategory, NewsIndexPage, NewsPage
from search.engines.base import EngineError, engine
from search.query import parse
from search.views import NAMES

HOSTILE = [
    "",
    "   ",
    '"',
    '""""',
    '"quy chế',
    "'; DROP TABLE wagtailcore_page; --",
    "a AND OR NOT (b",
    "title:x^99~2*?[]{}\\",
    "<script>alert(1)</script>",
    "{{ 7|add:7 }}{% now %}",
    "🎉👩‍🌾🇻🇳",
    "\x00\x01\x1f\x7f",
    "%00%ff",
    "\u202eabc\u2028",
    "../../etc/passwd",
    "x" * 10_000,
    "cổng thông tin " * 700,
    '"' * 10_000,
    "1/2023 " * 100,
    "٣٥/٢٠٢٣ ½ ² Ⅷ",
    "ﬁ ǅ ß İ",
]


@pytest.mark.parametrize("typed", HOSTILE)
def test_hostile_queries(client, index, make, typed):
    make("Quy chế quản lý cổng")
    index()
    assert client.get("/tim-kiem/", {"q": typed}).status_code == 200
    assert client.get("/api/v1/search", {"q": typed}).status_code in (200, 400)


@pytest.mark.parametrize(
    "params",
    [
        {"trang": "abc"},
        {"trang": "-1"},
        {"trang": "999999999999999999"},
        {"trang": "999"},
        {"loai": "khong-co"},
        {"loai": "\x00"},
        {"tu": "31/02/2025"},
        {"tu": "2025-01-01"},
        {"tu": "9/10/25", "den": "\x00"},
        {"tu": "02/01/2025", "den": "01/01/2025"},
        {"tu": "01/01/0000"},
        {"xep": "'; --"},
    ],
)
def test_hostile_parameters(client, index, make, params):
    make("Quy chế quản lý cổng")
    index()
    assert client.get("/tim-kiem/", {"q": "quy chế", **params}).status_code == 200


def test_raw_bytes_in_the_address(client, index):
    assert client.get("/tim-kiem/?q=%ff%fe%00").status_code == 200
    assert client.get("/api/v1/search?q=%ff%fe").status_code in (200, 400)
    assert client.post("/tim-kiem/").status_code == 405


def test_marks_the_original_spelling(client, index, make):
    make("Quy chế quản lý Cổng thông tin", "Sở ban hành <b>quy chế</b> &amp; quản lý cổng thông tin theo luật.")
    index()
    text = client.get("/tim-kiem/", {"q": "quy che quan ly"}).content.decode()
    assert "<mark>Quy chế quản lý</mark> Cổng thông tin" in text
    assert "<mark>quy chế</mark> &amp; " in text or "<mark>quy chế &amp; quản lý</mark>" in text
    assert "1 kết quả" in text


def test_what_was_typed_is_shown_and_escaped(client, index, make):
    make("Quy chế")
    index()
    text = client.get("/tim-kiem/", {"q": "<script>quy chế"}).content.decode()
    assert "<script>quy" not in text
    assert "&lt;script&gt;quy chế" in text


def test_a_long_query_says_what_was_used(client, index, make):
    make("Quy chế")
    index()
    for typed in ("quy chế " * 1250, "1/" * 140):
        assert "chỉ dùng phần đầu" in client.get("/tim-kiem/", {"q": typed}).content.decode()
    longest = "người dân nộp hồ sơ trực tuyến tại trung tâm phục vụ hành chính công của xã nay cần biết " * 4
    assert "chỉ dùng phần đầu" not in client.get("/tim-kiem/", {"q": longest[:300]}).content.decode()


def test_filters_by_kind_and_date(client, index, make):
    make("Quy chế một")
    index()
    page = "/tim-kiem/"
    assert "1 kết quả" in client.get(page, {"q": "quy chế", "loai": "trang"}).content.decode()
    hidden = client.get(page, {"q": "quy chế", "loai": "tin-tuc"}).content.decode()
    assert "Bộ lọc đang giấu 1 kết quả" in hidden
    assert (
        "Ngày chưa đúng. Nhập ngày/tháng/năm, ví dụ 09/10/2025."
        in client.get(page, {"q": "quy chế", "tu": "30/2/2025"}).content.decode()
    )
    old = client.get(page, {"q": "quy chế", "den": "31/12/1999"}).content.decode()
    assert "Chưa có nội dung khớp" in old


def test_an_empty_answer_explains_itself(client, index, make):
    make("Chữ ký số cá nhân", "Chữ ký số cho người dân.")
    index()
    text = client.get("/tim-kiem/", {"q": "thuyền viên vận tải biển chữ ký"}).content.decode()
    assert "Chưa có nội dung khớp với “thuyền viên vận tải biển chữ ký”" in text
    assert "Không trang nào có “thuyền”, “viên”, “vận”, “tải”, “biển”" in text
    assert "Bớt một từ, kết quả có ngay" in text
    assert ">chữ ký</a>" in text


def test_says_when_no_page_has_all_the_words(client, index, make):
    make("Hướng dẫn đăng ký chữ ký số cá nhân trực tuyến")
    index()
    text = client.get("/tim-kiem/", {"q": "huong dan dang ky chu ky so trên thuyền"}).content.decode()
    assert "Chưa có trang nào đủ các từ đã gõ" in text


def test_pages_of_results(client, index, make):
    titles = [make(f"Chuyên đề số {n}").title for n in range(23)]
    index()
    seen = set()
    for number in (1, 2, 3):
        answer = client.get("/api/v1/search", {"q": "chuyên đề", "page": number}).json()
        assert answer["count"] == 23
        seen |= {result["title"] for result in answer["results"]}
    assert seen == set(titles)
    text = client.get("/tim-kiem/", {"q": "chuyên đề", "trang": "2"}).content.decode()
    assert 'aria-current="page"' in text
    assert "trang=3" in text
    assert client.get("/api/v1/search", {"q": "chuyên đề", "page": 51}).status_code == 400
    assert client.get("/api/v1/search", {"q": "chuyên đề", "page": 50}).json()["results"] == []


def test_the_interface(client, index, make):
    page = make("Quy chế quản lý cổng", "Điều 1. Phạm vi.")
    index()
    response = client.get("/api/v1/search", {"q": "quy che"})
    answer = response.json()
    assert set(answer) == {"count", "results"}
    assert answer["count"] == 1
    assert answer["results"][0] == {
        "title": page.title,
        "url": page.url,
        "kind": "trang",
        "date": timezone.localtime(page.first_published_at).date().isoformat(),
        "excerpt": "Điều 1. Phạm vi.",
    }
    assert set(client.get("/api/v1/search", {"q": ""}).json()["errors"]) == {"q"}
    assert set(client.get("/api/v1/search", {"q": "a", "from": "x"}).json()["errors"]) == {"from"}
    assert "Set-Cookie" not in response.headers


def test_openapi(client):
    document = client.get("/api/v1/openapi.json").json()
    assert document["openapi"].startswith("3.")
    search = document["paths"]["/api/v1/search"]["get"]
    named = {parameter["name"] for parameter in search["parameters"]}
    assert named == {"q", "kind", *dict(NAMES), "exact", "from", "to", "sort", "page"}
    known = document["components"]["schemas"]
    for reference in _references(document):
        assert reference.removeprefix("#/components/schemas/") in known
    assert set(known["SearchResult"]["required"]) == {"title", "url", "kind", "date", "excerpt"}
    for item in document["paths"].values():
        for operation in item.values():
            assert operation["operationId"]
            assert operation["responses"]


def _references(value):
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "$ref":
                yield inner
            else:
                yield from _references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _references(inner)


def test_what_was_withdrawn_is_not_shown_even_before_the_index_follows(client, index, make):
    page = make("Tin sắp gỡ")
    index()
    with system_act("test"):
        StandardPage.objects.get(pk=page.pk).unpublish()
    assert client.get("/api/v1/search", {"q": "tin sắp gỡ"}).json() == {"count": 0, "results": []}


def test_every_page_is_among_the_first_three_for_its_own_title(client, index, make):
    for title in [
        "Liên hệ",
        "Giới thiệu",
        "Tin tức",
        "Cổng thông tin",
        "Giới thiệu cổng thông tin",
        "Quy chế quản lý cổng thông tin điện tử",
    ]:
        make(title, "Giới thiệu, liên hệ, tin tức của cổng thông tin. " * 5)
    make("Dài", "Giới thiệu liên hệ tin tức cổng thông tin " * 50)
    index()
    for page in Page.objects.filter(depth__gt=2):
        found = client.get("/api/v1/search", {"q": fold(page.title)}).json()["results"][:3]
        assert page.url in [result["url"] for result in found], page.title


def test_queries_do_not_grow_with_rows(client, index, make):
    counts = []
    for number in (3, 12):
        for n in range(number):
            make(f"Chuyên đề số {number} {n}")
        index()
        client.get("/tim-kiem/", {"q": "chuyên đề số"})
        with CaptureQueriesContext(connection) as captured:
            assert client.get("/tim-kiem/", {"q": "chuyên đề số"}).status_code == 200
        counts.append(len(captured))
        assert not [q for q in captured if not q["sql"].lstrip().upper().startswith(("SELECT", "SAVEPOINT", "RELEASE"))]
    assert counts[0] == counts[1] <= 25


@pytest.mark.parametrize("damage", ["missing", "noise"])
def test_without_an_index_the_page_still_answers(client, index, make, settings, damage, caplog):
    make("Trang")
    index()
    if damage == "missing":
        (settings.SEARCH_INDEX_DIR / "current").unlink()
    else:
        for path in settings.SEARCH_INDEX_DIR.glob("v*/*"):
            path.write_bytes(b"noise")
    with caplog.at_level(logging.DEBUG):
        response = client.get("/tim-kiem/", {"q": "Nguyễn Văn A"})
    assert response.status_code == 503
    assert "Tìm kiếm đang chậm" in response.content.decode()
    assert "Nguyễn" not in caplog.text
    answer = client.get("/api/v1/search", {"q": "trang"})
    assert answer.status_code == 503
    assert "thử lại" in json.dumps(answer.json(), ensure_ascii=False)


def test_health_names_the_index(index, make, settings):
    make("Trang")
    index()
    check = next(check for check in collect("portal_health_checks") if check.name == "Chỉ mục tìm kiếm")
    assert check.required
    assert check.probe() == "1 mục"
    (settings.SEARCH_INDEX_DIR / "current").unlink()
    with pytest.raises(EngineError):
        check.probe()


def test_words_after_a_minus_are_not_shown(client, index, make):
    make("Chuyển đổi số trên đất liền")
    make("Chuyển đổi số trên biển")
    index()
    found = client.get("/api/v1/search", {"q": "chuyển đổi số -biển"}).json()
    assert [result["title"] for result in found["results"]] == ["Chuyển đổi số trên đất liền"]
    assert client.get("/api/v1/search", {"q": 'chuyển đổi số -"đất liền" -"trên biển"'}).json()["count"] == 0


def test_a_question_has_a_feed_of_its_newest_answers(client, index, make):
    make("Chuyển đổi số một")
    make("Chuyển đổi số & <hai>")
    make("Việc khác")
    index()
    page = client.get("/tim-kiem/", {"q": "chuyển đổi số", "trang": "1"}).content.decode()
    address = html.fromstring(page).xpath("//a[contains(@href, '/tim-kiem/rss')]/@href")[0]
    answer = client.get(address)
    assert answer["Content-Type"].startswith("application/rss+xml")
    channel = etree.fromstring(answer.content).find("channel")
    assert channel.findtext("title").startswith("Tìm “chuyển đổi số”")
    assert {item.findtext("title") for item in channel.iter("item")} == {"Chuyển đổi số một", "Chuyển đổi số &amp; &lt;hai&gt;"}
    assert all(item.findtext("link").startswith("http") for item in channel.iter("item"))
    for nothing in ("/tim-kiem/rss", "/tim-kiem/rss?q=", "/tim-kiem/rss?q=%00%01"):
        assert client.get(nothing).status_code == 404


def test_further_searches_are_the_editors_words(client, index, make, db):
    category = NewsCategory.objects.create(name="Xã hội số")
    section = NewsIndexPage(title="Tin tức")
    with system_act("test"):
        Site.objects.get(is_default_site=True).root_page.add_child(instance=section)
    for number in (1, 2):
        item = NewsPage(
            title=f"Chữ ký số {number}", summary="Tóm tắt.", category=category, published_at=timezone.now(), live=False
        )
        section.add_child(instance=item)
        item.tags.add("định danh điện tử", "chữ ký số")
        with system_act("test"):
            item.save_revision().publish()
    index()
    page = html.fromstring(client.get("/tim-kiem/", {"q": "chu ky so"}).content)
    related = page.xpath("//section[@aria-labelledby='search-related']//a")
    assert [link.text for link in related] == ["định danh điện tử"]
    assert client.get("/tim-kiem/" + related[0].get("href")).status_code == 200


def test_of_a_hundred_choices_the_most_frequent_are_offered_and_whatever_is_chosen(client, index, make):
    page = make("Quy chế quản lý cổng")
    index()
    own = engine().entries(engine().search(parse("quy chế"), parse("quy chế").usual).hits)[0]
    with engine().session() as session:
        session.index(
            [replace(own, key=f"page:{page.pk + n}", facets={"body": [f"Sở {n % 45}"]}) for n in range(1, 135) if n != 87]
        )
    read = html.fromstring(client.get("/tim-kiem/", {"q": "quy chế"}).content)
    offered = read.xpath("//input[@name='co-quan']/@value")
    assert len(offered) == 40 and len(set(offered)) == 40
    assert read.xpath("normalize-space(//*[@class='facet__left'])").startswith("Còn 5 lựa chọn ít kết quả hơn.")
    read = html.fromstring(client.get("/tim-kiem/", {"q": "quy chế", "co-quan": "Sở 42"}).content)  # 87 % 45: has fewest
    assert read.xpath("//input[@name='co-quan']/@value")[0] == "Sở 42"
    assert read.xpath("//input[@name='co-quan'][@checked]/@value") == ["Sở 42"]
    assert "Sở 42" not in offered
