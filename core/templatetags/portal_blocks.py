"""Rendering of bodies, their parts, and of the slots that plugins fill."""

from django import template
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import mark_safe
from django.utils.translation import ngettext
from wagtail import hooks

from .. import toc
from ..hooks import SLOTS
from ..page_cache import kept_part
from ..stream import prefetch_body, public_now, rendering
from .portal import filesize_vi

register = template.Library()

MAX_QUICK_VIEW_TEXT = 20_000


@register.simple_tag(takes_context=True)
def render_body(context, value):
    """A whole body: everything it shows is loaded in a few queries, headings get their anchors."""
    if not value:
        return ""
    with rendering(prefetch_body(value)):
        anchors = iter(toc.headings(value))
        return _render(context, value, "k", anchors, level=2)


@register.simple_tag(takes_context=True)
def render_children(context, value, name):
    """The blocks inside a block, such as a column."""
    return _render(
        context,
        value,
        f"{context.get('uid', 'k')}-{name}",
        iter(()),
        level=context.get("title_level", 2),
    )


def _render(context, value, prefix, anchors, level):
    parts = []
    outer = context.flatten()
    for number, child in enumerate(value, 1):
        extra = {"uid": f"{prefix}{number}", "title_level": level}
        if child.block_type == "heading" and child.value.get("text"):
            heading_level, _text, anchor = next(anchors, (2, "", ""))
            extra.update(heading_level=heading_level, anchor=anchor)
            level = heading_level + 1
        parts.append((child.block_type, child.render(context={**outer, **extra})))
    return format_html_join("\n", '<div class="block block--{}">{}</div>', parts)


@register.simple_tag
def body_headings(value):
    """Headings of a body as (level, text, anchor), for a table of contents; empty when there are fewer than three."""
    found = toc.headings(value)
    return found if len(found) >= 3 else []


@register.simple_tag(takes_context=True)
def block_title(context, text, class_name="block-title"):
    """Title of a block, one level below the heading it stands under."""
    if not text:
        return ""
    return format_html('<h{0} class="{1}">{2}</h{0}>', context.get("title_level", 2), class_name, text)


@register.simple_tag(takes_context=True)
def block_link(context, value):
    """Where a block leads: ``href`` and whether it leaves the portal; nothing when readers may not be led there."""
    page, url = value.get("page"), value.get("url")
    if page:
        return {"href": page_href(context, page), "external": False} if public_now(page) else None
    return {"href": url, "external": url.startswith("http")} if url else None


@register.simple_tag(takes_context=True)
def page_href(context, page):
    """Path of a page."""
    return page.get_url(context.get("request")) or "#"


@register.simple_tag(takes_context=True)
def public_pages(context, pages):
    """Those of ``pages`` that readers may be led to, each with its path."""
    return [{"page": page, "href": page_href(context, page)} for page in pages if page and public_now(page)]


@register.filter
def file_facts(document):
    """Format, size and number of pages of a file, in words: «PDF, 412 KB, 12 trang»."""
    facts = [document.file_extension.upper()]
    if document.file_size:
        facts.append(filesize_vi(document.file_size))
    if pages := getattr(document, "page_count", None):
        facts.append(ngettext("%(count)d trang", "%(count)d trang", pages) % {"count": pages})
    return ", ".join(fact for fact in facts if fact)


@register.filter
def play_time(seconds):
    """Length of a recording: «04:10»."""
    seconds = round(seconds or 0)
    hours, rest = divmod(seconds, 3600)
    return (f"{hours}:" if hours else "") + f"{rest // 60:02d}:{rest % 60:02d}" if seconds else ""


@register.filter
def tel(number):
    """A telephone number as an address."""
    return "tel:" + "".join(c for c in str(number) if c.isdigit() or c == "+")


class KeptNode(template.Node):
    def __init__(self, nodelist, name, on):
        self.nodelist, self.name, self.on = nodelist, name, on

    def render(self, context):
        request = context.get("request")
        on = tuple(expression.resolve(context) for expression in self.on)
        if request is None or None in on or getattr(request, "is_preview", False):
            return self.nodelist.render(context)
        return kept_part((self.name, *on), lambda: self.nodelist.render(context))


@register.tag
def kept(parser, token):
    """``{% kept "name" on … %}…{% endkept %}``: a part of a public page that is drawn once for all who see it.

    ``on`` says all that the part depends on besides the portal's content; it is drawn each time where one of them is
    ``None``, and in previews. Variables set inside are not seen outside.
    """
    _tag, name, *on = token.split_contents()
    nodelist = parser.parse(("endkept",))
    parser.delete_first_token()
    return KeptNode(nodelist, name.strip('"'), [parser.compile_filter(word) for word in on])


@register.simple_tag(takes_context=True)
def page_key(context):
    """What the parts of a page of the tree depend on: the page and its address with the query; ``None`` elsewhere."""
    page, request = context.get("page"), context.get("request")
    return (page.pk, request.get_full_path()) if getattr(page, "pk", None) and request else None


@register.simple_tag(takes_context=True)
def slot(context, name):
    """What plugins put into a slot of the page (hook ``portal_page_slot``)."""
    if name not in SLOTS:
        raise template.TemplateSyntaxError(f"Slot {name!r} is not one of core.hooks.SLOTS")
    page, request = context.get("page"), context.get("request")
    parts = (function(name, page, request) for function in hooks.get_hooks("portal_page_slot"))
    return mark_safe("".join(conditional_escape(part) for part in parts if part))


@register.simple_tag
def preview_pages(document):
    """Pictures of a file's first pages that already exist; the worker draws them."""
    pages = getattr(document, "preview_pages", None)
    return list(pages()) if callable(pages) else []


@register.simple_tag
def document_text(document):
    """The first part of a file's text, for reading beside its pictures."""
    return (getattr(document, "text", "") or "")[:MAX_QUICK_VIEW_TEXT]


@register.simple_tag
def poster(value):
    """Address of the picture that stands for a video until it plays."""
    image, media = value.get("poster"), value.get("media")
    if image:
        return (image.responsive() if hasattr(image, "responsive") else {}).get("src") or image.file.url
    return media.thumbnail.url if media and media.thumbnail else ""
