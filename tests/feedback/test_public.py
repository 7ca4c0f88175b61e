"""Questions and answers, statistics and open data, at the door of a reader and of a program."""

import csv
import datetime
import io
import json
import uuid
from collections import Counter

import pytest
from django.core.files.base import ContentFile
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from lxml import etree
from wagtail.documents import get_document_model
from wagtail.models import Page, Site

from core import outbox
from core.actor import system_act
from core.hooks import collect
from core.page_cache import changes
from feedback.models import Case, CaseKind, Place, PublicQuestion, QuestionDocument, Topic, Unit
from feedback.open_data import cell
from home.models import StandardPage
from search import indexing
from tests.machines import PUBLIC_URL, Head

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def address(settings):
    settings.PUBLIC_URL = PUBLIC_URL


@pytest.fixture
def ask(founded):
    """Make a public question, live by the portal's own act."""

    def make(title="Bao giờ có cáp quang ở ấp?", live=True, **fields):
        fields.setdefault("kind", CaseKind.objects.get(code="hoi-dap"))
        fields.setdefault("question", "Ở ấp tôi chưa có cáp quang.")
        fields.setdefault("answer", "Tuyến cáp hoàn thành trong quý này.\n\nMời bà con theo dõi.")
        made = PublicQuestion(
            title=title, answered_by=fields.pop("answered_by", "Sở Khoa học và Công nghệ"), live=False, **fields
        )
        made.full_clean()
        made.save()
        if live:
            with system_act("test"):
                made.save_revision().publish()
        return PublicQuestion.objects.get(pk=made.pk)

    return make


@pytest.fixture
def case(founded):
    """Make a case without words: statistics read only its columns."""

    def make(days_ago=10, answered_after=None, **fields):
        key = uuid.uuid4()
        received = timezone.now() - datetime.timedelta(days=days_ago)
        answered = received + datetime.timedelta(days=answered_after) if answered_after is not None else None
        values = {
            "kind": CaseKind.objects.get(code="phan-anh"),
            "received_at": received,
            "clock_start": timezone.localdate(received),
            "clock_days": 15,
            "answered_at": answered,
            "state": "answered" if answered else "accepted",
            "in_time": True if answered else None,
            **fields,
        }
        return Case.objects.create(key=key, number=key.hex[:16], **values)

    return make


def text_of(client, path, status=200, **params):
    response = client.get(path, params)
    assert response.status_code == status, path
    return response.content.decode()


def queries(client, path, **params):
    client.get(path, params)
    with CaptureQueriesContext(
        connection,
    ) as found:
        assert client.get(path, params).status_code == 200
    return len(found)


# -- the list -------------------------------------------------------------------------------------------------------------
def test_an_empty_room_shows_the_way_in(client, founded):
    text = text_of(client, "/hoi-dap/")
    assert "Chưa có câu hỏi nào được đăng" in text
    assert 'href="/gop-y/"' in text


def test_only_live_questions_are_listed(client, ask):
    ask("Đã đăng chưa?")
    ask("Còn là bản nháp?", live=False)
    text = text_of(client, "/hoi-dap/")
    assert "Đã đăng chưa?" in text
    assert "Còn là bản nháp?" not in text
    assert "1 câu hỏi đã trả lời" in text


def test_filters_narrow_and_can_be_taken_off(client, ask):
    road, place = Topic.objects.create(name="Đường sá"), Place.objects.create(name="Xã Tân Hào", active=False)
    unit = Unit.objects.create(name="Sở Xây dựng")
    ask("Sửa đường khi nào?", topic=road, place=place, unit=unit, answered_on=datetime.date(2024, 3, 1))
    ask("Học chữ ký số ở đâu?", kind=CaseKind.objects.get(code="gop-y"))
    for name, value in (("linh-vuc", road.pk), ("noi", place.pk), ("don-vi", unit.pk), ("nam", 2024), ("loai", "hoi-dap")):
        text = text_of(client, "/hoi-dap/", **{name: value})
        assert "Sửa đường khi nào?" in text, name
        assert "Học chữ ký số ở đâu?" not in text, name
        assert "Bỏ tất cả" in text
    assert "Chưa có câu hỏi khớp" in text_of(client, "/hoi-dap/", **{"linh-vuc": road.pk, "loai": "gop-y"})


@pytest.mark.parametrize(
    "params",
    [{"trang": "x"}, {"trang": "99999999999"}, {"nam": "'; --"}, {"loai": "\x00"}, {"linh-vuc": "9" * 60}, {"noi": "-1"}],
)
def test_hostile_parameters(client, ask, params):
    ask()
    assert "Bao giờ có cáp quang" in text_of(client, "/hoi-dap/", **params)


