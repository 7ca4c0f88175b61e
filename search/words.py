"""Abbreviations and synonyms as a query is read with them: from the editors' table, from the file while that is empty.

Kept in the process until something that readers can see changes, so an editor's change is known to every process at
once; outside requests the table is read each time. ``assumed`` reads queries with another table for a while: the trial run
of an entry that is not saved yet, and measurements that must not depend on a database (``assumed(initial())``).
"""

from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from django.db import DatabaseError
from django.utils import timezone

from core.page_cache import memo
from core.text import fold

from .analysis import syllables

ABBREVIATION = "abbreviation"
_FILE = Path(__file__).resolve().parent / "data" / "abbreviations.tsv"
_assumed = ContextVar("search_words", default=None)


@dataclass(frozen=True)
class Abbreviation:
    folded: str
    readings: tuple[tuple[str, ...], ...]
    when: str


class Words:
    """``abbreviations`` by their spelling, ``by_fold`` without accents; ``ways_at`` finds what else words may be called."""

    def __init__(self, rows):
        self.abbreviations, self.by_fold, self._by_first = {}, {}, {}
        for kind, spelling, equivalents, one_way, when in rows:
            others = [tuple(syllables(line)) for line in equivalents.splitlines() if syllables(line)]
            if kind == ABBREVIATION:
                self._add_abbreviation(spelling, others, one_way, when)
            else:
                self._add_synonym(tuple(syllables(spelling)), others, one_way)
        for ways in self._by_first.values():
            ways.sort(key=lambda row: -len(row[0]))

    def _add_abbreviation(self, spelling, readings, one_way, when):
        if spelling in self.abbreviations:
            readings = [*self.abbreviations[spelling].readings, *readings]
        entry = Abbreviation(fold(spelling), tuple(dict.fromkeys(readings)), when)
        self.abbreviations[spelling] = entry
        same = self.by_fold.setdefault(entry.folded, [])
        same[:] = [row for row in same if row[0] != spelling] + [(spelling, entry)]
        if not when and not one_way and len(entry.folded) > 2:
            # Words that are commonly abbreviated: «ủy ban nhân dân» also finds «UBND».
            for reading in readings:
                if len(reading) > 1:
                    self._add_way(reading, (entry.folded,))

    def _add_synonym(self, spelling, others, one_way):
        for other in others:
            self._add_way(spelling, other)
            if not one_way:
                self._add_way(other, spelling)
                for third in others:
                    self._add_way(other, third)

    def _add_way(self, words, way):
        if not words or words == way:
            return
        known = self._by_first.setdefault(words[0], [])
        ways = next((ways for found, ways in known if found == words), None)
        if ways is None:
            ways = []
            known.append((words, ways))
        if way not in ways:
            ways.append(way)

    def ways_at(self, words, at):
        """The longest known run of syllables that begins at ``at``, and its other ways: ``((), ())`` when there is none."""
        for found, ways in self._by_first.get(words[at], ()):
            if tuple(words[at : at + len(found)]) == found:
                return found, tuple(ways)
        return (), ()


@lru_cache(maxsize=1)
def initial():
    """The rows of the file: what a new portal begins with."""
    rows = []
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            short, readings, when = (line.split("\t") + [""])[:3]
            rows.append((ABBREVIATION, short, readings.replace("|", "\n"), False, when))
    return tuple(rows)


def rows(day, *, without=None):
    """The rows that hold on ``day``, but for the entry with the primary key ``without``."""
    from .models import Synonym

    try:
        table = Synonym.objects.valid_on(day).exclude(pk=without).order_by("pk")
        found = tuple(table.values_list("kind", "spelling", "equivalents", "one_way", "when"))
        return found if found or Synonym.objects.exists() else initial()
    except DatabaseError:  # an index may be searched where no database is
        return initial()


_built = lru_cache(maxsize=4)(Words)


def current():
    """The words that hold today."""
    assumed = _assumed.get()
    if assumed is not None:
        return assumed
    day = timezone.localdate()
    return memo(f"search.words {day}", lambda: _built(rows(day)))


@contextmanager
def assumed(entries):
    """Read queries with ``entries`` (rows) instead of the editors' table, for the code inside."""
    token = _assumed.set(_built(tuple(entries)))
    try:
        yield
    finally:
        _assumed.reset(token)
