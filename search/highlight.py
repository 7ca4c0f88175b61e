"""Marks on the original spelling, and the passage of an item that answers best.

Matching is done on folded text of equal length, so a place there is the same place in the original. Pairs of syllables
that stand together in the query are marked; a lone syllable only where no pair is found, because most syllables of
Vietnamese occur in many unrelated words.
"""

import re
from dataclasses import dataclass

from core.text import fold_aligned

from .analysis import SYLLABLE
from .places import BREAK, GAP, places

EXCERPT = 280  # characters aimed at
PAGE_BREAK = "\f "  # between the pages of a file's text: a form feed, and a space that parts the words
_ARTICLE = re.compile(r"(Điều \d+[a-zđ]?)\.\s")
LONGEST = 640  # a run of marks is shown whole up to here
# Not after the number of a list item, as in «cố. 3. Khi».
_SENTENCE_END = re.compile(r"(?<!\s\d)(?<!\s\d\d)[.!?…;:]\s+(?:\d{1,2}[.)]\s+)?|\s[-–•]\s")


@dataclass(frozen=True)
class Segment:
    text: str
    marked: bool = False


@dataclass(frozen=True)
class Excerpt:
    """``place`` is the name of the file the passage stands in, "" for the page itself, ``page`` its page there (0: unknown),
    ``article`` the «Điều» of a legal text, ``address`` where the passage can be read."""

    segments: tuple[Segment, ...]
    place: str = ""
    page: int = 0
    article: str = ""
    address: str = ""

    @property
    def file(self):
        return self.address.partition("#")[0]

    @property
    def text(self):
        return "".join(segment.text for segment in self.segments)


def _article(text, at):
    """The heading «Điều 9.» before the place ``at`` of a legal text, as «Điều 9», or ""."""
    at += 8  # a passage may begin with its heading
    for _try in range(40):
        at = text.rfind("Điều ", 0, at)
        if at < 0:
            return ""
        match = _ARTICLE.match(text, at)
        if match and (at == 0 or text[at - 2 : at].strip()[-1:] in ("", ".", ";", ":", "”", '"', "\f")):
            return match.group(1)
    return ""


def _hits(folded, query):
    """Syllables of the query in ``folded`` as (start, end, syllable), in order. Six times as fast as one pattern for all."""
    found = []
    for word in query.words:
        start = folded.find(word)
        while start >= 0:
            end = start + len(word)
            if not folded[start - 1 : start].isalnum() and not folded[end : end + 1].isalnum():
                found.append((start, end, word))
            start = folded.find(word, end)
    return sorted(found)


def _adjacent(folded, left, right):
    between = folded[left[1] : right[0]]
    return len(between) <= GAP and not SYLLABLE.search(between) and not BREAK.search(between)


def _in_pairs(folded, hits, query):
    """For each hit, whether it stands beside a neighbour as in the query."""
    paired = [False] * len(hits)
    for i in range(len(hits) - 1):
        if f"{hits[i][2]}_{hits[i + 1][2]}" in query.phrases and _adjacent(folded, hits[i], hits[i + 1]):
            paired[i] = paired[i + 1] = True
    return paired


def _runs(folded, hits):
    """Neighbouring hits joined to stretches (start, end)."""
    runs = []
    for hit in hits:
        if runs and _adjacent(folded, (0, runs[-1][1]), hit):
            runs[-1] = (runs[-1][0], hit[1])
        else:
            runs.append((hit[0], hit[1]))
    return runs


def _cut(text, start, end, runs):
    segments, at = [], start
    for left, right in runs:
        left, right = max(left, start), min(right, end)
        if left >= right:
            continue
        if left > at:
            segments.append(Segment(text[at:left]))
        segments.append(Segment(text[left:right], True))
        at = right
    if at < end:
        segments.append(Segment(text[at:end]))
    return [Segment(segment.text.replace("\f", ""), segment.marked) for segment in segments]


def _marked(folded, query):
    hits = _hits(folded, query)
    paired = _in_pairs(folded, hits, query)
    return _runs(folded, [hit for hit, good in zip(hits, paired, strict=True) if good] if any(paired) else hits)


def mark(text, query):
    """``text`` as segments with the query's words marked."""
    folded = fold_aligned(text)
    return tuple(_cut(text, 0, len(text), _marked(folded, query)))


def _around(text, start, end):
    """Widen a passage to the beginning of its sentence and to a good end, on word borders."""
    ends = [m.end() for m in _SENTENCE_END.finditer(text, max(0, start - 160), start)]
    if ends:
        start = ends[-1]
    elif start <= 160:
        start = 0
    else:
        start = text.find(" ", max(0, start - 60), start) + 1 or start
    goal = max(start + EXCERPT, end)
    if goal >= len(text):
        return start, len(text)
    stops = [m.start() + 1 for m in _SENTENCE_END.finditer(text, max(end, start + EXCERPT // 2), goal + 60)]
    if stops:
        return start, stops[-1]
    space = text.rfind(" ", max(end, start + EXCERPT // 2), goal + 1)
    return start, space if space > 0 else goal


def excerpt(entry, query, rarity):
    """The best passage of ``entry`` for ``query``; ``rarity`` maps syllables and pairs to their weight."""
    where = places(frozenset(query.words), frozenset(query.phrases))
    best, chosen = 0.0, None
    for number, (name, text) in enumerate(entry.parts):
        found = where.best(text, rarity, EXCERPT, LONGEST)
        if found and found[0] > best + 1e-9:
            best, chosen = found[0], (number, name, text, *found[1:])
    if chosen is None:
        text = entry.summary or next((text for _name, text in entry.parts if text), "")
        _start, end = _around(text, 0, 0)
        return Excerpt((*mark(text[:end], query), *([Segment(" …")] if end < len(text) else [])))
    number, name, text, first, end = chosen
    start, end = _around(text, first, end)
    segments = _cut(text, start, end, [(a + start, b + start) for a, b in _marked(fold_aligned(text[start:end]), query)])
    before = [Segment("… ")] if start else []
    after = [Segment(" …")] if end < len(text) else []
    page = text.count("\f", 0, first) + 1 if "\f" in text else 0
    address = entry.files[number] if number < len(entry.files) else ""
    if address and page:
        address += f"#page={page}"
    return Excerpt((*before, *segments, *after), name, page, _article(text, first), address)
