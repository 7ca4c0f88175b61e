"""The blocks of a body: collecting those that apps offer, and loading what a body shows in a few queries."""

from collections import defaultdict
from contextlib import contextmanager
from contextvars import ContextVar
from importlib import import_module
from importlib.util import find_spec

from django.apps import apps
from django.core.exceptions import ImproperlyConfigured
from django.db.models import (
    CharField,
    Exists,
    ExpressionWrapper,
    F,
    Model,
    OuterRef,
    prefetch_related_objects,
)
from wagtail.blocks import (
    ChooserBlock,
    ListBlock,
    RichTextBlock,
    StreamBlock,
    StreamValue,
    StructBlock,
)
from wagtail.blocks.list_block import ListValue
from wagtail.images.models import AbstractImage
from wagtail.models import Page, PageViewRestriction
from wagtail.rich_text import RichText, extract_references_from_rich_text


def collect_blocks():
    """Blocks by name, each with the name of its app: ``BLOCKS`` of each app's ``stream_blocks.py``, in app order."""
    found = {}
    for config in apps.get_app_configs():
        if find_spec(f"{config.name}.stream_blocks") is None:
            continue
        for name, block in import_module(f"{config.name}.stream_blocks").BLOCKS:
            if name in found:
                raise ImproperlyConfigured(f"Block {name!r} is offered by {config.name} and by {found[name][0]}")
            found[name] = (config.name, block)
    return found


# -- loading what a body shows ---------------------------------------------------------------------------------------
_loaded = ContextVar("portal_loaded", default=None)


def loaded(model, pk):
    """The object that ``prefetch_body`` has loaded for the body being rendered; ``None`` when there is none."""
    objects = _loaded.get() or {}
    return objects.get((model, str(pk)))


@contextmanager
def rendering(objects):
    """Let rich text find ``objects`` (the answer of ``prefetch_body``) while a body is rendered."""
    token = _loaded.set({**(_loaded.get() or {}), **objects})
    try:
        yield
    finally:
        _loaded.reset(token)


def prefetch_body(*values):
    """Load all pictures, files, media and pages of some bodies: one query for each kind, however many blocks.

    Plants the objects in the values, so that rendering asks nothing more, and returns them by model and key. Pictures
    come with their renditions, pages with ``public_now``. A model may name more to fetch in ``body_prefetch``.
    """
    wanted = defaultdict(set)
    instances = []
    for value in values:
        _collect_stream(value, wanted, instances)
    objects = {}
    for model, keys in wanted.items():
        # A base class and its children share a table row: ask for each kind once.
        for instance in _queryset(model).filter(pk__in=keys):
            objects[model, str(instance.pk)] = instance
    for value in values:
        _plant_stream(value, objects)
    by_model = defaultdict(list)
    for instance in [*instances, *objects.values()]:
        by_model[type(instance)].append(instance)
    for model, found in by_model.items():
        lookups = getattr(
            model,
            "body_prefetch",
            ("renditions",) if issubclass(model, AbstractImage) else (),
        )
        if lookups:
            prefetch_related_objects(found, *lookups)
    _mark_restricted([i for i in instances if isinstance(i, Page) and not hasattr(i, "restricted")])
    for instance in instances:
        objects.setdefault((type(instance), str(instance.pk)), instance)
    return objects


def _mark_restricted(pages):
    """Pages that came as objects, as in a preview, have not been asked yet whether readers may see them."""
    if pages:
        restricted = set(_queryset(Page).filter(pk__in={p.pk for p in pages}, restricted=True).values_list("pk", flat=True))
        for page in pages:
            page.restricted = page.pk in restricted


def _queryset(model):
    if not issubclass(model, Page):
        return model._default_manager.all()
    hidden = PageViewRestriction.objects.annotate(below=ExpressionWrapper(OuterRef("path"), CharField())).filter(
        below__startswith=F("page__path")
    )
    return model._default_manager.annotate(restricted=Exists(hidden))


