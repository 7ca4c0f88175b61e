"""A chart drawn by the server from a table that stays in reach."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import ChoiceBlock, StructValue
from wagtail.blocks.struct_block import StructBlockValidationError

from ..charts import ChartError, read_chart
from .base import FILES, Line, PortalBlock
from .grid import GridBlock, tidy_rows


class ChartValue(StructValue):
    @property
    def chart(self):
        """The chart, or ``None`` when a draft's figures cannot be drawn yet."""
        try:
            return read_chart(self["kind"], self["rows"], self["unit"])
        except ChartError:
            return None


class ChartBlock(PortalBlock):
    kind = ChoiceBlock(
        search_index=False,
        choices=[
            ("line", _("Đường: thay đổi theo thời gian")),
            ("bar", _("Cột ngang: so sánh")),
            ("pie", _("Tròn: phần của tổng")),
        ],
        default="bar",
        label=_("Loại"),
    )
    title = Line(
        label=_("Tiêu đề"),
        help_text=_("Nói điều tìm thấy, ví dụ: Tỷ lệ hồ sơ trực tuyến vượt mục tiêu 90%"),
    )
    unit = Line(
        label=_("Đơn vị"),
        required=False,
        max_length=40,
        help_text=_("Ví dụ: %, hồ sơ, tỷ đồng"),
    )
    source = Line(label=_("Nguồn số liệu"), required=False, max_length=300)
    rows = GridBlock(
        label=_("Số liệu"),
        help_text=_("Hàng đầu: tên các cột. Cột đầu: nhãn; các cột sau: số, viết như 1.234,5"),
    )

    class Meta:
        icon = "chart"
        label = _("Biểu đồ")
        description = _("Biểu đồ đường, cột, tròn vẽ từ bảng số; bảng luôn mở được bên dưới.")
        group = FILES
        template = "core/blocks/chart.html"
        label_format = "{title}"
        value_class = ChartValue

    def clean(self, value):
        value = super().clean(value)
        if value["rows"] or not self.is_deferred_validation:
            try:
                read_chart(value["kind"], value["rows"], value["unit"])
            except ChartError as error:
                if not self.is_deferred_validation:
                    raise StructBlockValidationError({"rows": ValidationError(str(error))}) from error
        return value

    def missing(self, value):
        errors = super().missing(value)
        if not value.get("source"):
            errors["source"] = _now("Ghi nguồn số liệu và ngày chốt số, để người đọc tin được.")
        return errors

    def example(self):
        return from_rows(
            "bar",
            "Tỷ lệ hồ sơ trực tuyến vượt mục tiêu 90% của năm",
            [
                ["Kỳ", "Tỷ lệ"],
                ["Quý IV/2024", "71,2"],
                ["Quý I/2025", "78,5"],
                ["Quý II/2025", "86,1"],
                ["Quý III/2025", "92,4"],
            ],
            unit="%",
            source="Trung tâm Phục vụ hành chính công tỉnh, đến 30/09/2025",
        )


def from_rows(kind, title, rows, unit="", source=""):
    """Stored value of a chart block, for commands that write pages."""
    return {
        "kind": kind,
        "title": title,
        "unit": unit,
        "source": source,
        "rows": tidy_rows(rows),
    }
