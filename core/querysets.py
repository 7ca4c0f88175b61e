"""Questions about pages that every app asks, without asking the database for the same twice."""

from django.db.models import Q
from wagtail.models import Page, PageViewRestriction
from wagtail.query import PageQuerySet

from .page_cache import memo


def restricted_paths():
    """Tree paths of the pages that, with all below them, are not for everybody."""
    return memo("core.restricted", lambda: list(PageViewRestriction.objects.values_list("page__path", flat=True)))


class PortalPageQuerySet(PageQuerySet):
    """Wagtail's, with the view restrictions read once a request instead of once a question."""

    def public(self):
        hidden = Q()
        for path in restricted_paths():
            hidden |= Q(path__startswith=path)
        return self.exclude(hidden) if hidden else self


class ChooserPageQuerySet(PageQuerySet):
    """Rows of the page chooser: the parent, schedule and workflow that each row shows are asked once for all of them."""

    @classmethod
    def of(cls, pages):
        """``pages`` without their bodies, as rows of the chooser."""
        rows = pages.defer_streamfields().annotate_approved_schedule().prefetch_workflow_states()
        rows.__class__ = cls  # the hook gets a query set that is already built, and a clone keeps its class
        return rows

    def _fetch_all(self):
        fresh = self._result_cache is None
        super()._fetch_all()
        if fresh:
            rows = [row for row in self._result_cache if isinstance(row, Page)]
            Page.objects.annotate_parent_page(rows)
            for row in rows:
                row._cached_parent_obj = row._parent_page  # treebeard's memory: ``get_parent`` asks no more