def test_pages_of_the_list(client, ask):
    for n in range(17):
        ask(f"Câu hỏi thứ {n}?")
    first, second = text_of(client, "/hoi-dap/"), text_of(client, "/hoi-dap/", trang=2)
    assert first.count('class="result"') == 15
    assert second.count('class="result"') == 2
    assert 'rel="prev"' in second
    Head(second).check("/hoi-dap/?trang=2")


def test_queries_do_not_grow_with_questions(client, ask):
    topic = Topic.objects.create(name="Đường sá")
    one = ask("Sửa đường Tân Hào khi nào?", topic=topic)
    few = [queries(client, path) for path in ("/hoi-dap/", one.url, "/rss/hoi-dap.xml")]
    for n in range(12):
        ask(f"Sửa đường Tân Hào đoạn {n} khi nào?", topic=topic, place=Place.objects.create(name=f"Xã {n}"))
    assert [queries(client, path) for path in ("/hoi-dap/", one.url, "/rss/hoi-dap.xml")] == few
    assert max(few) <= 15


# -- one question ---------------------------------------------------------------------------------------------------------
def test_a_question_says_what_who_and_when(client, ask):
    found = ask(answered_on=datetime.date(2026, 10, 9), answer="Dòng một\n<script>alert(1)</script>")
    text = text_of(client, found.url)
    assert "&lt;script&gt;alert(1)" in text
    assert "09/10/2026" in text
    assert "Sở Khoa học và Công nghệ" in text
    head = Head(text).check(found.url)
    node = head.graph["QAPage"]
    assert node["mainEntity"]["name"] == found.title
    assert node["mainEntity"]["acceptedAnswer"]["text"].startswith("Dòng một")
    assert node["mainEntity"]["acceptedAnswer"]["author"]["name"] == "Sở Khoa học và Công nghệ"
    assert [step["name"] for step in head.graph["BreadcrumbList"]["itemListElement"]][:2] == ["Trang chủ", "Hỏi đáp"]


def test_another_slug_leads_on_and_a_draft_is_not_there(client, ask):
    found, draft = ask(), ask("Nháp?", live=False)
    response = client.get(f"/hoi-dap/{found.pk}/ten-cu/")
    assert (response.status_code, response["Location"]) == (301, found.url)
    assert client.get(draft.url).status_code == 404
    assert client.get("/hoi-dap/999999/cau-hoi/").status_code == 404
    with system_act("test"):
        found.unpublish()
    assert client.get(found.url).status_code == 404


def test_related_questions_share_a_topic_or_words(client, ask):
    topic = Topic.objects.create(name="Đường sá")
    found = ask("Đường vào chợ Tân Hào bị ngập?", topic=topic)
    ask("Cống thoát nước hỏng?", topic=topic)
    ask("Chợ Tân Hào mở cửa mấy giờ?")
    ask("Cấp đổi giấy phép lái xe?")
    text = text_of(client, found.url)
    assert "Cống thoát nước hỏng?" in text
    assert "Chợ Tân Hào mở cửa" in text.replace("\xa0", " ")
    assert "giấy phép lái xe" not in text


def test_documents_of_an_answer_only_as_far_as_readers_may_go(client, ask):
    root = Site.objects.get(is_default_site=True).root_page
    found = ask()
    with system_act("test"):
        shown = root.add_child(instance=StandardPage(title="Văn bản đã đăng", live=True))
        hidden = root.add_child(instance=StandardPage(title="Văn bản chưa đăng", live=False))
    document = get_document_model()(title="Tờ trình đính kèm")
    document.file.save("to-trinh.txt", ContentFile(b"Noi dung"))
    for n, field in enumerate(({"page": shown}, {"page": hidden}, {"document": document})):
        QuestionDocument.objects.create(question=found, sort_order=n, **field)
    text = text_of(client, found.url).replace("\xa0", " ")
    assert "Văn bản đã đăng" in text
    assert "Tờ trình đính kèm" in text
    assert "Văn bản chưa đăng" not in text


@pytest.mark.parametrize("fields", [{}, {"title": "Nháp?", "question": "Hỏi", "answer": "Đáp"}])
def test_the_preview_of_a_draft_needs_nothing_else(founded, fields):
    question = PublicQuestion(**fields)
    request = RequestFactory().get("/")
    request.is_preview = True
    text = question.serve_preview(request, "").render().content.decode()
    assert "Trả lời" in text
    assert 'name="muc"' not in text
    assert "noindex" in text


