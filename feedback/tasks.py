"""What the clock brings: reminders, escalations, retention, and the sweep of what never became a case."""

import logging
import time

from celery import shared_task
from django.db import close_old_connections, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core import deadlines, outbox

from . import files, letters, throttle, uploads
from .handling import add_event
from .models import Attachment, Case, Clock, Event
from .states import OPEN, State
from .vault import vault

logger = logging.getLogger("portal.feedback")
PORTION = 500


@shared_task(name="feedback.watch_deadlines")
def watch_deadlines():
    close_old_connections()
    return watch()


def watch(today=None):
    """Remind before the deadline, escalate after it: each once for a deadline, whoever runs this and how often."""
    today = today or timezone.localdate()
    calendar = deadlines.Calendar.load()
    periods = {code: Clock.find(code, today) for code in ("remind", "escalate_deputy", "escalate_head")}
    horizon = periods["remind"].days if periods["remind"] else 0
    last = deadlines.due(today, horizon, calendar=calendar).date
    cases = Case.objects.filter(state__in=OPEN, due_on__lte=last, quarantined=False, erased_at=None).exclude(
        state=State.WAITING
    )
    written = 0
    for case in cases.select_related("kind", "unit__head", "unit__deputy", "assignee").iterator(chunk_size=PORTION):
        with transaction.atomic():
            written += _watch_one(case, today, calendar, periods)
    return written


def _watch_one(case, today, calendar, periods):
    about, before = f"due:{case.due_on}", case.letters.count()
    late = case.due_on < today
    if not late:
        for person in letters.people_of(case):
            letters.write_to(case, "remind", person, about)
    else:
        past = deadlines.working_days_between(case.due_on, today, calendar=calendar)
        heads = {"escalate_deputy": case.unit and case.unit.deputy, "escalate_head": case.unit and case.unit.head}
        for code, person in heads.items():
            if periods[code] and past >= periods[code].days:
                for receiver in [person] if person else letters.approvers():
                    letters.write_to(case, code, receiver, about)
    new = case.letters.count() - before
    if new:
        add_event(
            case,
            "record",
            by=Event.By.SYSTEM,
            data={"what": "late" if late else "reminded", "letters": new, "due_on": str(case.due_on)},
        )
    return new


@outbox.handler("feedback.calendar", label=_("Tính lại hạn trả lời theo lịch nghỉ"))
def reckon_anew(_entries):
    """Days off have changed: deadlines of cases that are still open follow, and each case says so."""
    calendar, today = deadlines.Calendar.load(), timezone.localdate()
    for case in Case.objects.filter(state__in=OPEN, erased_at=None).select_related("kind").iterator(chunk_size=PORTION):
        due = case.deadline(calendar, today).date
        if due != case.due_on:
            with transaction.atomic():
                Case.objects.filter(pk=case.pk).update(due_on=due)
                data = {"what": "calendar", "due_on": due.isoformat()}
                add_event(case, "record", by=Event.By.SYSTEM, before=case.state, data=data)


@shared_task(name="feedback.sweep")
def sweep():
    """Keys and files whose case never came to be, old counts, cases whose retention has ended."""
    close_old_connections()
    old = time.time() - uploads.STAY - 3600
    store = vault()
    known = set(Case.objects.values_list("key", flat=True))
    for name, written in store.names():
        if written < old and name not in known:
            store.destroy(name)
    kept = set(Attachment.objects.values_list("file", flat=True))
    for name, written in files.all_names():
        if written < old and name not in kept:
            files.remove(name)
    throttle.forget_old()
    retire()


def retire(dry_run=False):
    """Erase the cases whose retention has ended; returns their numbers. A dry run only says which."""
    from .erasing import due_for_erasure, erase

    found = list(due_for_erasure())
    for case in [] if dry_run else found:
        erase(case, reason="retention")
    return [case.number for case in found]
