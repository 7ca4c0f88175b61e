from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


def _similar(words, most):
    from core.search_sources import Found

    from . import service
    from .engines.base import EngineError

    try:
        answer = service.find(words[:300], explain=False)
    except EngineError:
        return []
    return [Found(result.title, result.url, result.kind_label) for result in answer.results[:most]]


class SearchConfig(AppConfig):
    name = "search"
    label = "search"
    verbose_name = _("Tìm kiếm")

    def ready(self):
        from celery.schedules import crontab
        from django.conf import settings
        from django.db.models.signals import post_delete, post_save, pre_delete, pre_save

        from core.search_sources import offer_finder

        from . import catch_up, indexing  # noqa: F401  register the outbox handlers
        from . import signal_handlers as on

        for signal, receiver in (
            (pre_save, on.before_save),
            (post_save, on.after_save),
            (pre_delete, on.before_delete),
            (post_delete, on.after_delete),
        ):
            signal.connect(receiver, dispatch_uid=f"search.{receiver.__name__}")

        offer_finder(_similar)

        # After midnight, when states that depend on the day have changed. Here, so that the app can be taken out whole.
        for task, schedule in (
            ("search.reconcile", crontab(hour=0, minute=5)),
            ("search.look", 60.0),
            ("search.write_log", 60.0),
            ("search.forget_log", crontab(hour=0, minute=40)),
        ):
            settings.CELERY_BEAT_SCHEDULE.setdefault(task, {"task": task, "schedule": schedule})
