"""What the news offer to the home page's bands."""

from django import template
from django.db.models import Count, F, Window

from ..models import NewsPage

register = template.Library()


@register.simple_tag
def featured_news(limit):
    """The editors' featured items; the newest while nothing is featured."""
    return list(NewsPage.objects.in_editors_order()[:limit]) or list(NewsPage.objects.listed()[:limit])


@register.simple_tag
def latest_news(limit):
    """The newest items that do not stand among the featured."""
    return list(NewsPage.objects.listed().filter(featured=False)[:limit])


@register.simple_tag
def newest_story(limit):
    """The running story with the newest item: ``story``, its newest ``items`` and how many there are; or nothing."""
    newest = (
        NewsPage.objects.published().filter(running_story__live=True).order_by(F("published_at").desc(nulls_last=True), "-pk")
    )
    items = NewsPage.objects.published().filter(running_story=newest.values("running_story")[:1])
    shown = list(items.select_related("running_story").defer("body").annotate(total=Window(Count("pk")))[:limit])
    return {"story": shown[0].running_story, "items": shown, "count": shown[0].total} if shown else None
