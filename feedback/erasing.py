"""Erasure: after it nothing opens the case any more, not even an older backup; what statistics count stays.

Luật 91/2025/QH15, Điều 14. The key goes first: whatever happens afterwards, the words are gone.
"""

import datetime
import logging

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from wagtail.models import Revision

from core import mail

from . import files
from .handling import add_event
from .models import Case, CaseMark, Clock, Event, Letter
from .states import ENDED, OPEN, State
from .vault import vault

logger = logging.getLogger("portal.feedback")


def erase(case, *, user=None, reason=""):
    """Erase what a person wrote and who it was. ``reason`` names the ground («request», «retention»), never a person."""
    store = vault()
    store.destroy(case.key)
    names = list(case.attachments.values_list("file", flat=True))
    for name in names:
        files.remove(name)
    mail.forget(list(case.letters.values_list("message_id", flat=True)))
    with transaction.atomic():
        # Queryset updates: events are append-only for everybody else.
        Case.objects.filter(pk=case.pk).update(
            sealed_content=None, sealed_contact=None, erased_at=timezone.now(), may_publish=False
        )
        Event.objects.filter(case=case).update(sealed=None)
        case.requests.update(sealed=None)
        case.attachments.all()._raw_delete(using="default")
        CaseMark.objects.filter(case=case).delete()
        Letter.objects.filter(case=case, to="sender", sent_at=None).update(sent_at=timezone.now())
        _public(case)
        case.refresh_from_db()
        case.__dict__.pop("_key", None)
        before = case.state
        if case.state in OPEN:  # nothing is left that anybody could answer
            case.state, case.closed_at = State.CLOSED, timezone.now()
            Case.objects.filter(pk=case.pk).update(state=case.state, closed_at=case.closed_at)
        add_event(
            case,
            "record",
            by=Event.By.STAFF if user else Event.By.SYSTEM,
            user=user,
            before=before,
            data={"what": "erased", "reason": reason, "files": len(names)},
        )
    logger.info("case %s erased: %s, %s files", case.number, reason, len(names))


def _public(case):
    """Of a published question only what readers see stays: the words before it was edited go."""
    question = getattr(case, "public", None)
    if question is None:
        return
    kept = [pk for pk in (question.live_revision_id, question.latest_revision_id if question.live else None) if pk]
    Revision.objects.for_instance(question).exclude(pk__in=kept).filter(Q(approved_go_live_at=None)).delete()


def due_for_erasure(day=None):
    """Cases whose retention has ended: closed for longer than the period of their kind, none reopened, none restricted."""
    day = day or timezone.localdate()
    clocks = {}
    closed = Case.objects.filter(state__in=[*ENDED, State.ANSWERED, State.PUBLISHED], erased_at=None).select_related("kind")
    for case in closed.iterator(chunk_size=500):
        if case.kind_id not in clocks:
            clocks[case.kind_id] = Clock.find(Clock.Code.RETENTION, day, case.kind)
        clock = clocks[case.kind_id]
        ended = case.closed_at or case.answered_at or case.received_at
        if clock and timezone.localtime(ended).date() + datetime.timedelta(days=clock.days) < day:
            yield case
