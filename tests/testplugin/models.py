from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from core.fields import BodyField
from core.pages import BasePage


class TipIndexPage(BasePage):
    body = BodyField(blank=True)

    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    template = "testplugin/tip_page.html"

    class Meta:
        verbose_name = _("trang các mẹo")


class TipPage(BasePage):
    body = BodyField(blank=True)

    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    template = "testplugin/tip_page.html"

    class Meta:
        verbose_name = _("trang mẹo")
