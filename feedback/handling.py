"""Taking a step on a case: the table of states is asked under a lock, the event is added, letters are written."""

import datetime

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from core import deadlines

from . import files as sealed_files
from . import letters
from .models import Attachment, Case, Clock, Event
from .states import STEPS, State


class StepRefused(Exception):
    """The step cannot be taken; ``str()`` says why, what to do, and that nothing was lost."""


def _refuse(text, **values):
    raise StepRefused(f"{text % values} {_('Chưa có gì thay đổi.')}")


@transaction.atomic
def take(case, name, *, user=None, by=None, words="", extra=None, data=None, uploads=(), **options):
    """Take the step ``name``. ``words`` are sealed; ``data`` is for everybody. ``options`` go to the step's own effect.

    ``uploads`` are (name, mime, bytes, scanned), kept sealed by ``keep_uploads`` before. Returns the event.
    """
    step = STEPS[name]
    case = _locked(case)
    if case.state not in step.sources:
        last = case.events.order_by("position").last()
        _refuse(
            _(
                "Ý kiến %(number)s đang ở trạng thái «%(state)s» (%(who)s vừa làm lúc %(at)s) nên không «%(step)s» được. Tải lại trang để xem."
            ),
            number=case.number,
            state=case.get_state_display(),
            who=(last and last.user) or _("người gửi hoặc cổng"),
            at=f"{timezone.localtime(last.at):%H:%M %d/%m/%Y}" if last else "",
            step=step.label,
        )
    if case.erased_at and name != "record":
        _refuse(_("Dữ liệu của ý kiến %(number)s đã được xóa nên không xử lý tiếp được."), number=case.number)
    words = (words or "").strip()
    if step.words and not words:
        _refuse(_("«%(step)s» cần ghi: %(what)s."), step=step.label, what=str(step.words).lower())
    if by is None:
        by = Event.By.STAFF if user else Event.By.SYSTEM
    if case.processing_limited and name in ("forward", "publish"):
        _refuse(_("Người gửi đã yêu cầu hạn chế xử lý dữ liệu nên không chuyển, không công khai được."))
    data = dict(data or {})
    before = case.state
    effect = _EFFECTS.get(name)
    if effect:
        effect(case, user=user, words=words, data=data, **options)
    elif options:
        raise TypeError(f"{name} takes no {', '.join(options)}")
    if step.to:
        case.state = step.to
    case.save()
    event = add_event(
        case, name, by=by, user=user, before=before, words={**(extra or {}), "text": words} if words else extra, data=data
    )
    for kept in uploads:
        Attachment.objects.create(case=case, event=event, **kept)
    if step.told:
        letters.write(case, name, event, "sender")
    if step.who == "sender" or (name == "assign" and case.assignee_id != getattr(user, "pk", None)):
        letters.tell_staff(case, name, event)
    if name == "forward" and case.unit and case.unit.email:
        letters.write(case, "handed", event, f"unit:{case.unit_id}")
    if name == "draft":
        letters.tell_approvers(case, event)
    if name == "release":
        letters.tell_staff(case, "arrived", event)
    if name == "approve":
        for other in case.merged.all():  # whoever sent the same is answered too
            letters.write(other, name, event, "sender")
    return event


def _locked(case):
    return Case.objects.select_for_update(of=("self",)).select_related("kind", "unit", "assignee").get(pk=case.pk)


def add_event(case, name, *, by, user=None, before="", words=None, data=None):
    last = case.events.order_by("position").values_list("position", flat=True).last() or 0
    position = last + 1
    return Event.objects.create(
        case=case,
        position=position,
        step=name,
        by=by,
        user=user,
        from_state=before,
        to_state=case.state,
        data=data or {},
        sealed=case.seal(f"event:{position}", words) if words else None,
    )


def keep_uploads(case, uploads):
    """Seal files of a later message on the disk, before any transaction; rows for ``take(uploads=…)``."""
    kept = []
    for filename, mime, content, scanned in uploads:
        place = sealed_files.put(case.seal("file", content))
        kept.append(
            {
                "file": place,
                "size": len(content),
                "mime": mime,
                "scanned": scanned,
                "sealed_name": case.seal(f"name:{place}", filename),
            }
        )
    return kept


# -- effects of single steps ---------------------------------------------------------------------------------------------
def _due(case, data):
    """Compute the deadline anew and note it in the event."""
    case.due_on = case.deadline().date
    data["due_on"] = case.due_on.isoformat()


def _assign(case, *, user, words, data, unit=None, person=None):
    case.unit, case.assignee = unit or case.unit, person
    data |= {"unit": str(case.unit or ""), "person": str(person or "")}


def _classify(case, *, user, words, data, kind=None, topic=None, place=None):
    """Kind, field, place. Another kind has another clock, from the same first day."""
    if kind and kind != case.kind:
        case.kind = kind
        clock = Clock.find(Clock.Code.ANSWER, case.clock_start, kind)
        if clock:
            case.clock_days, case.clock_working, case.clock_basis = clock.days, clock.working, clock.basis
            _due(case, data)
    case.topic, case.place = topic, place
    data |= {"kind": str(case.kind), "topic": str(topic or ""), "place": str(place or "")}


def _ask(case, *, user, words, data):
    """The clock stands from today until the sender answers, both days included."""
    today = timezone.localdate()
    case.pauses = [*case.pauses, [today.isoformat(), None]]
    clock = Clock.find(Clock.Code.SUPPLEMENT, today, case.kind)
    if clock:
        data["answer_by"] = deadlines.due(today, clock.days, calendar_days=not clock.working).date.isoformat()


