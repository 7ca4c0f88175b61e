"""The portal's own hooks, all of them: a plugin registers with ``@wagtail.hooks.register(NAME)``.

Each has a heading in docs/hooks.md and a test; a system check (core/checks.py) warns about names that neither Wagtail
nor this list knows, because Wagtail itself ignores a misspelt hook.
"""

from dataclasses import dataclass

from wagtail import hooks


@dataclass(frozen=True)
class HookSpec:
    name: str
    signature: str
    purpose: str


PORTAL_HOOKS = {
    spec.name: spec
    for spec in [
        HookSpec("portal_urls", "() -> list[URLPattern]", "Addresses of an app, before Wagtail's page addresses."),
        HookSpec(
            "portal_page_slot",
            "(slot: str, page: Page | None, request: HttpRequest) -> str",
            "HTML for a slot of every public page: head, before_content, after_content, sidebar, footer.",
        ),
        HookSpec("portal_feeds", "() -> list[FeedGroup]", "Feeds that readers can subscribe to."),
        HookSpec(
            "portal_sitemap",
            "() -> list[tuple[str, datetime | None]]",
            "Paths of public views that are no pages of the tree, with their last change, for /sitemap.xml.",
        ),
        HookSpec("portal_search_sources", "() -> list[SearchSource]", "What the public search can find."),
        HookSpec("portal_search_views", "() -> list[SearchView]", "Views that are no pages, offered when a search names them."),
        HookSpec("portal_editorial_menu", "() -> list[MenuItem]", "Entries of the admin menu «Ban Biên tập»."),
        HookSpec("portal_health_checks", "() -> list[HealthCheck]", "Parts that /-/health/ready reports on."),
    ]
}
SLOTS = ("head", "before_content", "after_content", "sidebar", "footer")


def collect(name, *args):
    """Call every function registered for the portal hook ``name`` and chain the lists they return."""
    if name not in PORTAL_HOOKS:
        raise LookupError(name)
    return [item for function in hooks.get_hooks(name) for item in function(*args)]
