"""What the register of documents offers to the home page's bands."""

from django import template

from ..models import DocumentPage

register = template.Library()


@register.simple_tag
def newest_documents(limit):
    return list(DocumentPage.objects.listed()[:limit])
