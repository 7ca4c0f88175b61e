"""The screen of the days off and make-up days: /admin/ngay-nghi/."""

import django_filters
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.panels import FieldPanel
from wagtail.admin.ui.tables import Column
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from .models import DayOff


def years():
    return [(day.year, str(day.year)) for day in DayOff.objects.dates("date", "year", order="DESC")]


class DayOffFilterSet(WagtailFilterSet):
    year = django_filters.ChoiceFilter(label=_("Năm"), field_name="date", lookup_expr="year", choices=years)

    class Meta:
        model = DayOff
        fields = ["kind"]


class DayOffViewSet(SnippetViewSet):
    model = DayOff
    base_url_path = "ngay-nghi"
    icon = "date"
    menu_label = _("Ngày nghỉ, làm bù")
    menu_name = "days-off"
    menu_order = 265
    add_to_admin_menu = True
    list_display = ["date", "weekday", Column("get_kind_display", label=_("Loại")), "name", "basis"]
    list_per_page = 50
    filterset_class = DayOffFilterSet
    search_fields = ["name", "announcement", "note"]
    ordering = "-date"
    panels = [FieldPanel(name) for name in ("date", "kind", "name", "announcement", "note")]


register_snippet(DayOffViewSet)
