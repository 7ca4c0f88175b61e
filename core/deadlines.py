"""The portal's one deadline engine: pure functions on dates, a calendar of days off, and the sum in words of a citizen.

The day of the event is not counted (Bộ luật Dân sự 2015, Điều 147). Working days leave out Saturdays, Sundays and days off and
count make-up Saturdays. A period in calendar days counts every day, but one that would end on a day on which offices are
closed ends on the next working day (Điều 148). Paused days, first and last included, are counted in neither. An extension
counts from the deadline it extends, as that one stands after Điều 148.
"""

import csv
from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from django.db import Error as DatabaseError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from .page_cache import memo

MOST_DAYS = 3650  # of a period, of an extension, of one pause: more is a slip of the keyboard
NAMED_WEEKEND_DAYS, NAMED_HOLIDAYS, NAMED_PAUSES = 4, 5, 3  # what is more stands in the explanation as a number
OFF = "off"
_FILE = Path(__file__).resolve().parent / "data" / "days_off.csv"
_ONE = timedelta(days=1)


WEEKDAYS = [
    gettext_noop("thứ Hai"),
    gettext_noop("thứ Ba"),
    gettext_noop("thứ Tư"),
    gettext_noop("thứ Năm"),
    gettext_noop("thứ Sáu"),
    gettext_noop("thứ Bảy"),
    gettext_noop("Chủ nhật"),
]


def weekday_name(day):
    return _(WEEKDAYS[day.weekday()])


# -- the calendar -----------------------------------------------------------------------------------------------------
@lru_cache(maxsize=1)
def shipped_rows():
    """The days that a new portal begins with, as fields of ``DayOff``."""
    with _FILE.open(encoding="utf-8", newline="") as file:
        return tuple({**row, "date": date.fromisoformat(row["date"])} for row in csv.DictReader(file))


class Skipped(NamedTuple):
    """A day that is not counted, or that a deadline may not fall on. ``kind``: weekend, off or paused."""

    day: date
    reason: str
    expected: bool = False
    kind: str = "weekend"


class Calendar:
    """Which days offices work. Rows: (date, kind, name, announcement); a row without announcement is only expected."""

    def __init__(self, rows):
        self._off, self._made_up, self.years = {}, {}, set()
        for day, kind, name, announcement in rows:
            expected = not announcement.strip()
            if kind == OFF:
                self._off[day] = Skipped(day, name, expected, OFF)
                self.years.add(day.year)  # a make-up day alone, told at the end of a year, is no calendar of the next one
            else:
                self._made_up[day] = expected
        self._off_weekdays = sorted(day for day in self._off if day.weekday() < 5)
        self._open_weekends = sorted(day for day in self._made_up if day.weekday() >= 5 and day not in self._off)

    @classmethod
    def load(cls):
        """The editors' table as it is now, by one query; the shipped file where there is no table or nothing in it."""
        from .models import DayOff

        try:
            rows = list(DayOff.objects.order_by().values_list("date", "kind", "name", "announcement"))
        except DatabaseError:  # a fresh clone: a deadline can be reckoned before the portal is founded
            rows = []
        return cls(rows) if rows else cls.shipped()

    @classmethod
    def shipped(cls):
        return cls([(row["date"], row["kind"], row["name"], row["announcement"]) for row in shipped_rows()])

    def why_closed(self, day):
        """A ``Skipped`` when offices do not work on ``day``, else ``None``."""
        if day in self._off:
            return self._off[day]
        if day.weekday() < 5 or day in self._made_up:
            return None
        return Skipped(day, weekday_name(day))

    def is_working(self, day):
        return day not in self._off and (day.weekday() < 5 or day in self._made_up)

    def working_days_until(self, day):
        """Working days from the first of all days up to and including ``day``: no loop, a list asks this for each row."""
        weeks, rest = divmod(day.toordinal(), 7)  # day 1 was a Monday
        weekdays = 5 * weeks + min(rest, 5)
        return weekdays - bisect_right(self._off_weekdays, day) + bisect_right(self._open_weekends, day)

    def is_made_up(self, day):
        return day in self._made_up and day not in self._off

    def is_expected(self, day):
        """Whether what is known of ``day`` rests on no announcement yet."""
        return self._off[day].expected if day in self._off else self._made_up.get(day, False)


