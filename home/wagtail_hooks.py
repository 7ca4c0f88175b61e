from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from core.search_sources import PageSource, SearchView

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


@hooks.register("portal_search_views")
def search_views():
    words = _("Tin và văn bản mới tự đến với người theo dõi")
    return [
        SearchView(
            _("Nhận tin qua RSS"), reverse("feeds"), words, "rss", ("rss", "nhận tin", "theo dõi tin", "đăng ký nhận tin")
        )
    ]
