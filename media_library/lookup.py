"""Which object of the library a stored file belongs to."""

from .models import DocumentPreview, PortalDocument, PortalImage, PortalMedia, PortalRendition

# First step of a storage name -> model, column, and the way to the object whose use decides.
PLACES = {
    "original_images": (PortalImage, "file", None),
    "images": (PortalRendition, "file", "image"),
    "documents": (PortalDocument, "file", None),
    "previews": (DocumentPreview, "file", "document"),
    "media": (PortalMedia, "file", None),
    "media_thumbnails": (PortalMedia, "thumbnail", None),
}


def owner_of(name):
    """The image, document or media item that the file ``name`` is, or is drawn from; ``None`` for any other file."""
    place = PLACES.get(name.partition("/")[0])
    if place is None or "\x00" in name:
        return None
    model, column, owner = place
    related = f"{owner}__collection" if owner else "collection"
    found = model.objects.filter(**{column: name}).select_related(related).first()
    return getattr(found, owner) if found and owner else found
