"""The search page and its interface for programs."""

import logging

from django.core.exceptions import BadRequest
from django.http import HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from core import tally
from core.metadata import NOT_FOR_INDEXES, describe_view
from core.search_sources import FACETS

from . import filters, log, service, shortcuts, tuning
from .engines.base import EngineAway, EngineError
from .openapi import document
from .query import MAX_QUERY
from .suggest import MOST, suggestions

logger = logging.getLogger("portal.search")
NAMES = [(name, name) for name, _parameter, _heading in FACETS]
DAYS = {"tu": gettext_lazy("Từ ngày"), "den": gettext_lazy("Đến ngày")}


def _find(wish, **options):
    """The answer, or ``None`` when the index cannot answer. What was typed is never logged: it may name a person."""
    try:
        return service.find(wish.typed, wish.filters, page=wish.page, newest=wish.newest, exactly=wish.exactly, **options)
    except EngineError as error:
        why = error if isinstance(error, EngineAway) else ""  # the server's name for it, which quotes nothing
        logger.error("search cannot answer: %s %s", type(error).__name__, why)
        return None


def _say_for_now(response, answer):
    """What the spare engine answers holds until the other one is back: it is not kept for later readers."""
    if answer.spare:
        response["Cache-Control"] = "private, no-cache"
    return response


def _page_numbers(page, pages):
    """Numbers for the pager, ``None`` where some are left out."""
    near = sorted({1, pages} | {n for n in range(page - 1, page + 2) if 1 <= n <= pages})
    shown = []
    for number in near:
        if shown and number - shown[-1] == 2:
            shown.append(number - 1)
        elif shown and number - shown[-1] > 2:
            shown.append(None)
        shown.append(number)
    return shown


def _chips(params, chosen):
    """Chosen filters as (label, address without it), and the address without any."""

    def without(name, value=None):
        left = params.copy()
        left.pop("trang", None)
        left.setlist(name, [other for other in left.getlist(name) if value is not None and other != value])
        return f"?{left.urlencode()}"

    labels = service.kinds()
    chips = [(labels[key], without("loai", key)) for key in chosen.chosen("kind")]
    for name, parameter, _heading in FACETS:
        chips += [(value, without(parameter, value)) for value in chosen.chosen(name)]
    if chosen.since:
        chips.append((_("từ %(day)s") % {"day": f"{chosen.since:%d/%m/%Y}"}, without("tu")))
    if chosen.until:
        chips.append((_("đến %(day)s") % {"day": f"{chosen.until:%d/%m/%Y}"}, without("den")))
    bare = params.copy()
    for name in ("loai", "tu", "den", "trang", *(parameter for _name, parameter in filters.PARAMETERS)):
        bare.pop(name, None)
    return chips, f"?{bare.urlencode()}"


def _feed_query(params):
    asked = params.copy()
    for name in ("trang", "xep"):
        asked.pop(name, None)
    return asked.urlencode()


def _metadata(request, words, number=1):
    """Lists of results are no content of their own for other search engines; the links on them are."""
    title = _("“%(words)s” – Tìm kiếm") % {"words": words} if words else _("Tìm kiếm")
    description = _("Tìm tin tức, văn bản, hướng dẫn trên cổng; gõ có dấu hay không dấu đều được.")
    query = {name: value for name, value in (("q", words), ("trang", number if number > 1 else "")) if value}
    return describe_view(request, title, description, query=query, robots=NOT_FOR_INDEXES)


