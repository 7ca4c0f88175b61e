"""The bands of the home page, drawn by whichever app brings their template.

A band of kind K is drawn by the template ``home/bands/K.html``. Apps bring such templates in their own folders, so home
knows none of them; a kind whose app is not installed, or that has nothing to show, leaves no gap.
"""

from django import template
from django.template.loader import get_template
from wagtail.models import Page

from core.page_cache import kept_part
from core.querysets import PortalPageQuerySet

from ..models import HomeSectionKind

register = template.Library()


@register.simple_tag(takes_context=True)
def home_bands(context, page):
    """Bands in the editors' order: ``kind``, ``parts`` (HTML) and ``sunken``, every other one on a quiet ground."""
    bands, sunken = [], False
    for section in page.sections.select_related("link_page"):
        html = _kept(context, section)
        if not html:
            continue
        beside = bands and bands[-1]["kind"] == HomeSectionKind.DOCUMENTS and section.kind == HomeSectionKind.STORY
        if beside:
            bands[-1]["parts"].append(html)
            continue
        sunken = (
            section.kind != HomeSectionKind.TASKS and bool(bands) and bands[-1]["kind"] != HomeSectionKind.TASKS and not sunken
        )
        bands.append({"kind": section.kind, "parts": [html], "sunken": sunken})
    return bands


def _kept(context, section):
    if getattr(context.get("request"), "is_preview", False):
        return _draw(context, section)
    return kept_part(("home.band", section.pk), lambda: _draw(context, section))


def _draw(context, section):
    try:
        found = get_template(f"home/bands/{section.kind}.html")
    except template.TemplateDoesNotExist:
        return ""
    return found.render({**context.flatten(), "section": section}, context.get("request")).strip()


@register.simple_tag
def pages_below(page, limit):
    """Live public pages under ``page``, in the editors' order."""
    return list(PortalPageQuerySet(Page).child_of(page).live().public().order_by("path")[:limit]) if page else []