def test_a_change_makes_kept_pages_old(ask, monkeypatch):
    found = ask()
    seen = []
    monkeypatch.setattr(changes, "changed", lambda: seen.append(1))
    with system_act("test"):
        found.unpublish()
    assert seen


# -- search and feed --------------------------------------------------------------------------------------------------------
@pytest.fixture
def index(settings, tmp_path):
    settings.SEARCH_INDEX_DIR = tmp_path / "index"
    indexing.rebuild()

    def follow():
        outbox.drain(kinds=["index"])
        assert indexing.differences() == []

    follow()
    return follow


def test_search_finds_a_live_question_and_forgets_it(client, ask, index):
    found = ask("Trạm biến áp Thạnh Phú quá tải?", topic=Topic.objects.create(name="Điện nông thôn"))
    ask("Trạm biến áp nháp?", live=False)
    index()
    text = text_of(client, "/tim-kiem/", q="trạm biến áp", loai="question")
    assert "1 kết quả" in text
    assert "Hỏi đáp" in text
    answer = client.get("/api/v1/search", {"q": "tram bien ap"}).json()
    assert [(r["url"], r["kind"]) for r in answer["results"]] == [(found.url, "question")]
    with system_act("test"):
        found.unpublish()
    assert client.get("/api/v1/search", {"q": "tram bien ap"}).json()["results"] == []
    index()
    assert client.get("/api/v1/search", {"q": "tram bien ap"}).json()["count"] == 0


def test_search_follows_a_change(client, ask, index):
    found = ask("Lịch tiêm phòng?")
    index()
    found.answer = "Tiêm tại trạm y tế Bình Khánh."
    with system_act("test"):
        found.save_revision().publish()
    index()
    assert client.get("/api/v1/search", {"q": "bình khánh"}).json()["count"] == 1


def test_search_follows_the_name_of_a_topic_and_of_a_place(client, ask, index):
    topic, place = Topic.objects.create(name="Vệ sinh"), Place.objects.create(name="Phường Cũ")
    ask("Xe gom rác mấy giờ tới?", topic=topic, place=place)
    index()
    for row, name in ((topic, "Môi trường đô thị"), (place, "Phường Sông Lớn")):
        row.name = name
        row.save()
    index()
    (found,) = client.get("/api/v1/search", {"q": "rac song lon"}).json()["results"]
    assert "Môi trường đô thị" in text_of(client, "/tim-kiem/", q="gom rác")
    assert found["title"] == "Xe gom rác mấy giờ tới?"


def test_feed_of_new_questions(client, ask):
    assert client.get("/rss/hoi-dap.xml").status_code == 200
    found = ask("Hỏi <b>gì</b>?", topic=Topic.objects.create(name="Đường sá"))
    ask("Nháp?", live=False)
    tree = etree.fromstring(client.get("/rss/hoi-dap.xml").content)
    (item,) = tree.findall("channel/item")
    assert item.findtext("link").endswith(found.url)
    assert item.findtext("title") == "Hỏi &lt;b&gt;gì&lt;/b&gt;?"
    assert item.findtext("category") == "Đường sá"
    assert item.findtext("pubDate")
    assert "/rss/hoi-dap.xml" in [group.main.path for group in collect("portal_feeds")]
    assert "/rss/hoi-dap.xml" in text_of(client, "/rss/")


def test_questions_are_in_the_sitemap_with_a_fixed_number_of_queries(client, ask, django_assert_num_queries):
    found = ask("Xe gom rác mấy giờ tới?")
    hidden = ask("Nháp?", live=False)
    with CaptureQueriesContext(connection) as few:
        sitemap = client.get("/sitemap.xml").content.decode()
    assert found.url in sitemap
    assert hidden.url not in sitemap
    assert "/gop-y/</loc>" in sitemap
    for number in range(3):
        ask(f"Câu hỏi thứ {number}?")
    with django_assert_num_queries(len(few)):
        assert "/cau-hoi-thu-2/" in client.get("/sitemap.xml").content.decode()


# -- statistics -------------------------------------------------------------------------------------------------------------
def test_statistics_without_a_case(client, founded):
    assert "Kỳ này chưa có ý kiến nào" in text_of(client, "/hoi-dap/thong-ke/")


def _table(text, title):
    """Rows of the table under ``title`` as lists of words."""
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(text, "html.parser")
    for place in soup.select("figure.chart, .table-scroll"):
        head = place.select_one(".chart__title, caption")
        if head and title in head.get_text():
            return [[c.get_text(strip=True) for c in row.select("th, td")] for row in place.select("tbody tr")]
    raise AssertionError(title)


