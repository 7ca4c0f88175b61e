from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    name = "home"
    label = "home"
    verbose_name = _("Trang chủ và trang cố định")

    def ready(self):
        from core.middleware import PolicyMiddleware

        from .context import measurement_hosts

        PolicyMiddleware.hosts.append(measurement_hosts)
