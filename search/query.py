"""How what a reader typed is understood. Nothing typed is an operator that could fail: quotes ask for a phrase,
everything else that is not a letter or a digit only separates words."""

import math
import re
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from core.text import clean_text, fold

from . import weights
from .analysis import (
    SYLLABLE,
    is_code,
    is_vietnamese_syllable,
    is_year,
    kind_before,
    kind_keyword,
    number_keyword,
    number_parts,
    pairs,
    squashed_keyword,
    syllables,
    title_keyword,
)
from .words import current as current_words

MAX_QUERY = 300  # characters that are used
MAX_REPEATS = 4  # of one thing asked for: «1/1/1/1/1/1» is no longer question than «1/1/1/1»
MAX_SYLLABLES = 80  # of these; 300 characters of plain words have about 65, a row of digits 150
NAMED_BOOST = weights.NAMED
_QUOTED = re.compile(r"[\"“”„«»]([^\"“”„«»]+)[\"“”„«»]")
# A minus before a letter, not before a digit: «2020 -2025» and «covid -19» are no exclusions.
_UNWANTED = re.compile(r"(?<=\s)-(?:[\"“”„«»]([^\"“”„«»]+)[\"“”„«»]|(?=[^\W\d_])[^\W_]+)")
_SQUASHED = re.compile(r"\d{2,}[a-z][a-z\d]+|\d{5,}[a-z]")
_DATA = Path(__file__).resolve().parent / "data"
_JOINED = re.compile(r"[^\W_]+(?:[&\-–][^\W_]+)*")


@lru_cache
def _listed(name):
    lines = (_DATA / name).read_text(encoding="utf-8").splitlines()
    return frozenset(term for line in lines if not line.startswith("#") for term in line.split())


@dataclass(frozen=True)
class Group:
    """One thing asked for. An item has it when all terms of one alternative, or one of the keywords, are there."""

    surface: str
    alternatives: tuple[tuple[str, ...], ...]
    keywords: tuple[str, ...] = ()
    required: bool = False


@dataclass(frozen=True)
class Need:
    """How much of a query an item must have: so many of its groups, and so many of its telling pairs of syllables."""

    groups: int
    pairs: int


@dataclass
class Query:
    """A query as it was understood.

    ``groups`` decide whether an item is shown, ``weights`` (term to weight) and ``boosts`` (keyword to boost) in which
    order; ``words`` and ``phrases`` are the syllables and pairs to mark.
    """

    text: str = ""
    shortened: bool = False
    groups: list[Group] = field(default_factory=list)
    weights: Counter = field(default_factory=Counter)
    boosts: dict[str, float] = field(default_factory=dict)
    words: set[str] = field(default_factory=set)
    phrases: set[str] = field(default_factory=set)
    numbered: set[str] = field(default_factory=set)  # pairs inside numbers of documents
    excluded: list[tuple[str, ...]] = field(default_factory=list)  # an item that has all terms of one is not shown
    typed_pairs: int = 0

    def __bool__(self):
        return bool(self.groups)

    @property
    def usual(self):
        """What is asked of an item at first; asking for all words of a long question would find almost nothing."""
        n = len(self.groups)
        if n <= weights.FULL:
            return Need(n, math.ceil(self.typed_pairs / weights.PAIRS_OF_SHORT))
        if n <= weights.HALF or not self.typed_pairs:
            return Need(max(weights.FULL, math.ceil(n / 2)), math.ceil(self.typed_pairs / weights.PAIRS_OF_SHORT))
        return Need(0, 1)

    @property
    def wider(self):
        """What is asked when the usual finds nothing."""
        n = len(self.groups)
        if n <= weights.FULL:
            return Need(n, 0)
        return Need(max(weights.FULL, math.ceil(n * 0.4)), 1)

    @property
    def telling(self):
        """The terms by which an item may be found: «đăng ký» and «ký kết», but not «quy định» unless nothing else was typed.

        A compound that has a short name («ubnd») may be there by that name alone.
        """
        # «4/2020» finds «04/2020» too: whether a number is there, its group says.
        phrases = self.phrases - self.numbered
        telling = (phrases - _listed("common_pairs.txt")) or phrases
        return sorted(telling | self.short_names) if telling else []

    @property
    def common(self):
        """Those of ``weights`` that so many items have that they choose none: they only order what the others choose."""
        return self.weights.keys() & _listed("common_terms.txt")

    @property
    def short_names(self):
        return {
            way[0]
            for group in self.groups
            for way in group.alternatives
            if len(way) == 1 and any(len(other) > 1 for other in group.alternatives)
        }

    @property
    def cited(self):
        """Keywords of the documents that are cited: an item with one is what was meant, whatever its words."""
        return sorted(keyword for keyword in self.boosts if not keyword.startswith("t:")) if self.numbered else []

    @property
    def complete(self):
        return Need(len(self.groups), 0)

    @property
    def may_name(self):
        """Whether this may be the name of an item, and not a question."""
        return 0 < len(self.groups) <= weights.NAMED_MOST

    def add_typed(self, tokens):
        self.typed_pairs += max(0, len(tokens) - 1)
        self.add_words(tokens)

    def add_words(self, tokens):
        self.weights.update(tokens)
        for pair in pairs(tokens):
            self.weights[pair] += weights.PAIR
        self.words.update(tokens)
        self.phrases.update(pairs(tokens))


