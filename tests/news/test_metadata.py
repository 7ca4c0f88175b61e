"""What machines read of the news and their lists."""

import datetime

import pytest
from django.utils import timezone

from news.models import NewsCategory, NewsPage, NewsSource
from tests.machines import HOSTILE, PUBLIC_URL, Head, picture, read_page

pytestmark = pytest.mark.django_db
ITEM = "/tin-tuc/tin-dau/"


def test_item(client, portal):
    moment = datetime.datetime(2026, 10, 10, 7, 30, tzinfo=timezone.get_default_timezone())
    portal.news.tags.add("chữ ký số", "VNeID")
    portal.change(portal.news, published_at=moment)
    head = read_page(client, ITEM).check(ITEM)
    item = head.graph["NewsArticle"]
    assert item["headline"] == head["og:title"] == "Tin đầu"
    assert item["url"] == item["mainEntityOfPage"] == PUBLIC_URL + ITEM
    assert item["datePublished"] == head["article:published_time"] == "2026-10-10T07:30:00+07:00"
    assert item["dateModified"] >= item["datePublished"]
    assert item["author"] == [{"@type": "Person", "name": "Lê Thị Bưởi"}]
    assert item["publisher"]["@type"] == "GovernmentOrganization"
    assert item["publisher"]["name"] == "Sở Khoa học và Công nghệ tỉnh Ví Dụ"
    assert item["articleSection"] == "Chính quyền số"
    assert set(item["keywords"]) == {"chữ ký số", "VNeID"}
    assert head["og:type"] == "article"
    assert (head["DC.creator"], head["DC.date"]) == ("Lê Thị Bưởi", "2026-10-10")
    assert set(head["DC.subject"].split("; ")) == {"Chính quyền số", "chữ ký số", "VNeID"}
    assert set(head.feeds) == {
        *("/rss/tin-tuc.xml", "/rss/chuyen-muc/chinh-quyen-so.xml", "/rss/dong-su-kien/ngay-chuyen-doi-so.xml"),
    }


def test_picture_is_the_widest_that_was_drawn(client, portal):
    image = picture()
    portal.change(portal.news, lead_image=image, lead_image_alt='Bến "sông"')
    head = read_page(client, ITEM).check(ITEM)
    assert (head["og:image"], head["og:image:width"]) == (PUBLIC_URL + image.file.url, "1600")
    image.get_renditions("width-320|format-webp", "width-1280|format-webp", "max-165x165")
    head = read_page(client, ITEM).check(ITEM)
    assert (head["og:image:width"], head["og:image:height"], head["og:image:type"]) == ("1280", "720", "image/webp")
    assert head["og:image:alt"] == 'Bến "sông"'
    assert head.graph["NewsArticle"]["image"] == [head["og:image"]]


def test_item_without_author_picture_or_category(client, portal):
    source = NewsSource.objects.create(name="Báo Ví Dụ; số Tết", url="https://bao.example/")
    page = portal.make_news("Tin khác", "tin-khac", running_story=None, source=source, source_url="https://bao.example/1")
    NewsPage.objects.filter(pk=page.pk).update(category=None)
    head = read_page(client, "/tin-tuc/tin-khac/").check("/tin-tuc/tin-khac/")
    item = head.graph["NewsArticle"]
    assert item["author"][0]["name"] == "Sở Khoa học và Công nghệ tỉnh Ví Dụ"
    assert item["image"] == [head["og:image"]]
    assert (item["isBasedOn"], item["sourceOrganization"]["name"]) == ("https://bao.example/1", "Báo Ví Dụ; số Tết")
    assert head["DC.creator"] == "Báo Ví Dụ; số Tết"
    assert "articleSection" not in item


@pytest.mark.parametrize("title", HOSTILE)
def test_hostile_words_stay_words(client, portal, title):
    portal.make_news(title, "la", summary=title)
    head = read_page(client, "/tin-tuc/la/").check("/tin-tuc/la/")
    assert head.graph["NewsArticle"]["headline"] == " ".join(title.split())
    assert not head.soup.find(onerror=True)


