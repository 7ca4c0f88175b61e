from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class EditorialConfig(AppConfig):
    name = "editorial"
    label = "editorial"
    verbose_name = _("Ban Biên tập")

    def ready(self):
        from . import signal_handlers

        signal_handlers.connect()
