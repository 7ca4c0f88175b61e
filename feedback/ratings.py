"""Counting how useful pages are: one row for a page, a month and a level, and nothing about who said so."""

from dataclasses import dataclass

from django.db.models import F
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Page

from core.metadata import page_path

from . import throttle
from .models import PageRating, PublicQuestion
from .public_questions import founded

# A second press within the minute, from one address and for one page, is the same vote.
AGAIN = throttle.Limit("rate_again", 1, 60)
LEVELS = [(level.value, level.label) for level in PageRating.Level]


@dataclass(frozen=True)
class Rated:
    """What is rated: a page of the tree or a public question. ``field`` is the name of both parameter and column."""

    field: str  # name of a parameter: «trang» or «cau-hoi»
    pk: int
    title: str
    path: str
    page: Page | None = None

    @property
    def column(self):
        return "page_id" if self.field == "trang" else "question_id"


def _number(text):
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 12 else None


def find(params):
    """The ``Rated`` that ``params`` name, if readers may see it now; otherwise ``None``."""
    if pk := _number(params.get("trang")):
        page = Page.objects.live().public().filter(pk=pk, depth__gt=2).first()
        return Rated("trang", pk, page.title, page_path(page), page) if page else None
    if pk := _number(params.get("cau-hoi")):
        question = PublicQuestion.objects.filter(pk=pk, live=True).first()
        return Rated("cau-hoi", pk, question.title, question.url) if question else None
    return None


def count(rated, level):
    """One more vote, in one statement; only the first of a month has to write its row before."""
    row = {rated.column: rated.pk, "month": timezone.localdate().replace(day=1), "level": level}
    if not PageRating.objects.filter(**row).update(count=F("count") + 1):
        PageRating.objects.bulk_create([PageRating(**row, count=0)], ignore_conflicts=True)
        PageRating.objects.filter(**row).update(count=F("count") + 1)


def vote(rated, level, address):
    """Count a vote unless this address votes too often; nobody is told the difference."""
    if throttle.count(throttle.RATE, address) > throttle.most(throttle.RATE):
        return
    if throttle.count(AGAIN, f"{address} {rated.column} {rated.pk}") > throttle.most(AGAIN):
        return
    count(rated, level)


def slot(slot, page, request):
    """The question «Trang này có hữu ích không?» below every page of the tree but the home page."""
    if slot == "head":
        return _sheet(page, request)
    if slot != "after_content" or not _is_rated(page, request):
        return ""
    return render_to_string("feedback/public/rating.html", {"field": "trang", "pk": page.pk, "levels": LEVELS})


def _is_rated(page, request):
    preview = getattr(request, "is_preview", False)
    return bool(page and page.pk and (page.depth or 0) > 2 and not preview and founded())


def _sheet(page, request):
    if not _is_rated(page, request):
        return ""
    return render_to_string("feedback/public/sheet.html")


def comment_subject(rated):
    words = _("Nhận xét trang “%(title)s”") if rated.page else _("Nhận xét hỏi đáp “%(title)s”")
    return (words % {"title": rated.title})[:160]


def thanks_path(rated):
    return f"{reverse('feedback:rating_thanks')}?{rated.field}={rated.pk}"