def _end_pause(case, *, user, words, data):
    today = timezone.localdate().isoformat()
    case.pauses = [[first, last or max(today, first)] for first, last in case.pauses]
    _due(case, data)


def _extend(case, *, user, words, data, days):
    most = Clock.find(Clock.Code.EXTENSION, timezone.localdate(), case.kind)
    if days < 1 or (most and sum(case.extensions) + days > most.days):
        _refuse(
            _("Gia hạn từ 1 đến %(most)s ngày; ý kiến này đã gia hạn %(used)s ngày."),
            most=most.days if most else "…",
            used=sum(case.extensions),
        )
    case.extensions = [*case.extensions, days]
    _due(case, data)
    data["days"] = days


def _forward(case, *, user, words, data, unit, contact=False):
    """Hand over to another agency. Its contact data goes along only with the sender's own consent."""
    from .models import Consent

    shared = case.consents.filter(purpose=Consent.Purpose.SHARE).order_by("pk").last()
    if contact and not (shared and shared.given):
        _refuse(_("Người gửi chưa đồng ý chuyển liên hệ cho cơ quan khác. Bỏ chọn «kèm liên hệ», hoặc hỏi lại người gửi."))
    clock = Clock.find(Clock.Code.FORWARD, timezone.localdate(), case.kind)
    case.unit, case.assignee = unit, None
    case.forwarded_due_on = case.due_on
    data |= {"unit": unit.name, "unit_id": unit.pk, "contact": bool(contact)}
    if clock:
        last = deadlines.due(case.clock_start, clock.days, calendar_days=not clock.working).date
        data |= {"forward_by": last.isoformat(), "forward_late": timezone.localdate() > last}


def _draft(case, *, user, words, data, publish=False):
    data["publish"] = bool(publish)


def last_draft(case):
    return case.events.filter(step="draft").order_by("position").last()


def answer_of(case):
    """The event with the words of the approved answer, or ``None``."""
    approval = case.events.filter(step="approve").order_by("position").last()
    return approval and case.events.filter(step="draft", position__lt=approval.position).order_by("position").last()


def _approve(case, *, user, words, data, seen=None):
    """By a second person, on the words that this person saw (Quyết định 35/2023/QĐ-UBND, Điều 8.3b)."""
    draft = last_draft(case)
    if user and draft.user_id == user.pk:
        _refuse(_("Câu trả lời này do chính ông/bà trình: người khác phải duyệt."))
    if seen is not None and seen != draft.position:
        _refuse(_("Câu trả lời đã được trình lại sau khi ông/bà mở trang. Tải lại để đọc bản mới."))
    now = timezone.now()
    case.answered_at, case.in_time = now, timezone.localdate(now) <= case.due_on
    data |= {"draft": draft.position, "in_time": case.in_time}


def _return(case, *, user, words, data):
    draft = last_draft(case)
    data["draft"] = draft.position if draft else None


def _not_yet_said(case):
    if case.solved:
        _refuse(_("Ông/bà đã cho biết việc được giải quyết."))


def _reopen(case, *, user, words, data):
    """Once, with a reason; the period begins anew on the day it is reopened."""
    _not_yet_said(case)
    if case.events.filter(step="reopen").exists():
        _refuse(_("Ý kiến chỉ mở lại được một lần. Ông/bà có thể gửi ý kiến mới."))
    if not words:
        _refuse(_("Hãy ghi điều gì chưa được giải quyết."))
    case.clock_start, case.pauses, case.extensions = timezone.localdate(), [], []
    case.solved, case.answered_at, case.in_time = False, None, None
    _due(case, data)


def _satisfied(case, *, user, words, data):
    _not_yet_said(case)
    case.solved, case.closed_at = True, timezone.now()


def _closed(case, **_options):
    case.closed_at = timezone.now()


def _merge(case, *, user, words, data, into):
    if into.pk == case.pk or into.merged_into_id:
        _refuse(_("Không gộp được vào ý kiến này. Chọn ý kiến khác."))
    case.merged_into, case.closed_at = into, timezone.now()
    data["into"] = into.number


def _restrict(case, *, user, words, data, people):
    """A complaint or denunciation: two named people, never published, never in the index; the sender is told."""
    if len(people) != 2:
        _refuse(_("Chọn đúng hai người được xem."))
    case.restricted, case.may_publish, case.closed_at = True, False, timezone.now()
    case.restricted_to.set(people)
    data["people"] = [str(person) for person in people]


def _release(case, **_options):
    case.quarantined = False


_EFFECTS = {
    "assign": _assign,
    "classify": _classify,
    "ask": _ask,
    "supplement": _end_pause,
    "resume": _end_pause,
    "extend": _extend,
    "forward": _forward,
    "draft": _draft,
    "approve": _approve,
    "return": _return,
    "reopen": _reopen,
    "satisfied": _satisfied,
    "close": _closed,
    "refuse": _closed,
    "merge": _merge,
    "restrict": _restrict,
    "release": _release,
}


def late_days(case, calendar=None, today=None):
    """Working days past the deadline; 0 while there is time."""
    today = today or timezone.localdate()
    if case.done or case.waiting_for_sender or not case.due_on or case.due_on >= today:
        return 0
    return deadlines.working_days_between(case.due_on, today, calendar=calendar)


def days(value):
    """A date from the JSON of an event."""
    return datetime.date.fromisoformat(value) if value else None


def is_open(case):
    return case.state not in (State.REFUSED, State.CLOSED)
