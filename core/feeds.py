"""RSS 2.0 under the portal's public address. An app derives its feeds from ``PortalFeed`` and names them in ``portal_feeds``."""

from collections.abc import Callable
from dataclasses import dataclass, field

from django.contrib.syndication.views import Feed as SyndicationFeed
from django.utils import timezone
from django.utils.html import format_html

from .hooks import collect
from .metadata import Feed, Portal, absolute, one_line, page_path

MOST_ITEMS = 30
_MARKUP = {ord("<"): "&lt;", ord(">"): "&gt;", ord("&"): "&amp;"}


def in_title(text):
    """Titles of items are plain text to some readers and HTML to others: in both, nothing of it becomes an element."""
    return one_line(text).translate(_MARKUP)


@dataclass(frozen=True)
class FeedGroup:
    """Feeds of an app (hook ``portal_feeds``): the one of everything, and finer ones that are read only when listed."""

    title: str
    main: Feed
    more: Callable[[], list[Feed]] = list


def main_feeds():
    """The feed of everything of each app."""
    return [group.main for group in collect("portal_feeds")]


@dataclass
class Channel:
    """What one feed says of itself; ``path`` is the page for people that shows the same."""

    title: str
    description: str
    path: str
    items: list = field(default_factory=list)
    request_path: str = ""
    portal: Portal | None = None


class PortalFeed(SyndicationFeed):
    """Items are pages. Subclasses answer ``channel(request, **address)`` and refine ``item_…``.

    Raising ``ObjectDoesNotExist`` in ``channel`` makes a 404. One object serves all requests: nothing is kept in it.
    """

    language = "vi"
    ttl = 60  # minutes for which a reader may keep what it has
    item_guid_is_permalink = False

    def channel(self, request, **address):
        raise NotImplementedError

    def get_object(self, request, **address):
        channel = self.channel(request, **address)
        channel.portal, channel.request_path = Portal.of(request), request.path
        return channel

    def title(self, channel):
        return f"{channel.title} – {channel.portal.short_name}"

    def description(self, channel):
        return one_line(channel.description) or channel.portal.description

    def link(self, channel):
        return absolute(channel.path)

    def feed_url(self, channel):
        return absolute(channel.request_path)

    def feed_copyright(self, channel):
        return channel.portal.rights or None

    def items(self, channel):
        return channel.items

    def item_title(self, page):
        return in_title(page.title)

    def item_description(self, page):
        return format_html("<p>{}</p>", one_line(page.search_summary() or page.title))

    def item_link(self, page):
        return absolute(page_path(page))

    def item_guid(self, page):
        return f"urn:uuid:{page.translation_key}"  # stays when the page moves or the portal changes its name

    def item_pubdate(self, page):
        moment = self.item_moment(page)
        return timezone.localtime(moment) if moment else None

    def item_moment(self, page):
        return page.first_published_at
