"""Queries are counted: a page's number does not grow with the number of rows, and never passes 15 with nothing kept."""

import uuid

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page, Site

from core.actor import system_act
from documents_hub.models import DocumentIndexPage, DocumentKind, DocumentPage, IssuingBody
from home.models import StandardPage
from news.models import NewsCategory, NewsIndexPage, NewsPage

pytestmark = pytest.mark.django_db
MOST = 15


def _many(index, template, number, model):
    """``number`` copies of ``template`` below ``index``, written in bulk as the tree keeps them."""
    start = index.numchild
    columns = [f for f in Page._meta.local_concrete_fields if not f.primary_key]
    own = [f for f in model._meta.local_concrete_fields if f.name != "page_ptr"]
    first = Page.objects.order_by("-pk").values_list("pk", flat=True).first() + 1
    pages, rows = [], []
    for n in range(number):
        values = {f.attname: getattr(template, f.attname) for f in columns}
        slug = f"{template.slug}-{n}"
        values |= {
            "path": index._get_path(index.path, index.depth + 1, start + n + 1),
            "slug": slug, "title": f"{template.title} {n}", "draft_title": slug, "url_path": f"{index.url_path}{slug}/",
            "translation_key": None, "latest_revision_id": None, "live_revision_id": None,
        }  # fmt: skip
        values["translation_key"] = uuid.uuid4()
        pages.append(Page(pk=first + n, **values))
        rows.append({"page_ptr_id": first + n, **{f.attname: getattr(template, f.attname) for f in own}})
    Page.objects.bulk_create(pages, batch_size=500)
    table, names = model._meta.db_table, ["page_ptr_id", *[f.column for f in own]]
    marks = ", ".join(["%s"] * len(names))
    with connection.cursor() as cursor:
        cursor.executemany(
            f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})",
            [[row["page_ptr_id"], *[f.get_db_prep_save(row[f.attname], connection) for f in own]] for row in rows],
        )
    Page.objects.filter(pk=index.pk).update(numchild=start + number)


@pytest.fixture
def portal(founded_portal, db, settings, tmp_path):
    settings.SEARCH_INDEX_DIR = tmp_path / "index"
    category = NewsCategory.objects.create(name="Chính quyền số")
    kind = DocumentKind.objects.get(name="Quyết định")
    body = IssuingBody.objects.create(name="Ủy ban nhân dân tỉnh")
    text = [("heading", {"text": f"Mục {n}", "level": "h2"}) for n in range(3)] + [("paragraph", "<p>Nội dung đủ để đọc.</p>")]
    news = NewsPage(
        title="Tin đầu",
        slug="tin",
        summary="Tóm tắt.",
        category=category,
        body=text,
        published_at=timezone.now(),
        featured=True,
    )
    paper = DocumentPage(
        title="Ban hành kế hoạch", slug="vb", number="1/QĐ-UBND", kind=kind, issuing_body=body, issued_on=timezone.localdate()
    )
    with system_act("test"):
        NewsIndexPage.objects.get().add_child(instance=news)
        DocumentIndexPage.objects.get().add_child(instance=paper)
    return news, paper


def paths():
    prefix = len(Site.objects.get(is_default_site=True).root_page.url_path)
    found = {}
    for page in Page.objects.live().filter(depth__gt=1).order_by("path"):
        found.setdefault(page.specific_class, "/" + page.url_path[prefix:])
    extra = [
        "/tin-tuc/?trang=2",
        "/tim-kiem/",
        "/tim-kiem/?q=tin",
        "/api/v1/search?q=tin",
        "/sitemap.xml",
        "/khong-co-trang-nay/",
    ]
    return [*found.values(), *extra]


def counts():
    found = {}
    for path in paths():
        client = Client()
        client.get(path)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            client.get(path)
        found[path] = len(queries)
    return found


def test_queries_of_every_public_page_are_the_same_with_40_and_with_4000_news(portal):
    news, paper = portal
    _many(NewsIndexPage.objects.get(), NewsPage.objects.get(pk=news.pk), 39, NewsPage)
    _many(DocumentIndexPage.objects.get(), DocumentPage.objects.get(pk=paper.pk), 39, DocumentPage)
    few = counts()
    template = NewsPage.objects.get(pk=news.pk)
    template.slug = "them"
    _many(NewsIndexPage.objects.get(), template, 3960, NewsPage)
    assert NewsPage.objects.live().count() == 4000
    many = counts()
    assert many == few
    assert {path: n for path, n in many.items() if n > MOST} == {}
    assert StandardPage.objects.exists()
