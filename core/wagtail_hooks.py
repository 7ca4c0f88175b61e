from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.pages.listing import IndexView

from . import days_off_admin, outbox_admin, stylesheet  # noqa: F401  the first registers its list
from .querysets import ChooserPageQuerySet
from .rich_text import BodyDocumentLinkHandler, BodyPageLinkHandler
from .styleguide import views as styleguide

IndexView.paginate_by = 20  # as all other lists of the admin: a row takes longer to draw than a thousand to search


@hooks.register("register_rich_text_features", order=900)
def links_of_bodies(features):
    features.register_link_type(BodyPageLinkHandler)
    features.register_link_type(BodyDocumentLinkHandler)


@hooks.register("portal_urls")
def stylesheet_address():
    return stylesheet.urlpatterns


@hooks.register("insert_global_admin_css")
def frame():
    return format_html('<link rel="stylesheet" href="{}">', static("core/admin/frame.css"))


@hooks.register("insert_editor_js")
def one_save_at_a_time():
    return format_html('<script src="{}"></script>', static("core/js/admin/one-save.js"))


@hooks.register("construct_page_chooser_queryset", order=1000)
def rows_of_the_chooser(pages, request):
    return ChooserPageQuerySet.of(pages)


@hooks.register("register_icons")
def icons_of_blocks(icons):
    return [*icons, "core/admin/icons/chart.svg"]


@hooks.register("register_admin_urls")
def styleguide_address():
    return styleguide.urlpatterns


@hooks.register("register_admin_urls")
def outbox_address():
    return outbox_admin.urlpatterns


@hooks.register("register_reports_menu_item")
def outbox_item():
    return outbox_admin.menu_item()


@hooks.register("register_help_menu_item")
def styleguide_item():
    return MenuItem(_("Kiểu mẫu"), reverse("portal_styleguide"), icon_name="view", name="styleguide", order=1500)
