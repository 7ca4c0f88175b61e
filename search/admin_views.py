"""The weekly queue, the trial run of a synonym, the explanation of a ranking."""

import datetime
from functools import wraps

from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Q
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from core.models import OutboxEntry

from . import queue, trial
from .engines.base import EngineError, engine, local
from .explain import explain as explained
from .models import Comparison, Synonym
from .permissions import user_can_add, user_can_read_search_log


def for_board(view):
    @wraps(view)
    def guarded(request, *args, **kwargs):
        if not user_can_read_search_log(request.user):
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return guarded


BUTTONS = [
    ("synonym", gettext_lazy("Thêm từ đồng nghĩa")),
    ("pin", gettext_lazy("Ghim một trang")),
    ("answer", gettext_lazy("Viết câu trả lời")),
]


def _with_buttons(rows, user, week):
    return [
        (row, [(label, queue.add_address(name, row.shown, week)) for name, label in BUTTONS if user_can_add(user, name)])
        for row in rows
    ]


@for_board
def weekly(request):
    week = queue.read_week(request.GET.get("tuan"))
    this_week = queue.monday(timezone.localdate())
    missing, unopened = queue.queue(week)
    context = {
        "header_title": _("Hàng chờ tuần"),
        "week": week,
        "end": week + queue.WEEK - datetime.timedelta(days=1),
        "earlier": week - queue.WEEK,
        "later": week + queue.WEEK if week < this_week else None,
        "unfinished": week == this_week,
        "later_unfinished": week + queue.WEEK == this_week,
        "whole": queue.whole_week(week),
        "missing": _with_buttons(missing, request.user, week),
        "unopened": _with_buttons(unopened, request.user, week),
    }
    return render(request, "search/admin/queue.html", context)


def _posted_synonym(data):
    """The entry of the form, unsaved; with its words wrong, what is wrong."""
    pk = data.get("pk", "")
    synonym = Synonym(
        pk=int(pk) if pk.isascii() and pk.isdigit() else None,
        kind=data.get("kind", ""),
        spelling=data.get("spelling", "").strip(),
        equivalents=data.get("equivalents", ""),
        one_way=bool(data.get("one_way")),
        when=data.get("when", ""),
    )
    try:
        synonym.clean_fields(exclude=["id", "valid_from", "valid_until", "note"])
        synonym.clean()
    except ValidationError as error:
        return synonym, error.messages
    return synonym, []


@require_POST
@for_board
def try_out(request):
    """Nothing is saved here."""
    synonym, problems = _posted_synonym(request.POST)
    context = {"header_title": _("Chạy thử"), "synonym": synonym, "problems": problems, "first": trial.FIRST}
    if not problems:
        try:
            context["count"], context["changes"] = trial.run(synonym)
        except EngineError:
            context["problems"] = [_("Chỉ mục tìm kiếm đang chậm nên chưa chạy thử được. Thử lại sau ít phút.")]
    return render(request, "search/admin/trial.html", context)


ENGINES = {"embedded": gettext_lazy("Chỉ mục trong máy"), "elasticsearch": gettext_lazy("Máy chủ tìm kiếm")}
WRONG = {
    "missing": gettext_lazy("chưa có trong chỉ mục"),
    "not": gettext_lazy("không còn công khai nhưng còn trong chỉ mục"),
    "older": gettext_lazy("chỉ mục giữ bản cũ"),
    "address": gettext_lazy("chỉ mục giữ địa chỉ cũ"),
}


def _in_words(comparison):
    shown = [(key, WRONG.get(what.partition(" ")[0], what)) for key, what in comparison.differences]
    return comparison, ENGINES.get(comparison.engine, comparison.engine), shown


@for_board
def index_state(request):
    """How many items each index has, what could not be written, and what each night's comparison found."""
    sizes = []
    backends = [("embedded", local()), ("elasticsearch", getattr(engine(), "front", None))]
    for name, backend in backends:
        if backend is not None:
            try:
                sizes.append((ENGINES[name], backend.size()))
            except EngineError:
                sizes.append((ENGINES[name], None))
    rows = OutboxEntry.objects.filter(kind__in=("index", "elasticsearch"))
    context = {
        "header_title": _("Chỉ mục"),
        "sizes": sizes,
        "waiting": rows.filter(dead=False).count(),
        "unwritten": rows.filter(Q(dead=True) | ~Q(last_error="")).order_by("-pk")[:100],
        "comparisons": [_in_words(comparison) for comparison in Comparison.objects.all()[:30]],
    }
    return render(request, "search/admin/index.html", context)


@for_board
def explain(request):
    typed = request.GET.get("q", "").strip()
    context = {"header_title": _("Giải thích xếp hạng"), "typed": typed}
    if typed:
        try:
            context["found"] = explained(typed)
        except EngineError:
            context["out_of_order"] = True
    return render(request, "search/admin/explain.html", context)