def test_statistics_by_unit_and_month(client, case):
    works, few = Unit.objects.create(name="Sở Xây dựng"), Unit.objects.create(name="Xã nhỏ")
    for solved in (True, True, True, False):
        case(days_ago=5, answered_after=0, unit=works, solved=solved)
    case(days_ago=5, answered_after=2, unit=few)
    case(days_ago=5, unit=few)
    case(days_ago=5, unit=works, quarantined=True)
    case(days_ago=5, unit=works, restricted=True)
    text = text_of(client, "/hoi-dap/thong-ke/")
    units = {row[0]: row[1:] for row in _table(text, "Theo đơn vị xử lý")}
    assert units["Sở Xây dựng"] == ["4", "4", "0,0", "100%", "75%"]
    assert units["Xã nhỏ"] == ["dưới 3", "dưới 3", "–", "–", "–"]
    months = _table(text, "Theo tháng nhận")
    assert len(months) == 12
    assert "<svg" in text
    assert "style=" not in text.partition("<main")[2].partition("</main")[0]


def test_small_numbers_inside_a_large_group_are_kept_too(client, case):
    unit = Unit.objects.create(name="Sở Y tế")
    for n in range(5):
        case(days_ago=3, unit=unit, answered_after=1 if n < 2 else None)
    units = {row[0]: row[1:] for row in _table(text_of(client, "/hoi-dap/thong-ke/"), "Theo đơn vị")}
    assert units["Sở Y tế"] == ["5", "dưới 3", "–", "–", "–"]


def test_period_of_statistics(client, case):
    case(days_ago=800)
    old = (timezone.now() - datetime.timedelta(days=800)).year
    assert "Kỳ này chưa có ý kiến nào" in text_of(client, "/hoi-dap/thong-ke/")
    text = text_of(client, "/hoi-dap/thong-ke/", ky=str(old))
    assert "dưới 3" in text
    assert f'value="{old}" selected' in text
    assert text_of(client, "/hoi-dap/thong-ke/", ky="2' --")


def test_queries_of_statistics_do_not_grow(client, case):
    case(unit=Unit.objects.create(name="Một"))
    few = queries(client, "/hoi-dap/thong-ke/")
    for n in range(30):
        case(days_ago=n * 9, unit=Unit.objects.create(name=f"Đơn vị {n}"), answered_after=n % 4)
    assert queries(client, "/hoi-dap/thong-ke/") == few <= 15


# -- open data --------------------------------------------------------------------------------------------------------------
def download(client, name):
    response = client.get(f"/hoi-dap/du-lieu/{name}")
    assert response.status_code == 200
    assert response.streaming
    return b"".join(response.streaming_content)


def as_rows(content):
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


def test_cases_as_open_data(client, case):
    road, rare = Topic.objects.create(name="Đường sá"), Topic.objects.create(name="Việc hiếm")
    village, place = Place.objects.create(name="Xã nhỏ"), Place.objects.create(name="Phường lớn")
    year = timezone.localdate().replace(month=1, day=15)
    ago = (timezone.localdate() - year).days
    for n in range(3):
        case(days_ago=ago, topic=road, place=place, answered_after=n, solved=True)
    hidden = case(days_ago=ago, topic=rare, place=village)
    case(days_ago=ago, topic=road, place=place, restricted=True)
    rows = as_rows(download(client, "y-kien.csv"))
    assert len(rows) == 4
    assert sorted(row["Lĩnh vực"] for row in rows) == ["khác", "Đường sá", "Đường sá", "Đường sá"]
    assert sorted(row["Xã, phường"] for row in rows) == ["Phường lớn"] * 3 + ["khác"]
    assert {row["Tháng nhận"] for row in rows} == {f"{year:%Y-%m}"}
    raw = download(client, "y-kien.json")
    data = json.loads(raw)
    assert len(data["items"]) == 4
    assert {item["solved"] for item in data["items"]} == {True, None}
    assert hidden.number not in raw.decode()
    assert "Việc hiếm" not in raw.decode()
    assert "Xã nhỏ" not in raw.decode()
    assert set(data["items"][0]) == set(_schema("CaseRow"))


def test_a_place_is_not_told_where_few_of_its_cases_are_about_one_thing(client, case):
    road, waste = Topic.objects.create(name="Đường sá"), Topic.objects.create(name="Rác thải")
    here, there = Place.objects.create(name="Phường này"), Place.objects.create(name="Phường kia")
    for topic, place, count in ((road, here, 3), (waste, there, 3), (waste, here, 1), (None, here, 2)):
        for _n in range(count):
            case(days_ago=0, topic=topic, place=place)
    rows = Counter((row["Lĩnh vực"], row["Xã, phường"]) for row in as_rows(download(client, "y-kien.csv")))
    assert rows == {
        ("Đường sá", "Phường này"): 3,
        ("Rác thải", "Phường kia"): 3,
        ("Rác thải", "khác"): 1,
        ("", "khác"): 2,
    }


