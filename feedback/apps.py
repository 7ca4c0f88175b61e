from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class FeedbackConfig(AppConfig):
    name = "feedback"
    label = "feedback"
    verbose_name = _("Phản ánh, kiến nghị")

    def ready(self):
        from celery.schedules import crontab
        from django.conf import settings

        from . import letters, signal_handlers, tasks  # noqa: F401  each registers its own

        signal_handlers.connect()

        # Here, so that the app can be taken out whole.
        for task, schedule in (
            ("feedback.watch_deadlines", 600.0),
            ("feedback.sweep", crontab(hour=1, minute=10)),
        ):
            settings.CELERY_BEAT_SCHEDULE.setdefault(task, {"task": task, "schedule": schedule})
