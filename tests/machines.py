"""Reading a page or a feed as a machine does, and a small portal to read. Imported by the folders' conftest modules."""

import io
import json
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup
from django.core.files.images import ImageFile
from django.utils import timezone
from PIL import Image
from wagtail.images import get_image_model
from wagtail.models import Page, Site

from core.actor import system_act
from documents_hub.models import DocumentIndexPage, DocumentKind, DocumentPage, IssuingBody
from home.models import AgencySettings
from news.models import Contributor, NewsAuthor, NewsCategory, NewsIndexPage, NewsPage, RunningStory

PUBLIC_URL = "https://chuyendoiso.vidu.example"
# Titles as a careless or hostile hand may write them.
HOSTILE = [
    "</script><img src=x onerror=alert(1)>",
    """"> <b title='x'> & \\u003C <!-- ]]>""",
    "Ngày hội 🇻🇳👩‍👩‍👧 số",
    "Chuyển đổi số " * 13 + "ở xã",
]
NEVER_EMPTY = ("title", "creator", "date", "description", "publisher", "identifier")  # TT 24/2011/TT-BTTTT, Điều 4
ATOM = "{http://www.w3.org/2005/Atom}"


class Head:
    """What machines read of a page."""

    def __init__(self, html):
        self.soup = BeautifulSoup(html, "html.parser")
        self.head = self.soup.head
        self.titles = [tag.get_text() for tag in self.head.find_all("title")]
        self.names, self.properties = {}, {}
        for tag in self.head.find_all("meta"):
            for found, attribute in ((self.names, "name"), (self.properties, "property")):
                if tag.get(attribute):
                    found.setdefault(tag[attribute], []).append(tag["content"])
        self.canonicals = [tag["href"] for tag in self.head.find_all("link", rel="canonical")]
        self.feeds = {tag["href"]: tag["title"] for tag in self.head.find_all("link", type="application/rss+xml")}
        blocks = [tag.string for tag in self.soup.find_all("script", type="application/ld+json")]
        assert len(blocks) == 1
        data = json.loads(blocks[0])
        assert data["@context"] == "https://schema.org"
        self.graph = {node["@type"]: node for node in data["@graph"]}

    def __getitem__(self, name):
        """The one content of a meta element: ``head["DC.title"]``, ``head["og:url"]``."""
        (value,) = self.names.get(name) or self.properties[name]
        return value

    def check(self, canonical=None):
        """What every page must carry; returns the head."""
        (title,) = self.titles
        assert title.strip() == title and title
        assert 0 < len(self["description"]) <= 220
        for name in ("og:type", "og:title", "og:description", "og:url", "og:site_name", "og:image", "og:image:alt"):
            assert self[name], name
        assert self["og:locale"] == "vi_VN"
        assert int(self["og:image:width"]) > 0 and int(self["og:image:height"]) > 0
        for name in NEVER_EMPTY:
            assert self[f"DC.{name}"].strip(), name
        assert self["DC.language"] == "vi"
        assert (self["og:title"], self["og:description"]) == (self["DC.title"], self["DC.description"])
        for address in (self["og:url"], self["og:image"], self["DC.identifier"]):
            assert address.startswith(PUBLIC_URL), address
        if canonical is None:
            assert self.canonicals == [] and "noindex" in self["robots"]
            return self
        assert self.canonicals == [PUBLIC_URL + canonical]
        assert self["og:url"] == self["DC.identifier"] == PUBLIC_URL + canonical
        items = self.graph["BreadcrumbList"]["itemListElement"]
        assert [item["position"] for item in items] == list(range(1, len(items) + 1))
        assert all(item["name"] and item["item"].startswith(PUBLIC_URL) for item in items)
        assert (items[0]["item"], items[-1]["item"]) == (f"{PUBLIC_URL}/", PUBLIC_URL + canonical)
        return self


def read_page(client, path, status=200):
    response = client.get(path)
    assert response.status_code == status, path
    return Head(response.content.decode())


