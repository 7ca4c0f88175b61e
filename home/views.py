"""/sitemap.xml, /robots.txt and the page of all feeds, with addresses under the portal's public address."""

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from wagtail.models import Page, Site

from core.feeds import main_feeds
from core.hooks import collect
from core.metadata import Step, describe_view

MOST_ADDRESSES = 50_000  # of one file, by the sitemap protocol


def sitemap(request):
    """Every public page and view, with the day it last changed. As many queries for any number of pages."""
    site = Site.find_for_request(request)
    entries = []
    if site:
        prefix = len(site.root_page.url_path)
        pages = (
            Page.objects.descendant_of(site.root_page, inclusive=True)
            .live()
            .public()
            .order_by("path")
            .values_list("url_path", "last_published_at")
        )
        entries = [(f"/{url_path[prefix:]}", changed) for url_path, changed in pages[:MOST_ADDRESSES]]
        entries += collect("portal_sitemap")
    entries = [(f"{settings.PUBLIC_URL}{path}", changed) for path, changed in entries[:MOST_ADDRESSES]]
    return TemplateResponse(request, "home/sitemap.xml", {"entries": entries}, content_type="application/xml")


def robots(request):
    lines = [
        "User-agent: *",
        "Disallow: /admin/",
        "Disallow: /tim-kiem/?",  # lists of results; the search page itself says noindex, which must be read to count
        "Disallow: /tim-kiem/den",  # counts the clicks of people
        "Disallow: /api/",
        f"Sitemap: {settings.PUBLIC_URL}/sitemap.xml",
        "",
    ]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


def feeds(request):
    """Every feed of the portal, for people: what it is and where."""
    words = _("Địa chỉ RSS của cổng: tin mới, từng chuyên mục, từng dòng sự kiện và văn bản mới tự đến với người theo dõi.")
    metadata = describe_view(request, _("Nhận tin qua RSS"), words, feeds=main_feeds())
    metadata.steps = [Step(_("Trang chủ"), "/")]
    context = {"metadata": metadata, "groups": [(group, group.more()) for group in collect("portal_feeds")]}
    return render(request, "home/feeds.html", context)
