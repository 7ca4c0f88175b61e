from django.urls import path
from django.utils.html import format_html
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from core.feeds import FeedGroup
from core.health import HealthCheck
from core.metadata import Feed
from core.search_sources import PageSource, SearchView

from . import views
from .models import TipPage


@hooks.register("portal_urls")
def urls():
    return [path("meo-vat/", views.tips, name="testplugin_tips")]


@hooks.register("portal_page_slot")
def page_slot(slot, page, request):
    if slot != "after_content" or not isinstance(page, TipPage):
        return ""
    return format_html('<p class="testplugin-slot">Mẹo khác của {}</p>', page.title)


@hooks.register("portal_search_sources")
def search_sources():
    return [PageSource(TipPage, "testplugin_tip", "Mẹo vặt")]


@hooks.register("portal_feeds")
def feeds():
    return [FeedGroup("Mẹo vặt", Feed("Mẹo trong ngày", "/meo-vat/"))]


@hooks.register("portal_search_views")
def search_views():
    return [SearchView("Gửi một mẹo", "/meo-vat/", "Viết ngắn", "search", ("góp mẹo",))]


@hooks.register("portal_sitemap")
def sitemap():
    return [("/meo-vat/", None)]


@hooks.register("portal_editorial_menu")
def editorial_menu():
    return [MenuItem("Mẹo vặt", "/meo-vat/", name="testplugin-tips", icon_name="help")]


@hooks.register("portal_health_checks")
def health_checks():
    return [HealthCheck("testplugin", lambda: "ổn", required=False)]
