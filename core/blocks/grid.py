"""A grid of cells: typed, or pasted from a spreadsheet. Tables and charts keep their rows in it."""

import json

from django import forms
from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.html import format_html_join
from django.utils.translation import gettext as _
from wagtail.admin.staticfiles import versioned_static
from wagtail.admin.telepath import register
from wagtail.admin.telepath.widgets import WidgetAdapter
from wagtail.blocks import FieldBlock

MAX_ROWS, MAX_COLUMNS, MAX_CELL = 200, 12, 2000


def tidy_rows(rows):
    """Rows of text cells, all of one length, without empty rows and columns at the end."""
    if not isinstance(rows, list):
        return []
    rows = [["" if cell is None else str(cell).strip() for cell in row] for row in rows if isinstance(row, list)]
    while rows and not any(rows[-1]):
        rows.pop()
    width = max(
        (max((i + 1 for i, cell in enumerate(row) if cell), default=0) for row in rows),
        default=0,
    )
    return [(row + [""] * width)[:width] for row in rows]


def check_size(rows):
    width = len(rows[0]) if rows else 0
    if len(rows) > MAX_ROWS or width > MAX_COLUMNS:
        raise ValidationError(
            _(
                "Bảng có %(rows)d hàng, %(columns)d cột; tối đa %(max_rows)d hàng, %(max_columns)d cột. Tách bảng, hoặc đưa bảng đầy đủ vào tệp đính kèm."
            )
            % {
                "rows": len(rows),
                "columns": width,
                "max_rows": MAX_ROWS,
                "max_columns": MAX_COLUMNS,
            }
        )
    for number, row in enumerate(rows, 1):
        if any(len(cell) > MAX_CELL for cell in row):
            raise ValidationError(
                _("Hàng %(row)d có ô dài quá %(max)d chữ. Rút ngắn, hoặc đưa phần dài xuống đoạn văn dưới bảng.")
                % {"row": number, "max": MAX_CELL}
            )


class GridInput(forms.HiddenInput):
    """A hidden field with the rows as JSON; grid.js draws the cells."""

    show_add_comment_button = False

    @cached_property
    def media(self):
        return forms.Media(
            js=[versioned_static("core/js/admin/grid.js")],
            css={"all": [versioned_static("core/css/admin/grid.css")]},
        )


class GridInputAdapter(WidgetAdapter):
    js_constructor = "portal.GridInput"

    def js_args(self, widget):
        return [
            {
                "hint": _("Gõ vào ô, hoặc chép từ Excel, Word rồi dán vào ô đầu tiên."),
                "cell": _("Hàng {row}, cột {column}"),
                "addRow": _("Thêm hàng"),
                "addColumn": _("Thêm cột"),
                "removeRow": _("Bỏ hàng {row}"),
                "removeColumn": _("Bỏ cột {column}"),
                "pasted": _("Đã dán {rows} hàng, {columns} cột."),
                "maxRows": MAX_ROWS,
                "maxColumns": MAX_COLUMNS,
            }
        ]


register(GridInputAdapter(), GridInput)


class GridBlock(FieldBlock):
    """Value: a list of rows, each a list of texts."""

    def __init__(self, required=True, help_text=None, **kwargs):
        self.field_options = {"required": required, "help_text": help_text}
        super().__init__(**kwargs)

    @cached_property
    def field(self):
        return forms.CharField(widget=GridInput(), **self.field_options)

    def value_from_form(self, value):
        if isinstance(value, str):
            try:
                value = json.loads(value or "[]")
            except ValueError:
                value = []
        return tidy_rows(value)

    def value_for_form(self, value):
        return json.dumps(value, ensure_ascii=False) if value else ""

    def get_form_state(self, value):
        return value or []

    def normalize(self, value):
        return tidy_rows(value)

    def to_python(self, value):
        return tidy_rows(value)

    def clean(self, value):
        value = super().clean(value)
        check_size(value)
        return value

    def get_searchable_content(self, value):
        return [" ".join(cell for cell in row if cell) for row in value or []]

    def render_basic(self, value, context=None):
        return format_html_join("", "<p>{}</p>", ((" | ".join(row),) for row in value or []))

    class Meta:
        icon = "table"
