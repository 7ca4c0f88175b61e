from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CoreConfig(AppConfig):
    name = "core"
    label = "core"
    verbose_name = _("Nền tảng")

    def ready(self):
        from django.db.models.signals import pre_delete, pre_save
        from wagtail.models import CollectionViewRestriction, PageViewRestriction, Revision
        from wagtail.signals import pre_page_move

        from . import checks, mail  # noqa: F401  both register themselves
        from . import signal_handlers as on
        from .fields import extend_bodies
        from .page_cache import changes
        from .stream import collect_blocks

        extend_bodies([(name, block) for name, (_app, block) in collect_blocks().items()])

        pre_save.connect(on.tidy_text, dispatch_uid="core.tidy_text")
        pre_save.connect(on.guard_save, dispatch_uid="core.guard_save")
        pre_save.connect(on.guard_schedule, sender=Revision, dispatch_uid="core.guard_schedule")
        changes.connect()
        pre_delete.connect(on.guard_delete, dispatch_uid="core.guard_delete")
        pre_page_move.connect(on.guard_move, dispatch_uid="core.guard_move")
        for model in (PageViewRestriction, CollectionViewRestriction):
            pre_save.connect(on.guard_restriction, sender=model, dispatch_uid=f"core.guard_{model.__name__}")
            pre_delete.connect(on.guard_restriction, sender=model, dispatch_uid=f"core.guard_del_{model.__name__}")
