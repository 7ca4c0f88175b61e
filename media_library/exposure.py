"""Whether the public may fetch a file: only while something live and unrestricted uses it.

Wagtail's reference index says who uses a file. It is written in the transaction of the change and follows the database
row of a page, which is the live version for a live page; its drafts are revisions and do not count.
"""

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import BigIntegerField, Q
from django.db.models.functions import Cast
from django.utils import timezone
from wagtail.contrib.settings.models import BaseGenericSetting, BaseSiteSetting
from wagtail.models import CollectionViewRestriction, DraftStateMixin, Page, ReferenceIndex
from wagtail.snippets.models import get_snippet_models


def _uses(instance):
    content_type = ContentType.objects.get_for_model(type(instance), for_concrete_model=False)
    return ReferenceIndex.objects.filter(to_content_type=content_type, to_object_id=str(instance.pk))


def refresh_uses(instance):
    """Have the reference index say again what ``instance`` uses, as it stands in the database."""
    instance = instance.specific if isinstance(instance, Page) else instance
    if ReferenceIndex.is_indexed(type(instance)):
        with transaction.atomic():
            ReferenceIndex.create_or_update_for_object(instance)


def is_in_live_use(instance):
    """Whether a live page, a live snippet or a setting shows ``instance``, to everybody or to some."""
    return _used(instance, public_only=False)


def is_public(instance):
    """Whether a visitor may fetch the file of ``instance`` now."""
    if instance.collection.path.startswith(restricted_collections()):
        return False
    return _used(instance, public_only=True)


def restricted_collections():
    """Paths of the collections whose files only some may see; what lies below them begins with such a path."""
    return tuple(CollectionViewRestriction.objects.values_list("collection__path", flat=True))


def _used(instance, public_only):
    for base in _uses(instance).values_list("base_content_type_id", flat=True).distinct():
        model = ContentType.objects.get_for_id(base).model_class()
        if model is not None and _shown(model, _uses(instance).filter(base_content_type=base), public_only):
            return True
    return False


def _shown(model, uses, public_only):
    if issubclass(model, Page):
        pages = Page.objects.filter(pk__in=uses.values_list(Cast("object_id", BigIntegerField()))).live()
        return (pages.filter(_not_expired()).public() if public_only else pages).exists()
    if issubclass(model, DraftStateMixin):
        found = model.objects.filter(pk__in=list(uses.values_list("object_id", flat=True)), live=True)
        return (found.filter(_not_expired()) if public_only else found).exists()
    return issubclass(model, (BaseGenericSetting, BaseSiteSetting)) or model in get_snippet_models()


def _not_expired():
    """What has expired is taken down within a minute by the worker; its files are closed at once."""
    return Q(expire_at=None) | Q(expire_at__gt=timezone.now())


def image_ids_of(instance, image_model):
    """Primary keys of the images that the page or snippet ``instance`` uses."""
    content_type = ReferenceIndex._get_base_content_type(instance)
    image_type = ContentType.objects.get_for_model(image_model, for_concrete_model=False)
    rows = ReferenceIndex.objects.filter(base_content_type=content_type, object_id=str(instance.pk), to_content_type=image_type)
    return [int(pk) for pk in rows.values_list("to_object_id", flat=True).distinct()]
