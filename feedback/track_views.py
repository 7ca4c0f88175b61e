"""What a sender sees of a case: how far it is, by when, what was asked and answered; and the rights to one's own data."""

import json
from contextlib import suppress

from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST

from core import deadlines

from . import access, files, rights, throttle, uploads
from .forms import ReplyForm, RequestForm, SolvedForm, TrackForm
from .handling import StepRefused, answer_of, keep_uploads, take
from .models import Event, Notice
from .states import STEPS, State
from .vault import vault
from .views import metadata, private, too_many


@private
@require_http_methods(["GET", "HEAD", "POST"])
def track(request):
    """Code and PIN, by POST only."""
    form = TrackForm(request.POST or None)
    status, locked = 200, False
    if request.method == "POST":
        status = 422
        if form.is_valid():
            try:
                case = access.find(form.cleaned_data["code"], form.cleaned_data["pin"], throttle.address_of(request))
            except access.TooMany:
                case, status, locked = None, 429, True
            if case is not None:
                return access.let_in(redirect("feedback:case"), case)
    title = _("Tra cứu ý kiến đã gửi")
    description = _("Xem ý kiến đã đến bước nào, hạn trả lời ngày nào, bằng mã và PIN trên giấy biên nhận.")
    context = {
        "metadata": metadata(request, title, description, robots=""),
        "form": form,
        "wrong": status == 422 and form.is_valid(),
        "locked": locked,
        "minutes": throttle.PIN.seconds // 60,
    }
    return render(request, "feedback/track.html", context, status=status)


@private
@require_POST
def leave(request):
    return access.let_out(redirect("feedback:track"))


def with_case(view):
    """The case that this browser was let in to; otherwise back to code and PIN."""

    def guarded(request, *args, **kwargs):
        case = access.case_of(request)
        if case is None or not case.readable:
            return redirect("feedback:track")
        return view(request, case, *args, **kwargs)

    return private(guarded)


def steps_shown(case):
    """The steps as the sender reads them: when, what, and the words that were written for the sender."""
    shown = []
    for event in case.events.select_related("user"):
        event.case = case  # its key is read once
        step = STEPS.get(event.step)
        if step is not None and not step.public:
            continue
        told = event.by == Event.By.SENDER or (step is not None and step.told)
        words = event.words.get("text", "") if told else ""
        shown.append(
            {
                "at": event.at,
                "label": step_in_words(event),
                "by_sender": event.by == Event.By.SENDER,
                "words": words,
                "data": event.data,
                "state": event.to_state,
            }
        )
    return shown


def step_in_words(event):
    labels = {
        "send": _("Đã gửi ý kiến"),
        "accept": _("Đã tiếp nhận"),
        "refuse": _("Không tiếp nhận"),
        "start": _("Bắt đầu xử lý"),
        "ask": _("Đề nghị ông/bà bổ sung"),
        "supplement": _("Ông/bà đã bổ sung"),
        "forward": _("Đã chuyển đến %(unit)s") % {"unit": event.data.get("unit", "")},
        "extend": _("Gia hạn trả lời"),
        "approve": _("Đã trả lời"),
        "publish": _("Đã đăng ở mục Hỏi đáp"),
        "satisfied": _("Ông/bà cho biết đã giải quyết"),
        "reopen": _("Ông/bà cho biết chưa giải quyết; mở lại"),
        "close": _("Đã đóng"),
        "merge": _("Giải quyết chung với ý kiến khác"),
        "restrict": _("Không giải quyết qua kênh này: khiếu nại, tố cáo"),
    }
    return labels.get(event.step, str(event.label))


def _show(request, case, status=200, **more):
    answer = answer_of(case.merged_into or case)
    if answer is not None:
        answer.case = case.merged_into or case
    shown = steps_shown(case)
    last_question = next((step for step in reversed(shown) if step["state"] == State.WAITING), None)
    context = {
        "metadata": metadata(request, _("Ý kiến của ông/bà")),
        "case": case,
        "code": case.contact.get("code", ""),
        "deadline": None if case.done or case.waiting_for_sender else case.deadline(),
        "steps": shown,
        "question": last_question if case.waiting_for_sender else None,
        "answer": answer,
        "may_judge": case.state in STEPS["satisfied"].sources and not case.solved,
        "may_reopen": not any(step["label"] == step_in_words(Event(step="reopen", data={})) for step in shown),
        "attachments": case.attachments.all(),
        "notices": Notice.current(),
        "requests": rights.shown(case),
        "published": getattr(case, "public", None),
        "reply": ReplyForm(),
        "solved": SolvedForm(),
        "wish": RequestForm(),
        "rights": RequestForm().fields["right"].choices,
        "most_files": uploads.MOST_FILES,
        "most_mb": uploads.MOST_BYTES // 1024**2,
        **more,
    }
    for attachment in context["attachments"]:
        attachment.case = case
    return render(request, "feedback/case.html", context, status=status)


