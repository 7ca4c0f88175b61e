from django.urls import include, path
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from . import admin_urls, health, public_hooks
from .admin import FeedbackGroup


@hooks.register("portal_urls")
def public_addresses():
    from . import urls

    return urls.portal_urls


@hooks.register("register_admin_urls")
def staff_addresses():
    return [path("y-kien/", include(admin_urls))]


register_snippet(FeedbackGroup)

hooks.register("portal_search_sources", public_hooks.search_sources)
hooks.register("portal_search_views", public_hooks.search_views)
hooks.register("portal_feeds", public_hooks.portal_feeds)
hooks.register("portal_sitemap", public_hooks.sitemap)
hooks.register("portal_page_slot", public_hooks.page_slot)
hooks.register("portal_health_checks", health.checks)
hooks.register("register_reports_menu_item", public_hooks.ratings_item)
