"""The index follows the database. Changes arrive as outbox rows of the kind ``index`` (see signal_handlers.py), which say
WHAT changed, never how: the handler loads the present state and asks the source what a reader may find of it now, so a
row done twice or late does no harm. A source says what is public; here text of files is added.

Keys of rows and what they stand for: ``page:PK`` one page, ``tree:PK`` a page and all below it, ``item:MODEL:PK`` an item
that is no page, ``document:PK`` a file, ``collection:PK`` files of a collection and below, ``all`` everything.
"""

import logging
from dataclasses import dataclass

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.utils.translation import gettext_lazy as _
from wagtail.documents import get_document_model
from wagtail.models import Collection, CollectionViewRestriction, Page

from core import outbox, page_cache
from core.hooks import collect

from .engines.base import EngineAway, EngineError, Entry, IndexBusy, engine, local
from .highlight import PAGE_BREAK

logger = logging.getLogger("portal.search")

MAX_FILE_TEXT = 300_000  # characters of one file
CHUNK = 100
ALL = "all"
WAIT = 20  # seconds that the worker waits for another writer before it comes back later


def sources():
    """The sources that apps offer through ``portal_search_sources``, by model."""
    return {source.model: source for source in collect("portal_search_sources")}


def kinds():
    """Kind to its label, in the order in which apps are installed."""
    return {source.kind: source.label for source in sources().values()}


# -- from an instance to an entry -------------------------------------------------------------------------------------
def _restricted_paths():
    return tuple(CollectionViewRestriction.objects.values_list("collection__path", flat=True))


def _words(text):
    return " ".join(text.split())


def _pages(text):
    """Text of a file on one line, pages parted by ``PAGE_BREAK``."""
    return PAGE_BREAK.join(_words(page) for page in text.split("\f"))


def _parts(item):
    """Texts of the item and of its files with their names, and the addresses of the files."""
    parts, files = [("", _words(item.text))], [""]
    if item.documents:
        closed = _restricted_paths()
        found = get_document_model().objects.select_related("collection").in_bulk(item.documents)
        for pk in item.documents:
            document = found.get(pk)
            if document is None or document.collection.path.startswith(closed):
                continue
            read = getattr(document, "ensure_text", None)
            text = (read() if read else "") or ""
            parts.append((document.title, _pages(text[:MAX_FILE_TEXT])))
            files.append(document.url)
    return parts, files


def entry(source, instance, *, files=True):
    """What the index keeps of ``instance``, or ``None`` when the public may not find it; without ``files`` not their text."""
    item = source.item(instance)
    if item is None or not item.url:
        return None
    parts, addresses = _parts(item) if files else ([("", _words(item.text))], [""])
    return Entry(
        key=item.key,
        title=_words(item.title),
        url=item.url,
        kind=item.kind,
        date=item.date,
        summary=_words(item.summary or ""),
        context=_words(item.context or ""),
        numbers=[number for number in item.numbers if number],
        parts=parts,
        files=addresses,
        documents=list(item.documents),
        labels={key: str(value) for key, value in item.labels.items()},
        topics=[_words(topic) for topic in item.topics],
        facets={name: [_words(value) for value in values] for name, values in item.facets.items()},
    )


# -- from rows to what is to be looked at ---------------------------------------------------------------------------
@dataclass(frozen=True)
class Target:
    key: str
    model: type
    pk: int


def _page_targets(pages):
    rows = list(pages.values_list("pk", "content_type_id"))
    types = ContentType.objects.in_bulk({content_type for _pk, content_type in rows})
    return {f"page:{pk}": Target(f"page:{pk}", types[content_type].model_class(), pk) for pk, content_type in rows}


def _key_targets(keys):
    """Keys as the index holds them; a key whose object is gone keeps a target without a model and is deleted."""
    targets = {key: Target(key, None, 0) for key in keys}
    pages = [int(key.partition(":")[2]) for key in keys if key.startswith("page:")]
    for start in range(0, len(pages), CHUNK):
        targets |= _page_targets(Page.objects.filter(pk__in=pages[start : start + CHUNK]))
    for key in keys:
        label, _, pk = key.rpartition(":")
        if "." in label and pk.isdigit():
            targets[key] = Target(key, apps.get_model(label), int(pk))
    return targets


def _resolve(keys):
    targets, plain, documents = {}, [], set()
    for key in keys:
        what, _, rest = key.partition(":")
        if what == "page":
            plain.append(key)
        elif what == "item":
            plain.append(rest)
        elif what == "tree":
            top = Page.objects.filter(pk=rest).first()
            if top:
                targets |= _page_targets(Page.objects.descendant_of(top, inclusive=True))
        elif what == "document":
            documents.add(int(rest))
        elif what == "collection":
            top = Collection.objects.filter(pk=rest).first()
            if top:
                inside = get_document_model().objects.filter(collection__path__startswith=top.path)
                documents.update(inside.values_list("pk", flat=True))
    plain += engine().keys_with_documents(sorted(documents))
    return targets | _key_targets(plain)


