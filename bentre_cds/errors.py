"""What a reader gets when something fails. Nothing here asks the database, which may be what failed."""

import sys

from django.db import InterfaceError, OperationalError
from django.http import JsonResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.defaults import server_error as broken

AGAIN = "30"  # seconds after which programs may try again


def _chain(error):
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def server_error(request):
    """500, or 503 while the database is away: pages that are kept go on being served, the rest comes back with it."""
    if not any(isinstance(error, (OperationalError, InterfaceError)) for error in _chain(sys.exc_info()[1])):
        return broken(request)
    if request.path.startswith("/api/"):
        words = _("Cổng đang bảo trì. Chưa có gì bị đổi; thử lại sau ít phút.")
        response = JsonResponse({"errors": {"portal": words}}, status=503, json_dumps_params={"ensure_ascii": False})
    else:
        response = render(request, "503.html", status=503)
    response["Retry-After"] = AGAIN
    return response
