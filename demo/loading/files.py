"""Images, sound, film, captions and the papers of the documents, by the keys that the texts use."""

from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from wagtail.models import Collection

from demo.content import decision, documents, media
from media_library.models import PortalDocument, PortalImage, PortalMedia

from . import papers

MEDIA = Path(__file__).resolve().parent.parent / "media"


@dataclass
class Library:
    images: dict = field(default_factory=dict)
    media: dict = field(default_factory=dict)
    documents: dict = field(default_factory=dict)


def _collection(name):
    return Collection.objects.filter(name=name).first() or Collection.get_first_root_node()


def load():
    """Every file once: one that is there already (by title and collection) is kept."""
    library = Library()
    pictures, sounds, texts = _collection("Hình ảnh"), _collection("Âm thanh và video"), _collection("Tệp văn bản")
    for key, row in media.IMAGES.items():
        source = MEDIA / "images" / f"{key}.webp"
        library.images[key] = PortalImage.objects.filter(title=row["title"], collection=pictures).first() or _image(
            row, source, pictures
        )
    for kind, row, suffix, seconds in (("audio", media.AUDIO, "mp3", 44), ("video", media.VIDEO, "mp4", 20)):
        found = PortalMedia.objects.filter(title=row["title"], collection=sounds).first()
        library.media[row["key"]] = found or _media(kind, row, MEDIA / f"{row['key']}.{suffix}", seconds, sounds)
    captions = (MEDIA / f"{media.VIDEO['key']}.vtt").read_bytes()
    library.documents["captions"] = _document("Phụ đề: " + media.VIDEO["title"], "phu-de.vtt", captions, sounds)
    for row in documents.DOCUMENTS:
        for number, (title, name, content, text, pages) in enumerate(_papers(row)):
            library.documents[f"{row['slug']}:{number}"] = _document(title, name, content, texts, text, pages)
    return library


def _image(row, source, collection):
    picture = ImageFile(BytesIO(source.read_bytes()), name=source.name)
    image = PortalImage(title=row["title"], alt=row["alt"], credit="Ban Biên tập", collection=collection, file=picture)
    image._set_image_file_metadata()
    image.save()
    return image


def _media(kind, row, source, seconds, collection):
    item = PortalMedia(title=row["title"], type=kind, duration=seconds, collection=collection)
    if kind == "video":
        item.width, item.height = 640, 360
    item.file.save(source.name, ContentFile(source.read_bytes()), save=False)
    item.save()
    return item


def _document(title, name, content, collection, text=None, pages=None):
    found = PortalDocument.objects.filter(title=title, collection=collection).first()
    if found:
        return found
    document = PortalDocument(title=title, collection=collection)
    document.file.save(name, ContentFile(content), save=False)
    document._set_document_file_metadata()
    document.save()
    if text is not None:
        # We have just written these words: the worker need not read them back from the file.
        state = PortalDocument.TextState.READ
        values = {"text": text, "page_count": pages, "text_state": state, "text_hash": document.file_hash}
        PortalDocument.objects.filter(pk=document.pk).update(**values)
        document.refresh_from_db()
    return document


def _papers(row):
    """(title, file name, bytes, text or None, pages) of each attachment of a document."""
    paragraphs = [text for _style, text in decision.paragraphs()] if row.get("text_source") == "decision" else row["text"]
    heading = [f"Số: {row['number']}", row["title"]]
    text = "\n".join([*heading, *paragraphs])
    for kind in row["attachments"]:
        content, pages = papers.pdf(heading, paragraphs) if kind == "pdf" else (papers.docx(heading, paragraphs), None)
        # Where a page ends only the file knows.
        known = text if (pages or 1) == 1 else None
        yield f"{row['number']} ({kind.upper()})", f"{row['slug']}.{kind}", content, known, pages
