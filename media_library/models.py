"""Files of the portal: custom models from the first migration on.

A file is public only while something live and unrestricted uses it (exposure.py); its bytes are kept as they were
uploaded (NĐ 30/2020/NĐ-CP, Điều 5: a signed electronic document is the original).
"""

from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import AbstractImage, AbstractRendition, Image
from wagtailmedia.models import AbstractMedia

from core import outbox
from core.uploads.validation import new_upload, on_field, validate_document, validate_image, validate_media

from .storing import StoredFiles, discard

# Widths in px that the worker draws of every image; templates choose among them with srcset.
WIDTHS = (320, 720, 960, 1280)
SPECS = tuple(f"width-{width}|format-webp" for width in WIDTHS)


class PortalImage(StoredFiles, AbstractImage):
    alt = models.CharField(_("mô tả hình cho người không nhìn thấy"), max_length=300, blank=True)
    credit = models.CharField(_("nguồn ảnh"), max_length=200, blank=True)

    admin_form_fields = (*Image.admin_form_fields, "alt", "credit")

    class Meta(AbstractImage.Meta):
        verbose_name = _("hình ảnh")
        verbose_name_plural = _("hình ảnh")
        indexes = [models.Index(fields=["file"], name="portal_image_file")]

    @property
    def default_alt_text(self):
        return self.alt

    def clean(self):
        if upload := new_upload(self.file):
            on_field("file", validate_image, upload.file)
        super().clean()

    def file_stored(self):
        self._set_image_file_metadata()

    def file_saved(self, new):
        if new:
            self.renditions.all().delete()  # they show the picture that was replaced
        outbox.add("rendition", f"image:{self.pk}", {"image": self.pk})

    def responsive(self, create=False):
        """Sizes for an ``<img>`` from renditions that exist already: {src, srcset, width, height}; {} when there are none.

        Draws nothing and, with ``renditions`` prefetched, asks the database nothing. ``create`` is for previews.
        """
        if create:
            self.get_renditions(*SPECS)
        found = sorted((r for r in self.renditions.all() if r.filter_spec in SPECS), key=lambda r: r.width)
        if not found:
            return {}
        sizes = {r.width: r for r in found}  # an image narrower than a width is drawn once at its own
        middle = min(sizes.values(), key=lambda r: abs(r.width - 960))
        return {
            "src": middle.url,
            "srcset": ", ".join(f"{r.url} {width}w" for width, r in sizes.items()),
            "width": middle.width,
            "height": middle.height,
        }


class PortalRendition(AbstractRendition):
    image = models.ForeignKey(PortalImage, on_delete=models.CASCADE, related_name="renditions")

    wagtail_reference_index_ignore = True

    class Meta:
        unique_together = (("image", "filter_spec", "focal_point_key"),)
        indexes = [models.Index(fields=["file"], name="portal_rendition_file")]


class PortalDocument(StoredFiles, AbstractDocument):
    class TextState(models.TextChoices):
        WAITING = "waiting", _("chưa đọc")
        READ = "read", _("đã đọc")
        EMPTY = "empty", _("không có chữ (ảnh quét)")
        FAILED = "failed", _("không đọc được")

    text = models.TextField(_("chữ trong tệp"), blank=True, editable=False)
    text_state = models.CharField(max_length=10, choices=TextState, default=TextState.WAITING, editable=False)
    text_hash = models.CharField(max_length=40, blank=True, editable=False)
    page_count = models.PositiveIntegerField(_("số trang"), null=True, blank=True, editable=False)

    admin_form_fields = ("title", "file", "collection", "tags")
    # What a page body fetches together with its files (core.stream.prefetch_body).
    body_prefetch = ("previews",)

    class Meta(AbstractDocument.Meta):
        verbose_name = _("tệp")
        verbose_name_plural = _("tệp")
        indexes = [models.Index(fields=["file"], name="portal_document_file")]

    def clean(self):
        if upload := new_upload(self.file):
            on_field("file", validate_document, upload)
        super().clean()

    def file_stored(self):
        self._set_document_file_metadata()
        self.text, self.text_state, self.text_hash, self.page_count = "", self.TextState.WAITING, "", None

    def file_saved(self, new):
        if new:
            self.previews.all().delete()
            outbox.add("rendition", f"document:{self.pk}", {"document": self.pk})

    def ensure_text(self):
        """Text of the file in NFC, read by the worker when it has not been read yet. "" when there is none."""
        from .reading import read_document

        if self.text_state == self.TextState.WAITING or self.text_hash != self.file_hash:
            read_document(self)
        return self.text

    def preview_pages(self):
        """Pictures of the first pages, drawn by the worker; [] until they are there and for other files than PDF."""
        return list(self.previews.all())

    @cached_property
    def extension(self):
        return self.file_extension.upper()


class DocumentPreview(models.Model):
    """Picture of one page of a PDF, for the quick view on telephones that show no PDF in a page."""

    document = models.ForeignKey(PortalDocument, on_delete=models.CASCADE, related_name="previews")
    page = models.PositiveSmallIntegerField()
    file = models.FileField(upload_to="previews", max_length=200, db_index=True)
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["page"]
        unique_together = [("document", "page")]

    def __str__(self):
        return f"{self.document_id}/{self.page}"

    @property
    def url(self):
        return self.file.url


def preview_deleted(sender, instance, **kwargs):
    discard(instance.file.name)


class PortalMedia(StoredFiles, AbstractMedia):
    FILES = ("file", "thumbnail")
    admin_form_fields = ("title", "file", "collection", "duration", "width", "height", "thumbnail", "tags")

    class Meta:
        verbose_name = _("âm thanh, video")
        verbose_name_plural = _("âm thanh, video")
        indexes = [
            models.Index(fields=["file"], name="portal_media_file"),
            models.Index(fields=["thumbnail"], name="portal_media_thumbnail"),
        ]

    def clean(self, *args, **kwargs):
        if upload := new_upload(self.file):
            on_field("file", validate_media, upload, self.type)
        if upload := new_upload(self.thumbnail):
            on_field("thumbnail", validate_image, upload.file)
        super().clean(*args, **kwargs)
