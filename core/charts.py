"""Charts drawn by the server: SVG without inline style, told apart by dash and marker, never by colour alone.

Lengths across are per cent and lengths down are pixels, so that letters keep their size on a phone.
"""

import math
import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

MAX_SERIES, MAX_SLICES, MAX_POINTS = 3, 7, 60
MAX_NAME_AT_LINE = 16
_NUMBER = re.compile(r"([+\-−–]?)((?:\d{1,3}(?:\.\d{3})+)|\d+)(?:,(\d+))?", re.ASCII)


class ChartError(ValueError):
    """The table cannot be drawn. ``str()`` is a sentence for the editor."""


def parse_number(text):
    """Number written the Vietnamese way: «1.234,5» is 1234.5. Empty and «–» are ``None``; anything else ValueError."""
    text = re.sub(r"[\s\u00a0\u202f]", "", str(text))
    if text in ("", "–", "-", "…"):
        return None
    match = _NUMBER.fullmatch(text.removesuffix("%"))
    if not match or len(text) > 30:
        raise ValueError(text)
    sign, whole, fraction = match.groups()
    number = Decimal(whole.replace(".", "") + (f".{fraction}" if fraction else ""))
    return -number if sign in ("-", "−", "–") else number


def decimals_of(text):
    return len(text.strip().removesuffix("%").partition(",")[2])


def format_number(number, decimals=None):
    """«1.234,5»: point between thousands, decimal comma, a true minus."""
    if number is None:
        return "–"
    text = f"{abs(Decimal(number)):,.{decimals}f}" if decimals is not None else f"{abs(Decimal(number)):,f}"
    text = text.translate(str.maketrans(",.", ".,"))
    return ("−" if number < 0 and text.strip("0,.") else "") + text


@dataclass
class Series:
    name: str
    values: list


@dataclass
class Chart:
    kind: str
    labels: list
    series: list
    unit: str
    decimals: int
    label_name: str = ""

    def text(self, number):
        words = format_number(number, self.decimals)
        if number is None or not self.unit:
            return words
        return words + ("%" if self.unit == "%" else f"\u00a0{self.unit}")

    @property
    def summary(self):
        """What the picture shows, for those who cannot see it."""
        kinds = {
            "line": _("Biểu đồ đường"),
            "bar": _("Biểu đồ cột"),
            "pie": _("Biểu đồ tròn"),
        }
        parts = []
        for series in self.series:
            known = [(v, label) for v, label in zip(series.values, self.labels, strict=True) if v is not None]
            low, high = (
                min(known, key=lambda pair: pair[0]),
                max(known, key=lambda pair: pair[0]),
            )
            words = {
                "name": series.name,
                "low": self.text(low[0]),
                "at_low": low[1],
                "high": self.text(high[0]),
                "at_high": high[1],
            }
            parts.append(_("%(name)s: thấp nhất %(low)s (%(at_low)s), cao nhất %(high)s (%(at_high)s)") % words)
        return f"{kinds[self.kind]}. {'; '.join(parts)}."

    @property
    def legend(self):
        if self.kind == "pie":
            return [{"name": name, **slice_} for name, slice_ in zip(self.labels, slices(self), strict=True)]
        if len(self.series) == 1 or (self.kind == "line" and named_at_the_line(self)):
            return []
        return [{"name": s.name, "key": key(i, self.kind)} for i, s in enumerate(self.series)]

    @property
    def svg(self):
        return {"line": draw_lines, "pie": draw_pie}[self.kind](self)

    @property
    def bars(self):
        return bars(self)


