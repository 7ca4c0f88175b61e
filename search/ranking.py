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
    for hit in hits:
        group, own = divmod(hit.score, weights.CLASS)
        state, day = hit.sketch.partition("\n")[0].split()
        hit.parts = [
            ("class", group),
            ("engine", own / best),
            ("passage", weights.PASSAGE * asked.sketch(hit.sketch) / best),
            ("title_share", weights.TITLE_SHARE * asked.title_share),
            ("title_run", weights.TITLE_RUN * asked.title_run),
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
        self.after = {}  # syllable to the syllables that make a pair of the query with it
        for pair in self.weight:
            first, sign, second = pair.partition("_")
            if sign:
                self.after.setdefault(first, {})[second] = pair
        tokens = syllables(query.text)
        self.places = {}
        for place, token in enumerate(tokens):
            self.places.setdefault(token, []).append(place)
        self.whole = sum(self.rarity.get(token, 0.0) for token in tokens)
        self.long = len(tokens) >= weights.LONG and self.whole > 0
        self.title_share = self.title_run = 0.0

    def terms(self, tokens):
        """The query's terms in ``tokens``, each with its place."""
        weight, after = self.weight, self.after
        found = [(place, token) for place, token in enumerate(tokens) if token in weight]
        joined, seconds, last = [], None, -2
        for place, token in found:
            if place == last + 1 and seconds and token in seconds:
                joined.append((place, seconds[token]))
            seconds, last = after.get(token), place
        return found + joined

    def sketch(self, sketch):
        """Score of the best passage; ``title_share`` and ``title_run`` of the same item are set beside it."""
        _head, title, naming, body = sketch.split("\n")
        title = _ORDINAL.sub("", title, count=1).split()
        naming, body = naming.split(), body.split()
        self.title_share, self.title_run = self._title(title) if self.long else (0.0, 0.0)
        around = {}
        for counts, tokens in ((weights.TITLE, title), (weights.CONTEXT, naming)):
            for _place, term in self.terms(tokens):
                around[term] = around.get(term, 0) + counts
        length = weights.TITLE * len(title) + weights.CONTEXT * len(naming) + min(weights.WINDOW, len(body))
        k = weights.K1 * (1 - weights.B + weights.B * length / weights.LENGTH)
        return self._best(around, self.terms(body), k)

    def _best(self, around, found, k):
        """BM25 of the passage that says most, each passage with the terms ``around`` it. A passage is two blocks of text."""
        weight = self.weight
        fixed = sum(weight[term] * count / (count + k) for term, count in around.items())
        step, blocks = weights.STEP, {}
        for place, term in found:
            block = blocks.setdefault(place // step, {})
            block[term] = block.get(term, 0) + 1

        def gain(counts):
            score = 0.0
            for term, count in counts.items():
                before = around.get(term)
                if before:
                    total = before + count
                    score += weight[term] * (total / (total + k) - before / (before + k))
                else:
                    score += weight[term] * count / (count + k)
            return score

        alone = {number: gain(block) for number, block in blocks.items()}
        best = max(alone.values(), default=0.0)
        # Two blocks together never say more than the sum of both, so few passages have to be read.
        bounds = [(score + alone[number + 1], number) for number, score in alone.items() if number + 1 in alone]
        for bound, number in sorted(bounds, reverse=True):
            if bound <= best:
                break
            both = dict(blocks[number])
            for term, count in blocks[number + 1].items():
                both[term] = both.get(term, 0) + count
            best = max(best, gain(both))
        return fixed + best

    def _title(self, title):
        """Share of the title's pairs, by rarity, that the query has; and its longest unbroken run of the query's words."""
        asked = rare = 0.0
        for pair in set(pairs(title)):
            if pair in self.weight:
                asked += self.rarity[pair]
            else:
                rare += weights.UNASKED
        longest, before = 0.0, {}
        for token in title:
            now = {place: before.get(place - 1, 0.0) + self.rarity.get(token, 0.0) for place in self.places.get(token, ())}
            longest = max(longest, *now.values()) if now else longest
            before = now
        return asked / (asked + rare or 1.0), longest / self.whole
