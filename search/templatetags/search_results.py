from django import template
from django.utils.html import escape
from django.utils.safestring import mark_safe

from core.templatetags.portal import vn_number
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


@register.filter
def check_rows(choices, parameter):
    """The choices of a facet as check boxes: dozens of them, drawn here at a tenth of what template nodes cost."""
    rows = (
        f'<label class="check-row"><input type="checkbox" name="{parameter}" value="{escape(choice.value)}"'
        f"{' checked' if choice.chosen else ''}>{escape(choice.label)}"
        f'<span class="count">{vn_number(choice.count)}</span></label>'
        for choice in choices
    )
    return mark_safe("".join(rows))  # noqa: S308