def test_semicolons_part_values_only(client, portal):
    portal.news.tags.add("a; b", "c")
    portal.change(portal.news, summary="Một; hai.")
    head = read_page(client, ITEM).check(ITEM)
    assert sorted(head["DC.subject"].split("; ")) == ["Chính quyền số", "a, b", "c"]
    assert head["DC.description"] == "Một; hai."


@pytest.mark.parametrize(
    "asked, kept, title",
    [
        ("", "", "Tin tức"),
        ("?chuyen-muc=chinh-quyen-so", "?chuyen-muc=chinh-quyen-so", "Tin chuyên mục Chính quyền số"),
        ("?dong-su-kien=ngay-chuyen-doi-so&la=1", "?dong-su-kien=ngay-chuyen-doi-so", "Ngày Chuyển đổi số"),
        ("?the=m%E1%BB%9Bi", "?the=m%E1%BB%9Bi", "Tin có thẻ “mới”"),
        (
            "?dong-su-kien=ngay-chuyen-doi-so&chuyen-muc=chinh-quyen-so",
            "?chuyen-muc=chinh-quyen-so&dong-su-kien=ngay-chuyen-doi-so",
            "Ngày Chuyển đổi số, chuyên mục Chính quyền số",
        ),
        ("?chuyen-muc=khong-co&trang=x", "", "Tin tức"),
        ("?trang=2", "?trang=2", "Tin tức – trang 2"),
        ("?trang=99&utm_source=x", "?trang=2", "Tin tức – trang 2"),
    ],
)
def test_lists_keep_what_they_mean(client, portal, asked, kept, title):
    other = NewsCategory.objects.create(name="Kinh tế số")
    for n in range(portal.index.PER_PAGE):
        portal.make_news(f"Tin {n}", f"tin-{n}", category=other, running_story=None)
    portal.news.tags.add("mới")
    portal.change(portal.news)
    head = read_page(client, f"/tin-tuc/{asked}").check(f"/tin-tuc/{kept}")
    assert head.titles == [f"{title} – Cổng Ví Dụ"]
    assert head.graph["CollectionPage"]["url"] == head.canonicals[0]
    assert "robots" not in head.names
    # A canonical address leads to the page that names it.
    assert read_page(client, head.canonicals[0].removeprefix(PUBLIC_URL)).canonicals == head.canonicals


def test_a_list_of_nothing_is_not_for_indexes(client, portal):
    assert read_page(client, "/tin-tuc/?the=khong-co").check("/tin-tuc/?the=khong-co")["robots"] == "noindex, follow"


def test_lists_name_their_feeds(client, portal):
    assert set(read_page(client, "/tin-tuc/").feeds) == {"/rss/tin-tuc.xml"}
    feeds = read_page(client, "/tin-tuc/?chuyen-muc=chinh-quyen-so").feeds
    assert feeds["/rss/chuyen-muc/chinh-quyen-so.xml"] == "Chuyên mục Chính quyền số"
    assert "/rss/dong-su-kien/ngay-chuyen-doi-so.xml" in read_page(client, "/tin-tuc/?dong-su-kien=ngay-chuyen-doi-so").feeds


@pytest.mark.parametrize("saved", [True, False])
def test_preview(portal, saved):
    page = portal.news
    if not saved:
        page = NewsPage(title="Tin mới soạn", slug="tin-moi-soan", summary="Tóm tắt.", depth=portal.index.depth + 1)
        page.path = NewsPage._get_children_path_interval(portal.index.path)[1]
        page.set_url_path(portal.index)
    portal.change(portal.news, lead_image=picture(), lead_image_alt="Bến sông")
    response = page.make_preview_request()
    assert response.status_code == 200
    head = Head(response.rendered_content if hasattr(response, "rendered_content") else response.content.decode())
    assert head.graph["NewsArticle"]["headline"] == page.title
    assert head.canonicals == [f"{PUBLIC_URL}/tin-tuc/{page.slug}/"]


def test_a_story_that_is_not_public_is_not_named(client, portal):
    portal.change(portal.story, live=False)
    head = read_page(client, ITEM).check(ITEM)
    assert set(head.feeds) == {"/rss/tin-tuc.xml", "/rss/chuyen-muc/chinh-quyen-so.xml"}
