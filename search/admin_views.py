"""The weekly queue, the trial run of a synonym, the explanation of a ranking."""

import datetime
from functools import wraps

from django.core.exceptions import PermissionDenied, ValidationError
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from . import queue, trial
from .engines.base import EngineError
from .explain import explain as explained
from .models import Synonym
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
