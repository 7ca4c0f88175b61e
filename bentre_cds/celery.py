"""The Celery application. The broker only wakes workers: what is to be done lies in the outbox (core/outbox.py)."""

import os

from celery import Celery
from celery.signals import celeryd_after_setup

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings.local")
app = Celery("bentre_cds")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
app.set_default()


@celeryd_after_setup.connect
def begin(**kwargs):
    """A worker does what waits when it starts and every minute, whether the broker is there or not."""
    from core.tasks import begin_minutes

    begin_minutes()
