from django.conf import settings
from django.urls import path, re_path
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from . import views


@hooks.register("portal_urls")
def portal_urls():
    return [
        path(f"{settings.MEDIA_URL.lstrip('/')}<path:name>", views.media, name="media"),
        # The name that Wagtail's admin and rich text reverse; its own view never asks who uses the file.
        re_path(r"^documents/([0-9]{1,18})/(.+)$", views.document, name="wagtaildocs_serve"),
    ]


@hooks.register("register_log_actions")
def log_actions(actions):
    actions.register_action(
        "media_library.replace_file", _("Thay tệp đang dùng"), _("Thay tệp đang dùng trên nội dung công bố")
    )
    actions.register_action("media_library.delete_file", _("Xóa tệp đang dùng"), _("Xóa tệp đang dùng trên nội dung công bố"))