def _entries(targets, offered, failed=None):
    """Pairs (key, entry or None) with the present state of ``targets``.

    With ``failed`` (a list) an item that cannot be read is noted there and passed over.
    """
    by_model = {}
    for target in targets:
        by_model.setdefault(target.model, []).append(target)
    for model, wanted in by_model.items():
        source = offered.get(model)
        for start in range(0, len(wanted), CHUNK):
            chunk = wanted[start : start + CHUNK]
            found = source.instances([t.pk for t in chunk]) if source else {}
            for target in chunk:
                instance = found.get(target.pk)
                try:
                    made = entry(source, instance) if instance is not None else None
                except Exception:
                    if failed is None:
                        raise
                    logger.exception("%s cannot be indexed", target.key)
                    failed.append(target.key)
                    continue
                yield target.key, made


# -- the work ---------------------------------------------------------------------------------------------------------
def request(key, *, delay=0):
    """Write a row of index work, inside the caller's transaction."""
    return outbox.add("index", key, delay=delay)


def row_key(key):
    return key if key.startswith("page:") else f"item:{key}"


@outbox.handler("index", batch=200, label=_("Ghi vào chỉ mục tìm kiếm"))
def follow(rows):
    keys = [row.key for row in rows]
    try:
        if "all" in keys:
            rebuild(wait=WAIT)
            _note([ALL])
            page_cache.changed()
            return
        # The state is loaded while the lock is held: of two workers the later one also writes the later state.
        with engine().session(wait=WAIT) as session:
            _note(write(session, keys))
        page_cache.changed()  # kept answers to searches were made from the index before
    except (IndexBusy, EngineAway):
        for key in keys:
            request(key, delay=15)
    except EngineError as error:
        logger.warning("no usable index (%s): building it anew", type(error).__name__)
        request("all")


def write(session, keys):
    """Write the present state of what ``keys`` stand for. Returns the keys of the items."""
    written = []
    for key, found in _entries(_resolve(keys).values(), sources()):
        if found is None:
            session.delete([key])
        else:
            session.index([found])
        written.append(key)
    return written


def _note(keys):
    from .models import IndexWrite

    IndexWrite.note(keys)


def rebuild(*, wait=0.0, progress=None, backend=None):
    """Build the index anew beside the old one and let it take over. Returns the number of items.

    What changes meanwhile waits in the outbox, for the lock is held, and is done right after. ``progress`` is called
    with the number done and the number expected.
    """
    offered = sources()
    done, failed = 0, []
    with (backend or engine()).rebuilding(wait=wait) as session:
        total = sum(source.queryset().count() for source in offered.values())
        for source in offered.values():
            pks = list(source.queryset().order_by("pk").values_list("pk", flat=True))
            for start in range(0, len(pks), CHUNK):
                targets = [Target(source.key(pk), source.model, pk) for pk in pks[start : start + CHUNK]]
                session.index([found for _key, found in _entries(targets, offered, failed) if found is not None])
                done += len(targets)
                if progress:
                    progress(done, total)
    for key in failed:
        request(row_key(key))
    return done - len(failed)


def expected():
    """Key to (digest, url) of everything a reader may find, from the database alone."""
    found = {}
    for source in sources().values():
        pks = list(source.queryset().order_by("pk").values_list("pk", flat=True))
        for start in range(0, len(pks), CHUNK):
            for instance in source.instances(pks[start : start + CHUNK]).values():
                made = entry(source, instance)
                if made is not None:
                    found[made.key] = (made.digest, made.url)
    return found


def differences(backend=None):
    """How the index differs from the database, item by item: sorted pairs (key, what is wrong). Equal: []."""
    return _differences(expected(), backend or engine())


def _differences(want, backend):
    have = backend.all_keys_with_digest()
    wrong = [(key, "missing from the index") for key in want.keys() - have.keys()]
    wrong += [(key, "not public, but in the index") for key in have.keys() - want.keys()]
    for key in want.keys() & have.keys():
        if want[key][1] != have[key][1]:
            wrong.append((key, f"address {have[key][1]} instead of {want[key][1]}"))
        elif want[key][0] != have[key][0]:
            wrong.append((key, "older state in the index"))
    return sorted(wrong)


def compared(name, backend=None):
    """``differences``, noted for the administrators."""
    from .models import Comparison

    want = expected()
    wrong = _differences(want, backend or engine())
    Comparison.note(name, len(want), wrong)
    return wrong


def reconcile():
    """Ask for whatever differs to be indexed again; everything when the index cannot be read. Returns how many rows."""
    try:
        wrong = compared("embedded", local())
    except EngineError:
        request("all")
        return 1
    for key, _what in wrong:
        request(row_key(key))
    return len(wrong)
