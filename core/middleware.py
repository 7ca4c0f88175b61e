"""Middleware of the floor: refusing what is too large, page policies, and who acts."""

import time

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import BadRequest, PermissionDenied
from django.db import DatabaseError
from django.http import JsonResponse
from django.shortcuts import redirect, render
from django.utils.cache import patch_vary_headers
from django.utils.datastructures import MultiValueDictKeyError
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from wagtail.views import serve

from . import actor, sites
from .publishing import PublicationRefused


class RequestGuardMiddleware:
    """Refuses a request body over ``MAX_REQUEST_BYTES`` before it is read, with a page that says what to do."""

    DRAIN_SECONDS = 3

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        try:
            length = int(request.META.get("CONTENT_LENGTH") or 0)
        except ValueError:
            length = 0
        inside = request.path.startswith(("/admin/", "/django-admin/"))
        limit = settings.MAX_REQUEST_BYTES if inside else settings.MAX_PUBLIC_REQUEST_BYTES
        if length > limit:
            self._drain(request)
            context = {"limit_mb": limit // 1024 // 1024, "size_mb": length // 1024 // 1024}
            response = render(request, "413.html", context, status=413)
            response["Connection"] = "close"
            return response
        return self.get_response(request)

    def _drain(self, request):
        # A closed socket with unread bytes shows as "connection reset": read on for a moment, so that the page arrives.
        # But only for a moment: a sender who falls silent must not keep this thread.
        stream, line = request.META.get("wsgi.input"), request.META.get("gunicorn.socket")
        if stream is None:
            return
        before = line.gettimeout() if line else None
        end = time.monotonic() + self.DRAIN_SECONDS
        try:
            if line:
                line.settimeout(1)
            while time.monotonic() < end and stream.read(65536):
                pass
        except OSError:
            pass
        finally:
            if line:
                line.settimeout(before)


# Public pages: one constant policy. No nonce, no inline code; another host only where the state measures portals.
PUBLIC_POLICY = (
    "default-src 'none'; script-src 'self'{hosts}; style-src 'self'; img-src 'self' data:{hosts}; font-src 'self'; "
    "media-src 'self'; connect-src 'self'{hosts}; frame-src 'self' https://www.youtube-nocookie.com https://player.vimeo.com; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'self'; manifest-src 'self'; object-src 'none'"
)
# Wagtail's admin has inline scripts without nonces; a nonce here would switch 'unsafe-inline' off and break it.
ADMIN_POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
    "font-src 'self' data:; media-src 'self' blob:; connect-src 'self'; frame-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'self'; object-src 'none'"
)


PERMISSIONS = (
    "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), geolocation=(), gyroscope=(), "
    "magnetometer=(), microphone=(), midi=(), payment=(), usb=(), xr-spatial-tracking=()"
)


def _with_words(request, response):
    """A step that only a form may take, opened as an address: a page instead of nothing."""
    if response.status_code != 405 or response.streaming or response.content or request.path.startswith("/api/"):
        return response
    page = render(request, "405.html", status=405)
    page["Allow"], page["Cache-Control"] = response.get("Allow", ""), "no-store"
    return page


class PolicyMiddleware:
    """Security headers. Responses that already carry a policy of their own (files) keep it."""

    # Functions that return origins which public pages may ask besides the portal's own; apps add theirs when they are ready.
    hosts = []

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = _with_words(request, self.get_response(request))
        admin = request.path.startswith(("/admin/", "/django-admin/"))
        if "Content-Security-Policy" not in response:
            response["Content-Security-Policy"] = ADMIN_POLICY if admin else self._public_policy(response)
        response.setdefault("Permissions-Policy", PERMISSIONS)
        response.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response

    def _public_policy(self, response):
        if not response.get("Content-Type", "").startswith("text/html"):
            return PUBLIC_POLICY.format(hosts="")  # no page, and nothing to ask the database for
        try:
            hosts = "".join(f" {host}" for function in self.hosts for host in function())
        except DatabaseError:
            hosts = ""  # the page that says so must still go out
        return PUBLIC_POLICY.format(hosts=hosts)


class ActorMiddleware:
    """Makes the signed-in person known to the guard, and turns its refusal into words instead of an error page."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        admin = request.path.startswith(("/admin/", "/django-admin/"))
        if not admin:
            # A public page must not touch the session: it would set Vary and forbid caching.
            with actor.acting(None, request):
                return self.get_response(request)
        user = request.user if request.user.is_authenticated else None
        with actor.acting(user, request):
            response = self.get_response(request)
        patch_vary_headers(response, ["Cookie"])
        return response

    def process_view(self, request, view, arguments, options):
        if view is serve:
            sites.find(request)

    def process_exception(self, request, exception):
        if isinstance(exception, MultiValueDictKeyError):
            # A form without a field that its page always sends: cut off on the way, or forged. Nothing was written.
            raise BadRequest("a field of the form is missing") from exception
        if not isinstance(exception, PublicationRefused):
            return None
        words = str(exception)
        if "application/json" in request.headers.get("Accept", "") or request.headers.get("X-Requested-With"):
            return JsonResponse({"success": False, "error_code": "refused", "error_message": words}, status=403)
        if not request.path.startswith("/admin/"):
            raise PermissionDenied(words) from exception
        if request.method != "POST":
            messages.error(request, words)
            return redirect("wagtailadmin_home")
        back = request.headers.get("Referer", "")
        if not url_has_allowed_host_and_scheme(back, {request.get_host()}):
            back = "/admin/"
        context = {"message": words, "back": back, "title": _("Chưa được phép")}
        return render(request, "core/admin/refused.html", context, status=403)
