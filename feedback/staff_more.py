"""Registering for a caller or a letter, the trial run of a routing rule, making a public question of an answered case."""

import secrets

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from . import handling, permissions, staff, uploads
from .models import Case, Consent, Notice, PublicQuestion, RoutingRule, Unit
from .receiving import Sent, receive
from .staff_forms import RegisterForm

MOST_TRIED = 200
NOTICE_OF = {
    Consent.Purpose.HANDLE: Notice.Code.PRIVACY,
    Consent.Purpose.PUBLISH: Notice.Code.PUBLISH,
    Consent.Purpose.SHARE: Notice.Code.SHARE,
}


# -- on behalf of somebody -----------------------------------------------------------------------------------------------
@require_http_methods(["GET", "HEAD", "POST"])
@staff.for_handlers
def register(request):
    if request.method == "POST":
        form = RegisterForm(request.POST)
        if form.is_valid():
            try:
                found = uploads.check(request.FILES.getlist("tep"))
            except ValidationError as error:
                form.add_error(None, error)
            else:
                return _receipt(request, form, found)
        messages.error(request, _("Chưa ghi nhận: xem chỗ ghi đỏ. Chữ đã gõ vẫn còn; tệp kèm thì chọn lại."))
    else:
        form = RegisterForm(initial={"token": secrets.token_urlsafe(24)})
    notices = Notice.current()
    context = {
        "header_title": _("Ghi nhận thay người gửi"),
        "form": form,
        "privacy": notices.get(Notice.Code.PRIVACY),
        "complaint": notices.get(Notice.Code.COMPLAINT),
    }
    return render(request, "feedback/admin/register.html", context)


def _receipt(request, form, found):
    """The case is on the disk; its code and PIN are shown this once, to be handed over."""
    data, notices = form.cleaned_data, Notice.current()
    receipt = receive(
        Sent(
            kind=data["kind"],
            subject=data["subject"],
            text=data["text"],
            contact=form.contact,
            topic=data["topic"],
            place=data["place"],
            uploads=found,
            consents={purpose: (notices.get(code), bool(data[purpose.value])) for purpose, code in NOTICE_OF.items()},
            channel=data["channel"],
            # Of this person alone: another's form with the same token opens nothing.
            token=f"staff:{request.user.pk}:{data['token']}",
            user=request.user,
        )
    )
    context = {
        "header_title": _("Biên nhận"),
        "receipt": receipt,
        "case": receipt.case,
        "visible": _sees(request.user, receipt.case),
    }
    context["explanation"] = receipt.case.deadline().explanation
    return render(request, "feedback/admin/receipt.html", context)


def _sees(user, case):
    return permissions.user_can_see_case(user, case)


# -- routing rules -------------------------------------------------------------------------------------------------------
def _goes_to(rules, case, otherwise):
    for rule in rules:
        if rule.matches(case):
            return rule.unit, rule.person
    return otherwise, None


@require_safe
@staff.behind(permissions.user_can_try_rules)
def try_rule(request, pk):
    """With the rule and without it, over what came last. Nothing is given to anybody."""
    rule = get_object_or_404(RoutingRule, pk=pk)
    rules = list(RoutingRule.objects.filter(active=True).exclude(pk=pk).select_related("unit", "person"))
    with_it = sorted([*rules, rule], key=lambda one: (one.order, one.pk))
    focal = Unit.objects.filter(focal=True, active=True).first()
    cases = list(
        Case.objects.filter(restricted=False)
        .select_related("kind", "topic", "place")
        .defer("sealed_content", "sealed_contact")
        .order_by("-pk")[:MOST_TRIED]
    )
    rows = []
    for case in cases:
        before, after = _goes_to(rules, case, focal), _goes_to(with_it, case, focal)
        if before != after:
            rows.append((case, before, after))
    context = {"header_title": _("Chạy thử quy tắc"), "rule": rule, "rows": rows, "total": len(cases)}
    context["edit_url"] = reverse(rule.snippet_viewset.get_url_name("edit"), args=[rule.pk])
    return render(request, "feedback/admin/trial.html", context)


# -- a public question ---------------------------------------------------------------------------------------------------
@require_POST
@staff.for_handlers
def publish(request, pk):
    """A draft for the board, masked; nothing of it is public until the board's workflow has ended."""
    case = staff.find_case(request.user, pk)
    if not permissions.user_can_write_public_questions(request.user):
        raise Http404
    existing = PublicQuestion.objects.filter(case=case).first()
    if existing:
        return redirect(_edit_url(existing))
    answer = handling.answer_of(case)
    if not (case.may_publish and case.kind.publishable and answer and not case.restricted and case.readable):
        messages.error(
            request, _("Chưa soạn được: cần có trả lời đã duyệt và người gửi đồng ý công khai. Chưa có gì thay đổi.")
        )
        return redirect("feedback_admin:case", pk=pk)
    try:
        with transaction.atomic():
            question = _draft_of(case, answer)
            question.save()
            question.save_revision(user=request.user)
            handling.add_event(
                case,
                "record",
                by="staff",
                user=request.user,
                before=case.state,
                data={"outcome": _("đã soạn bản nháp hỏi đáp công khai")},
            )
    except IntegrityError:  # two clicks at once: the first one made it
        question = PublicQuestion.objects.get(case=case)
    staff.log_look(case, request.user, "case")
    messages.success(request, _("Đã soạn bản nháp, tên và liên hệ đã che. Đọc lại từng chữ rồi gửi Ban Biên tập duyệt."))
    return redirect(_edit_url(question))


def _draft_of(case, answer):
    from .masking import mask  # here: its dictionaries are read when somebody publishes, not when the portal starts

    answer.case = case
    return PublicQuestion(
        case=case,
        title=mask(case.subject)[0][:160],
        question=mask(case.content["text"])[0],
        answer=mask(answer.words.get("text", ""))[0],
        answered_by=str(case.unit or Unit.objects.filter(focal=True).first() or _("Ban Biên tập"))[:120],
        answered_on=timezone.localdate(case.answered_at) if case.answered_at else timezone.localdate(),
        kind=case.kind,
        topic=case.topic,
        place=case.place,
        unit=case.unit,
        live=False,
        has_unpublished_changes=True,
    )


def _edit_url(question):
    return reverse(question.snippet_viewset.get_url_name("edit"), args=[question.pk])
