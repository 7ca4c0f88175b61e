"""Things in a row: steps, answers to open, figures, dates."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import ListBlock

from .base import FILES, LISTS, Line, PortalBlock, Prose


class TitledText(PortalBlock):
    title = Line(label=_("Tiêu đề"))
    text = Prose(label=_("Nội dung"), required=False)

    class Meta:
        label_format = "{title}"


class StepsBlock(PortalBlock):
    title = Line(label=_("Việc cần làm"), required=False)
    steps = ListBlock(TitledText(label=_("Bước")), min_num=2, max_num=20, label=_("Các bước"))

    class Meta:
        icon = "list-ol"
        label = _("Các bước")
        description = _("Việc làm theo thứ tự, mỗi bước một số.")
        group = LISTS
        template = "core/blocks/steps.html"
        label_format = "{title}"

    def example(self):
        return {
            "title": "Nộp hồ sơ trực tuyến",
            "steps": [
                {
                    "title": "Đăng nhập bằng VNeID",
                    "text": "<p>Chọn dịch vụ công quốc gia.</p>",
                },
                {
                    "title": "Điền và ký",
                    "text": "<p>Kiểm tra lại họ tên, ngày sinh.</p>",
                },
                {"title": "Nhận mã hồ sơ", "text": "<p>Giữ mã để theo dõi.</p>"},
            ],
        }


class AccordionBlock(PortalBlock):
    items = ListBlock(TitledText(label=_("Mục")), min_num=1, max_num=40, label=_("Các mục"))

    class Meta:
        icon = "collapse-down"
        label = _("Hỏi đáp gấp mở")
        description = _("Câu hỏi mở ra câu trả lời. Khi in, tất cả đều mở.")
        group = LISTS
        template = "core/blocks/accordion.html"

    def example(self):
        return {
            "items": [
                {
                    "title": "Quên mật khẩu VNeID thì làm lại ở đâu?",
                    "text": "<p>Đến công an xã, phường, mang theo căn cước.</p>",
                },
                {
                    "title": "Chữ ký số hết hạn, gia hạn thế nào?",
                    "text": "<p>Vào ứng dụng của nhà cung cấp, chọn Gia hạn.</p>",
                },
            ]
        }


class Figure(PortalBlock):
    value = Line(
        label=_("Con số"),
        max_length=40,
        help_text=_("Viết như sẽ hiện ra, ví dụ 92,4%"),
    )
    label = Line(label=_("Là gì"), max_length=120)
    note = Line(
        label=_("Ghi chú"),
        required=False,
        help_text=_("Kỳ nào, so với kỳ nào, nguồn nào"),
    )

    class Meta:
        label_format = "{value} {label}"


class StatsBlock(PortalBlock):
    items = ListBlock(Figure(label=_("Con số")), min_num=1, max_num=8, label=_("Các con số"))

    class Meta:
        icon = "decimal"
        label = _("Con số nổi bật")
        description = _("Một đến tám con số lớn với lời giải thích.")
        group = FILES
        template = "core/blocks/stats.html"

    def example(self):
        return {
            "items": [
                {
                    "value": "92,4%",
                    "label": "hồ sơ nộp trực tuyến",
                    "note": "Quý III/2025, tăng 21,2 điểm",
                },
                {"value": "124", "label": "điểm hướng dẫn", "note": "đến 31/10/2025"},
                {"value": "38", "label": "thủ tục giúp tại chỗ", "note": ""},
            ]
        }


class Milestone(PortalBlock):
    date = Line(
        label=_("Ngày"),
        max_length=60,
        help_text=_("ngày/tháng/năm, hoặc lời, ví dụ Quý IV/2025"),
    )
    title = Line(label=_("Việc"))
    text = Prose(label=_("Nội dung"), required=False)

    class Meta:
        label_format = "{date} {title}"


class TimelineBlock(PortalBlock):
    items = ListBlock(Milestone(label=_("Mốc")), min_num=2, max_num=40, label=_("Các mốc"))

    class Meta:
        icon = "history"
        label = _("Dòng thời gian")
        description = _("Các mốc theo ngày, từ trên xuống.")
        group = LISTS
        template = "core/blocks/timeline.html"

    def example(self):
        return {
            "items": [
                {
                    "date": "02/10/2025",
                    "title": "Ban hành kế hoạch",
                    "text": "<p>Ủy ban nhân dân tỉnh giao chỉ tiêu từng xã.</p>",
                },
                {
                    "date": "07/10/2025",
                    "title": "Công bố lịch 124 điểm hướng dẫn",
                    "text": "",
                },
                {
                    "date": "10/10/2025",
                    "title": "Ngày Chuyển đổi số quốc gia",
                    "text": "",
                },
            ]
        }