def calendar():
    """The calendar of this request: kept in the process until something visible changes, so an editor's change is known to
    every process at once; outside requests it is read each time. Whoever reckons many deadlines there passes one on."""
    return memo("core.deadlines", Calendar.load)


# -- the sum ----------------------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Stage:
    """The period or one of its extensions. ``last`` is the day it ran out, ``end`` the day it ends by Điều 148."""

    start: date
    days: int
    last: date
    end: date
    counted: list
    skipped: list  # while counting
    moved_over: list  # ``last`` and what follows it, up to ``end``


@dataclass(frozen=True)
class Deadline:
    """``date`` and how it came about. A day that the end was moved away from is the last of ``counted``, and in ``skipped``."""

    date: date
    stages: tuple = field(repr=False)
    calendar_days: bool
    event: str
    calendar: Calendar = field(repr=False, compare=False)

    @property
    def start(self):
        return self.stages[0].start

    @property
    def counted(self):
        return [day for stage in self.stages for day in stage.counted]

    @property
    def skipped(self):
        return sorted(row for stage in self.stages for row in (*stage.skipped, *stage.moved_over))

    @property
    def made_up(self):
        """The make-up days that matter: those counted as working days, or that the end may stay on."""
        days = {stage.end for stage in self.stages}
        days |= {day for stage in self.stages for day in stage.counted if not self.calendar_days}
        return sorted(day for day in days if self.calendar.is_made_up(day))

    @property
    def expected(self):
        """Whether it would change should a day that is only expected come otherwise."""
        return any(row.expected for row in self.skipped) or any(map(self.calendar.is_expected, self.made_up))

    @property
    def unknown_years(self):
        """Years of which only the weekends were known when they mattered."""
        days = {stage.end for stage in self.stages} | {row.day for row in self.skipped if row.kind != "paused"}
        days |= {stage.last for stage in self.stages} if self.calendar_days else set(self.counted)
        return sorted({day.year for day in days} - self.calendar.years)

    @property
    def explanation(self):
        return explain(self)

    def __str__(self):
        return f"{self.date:%d/%m/%Y}"


def due(start, days, *, calendar_days=False, paused=(), extensions=(), event=None, calendar=None):
    """The deadline of ``days`` from the day ``start`` of the event; ``ValueError`` with words for the person when it has none.

    ``paused``: pairs of dates, both included. ``extensions``: days of each, in the same kind of days. ``event``: the word for what
    happened on ``start``, as in «ngày tiếp nhận». ``calendar``: for more than one deadline at a time.
    """
    _check_date(start)
    _check_days(days)
    for extension in extensions:
        _check_days(extension, least=1)
    pauses = _merged(paused)
    calendar = calendar or _calendar()
    stages, begin = [], start
    try:
        for length in (days, *extensions):
            stages.append(_stage(begin, length, calendar_days, pauses, calendar))
            begin = stages[-1].end
    except OverflowError:
        raise ValueError(_("Hạn rơi ra ngoài lịch (sau năm 9999). Xem lại ngày bắt đầu và số ngày."))
    return Deadline(begin, tuple(stages), calendar_days, event or _("tiếp nhận"), calendar)


_calendar = calendar  # ``due`` has an argument of that name


def _stage(start, days, calendar_days, pauses, calendar):
    day, counted, skipped, moved_over = start, [], [], []
    while len(counted) < days:
        day += _ONE
        why = _why_paused(day, pauses) or (None if calendar_days else calendar.why_closed(day))
        if why:
            skipped.append(why)
        else:
            counted.append(day)
    last = day
    while why := _why_paused(day, pauses) or calendar.why_closed(day):
        moved_over.append(why)
        day += _ONE
    return Stage(start, days, last, day, counted, skipped, moved_over)


def _why_paused(day, pauses):
    if any(first <= day <= last for first, last in pauses):
        return Skipped(day, _("tạm dừng"), False, "paused")
    return None


def _merged(paused):
    """The pauses in order; those that overlap or touch become one."""
    merged = []
    for first, last in sorted(_checked_pause(*pause) for pause in paused):
        if merged and first <= merged[-1][1] + _ONE:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return merged