def read_chart(kind, rows, unit=""):
    """The chart in ``rows``: first row the column names, first column the labels. Raises ``ChartError``."""
    if len(rows) < 3 or len(rows[0]) < 2:
        raise ChartError(_("Biểu đồ cần ít nhất hai hàng số và một cột số, dưới một hàng tên cột."))
    names, body = rows[0], rows[1:]
    if len(body) > MAX_POINTS:
        raise ChartError(
            _("Biểu đồ vẽ được tối đa %(max)d hàng; bảng này có %(count)d. Gộp bớt, hoặc dùng khối «Bảng».")
            % {"max": MAX_POINTS, "count": len(body)}
        )
    if kind == "pie" and len(names) > 2:
        raise ChartError(_("Biểu đồ tròn chỉ có một cột số. Bỏ bớt cột, hoặc chọn biểu đồ cột."))
    if len(names) - 1 > MAX_SERIES:
        raise ChartError(
            _("Biểu đồ có tối đa %(max)d cột số, nhiều hơn thì không ai đọc được. Tách thành nhiều biểu đồ.")
            % {"max": MAX_SERIES}
        )
    if any(not name for name in names[1:]):
        raise ChartError(_("Hàng đầu phải có tên cho mỗi cột số."))
    columns = [[] for _name in names[1:]]
    decimals = 0
    for row_number, row in enumerate(body, 2):
        if not row[0]:
            raise ChartError(_("Hàng %(row)d chưa có nhãn ở cột đầu.") % {"row": row_number})
        for column, text in zip(columns, row[1:], strict=True):
            try:
                column.append(parse_number(text))
            except ValueError as error:
                words = {"row": row_number, "text": text[:40]}
                raise ChartError(
                    _(
                        "Hàng %(row)d: «%(text)s» không phải là số. Viết như 1.234,5 (dấu chấm cho hàng nghìn, dấu phẩy cho phần lẻ)."
                    )
                    % words
                ) from error
            decimals = max(decimals, min(decimals_of(text), 6))
    for name, column in zip(names[1:], columns, strict=True):
        if all(value is None for value in column):
            raise ChartError(_("Cột «%(name)s» chưa có số nào.") % {"name": name})
    if kind == "pie":
        if len(body) > MAX_SLICES:
            raise ChartError(
                _("Biểu đồ tròn có tối đa %(max)d phần. Gộp các phần nhỏ vào «Khác», hoặc chọn biểu đồ cột.")
                % {"max": MAX_SLICES}
            )
        if any(value is None or value < 0 for value in columns[0]) or not sum(columns[0]):
            raise ChartError(_("Biểu đồ tròn cần số không âm ở mỗi hàng, và tổng lớn hơn 0."))
    return Chart(
        kind,
        [row[0] for row in body],
        [Series(n, c) for n, c in zip(names[1:], columns, strict=True)],
        unit,
        decimals,
        names[0],
    )


# -- scales ---------------------------------------------------------------------------------------------------------
def nice_scale(low, high, steps=4, whole=False):
    """Round limits and ticks that hold ``low`` and ``high``; ``whole``: of things that are counted, never two and a half."""
    low, high = float(low), float(high)
    if low == high:
        high = low + (abs(low) or 1)
    rough = (high - low) / steps
    power = 10 ** math.floor(math.log10(rough))
    round_ones = (m * power for m in (1, 2, 2.5, 5, 10))
    step = next((one for one in round_ones if one >= rough * 0.999 and not (whole and one % 1)), 1)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [round(i * step, 10) for i in range(first, last + 1)]


def percent(part):
    return f"{part:.2f}%"


# -- bars: rows of HTML, each with a small picture -------------------------------------------------------------------
def bars(chart):
    """Rows for the template: label and, for each series, value in words and the bar."""
    known = [v for s in chart.series for v in s.values if v is not None]
    low, high = min(0, *known), max(0, *known)
    if chart.unit == "%" and high <= 100:
        high = 100  # a full track is the whole
    span = float(high - low) or 1.0
    zero = float(-low) / span * 100
    rows = []
    for i, label in enumerate(chart.labels):
        parts = []
        for number, series in enumerate(chart.series):
            value = series.values[i]
            width = abs(float(value or 0)) / span * 100
            start = zero - width if value is not None and value < 0 else zero
            parts.append(
                {
                    "text": chart.text(value),
                    "name": series.name,
                    "svg": _bar(number, start, width),
                }
            )
        rows.append({"label": label, "parts": parts})
    return rows


def _bar(number, start, width):
    # Told apart by form: full, hollow, thin.
    top, height = ((0, 18), (1, 16), (6, 6))[number]
    return format_html(
        '<svg class="chart-bar" width="100%" height="18" aria-hidden="true" focusable="false">'
        '<rect class="chart-track" width="100%" height="18"/><rect class="chart-fill chart-fill--{}" x="{}" y="{}" width="{}" height="{}"/></svg>',
        number + 1, percent(start), top, percent(width), height,
    )  # fmt: skip


