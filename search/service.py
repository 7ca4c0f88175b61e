"""What the search page and the interface answer: a query, filters and a page number in, results and explanations out."""

import math
from collections import Counter
from dataclasses import dataclass, field

from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from core.querysets import PortalPageQuerySet
from core.search_sources import FACETS

from .analysis import syllables
from .engines.base import NO_FILTERS, engine
from .highlight import Excerpt, Segment, excerpt, mark
from .indexing import kinds, sources
from .query import Need, parse
from .ranking import rank
from .spelling import corrected, in_original_spelling
from .tuning import arrange

PAGE_SIZE = 10
MOST_CHOICES = 6  # of a facet that are shown at once
MOST_OFFERED = 40  # and that are offered at all; the chosen ones always are
MAX_PAGES = 50  # deeper results help nobody and cost an engine more with every page


class LabelledState(str):
    """A choice as it comes back from the index: its value, with its label, like the choice itself."""

    __slots__ = ("label",)

    def __new__(cls, value, label):
        state = super().__new__(cls, value)
        state.label = label
        return state

    @property
    def value(self):
        return str(self)


@dataclass(frozen=True)
class Result:
    title: str
    url: str
    kind: str
    kind_label: str
    date: object
    numbers: list[str]
    labels: dict[str, str]
    entry: object
    marked_title: tuple[Segment, ...]
    excerpt: Excerpt

    @property
    def validity(self):
        """State of validity as the badge component takes it."""
        if "validity_state" not in self.labels:
            return None
        return LabelledState(self.labels["validity_state"], self.labels["validity"])


@dataclass(frozen=True)
class Suggestion:
    text: str
    count: int


@dataclass(frozen=True)
class Choice:
    value: str
    label: str
    count: int
    chosen: bool


@dataclass(frozen=True)
class Facet:
    """One thing to narrow results by; ``more`` are the choices after the first few, ``left`` how many are not offered."""

    name: str
    parameter: str
    heading: str
    choices: list[Choice]
    left: int = 0

    @property
    def first(self):
        return self.choices[:MOST_CHOICES]

    @property
    def more(self):
        return self.choices[MOST_CHOICES:]


@dataclass
class Answer:
    query: object
    count: int = 0
    results: list[Result] = field(default_factory=list)
    facets: list[Facet] = field(default_factory=list)
    page: int = 1
    pages: int = 1
    incomplete: bool = False  # nothing has all the words: shown is what has most of them
    unknown: list[str] = field(default_factory=list)  # words that occur nowhere
    suggestions: list[Suggestion] = field(default_factory=list)
    unfiltered: int = 0  # hits without the filters, when the filters left none
    spare: bool = False  # the embedded engine answers in place of one that cannot now
    asked: str = ""  # what was typed, when other words are answered in its place
    related: list[str] = field(default_factory=list)
    meant: str = ""  # what was probably meant: answered when ``asked`` is set, else only offered

    @property
    def typed(self):
        return self.asked or self.query.text

    @property
    def meant_answered(self):
        return self.meant if self.asked else ""

    @property
    def previous(self):
        return self.page - 1

    @property
    def next(self):
        return self.page + 1


def _frequency(terms, found):
    """In how many items each of ``terms`` occurs: what the search itself has learnt is not asked again."""
    terms = set(terms)
    return found.frequency if terms <= found.frequency.keys() else engine().frequency(sorted(terms))


def _rarity(query, found):
    """Weight of each syllable and pair by how few items have it."""
    size = max(1, found.size or engine().size())
    counts = _frequency({*query.words, *query.phrases}, found)
    return {term: math.log(1 + (size - count + 0.5) / (count + 0.5)) for term, count in counts.items()}


def still_public(entries):
    """Entries that a reader may see at this moment: what was withdrawn a second ago may still be in the index."""
    offered = {source.kind: source for source in sources().values()}
    pages = [int(entry.key.partition(":")[2]) for entry in entries if entry.key.startswith("page:")]
    keys = (
        {f"page:{pk}" for pk in PortalPageQuerySet(Page).live().public().filter(pk__in=pages).values_list("pk", flat=True)}
        if pages
        else set()
    )
    for kind in {entry.kind for entry in entries if not entry.key.startswith("page:")}:
        source = offered.get(kind)
        if source is not None:
            pks = [entry.key.rpartition(":")[2] for entry in entries if entry.kind == kind]
            keys.update(source.key(pk) for pk in source.queryset().filter(pk__in=pks).values_list("pk", flat=True))
    return [entry for entry in entries if entry.key in keys]


def _unknown(query, found):
    words = [group.surface for group in query.groups]
    terms = {group.surface: group for group in query.groups}
    known = _frequency([term for group in query.groups for way in group.alternatives for term in way], found)
    return [
        word for word in dict.fromkeys(words) if not any(all(known[term] for term in way) for way in terms[word].alternatives)
    ]


