"""Registers and running stories in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSet
from wagtail_modeladmin.options import ModelAdmin, ModelAdminGroup, modeladmin_register

from core.publishing import GuardedPermissionPolicy

from .models import Contributor, NewsCategory, NewsSource, RunningStory


class NewsCategoryAdmin(ModelAdmin):
    model = NewsCategory
    menu_icon = "tag"
    list_display = ["name", "slug", "sort_order"]
    search_fields = ["name"]


class NewsSourceAdmin(ModelAdmin):
    model = NewsSource
    menu_icon = "globe"
    list_display = ["name", "url"]
    search_fields = ["name"]


class ContributorAdmin(ModelAdmin):
    model = Contributor
    menu_icon = "user"
    list_display = ["name", "pen_name", "organisation"]
    search_fields = ["name", "pen_name"]


class NewsRegisters(ModelAdminGroup):
    menu_label = _("Danh mục tin")
    menu_icon = "folder-open-inverse"
    menu_order = 250
    items = [NewsCategoryAdmin, NewsSourceAdmin, ContributorAdmin]


registers = modeladmin_register(NewsRegisters)


class RunningStoryViewSet(SnippetViewSet):
    model = RunningStory
    icon = "history"
    menu_label = _("Dòng sự kiện")
    menu_order = 240
    add_to_admin_menu = True
    list_display = ["title", "slug", "status_string"]
    search_fields = ["title"]

    @property
    def permission_policy(self):
        return GuardedPermissionPolicy(self.model)
