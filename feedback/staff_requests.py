"""Requests about personal data: acknowledged, done or refused in time, erased only when it is said twice."""

from django.contrib import messages
from django.db import transaction
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from core import deadlines

from . import handling, letters, permissions, rights, staff
from .models import Clock, DataRequest, Event
from .staff_case import CONTACT
from .staff_forms import RequestStepForm
from .vault import KeyGone

S = DataRequest.Status
NO_ERASING = gettext_lazy(
    "Ông/bà không có quyền xóa dữ liệu của ý kiến này, hoặc đây không phải yêu cầu xóa. Chưa có gì thay đổi."
)
PENDING = (S.NEW, S.ACKNOWLEDGED)
MOST = 200
MORE = {
    DataRequest.Right.VIEW: Clock.Code.VIEW_MORE,
    DataRequest.Right.CORRECT: Clock.Code.VIEW_MORE,
    DataRequest.Right.RESTRICT: Clock.Code.RESTRICT_MORE,
    DataRequest.Right.DELETE: Clock.Code.DELETE_MORE,
}


def requests_for(user):
    """A right to erase reaches every case; otherwise the requests follow the cases that one may see."""
    found = DataRequest.objects.select_related("case__kind", "user")
    return found if permissions.user_can_erase(user) else found.filter(case__in=permissions.cases_for(user))


def _row(one, clockwork):
    """The request with where its two periods stand."""
    acknowledge = clockwork.to_day(one.acknowledge_on) if one.status == S.NEW else None
    due = clockwork.to_day(one.due_on, soon=2) if one.status in PENDING else None
    return one, acknowledge, due


@require_safe
@staff.behind(permissions.user_can_answer_data_requests)
def requests(request):
    found, clockwork = requests_for(request.user), staff.Clockwork()
    context = {
        "header_title": _("Yêu cầu về dữ liệu cá nhân"),
        "pending": [_row(one, clockwork) for one in found.filter(status__in=PENDING).order_by("due_on", "pk")[:MOST]],
        "answered": found.exclude(status__in=PENDING)[:50],
    }
    return render(request, "feedback/admin/requests.html", context)


class _No(Exception):
    """Words for the person; nothing was changed."""


def _seen(one):
    return f"{one.status}:{one.due_on.isoformat()}"


def _words_of(one):
    """{"text", "answer"} as far as they can still be read."""
    if not one.sealed:
        return {}
    try:
        return one.case.unseal(f"request:{one.pk}", one.sealed)
    except KeyGone:
        return {}


@require_http_methods(["GET", "HEAD", "POST"])
@staff.behind(permissions.user_can_answer_data_requests)
def data_request(request, pk):
    one = requests_for(request.user).filter(pk=pk).first()
    if one is None:
        raise Http404
    form = None
    if request.method == "POST":
        form = RequestStepForm(request.POST)
        if not form.is_valid():
            messages.error(request, _("Chưa thực hiện: biểu mẫu thiếu một phần. Tải lại trang rồi làm lại."))
        else:
            if form.cleaned_data["action"] == "erase" and not form.cleaned_data["sure"]:
                return _ask_again(request, one, form)
            try:
                return _take(request, pk, form)
            except (_No, handling.StepRefused) as refusal:
                messages.error(request, str(refusal))
                one = requests_for(request.user).get(pk=pk)
    return _page(request, one, form)


def _page(request, one, form):
    staff.log_look(one.case, request.user, "request")
    _one, acknowledge, due = _row(one, staff.Clockwork())
    more = (
        None if one.extended or one.status not in PENDING else Clock.find(MORE[one.right], timezone.localdate(), one.case.kind)
    )
    sees = permissions.user_can_see_case(request.user, one.case)
    corrects = sees and one.right == DataRequest.Right.CORRECT and one.status in PENDING and one.case.readable
    if corrects:
        staff.log_look(one.case, request.user, "contact")
    context = {
        "corrects": [(name, CONTACT[name], one.case.contact.get(name, "")) for name in CONTACT] if corrects else [],
        "header_title": one.get_right_display(),
        "one": one,
        "case": one.case,
        "sees_case": sees,
        "acknowledge": acknowledge,
        "due": due,
        "words": _words_of(one),
        "typed": form.data.get("words", "") if form is not None else "",
        "seen": _seen(one),
        "pending": one.status in PENDING,
        "more": more,
        "erases": one.right == DataRequest.Right.DELETE,
        "may_erase": permissions.user_can_erase(request.user),
    }
    return render(request, "feedback/admin/request.html", context)


