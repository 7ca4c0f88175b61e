"""Bases of the admin's upload forms (settings WAGTAILIMAGES_IMAGE_FORM_BASE, WAGTAILDOCS_DOCUMENT_FORM_BASE, WAGTAILMEDIA).

Wagtail's forms and wagtailmedia's view delete the old file before the new one is safely stored: a refusal or a crash
in between would lose both. Here they delete nothing; the models do, after the commit (models.StoredFiles).
"""

from django.forms import FileField
from django.utils.translation import gettext as _
from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm
from wagtailmedia.forms import BaseMediaForm

from core.publishing import Door, PublicationRefused, check
from core.uploads.validation import validate_image

from .exposure import is_in_live_use


class PortalImageField(WagtailImageField):
    """Looks at a picture before Wagtail unpacks it, and says in Vietnamese what is wrong."""

    default_validators = []

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        limit = {"kinds": self.supported_formats_text, "size": self.max_upload_size // 1024**2}
        self.help_text = _("Nhận hình %(kinds)s, tối đa %(size)s MB.") % limit
        # The page for several files says these itself, before anything is sent.
        self.error_messages |= {
            "invalid_image_extension": _(
                "Không nhận loại hình này (SVG có thể chứa mã chạy). Hãy dùng JPG, PNG, GIF hoặc WebP. Chưa có gì được lưu."
            ),
            "file_too_large_unknown_size": _("Hình quá nặng, tối đa %(size)s MB. Hãy thu nhỏ rồi tải lên. Chưa có gì được lưu.")
            % limit,
        }

    def to_python(self, data):
        if data:
            validate_image(data)
        return super().to_python(data)


class _FileForm:
    """Asks the guard before a file in live use is replaced, and says what is wrong beside the field."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            if isinstance(field, FileField):
                field.error_messages |= {
                    "required": _("Hãy chọn tệp để tải lên."),
                    "empty": _("Tệp rỗng (0 byte). Hãy chọn lại tệp. Chưa có gì được lưu."),
                }

    def clean(self):
        data = super().clean()
        if self.instance.pk and {"file", "thumbnail"} & set(self.changed_data) and is_in_live_use(self.instance):
            try:
                check(Door.REPLACE_FILE, self.instance)
            except PublicationRefused as refusal:
                self.add_error("file", str(refusal))
        return data


class PortalImageForm(_FileForm, BaseImageForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "file" in self.fields:
            old = self.fields["file"]
            self.fields["file"] = PortalImageField(label=old.label, required=old.required, widget=old.widget)
            self.fields["file"].error_messages |= {name: old.error_messages[name] for name in ("required", "empty")}

    def save(self, commit=True):
        self.original_file = None
        return super().save(commit=commit)


class PortalDocumentForm(_FileForm, BaseDocumentForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "file" in self.fields:
            field = self.fields["file"]
            limit = {"size": field.max_upload_size // 1024**2}
            field.help_text = _("Tối đa %(size)s MB.") % limit
            words = (
                _("Tệp quá nặng, tối đa %(size)s MB. Hãy chọn tệp nhỏ hơn hoặc chia thành nhiều tệp. Chưa có gì được lưu.")
                % limit
            )
            field.error_messages |= {"file_too_large": words, "file_too_large_unknown_size": words}

    def save(self, commit=True):
        self.original_file = None
        return super().save(commit=commit)


class _NoDelete:
    """Stands in for the storage of the old file, which wagtailmedia's view would delete at once."""

    def __init__(self, storage):
        self._storage = storage

    def __getattr__(self, name):
        return getattr(self._storage, name)

    def delete(self, name):
        pass


class PortalMediaForm(_FileForm, BaseMediaForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._original = self.instance.file if self.instance.pk else None

    def clean(self):
        if self._original and "file" in self.changed_data:
            self._original.storage = _NoDelete(self._original.storage)
        return super().clean()

    def clean_thumbnail(self):
        picture = self.cleaned_data.get("thumbnail")
        if picture and "thumbnail" in self.changed_data:
            validate_image(picture)
        return picture
