"""How a question was read and why its results stand where they stand, for editors."""

from dataclasses import dataclass, field

from django.utils.translation import gettext_lazy as _

from . import ranking, tuning, weights
from .analysis import pairs, syllables
from .engines.base import engine
from .models import query_key
from .query import parse

FIRST = 20
# Parts of a score as search.ranking names them.
PARTS = {
    "class": _("đúng tên, số hiệu"),
    "engine": _("máy tìm"),
    "passage": _("đoạn hợp nhất"),
    "title_share": _("phần tiêu đề được hỏi"),
    "title_run": _("chuỗi từ liền trong tiêu đề"),
    "state": _("hết hiệu lực"),
    "newer": _("mới, cũ"),
}


def _words(term):
    return term.replace("_", " ")


@dataclass
class Asked:
    """One thing asked for, the other names it goes by, and in how many items each occurs."""

    surface: str
    ways: list[tuple[str, int]]
    number: bool
    required: bool


@dataclass
class Shown:
    place: int
    entry: object
    score: float = 0.0
    parts: list[tuple[str, float]] = field(default_factory=list)
    named: list[str] = field(default_factory=list)  # what stands in the title or number
    told: list[str] = field(default_factory=list)  # what stands in the text only
    absent: list[str] = field(default_factory=list)
    exact: bool = False  # the question is its title or its number
    pinned: bool = False  # by an editor, wherever its score would put it


@dataclass
class Explanation:
    query: object
    asked: list[Asked] = field(default_factory=list)
    weights: list[tuple[str, float, int]] = field(default_factory=list)
    total: int = 0
    size: int = 0
    wider: bool = False
    hits: list[Shown] = field(default_factory=list)
    hidden: list[object] = field(default_factory=list)
    card: object = None


def _terms(texts):
    tokens = [syllables(text) for text in texts]
    return {term for words in tokens for term in (*words, *pairs(words))}


def _has(group, terms, keywords):
    return any(all(term in terms for term in way) for way in group.alternatives) or bool(keywords.intersection(group.keywords))


def _explain_hit(shown, query):
    entry = shown.entry
    keywords = set(entry.keywords())
    naming, text = _terms([entry.title, *entry.numbers]), _terms([entry.context, *(text for _name, text in entry.parts)])
    for group in query.groups:
        if _has(group, naming, keywords):
            shown.named.append(group.surface)
        elif _has(group, text | naming, keywords):
            shown.told.append(group.surface)
        else:
            shown.absent.append(group.surface)
    shown.exact = bool(keywords.intersection(query.boosts))
    return shown


def explain(typed):
    """An ``Explanation`` of the first results of ``typed`` as a reader gets them. Raises ``EngineError``."""
    query = parse(typed)
    found = Explanation(query)
    if not query:
        return found
    backend = engine()
    terms = [term for group in query.groups for way in group.alternatives for term in way]
    frequency = backend.frequency([*terms, *query.weights])
    found.asked = [
        Asked(
            group.surface,
            [(" ".join(map(_words, way)), min(frequency[term] for term in way)) for way in group.alternatives if way],
            bool(group.keywords),
            group.required,
        )
        for group in query.groups
    ]
    found.weights = sorted(
        ((_words(term), weight, frequency[term]) for term, weight in query.weights.items()), key=lambda row: row[2]
    )
    ranked = ranking.rank(backend, query, limit=FIRST)
    found.total, found.size, found.wider = ranked.total, backend.size(), ranked.need != query.usual
    by_key = {hit.key: hit for hit in ranked.hits}
    key, tuned = query_key(query.text), tuning.current()
    pinned = {f"page:{pk}" for _position, pk in tuned.pins.get(key, ())}
    hidden = {f"page:{pk}" for pk in tuned.hidden.get(key, ())}
    for place, entry in enumerate(tuning.arrange(query.text, ranked.entries), start=1):
        shown = Shown(place, entry, pinned=entry.key in pinned)
        if hit := by_key.get(entry.key):
            shown.score = hit.score % weights.CLASS
            shown.parts = [(PARTS.get(name, name), value) for name, value in getattr(hit, "parts", ()) if value]
        found.hits.append(_explain_hit(shown, query))
    found.hidden = [entry for entry in ranked.entries if entry.key in hidden]
    found.card = tuning.card(query.text)
    return found
