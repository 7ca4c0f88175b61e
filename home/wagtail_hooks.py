from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from core.search_sources import PageSource

from . import views
from .models import ContactPage, HomePage, SectionPage, SiteMapPage, StandardPage


@hooks.register("portal_urls")
def portal_urls():
    return [
        path("sitemap.xml", views.sitemap, name="sitemap"),
        path("robots.txt", views.robots, name="robots"),
        path("rss/", views.feeds, name="feeds"),
    ]


@hooks.register("portal_search_sources")
def search_sources():
    label = _("Trang thông tin")
    return [PageSource(model, "trang", label) for model in (HomePage, StandardPage, SectionPage, ContactPage, SiteMapPage)]