@require_safe
def page(request):
    params = request.GET
    wish = filters.read_page(params)
    typed = " ".join(wish.typed.split())
    answer = _find(wish)
    if answer is not None and wish.page > answer.pages:
        wish.page = answer.pages
        answer = _find(wish)
    if answer is None:
        typed = typed[:MAX_QUERY]
        metadata = _metadata(request, typed)
        context = {"metadata": metadata, "hero_search": True, "out_of_order": True, "typed": typed}
        response = render(request, "search/search.html", context, status=503)
        response["Retry-After"] = "120"
        return response
    chips, unfiltered = _chips(params, wish.filters)
    card = tuning.card(answer.typed)
    views = shortcuts.asked_for(answer.typed) if answer.page == 1 else []
    if answer.page == 1:
        found = bool(answer.count or card or views)
        tally.count(request, log.search_line(answer.typed, answer.count, found=found, filtered=bool(wish.filters)))
    context = {
        "metadata": _metadata(request, answer.typed, answer.page),
        "hero_search": True,
        "typed": answer.typed,
        "answer": answer,
        "card": card,
        "shortcuts": views,
        "asked": bool(typed),
        "errors": wish.errors,
        "chips": chips,
        "unfiltered": unfiltered,
        "days": [(name, label, params.get(name, "")[:40], wish.errors.get(name)) for name, label in DAYS.items()],
        "newest": wish.newest,
        "feed": f"{reverse('search:feed')}?{_feed_query(params)}",
        "numbers": _page_numbers(answer.page, answer.pages),
    }
    response = render(request, "search/search.html", context)
    _say_for_now(response, answer)
    if typed:
        # Result lists are no content of their own for other search engines.
        response["X-Robots-Tag"] = "noindex"
    return response


@require_safe
def go(request):
    """Count a click on a result and lead on to it."""
    try:
        target, line = log.clicked(request.GET)
    except ValueError as error:
        raise BadRequest("not an address of the search page") from error
    tally.count(request, line)
    headers = {"X-Robots-Tag": "noindex, nofollow", "Cache-Control": "no-store"}
    return HttpResponseRedirect(target, headers=headers)


@require_safe
def api(request):
    wish = filters.read(request.GET, kind="kind", since="from", until="to", sort="sort", page="page", facets=NAMES)
    if not wish.typed.strip():
        wish.errors["q"] = _("Thiếu từ cần tìm: thêm tham số q.")
    if wish.errors:
        return JsonResponse({"errors": wish.errors}, status=400)
    if wish.page > service.MAX_PAGES:
        words = _("Chỉ xem được đến trang %(last)s. Thêm từ hoặc bộ lọc để thu hẹp.") % {"last": service.MAX_PAGES}
        return JsonResponse({"errors": {"page": words}}, status=400)
    answer = _find(wish, explain=False)
    if answer is None:
        words = _("Tìm kiếm đang chậm. Nội dung vẫn đọc được; thử lại sau ít phút.")
        return JsonResponse({"errors": {"search": words}}, status=503, headers={"Retry-After": "120"})
    results = [
        {
            "title": result.title,
            "url": result.url,
            "kind": result.kind,
            "date": result.date.isoformat() if result.date else None,
            "excerpt": result.excerpt.text,
        }
        for result in answer.results
    ]
    data = {"count": answer.count, "results": results}
    if answer.asked:
        data["meant"] = answer.meant
    return _say_for_now(JsonResponse(data, json_dumps_params={"ensure_ascii": False}), answer)


@require_safe
def suggest(request):
    """What may be meant by what is typed so far, for the list under the search box."""
    labels, typed = service.kinds(), request.GET.get("q", "")[:MAX_QUERY]
    try:
        found = suggestions(typed)
    except EngineError:
        found = []  # nobody asked for it: the box works without
    doing = _("Làm ngay")
    rows = [{"text": str(v.title), "number": "", "kind": doing, "url": v.url} for v in shortcuts.begun(typed)]
    rows += [
        {"text": entry.title, "number": ", ".join(entry.numbers), "kind": str(labels.get(entry.kind, "")), "url": entry.url}
        for entry in found
    ]
    return JsonResponse({"suggestions": rows[:MOST]}, json_dumps_params={"ensure_ascii": False})


@require_safe
def openapi(request):
    return JsonResponse(document(), json_dumps_params={"ensure_ascii": False})
