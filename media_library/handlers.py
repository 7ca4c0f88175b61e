"""Signals of the library and its work in the outbox: renditions, text, pictures of pages."""

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.core.files.storage import default_storage
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.images.models import SourceImageIOError
from wagtail.models import DraftStateMixin, Page, ReferenceIndex

from core import outbox, page_cache

from .exposure import image_ids_of, refresh_uses
from .models import SPECS, DocumentPreview, PortalDocument, PortalImage, PortalMedia, preview_deleted
from .storing import before_file_deleted


def after_content_saved(sender, instance, raw=False, **kwargs):
    """What goes live has its renditions before a reader asks: the worker looks once more."""
    if not raw and isinstance(instance, (Page, DraftStateMixin)) and instance.live and instance.pk:
        payload = {"model": type(instance)._meta.label_lower, "pk": instance.pk}
        content_type = ContentType.objects.get_for_model(instance, for_concrete_model=False)
        outbox.add("rendition", f"content:{content_type.pk}:{instance.pk}", payload)


def after_part_deleted(sender, instance, **kwargs):
    """Wagtail's index of uses overlooks that a row of a page, such as an attachment, has gone: its file would stay public."""
    if sender not in ReferenceIndex.tracked_models:
        return
    for field in sender._meta.concrete_fields:
        if isinstance(field, ParentalKey):
            owner = field.related_model._base_manager.filter(pk=getattr(instance, field.attname)).first()
            if owner is not None:
                refresh_uses(owner)


def draw_image(image):
    """Draw the sizes that are missing, also those whose file is gone."""
    for rendition in image.renditions.filter(filter_spec__in=SPECS):
        if not default_storage.exists(rendition.file.name):
            rendition.delete()
    try:
        image.get_renditions(*SPECS)
    except (SourceImageIOError, OSError):
        return  # the file is gone or broken: the page shows without it
    if not PortalImage.objects.filter(pk=image.pk, file=image.file.name).exists():
        # Replaced while we drew: these show what it was. Its own row of work draws the new ones.
        image.renditions.all().delete()


@outbox.handler("rendition", batch=1, label=_("Đọc tệp, vẽ ảnh xem trước"))
def draw(entries):
    from .reading import draw_previews

    for entry in entries:
        payload = entry.payload
        if "document" in payload:
            document = PortalDocument.objects.filter(pk=payload["document"]).first()
            if document is not None:
                document.ensure_text()
                draw_previews(document)
            continue
        if "image" in payload:
            ids = [payload["image"]]
        else:
            instance = apps.get_model(payload["model"]).objects.filter(pk=payload["pk"]).first()
            if instance is None:
                continue
            refresh_uses(instance)
            ids = image_ids_of(instance, PortalImage)
        for image in PortalImage.objects.filter(pk__in=ids):
            draw_image(image)
    page_cache.changed()  # sizes, text and pictures of files are written in bulk, without a signal


def connect():
    from django.db.models.signals import post_delete, post_save, pre_delete

    for model in (PortalImage, PortalDocument, PortalMedia):
        pre_delete.connect(before_file_deleted, sender=model, dispatch_uid=f"media_library.delete_{model.__name__}")
    post_delete.connect(preview_deleted, sender=DocumentPreview, dispatch_uid="media_library.preview_deleted")
    post_delete.connect(after_part_deleted, dispatch_uid="media_library.after_part_deleted")
    post_save.connect(after_content_saved, dispatch_uid="media_library.after_content")
