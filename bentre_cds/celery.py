"""The Celery application. The broker only wakes workers: what is to be done lies in the outbox (core/outbox.py)."""

import os

from celery import Celery
from celery.signals import worker_ready

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings.local")
app = Celery("bentre_cds")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
app.set_default()


@worker_ready.connect
def take_up_what_waits(**kwargs):
    """A worker that starts does what waits, without waiting for the minute."""
    from core.outbox import wake

    wake()
