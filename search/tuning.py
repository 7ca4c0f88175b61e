"""Pins, hidden pages and answers as a search uses them. Whatever an editor changes holds for the next search."""

from dataclasses import dataclass, field

from django.utils import timezone
from wagtail.models import Page

from core.page_cache import memo
from core.querysets import PortalPageQuerySet

from .indexing import entry, sources
from .models import Answer, Pin, query_key


@dataclass
class Tuning:
    """By the key of a query: pages that come first (position, primary key), pages that never come, the answer."""

    pins: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    hidden: dict[str, set[int]] = field(default_factory=dict)
    answers: dict[str, Answer] = field(default_factory=dict)


def _read(day):
    found = Tuning()
    for pin in Pin.objects.valid_on(day).order_by("position", "pk"):
        for key in pin.query_keys:
            if pin.hidden:
                found.hidden.setdefault(key, set()).add(pin.page_id)
            else:
                found.pins.setdefault(key, []).append((pin.position, pin.page_id))
    for answer in Answer.objects.filter(live=True).valid_on(day).order_by("pk"):
        for key in answer.query_keys:
            found.answers[key] = answer
    return found


def current():
    """What holds today, kept in the process until something changes."""
    day = timezone.localdate()
    return memo(f"search.tuning {day}", lambda: _read(day))


def public_pages(pks):
    """Those of ``pks`` that readers may see, by primary key."""
    if not pks:
        return {}
    return {page.pk: page for page in PortalPageQuerySet(Page).live().public().filter(pk__in=pks).specific()}


@dataclass(frozen=True)
class Card:
    """An answer as readers see it; ``page`` only while they may read it."""

    title: str
    text: str
    page: Page | None = None

    @classmethod
    def of(cls, answer):
        pks = [answer.page_id] if answer.page_id else []
        return cls(answer.title, answer.text, public_pages(pks).get(answer.page_id))


def card(text):
    """The answer to show above the results of ``text``, or ``None``."""
    answer = current().answers.get(query_key(text))
    return Card.of(answer) if answer else None


def _pinned(pins):
    """Pairs (position, entry) from the database: a pin shows a page as it is now, whether the index has it or not."""
    pages, offered = public_pages([pk for _position, pk in pins]), sources()
    for position, pk in pins:
        source = offered.get(type(pages.get(pk)))
        made = entry(source, pages[pk], files=False) if source else None
        if made is not None:
            yield position, made


def arrange(text, entries, *, pinning=True, first=True):
    """``entries``, which a page of results would show, without hidden pages; where ``pinning``, pinned pages stand on the
    ``first`` page of results and nowhere else."""
    key, tuning = query_key(text), current()
    hidden = {f"page:{pk}" for pk in tuning.hidden.get(key, ())}
    pinned = [row for row in _pinned(tuning.pins.get(key, []) if pinning else []) if row[1].key not in hidden]
    moved = hidden | {made.key for _position, made in pinned}
    arranged = [found for found in entries if found.key not in moved]
    for position, made in pinned if first else []:
        arranged.insert(position - 1, made)
    return arranged
