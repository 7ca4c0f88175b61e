"""The outbox: index changes, mails, renditions and purges are rows written in the transaction of the change.

``add`` writes a row and wakes the worker after the commit; ``drain`` does the work. The broker carries no work, only
the wake-up: without it, the next start or the next minute finds the rows. Handlers must be idempotent, for a process
that dies between the work and the deletion of its row does the work again.
"""

import logging
from datetime import timedelta

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from .models import OutboxEntry
from .processes import has_ended, own_name

logger = logging.getLogger("portal.outbox")

CLAIM = timedelta(minutes=5)  # a worker that died holds its rows at most this long
MAX_ATTEMPTS = 10
BACK_OFF = [5, 15, 60, 300, 900, 1800, 3600, 7200, 14400]  # seconds before the next try
_handlers, _labels = {}, {}


def handler(kind, *, batch=1, label=""):
    """Register the handler of ``kind``: a callable that gets a list of at most ``batch`` entries.

    ``label`` says to an administrator what the work is.
    """

    def register(function):
        _handlers[kind] = (function, batch)
        _labels[kind] = label or kind
        return function

    return register


def add(kind, key="", payload=None, *, delay=0):
    """Write a row of work, inside the caller's transaction. Pending equal work is merged (the newest payload counts).

    ``delay`` is in seconds. Returns the entry.
    """
    available = timezone.now() + timedelta(seconds=delay)
    entry = None
    if key:
        pending = OutboxEntry.objects.filter(kind=kind, key=key, claimed_until=None, dead=False)
        entry = pending.first()
        if entry and not pending.filter(pk=entry.pk).update(payload=payload or {}, available_at=available):
            entry = None
    if entry is None:
        entry = OutboxEntry.objects.create(kind=kind, key=key, payload=payload or {}, available_at=available)
    transaction.on_commit(wake, robust=True)
    return entry


def wake():
    """Ask a worker to drain now. Whether the broker hears it or not changes nothing but the waiting time."""
    from .tasks import wake_worker

    wake_worker()


def label(kind):
    return _labels.get(kind, kind)


def retry(pks):
    """Take up dead letters again, with all their tries before them. Returns how many there were."""
    taken = OutboxEntry.objects.filter(pk__in=pks, dead=True).update(dead=False, attempts=0, available_at=timezone.now())
    transaction.on_commit(wake, robust=True)
    return taken


def pending():
    """Number of rows still to be done, dead letters apart."""
    return OutboxEntry.objects.filter(dead=False).count()


def _claim(kind, batch):
    now = timezone.now()
    free = Q(claimed_until=None) | Q(claimed_until__lt=now)
    claim = {"claimed_until": now + CLAIM, "claimed_by": own_name(), "attempts": F("attempts") + 1}
    with transaction.atomic():
        ids = list(
            OutboxEntry.objects.filter(free, kind=kind, dead=False, available_at__lte=now).values_list("pk", flat=True)[:batch]
        )
        # The second condition makes the claim safe where two workers read the same rows.
        claimed = [pk for pk in ids if OutboxEntry.objects.filter(free, pk=pk).update(**claim)]
    return list(OutboxEntry.objects.filter(pk__in=claimed))


def _failed(entry, error):
    dead = entry.attempts >= MAX_ATTEMPTS
    wait = BACK_OFF[min(entry.attempts, len(BACK_OFF)) - 1]
    OutboxEntry.objects.filter(pk=entry.pk).update(
        claimed_until=None,
        last_error=f"{type(error).__name__}: {error}"[:2000],
        dead=dead,
        available_at=timezone.now() + timedelta(seconds=wait),
    )
    logger.warning("outbox %s failed (try %s): %s", entry, entry.attempts, type(error).__name__)


def _run(function, entries):
    try:
        function(entries)
    except Exception as error:
        if len(entries) == 1:
            _failed(entries[0], error)
            return 0
        # One bad row must not hold back its neighbours: try them one by one.
        return sum(_run(function, [entry]) for entry in entries)
    OutboxEntry.objects.filter(pk__in=[e.pk for e in entries]).delete()
    return len(entries)


def release_claims():
    """Give back what a dead process had claimed. Called once at the start of the only embedded worker."""
    OutboxEntry.objects.exclude(claimed_until=None).update(claimed_until=None)


def release_own_claims():
    """Give back what this process had claimed and could not finish. Called where nothing is being done."""
    OutboxEntry.objects.exclude(claimed_until=None).filter(claimed_by=own_name()).update(claimed_until=None, claimed_by="")


def release_claims_of_the_dead():
    """Give back what was claimed by processes of this machine that have ended, without waiting for ``CLAIM`` to pass."""
    claimed = OutboxEntry.objects.exclude(claimed_until=None)
    for name in claimed.exclude(claimed_by="").values_list("claimed_by", flat=True).order_by().distinct():
        if has_ended(name):
            claimed.filter(claimed_by=name).update(claimed_until=None, claimed_by="")


def drain(*, kinds=None, limit=100_000):
    """Do pending work until nothing is due. Returns the number of rows done."""
    release_claims_of_the_dead()
    done = 0
    for kind, (function, batch) in list(_handlers.items()):
        if kinds and kind not in kinds:
            continue
        while done < limit:
            entries = _claim(kind, batch)
            if not entries:
                break
            done += _run(function, entries)
    return done