@with_case
@require_http_methods(["GET", "HEAD"])
def case(request, case):
    return _show(request, case)


@with_case
@require_POST
def reply(request, case):
    """What the sender adds to the question that was asked. Repeated, it is one step: the state has moved on."""
    if throttle.count(throttle.SEND, throttle.address_of(request)) > throttle.most(throttle.SEND):
        return too_many(request)
    form = ReplyForm(request.POST)
    problems, found = [], []
    try:
        found = uploads.check([file for file in request.FILES.getlist("attachments") if file])
    except ValidationError as error:
        problems = error.messages
    if not form.is_valid() or problems:
        return _show(request, case, 422, reply=form, file_problems=problems)
    kept = keep_uploads(case, found)
    try:
        take(case, "supplement", by=Event.By.SENDER, words=form.cleaned_data["text"], uploads=kept)
    except StepRefused as refusal:
        for row in kept:
            uploads.files.remove(row["file"])
        return _show(request, case, 409, reply=form, refusal=str(refusal))
    return redirect("feedback:case")


@with_case
@require_POST
def judge(request, case):
    """«Đã giải quyết chưa?», once."""
    form = SolvedForm(request.POST)
    if not form.is_valid():
        return _show(request, case, 422, solved=form)
    name = "satisfied" if form.cleaned_data["solved"] == "yes" else "reopen"
    try:
        take(case, name, by=Event.By.SENDER, words=form.cleaned_data["text"])
    except StepRefused as refusal:
        return _show(request, case, 409, solved=form, refusal=str(refusal))
    return redirect("feedback:case")


@with_case
@require_POST
def wish(request, case):
    """A request about one's own data (NĐ 356/2025/NĐ-CP, Điều 5)."""
    form = RequestForm(request.POST)
    if not form.is_valid():
        return _show(request, case, 422, wish=form)
    rights.ask(case, form.cleaned_data["right"], form.cleaned_data["text"])
    return redirect(reverse("feedback:case") + "#du-lieu")


@with_case
@require_POST
def statement(request, case):
    """What is stored, as PDF (TT 25/2010/TT-BTTTT, Điều 8.3)."""
    response = HttpResponse(rights.statement(case), content_type="application/pdf")
    response["Content-Disposition"] = 'attachment; filename="xac-nhan-du-lieu.pdf"'
    return response


@with_case
@require_http_methods(["GET", "HEAD"])
def attachment(request, case, pk):
    found = case.attachments.filter(pk=pk).first()
    if found is None:
        raise Http404
    found.case = case
    return file_response(found)


def file_response(found):
    """A file of a stranger: saved, never opened as a page of ours."""
    try:
        content = vault().open_bytes(found.case.key, "file", files.get(found.file))
    except OSError as error:
        raise Http404 from error
    headers = {
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-store",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Content-Disposition": content_disposition_header(True, found.name),
    }
    return HttpResponse(content, content_type=found.mime, headers=headers)


@csrf_exempt
@require_POST
def api(request):
    """The same for programs: ``{"code", "pin"}`` as JSON in the body."""

    def refuse(status, **errors):
        return JsonResponse({"errors": errors}, status=status, headers={"Cache-Control": "no-store"})

    data = None
    if len(request.body) <= 2_000:
        with suppress(ValueError):
            data = json.loads(request.body)
    if not isinstance(data, dict) or not all(isinstance(data.get(name), str) for name in ("code", "pin")):
        return refuse(400, body=_("Gửi JSON có hai trường chữ: code và pin."))
    try:
        found = access.find(data["code"], data["pin"], throttle.address_of(request))
    except access.TooMany:
        return refuse(429, pin=_("Thử sai nhiều lần. Đợi %(minutes)s phút.") % {"minutes": throttle.PIN.seconds // 60})
    if found is None or not found.readable:
        return refuse(404, code=_("Mã hoặc PIN chưa đúng."))
    deadline = None if found.done or found.waiting_for_sender else found.deadline()
    answer = {
        "state": found.state,
        "state_label": found.get_state_display(),
        "received": timezone.localtime(found.received_at).date().isoformat(),
        "due": deadline.date.isoformat() if deadline else None,
        "explanation": deadline.explanation if deadline else "",
        "steps": [
            {"at": timezone.localtime(step["at"]).isoformat(timespec="seconds"), "label": step["label"], "state": step["state"]}
            for step in steps_shown(found)
        ],
    }
    return JsonResponse(answer, json_dumps_params={"ensure_ascii": False}, headers={"Cache-Control": "no-store"})


def working_days_left(case, calendar=None):
    return deadlines.working_days_between(timezone.localdate(), case.due_on, calendar=calendar)
