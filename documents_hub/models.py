"""The register of legal and guiding documents."""

import re

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.documents import get_document_model_string
from wagtail.models import Orderable, Page
from wagtail.search import index

from core.fields import BodyField
from core.pages import BasePage
from core.text import clean_text, fold

from .querysets import DocumentPageManager


class Validity(models.TextChoices):
    """States of validity, as the national database of legal documents names them."""

    IN_FORCE = "in_force", _("Còn hiệu lực")
    NOT_YET = "not_yet", _("Chưa có hiệu lực")
    PARTLY_LAPSED = "partly_lapsed", _("Hết hiệu lực một phần")
    LAPSED = "lapsed", _("Hết hiệu lực toàn bộ")
    SUSPENDED = "suspended", _("Ngưng hiệu lực")
    PARTLY_SUSPENDED = "partly_suspended", _("Ngưng hiệu lực một phần")
    OBSOLETE = "obsolete", _("Không còn phù hợp")


def number_key(number):
    """The number as it is compared: NFC, upper case, without spaces; Đ stays («35 /2023/qđ-ubnd» → «35/2023/QĐ-UBND»)."""
    return re.sub(r"\s+", "", clean_text(number, multiline=False)).upper().replace("–", "-")


class DocumentKind(models.Model):
    """A kind of document (quyết định, kế hoạch …) with the abbreviation its numbers carry (NĐ 30/2020/NĐ-CP, Điều 7)."""

    name = models.CharField(_("tên loại"), max_length=80, unique=True)
    abbreviation = models.CharField(_("viết tắt"), max_length=15, blank=True)
    legislative = models.BooleanField(_("văn bản quy phạm pháp luật"), default=False)

    class Meta:
        verbose_name = _("loại văn bản")
        verbose_name_plural = _("loại văn bản")
        ordering = ["name"]

    def __str__(self):
        return self.name


class IssuingBody(models.Model):
    """A body that issues documents, under the name it bore in a period."""

    name = models.CharField(_("tên cơ quan"), max_length=200, unique=True)
    abbreviation = models.CharField(_("viết tắt"), max_length=30, blank=True)
    valid_from = models.DateField(_("mang tên này từ"), null=True, blank=True)
    valid_to = models.DateField(_("đến"), null=True, blank=True)
    successor = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="predecessors", verbose_name=_("nay là")
    )

    class Meta:
        verbose_name = _("cơ quan ban hành")
        verbose_name_plural = _("cơ quan ban hành")
        ordering = ["name"]

    def __str__(self):
        return self.name

    def clean(self):
        super().clean()
        if self.valid_from and self.valid_to and self.valid_from > self.valid_to:
            raise ValidationError({"valid_to": _("Ngày kết thúc phải sau ngày bắt đầu.")})
        if self.successor_id and self.successor_id == self.pk:
            raise ValidationError({"successor": _("Cơ quan không thể kế tục chính mình.")})


class Signer(models.Model):
    """A person who signs; the post is noted with each document, for it changes."""

    name = models.CharField(_("họ và tên"), max_length=120, unique=True)
    post = models.CharField(_("chức vụ hiện nay"), max_length=150, blank=True)

    class Meta:
        verbose_name = _("người ký")
        verbose_name_plural = _("người ký")
        ordering = ["name"]

    def __str__(self):
        return self.name


class DocumentIndexPage(BasePage):
    """The register: filtered by kind, issuing body, year and words."""

    PER_PAGE = 15

    intro = models.TextField(_("giới thiệu"), max_length=500, blank=True)
    body_field = ""
    template = "documents_hub/document_index_page.html"
    parent_page_types = ["home.HomePage", "home.SectionPage"]
    subpage_types = ["documents_hub.DocumentPage"]
    content_panels = [*Page.content_panels, FieldPanel("intro")]

    class Meta:
        verbose_name = _("trang danh sách văn bản")
        verbose_name_plural = _("trang danh sách văn bản")

    def search_summary(self):
        return self.intro

    def get_context(self, request, *args, **kwargs):
        from .listing import listing

        context = super().get_context(request, *args, **kwargs)
        context.update(listing(self, request))
        return context

    def metadata(self, request, context):
        from .metadata import describe_register

        return describe_register(super().metadata(request, context), context)