def _checked_pause(first, last):
    _check_date(first)
    _check_date(last)
    if last < first:
        words = _("Lần tạm dừng từ %(first)s đến %(last)s ngược thứ tự. Ghi ngày đầu trước, ngày cuối sau.")
        raise ValueError(words % {"first": f"{first:%d/%m/%Y}", "last": f"{last:%d/%m/%Y}"})
    if (last - first).days >= MOST_DAYS:
        words = _("Lần tạm dừng từ %(first)s đến %(last)s dài quá %(most)s ngày. Xem lại năm của hai ngày.")
        raise ValueError(words % {"first": f"{first:%d/%m/%Y}", "last": f"{last:%d/%m/%Y}", "most": MOST_DAYS})
    return first, last


def _check_date(day):
    if isinstance(day, datetime) or not isinstance(day, date):
        raise TypeError(f"a date, not {day!r}: an instant has one only in a time zone (timezone.localdate)")


def _check_days(days, *, least=0):
    if isinstance(days, bool) or not isinstance(days, int) or not least <= days <= MOST_DAYS:
        if least:
            words = _("Số ngày gia hạn phải là số nguyên từ 1 đến %(most)s, không phải “%(days)s”.")
        else:
            words = _("Số ngày phải là số nguyên từ 0 đến %(most)s, không phải “%(days)s”.")
        raise ValueError(words % {"most": MOST_DAYS, "days": days})


def is_working(day, *, calendar=None):
    return (calendar or _calendar()).is_working(day)


def working_days_between(first, last, *, calendar=None):
    """Working days after ``first`` up to and including ``last``; negative when ``last`` comes before ``first``."""
    calendar = calendar or _calendar()
    return calendar.working_days_until(last) - calendar.working_days_until(first)


def working_days_left(today, deadline, *, calendar=None):
    """For «còn 3 ngày làm việc»: 0 on the day of the deadline, negative when it is over. Takes a date or a ``Deadline``."""
    last = deadline.date if isinstance(deadline, Deadline) else deadline
    return working_days_between(today, last, calendar=calendar)


# -- the words --------------------------------------------------------------------------------------------------------
def explain(deadline):
    """How the deadline came about, in at most three sentences: the sum, what moved the end, what is not known."""
    return " ".join(filter(None, (_sum(deadline), _moves(deadline), _unknown(deadline))))


def _sum(deadline):
    first, *extensions = deadline.stages

    def length(stage):
        words = _("%(days)s ngày") if deadline.calendar_days else _("%(days)s ngày làm việc")
        return words % {"days": stage.days}

    values = {"deadline": f"{deadline.date:%d/%m/%Y}", "event": deadline.event, "start": _short(first.start, deadline)}
    if first.days:
        text = _("Hạn %(deadline)s: %(length)s kể từ ngày %(event)s %(start)s") % {**values, "length": length(first)}
    else:
        text = _("Hạn %(deadline)s: trong ngày %(event)s %(start)s") % values
    if extensions:
        parts = [_("%(length)s kể từ %(day)s") % {"length": length(s), "day": _short(s.start, deadline)} for s in extensions]
        text = _("%(sum)s, gia hạn %(extensions)s") % {"sum": text, "extensions": _joined(parts)}
    if left_out := _listed([row for stage in deadline.stages for row in stage.skipped], deadline):
        text = _("%(sum)s, không tính %(left_out)s") % {"sum": text, "left_out": left_out}
    return text + _made_up(deadline) + "."


def _made_up(deadline):
    """«; thứ Bảy 22/08 là ngày làm bù nên được tính»."""
    text = ""
    for expected in (False, True):
        days = [day for day in deadline.made_up if deadline.calendar.is_expected(day) is expected]
        if not days:
            continue
        values = {"days": _joined(_weekday(day, deadline) for day in days), "expected": _expected(expected)}
        if deadline.calendar_days or not deadline.stages[0].days:
            text += _("; %(days)s là ngày làm bù%(expected)s nên vẫn là ngày làm việc") % values
        else:
            text += _("; %(days)s là ngày làm bù%(expected)s nên được tính") % values
    return text


