"""Ways onward: links, pages, people, buttons."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import (
    CharBlock,
    ChoiceBlock,
    EmailBlock,
    ListBlock,
    PageChooserBlock,
)
from wagtail.models import Page

from .base import LINKS, PHONE, Line, Lines, LinkBlock, PortalBlock, newest

EMPTY_LINK_WORDS = ("tại đây", "xem thêm", "bấm vào đây", "ở đây", "link", "click")


def check_link_words(text):
    if text.strip().lower().rstrip(".…:") in EMPTY_LINK_WORDS:
        raise ValidationError(
            _now("Viết rõ liên kết dẫn đến đâu; «%(words)s» không nói được điều đó.") % {"words": text.strip()}
        )


def check_phone(text):
    if not PHONE.fullmatch(text.strip()):
        raise ValidationError(_now("Số điện thoại chưa đúng. Chỉ dùng chữ số, dấu cách, dấu chấm, ví dụ 0270 3812 000."))


class LinkItem(LinkBlock):
    text = CharBlock(label=_("Chữ của liên kết"), max_length=250, validators=[check_link_words])
    note = Line(label=_("Ghi chú"), required=False)

    class Meta:
        label_format = "{text}"
        form_layout = ["text", "page", "url", "note"]


class LinkListBlock(PortalBlock):
    title = Line(label=_("Tiêu đề"), required=False)
    items = ListBlock(LinkItem(label=_("Liên kết")), min_num=1, max_num=40, label=_("Các liên kết"))

    class Meta:
        icon = "link"
        label = _("Danh sách liên kết")
        description = _("Liên kết đến trang trên cổng hoặc nơi khác, mỗi dòng một ghi chú.")
        group = LINKS
        template = "core/blocks/links.html"
        label_format = "{title}"

    def example(self):
        return {
            "title": "Nơi làm thủ tục",
            "items": [
                {
                    "text": "Cổng Dịch vụ công quốc gia",
                    "url": "https://dichvucong.gov.vn/",
                    "note": "Nộp và theo dõi hồ sơ",
                },
                {
                    "text": "Gọi tổng đài 1022",
                    "url": "tel:1022",
                    "note": "7:00 đến 21:00 hằng ngày",
                },
            ],
        }


class RelatedPagesBlock(PortalBlock):
    title = Line(label=_("Tiêu đề"), default=_("Đọc thêm"))
    pages = ListBlock(PageChooserBlock(label=_("Trang")), min_num=1, max_num=12, label=_("Các trang"))

    class Meta:
        icon = "doc-empty-inverse"
        label = _("Trang liên quan")
        description = _("Các trang của cổng nên đọc tiếp. Trang chưa công bố tự ẩn đi.")
        group = LINKS
        template = "core/blocks/related_pages.html"
        label_format = "{title}"

    def example(self):
        return {"title": "Đọc thêm", "pages": newest(Page, 3, live=True, depth__gt=2)}


class ContactBlock(PortalBlock):
    name = Line(label=_("Tên người hoặc đơn vị"))
    role = Line(label=_("Chức danh, việc phụ trách"), required=False)
    phone = CharBlock(label=_("Điện thoại"), required=False, max_length=30, validators=[check_phone])
    email = EmailBlock(label=_("Thư điện tử"), required=False)
    address = Lines(label=_("Địa chỉ"), required=False, max_length=300, rows=2)
    hours = Line(label=_("Giờ làm việc"), required=False)

    class Meta:
        icon = "user"
        label = _("Thẻ liên hệ")
        description = _("Ai, ở đâu, gọi số nào, giờ nào.")
        group = LINKS
        template = "core/blocks/contact.html"
        label_format = "{name}"

    def missing(self, value):
        errors = super().missing(value)
        if not any(value.get(name) for name in ("phone", "email", "address")):
            errors["phone"] = _now("Cho ít nhất một cách liên hệ: điện thoại, thư điện tử hoặc địa chỉ.")
        return errors

    def example(self):
        return {
            "name": "Bộ phận hỗ trợ chuyển đổi số",
            "role": "Sở Khoa học và Công nghệ",
            "phone": "0270 3812 000",
            "email": "hotro@chuyendoiso.invalid",
            "address": "Số 107 đường Phạm Hùng, phường Long Châu, tỉnh Vĩnh Long",
            "hours": "Thứ Hai đến thứ Sáu, 7:00–11:30 và 13:00–17:00",
        }


class ButtonBlock(LinkBlock):
    text = CharBlock(
        label=_("Chữ trên nút"),
        max_length=60,
        validators=[check_link_words],
        help_text=_("Nói việc sẽ xảy ra khi bấm"),
    )
    style = ChoiceBlock(
        search_index=False,
        choices=[("main", _("Chính")), ("outline", _("Phụ"))],
        default="main",
        label=_("Kiểu"),
    )

    class Meta:
        icon = "thumbtack"
        label = _("Nút bấm")
        description = _("Việc chính nên làm sau khi đọc. Mỗi trang chỉ nên có một nút chính.")
        group = LINKS
        template = "core/blocks/button.html"
        label_format = "{text}"
        form_layout = ["text", "page", "url", "style"]

    def example(self):
        return {
            "text": "Nộp hồ sơ trực tuyến",
            "url": "https://dichvucong.gov.vn/",
            "style": "main",
        }
