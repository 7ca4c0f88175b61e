"""What all blocks share: groups of the block menu, validation in two steps, text and link fields."""

import re
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.core.validators import EmailValidator, URLValidator
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import (
    CharBlock,
    PageChooserBlock,
    RichTextBlock,
    StructBlock,
    TextBlock,
)
from wagtail.blocks.struct_block import StructBlockValidationError

TEXT = _("Chữ")
MEDIA = _("Hình, tiếng, video")
FILES = _("Tệp và số liệu")
LISTS = _("Trình bày")
LINKS = _("Liên kết, liên hệ")

# No italic (it reads badly with Vietnamese marks), no pictures or frames inside text: they have blocks of their own.
PROSE_FEATURES = [
    "bold",
    "ol",
    "ul",
    "link",
    "document-link",
    "superscript",
    "subscript",
]
PHONE = re.compile(r"\+?[0-9][0-9 .()-]{1,24}")


class PortalBlock(StructBlock):
    """A block with rules beyond its fields.

    ``problems`` names what is wrong at any time, ``missing`` what a draft may still lack; both map a field's name to a
    sentence that says what to do. ``example`` is the value shown in the block menu.
    """

    def problems(self, value):
        return {}

    def missing(self, value):
        return {}

    def example(self):
        return {}

    def clean(self, value):
        value = super().clean(value)
        errors = dict(self.problems(value))
        if not self.is_deferred_validation:
            errors = {**self.missing(value), **errors}
        if errors:
            raise StructBlockValidationError({name: ValidationError(words) for name, words in errors.items()})
        return value

    def get_preview_value(self):
        return self.normalize(self.example())


class Line(CharBlock):
    """One line of text."""

    def __init__(self, *args, max_length=250, **kwargs):
        super().__init__(*args, max_length=max_length, **kwargs)


class Lines(TextBlock):
    """A few lines of plain text."""

    def __init__(self, *args, max_length=2000, rows=3, **kwargs):
        super().__init__(*args, max_length=max_length, rows=rows, **kwargs)


class Prose(RichTextBlock):
    """Running text with the few kinds of mark-up that the portal's typography knows."""

    def __init__(self, *args, features=None, **kwargs):
        super().__init__(*args, features=features or PROSE_FEATURES, **kwargs)

    def render_basic(self, value, context=None):
        return str(value)


def check_url(text):
    """Refuse every address but http, https, mailto, tel and a path on this portal."""
    words = _now(
        "Địa chỉ chưa đúng. Chỉ dùng địa chỉ bắt đầu bằng https://, http://, mailto:, tel: hoặc / (trang trên cổng này)."
    )
    try:
        parts = urlsplit(text)
    except ValueError as error:
        raise ValidationError(words) from error
    if parts.scheme in ("http", "https"):
        URLValidator(schemes=["http", "https"], message=words)(text)
    elif parts.scheme == "mailto":
        EmailValidator(message=words)(parts.path)
    elif parts.scheme == "tel":
        if not PHONE.fullmatch(parts.path):
            raise ValidationError(words)
    elif parts.scheme or not re.match(r"/(?![/\\])", text) or re.search(r"[\s\\<>\"]", text):
        raise ValidationError(words)


class SafeURL(CharBlock):
    """An address typed by hand."""

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("label", _("Địa chỉ"))
        kwargs.setdefault("help_text", _("https://…, mailto:…, tel:… hoặc /đường-dẫn trên cổng này"))
        super().__init__(*args, max_length=1000, validators=[check_url], **kwargs)


class LinkBlock(PortalBlock):
    """A block that leads somewhere: to a page of the portal, which may move, or to a typed address."""

    page = PageChooserBlock(
        required=False,
        label=_("Trang trên cổng"),
        help_text=_("Trang chuyển chỗ hay đổi tên thì liên kết tự theo."),
    )
    url = SafeURL(required=False, label=_("hoặc địa chỉ"))

    link_required = True

    def problems(self, value):
        errors = super().problems(value)
        if value.get("page") and value.get("url"):
            errors["url"] = _now("Chỉ chọn một: trang trên cổng, hoặc địa chỉ. Xóa bớt một ô.")
        return errors

    def missing(self, value):
        errors = super().missing(value)
        if self.link_required and not value.get("page") and not value.get("url"):
            errors["page"] = _now("Chọn trang trên cổng, hoặc nhập địa chỉ ở ô dưới.")
        return errors


def newest(model, count=1, **filters):
    """The newest objects of ``model``, for previews: an empty list on an empty portal."""
    return list(model._default_manager.filter(**filters).order_by("-pk")[:count])
