"""What every search engine offers to the portal. Which one runs is named in ``settings.SEARCH_ENGINE``."""

import datetime
import hashlib
import json
from abc import ABC, abstractmethod
from dataclasses import dataclass, field, fields, replace
from functools import lru_cache

from django.conf import settings
from django.utils.module_loading import import_string

from .. import analysis

KIND = "elasticsearch"  # of the outbox's rows for what the search server missed


class EngineError(Exception):
    """The index cannot be read or written."""


class IndexMissing(EngineError):
    """There is no index yet, or one that an older version of the code wrote: it has to be built."""


class IndexBusy(EngineError):
    """Another process is writing."""


class EngineAway(EngineError):
    """The server does not answer, or has no room for more now."""


@dataclass
class Entry:
    """One item as the index keeps it. ``parts`` are pairs (name of the file, or "" for the page itself; plain text), ``files``
    the address of each part's file."""

    key: str
    title: str
    url: str
    kind: str
    date: datetime.date | None = None
    summary: str = ""
    context: str = ""
    numbers: list[str] = field(default_factory=list)
    parts: list[tuple[str, str]] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    documents: list[int] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)
    topics: list[str] = field(default_factory=list)
    facets: dict[str, list[str]] = field(default_factory=dict)

    def to_json(self):
        data = vars(self) | {"date": self.date.isoformat() if self.date else None}
        return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    @classmethod
    def from_json(cls, text):
        data = json.loads(text)
        data["date"] = datetime.date.fromisoformat(data["date"]) if data["date"] else None
        data["parts"] = [tuple(part) for part in data["parts"]]
        # During a change of version a worker writes already what a web process does not know yet.
        known = {column.name for column in fields(cls)}
        return cls(**{name: value for name, value in data.items() if name in known})

    @property
    def digest(self):
        """Changes whenever anything that is found or shown changes."""
        return hashlib.sha256(f"{analysis.VERSION}\n{self.to_json()}".encode()).hexdigest()[:24]

    def field_terms(self):
        return analysis.field_terms(self.title, self.context, self.numbers, [text for _name, text in self.parts])

    def sketch(self):
        """What re-ranking reads of this item, a string that every engine stores as it is and gives back with its hits."""
        texts = [text for _name, text in self.parts]
        return analysis.sketch(self.title, self.context, self.numbers, texts, self.labels.get("validity_state", ""), self.date)

    def facet_terms(self):
        """What results can be narrowed by, such as ``kind=news`` and ``year=2023``."""
        return [facet_term("kind", self.kind), *(facet_term(n, v) for n, values in self.facets.items() for v in values)]

    def naming_terms(self):
        return analysis.naming_terms(self.title, self.context, self.numbers)

    def keywords(self):
        return analysis.exact_keywords(self.title, self.numbers, self.context)


def facet_term(name, value):
    return f"{name}={value}"


@dataclass(frozen=True)
class Filters:
    """``facets`` are pairs of a name (``kind`` or one of ``core.search_sources.FACETS``) and the values of which one must
    be there."""

    facets: tuple[tuple[str, tuple[str, ...]], ...] = ()
    since: datetime.date | None = None
    until: datetime.date | None = None

    def __bool__(self):
        return bool(self.facets or self.since or self.until)

    def chosen(self, name):
        return dict(self.facets).get(name, ())

    def without(self, name):
        return replace(self, facets=tuple(pair for pair in self.facets if pair[0] != name))


def counted(terms):
    """Counts of facet terms as ``Found.facets`` has them: name to value to number, most frequent first."""
    found = {}
    for term, count in terms:
        name, _sign, value = term.partition("=")
        found.setdefault(name, {})[value] = count
    return found


NO_FILTERS = Filters()


@dataclass
class Hit:
    """An item that was found, not yet read. ``score`` is the engine's own; ``sketch`` is what ``Entry.sketch`` made when it
    was stored, "" when not asked for; ``handle`` is whatever the engine needs to read the entry.
    """

    key: str
    score: float = 0.0
    sketch: str = ""
    handle: object = None
    parts: list[tuple[str, float]] = field(default_factory=list)  # of the final score, see ``search.ranking``


@dataclass
class Found:
    """A page of hits, how many there are in all, and for each facet how many there would be of each value without its filter.

    When sketches were asked for, also ``size``, the number of items of the index, and in how many of them each term of
    ``query.weights`` occurs. ``entries`` and ``need`` are filled in by ``search.ranking``; ``spare`` says that the embedded
    engine answered in place of another that could not.
    """

    total: int = 0
    hits: list[Hit] = field(default_factory=list)
    facets: dict[str, dict[str, int]] = field(default_factory=dict)
    size: int = 0
    frequency: dict[str, int] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)
    need: object = None
    spare: bool = False


class Session(ABC):
    """Changes to the index. They become visible together, when the block that holds the session ends."""

    @abstractmethod
    def index(self, entries):
        """Add ``entries``, each in place of what had its key."""

    @abstractmethod
    def delete(self, keys):
        """Forget ``keys``; unknown ones are no error."""


class Engine(ABC):
    @classmethod
    @abstractmethod
    def scratch(cls):
        """A context with an engine of this class on an index of its own, which is removed at its end. For measuring."""

    @abstractmethod
    def session(self, *, wait=0.0):
        """A context with a ``Session``. Raises ``IndexBusy`` after ``wait`` seconds, ``IndexMissing`` without index."""

    @abstractmethod
    def rebuilding(self, *, wait=0.0):
        """A context with a ``Session`` on a new, empty index, which takes the place of the old one at its end.

        Readers use the old one until then; an exception leaves it in place.
        """

    @abstractmethod
    def search(
        self, query, need, filters=NO_FILTERS, *, newest=False, offset=0, limit=10, with_facets=False, sketches=False
    ) -> Found:
        """Items that have what ``need`` asks and all required groups, best (or newest) first.

        The engine's own order: pages of it neither overlap nor leave gaps. ``search.ranking`` puts the first hits in
        their final order; it asks for their ``sketches`` and never for more than a hundred of them.
        """

    @abstractmethod
    def entries(self, hits) -> list[Entry]:
        """The items of ``hits``, in their order; one that has left the index since is left out."""

    @abstractmethod
    def count(self, query, need, filters=NO_FILTERS) -> int:
        """How many items ``search`` would find."""

    def holds(self, query, need, filters=NO_FILTERS):
        """Whether any item matches."""
        return self.count(query, need, filters) > 0

    @abstractmethod
    def frequency(self, terms) -> dict[str, int]:
        """In how many items each of ``terms`` occurs."""

    @abstractmethod
    def all_keys_with_digest(self) -> dict[str, tuple[str, str]]:
        """Key to (digest, url) of everything in the index."""

    @abstractmethod
    def keys_with_documents(self, pks) -> list[str]:
        """Keys of the items that carry one of these files."""

    @abstractmethod
    def size(self) -> int:
        """Number of items. Raises ``EngineError`` when the index cannot be read."""

    @abstractmethod
    def stored_bytes(self) -> int:
        """What the index takes on disk."""


@lru_cache
def _engine(path):
    return import_string(path)()


def local():
    """The embedded engine: kept current whatever engine answers, for what is asked at every key."""
    return _engine("search.engines.embedded.EmbeddedEngine")


def engine():
    """The engine of this portal."""
    return _engine(settings.SEARCH_ENGINE)