def readings(surface, beside_number=False):
    """What the abbreviation ``surface`` stands for, as lists of syllables; empty when it is no abbreviation here."""
    capitals = surface.isupper()
    folded = fold(surface)
    found = []
    for short, entry in current_words().by_fold.get(folded, ()):
        # Typed with its accents an abbreviation is only itself: «CĐS» is not «CDS».
        if fold(surface) != surface.lower() and surface.upper() != short:
            continue
        if entry.when == "number" and not beside_number:
            continue
        if entry.when == "upper" and not (capitals or beside_number):
            continue
        if not capitals and not beside_number and is_vietnamese_syllable(folded):
            continue
        found += entry.readings
    return found


@dataclass
class _Token:
    surface: str
    folded: str
    start: int
    end: int


def _tokens(text):
    found = []
    for match in SYLLABLE.finditer(text):
        folded = "".join(SYLLABLE.findall(fold(match.group())))[:40]
        if folded:
            found.append(_Token(match.group(), folded, match.start(), match.end()))
    return found


def _number_at(tokens, at, text):
    """Length in tokens of a document number that begins at ``at``, and whether its parts are tied by signs."""
    head = tokens[at]
    if not head.folded.isdigit() or len(head.folded) > 6 or at + 1 >= len(tokens):
        return 0, False

    def gap(i):
        return text[tokens[i].end : tokens[i + 1].start].strip()

    if at and tokens[at - 1].folded.isdigit() and gap(at - 1) in ("/", "-", "."):
        return 0, False  # the month of a date
    tied = gap(at) in ("/", "-")
    if not tied and gap(at):
        return 0, False
    length = 1
    if is_year(tokens[at + 1].folded):
        length = 2
    elif tokens[at + 1].folded.isdigit() or (gap(at) != "/" and not is_code(tokens[at + 1].folded)):
        return 0, False
    while at + length < len(tokens) and length < 6:
        sign, token = gap(at + length - 1), tokens[at + length].folded
        if token.isdigit() or len(token) > 12:
            break
        if sign in ("/", "-") or (not sign and not is_vietnamese_syllable(token)):
            length += 1
        else:
            break
    if length < 2 or (length == 2 and is_year(head.folded)):
        return 0, False  # «2020-2025» is a period
    return length, tied


def _add_number(query, tokens, tied, before, after):
    """A cited document: the more of its number an item has, the higher it stands.

    ``before`` and ``after`` are the tokens around it: kind of document, and parts of the number that look like words («BYT»).
    """
    words = [token.folded for token in tokens]
    parts = number_parts("/".join(words))
    keyword, cited = number_keyword(parts), number_keyword(parts[:2])
    longer = number_parts("/".join([*words, *(token.folded for token in after)]))
    found = [number_keyword(longer[:end]) for end in range(2, len(longer) + 1)]
    if len(words) > 2:
        found.append(squashed_keyword(words))
    kind = kind_before([token.folded for token in before])
    if kind:
        found.append(kind_keyword(kind, parts))
    query.boosts.update(dict.fromkeys(found, weights.CITED_CLASS * weights.CLASS))
    alternatives = [tuple(pairs(words[:2]))]
    if not tied:
        alternatives.append(tuple(words[:2]))
    query.numbered.update(pairs(words))
    surface = "/".join(token.surface for token in tokens)
    query.groups.append(Group(surface, tuple(alternatives), (keyword, cited)))
    query.add_typed(words)


