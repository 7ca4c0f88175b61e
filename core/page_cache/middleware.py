"""Says of each answer whether it may be kept for other readers, and until when."""

import datetime

from django.utils import timezone
from django.utils.cache import has_vary_header

from .. import tally
from .generation import begin_request, end_request

# Content that the portal makes itself; files have doors of their own.
KEPT_TYPES = ("text/html", "text/plain", "text/xml", "application/xml", "application/rss+xml", "application/json")
LONGEST = 3600  # seconds that a page is kept at most


class Ticket:
    """Goes with a request from the front to here and back: ``until`` (seconds since 1970) once the answer may be kept,
    ``tally`` the line to be noted each time it is given (see ``core.tally``)."""

    __slots__ = ("until", "tally")

    def __init__(self):
        self.until, self.tally = None, ""


def fresh_until(request, moment):
    """What is shown to this request is true until ``moment`` (aware datetime), such as the end of a notice."""
    held = getattr(request, "portal_fresh_until", None)
    if held is None or moment < held:
        request.portal_fresh_until = moment


def _until(request):
    """The end of today in Vietnam at the latest: the state of a document changes with the day."""
    now = timezone.localtime()
    midnight = (now + datetime.timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    ends = [now + datetime.timedelta(seconds=LONGEST), midnight]
    if moment := getattr(request, "portal_fresh_until", None):
        ends.append(moment)
    return min(ends).timestamp()


def may_be_kept(request, response):
    """Whether ``response`` is the same for every anonymous reader."""
    session = getattr(request, "session", None)
    control = response.get("Cache-Control", "")
    return (
        request.method == "GET"
        and response.status_code == 200
        and not response.streaming
        and not response.cookies
        and not getattr(request, "is_preview", False)
        and not (session is not None and (session.accessed or session.modified))
        and not has_vary_header(response, "Cookie")
        and not has_vary_header(response, "Authorization")
        and not has_vary_header(response, "*")
        and not any(word in control for word in ("private", "no-store", "no-cache"))
        and response.get("Content-Type", "").startswith(KEPT_TYPES)
        and "Content-Encoding" not in response
    )


class PageCacheMiddleware:
    """Outermost: sees the answer as the reader gets it."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.path.startswith("/admin/"):
            return self.get_response(request)
        began = begin_request()
        try:
            response = self.get_response(request)
        finally:
            end_request(began)
        kept = may_be_kept(request, response)
        ticket = request.environ.get("portal.page_cache") if hasattr(request, "environ") else None
        line = getattr(request, "portal_tally", "")
        if kept and ticket is not None:
            ticket.until, ticket.tally = _until(request), line
        elif line:
            tally.note(request.META, line)
        if kept or response.get("Content-Type", "").startswith("text/html"):
            # Readers' browsers may keep a page, but ask each time whether it is still the same.
            response.setdefault("Cache-Control", "public, max-age=0, must-revalidate" if kept else "private, no-cache")
        return response
