"""Words: running text, headings, quotations, call-outs."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import ChoiceBlock, StaticBlock

from .base import LISTS, TEXT, Line, Lines, LinkBlock, PortalBlock, Prose


class ParagraphBlock(Prose):
    class Meta:
        icon = "pilcrow"
        label = _("Đoạn văn")
        description = _("Chữ chạy, in đậm, danh sách, liên kết đến trang và tệp.")
        group = TEXT
        template = "core/blocks/paragraph.html"
        preview_value = (
            "<p>Từ ngày 01/10, các điểm hướng dẫn ở xã, phường giúp người dân <b>kích hoạt định danh mức 2</b> và nộp hồ sơ "
            "trực tuyến.</p><ul><li>Mang theo căn cước và điện thoại.</li><li>Không cần hẹn trước.</li></ul>"
        )


class HeadingBlock(PortalBlock):
    text = Line(label=_("Tiêu đề"), max_length=150)
    level = ChoiceBlock(
        search_index=False,
        choices=[("h2", _("Mục lớn")), ("h3", _("Mục nhỏ"))],
        default="h2",
        label=_("Cấp"),
    )

    class Meta:
        icon = "title"
        label = _("Tiêu đề mục")
        description = _("Đầu mục của bài, có địa chỉ riêng. Từ ba đầu mục, bài tự có mục lục.")
        group = TEXT
        template = "core/blocks/heading.html"
        label_format = "{text}"

    def example(self):
        return {"text": "Ba việc được giúp làm tại chỗ", "level": "h2"}


class QuoteBlock(PortalBlock):
    text = Lines(label=_("Lời trích"), max_length=1000)
    attribution = Line(label=_("Người nói"), required=False)
    role = Line(label=_("Chức danh, đơn vị"), required=False)

    class Meta:
        icon = "openquote"
        label = _("Trích dẫn")
        description = _("Một câu nói đáng nhớ, kèm tên và chức danh người nói.")
        group = TEXT
        template = "core/blocks/quote.html"
        label_format = "{text}"

    def example(self):
        return {
            "text": "Việc của chúng tôi là ngồi xuống, chỉ từng bước, và chờ đến khi hồ sơ gửi xong.",
            "attribution": "Bà Huỳnh Thị Ngọc Diễm",
            "role": "Tổ trưởng Tổ công nghệ số cộng đồng",
        }


class CalloutBlock(PortalBlock):
    kind = ChoiceBlock(
        search_index=False,
        choices=[
            ("info", _("Tin: điều nên biết")),
            ("note", _("Lưu ý: điều dễ quên")),
            ("warning", _("Cảnh báo: điều có hại")),
            ("success", _("Thành công: việc đã xong")),
        ],
        default="info",
        label=_("Loại"),
    )
    title = Line(label=_("Tiêu đề"), max_length=120)
    text = Prose(label=_("Nội dung"), required=False)

    class Meta:
        icon = "info-circle"
        label = _("Hộp nhấn")
        description = _("Một điều phải đọc, tách khỏi chữ chạy. Bốn loại: tin, lưu ý, cảnh báo, thành công.")
        group = TEXT
        template = "core/blocks/callout.html"
        label_format = "{title}"

    def example(self):
        return {
            "kind": "info",
            "title": "Cần mang theo gì?",
            "text": "<p>Căn cước, điện thoại đang dùng và giấy tờ của hồ sơ cần nộp.</p>",
        }


class LawQuoteBlock(LinkBlock):
    document_number = Line(label=_("Số hiệu văn bản"), max_length=60)
    clause = Line(label=_("Điều, khoản, điểm"), max_length=120, required=False)
    text = Lines(
        label=_("Nguyên văn"),
        max_length=10_000,
        rows=5,
        help_text=_("Chép đúng nguyên văn; mỗi khoản, điểm một dòng."),
    )

    link_required = False

    class Meta:
        icon = "clipboard-list"
        label = _("Trích điều luật")
        description = _("Nguyên văn một điều, khoản, với số hiệu và liên kết đến văn bản.")
        group = TEXT
        template = "core/blocks/law_quote.html"
        label_format = "{document_number} {clause}"
        form_layout = ["document_number", "clause", "text", "page", "url"]

    def example(self):
        return {
            "document_number": "35/2023/QĐ-UBND",
            "clause": "Điều 17, khoản 1",
            "text": "1. Khi sử dụng lại thông tin trên Cổng, phải ghi rõ nguồn.",
            "url": "https://vanban.chinhphu.vn/",
        }


class SeparatorBlock(StaticBlock):
    class Meta:
        icon = "minus"
        label = _("Đường ngăn")
        description = _("Một đường mảnh giữa hai phần.")
        group = LISTS
        admin_text = _("Một đường mảnh giữa hai phần. Không có gì phải nhập.")
        template = "core/blocks/separator.html"
        preview_value = None