def _add_squashed(query, token):
    """A document number without any sign, «352023qdubnd»."""
    keyword = squashed_keyword([token.folded])
    query.boosts[keyword] = weights.EXACT_CLASS * weights.CLASS
    query.groups.append(Group(token.surface, ((token.folded,),), (keyword,)))
    query.add_typed([token.folded])


def _add_run(query, tokens, number_near):
    """Plain words between numbers and phrases: each syllable is a group, a compound with other names is one with them."""
    typed = [token.folded for token in tokens]
    query.add_typed(typed)
    known = current_words()
    i = 0
    while i < len(tokens):
        reading, ways = known.ways_at(typed, i)
        length = max(1, len(reading))
        if length == 1:
            beside = number_near and i in (0, len(tokens) - 1)
            ways = (*readings(tokens[i].surface, beside), *ways)
        for way in ways:
            query.add_words(list(way))
        surface = " ".join(token.surface for token in tokens[i : i + length])
        query.groups.append(Group(surface, tuple(dict.fromkeys((tuple(typed[i : i + length]), *ways)))))
        i += length


def _join_abbreviations(text):
    """«KH&CN» and «GD-ĐT» are written as one word when that is an abbreviation."""

    def join(match):
        joined = re.sub(r"[&\-–]", "", match.group())
        return joined if joined != match.group() and joined.isupper() and readings(joined) else match.group()

    return _JOINED.sub(join, text)


def _leave_out(query, text):
    """``text`` without what the reader does not want: «-biển», «-"bến tre"» after a space. Unwanted words alone are wanted."""
    kept = _UNWANTED.sub(" ", text)
    if not SYLLABLE.search(kept):
        return text
    for match in _UNWANTED.finditer(text):
        words = syllables(match.group())
        query.excluded.append(tuple(pairs(words)) or tuple(words))
    return kept


def _few_of_each(groups):
    seen, kept = Counter(), []
    for group in groups:
        alike = (group.alternatives, group.keywords, group.required)
        seen[alike] += 1
        if seen[alike] <= MAX_REPEATS:
            kept.append(group)
    return kept


def parse(typed):
    """Understand what was typed. Any text is a query; one without a letter or digit is an empty one."""
    text = " ".join(clean_text(typed or "", multiline=False).split())
    query = Query(text=text[:MAX_QUERY].strip(), shortened=len(text) > MAX_QUERY)
    text = _join_abbreviations(_leave_out(query, query.text))
    phrases = [(m.start(), m.end(), m.group(1)) for m in _QUOTED.finditer(text)]
    tokens = _tokens(text)
    if len(tokens) > MAX_SYLLABLES:
        tokens, query.shortened = tokens[:MAX_SYLLABLES], True
    run, i, after_number = [], 0, False

    def flush(number_near):
        if run:
            _add_run(query, run, number_near)
            run.clear()

    while i < len(tokens):
        phrase = next((p for p in phrases if p[0] <= tokens[i].start < p[1]), None)
        if phrase:
            inside = [token for token in tokens[i:] if token.start < phrase[1]]
            flush(after_number)
            words = [token.folded for token in inside]
            query.add_typed(words)
            query.groups.append(Group(phrase[2].strip(), (tuple(pairs(words)) or tuple(words),), required=True))
            i, after_number = i + len(inside), False
            continue
        length, tied = _number_at(tokens, i, text)
        if length:
            before = run[-4:]
            flush(True)
            _add_number(query, tokens[i : i + length], tied, before, tokens[i + length : i + length + 3])
            i, after_number = i + length, True
            continue
        if _SQUASHED.fullmatch(tokens[i].folded):
            flush(True)
            _add_squashed(query, tokens[i])
            i, after_number = i + 1, True
            continue
        run.append(tokens[i])
        i += 1
        if tokens[i - 1].folded.isdigit():
            flush(True)
            after_number = True
    flush(after_number)
    query.groups = _few_of_each(query.groups)
    if query.groups:
        query.boosts[title_keyword(query.text)] = weights.EXACT_CLASS * weights.CLASS
    return query
