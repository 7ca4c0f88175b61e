"""Questions about news, reading like sentences."""

from django.db.models import F
from wagtail.models import PageManager

from core.querysets import PortalPageQuerySet

# What a row of a list shows, and what its address is made of.
LISTED = (
    "title", "slug", "translation_key", "path", "depth", "url_path", "live", "content_type", "first_published_at", "summary", "published_at",
    "featured", "category__name", "category__slug", "running_story",
    "lead_image__title", "lead_image__file", "lead_image__width", "lead_image__height", "lead_image__alt", "lead_image__collection",
)  # fmt: skip


class NewsPageQuerySet(PortalPageQuerySet):
    def published(self):
        """Live and public, newest first."""
        return self.live().public().order_by(F("published_at").desc(nulls_last=True), "-pk")

    def listed(self):
        """Published, with all that a list shows, in a fixed number of queries."""
        return (
            self.published().select_related("category", "lead_image").prefetch_related("lead_image__renditions").only(*LISTED)
        )

    def in_editors_order(self):
        """Featured items, as the editors ordered them."""
        return self.listed().filter(featured=True).order_by("featured_order", F("published_at").desc(nulls_last=True))


NewsPageManager = PageManager.from_queryset(NewsPageQuerySet)