def _schema(name):
    from feedback.openapi import SCHEMAS

    return SCHEMAS[name]["properties"]


def test_questions_as_open_data(client, ask):
    ask("=HYPERLINK(1)?", answer='+84, "trong ngoặc"')
    ask("Nháp?", live=False)
    (row,) = as_rows(download(client, "hoi-dap.csv"))
    assert row["Câu hỏi, một dòng"] == "'=HYPERLINK(1)?"
    assert row["Trả lời"] == '\'+84, "trong ngoặc"'
    (item,) = json.loads(download(client, "hoi-dap.json"))["items"]
    assert item["title"] == "=HYPERLINK(1)?"
    assert set(item) == set(_schema("QuestionRow"))


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_cell_is_a_formula(text):
    assert cell(text) == f"'{text}"


def test_numbers_stay_numbers():
    assert [cell(value) for value in (-3, 0, None, True, False, "chữ")] == ["-3", "0", "", "có", "không", "chữ"]


def test_queries_of_open_data_do_not_grow(client, case, ask):
    def counted():
        with CaptureQueriesContext(connection) as found:
            download(client, "y-kien.csv")
            download(client, "hoi-dap.json")
        return len(found)

    case(topic=Topic.objects.create(name="Một"))
    ask()
    few = counted()
    for n in range(8):
        case(topic=Topic.objects.create(name=f"Lĩnh vực {n}"), answered_after=n)
        ask(f"Câu {n}?", topic=Topic.objects.create(name=f"Khác {n}"))
    assert counted() == few


def test_an_unknown_set_is_not_there(client, founded):
    assert client.get("/hoi-dap/du-lieu/nguoi-gui.csv").status_code == 404
    assert client.post("/hoi-dap/du-lieu/y-kien.csv").status_code == 405


def test_the_interfaces_are_described(client, founded):
    document = client.get("/api/v1/openapi.json").json()
    assert {"/hoi-dap/du-lieu/y-kien.csv", "/hoi-dap/du-lieu/hoi-dap.json", "/api/v1/feedback/track"} <= set(document["paths"])
    known = document["components"]["schemas"]
    text = json.dumps(document)
    for name in {part.split('"')[0] for part in text.split("#/components/schemas/")[1:]}:
        assert name in known


def test_pages_may_be_kept_for_all(client, ask, case):
    from core.page_cache.middleware import may_be_kept

    found = ask()
    for path in ("/hoi-dap/", found.url, "/hoi-dap/thong-ke/", "/rss/hoi-dap.xml"):
        response = client.get(path)
        request = RequestFactory().get(path)
        assert may_be_kept(request, response), path
        assert Page.objects.exists()


# -- the ways in ------------------------------------------------------------------------------------------------------------
WAYS = {"/gop-y/": "Gửi phản ánh, kiến nghị", "/gop-y/tra-cuu/": "Tra cứu ý kiến", "/hoi-dap/": "Hỏi đáp"}


def _links(text, selector):
    """Address to words of the links in the one place that ``selector`` names; nothing where it is not there."""
    from bs4 import BeautifulSoup

    (place,) = BeautifulSoup(text, "html.parser").select(selector) or [None]
    return {link["href"]: link.get_text(strip=True) for link in place.select("a")} if place else {}


def test_every_page_leads_to_the_three_ways_in_its_footer(client, portal, ask):
    paths = ["/", "/lien-he/", "/gop-y/", "/gop-y/tra-cuu/", "/hoi-dap/", "/hoi-dap/thong-ke/"]
    for path in (*paths, portal.news.get_url(), portal.paper.get_url(), ask().url):
        assert _links(text_of(client, path), ".site-foot .foot__line") == WAYS, path
    assert _links(text_of(client, "/khong-co-trang-nay/", 404), ".site-foot .foot__line") == WAYS


def test_the_home_page_has_a_band_with_the_ways_and_other_pages_have_none(client, portal):
    text = text_of(client, "/")
    assert _links(text, "main section[aria-labelledby=y-kien]") == WAYS
    assert text.count('id="y-kien"') == 1
    for path in (portal.news.get_url(), "/lien-he/", "/hoi-dap/"):
        assert 'id="y-kien"' not in text_of(client, path), path


def test_nothing_leads_to_a_room_that_takes_nothing_in(client, portal):
    CaseKind.objects.update(active=False)
    for path in ("/", "/lien-he/"):
        assert "/gop-y/" not in text_of(client, path)
