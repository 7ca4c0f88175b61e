"""The newest results of a question, for programs that look again by themselves."""

import datetime
from urllib.parse import urlencode

from django.core.exceptions import ObjectDoesNotExist
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _

from core.feeds import Channel, PortalFeed, in_title
from core.metadata import absolute

from . import filters, service
from .engines.base import EngineError


class SearchFeed(PortalFeed):
    """``/tim-kiem/rss?q=`` with the filters of the search page: what the portal has on it, newest first."""

    def channel(self, request):
        wish = filters.read_page(request.GET)
        typed = " ".join(wish.typed.split())
        try:
            answer = service.find(typed, wish.filters, newest=True, explain=False, exactly=wish.exactly) if typed else None
        except EngineError:
            answer = None
        if answer is None or not answer.query:
            raise ObjectDoesNotExist("nothing was asked, or nothing can be answered now")
        words = _("Mới nhất trên cổng cho “%(words)s”.") % {"words": answer.typed}
        asked = urlencode([(name, value) for name, values in request.GET.lists() for value in values])
        title = _("Tìm “%(words)s”") % {"words": answer.typed}
        return Channel(title, words, f"{reverse('search:page')}?{asked}", answer.results)

    def feed_url(self, channel):
        return absolute(f"{channel.request_path}?{channel.path.partition('?')[2]}")

    def item_title(self, result):
        return in_title(" ".join([*result.numbers, result.title]))

    def item_description(self, result):
        return format_html("<p>{}</p>", result.excerpt.text)

    def item_link(self, result):
        return absolute(result.url)

    def item_guid(self, result):
        return absolute(result.url)

    def item_pubdate(self, result):
        if not result.date:
            return None
        return timezone.make_aware(datetime.datetime.combine(result.date, datetime.time(7)))
