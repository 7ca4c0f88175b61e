"""Numbers about cases for everybody: by month and by unit, none of them about fewer than three.

One question to the database, whatever the period: it groups cases that have the same unit and days.
"""

import datetime
from dataclasses import dataclass, field

from django.db.models import Count, Min
from django.db.models.functions import TruncDate, TruncMonth
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from core import deadlines
from core.charts import MAX_POINTS, ChartError, format_number, read_chart
from core.page_cache import memo

from .models import Case

LEAST = 3  # cases: about fewer nothing is said, so that nobody is recognised
MOST_BARS = 20
FEW = gettext_lazy("dưới 3")
NAMES = (
    gettext_lazy("Tiếp nhận"),
    gettext_lazy("Đã trả lời"),
    gettext_lazy("Ngày làm việc trung bình"),
    gettext_lazy("Trả lời đúng hạn"),
    gettext_lazy("Người gửi: đã giải quyết"),
)


@dataclass
class Sum:
    """What came of some cases. ``judged`` and ``said``: of how many it is known whether in time, whether solved."""

    received: int = 0
    answered: int = 0
    days: int = 0
    judged: int = 0
    in_time: int = 0
    said: int = 0
    solved: int = 0

    def add(self, count, days, in_time, solved):
        self.received += count
        if days is not None:
            self.answered += count
            self.days += days * count
            if in_time is not None:
                self.judged += count
                self.in_time += count * in_time
        if solved is not None:
            self.said += count
            self.solved += count * solved

    def _share(self, part, whole):
        return round(100 * part / whole) if whole >= LEAST else None

    @property
    def average(self):
        return round(self.days / self.answered, 1) if self.answered >= LEAST else None

    @property
    def in_time_share(self):
        return self._share(self.in_time, self.judged)

    @property
    def solved_share(self):
        return self._share(self.solved, self.said)

    @property
    def figures(self):
        """The five figures in words."""
        average, in_time, solved = self.average, self.in_time_share, self.solved_share
        return [
            _count(self.received),
            _count(self.answered) if self.received >= LEAST or not self.answered else str(FEW),
            "–" if average is None else format_number(average, 1),
            "–" if in_time is None else f"{in_time}%",
            "–" if solved is None else f"{solved}%",
        ]


def _count(number):
    return str(FEW) if 0 < number < LEAST else format_number(number)


def _plain(number):
    """A number as ``read_chart`` reads it; nothing where a bar would tell what the table keeps."""
    return "" if number is None or 0 < number < LEAST else str(number).replace(".", ",")


# -- the period ---------------------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Period:
    value: str
    label: str
    first: datetime.date  # of a month
    last: datetime.date  # first day of the last month

    @property
    def months(self):
        found, day = [], self.first
        while day <= self.last:
            found.append(day)
            day = _next(day)
        return found


def _next(month, by=1):
    number = month.year * 12 + month.month - 1 + by
    return datetime.date(number // 12, number % 12 + 1, 1)


def _moment(day):
    return timezone.make_aware(datetime.datetime.combine(day, datetime.time()))


def _first_year():
    first = Case.objects.counted().aggregate(first=Min("received_at"))["first"]
    return timezone.localtime(first).year if first else None


def periods(today=None):
    """The last twelve months, then each year since the first case."""
    month = (today or timezone.localdate()).replace(day=1)
    found = [Period("", _("12 tháng gần nhất"), _next(month, -11), month)]
    first = memo("feedback.first_year", _first_year) or month.year
    for year in range(month.year, first - 1, -1):
        last = min(datetime.date(year, 12, 1), month)
        found.append(Period(str(year), _("Năm %(year)s") % {"year": year}, datetime.date(year, 1, 1), last))
    return found


# -- the sums -----------------------------------------------------------------------------------------------------------
class Days:
    """Working days from receipt to answer; a pair of days is reckoned once."""

    def __init__(self):
        self.calendar, self.known = deadlines.calendar(), {}

    def between(self, start, end):
        if end is None:
            return None
        if (start, end) not in self.known:
            self.known[start, end] = max(0, deadlines.working_days_between(start, end, calendar=self.calendar))
        return self.known[start, end]


@dataclass
class Statistics:
    period: Period
    whole: Sum = field(default_factory=Sum)
    months: dict = field(default_factory=dict)
    units: dict = field(default_factory=dict)


def collect(period):
    """Sums of the cases that were received in ``period``."""
    rows = (
        Case.objects.counted()
        .filter(received_at__gte=_moment(period.first), received_at__lt=_moment(_next(period.last)))
        .order_by()
        .annotate(month=TruncMonth("received_at"), answered_on=TruncDate("answered_at"))
        .values_list("unit__name", "month", "clock_start", "answered_on", "in_time", "solved")
        .annotate(count=Count("pk"))
    )
    found = Statistics(period, months={month: Sum() for month in period.months})
    days = Days()
    for unit, month, start, answered_on, in_time, solved, count in rows:
        values = count, days.between(start, answered_on), in_time, solved
        month = timezone.localtime(month).date() if isinstance(month, datetime.datetime) else month
        found.whole.add(*values)
        found.months.setdefault(month, Sum()).add(*values)
        found.units.setdefault(unit or _("Chưa giao đơn vị"), Sum()).add(*values)
    found.units = dict(sorted(found.units.items(), key=lambda pair: (-pair[1].received, pair[0])))
    return found


def _chart(kind, names, rows, unit=""):
    try:
        return read_chart(kind, [names, *rows[:MAX_POINTS]], unit)
    except ChartError:
        return None


def _figure(title, first, sums, chart, unit=""):
    """A chart with its table as the block's template takes it."""
    names = [str(name) for name in NAMES]
    return {
        "title": title,
        "unit": unit,
        "rows": [[first, *names], *[[label, *found.figures] for label, found in sums.items()]],
        "chart": chart,
    }


def figures(found):
    """The charts of the page; every table has all figures."""
    months = {f"{month:%m/%Y}": sums for month, sums in found.months.items()}
    rows = [[label, _plain(s.received), _plain(s.answered if s.received >= LEAST else None)] for label, s in months.items()]
    by_month = _chart("line", [_("Tháng"), _("Tiếp nhận"), _("Đã trả lời")], rows)
    largest = [(label, s) for label, s in list(found.units.items())[:MOST_BARS] if s.received >= LEAST]
    rows = [[label, _plain(s.received), _plain(s.answered)] for label, s in largest]
    by_unit = _chart("bar", [_("Đơn vị"), _("Tiếp nhận"), _("Đã trả lời")], rows)
    rows = [[label, _percent(s.in_time_share), _percent(s.solved_share)] for label, s in largest]
    shares = _chart("bar", [_("Đơn vị"), str(NAMES[3]), str(NAMES[4])], rows, "%")
    result = [
        _figure(_("Theo tháng nhận"), _("Tháng"), months, by_month, _("ý kiến")),
        _figure(_("Theo đơn vị xử lý"), _("Đơn vị"), found.units, by_unit, _("ý kiến")),
    ]
    if shares:
        result.append(_figure(_("Đúng hạn và đã giải quyết, theo đơn vị"), _("Đơn vị"), dict(largest), shares, "%"))
    return result


def _percent(share):
    return "" if share is None else str(share)
