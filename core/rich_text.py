"""Links inside running text: drawn from what the body has loaded, and never to what readers may not see."""

from django.utils.html import format_html
from wagtail.documents.rich_text import DocumentLinkHandler
from wagtail.rich_text.pages import PageLinkHandler

from .stream import loaded, public_now
from .templatetags.portal_blocks import file_facts


class LoadedMixin:
    """Looks among the objects of the body being rendered before it asks the database."""

    @classmethod
    def get_many(cls, attrs_list):
        model = cls.get_model()
        found = [loaded(model, attrs.get("id")) for attrs in attrs_list]
        if all(found):
            return found
        return super().get_many(attrs_list)


class BodyPageLinkHandler(LoadedMixin, PageLinkHandler):
    @classmethod
    def expand_db_attributes_many(cls, attrs_list):
        return [
            format_html('<a href="{}">', page.url or "") if page and public_now(page) else "<a>"
            for page in cls.get_many(attrs_list)
        ]


class BodyDocumentLinkHandler(LoadedMixin, DocumentLinkHandler):
    @classmethod
    def expand_db_attributes_many(cls, attrs_list):
        # The style sheet shows the format and size after the words: nobody taps a large file unaware.
        return [
            format_html(
                '<a class="file-link" href="{}" data-facts="{}">',
                doc.url,
                file_facts(doc),
            )
            if doc
            else "<a>"
            for doc in cls.get_many(attrs_list)
        ]
