from django import template
from django.utils.html import escape
from django.utils.safestring import mark_safe

from search import log

register = template.Library()


@register.filter
def counted(url, typed):
    """The address of a result of ``typed`` that counts the click and leads to ``url``."""
    return log.click_address(typed, url)


@register.filter
def marked(segments):
    """Text with its marks, escaped piece by piece."""
    pieces = (f"<mark>{escape(part.text)}</mark>" if part.marked else escape(part.text) for part in segments)
    return mark_safe("".join(pieces))  # noqa: S308