# -- lines ----------------------------------------------------------------------------------------------------------
TOP, HEIGHT, FOOT = 28, 220, 30
DASHES = ("", "7 4", "2 4")


MARKERS = tuple(
    mark_safe(shape)
    for shape in (
        '<circle r="4.5"/>',
        '<rect x="-4.5" y="-4.5" width="9" height="9"/>',
        '<path d="M0-6 6 5H-6Z"/>',
    )
)


def key(number, kind):
    """Sample of a series for the legend."""
    if kind == "bar":
        return format_html('<svg class="chart-key" width="28" height="18" aria-hidden="true" focusable="false">'
                           '<rect class="chart-fill chart-fill--{}" x="1" y="{}" width="26" height="{}"/></svg>',
                           number + 1, *((2, 14), (3, 12), (6, 6))[number])  # fmt: skip
    return format_html(
        '<svg class="chart-key chart-series--{}" width="28" height="18" aria-hidden="true" focusable="false">'
        '<line class="chart-line" x1="0" y1="9" x2="28" y2="9" stroke-dasharray="{}"/>'
        '<g class="chart-mark" transform="translate(14 9)">{}</g></svg>',
        number + 1, DASHES[number] or "none", MARKERS[number],
    )  # fmt: skip


def named_at_the_line(chart):
    """Whether two lines bear their names at their ends: nobody has to look back and forth to a legend."""
    names_fit = all(len(series.name) <= MAX_NAME_AT_LINE for series in chart.series)
    return len(chart.series) == 2 and names_fit and all(series.values[-1] is not None for series in chart.series)


def draw_lines(chart):
    known = [v for s in chart.series for v in s.values if v is not None]
    low, high = min(known), max(known)
    # A line may start above zero when all its values lie close together; the axis says where.
    ticks = nice_scale(low if low > high / 2 else min(0, low), max(0, high), whole=not chart.decimals)
    if len(chart.series) == 2 and ticks[0] > 0 and float(low) - ticks[0] < (ticks[-1] - ticks[0]) / 7:
        ticks = [round(2 * ticks[0] - ticks[1], 10), *ticks]  # room for the figures under the lower line
    bottom, top = ticks[0], ticks[-1]
    count = len(chart.labels)

    def x(i):
        return percent(12 + 80 * i / (count - 1))

    def y(value):
        return round(TOP + HEIGHT * (1 - (float(value) - bottom) / (top - bottom)), 1)

    step_decimals = max((len(f"{t:g}".partition(".")[2]) for t in ticks), default=0)
    grid = format_html_join(
        "",
        '<line class="chart-grid{}" x1="0" y1="{}" x2="100%" y2="{}"/><text class="chart-tick" x="0" y="{}">{}</text>',
        (
            (
                " chart-grid--base" if i == 0 else "",
                y(t),
                y(t),
                y(t) - 5,
                format_number(Decimal(str(t)), step_decimals),
            )
            for i, t in enumerate(ticks)
        ),
    )
    parts = [grid, _label_row(chart.labels, x)]
    for number, series in enumerate(chart.series):
        points = [(i, v) for i, v in enumerate(series.values) if v is not None]
        lines = format_html_join(
            "",
            '<line class="chart-line" x1="{}" y1="{}" x2="{}" y2="{}" stroke-dasharray="{}"/>',
            ((x(a), y(va), x(b), y(vb), DASHES[number] or "none") for (a, va), (b, vb) in pairwise(points) if b == a + 1),
        )
        marks = format_html_join(
            "",
            '<svg x="{}" y="{}" overflow="visible"><g class="chart-mark">{}</g></svg>',
            ((x(i), y(v), MARKERS[number]) for i, v in points) if count <= 24 else (),
        )
        last = len(points) - 1
        told = range(len(points)) if len(chart.series) == 1 and count <= 6 else (0, last) if len(chart.series) < 3 else (last,)
        values = format_html_join(
            "",
            '<text class="chart-value" x="{}" y="{}" text-anchor="{}">{}</text>',
            (_value(chart, number, *points[k], x, y) for k in dict.fromkeys(told)),
        )
        parts.append(
            format_html(
                '<g class="chart-series--{}">{}{}{}</g>',
                number + 1,
                lines,
                marks,
                values,
            )
        )
    return format_html(
        '<svg class="chart-plot" role="img" aria-label="{}" width="100%" height="{}"><g aria-hidden="true">{}</g></svg>',
        chart.summary, TOP + HEIGHT + FOOT, format_html_join("", "{}", ((p,) for p in parts)),
    )  # fmt: skip


