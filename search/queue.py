"""The weekly queue: questions that found nothing, and questions whose results nobody opened; and what came of them."""

import datetime
from dataclasses import dataclass, field

from django.db.models import Max, Sum
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from .analysis import syllables
from .log import known
from .models import Answer, Pin, QueryDay, Synonym, lines
from .words import initial

WEEK = datetime.timedelta(days=7)
MOST = 50  # rows of each list
FEW_CLICKS = 10  # per cent: below it, results do not answer the question
LEAST_SEEN = 3  # searches a week that found something, before few clicks say anything


def monday(day):
    return day - datetime.timedelta(days=day.weekday())


def last_full_week():
    return monday(timezone.localdate()) - WEEK


def read_week(text):
    """The Monday of the week of the day ``text`` (ISO); the last full week when it is none, or later than today."""
    try:
        week = monday(datetime.date.fromisoformat(text or ""))
    except ValueError:
        return last_full_week()
    return min(week, monday(timezone.localdate()))


@dataclass
class Success:
    """What came of the searches of a week: with filters, an empty answer says nothing about the portal."""

    searches: int = 0
    empty: int = 0
    clicks: int = 0

    @property
    def found(self):
        return self.searches - self.empty

    @property
    def found_share(self):
        return round(100 * self.found / self.searches) if self.searches else 0

    @property
    def clicked_share(self):
        """Clicks a search that found something, in per cent; a person may open several results."""
        return min(100, round(100 * self.clicks / self.found)) if self.found else 0


@dataclass
class Row:
    key: str
    shown: str
    success: Success
    results: int = 0
    handled: list[tuple[str, str]] = field(default_factory=list)  # what was done, and its address
    later: Success | None = None


def _sums(week, keys=None):
    rows = QueryDay.objects.filter(day__gte=week, day__lt=week + WEEK)
    rows = rows.filter(query__in=known() if keys is None else keys)
    sums = rows.values("query").annotate(
        shown=Max("shown"), searches=Sum("searches"), empty=Sum("empty"), clicks=Sum("clicks"), results=Max("results")
    )
    return [
        Row(row["query"], row["shown"], Success(row["searches"], row["empty"], row["clicks"]), row["results"]) for row in sums
    ]


def whole_week(week):
    """The week's success over all questions, also those that are too rare to be shown."""
    total = QueryDay.objects.filter(day__gte=week, day__lt=week + WEEK).aggregate(
        searches=Sum("searches", default=0), empty=Sum("empty", default=0), clicks=Sum("clicks", default=0)
    )
    return Success(**total)


def queue(week):
    """(questions that mostly found nothing, questions whose results nobody opened) of the week, the most asked first."""
    rows = _sums(week)
    missing = [row for row in rows if row.success.empty * 2 >= row.success.searches > 0 and row.success.empty]
    lost = {row.key for row in missing}
    answered = {key for answer in Answer.objects.filter(live=True) for key in answer.query_keys}
    unopened = [
        row
        for row in rows
        if row.key not in lost
        and row.key not in answered
        and row.success.found >= LEAST_SEEN
        and row.success.clicked_share < FEW_CLICKS
    ]
    missing.sort(key=lambda row: (-row.success.empty, row.shown))
    unopened.sort(key=lambda row: (-row.success.found, row.shown))
    missing, unopened = missing[:MOST], unopened[:MOST]
    _add_what_was_done([*missing, *unopened], week)
    return missing, unopened


def _contains(words, part):
    return any(words[i : i + len(part)] == part for i in range(len(words) - len(part) + 1))


def _add_what_was_done(rows, week):
    later = {row.key: row.success for row in _sums(week + WEEK, [row.key for row in rows])}
    since = datetime.datetime.combine(week, datetime.time(), tzinfo=timezone.get_current_timezone())
    synonyms, founded = [], set(initial())
    for synonym in Synonym.objects.filter(created_at__gte=since):
        if synonym.row() not in founded:
            spellings = [synonym.spelling, *([] if synonym.one_way else lines(synonym.equivalents))]
            synonyms.append((synonym, [syllables(spelling) for spelling in spellings]))
    pins = [(pin, set(pin.query_keys)) for pin in Pin.objects.filter(created_at__gte=since).select_related("page")]
    answers = [(answer, set(answer.query_keys)) for answer in Answer.objects.filter(created_at__gte=since)]
    for row in rows:
        words = row.key.split()
        row.handled += [
            (_("Từ đồng nghĩa: %(what)s") % {"what": synonym}, _edit("synonym", synonym))
            for synonym, spellings in synonyms
            if any(_contains(words, spelling) for spelling in spellings)
        ]
        for pin, keys in pins:
            if row.key in keys:
                what = _("Đã loại: %(page)s") if pin.hidden else _("Đã ghim: %(page)s")
                row.handled.append((what % {"page": pin.page}, _edit("pin", pin)))
        for answer, keys in answers:
            if row.key in keys:
                what = _("Câu trả lời: %(title)s") if answer.live else _("Câu trả lời đang chờ duyệt: %(title)s")
                row.handled.append((what % {"title": answer}, _edit("answer", answer)))
        if row.handled:
            row.later = later.get(row.key, Success())


def _edit(name, instance):
    return reverse(f"wagtailsnippets_search_{name}:edit", args=[instance.pk])


def add_address(name, shown, week):
    """The form of a new entry with the question filled in; it comes back to the queue."""
    return f"{reverse(f'wagtailsnippets_search_{name}:add')}?{urlencode({'cau': shown, 'tuan': week.isoformat()})}"
