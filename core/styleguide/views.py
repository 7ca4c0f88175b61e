"""The page and its style sheet."""

import re

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_safe

from .. import stylesheet
from ..middleware import PUBLIC_POLICY
from . import blocks, samples

# A state that only a pointer or a keyboard brings about can also be worn as a class: same rule, same weight.
STATES = {
    ":hover": ":is(:hover, .is-hover)",
    ":focus-visible": ":is(:focus-visible, .is-focus)",
    ":focus": ":is(:focus, .is-focus)",
}
_STATE = re.compile(r"(?<!\\):(?:hover|focus-visible|focus)(?![\w-])")


@require_safe
def page(request):
    context = samples.context(request)
    context["blocks"] = blocks.specimens(context)
    response = render(request, "core/styleguide/page.html", context)
    # What is shown lives under the public pages' policy: markup that this refuses must not look right here.
    response["Content-Security-Policy"] = PUBLIC_POLICY.format(hosts="")
    return response


@require_safe
def states(request):
    """The public style sheet, its pointer and keyboard states also worn as classes."""
    text = stylesheet.bundle()[1][""].decode()
    return HttpResponse(_STATE.sub(lambda found: STATES[found.group()], text), content_type="text/css; charset=utf-8")


urlpatterns = [
    path("kieu-mau/", page, name="portal_styleguide"),
    path("kieu-mau/trang-thai.css", states, name="portal_styleguide_states"),
]