def _value(chart, number, i, value, x, y):
    """(x, y, anchor, words) of the figure at a point: over the higher of two lines, under the lower one."""
    other = chart.series[1 - number].values[i] if len(chart.series) == 2 else None
    under = other is not None and (value < other or (value == other and number == 1)) and y(value) < TOP + HEIGHT - 30
    last = len(chart.labels) - 1
    words = format_number(value, chart.decimals)
    if i == last and named_at_the_line(chart):
        words = f"{chart.series[number].name} {words}"
    anchor = "middle" if last < 2 or 0 < i < last else "start" if i == 0 and len(chart.series) > 1 else "end" if i else "middle"
    at = y(value)
    if i == last and last > 1:
        # A name reaches back over the points before it: it keeps clear of them, but stays near its own.
        near = [y(v) for v in chart.series[number].values[-3:] if v is not None]
        at = min(max(near), at + 20) if under else max(min(near), at - 20)
    return x(i), round(at, 1) + (24 if under else -12), anchor, words


def _label_row(labels, x):
    """Labels under the axis: a few on a phone, more on a wide screen, first and last always."""
    last = len(labels) - 1
    longest = max(len(label) for label in labels)
    narrow, wide = (
        max(2, min(5, 44 // (longest + 2))),
        max(2, min(12, 84 // (longest + 2))),
    )

    def chosen(count):
        if last < count:
            return set(range(last + 1))
        return {round(last * i / (count - 1)) for i in range(count)}

    few, many = chosen(narrow), chosen(wide)
    return format_html_join(
        "",
        '<text class="chart-label{}" x="{}" y="{}" text-anchor="{}">{}</text>',
        (
            (
                "" if i in few and i in many else " chart-label--narrow" if i in few else " chart-label--wide",
                x(i),
                TOP + HEIGHT + 22,
                "middle",
                label,
            )
            for i, label in enumerate(labels)
            if i in few | many
        ),
    )


# -- pie ------------------------------------------------------------------------------------------------------------
def slices(chart):
    """Number, share and value of each slice, in words."""
    total = sum(chart.series[0].values)
    return [
        {
            "number": i + 1,
            "share": format_number(value * 100 / total, 1) + "%",
            "value": chart.text(value),
        }
        for i, value in enumerate(chart.series[0].values)
    ]


def draw_pie(chart):
    values = [float(v) for v in chart.series[0].values]
    total, angle, parts = sum(values), -math.pi / 2, []
    for i, value in enumerate(values):
        turn = value / total * 2 * math.pi
        if value and turn > 2 * math.pi - 1e-6:
            shape = format_html('<circle class="chart-slice chart-slice--{}" r="88"/>', i + 1)
        else:
            ends = [f"{88 * math.cos(a):.2f} {88 * math.sin(a):.2f}" for a in (angle, angle + turn)]
            path = f"M0 0L{ends[0]}A88 88 0 {int(turn > math.pi)} 1 {ends[1]}Z"
            shape = format_html('<path class="chart-slice chart-slice--{}" d="{}"/>', i + 1, path)
        middle = angle + turn / 2
        if value:
            parts.append(format_html('{}<text class="chart-number" x="{}" y="{}" text-anchor="middle">{}</text>', shape,
                                     f"{104 * math.cos(middle):.1f}", f"{104 * math.sin(middle) + 5:.1f}", i + 1))  # fmt: skip
        angle += turn
    return format_html(
        '<svg class="chart-pie" role="img" aria-label="{}" viewBox="-120 -120 240 240" width="240" height="240">'
        '<g aria-hidden="true">{}</g></svg>',
        chart.summary, format_html_join("", "{}", ((p,) for p in parts)),
    )  # fmt: skip
