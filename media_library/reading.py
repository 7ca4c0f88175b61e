"""The worker reads a file once: its text, its number of pages, pictures of its first pages. Never in a request."""

import base64
import logging
from pathlib import Path

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction
from django.utils.crypto import get_random_string

from core.uploads import sandbox

from .models import DocumentPreview, PortalDocument

logger = logging.getLogger("portal.media")


def read_document(document):
    """Fill text, state and page count of ``document`` in the database, without firing signals."""
    states = PortalDocument.TextState
    text, pages, state = "", None, states.FAILED
    if Path(document.file.path).is_file():
        try:
            found = sandbox.run("media_library.extraction:read", document.file_extension.lower(), document.file.path)
            text, pages = found["text"], found["pages"]
            state = states.READ if text else states.EMPTY
        except sandbox.SandboxError as error:
            logger.warning("document %s could not be read: %s", document.pk, error)
    values = {"text": text, "page_count": pages, "text_state": state, "text_hash": document.file_hash}
    # Not when the file was replaced meanwhile: its own row of work is waiting.
    PortalDocument.objects.filter(pk=document.pk, file=document.file.name).update(**values)
    for name, value in values.items():
        setattr(document, name, value)


def draw_previews(document):
    """Pictures of the first pages of a PDF; they replace those that were there."""
    if document.file_extension.lower() != "pdf" or not Path(document.file.path).is_file():
        return
    try:
        pages = sandbox.run("media_library.picturing:draw", "pdf", document.file.path, seconds=40)["pages"]
    except sandbox.SandboxError as error:
        logger.warning("no pictures of document %s: %s", document.pk, error)
        return
    previews = []
    for found in pages:
        preview = DocumentPreview(document=document, page=found["page"], width=found["width"], height=found["height"])
        preview.file.save(
            f"{document.pk}-{found['page']}-{get_random_string(8)}.webp",
            ContentFile(base64.b64decode(found["webp"])),
            save=False,
        )
        previews.append(preview)
    with transaction.atomic():
        kept = PortalDocument.objects.filter(pk=document.pk, file=document.file.name).exists()
        if kept:
            document.previews.all().delete()
            DocumentPreview.objects.bulk_create(previews)
    if not kept:
        for preview in previews:
            default_storage.delete(preview.file.name)
