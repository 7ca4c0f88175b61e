"""RSS of the news: valid, public only, a fixed number of queries."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from core.feeds import MOST_ITEMS
from news.models import Contributor, NewsAuthor, NewsCategory, NewsPage
from tests.machines import HOSTILE, PUBLIC_URL, picture, read_feed

pytestmark = pytest.mark.django_db
ALL = "/rss/tin-tuc.xml"
CATEGORY = "/rss/chuyen-muc/chinh-quyen-so.xml"
STORY = "/rss/dong-su-kien/ngay-chuyen-doi-so.xml"
CREATOR = "{http://purl.org/dc/elements/1.1/}creator"


def titles(client, path):
    return [item.findtext("title") for item in read_feed(client, path)[1]]


def test_an_item(client, portal):
    moment = datetime.datetime(2026, 10, 10, 7, 30, tzinfo=timezone.get_default_timezone())
    image = picture()
    portal.change(portal.news, published_at=moment, lead_image=image, lead_image_alt="Bến sông")
    channel, (item,) = read_feed(client, ALL)
    assert channel.findtext("title") == "Tin tức – Cổng Ví Dụ"
    assert channel.findtext("link") == f"{PUBLIC_URL}/tin-tuc/"
    assert channel.findtext("language") == "vi"
    assert channel.findtext("copyright") == "Ghi rõ nguồn khi dùng lại."
    assert item.findtext("title") == "Tin đầu"
    assert item.findtext("link") == f"{PUBLIC_URL}/tin-tuc/tin-dau/"
    assert item.findtext("description") == "<p>Tóm tắt.</p>"
    assert item.findtext("pubDate") == "Sat, 10 Oct 2026 07:30:00 +0700"
    assert item.findtext("category") == "Chính quyền số"
    assert item.findtext(CREATOR) == "Lê Thị Bưởi"
    assert item.findtext("guid") == f"urn:uuid:{portal.news.translation_key}"
    assert item.find("guid").get("isPermaLink") == "false"
    enclosure = {"url": PUBLIC_URL + image.file.url, "length": str(image.file_size), "type": "image/png"}
    assert item.find("enclosure").attrib == enclosure


def test_each_feed_lists_its_own(client, portal):
    other = NewsCategory.objects.create(name="Kinh tế số")
    portal.make_news("Tin khác", "tin-khac", category=other, running_story=None)
    assert titles(client, ALL) == ["Tin khác", "Tin đầu"]
    assert titles(client, CATEGORY) == titles(client, STORY) == ["Tin đầu"]
    assert titles(client, "/rss/chuyen-muc/kinh-te-so.xml") == ["Tin khác"]
    assert read_feed(client, CATEGORY)[0].findtext("link") == f"{PUBLIC_URL}/tin-tuc/?chuyen-muc=chinh-quyen-so"
    channel, _items = read_feed(client, STORY)
    assert channel.findtext("link") == f"{PUBLIC_URL}/tin-tuc/?dong-su-kien=ngay-chuyen-doi-so"
    assert channel.findtext("description") == "Các hoạt động trong tháng 10."


def test_only_what_readers_may_see(client, portal):
    portal.make_news("Bản nháp", "nhap", live=False)
    portal.hide(portal.make_news("Nội bộ", "noi-bo"))
    for path in (ALL, CATEGORY, STORY):
        assert titles(client, path) == ["Tin đầu"], path
    portal.hide(portal.index)
    for path in (ALL, CATEGORY, STORY):
        assert titles(client, path) == [], path


def test_what_is_not_there(client, portal):
    portal.change(portal.story, live=False)
    for path in (STORY, "/rss/dong-su-kien/khong-co.xml", "/rss/chuyen-muc/khong-co.xml"):
        assert client.get(path).status_code == 404, path


def test_an_empty_feed_is_a_feed(client, portal):
    NewsCategory.objects.create(name="Chưa có tin")
    assert titles(client, "/rss/chuyen-muc/chua-co-tin.xml") == []


@pytest.mark.parametrize("title", HOSTILE)
def test_hostile_words_stay_words(client, portal, title):
    portal.change(portal.news, title=title, summary=title)
    (item,) = read_feed(client, ALL)[1]
    for name in ("title", "description"):
        text = item.findtext(name).removeprefix("<p>").removesuffix("</p>")
        assert not set("<>") & set(text), name


def test_queries_do_not_grow(client, portal):
    def count():
        found = []
        for path in (ALL, CATEGORY, STORY):
            client.get(path)
            with CaptureQueriesContext(connection) as queries:
                client.get(path)
            found.append(len(queries))
        return found

    few = count()
    for n in range(MOST_ITEMS + 5):
        page = portal.make_news(f"Tin {n}", f"tin-{n}", lead_image=picture() if n < 3 else None, lead_image_alt="Hình")
        for m in range(2):
            NewsAuthor.objects.create(page=page, contributor=Contributor.objects.create(name=f"Người {n} {m}"))
    assert NewsPage.objects.count() > MOST_ITEMS
    assert len(read_feed(client, ALL)[1]) == MOST_ITEMS
    assert count() == few
    assert max(few) <= 12
