"""States that a pointer or a keyboard brings about, shown without either."""

import re

from django import template
from django.utils.safestring import mark_safe

register = template.Library()
FOCUSABLE = re.compile(r"<(?:a|button|input|select|summary)\b[^>]*>")
ANY = re.compile(r"<[a-z][\w-]*\b[^>]*>")


class AsIf(template.Node):
    def __init__(self, state, nodelist):
        self.state, self.nodelist = state, nodelist

    def render(self, context):
        html = self.nodelist.render(context)
        found = (FOCUSABLE if self.state == "focus" else ANY).search(html)
        if not found:
            return html
        tag, name = found.group(), f"is-{self.state}"
        worn = tag.replace('class="', f'class="{name} ', 1) if 'class="' in tag else f'{tag[:-1]} class="{name}">'
        return mark_safe(html[: found.start()] + worn + html[found.end() :])


@register.tag
def as_if(parser, token):
    """``{% as_if hover %}…{% endas_if %}``: the outermost element looks hovered; ``focus``: the first link or control."""
    _name, state = token.split_contents()
    nodelist = parser.parse(["endas_if"])
    parser.delete_first_token()
    return AsIf(state, nodelist)
