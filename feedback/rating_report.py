"""How useful readers find pages, for editors: the worst first, with what was said about them."""

import datetime
from collections import defaultdict
from dataclasses import dataclass, field

from django.core.paginator import Paginator
from django.db.models import Sum
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.models import Page

from . import permissions, staff
from .models import Case, PageRating, PublicQuestion
from .open_data import csv_response

MONTHS = 12
PER_PAGE = 50
MOST_COMMENTS = 5  # of one page that are named
Level = PageRating.Level
QUESTIONS = "hoi-dap"  # the section of what is no page


@dataclass
class Row:
    """One page (or question) with its counts of the time that was chosen."""

    title: str
    path: str
    section: str
    edit: str = ""
    counts: dict = field(default_factory=lambda: dict.fromkeys(Level.values, 0))
    comments: list = field(default_factory=list)  # (pk, number)

    @property
    def total(self):
        return sum(self.counts.values())

    @property
    def share(self):
        """Of a hundred votes, how many found it useful."""
        return round(100 * (self.total - self.counts[Level.NOT]) / self.total) if self.total else 0

    @property
    def levels(self):
        return [self.counts[level] for level in Level]


def _months(today):
    """The last twelve months, the newest first."""
    number = today.year * 12 + today.month - 1
    return [datetime.date((number - n) // 12, (number - n) % 12 + 1, 1) for n in range(MONTHS)]


def _pages(pks):
    """Pages and the sections that they stand in: two queries."""
    pages = Page.objects.in_bulk(pks)
    step = Page.steplen
    above = {page.path[: 3 * step] for page in pages.values()}
    sections = {page.path: page for page in Page.objects.filter(path__in=above)}
    return pages, sections


def rows_of(months):
    """Rows of everything that was rated in ``months``, the least useful first."""
    sums = PageRating.objects.filter(month__in=months, count__gt=0).order_by()
    sums = list(sums.values_list("page_id", "question_id", "level").annotate(total=Sum("count")))
    pages, sections = _pages({page for page, _question, _level, _total in sums if page})
    questions = PublicQuestion.objects.only("title").in_bulk({question for _page, question, _level, _total in sums if question})
    found = {}
    for page_pk, question_pk, level, total in sums:
        key = (page_pk, question_pk)
        if key not in found:
            if page_pk:
                page = pages[page_pk]
                section = sections.get(page.path[: 3 * Page.steplen], page)
                edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
                found[key] = Row(page.title, page.get_url() or "", section.title, edit)
            else:
                question = questions[question_pk]
                found[key] = Row(question.title, question.url, _("Hỏi đáp"))
        found[key].counts[level] = total
    return dict(sorted(found.items(), key=lambda pair: (pair[1].share, -pair[1].total, pair[1].title)))


def _add_comments(found, user, months):
    """Sentences of readers about the pages that are shown, for who may see the cases that they became."""
    pages = [page for page, _question in found if page]
    cases = permissions.cases_for(user).filter(channel=Case.Channel.PAGE, page__in=pages, quarantined=False)
    first = timezone.make_aware(datetime.datetime.combine(min(months), datetime.time()))
    by_page = defaultdict(list)
    for pk, number, page in cases.filter(received_at__gte=first).order_by("-pk").values_list("pk", "number", "page_id"):
        by_page[page].append((pk, number))
    for (page, _question), row in found.items():
        row.comments = by_page.get(page, [])


def _trend(months):
    """(month, counts by level, share found useful) of each month, for all pages: one query."""
    sums = defaultdict(lambda: Row("", "", ""))
    rows = PageRating.objects.filter(month__in=months).order_by().values_list("month", "level").annotate(total=Sum("count"))
    for month, level, total in rows:
        sums[month].counts[level] = total
    return [(f"{month:%m/%Y}", sums[month]) for month in months]


def _csv(found, label):
    names = [_("Trang"), _("Địa chỉ"), _("Mục"), *(level.label for level in Level), _("Tỷ lệ hữu ích (%)")]
    rows = ([row.title, row.path, row.section, *row.levels, row.share] for row in found.values())
    return csv_response(f"huu-ich-{label}", names, rows)


@require_safe
@staff.behind(permissions.user_can_read_ratings)
def ratings(request):
    months = _months(timezone.localdate())
    asked = next((month for month in months if f"{month:%Y-%m}" == request.GET.get("thang")), None)
    chosen = [asked] if asked else months
    everything = rows_of(chosen)
    sections = sorted({row.section for row in everything.values()})
    section = request.GET.get("muc", "")
    section = section if section in sections else ""
    found = {key: row for key, row in everything.items() if not section or row.section == section}
    if request.GET.get("dang") == "csv":
        return _csv(found, f"{asked:%Y-%m}" if asked else "12-thang")
    items = Paginator(list(found.items()), PER_PAGE).get_page(request.GET.get("trang"))
    _add_comments(dict(items.object_list), request.user, chosen)
    context = {
        "header_title": _("Trang có hữu ích không"),
        "months": [(f"{month:%Y-%m}", f"{month:%m/%Y}") for month in months],
        "month": f"{asked:%Y-%m}" if asked else "",
        "sections": sections,
        "section": section,
        "items": items,
        "rows": [row for _key, row in items.object_list],
        "levels": [level.label for level in Level],
        "total": sum(row.total for row in found.values()),
        "trend": _trend(months) if everything else None,
        "most_comments": MOST_COMMENTS,
        "sees_comments": permissions.user_can_enter_feedback(request.user),
    }
    return render(request, "feedback/admin/ratings.html", context)
