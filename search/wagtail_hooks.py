from django.urls import include, path
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from core.health import HealthCheck

from . import admin_urls, health, urls
from .admin import SearchGroup


@hooks.register("portal_urls")
def search_urls():
    return urls.portal_urls


@hooks.register("portal_health_checks")
def index_health():
    return [HealthCheck(str(_("Chỉ mục tìm kiếm")), health.probe, required=True)]


@hooks.register("register_admin_urls")
def tuning_urls():
    return [path("tim-kiem/", include(admin_urls))]


register_snippet(SearchGroup)
