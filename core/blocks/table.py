"""A table with caption and header cells."""

from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import ChoiceBlock, StructValue

from ..charts import parse_number
from .base import FILES, Line, PortalBlock
from .grid import GridBlock, tidy_rows


def _is_number(text):
    try:
        return text in ("", "–", "-") or parse_number(text) is not None
    except ValueError:
        return False


class TableValue(StructValue):
    """Head and body of the table, each cell with what a template must know to draw it."""

    def _cells(self, row, *, head):
        first_is_head = self["headers"] in ("column", "both")
        numeric = self.numeric_columns
        for i, text in enumerate(row):
            scope = "col" if head else "row" if i == 0 and first_is_head else ""
            yield {"text": text, "scope": scope, "numeric": i in numeric}

    @property
    def has_head(self):
        return self["headers"] in ("row", "both") and len(self["rows"]) > 1

    @property
    def numeric_columns(self):
        body = self["rows"][1:] if self.has_head else self["rows"]
        width = len(body[0]) if body else 0
        return {i for i in range(width) if any(row[i] for row in body) and all(_is_number(row[i]) for row in body)}

    @property
    def head(self):
        return list(self._cells(self["rows"][0], head=True)) if self.has_head else []

    @property
    def body(self):
        return [list(self._cells(row, head=False)) for row in (self["rows"][1:] if self.has_head else self["rows"])]


class TableBlock(PortalBlock):
    caption = Line(label=_("Tên bảng"), help_text=_("Bảng này cho biết điều gì"))
    headers = ChoiceBlock(
        search_index=False,
        choices=[
            ("row", _("Hàng đầu là tiêu đề")),
            ("column", _("Cột đầu là tiêu đề")),
            ("both", _("Hàng đầu và cột đầu là tiêu đề")),
            ("none", _("Không có tiêu đề")),
        ],
        default="row",
        label=_("Ô tiêu đề"),
    )
    rows = GridBlock(label=_("Các ô"))

    class Meta:
        icon = "table"
        label = _("Bảng")
        description = _("Bảng có tên và ô tiêu đề; dán được từ Excel. Trên điện thoại, bảng rộng kéo ngang trong khung.")
        group = FILES
        template = "core/blocks/table.html"
        label_format = "{caption}"
        value_class = TableValue

    def missing(self, value):
        errors = super().missing(value)
        if value["headers"] in ("row", "both") and any(not cell for cell in (value["rows"] or [[]])[0][1:]):
            errors["rows"] = _now("Hàng tiêu đề có ô trống. Đặt tên cho mỗi cột.")
        return errors

    def example(self):
        return from_rows(
            "Hồ sơ trực tuyến theo quý",
            "both",
            [
                ["Kỳ", "Hồ sơ tiếp nhận", "Nộp trực tuyến", "Tỷ lệ"],
                ["Quý I/2025", "198.740", "156.011", "78,5%"],
                ["Quý II/2025", "226.118", "194.688", "86,1%"],
                ["Quý III/2025", "241.902", "223.517", "92,4%"],
            ],
        )


def from_rows(caption, headers, rows):
    """Stored value of a table block, for commands that write pages."""
    return {"caption": caption, "headers": headers, "rows": tidy_rows(rows)}
