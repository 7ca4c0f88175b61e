"""The one order in which the portal shows what it finds: the search page, the interface for programs and ``search_eval``.

An engine finds and ranks by its own score; here the first hits are put in their final order. What is done is the same for
every engine, for it reads only what ``Entry.sketch`` stored. Why it is done so, with figures: docs/search/ranking.md.
"""

import math
import re
from datetime import date

from . import weights
from .analysis import pairs, syllables
from .engines.base import NO_FILTERS
from .passages import Passages

_MIDDLE, _DECADE = date(2015, 1, 1).toordinal(), 3652.5  # days
_ORDINAL = re.compile(r"(?:dieu|chuong|muc|phan|phu luc) \w+(?: |$)")  # «Điều 12.» before the title of an article


def rank(engine, query, filters=NO_FILTERS, *, offset=0, limit=10, newest=False, with_facets=False):
    """``Found`` with the entries ``offset`` to ``offset + limit`` of all that ``query`` finds, and the ``need`` it was found by.

    When nothing at all has what is usually asked of an item, less is asked. Raises ``EngineError``.
    """
    found = _search(engine, query, query.usual, filters, offset, limit, newest, with_facets)
    if not found.total and not (filters and engine.count(query, query.usual)):
        found = _search(engine, query, query.wider, filters, offset, limit, newest, with_facets)
    found.entries = engine.entries(found.hits)
    return found


def _search(engine, query, need, filters, offset, limit, newest, with_facets):
    if newest or offset >= weights.DEPTH:
        found = engine.search(query, need, filters, newest=newest, offset=offset, limit=limit, with_facets=with_facets)
    else:
        # Deeper hits keep the engine's order, so no page doubles or loses one.
        most = max(weights.DEPTH, offset + limit)
        found = engine.search(query, need, filters, limit=most, with_facets=with_facets, sketches=True)
        first = reranked(query, found.hits[: weights.DEPTH], found.frequency, found.size)
        found.hits = (first + found.hits[weights.DEPTH :])[offset : offset + limit]
    found.need = need
    return found


def reranked(query, hits, frequency, size):
    """``hits`` in their final order, each with its final ``score`` and, for whoever asks why, the ``parts`` of it."""
    if len(hits) < 2:
        return hits
    asked = _Asked(query, frequency, size)
    best = max(hit.score % weights.CLASS for hit in hits) or 1.0
    heads, texts = [], []
    for hit in hits:
        head, title, naming, body = hit.sketch.split("\n")
        heads.append(head)
        texts.append((_ORDINAL.sub("", title, count=1), naming, body))
    for hit, head, (title, *_others), passage in zip(hits, heads, texts, asked.passages.best(texts), strict=True):
        group, own = divmod(hit.score, weights.CLASS)
        state, day = head.split()
        title_share, title_run = asked.title(title)
        hit.parts = [
            ("class", group),
            ("engine", own / best),
            ("passage", weights.PASSAGE * float(passage) / best),
            ("title_share", weights.TITLE_SHARE * title_share),
            ("title_run", weights.TITLE_RUN * title_run),
            ("state", weights.LAPSED if state in weights.LAPSED_STATES else 0.0),
            ("newer", weights.NEWER * (int(day) - _MIDDLE) / _DECADE if day != "0" else 0.0),
        ]
        hit.score = group * weights.CLASS + sum(value for _name, value in hit.parts[1:])
    return sorted(hits, key=lambda hit: -hit.score)


class _Asked:
    """A query, ready to be compared with many sketches."""

    def __init__(self, query, frequency, size):
        self.rarity = {term: math.log(1 + (size - n + 0.5) / (n + 0.5)) for term, n in frequency.items()}
        self.weight = {term: weight * self.rarity[term] for term, weight in query.weights.items() if term in self.rarity}
        after = {}  # syllable to the syllables that make a pair of the query with it
        for pair in self.weight:
            first, sign, second = pair.partition("_")
            if sign:
                after.setdefault(first, {})[second] = pair
        self.passages = Passages(self.weight, after)
        tokens = syllables(query.text)
        self.places = {}
        for place, token in enumerate(tokens):
            self.places.setdefault(token, []).append(place)
        self.whole = sum(self.rarity.get(token, 0.0) for token in tokens)
        self.long = len(tokens) >= weights.LONG and self.whole > 0

    def title(self, title):
        """Share of the title's pairs, by rarity, that the query has; and its longest unbroken run of the query's words."""
        if not self.long:
            return 0.0, 0.0
        title = title.split()
        asked = rare = 0.0
        for pair in set(pairs(title)):
            if pair in self.weight:
                asked += self.rarity[pair]
            else:
                rare += weights.UNASKED
        longest, before = 0.0, {}
        for token in title:
            here = self.places.get(token)
            if here:
                rarity = self.rarity.get(token, 0.0)
                before = {place: before.get(place - 1, 0.0) + rarity for place in here}
                longest = max(longest, *before.values())
            else:
                before = {}
        return asked / (asked + rare or 1.0), longest / self.whole
