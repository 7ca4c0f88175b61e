from django import template

from search import log

register = template.Library()


@register.filter
def counted(url, typed):
    """The address of a result of ``typed`` that counts the click and leads to ``url``."""
    return log.click_address(typed, url)
