from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from core.search_sources import PageSource

from . import feeds, urls
from .admin import RunningStoryViewSet, registers  # noqa: F401  registers its lists
from .models import NewsIndexPage, NewsPage


@hooks.register("portal_urls")
def portal_urls():
    return urls.portal_urls


@hooks.register("portal_feeds")
def portal_feeds():
    return [feeds.group()]


@hooks.register("portal_search_sources")
def search_sources():
    return [PageSource(NewsPage, "tin-tuc", _("Tin tức")), PageSource(NewsIndexPage, "trang", _("Trang thông tin"))]


register_snippet(RunningStoryViewSet)
