"""Marks on the original spelling, and the passage of an item that answers best.

Matching is done on folded text of equal length, so a place there is the same place in the original. Pairs of syllables
that stand together in the query are marked; a lone syllable only where no pair is found, because most syllables of
Vietnamese occur in many unrelated words.
"""

import re
from dataclasses import dataclass

from .places import places

EXCERPT = 280  # characters aimed at
BEHIND = 80  # of them behind the last mark: what follows the words asked for is often the answer
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


def _places(query):
    return places(frozenset(query.words), frozenset(query.phrases))


def mark(text, query):
    """``text`` as segments with the query's words marked."""
    return tuple(_cut(text, 0, len(text), _places(query).runs(text)))


def _around(text, start, end):
    """Widen a passage to the beginning of its sentence and to a good end, on word borders."""
    ends = [m.end() for m in _SENTENCE_END.finditer(text, max(0, start - 160), start)]
    if ends:
        start = ends[-1]
    elif start <= 160:
        start = 0
    else:
        start = text.find(" ", max(0, start - 60), start) + 1 or start
    goal = max(start + EXCERPT, end + BEHIND)
    if goal >= len(text):
        return start, len(text)
    ends = _SENTENCE_END.finditer(text, max(end, start + EXCERPT // 2), goal + 60)
    stops = [m.start() + 1 for m in ends if m.group()[0] != ":"]  # a list begins there
    if stops:
        return start, stops[-1]
    space = text.rfind(" ", max(end, start + EXCERPT // 2), goal + 1)
    return start, space if space > 0 else goal


def excerpt(entry, query, rarity):
    """The best passage of ``entry`` for ``query``; ``rarity`` maps syllables and pairs to their weight."""
    where = _places(query)
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
    segments = _cut(text, start, end, [(a + start, b + start) for a, b in where.runs(text[start:end])])
    before = [Segment("… ")] if start else []
    after = [Segment(" …")] if end < len(text) else []
    page = text.count("\f", 0, first) + 1 if "\f" in text else 0
    address = entry.files[number] if number < len(entry.files) else ""
    if address and page:
        address += f"#page={page}"
    return Excerpt((*before, *segments, *after), name, page, _article(text, first), address)
