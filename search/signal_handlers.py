"""Writes a row of index work for every change that can alter what readers find.

A page is saved inside a transaction of its own, so its row goes with it. Other models may be saved without one: their
row is written before the change, to be done a little later, and pulled forward after it. A process that dies between
the change and the second signal still leaves the first row.
"""

from functools import lru_cache

from django.apps import apps
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction, Site

from .indexing import request, sources

SAFETY_DELAY = 30  # seconds
# Columns that are written while somebody edits a draft or signs in; readers see none of them.
_UNSEEN = {
    "latest_revision", "latest_revision_id", "latest_revision_created_at", "draft_title", "has_unpublished_changes",
    "locked", "locked_at", "locked_by", "locked_by_id", "last_login", "go_live_at",
}  # fmt: skip


@lru_cache
def _columns(model):
    """Pairs (column, model of the item) of rows that belong to what is found, such as a page's attachments."""
    fields = [field for field in model._meta.fields if field.remote_field and field.remote_field.model in sources()]
    return [(field.attname, field.remote_field.model) for field in fields]


@lru_cache
def _links(model):
    """Where what is found points to ``model``, as a page does to its category: (model, field, column of the item, its model)."""
    if model._meta.app_label == "wagtailcore" or issubclass(model, (get_document_model(), get_image_model())):
        return []
    links = []
    for relation in model._meta.get_fields(include_hidden=True):
        if relation.concrete or not relation.auto_created or not (relation.one_to_many or relation.one_to_one):
            continue
        holder = relation.related_model
        if holder in sources():
            links.append((holder, relation.field.name, "pk", holder))
            continue
        for field in holder._meta.fields:
            if field.remote_field and field.remote_field.model in sources() and field is not relation.field:
                links.append((holder, relation.field.name, field.attname, field.remote_field.model))
    return links


def _key(model, pk):
    return f"page:{pk}" if issubclass(model, Page) else f"item:{sources()[model].key(pk)}"


def _keys(instance):
    """Keys of the work that a change of ``instance`` asks for."""
    if isinstance(instance, get_document_model()):
        return {f"document:{instance.pk}"}
    if isinstance(instance, Collection):
        return {f"collection:{instance.pk}"}
    if isinstance(instance, CollectionViewRestriction):
        return {f"collection:{instance.collection_id}"}
    if isinstance(instance, PageViewRestriction):
        return {f"tree:{instance.page_id}"}
    if isinstance(instance, Site):
        return {"all"}
    keys = set()
    source = sources().get(type(instance))
    if source is not None:
        keys.add(f"item:{source.key(instance.pk)}")
    for column, found in _columns(type(instance)):
        if getattr(instance, column):
            keys.add(_key(found, getattr(instance, column)))
    for holder, field, column, found in _links(type(instance)):
        rows = holder._base_manager.filter(**{field: instance.pk}).values_list(column, flat=True)
        keys.update(_key(found, pk) for pk in rows if pk)
    return keys


def _concerns(sender, update_fields, raw):
    if raw or sender._meta.app_label in ("sessions", "contenttypes", "migrations") or not apps.ready:
        return False
    return update_fields is None or not set(update_fields) <= _UNSEEN


def before_save(sender, instance, raw=False, update_fields=None, **kwargs):
    if not _concerns(sender, update_fields, raw) or not instance.pk:
        return
    if isinstance(instance, Page):
        instance._search_stored = Page.objects.filter(pk=instance.pk).values("live", "url_path").first()
        return
    keys = _keys(instance)
    if isinstance(instance, (PageViewRestriction, CollectionViewRestriction)):
        stored = sender._base_manager.filter(pk=instance.pk).first()
        keys |= _keys(stored) if stored else set()
    instance._search_keys = keys
    for key in keys:
        request(key, delay=SAFETY_DELAY)


def after_save(sender, instance, created=False, raw=False, update_fields=None, **kwargs):
    if not _concerns(sender, update_fields, raw):
        return
    if isinstance(instance, Page):
        stored = instance.__dict__.pop("_search_stored", None)
        if stored and stored["url_path"] != instance.url_path:
            request(f"tree:{instance.pk}")
        elif instance.live or (stored and stored["live"]):
            request(f"page:{instance.pk}")
        return
    if created and isinstance(instance, (get_document_model(), Collection)):
        return  # nothing uses it yet
    for key in _keys(instance) | instance.__dict__.pop("_search_keys", set()):
        request(key)


def before_delete(sender, instance, **kwargs):
    # Asked before the rows that point to it are gone; Django deletes in one transaction with its signals.
    if not isinstance(instance, Page) and _concerns(sender, None, False):
        instance._search_keys = _keys(instance)


def after_delete(sender, instance, **kwargs):
    if isinstance(instance, Page):
        request(f"page:{instance.pk}")
        return
    for key in instance.__dict__.pop("_search_keys", set()):
        request(key)
