"""The editors' screens for synonyms, pins and answers. Each may be opened with a question filled in, from the queue."""

from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import CreateView, SnippetViewSet, SnippetViewSetGroup

from core.publishing import GuardedPermissionPolicy

from .models import MAX_QUERY, Answer, Pin, Synonym
from .permissions import user_can_read_search_log

DATES = MultiFieldPanel(
    [FieldRowPanel([FieldPanel("valid_from"), FieldPanel("valid_until")]), FieldPanel("note")],
    heading=_("Thời hạn và ghi chú"),
)


class QuestionCreateView(CreateView):
    """``?cau=`` fills the question in; ``?tuan=`` leads back to the queue of that week."""

    question_field = "queries"

    def get_initial_form_instance(self):
        question = self.request.GET.get("cau", "").strip()[:MAX_QUERY]
        return self.model(**{self.question_field: question}) if question else super().get_initial_form_instance()

    def get_add_url(self):
        came = {name: self.request.GET[name] for name in ("cau", "tuan") if name in self.request.GET}
        return super().get_add_url() + (f"?{urlencode(came)}" if came else "")

    def get_success_url(self):
        if "tuan" in self.request.GET and not self.draftstate_enabled:
            return f"{reverse('search_admin:queue')}?{urlencode({'tuan': self.request.GET['tuan']})}"
        return super().get_success_url()


class SynonymCreateView(QuestionCreateView):
    question_field = "spelling"


class SynonymViewSet(SnippetViewSet):
    model = Synonym
    add_view_class = SynonymCreateView
    base_url_path = "tim-kiem/tu-dong-nghia"
    icon = "order"
    menu_label = _("Từ đồng nghĩa, viết tắt")
    list_display = ["spelling", "equivalents", Column("get_kind_display", label=_("Loại")), "validity"]
    list_filter = ["kind", "one_way"]
    search_fields = ["spelling", "equivalents", "note"]
    list_per_page = 50
    panels = [
        MultiFieldPanel(
            [FieldPanel("kind"), FieldPanel("spelling"), FieldPanel("equivalents"), FieldPanel("one_way"), FieldPanel("when")],
            heading=_("Hiểu thế nào"),
        ),
        HelpPanel(template="search/admin/trial_panel.html", heading=_("Chạy thử trước khi lưu")),
        DATES,
    ]


class PinViewSet(SnippetViewSet):
    model = Pin
    add_view_class = QuestionCreateView
    base_url_path = "tim-kiem/trang-ghim"
    icon = "pick"
    menu_label = _("Trang ghim, trang loại")
    list_display = ["first_query", "page", "place", "validity"]
    list_filter = ["hidden"]
    search_fields = ["queries", "note"]
    panels = [FieldPanel("queries"), FieldPanel("page"), FieldPanel("position"), FieldPanel("hidden"), DATES]


class AnswerViewSet(SnippetViewSet):
    model = Answer
    add_view_class = QuestionCreateView
    base_url_path = "tim-kiem/cau-tra-loi"
    icon = "help"
    menu_label = _("Câu trả lời")
    list_display = ["title", "first_query", "validity", Column("status_string", label=_("Trạng thái"))]
    search_fields = ["title", "queries", "text"]
    panels = [FieldPanel("queries"), FieldPanel("title"), FieldPanel("text"), FieldPanel("page"), DATES]

    @property
    def permission_policy(self):
        return GuardedPermissionPolicy(self.model)


class LogMenuItem(MenuItem):
    def is_shown(self, request):
        return user_can_read_search_log(request.user)


class SearchGroup(SnippetViewSetGroup):
    items = (SynonymViewSet, PinViewSet, AnswerViewSet)
    menu_label = _("Tìm trên cổng")
    menu_name = "portal-search"
    menu_icon = "search"
    menu_order = 270

    def get_submenu_items(self):
        return [
            LogMenuItem(_("Hàng chờ tuần"), reverse("search_admin:queue"), icon_name="tasks", name="search-queue", order=0),
            *super().get_submenu_items(),
            LogMenuItem(_("Chỉ mục"), reverse("search_admin:index"), icon_name="list-ul", name="search-index", order=95),
            LogMenuItem(
                _("Giải thích xếp hạng"), reverse("search_admin:explain"), icon_name="view", name="search-explain", order=90
            ),
        ]