def _ask_again(request, one, form):
    if not _may_erase(request.user, one):
        messages.error(request, NO_ERASING)
        return _page(request, one, form)
    context = {"header_title": _("Xóa dữ liệu: xác nhận lần nữa"), "one": one, "case": one.case}
    context["seen"] = form.cleaned_data["seen"]
    return render(request, "feedback/admin/erase.html", context)


def _may_erase(user, one):
    return permissions.user_can_erase(user) and one.right == DataRequest.Right.DELETE and one.status in PENDING


def _take(request, pk, form):
    """One act on the request, under a lock; the case says so and the sender gets a letter."""
    user, data = request.user, form.cleaned_data
    action, words = data["action"], data["words"]
    with transaction.atomic():
        one = DataRequest.objects.select_for_update(of=("self",)).select_related("case__kind", "user").get(pk=pk)
        _check(one, data["seen"], action, words)
        if action != "erase":
            outcome = ACTIONS[action](one)
            if action == "done" and one.right == DataRequest.Right.CORRECT and permissions.user_can_see_case(user, one.case):
                rights.correct(one.case, form.contact, user=user)
                one.case.refresh_from_db()
            _note(one, user, words, outcome)
    if action == "erase":
        outcome = _erase(one, user)
    messages.success(request, _("%(number)s: %(outcome)s.") % {"number": one.case.number, "outcome": outcome})
    return redirect("feedback_admin:request", pk=pk)


def _check(one, seen, action, words):
    if seen != _seen(one):
        text = _(
            "%(who)s đã làm bước khác sau khi ông/bà mở trang: nay là «%(status)s». Chữ đã gõ vẫn còn; chưa có gì thay đổi."
        )
        raise _No(text % {"who": one.user or _("Người khác"), "status": one.get_status_display()})
    if one.status not in PENDING:
        raise _No(_("Yêu cầu này đã được trả lời. Chưa có gì thay đổi."))
    if action not in ("acknowledge", "erase") and not words:
        raise _No(_("Ghi câu trả lời hoặc lý do cho người gửi. Chưa có gì thay đổi."))


def _note(one, user, words, outcome):
    """The case says what was done, and the sender gets a letter."""
    one.user = user
    if words and one.case.readable:
        one.sealed = one.case.seal(f"request:{one.pk}", {**_words_of(one), "answer": words})
    one.save()
    facts = {"request": str(one.get_right_display()), "outcome": str(outcome)}
    event = handling.take(one.case, "record", user=user, by=Event.By.STAFF, data=facts)
    letters.write(one.case, "request", event, "sender")


def _erase(one, user):
    """Outside a transaction: no rollback brings back what it destroys. Done only when it is; until then it can be tried again."""
    from .erasing import erase

    if not _may_erase(user, one):
        raise _No(NO_ERASING)
    erase(one.case, user=user, reason="request")
    DataRequest.objects.filter(pk=one.pk).update(status=S.DONE, done_at=timezone.now(), user=user)
    return _("đã xóa dữ liệu cá nhân")


# -- what each act does ----------------------------------------------------------------------------------------------------
def _acknowledge(one):
    if one.status != S.NEW:
        raise _No(_("Yêu cầu này đã được xác nhận. Chưa có gì thay đổi."))
    one.status, one.acknowledged_at = S.ACKNOWLEDGED, timezone.now()
    return _("đã xác nhận yêu cầu")


def _extend(one):
    more = Clock.find(MORE[one.right], timezone.localdate(), one.case.kind)
    if one.extended or more is None:
        raise _No(_("Yêu cầu chỉ gia hạn được một lần. Chưa có gì thay đổi."))
    one.due_on = deadlines.due(one.due_on, more.days, calendar_days=not more.working).date
    one.extended = True
    return _("đã gia hạn đến %(day)s") % {"day": f"{one.due_on:%d/%m/%Y}"}


def _done(one):
    if one.right == DataRequest.Right.DELETE:
        raise _No(_("Yêu cầu xóa được thực hiện bằng nút «Xóa dữ liệu». Chưa có gì thay đổi."))
    if one.right == DataRequest.Right.RESTRICT:
        one.case.processing_limited = True
        type(one.case).objects.filter(pk=one.case_id).update(processing_limited=True)
    one.status, one.done_at = S.DONE, timezone.now()
    return _("đã thực hiện yêu cầu")


def _refuse(one):
    one.status, one.done_at = S.REFUSED, timezone.now()
    return _("không thực hiện được yêu cầu, có nêu lý do")


ACTIONS = {"acknowledge": _acknowledge, "extend": _extend, "done": _done, "refuse": _refuse}