def _suggestions(query, unknown, limit=3):
    """Shorter queries that do find something: without the unknown words, and the phrases of it that occur.

    A lone syllable says little in Vietnamese, so it is offered only for a query of two words.
    """
    words = query.text.split()
    least = 1 if len(words) < 3 else 2
    kept = [group.surface for group in query.groups if group.surface not in unknown]
    tries = [" ".join(kept)] if unknown and len(kept) >= least else []
    for length in range(min(len(words) - 1, 6), least - 1, -1):
        tries += [" ".join(words[i : i + length]) for i in range(len(words) - length + 1)][:12]
    found = []
    for text in dict.fromkeys(tries[:40]):
        shorter = parse(text)
        if not shorter or any(text in other.text for other in found):
            continue
        need = shorter.usual if len(shorter.groups) < 3 else Need(len(shorter.groups), shorter.typed_pairs // 2)
        if engine().count(shorter, need):
            found.append(Suggestion(text, engine().count(shorter, shorter.usual)))
        if len(found) == limit:
            break
    return found


def _facets(found, filters, labels):
    """Facets that tell results apart: those with one value only say nothing, unless it was chosen."""
    facets = []
    for name, parameter, heading in (("kind", "loai", _("Loại nội dung")), *FACETS):
        counts, chosen = found.facets.get(name, {}), filters.chosen(name)
        values = [*counts, *(value for value in chosen if value not in counts)]
        if len(values) < 2 and not chosen:
            continue
        values.sort(key=lambda value: value not in chosen)
        offered = values[:MOST_OFFERED]
        if name == "year":
            offered.sort(key=lambda value: (value in chosen, value), reverse=True)
        label_of = labels if name == "kind" else {}
        choices = [Choice(v, str(label_of.get(v, v)), counts.get(v, 0), v in chosen) for v in offered]
        facets.append(Facet(name, parameter, str(heading), choices, len(values) - len(offered)))
    return facets


def _related(query, entries, most=5):
    """Further searches: topics that several results share, in the editors' words. What readers type is nowhere shown to others."""
    asked = " ".join(syllables(query.text))
    counts, names = Counter(), {}
    for entry in entries:
        for topic in entry.topics:
            key = " ".join(syllables(topic))
            if key and key != asked:
                counts[key] += 1
                names.setdefault(key, topic)
    return [names[key] for key, _number in counts.most_common(most)]


def _owners_first(query, results):
    """A page that shows a document's file does not stand before the document when what is found is only in that file."""
    ordered = []
    for result in results:
        at = len(ordered)
        if result.numbers and result.excerpt.file:
            for n, other in enumerate(ordered):
                if (
                    other.excerpt.file == result.excerpt.file
                    and not other.numbers
                    and not query.words <= set(syllables(other.title))
                ):
                    at = n
                    break
        ordered.insert(at, result)
    return ordered


def find(typed, filters=NO_FILTERS, *, page=1, newest=False, explain=True, exactly=False):
    """Answer ``typed``. ``explain`` adds facets and, for an empty answer, shorter questions. Raises ``EngineError``.

    When nothing has all the words, those are answered that were probably meant and that something has, unless ``exactly`` what
    was typed is wanted.
    """
    answer = _answer(typed, filters, page, newest, explain)
    doubtful = answer.unknown or (not answer.count and not answer.unfiltered)
    tokens = syllables(answer.query.text)
    if exactly or not doubtful or not tokens:
        return answer
    meant = corrected(tokens, engine())
    if not meant:
        return answer
    better = _answer(" ".join(meant), filters, page, newest, explain)
    if not better.count:
        return answer
    written = in_original_spelling(meant, [result.entry for result in better.results])
    if answer.count and better.incomplete:
        answer.meant = written
        return answer
    better.asked, better.meant = answer.query.text, written
    return better


def _answer(typed, filters, page, newest, explain):
    query = parse(typed)
    answer = Answer(query=query, page=max(1, page))
    backend = engine()
    if not query:
        backend.size()
        return answer
    offset = (answer.page - 1) * PAGE_SIZE
    found = rank(backend, query, filters, offset=offset, limit=PAGE_SIZE, newest=newest, with_facets=explain)
    answer.count, answer.spare = found.total, found.spare
    answer.pages = max(1, min(MAX_PAGES, math.ceil(found.total / PAGE_SIZE)))
    labels = kinds()
    shown = still_public(found.entries)
    answer.count -= len(found.entries) - len(shown)
    # Who narrows or sorts has asked for an order of his own.
    shown = arrange(query.text, shown, pinning=not newest and not filters, first=answer.page == 1)
    if answer.page == 1 and found.total <= PAGE_SIZE:
        answer.count = len(shown)
    rarity = _rarity(query, found) if shown else {}
    answer.results = [
        Result(
            title=entry.title,
            url=entry.url,
            kind=entry.kind,
            kind_label=str(labels.get(entry.kind, entry.kind)),
            date=entry.date,
            numbers=entry.numbers,
            labels=entry.labels,
            entry=entry,
            marked_title=mark(entry.title, query),
            excerpt=excerpt(entry, query, rarity),
        )
        for entry in shown
    ]
    if not newest:
        answer.results = _owners_first(query, answer.results)
    if answer.count:
        asked_all = found.need.groups >= len(query.groups)
        answer.incomplete = found.total > 0 and not asked_all and not backend.holds(query, query.complete, filters)
    elif filters and (unfiltered := backend.count(query, found.need)):
        answer.unfiltered = unfiltered
    if not answer.count or answer.incomplete:
        answer.unknown = _unknown(query, found)
    if explain:
        answer.facets = _facets(found, filters, labels)
        answer.related = _related(query, shown)
        if not answer.count:
            answer.suggestions = _suggestions(query, answer.unknown)
    return answer
