"""What an app offers to the public search (hook ``portal_search_sources``), without knowing the search app."""

import datetime
from dataclasses import dataclass, field

from django.utils.translation import gettext_lazy as _

# By what results can be narrowed, in this order: name, parameter of the address, heading. The values are words that readers
# see, such as the name of a body, and come from the items.
FACETS = (
    ("section", "muc", _("Mục")),
    ("field", "linh-vuc", _("Lĩnh vực")),
    ("body", "co-quan", _("Cơ quan ban hành")),
    ("type", "loai-van-ban", _("Loại văn bản")),
    ("state", "hieu-luc", _("Hiệu lực")),
    ("year", "nam", _("Năm")),
)


@dataclass
class SearchItem:
    """One thing a reader can find.

    ``key`` is stable and unique, such as ``page:12``; ``url`` is a path on this portal; ``context`` holds words that
    name it besides the title (document number, issuing body); ``text`` is plain text; ``documents`` are primary keys of
    files (``get_document_model()``) whose text is found with it; ``facets`` maps names of ``FACETS`` to values; ``topics`` are
    words of editors for what it is about, such as tags: offered as further searches.
    """

    key: str
    title: str
    url: str
    kind: str
    date: datetime.date | None = None
    summary: str = ""
    context: str = ""
    numbers: list[str] = field(default_factory=list)
    text: str = ""
    documents: list[int] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)
    topics: list[str] = field(default_factory=list)
    facets: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class SearchView:
    """A view that is no page of the tree, and what people call it: ``calls`` besides its title, with or without accents."""

    title: str
    url: str
    description: str
    icon: str
    calls: tuple[str, ...] = ()


@dataclass
class Found:
    """Something on the portal that speaks of the same."""

    title: str
    url: str
    kind: str


_finder = None


def offer_finder(function):
    """The search app says who finds: a function of (words, most) that returns a list of ``Found``."""
    global _finder
    _finder = function


def similar(words, most=4):
    """What of the portal speaks of ``words``, best first; nothing without a search app. The words are kept nowhere."""
    return _finder(words, most) if _finder and words.strip() else []


class SearchSource:
    """Items of one model. ``item`` returns ``None`` for what the public may not see."""

    kind = ""
    label = ""
    model = None

    def __init__(self, model, kind, label):
        self.model, self.kind, self.label = model, kind, label

    def queryset(self):
        """Everything that could be public; ``item`` decides."""
        return self.model.objects.all()

    def key(self, pk):
        return f"{self.model._meta.label_lower}:{pk}"

    def instances(self, pks):
        """Primary key to instance of those that are there, ready for ``item`` to be called right after."""
        return self.model._default_manager.in_bulk(pks)

    def item(self, instance) -> SearchItem | None:
        raise NotImplementedError


class PageSource(SearchSource):
    """Pages of one type: public when live and without view restriction on the page or above it."""

    def queryset(self):
        return self.model.objects.live().public()

    def key(self, pk):
        return f"page:{pk}"

    def instances(self, pks):
        """Public pages, with what their items are made of: many in a few queries, for a whole index is read this way."""
        pages = self.queryset().in_bulk(pks)
        self.model.load_for_search(list(pages.values()))
        for page in pages.values():
            page.known_public = True
        return pages

    def item(self, instance):
        # What was just loaded as public is not asked for again.
        if not instance.__dict__.pop("known_public", False) and not self.queryset().filter(pk=instance.pk).exists():
            return None
        return instance.search_item(self)
