"""The group «Ý kiến người dân» of the admin's menu: the screens of the cases, and the tables that rule them."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, InlinePanel, MultiFieldPanel
from wagtail.admin.ui.tables import BooleanColumn, Column, TitleColumn
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from core.publishing import GuardedPermissionPolicy

from . import permissions
from .models import CaseKind, Clock, Notice, Place, PublicQuestion, ReplyTemplate, RoutingRule, Topic, Unit

DATES = FieldRowPanel([FieldPanel("valid_from"), FieldPanel("valid_until")], heading=_("Áp dụng"))


class QuestionViewSet(SnippetViewSet):
    model = PublicQuestion
    base_url_path = "y-kien/hoi-dap"
    icon = "openquote"
    menu_label = _("Hỏi đáp công khai")
    list_display = ["title", "answered_by", "answered_on", Column("status_string", label=_("Trạng thái"))]
    list_filter = ["kind", "topic", "unit"]
    search_fields = ["title", "question", "answer"]
    list_per_page = 50
    panels = [
        FieldPanel("title"),
        FieldPanel("question"),
        FieldPanel("answer"),
        FieldPanel("names_meant"),
        FieldRowPanel([FieldPanel("answered_by"), FieldPanel("answered_on")]),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("kind"), FieldPanel("topic")]),
                FieldRowPanel([FieldPanel("place"), FieldPanel("unit")]),
            ],
            heading=_("Xếp vào đâu"),
        ),
        InlinePanel(
            "documents", heading=_("Văn bản liên quan"), label=_("văn bản"), panels=[FieldPanel("page"), FieldPanel("document")]
        ),
    ]

    @property
    def permission_policy(self):
        return GuardedPermissionPolicy(self.model)


class KindViewSet(SnippetViewSet):
    model = CaseKind
    base_url_path = "y-kien/loai"
    icon = "tag"
    menu_label = _("Loại ý kiến")
    list_display = ["name", "description", BooleanColumn("active", label=_("Đang dùng"))]
    panels = [
        FieldPanel(name)
        for name in (
            "name",
            "code",
            "description",
            "hint",
            "contact_basis",
            "anonymous_allowed",
            "publishable",
            "order",
            "active",
        )
    ]


class ClockViewSet(SnippetViewSet):
    model = Clock
    base_url_path = "y-kien/thoi-han"
    icon = "time"
    menu_label = _("Thời hạn")
    list_display = [Column("get_code_display", label=_("Việc")), "kind", "length", "basis", "validity"]
    list_filter = ["code", "kind"]
    list_per_page = 50
    panels = [
        FieldPanel("code"),
        FieldPanel("kind"),
        FieldRowPanel([FieldPanel("days"), FieldPanel("working")]),
        FieldPanel("basis"),
        DATES,
    ]


class NoticeViewSet(SnippetViewSet):
    model = Notice
    base_url_path = "y-kien/thong-bao"
    icon = "info-circle"
    menu_label = _("Thông báo cho người gửi")
    list_display = [Column("get_code_display", label=_("Loại")), "version", "validity", "basis"]
    list_filter = ["code"]
    panels = [
        HelpPanel(
            content=_(
                "Người gửi đã đồng ý với một phiên bản thì phiên bản đó phải giữ nguyên chữ: muốn đổi, hãy thêm phiên bản mới."
            )
        ),
        *[FieldPanel(name) for name in ("code", "version", "text", "basis")],
        DATES,
    ]


class TopicViewSet(SnippetViewSet):
    model = Topic
    base_url_path = "y-kien/linh-vuc"
    icon = "list-ul"
    menu_label = _("Lĩnh vực")
    list_display = ["name", BooleanColumn("active", label=_("Đang dùng"))]
    search_fields = ["name"]
    panels = [FieldPanel("name"), FieldPanel("active")]


class PlaceViewSet(TopicViewSet):
    model = Place
    base_url_path = "y-kien/xa-phuong"
    icon = "home"
    menu_label = _("Xã, phường")
    list_per_page = 100


class UnitViewSet(SnippetViewSet):
    model = Unit
    base_url_path = "y-kien/don-vi"
    icon = "group"
    menu_label = _("Đơn vị xử lý")
    list_display = ["name", "email", BooleanColumn("focal", label=_("Đầu mối")), BooleanColumn("active", label=_("Đang dùng"))]
    search_fields = ["name", "email"]
    panels = [FieldPanel(name) for name in ("name", "email", "focal", "members", "head", "deputy", "active")]


class RuleViewSet(SnippetViewSet):
    model = RoutingRule
    base_url_path = "y-kien/giao-viec"
    icon = "redirect"
    menu_label = _("Quy tắc giao việc")
    list_display = [
        TitleColumn("__str__", label=_("Quy tắc"), url_name="wagtailsnippets_feedback_routingrule:edit"),
        "order",
        BooleanColumn("active", label=_("Đang dùng")),
        TitleColumn(
            "trial",
            label=_("Chạy thử"),
            accessor=lambda rule: _("Chạy thử"),
            get_url=lambda rule: reverse("feedback_admin:trial", args=[rule.pk]),
        ),
    ]
    panels = [
        FieldPanel("order"),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("topic"), FieldPanel("place")], heading=_("Khi ý kiến thuộc")),
        FieldRowPanel([FieldPanel("unit"), FieldPanel("person")], heading=_("thì giao cho")),
        HelpPanel(template="feedback/admin/trial_panel.html", heading=_("Chạy thử trước khi bật")),
        FieldPanel("active"),
    ]


class ReplyTemplateViewSet(SnippetViewSet):
    model = ReplyTemplate
    base_url_path = "y-kien/mau-tra-loi"
    icon = "doc-full"
    menu_label = _("Mẫu trả lời")
    list_display = ["title", "kind"]
    search_fields = ["title", "text"]
    panels = [FieldPanel("title"), FieldPanel("kind"), FieldPanel("text")]


class AskedMenuItem(MenuItem):
    """Shown to whom ``question`` says yes."""

    def __init__(self, label, url, question, **kwargs):
        super().__init__(label, url, **kwargs)
        self.question = question

    def is_shown(self, request):
        return self.question(request.user)


class FeedbackGroup(SnippetViewSetGroup):
    items = (
        QuestionViewSet,
        UnitViewSet,
        RuleViewSet,
        ReplyTemplateViewSet,
        KindViewSet,
        TopicViewSet,
        PlaceViewSet,
        ClockViewSet,
        NoticeViewSet,
    )
    menu_label = _("Ý kiến người dân")
    menu_name = "feedback"
    menu_icon = "comment"
    menu_order = 55

    def get_submenu_items(self):
        enter, answer = permissions.user_can_enter_feedback, permissions.user_can_answer_data_requests
        own = [
            AskedMenuItem(
                _("Danh sách ý kiến"), reverse("feedback_admin:list"), enter, icon_name="tasks", name="feedback-list", order=-3
            ),
            AskedMenuItem(
                _("Ghi nhận thay"),
                reverse("feedback_admin:register"),
                enter,
                icon_name="edit",
                name="feedback-register",
                order=-2,
            ),
            AskedMenuItem(
                _("Yêu cầu về dữ liệu"),
                reverse("feedback_admin:requests"),
                answer,
                icon_name="key",
                name="feedback-requests",
                order=-1,
            ),
        ]
        return [*own, *super().get_submenu_items()]
