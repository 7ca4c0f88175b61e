"""What machines read of every type of page; addresses under PUBLIC_URL whatever host was asked."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from core.metadata import DESCRIPTION_LENGTH, first_words, shorten
from home.models import AgencySettings, SectionPage, StandardPage
from search import indexing
from tests.machines import HOSTILE, PUBLIC_URL, read_page

pytestmark = pytest.mark.django_db
TEXT = "Nộp hồ sơ trên điện thoại, không cần in giấy."

# Feeds of apps that may be taken out.
OTHERS = {"/rss/hoi-dap.xml"}


def test_every_live_page_carries_everything(client, portal):
    prefix = len(Page.objects.get(depth=2).url_path)
    paths = ["/" + url_path[prefix:] for url_path in Page.objects.live().filter(depth__gt=1).values_list("url_path", flat=True)]
    assert len(paths) > 8
    heads = {path: read_page(client, path).check(path) for path in paths}
    titles = [head.titles[0] for head in heads.values()]
    assert len(set(titles)) == len(titles)
    for path, head in heads.items():
        assert path == "/" or head.titles[0].endswith(" – Cổng Ví Dụ")
        assert head["og:site_name"] == "Cổng Chuyển đổi số tỉnh Ví Dụ"
        assert head["DC.rights"] == "Ghi rõ nguồn khi dùng lại."
        assert "robots" not in head.names


def test_home_says_who_runs_the_portal_and_how_to_search(client, portal):
    head = read_page(client, "/").check("/")
    assert head.titles == ["Cổng Chuyển đổi số tỉnh Ví Dụ"]
    site, agency = head.graph["WebSite"], head.graph["GovernmentOrganization"]
    assert site["potentialAction"] == {
        "@type": "SearchAction",
        "target": {"@type": "EntryPoint", "urlTemplate": f"{PUBLIC_URL}/tim-kiem/?q={{search_term_string}}"},
        "query-input": "required name=search_term_string",
    }
    assert agency["name"] == head["DC.publisher"] == "Sở Khoa học và Công nghệ tỉnh Ví Dụ"
    assert agency["parentOrganization"]["name"] == "Ủy ban nhân dân tỉnh Ví Dụ"
    assert (agency["telephone"], agency["email"]) == ("0270 3812 000", "bbt@vidu.example")
    assert agency["address"]["streetAddress"] == "Số 1 đường Lớn"
    assert agency["logo"].startswith(PUBLIC_URL)
    assert set(head.feeds) - OTHERS == {"/rss/tin-tuc.xml", "/rss/van-ban.xml", "/meo-vat/"}


def test_a_portal_without_agency_still_says_something(client, portal):
    AgencySettings.objects.all().delete()
    for path in ("/", "/gioi-thieu/", "/tin-tuc/"):
        head = read_page(client, path).check(path)
        assert head["DC.publisher"] == "Cổng Thông tin điện tử Chuyển đổi số"


def test_the_address_does_not_follow_the_host(client, portal):
    response = client.get("/gioi-thieu/", headers={"host": "127.0.0.1:9000"})
    assert f'<link rel="canonical" href="{PUBLIC_URL}/gioi-thieu/">' in response.content.decode()


def test_description_falls_back_to_intro_body_and_portal(client, portal):
    body = [("heading", {"text": "Đầu mục", "level": "h2"}), ("paragraph", f"<p>{TEXT}</p><ul><li>Miễn phí.</li></ul>")]
    made = StandardPage(title="Hướng dẫn", slug="huong-dan", body=body)
    portal.add(made)
    assert read_page(client, "/huong-dan/").check("/huong-dan/")["description"] == f"{TEXT} Miễn phí."
    portal.change(made, intro="Lời\n giới thiệu.")
    assert read_page(client, "/huong-dan/")["description"] == "Lời giới thiệu."
    portal.change(made, search_description="Lời cho máy tìm.")
    assert read_page(client, "/huong-dan/")["description"] == "Lời cho máy tìm."
    portal.add(StandardPage(title="Trống", slug="trong", body=[]))
    words = "Cổng Chuyển đổi số tỉnh Ví Dụ. Cơ quan chủ quản: Ủy ban nhân dân tỉnh Ví Dụ."
    assert read_page(client, "/trong/").check("/trong/")["description"] == words


def test_breadcrumbs_of_people_and_of_machines_are_the_same(client, portal):
    section = portal.add(SectionPage(title="Kỹ năng", slug="ky-nang"))
    portal.add(StandardPage(title="Chữ ký số", slug="chu-ky-so", intro="Cách nhận.", body=[]), section)
    head = read_page(client, "/ky-nang/chu-ky-so/").check("/ky-nang/chu-ky-so/")
    items = head.graph["BreadcrumbList"]["itemListElement"]
    assert [item["name"] for item in items] == ["Trang chủ", "Kỹ năng", "Chữ ký số"]
    shown = head.soup.select(".breadcrumbs a")
    assert [(a.get_text(), PUBLIC_URL + a["href"]) for a in shown] == [(i["name"], i["item"]) for i in items[:-1]]
    assert head["DC.subject"] == "Kỹ năng"


@pytest.mark.parametrize("title", HOSTILE)
def test_hostile_words_stay_words(client, portal, title):
    portal.add(StandardPage(title=title, slug="la", intro=title, body=[("paragraph", "<p>a</p>")]))
    head = read_page(client, "/la/").check("/la/")
    words = " ".join(title.split())
    assert head["og:title"] == head["DC.title"] == head.graph["WebPage"]["name"] == words
    assert head.titles == [f"{words} – Cổng Ví Dụ"]
    assert not head.soup.find(onerror=True)
    assert not head.soup.find("img", src="x")
    raw = client.get("/la/").content.decode()
    block = raw.split('<script type="application/ld+json">')[1].split("</script>")[0]
    assert not set("<>&") & set(block)


def test_names_of_the_agency_stay_words(client, portal):
    agency = AgencySettings.load()
    agency.portal_name = agency.managing_agency = HOSTILE[0]
    agency.save()
    head = read_page(client, "/").check("/")
    assert head.graph["GovernmentOrganization"]["name"] == HOSTILE[0]
    assert not head.soup.find(onerror=True)


def test_what_is_not_there_has_no_address(client, portal):
    head = read_page(client, "/khong-co/", status=404).check()
    assert head.titles == ["Trang này không còn ở đây – Cổng Ví Dụ"]
    assert head["robots"] == "noindex, follow"
    assert head["og:url"] == f"{PUBLIC_URL}/"


def test_search_is_not_for_indexes(client, portal):
    indexing.rebuild()
    assert read_page(client, "/tim-kiem/").check("/tim-kiem/")["robots"] == "noindex, follow"
    head = read_page(client, "/tim-kiem/?q=ch%E1%BB%AF%20k%C3%BD&la=1").check("/tim-kiem/?q=ch%E1%BB%AF+k%C3%BD")
    assert head.titles == ["“chữ ký” – Tìm kiếm – Cổng Ví Dụ"]
    assert not read_page(client, "/tim-kiem/?q=%3C/script%3E%3Cimg%20onerror=1%3E").soup.find(onerror=True)


def test_the_crawlers_are_told_where_to_go(client, portal):
    lines = client.get("/robots.txt").content.decode().splitlines()
    assert lines[0] == "User-agent: *"
    assert f"Sitemap: {PUBLIC_URL}/sitemap.xml" in lines
    assert {"Disallow: /admin/", "Disallow: /tim-kiem/?", "Disallow: /api/"} <= set(lines)


def test_the_page_of_all_feeds(client, portal):
    draft = type(portal.story)(title="Chưa duyệt", live=False)
    draft.save()
    head = read_page(client, "/rss/").check("/rss/")
    shown = [a["href"] for a in head.soup.select("main a")]
    assert sorted({*shown} - OTHERS) == [
        *("/meo-vat/", "/rss/chuyen-muc/chinh-quyen-so.xml", "/rss/dong-su-kien/ngay-chuyen-doi-so.xml"),
        *("/rss/tin-tuc.xml", "/rss/van-ban.xml"),
    ]
    for path in shown:
        assert client.get(path).status_code == 200, path
    for path in ("/tin-tuc/", "/van-ban/", "/so-do-cong/"):
        assert read_page(client, path).soup.select('main a[href="/rss/"]'), path


def test_no_query_for_machines(client, portal):
    """Breadcrumbs, titles and JSON-LD share one question for the pages above; a deeper page asks no more."""
    section = portal.add(SectionPage(title="Một", slug="mot", intro="a"))
    portal.add(StandardPage(title="Hai", slug="hai", intro="b", body=[]), section)
    counts = []
    for path in ("/gioi-thieu/", "/mot/", "/mot/hai/"):
        client.get(path)
        with CaptureQueriesContext(connection) as queries:
            client.get(path)
        counts.append(len(queries))
        above = [q["sql"] for q in queries if '"wagtailcore_page"."path" IN' in q["sql"] and '"title"' in q["sql"]]
        assert len(above) <= 1, above
    assert counts[2] <= counts[1] + 1


def test_words_are_cut_between_words():
    assert shorten("một hai\n ba") == "một hai ba"
    long = shorten("từ " * 200)
    assert len(long) <= DESCRIPTION_LENGTH and long.endswith("từ…")
    assert len(shorten("x" * 900)) == DESCRIPTION_LENGTH
    assert first_words(None) == ""
