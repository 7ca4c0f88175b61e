"""Files to take home and to look at."""

from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.documents import get_document_model
from wagtail.documents.blocks import DocumentChooserBlock

from .base import FILES, Line, Lines, PortalBlock, newest


class DocumentBlock(PortalBlock):
    document = DocumentChooserBlock(label=_("Tệp"))
    title = Line(
        label=_("Tên hiện ra"),
        required=False,
        help_text=_("Bỏ trống thì dùng tên của tệp trong kho."),
    )
    description = Lines(label=_("Tệp này là gì"), required=False, max_length=500, rows=2)

    class Meta:
        icon = "download"
        label = _("Tệp tải về")
        description = _("Một tệp với định dạng và dung lượng, bấm là tải.")
        group = FILES
        template = "core/blocks/document.html"
        label_format = "{title}"

    def example(self):
        return {
            "document": next(iter(newest(get_document_model())), None),
            "title": "Kế hoạch hưởng ứng Ngày Chuyển đổi số quốc gia",
            "description": "Bản có chữ ký số, kèm phụ lục phân công.",
        }


class QuickViewBlock(PortalBlock):
    document = DocumentChooserBlock(label=_("Tệp"))
    title = Line(
        label=_("Tên hiện ra"),
        required=False,
        help_text=_("Bỏ trống thì dùng tên của tệp trong kho."),
    )

    class Meta:
        icon = "view"
        label = _("Xem nhanh tệp")
        description = _("Hình những trang đầu và phần chữ của một tệp PDF, đọc được ngay trên điện thoại.")
        group = FILES
        template = "core/blocks/quick_view.html"
        label_format = "{title}"

    def problems(self, value):
        errors = super().problems(value)
        document = value.get("document")
        if document and document.file_extension.lower() not in (
            "pdf",
            "docx",
            "odt",
            "xlsx",
        ):
            errors["document"] = _now("Chỉ xem nhanh được tệp PDF, DOCX, ODT, XLSX. Với tệp khác, dùng khối «Tệp tải về».")
        return errors

    def example(self):
        documents = [d for d in newest(get_document_model(), 20) if d.file_extension.lower() == "pdf"]
        return {
            "document": next(iter(documents), None),
            "title": "Quyết định ban hành quy chế",
        }