def _moves(deadline):
    moved = [stage for stage in deadline.stages if stage.moved_over]
    if not moved:
        return ""
    lasts, passed = [], []
    for stage in moved:
        why, *after = stage.moved_over
        day = _short(why.day, deadline)
        if why.kind == OFF:
            lasts.append(_("%(day)s, %(name)s%(expected)s,") % {"day": day, **_holiday(why)})
        elif why.kind == "paused":
            lasts.append(_("ngày tạm dừng %(day)s") % {"day": day})
        else:
            lasts.append(_weekday(why.day, deadline))
        # A weekend, or more days of the same holiday, go without saying.
        passed += [row for row in after if row.kind != "weekend" and row[1:] != why[1:]]
    text = _("Ngày cuối là %(lasts)s nên dời sang ngày làm việc tiếp theo") % {"lasts": _joined(lasts)}
    if moved[-1] is not deadline.stages[-1]:
        text += " " + _short(moved[-1].end, deadline)
    if any(stage.moved_over[0].kind != "paused" for stage in moved):
        text = _("%(moved)s (Điều 148 Bộ luật Dân sự 2015)") % {"moved": text}
    if passed:
        text = _("%(moved)s, qua cả %(passed)s") % {"moved": text, "passed": _listed(passed, deadline)}
    return text + "."


def _unknown(deadline):
    if not deadline.unknown_years:
        return ""
    words = _("Vì chưa có lịch nghỉ năm %(years)s, mới chỉ tính thứ Bảy, Chủ nhật là ngày nghỉ.")
    return words % {"years": ", ".join(map(str, deadline.unknown_years))}


def _listed(rows, deadline):
    """«thứ Bảy, Chủ nhật (6 ngày), nghỉ Tết Nguyên đán từ 16/02 đến 20/02 và ngày tạm dừng 25/02»."""
    weekends = [row for row in rows if row.kind == "weekend"]
    if len(weekends) <= NAMED_WEEKEND_DAYS:
        parts = [_weekday(row.day, deadline) for row in weekends]
    else:
        parts = [_("thứ Bảy, Chủ nhật (%(count)s ngày)") % {"count": len(weekends)}]
    tail = _listed_holidays([row for row in rows if row.kind == OFF], deadline)
    tail += _listed_pauses([row for row in rows if row.kind == "paused"], deadline)
    # The dates of weekends alone are told with commas only, as one counts on one's fingers.
    return _joined([*parts, *tail]) if tail else ", ".join(parts)


def _listed_holidays(rows, deadline):
    runs = _runs(rows)
    if len(runs) <= NAMED_HOLIDAYS:
        return [_("%(name)s %(when)s%(expected)s") % {"when": _span(run, deadline), **_holiday(run[0])} for run in runs]
    parts = []
    for expected in (False, True):
        days = [row for row in rows if row.expected is expected]
        if days:
            values = {"count": len(days), "when": _span(days, deadline), "expected": _expected(expected)}
            parts.append(_("%(count)s ngày nghỉ lễ, Tết trong khoảng %(when)s%(expected)s") % values)
    return parts


def _listed_pauses(rows, deadline):
    runs = _runs(rows)
    if len(runs) > NAMED_PAUSES:
        return [_("thời gian tạm dừng (%(times)s lần, %(count)s ngày)") % {"times": len(runs), "count": len(rows)}]
    return [
        (_("thời gian tạm dừng %(when)s") if len(run) > 1 else _("ngày tạm dừng %(when)s")) % {"when": _span(run, deadline)}
        for run in runs
    ]


def _runs(rows):
    """Rows of the same reason on days in a row, together."""
    runs = []
    for row in rows:
        if runs and row.day - runs[-1][-1].day == _ONE and row[1:] == runs[-1][-1][1:]:
            runs[-1].append(row)
        else:
            runs.append([row])
    return runs


def _span(rows, deadline):
    first, last = _short(rows[0].day, deadline), _short(rows[-1].day, deadline)
    return first if len(rows) == 1 else _("từ %(first)s đến %(last)s") % {"first": first, "last": last}


def _holiday(row):
    """The day off's name as it stands inside a sentence, and whether it is only expected."""
    name = row.reason.strip()
    if name[:4].casefold() == "nghỉ":
        name = name[:1].lower() + name[1:]
    else:
        name = _("nghỉ %(name)s") % {"name": name}
    return {"name": name, "expected": _expected(row.expected)}


def _expected(expected):
    return " " + _("(dự kiến)") if expected else ""


def _weekday(day, deadline):
    return f"{weekday_name(day)} {_short(day, deadline)}"


def _short(day, deadline):
    return f"{day:%d/%m}" if day.year == deadline.date.year else f"{day:%d/%m/%Y}"


def _joined(parts):
    *head, last = parts
    return _("%(head)s và %(last)s") % {"head": ", ".join(head), "last": last} if head else last
