"""Taking a step from the page of a case: only on what was seen, once, and with nothing typed lost."""

import datetime

from django.contrib import messages
from django.db import transaction
from django.http import Http404
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from . import handling, permissions, staff
from .models import Case
from .receiving import Sent, receive
from .staff_case import render_case, template_text
from .staff_forms import step_form
from .states import STEPS
from .vault import vault

TWICE = datetime.timedelta(seconds=20)  # within it, the same step by the same hand with the same words is a double click


class Stale(Exception):
    """Somebody did something since the page was shown. ``twice``: the very same thing, by the same hand."""

    def __init__(self, text, twice=False):
        super().__init__(text)
        self.twice = twice


def _check_fresh(case, form, name, user):
    since = [
        event for event in case.events.select_related("user").order_by("position") if event.position > form.cleaned_data["last"]
    ]
    if not since:
        return
    event = since[-1]
    event.case = case
    same = len(since) == 1 and event.user_id == user.pk and event.step == name and timezone.now() - event.at < TWICE
    if same and event.words.get("text", "") == form.words:
        raise Stale("", twice=True)
    text = _(
        "%(who)s đã làm «%(step)s» lúc %(at)s, sau khi ông/bà mở trang này, nên «%(mine)s» chưa được thực hiện. "
        "Chữ đã gõ vẫn còn: xem lại rồi bấm lần nữa nếu vẫn cần."
    )
    raise Stale(
        text
        % {
            "who": event.user or event.get_by_display(),
            "step": event.label,
            "at": f"{timezone.localtime(event.at):%H:%M %d/%m/%Y}",
            "mine": STEPS[name].label,
        }
    )


def _split(case, form, user):
    """A second case with the same sender, from one of two matters in one letter."""
    contact = {name: value for name, value in case.contact.items() if name not in ("code", "pin")}
    consents = {consent.purpose: (consent.notice, consent.given) for consent in case.consents.select_related("notice")}
    # The token makes one case of two clicks; it cannot be guessed, for it also opens the receipt.
    token = vault().digest("split", f"{case.pk}:{form.cleaned_data['last']}")
    receipt = receive(
        Sent(
            kind=case.kind,
            subject=form.cleaned_data["subject"],
            text=form.cleaned_data["text"],
            contact=contact,
            topic=case.topic,
            place=case.place,
            consents=consents,
            channel=case.channel,
            page=case.page,
            token=token,
            user=user,
            split_from=case,
        )
    )
    handling.take(case, "split", user=user, data={"part": receipt.case.number})


@require_POST
@staff.for_handlers
def step(request, pk, name):
    case = staff.find_case(request.user, pk)
    wanted = STEPS.get(name)
    if wanted is None or wanted.who in ("system", "sender"):
        raise Http404
    if not permissions.user_can_take_step(request.user, case, wanted):
        messages.error(request, _("Ông/bà không có quyền làm «%(step)s». Chưa có gì thay đổi.") % {"step": wanted.label})
        return render_case(request, case)
    form = step_form(case, request.user, wanted, request.POST)
    if "dung-mau" in request.POST and name == "draft":
        return _filled(request, case, wanted)
    if not form.is_valid():
        messages.error(
            request, _("«%(step)s» chưa được thực hiện: xem chỗ ghi đỏ. Chữ đã gõ vẫn còn.") % {"step": wanted.label}
        )
        return render_case(request, case, tried=(name, form))
    try:
        with transaction.atomic():
            locked = Case.objects.select_for_update().select_related("kind").get(pk=case.pk)
            _check_fresh(locked, form, name, request.user)
            if name == "split":
                _split(locked, form, request.user)
            else:
                handling.take(locked, name, user=request.user, words=form.words, **form.options())
    except Stale as stale:
        if stale.twice:
            return _after(request, pk, wanted)
        return _refused(request, pk, name, form, str(stale))
    except (handling.StepRefused, ValueError) as refusal:  # the deadline engine says with a ValueError why there is no date
        return _refused(request, pk, name, form, str(refusal))
    return _after(request, pk, wanted)


def _refused(request, pk, name, form, text):
    """The page as it is now, with the sentence and with what was typed."""
    messages.error(request, text)
    case = staff.find_case(request.user, pk)
    form.case = case
    data = form.data.copy()
    last = case.events.order_by("position").values_list("position", flat=True).last()
    data[form.add_prefix("last")] = last or 0
    if name == "approve" and (draft := handling.last_draft(case)):
        data[form.add_prefix("seen")] = draft.position  # it is this draft that the page now shows
    form.data = data
    return render_case(request, case, tried=(name, form))


def _after(request, pk, wanted):
    number = Case.objects.values_list("number", flat=True).get(pk=pk)
    messages.success(request, _("%(number)s: đã ghi «%(step)s».") % {"number": number, "step": wanted.label})
    if permissions.cases_for(request.user).filter(pk=pk).exists():
        return redirect("feedback_admin:case", pk=pk)
    return redirect("feedback_admin:list")  # it is no longer this person's case


def _filled(request, case, wanted):
    """The words of a template below what was typed; nothing is saved."""
    data = request.POST.copy()
    words = f"{wanted.name}-words"
    text = template_text(case, request.POST.get("mau", ""))
    data[words] = "\n\n".join(filter(None, (data.get(words, "").strip(), text)))
    return render_case(request, case, tried=(wanted.name, step_form(case, request.user, wanted, data)))
