"""Parts of the admin's pages: the desk on the first page, the buttons on a page's header."""

from django.contrib.contenttypes.models import ContentType
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.components import Component
from wagtail.admin.widgets.button import Button
from wagtail.log_actions import LogFormatter

from . import permissions, views


class DeskPanel(Component):
    """What waits for the signed-in person, on the admin's first page."""

    name = "board_desk"
    template_name = "editorial/desk_panel.html"
    order = 10

    def get_context_data(self, parent_context):
        return {**views.desk_context(parent_context["request"].user), "request": parent_context["request"]}


def exceptional_buttons(obj, user):
    """«Gỡ khỏi cổng» and «Công bố khẩn cấp», for those who may."""
    if obj.pk is None:
        return
    model = type(getattr(obj, "specific_deferred", obj))
    args = [ContentType.objects.get_for_model(model, for_concrete_model=False).pk, obj.pk]
    if obj.live and permissions.user_can_withdraw_content(user):
        yield Button(_("Gỡ khỏi cổng"), url=reverse("editorial:withdraw", args=args), icon_name="download", priority=90)
    if permissions.user_can_publish_in_emergency(user) and (not obj.live or obj.has_unpublished_changes):
        yield Button(_("Công bố khẩn cấp"), url=reverse("editorial:emergency", args=args), icon_name="warning", priority=95)


def exceptional_formatter(kind):
    """How an exceptional act reads in an object's history: with its reason."""

    class Formatter(LogFormatter):
        label = kind.label

        def format_message(self, log_entry):
            reason = log_entry.data.get("reason", "")
            return gettext("%(kind)s. Lý do: %(reason)s") % {"kind": kind.label, "reason": reason}

    return Formatter
