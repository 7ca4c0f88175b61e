from django.templatetags.static import static
from django.urls import include, path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import Menu, MenuItem, SubmenuMenuItem

from core.hooks import collect

from . import action_menus, components, urls
from .models import ExceptionalAct


@hooks.register("register_admin_urls")
def admin_urls():
    return [path("board/", include(urls))]


@hooks.register("construct_homepage_panels")
def homepage_panels(request, panels):
    ours = {"UserObjectsInWorkflowModerationPanel", "WorkflowObjectsToModeratePanel"}
    panels[:] = [components.DeskPanel()] + [p for p in panels if type(p).__name__ not in ours]


@hooks.register("register_admin_menu_item")
def board_menu():
    class BoardMenu(Menu):
        def __init__(self):
            super().__init__(register_hook_name=None, items=collect("portal_editorial_menu"))

    return SubmenuMenuItem(_("Ban Biên tập"), BoardMenu(), icon_name="clipboard-list", name="board", order=50)


class LettersMenuItem(MenuItem):
    def is_shown(self, request):
        return request.user.is_superuser


@hooks.register("portal_editorial_menu")
def board_menu_items():
    return [
        MenuItem(_("Bàn duyệt"), reverse("editorial:desk"), icon_name="tasks", name="desk", order=10),
        LettersMenuItem(_("Thư đã gửi"), reverse("editorial:letters"), icon_name="mail", name="letters", order=90),
    ]


@hooks.register("register_page_header_buttons")
def page_buttons(page, user, view_name, next_url=None):
    yield from components.exceptional_buttons(page, user)


@hooks.register("register_snippet_listing_buttons")
def snippet_buttons(snippet, user, next_url=None):
    if hasattr(snippet, "live"):
        yield from components.exceptional_buttons(snippet, user)


hooks.register("construct_page_action_menu", action_menus.of_pages)
hooks.register("construct_snippet_action_menu", action_menus.of_snippets)


def _say_not_published(request):
    if request.method == "POST" and "action-publish" in request.POST:
        messages.error(
            request,
            _t(
                "Chưa công bố: nội dung lên cổng phải qua đủ ba bước duyệt. Bài đã được lưu thành bản nháp; hãy bấm «Gửi duyệt»."
            ),
        )


@hooks.register("before_create_page")
def before_create_page(request, parent_page, page_class):
    _say_not_published(request)


@hooks.register("before_edit_page")
def before_edit_page(request, page):
    _say_not_published(request)


@hooks.register("insert_global_admin_css")
def admin_css():
    return format_html('<link rel="stylesheet" href="{}">', static("editorial/desk.css"))


@hooks.register("register_log_actions")
def log_actions(actions):
    restarted = _("Bài được sửa khi đang duyệt: bắt đầu lại từ bước kiểm tra")
    actions.register_action("editorial.restart", _("Duyệt lại từ đầu"), restarted)
    for kind in ExceptionalAct.Kind:
        actions.register_action(f"editorial.{kind.value}")(components.exceptional_formatter(kind))
