"""Celery tasks of the floor. A task carries no work of its own: it drains the outbox."""

import logging
import threading
import time
from pathlib import Path

from celery import shared_task
from django.conf import settings
from django.core.management import call_command
from django.db import close_old_connections, transaction
from django.utils import timezone
from wagtail.models import Revision

from . import outbox
from .publishing import PublicationRefused

logger = logging.getLogger("portal.tasks")
PORTION = 100  # rows between two signs of life
_draining = threading.Lock()
_publishing = threading.Lock()


@shared_task(name="core.drain_outbox")
def drain_outbox():
    """What a wake-up asks for. It came by the broker, which /-/health/ready reads from the file."""
    (Path(settings.VAR_DIR) / "broker-heard").touch()
    return drain()


def drain():
    """Drain the outbox; one drain at a time in a process."""
    if not _draining.acquire(timeout=50):
        return 0
    try:
        close_old_connections()
        alive = Path(settings.VAR_DIR) / "worker-alive"  # read by /-/health/ready, also while much is to be done
        alive.touch()
        # One drain at a time in a process: what this one still holds, an earlier drain left when the database went away.
        outbox.release_own_claims()
        done = 0
        while part := outbox.drain(limit=PORTION):
            done += part
            alive.touch()
        return done
    finally:
        _draining.release()


def publish_scheduled():
    """Publish what is due and take down what has expired. What the guard refuses must not hold back the rest."""
    if not _publishing.acquire(blocking=False):
        return  # another thread of this process is at it
    try:
        close_old_connections()
        _publish_due()
    finally:
        _publishing.release()


def _publish_due():
    for revision in Revision.objects.filter(approved_go_live_at__lt=timezone.now()).order_by("approved_go_live_at"):
        try:
            with transaction.atomic():
                revision.publish(log_action="wagtail.publish.scheduled")
        except PublicationRefused as refusal:
            logger.error("revision %s is not published at its hour: %s", revision.pk, refusal)
            Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=None)
    call_command("publish_scheduled")  # takes down what has expired


def begin_minutes():
    """What is due, at once and every minute, without the broker: with Redis away, work is late and not lost.

    Each has its thread, so that a long rebuild of the index does not hold up what is to be published at its hour.
    """
    for job in (drain, publish_scheduled):
        threading.Thread(target=_each_minute, args=(job,), name=f"portal_{job.__name__}", daemon=True).start()


def _each_minute(job):
    while True:
        try:
            job()
        except Exception:
            logger.exception("the minute's work failed; it is tried again in a minute")
        time.sleep(60)


_wanted = threading.Event()
_waker_started = threading.Lock()
_waker = None
_REST = 5  # seconds without a try after the broker was away


def wake_worker():
    """Ask for a wake-up and return at once: a broker that is slow or away must not hold up an answer."""
    global _waker
    _wanted.set()
    if _waker is None or not _waker.is_alive():
        with _waker_started:
            if _waker is None or not _waker.is_alive():
                _waker = threading.Thread(target=_send_wakes, name="portal-waker", daemon=True)
                _waker.start()


def _send_wakes():
    while True:
        _wanted.wait()
        _wanted.clear()
        try:
            drain_outbox.apply_async(retry=False, expires=60)
        except Exception as error:  # the broker is away: the row is found at the next minute
            logger.warning("broker away, work waits in the outbox: %s", type(error).__name__)
            time.sleep(_REST)
