"""Questions about pages that every app asks, without asking the database for the same twice."""

from django.db.models import Q
from wagtail.models import PageViewRestriction
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
