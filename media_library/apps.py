from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MediaLibraryConfig(AppConfig):
    name = "media_library"
    label = "media_library"
    verbose_name = _("Thư viện tệp")

    def ready(self):
        from wagtail.contrib.settings.registry import registry
        from wagtail.models import ReferenceIndex

        from . import handlers

        handlers.connect()
        for model in registry:
            # Wagtail's index of uses leaves settings out: the emblem would be closed to the public.
            ReferenceIndex.register_model(model)