class DocumentPage(BasePage):
    """One document of the register. The title is its subject (trích yếu)."""

    number = models.CharField(_("số, ký hiệu"), max_length=80, help_text=_("Ví dụ: 35/2023/QĐ-UBND"))
    number_key = models.CharField(max_length=80, db_index=True, editable=False, default="")
    # Number and subject without accents, for the register's own search field: the database compares letters only.
    folded = models.TextField(editable=False, default="")
    kind = models.ForeignKey(
        DocumentKind, on_delete=models.PROTECT, related_name="pages", verbose_name=_("loại văn bản"), null=True
    )
    issuing_body = models.ForeignKey(
        IssuingBody, on_delete=models.PROTECT, related_name="pages", verbose_name=_("cơ quan ban hành"), null=True
    )
    signer = models.ForeignKey(
        Signer, on_delete=models.PROTECT, related_name="pages", null=True, blank=True, verbose_name=_("người ký")
    )
    signer_post = models.CharField(_("chức vụ khi ký"), max_length=150, blank=True)
    issued_on = models.DateField(_("ngày ban hành"), db_index=True, null=True)
    effective_on = models.DateField(_("ngày có hiệu lực"), null=True, blank=True)
    expires_on = models.DateField(_("ngày hết hiệu lực"), null=True, blank=True)
    stated_validity = models.CharField(
        _("hiệu lực nêu rõ"),
        max_length=20,
        choices=Validity,
        blank=True,
        help_text=_("Để trống: tính theo ngày. Chọn khi có văn bản làm thay đổi hiệu lực, và ghi căn cứ bên dưới."),
    )
    validity_basis = models.CharField(_("căn cứ của hiệu lực"), max_length=300, blank=True)
    abstract = models.TextField(_("tóm tắt nội dung"), max_length=1500, blank=True)
    body = BodyField(blank=True)

    objects = DocumentPageManager()

    shown_with = ("kind", "issuing_body__successor", "signer")
    template = "documents_hub/document_page.html"
    parent_page_types = ["documents_hub.DocumentIndexPage"]
    subpage_types = []

    search_fields = [*BasePage.search_fields, index.AutocompleteField("number")]

    content_panels = [
        FieldPanel("title", heading=_("Trích yếu")),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("number")]),
        FieldPanel("issuing_body"),
        FieldRowPanel([FieldPanel("signer"), FieldPanel("signer_post")]),
        FieldRowPanel([FieldPanel("issued_on"), FieldPanel("effective_on"), FieldPanel("expires_on")]),
        MultiFieldPanel([FieldPanel("stated_validity"), FieldPanel("validity_basis")], heading=_("Hiệu lực")),
        FieldPanel("abstract"),
        InlinePanel("attachments", heading=_("Tệp đính kèm"), label=_("tệp")),
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = _("văn bản")
        verbose_name_plural = _("văn bản")

    def clean(self):
        super().clean()
        errors = {}
        if self.issued_on and self.effective_on and self.effective_on < self.issued_on:
            errors["effective_on"] = _("Ngày có hiệu lực không trước ngày ban hành.")
        if self.effective_on and self.expires_on and self.expires_on < self.effective_on:
            errors["expires_on"] = _("Ngày hết hiệu lực không trước ngày có hiệu lực.")
        if self.stated_validity and not self.validity_basis.strip():
            errors["validity_basis"] = _("Hãy ghi căn cứ: văn bản nào, điều nào làm thay đổi hiệu lực.")
        if errors:
            raise ValidationError(errors)

    def save(self, *args, **kwargs):
        self.number_key = number_key(self.number)
        self.folded = fold(f"{self.number} {self.title}")
        update_fields = kwargs.get("update_fields")
        if update_fields and {"number", "title"} & set(update_fields):
            kwargs["update_fields"] = {*update_fields, "number_key", "folded"}
        super().save(*args, **kwargs)

    def address_words(self):
        """A document is called by kind and number: «quyet-dinh-35-2023-qd-ubnd»."""
        return f"{self.kind or ''} {self.number}" if self.number else self.title

    @property
    def full_number(self):
        """How the document is called: «Quyết định số 35/2023/QĐ-UBND»."""
        return _now("%(kind)s số %(number)s") % {"kind": self.kind or _now("Văn bản"), "number": self.number}

    def validity_on(self, day):
        """State of validity on ``day`` (a date of Vietnam): as stated by an editor, otherwise from the dates."""
        if self.stated_validity:
            return Validity(self.stated_validity)
        starts = self.effective_on or self.issued_on
        if starts and day < starts:
            return Validity.NOT_YET
        if self.expires_on and day >= self.expires_on:
            return Validity.LAPSED
        return Validity.IN_FORCE

    @property
    def validity(self):
        return self.validity_on(timezone.localdate())

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["attachments"] = self.attachments.select_related("document")
        return context

    def metadata(self, request, context):
        from .metadata import describe_document

        return describe_document(super().metadata(request, context), self, context)

    # -- search -------------------------------------------------------------------------------------------------------
    @property
    def search_numbers(self):
        return [self.number]

    def search_date(self):
        return self.issued_on

    def search_summary(self):
        return self.abstract

    def search_context(self):
        names = [self.kind, self.number, self.issuing_body, self.issuing_body and self.issuing_body.successor, self.signer]
        return " ".join(str(name) for name in names if name)

    def search_labels(self):
        labels = {"validity": self.validity.label, "validity_state": self.validity.value, "number": self.number}
        if self.kind:
            labels["document_kind"] = self.kind.name
        if self.issuing_body:
            labels["issuing_body"] = self.issuing_body.name
        return {key: str(value) for key, value in labels.items()}

    def search_facets(self):
        own = {"body": self.issuing_body, "type": self.kind, "state": self.validity.label}
        return {**super().search_facets(), **{name: str(value or "") for name, value in own.items()}}

    @cached_property
    def attached(self):
        """Primary keys of the attached files."""
        return list(self.attachments.values_list("document_id", flat=True))

    @classmethod
    def load_for_search(cls, pages):
        super().load_for_search(pages)
        attached = {page.pk: [] for page in pages}
        for page, document in Attachment.objects.filter(page__in=attached).values_list("page_id", "document_id"):
            attached[page].append(document)
        for page in pages:
            page.attached = attached[page.pk]

    def search_documents(self):
        return list(dict.fromkeys([*self.attached, *super().search_documents()]))


class Attachment(Orderable):
    """A file of the document, kept byte by byte as it was signed (NĐ 30/2020/NĐ-CP, Điều 5)."""

    page = ParentalKey(DocumentPage, on_delete=models.CASCADE, related_name="attachments")
    document = models.ForeignKey(get_document_model_string(), on_delete=models.PROTECT, related_name="+", verbose_name=_("tệp"))
    title = models.CharField(_("tên hiện ra"), max_length=200, blank=True)

    panels = [FieldPanel("document"), FieldPanel("title")]

    class Meta(Orderable.Meta):
        verbose_name = _("tệp đính kèm")
        verbose_name_plural = _("tệp đính kèm")

    @property
    def shown_title(self):
        return self.title or self.document.title
