"""The portal's site and its home page, read once; Wagtail would ask the database for them at every request."""

from copy import copy
from functools import cache

from wagtail.models import Site, get_page_models

from .page_cache import memo


@cache
def _roots():
    """Names under which a page at the top of a tree leads to its own type."""
    return [
        model._meta.model_name
        for model in get_page_models()
        if getattr(model, "parent_page_types", None) == ["wagtailcore.Page"]
    ]


def _sites():
    with_roots = ["root_page", *(f"root_page__{name}" for name in _roots())]
    sites = list(Site.objects.select_related(*with_roots).order_by("-is_default_site")[:2])
    for site in sites:
        page = site.root_page
        site.root_page = next((own for name in _roots() if (own := getattr(page, name, None))), None) or page.specific
    return sites


def home():
    """The home page of the default site, or ``None`` before the portal is founded. Shared: not to be changed."""
    sites = memo("core.sites", _sites)
    return sites[0].root_page if sites else None


def find(request):
    """Give Wagtail the site of ``request`` where there is only one."""
    sites = memo("core.sites", _sites)
    if len(sites) == 1:
        site = copy(sites[0])
        site.root_page = copy(site.root_page)  # what a request sets on it must not be seen by another
        request._wagtail_site = site
