from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DemoConfig(AppConfig):
    """The demonstration portal: content and its loader. Never installed by the production settings."""

    name = "demo"
    label = "demo"
    verbose_name = _("Dữ liệu mẫu")
