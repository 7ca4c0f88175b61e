"""A question and its answer as the public reads them: edited, masked, consented, through the board like a page."""

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.documents import get_document_model_string
from wagtail.models import DraftStateMixin, LockableMixin, Orderable, Page, PreviewableMixin, RevisionMixin, WorkflowMixin

from core.text import slugify

from .. import masking
from .cases import Case
from .rules import CaseKind, Place, Topic, Unit


class PublicQuestion(WorkflowMixin, DraftStateMixin, LockableMixin, RevisionMixin, PreviewableMixin, ClusterableModel):
    """One entry of /hoi-dap/. Publishing results: NĐ 20/2008/NĐ-CP, Điều 14.2.đ and 19; masked: Luật 91/2025/QH15, Điều 16."""

    case = models.OneToOneField(
        Case, models.SET_NULL, null=True, blank=True, related_name="public", editable=False, verbose_name=_("ý kiến")
    )
    title = models.CharField(_("câu hỏi, một dòng"), max_length=160)
    question = models.TextField(_("câu hỏi"), help_text=_("Đã che họ tên, liên hệ, địa chỉ. Đọc lại trước khi trình."))
    answer = models.TextField(_("trả lời"))
    answered_by = models.CharField(_("cơ quan trả lời"), max_length=120)
    answered_on = models.DateField(_("ngày trả lời"), default=timezone.localdate)
    kind = models.ForeignKey(CaseKind, models.PROTECT, verbose_name=_("loại"))
    topic = models.ForeignKey(Topic, models.SET_NULL, null=True, blank=True, verbose_name=_("lĩnh vực"))
    place = models.ForeignKey(Place, models.SET_NULL, null=True, blank=True, verbose_name=_("xã, phường"))
    unit = models.ForeignKey(Unit, models.SET_NULL, null=True, blank=True, verbose_name=_("đơn vị xử lý"))
    names_meant = models.BooleanField(
        _("giữ các tên, số mà cổng cho là của cá nhân"),
        default=False,
        help_text=_("Chỉ chọn khi đó là người đang giữ chức vụ hoặc thông tin của cơ quan."),
    )

    class Meta:
        verbose_name = _("câu hỏi công khai")
        verbose_name_plural = _("các câu hỏi công khai")
        ordering = ["-answered_on", "-pk"]

    def __str__(self):
        return self.title

    def clean(self):
        super().clean()
        if self.names_meant:
            return
        errors = {}
        for field in ("title", "question", "answer"):
            text = getattr(self, field) or ""
            spans = masking.find(text)
            if spans:
                shown = "; ".join(f"«{text[span.start : span.end]}»" for span in spans[:5])
                errors[field] = _(
                    "Còn thông tin có thể của cá nhân: %(shown)s. Che đi, hoặc đánh dấu ô «%(box)s» nếu được công khai. Chữ vẫn còn trong ô soạn, chưa có gì bị mất."
                ) % {"shown": shown, "box": _("giữ các tên, số mà cổng cho là của cá nhân")}
        if errors:
            raise ValidationError(errors)

    @property
    def url(self):
        return reverse("feedback:question", args=[self.pk, slugify(self.title) or "cau-hoi"])

    def get_absolute_url(self):
        return self.url

    def get_preview_template(self, request, mode_name):
        return "feedback/public/question.html"

    def get_preview_context(self, request, mode_name):
        return {**super().get_preview_context(request, mode_name), "question": self}


class QuestionDocument(Orderable):
    """A document that the answer rests on."""

    question = ParentalKey(PublicQuestion, on_delete=models.CASCADE, related_name="documents")
    page = models.ForeignKey(Page, models.CASCADE, null=True, blank=True, related_name="+", verbose_name=_("trang văn bản"))
    document = models.ForeignKey(
        get_document_model_string(), models.CASCADE, null=True, blank=True, related_name="+", verbose_name=_("hoặc tệp")
    )

    class Meta(Orderable.Meta):
        verbose_name = _("văn bản liên quan")
        verbose_name_plural = _("các văn bản liên quan")

    def clean(self):
        super().clean()
        if bool(self.page_id) == bool(self.document_id):
            raise ValidationError(_("Chọn một trang văn bản hoặc một tệp: đúng một trong hai."))