def read_feed(client, path):
    """The channel of a feed and its items."""
    response = client.get(path)
    assert response.status_code == 200, path
    assert response["Content-Type"] == "application/rss+xml; charset=utf-8"
    root = ElementTree.fromstring(response.content)
    assert (root.tag, root.get("version")) == ("rss", "2.0")
    channel = root.find("channel")
    for name in ("title", "link", "description", "language"):
        assert channel.findtext(name), name
    assert channel.find(f"{ATOM}link").attrib == {"href": PUBLIC_URL + path, "rel": "self"}
    assert channel.findtext("link").startswith(PUBLIC_URL)
    items = channel.findall("item")
    for item in items:
        assert item.findtext("title") and item.findtext("description") and item.findtext("guid")
        assert item.findtext("link").startswith(PUBLIC_URL)
    assert len({item.findtext("guid") for item in items}) == len(items)
    return channel, items


def picture():
    file = io.BytesIO()
    Image.new("RGB", (1600, 900), (11, 79, 94)).save(file, "PNG")
    file.seek(0)
    return get_image_model().objects.create(title="Bến sông", file=ImageFile(file, name="ben-song.png"))


@pytest.fixture
def portal(founded_portal, db, settings, tmp_path):
    """A founded portal with an agency, a category, a running story, one news item and one document."""
    settings.PUBLIC_URL = PUBLIC_URL
    settings.SEARCH_INDEX_DIR = tmp_path / "index"
    agency = AgencySettings.load()
    agency.portal_name, agency.short_name = "Cổng Chuyển đổi số tỉnh Ví Dụ", "Cổng Ví Dụ"
    agency.owner_agency, agency.managing_agency = "Ủy ban nhân dân tỉnh Ví Dụ", "Sở Khoa học và Công nghệ tỉnh Ví Dụ"
    agency.address, agency.phone, agency.email = "Số 1 đường Lớn", "0270 3812 000", "bbt@vidu.example"
    agency.reuse_text = "Ghi rõ nguồn khi dùng lại."
    agency.save()
    category = NewsCategory.objects.create(name="Chính quyền số")
    story = RunningStory(title="Ngày Chuyển đổi số", intro="Các hoạt động trong tháng 10.", live=True)
    with system_act("test"):
        story.save()
    category_and_story = {"category": category, "running_story": story}
    made = SimpleNamespace(
        category=category, story=story, index=NewsIndexPage.objects.get(), register=DocumentIndexPage.objects.get()
    )

    def news(title="Tin đầu", slug="tin-dau", **fields):
        fields = {"summary": "Tóm tắt.", "published_at": timezone.now(), **category_and_story, **fields}
        fields.setdefault("body", [("paragraph", "<p>Nội dung đủ để đọc.</p>")])
        page = NewsPage(title=title, slug=slug, **fields)
        with system_act("test"):
            NewsIndexPage.objects.get().add_child(instance=page)
        return page

    def paper(title="Ban hành kế hoạch", slug="vb", **fields):
        kind = DocumentKind.objects.get(name="Quyết định")
        body, _new = IssuingBody.objects.get_or_create(name="Ủy ban nhân dân tỉnh Ví Dụ")
        day = timezone.localdate()
        fields = {
            "number": "1/QĐ-UBND",
            "kind": kind,
            "issuing_body": body,
            "issued_on": day,
            "first_published_at": timezone.now(),
            **fields,
        }
        page = DocumentPage(title=title, slug=slug, **fields)
        with system_act("test"):
            DocumentIndexPage.objects.get().add_child(instance=page)
        return page

    def add(page, parent=None):
        with system_act("test"):
            (parent or Site.objects.get(is_default_site=True).root_page).add_child(instance=page)
        return page

    def hide(page):
        with system_act("test"):
            Page.objects.get(pk=page.pk).view_restrictions.create(restriction_type="login")

    def change(page, **fields):
        for name, value in fields.items():
            setattr(page, name, value)
        with system_act("test"):
            page.save()
        return page

    made.make_news, made.make_paper, made.add, made.hide, made.change = news, paper, add, hide, change
    made.news = news()
    author = Contributor.objects.create(name="Lê Thị Bưởi")
    NewsAuthor.objects.create(page=made.news, contributor=author)
    made.paper = paper()
    yield made
    Site.clear_site_root_paths_cache()  # the rolled back site would stay in the cache
