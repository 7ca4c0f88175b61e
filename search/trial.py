"""The trial run of a synonym: which past questions would be read differently, and what they would find first."""

import datetime
from dataclasses import dataclass

from django.db.models import Max, Sum
from django.utils import timezone

from . import words
from .log import known
from .models import QueryDay
from .query import parse
from .service import find

BACK = datetime.timedelta(days=84)
MOST_READ, MOST_SHOWN, FIRST = 1000, 20, 3


@dataclass
class Change:
    text: str
    searches: int
    before: object
    after: object

    @property
    def different(self):
        return [r.url for r in self.before.results[:FIRST]] != [r.url for r in self.after.results[:FIRST]]


def _past(extra):
    since = timezone.localdate() - BACK
    asked = QueryDay.objects.filter(day__gte=since, query__in=known()).values("query")
    rows = asked.annotate(shown=Max("shown"), searches=Sum("searches")).order_by("-searches", "query")[:MOST_READ]
    found = {row["shown"]: row["searches"] for row in rows}
    return {**{text: found.get(text, 0) for text in extra if text}, **found}


def run(synonym):
    """(number of past questions that ``synonym``, saved or not, would read differently, the most asked as ``Change``s).

    What the editor wants to mend comes first, also when it is no past question.
    """
    day = timezone.localdate()
    without = words.rows(day, without=synonym.pk)
    past = _past([synonym.spelling])

    def reading(entries, texts):
        with words.assumed(entries):
            return {text: parse(text).groups for text in texts}

    now = reading(words.rows(day), past)
    then = reading([*without, synonym.row()], past)
    changed = [text for text in past if now[text] != then[text]]
    shown = changed[:MOST_SHOWN]

    def answers(entries):
        with words.assumed(entries):
            return {text: find(text, explain=False) for text in shown}

    before, after = answers(words.rows(day)), answers([*without, synonym.row()])
    return len(changed), [Change(text, past[text], before[text], after[text]) for text in shown]
