"""RSS of the register: what was put on the portal last. A fixed number of queries."""

from django.db.models import F
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _

from core.feeds import MOST_ITEMS, Channel, Feed, FeedGroup, PortalFeed, in_title
from core.metadata import one_line, page_path

from .models import DocumentIndexPage, DocumentPage


def main_feed():
    return Feed(_("Văn bản mới"), reverse("documents_hub:feed"))


def group():
    """The register's feed for the page that lists all feeds."""
    return FeedGroup(_("Văn bản"), main_feed())


class DocumentFeed(PortalFeed):
    """By the day a document came onto the portal: an old one that is added today is new to a subscriber."""

    def channel(self, request):
        index = DocumentIndexPage.objects.live().public().order_by("path").first()
        pages = DocumentPage.objects.listed().order_by(F("first_published_at").desc(nulls_last=True), "-pk")
        words = _("Văn bản pháp luật và văn bản hướng dẫn vừa đưa lên cổng.")
        return Channel(_("Văn bản mới"), words, page_path(index) if index else "/", list(pages[:MOST_ITEMS]))

    def item_title(self, page):
        return in_title(f"{page.full_number}: {page.title}")

    def item_description(self, page):
        facts = [page.issuing_body.name] if page.issuing_body else []
        if page.issued_on:
            facts.append(_("ban hành ngày %(day)s") % {"day": f"{page.issued_on:%d/%m/%Y}"})
        words = ", ".join(facts)
        return format_html("<p>{}</p><p>{}</p>", one_line(page.abstract or page.title), words)

    def item_author_name(self, page):
        return page.issuing_body.name if page.issuing_body else None

    def item_categories(self, page):
        return [page.kind.name] if page.kind else []