def public_now(page):
    """Whether readers may be led to ``page``. Costs a query only for a page that ``prefetch_body`` did not load."""
    if not page.live:
        return False
    restricted = getattr(page, "restricted", None)
    return not (page.get_view_restrictions().exists() if restricted is None else restricted)


def _model(block):
    return block.model_class


def _plain(block, kind):
    """Whether ``block`` reads its stored value the way its family does; others are left to themselves."""
    return isinstance(block, kind) and type(block).to_python is kind.to_python


def _collect_stream(value, wanted, instances):
    if not isinstance(value, StreamValue):
        return
    for bound, raw in zip(value._bound_blocks, value._raw_data, strict=True):
        if bound is not None:
            _collect_native(bound.value, wanted, instances)
        elif raw["type"] in value.stream_block.child_blocks:
            _collect_raw(value.stream_block.child_blocks[raw["type"]], raw["value"], wanted)


def _collect_native(value, wanted, instances):
    if isinstance(value, Model):
        instances.append(value)
    elif isinstance(value, RichText):
        _collect_text(value.source, wanted)
    elif isinstance(value, StreamValue):
        _collect_stream(value, wanted, instances)
    elif isinstance(value, dict):
        for item in value.values():
            _collect_native(item, wanted, instances)
    elif isinstance(value, (list, tuple, ListValue)):
        for item in value:
            _collect_native(item, wanted, instances)


def _collect_text(source, wanted):
    if source and "linktype" in source:
        for model, pk, *_rest in extract_references_from_rich_text(source):
            if str(pk).isdigit():
                wanted[model].add(int(pk))


def _collect_raw(block, raw, wanted):
    if raw is None:
        return
    if isinstance(block, ChooserBlock):
        if isinstance(raw, int):
            wanted[_model(block)].add(raw)
    elif isinstance(block, RichTextBlock):
        _collect_text(raw, wanted)
    elif _plain(block, StructBlock) and isinstance(raw, dict):
        for name, child in block.child_blocks.items():
            _collect_raw(child, raw.get(name), wanted)
    elif _plain(block, ListBlock):
        for item in raw:
            _collect_raw(block.child_block, _item(block, item)[0], wanted)
    elif _plain(block, StreamBlock):
        for item in raw:
            if item["type"] in block.child_blocks:
                _collect_raw(block.child_blocks[item["type"]], item["value"], wanted)


def _item(block, item):
    """Value and id of a list item, which older Wagtail stored bare."""
    return (item["value"], item["id"]) if block._item_is_in_block_format(item) else (item, None)


def _plant_stream(value, objects):
    if not isinstance(value, StreamValue):
        return
    for i, raw in enumerate(value._raw_data):
        if value._bound_blocks[i] is None:
            block = value.stream_block.child_blocks[raw["type"]]
            native = _native(block, raw["value"], objects)
            value._bound_blocks[i] = StreamValue.StreamChild(block, native, id=raw.get("id"))


def _native(block, raw, objects):
    """``block.to_python(raw)`` without asking the database for what is loaded."""
    if isinstance(block, ChooserBlock) and isinstance(raw, int):
        return objects.get((_model(block), str(raw)))
    if _plain(block, StructBlock) and isinstance(raw, dict):
        return block._to_struct_value(
            [
                (
                    name,
                    _native(child, raw[name], objects) if name in raw else child.get_default(),
                )
                for name, child in block.child_blocks.items()
            ]
        )
    if _plain(block, ListBlock) and isinstance(raw, list):
        children = [
            ListValue.ListChild(block.child_block, _native(block.child_block, v, objects), id=i)
            for v, i in (_item(block, item) for item in raw)
        ]
        return ListValue(block, bound_blocks=children)
    if _plain(block, StreamBlock) and isinstance(raw, list):
        known = [item for item in raw if item["type"] in block.child_blocks]
        value = StreamValue(block, known, is_lazy=True)
        _plant_stream(value, objects)
        return value
    return block.to_python(raw)
