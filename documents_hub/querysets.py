"""Questions about documents, reading like the law."""

from django.db.models import Q
from django.utils import timezone
from wagtail.models import PageManager

from core.querysets import PortalPageQuerySet

# Stated states under which at least part of a document is applied.
_APPLIED = ("in_force", "partly_lapsed", "partly_suspended")


# What a row of the register shows, and what its address and state are made of.
LISTED = (
    "title", "slug", "translation_key", "path", "depth", "url_path", "live", "content_type", "first_published_at", "number", "issued_on", "effective_on",
    "expires_on", "stated_validity", "abstract", "kind__name", "issuing_body__name",
)  # fmt: skip


class DocumentPageQuerySet(PortalPageQuerySet):
    def published(self):
        """Live and public, newest first."""
        return self.live().public().order_by("-issued_on", "-pk")

    def listed(self):
        """Published, with all that a list shows, in a fixed number of queries."""
        return self.published().select_related("kind", "issuing_body").only(*LISTED)

    def in_force(self, on=None):
        """Documents of which at least a part is in force on the day ``on`` (default: today in Vietnam)."""
        day = on or timezone.localdate()
        begun = Q(effective_on__lte=day) | Q(effective_on=None, issued_on__lte=day)
        by_dates = Q(stated_validity="") & begun & (Q(expires_on=None) | Q(expires_on__gt=day))
        return self.filter(by_dates | Q(stated_validity__in=_APPLIED))


DocumentPageManager = PageManager.from_queryset(DocumentPageQuerySet)
