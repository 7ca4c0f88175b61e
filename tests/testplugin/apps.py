from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TestPluginConfig(AppConfig):
    """A plugin as somebody outside would write it: everything it shows comes through the documented mechanisms."""

    name = "tests.testplugin"
    label = "testplugin"
    verbose_name = _("Mẹo vặt")
    __test__ = False
