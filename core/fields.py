"""The body field: a StreamField whose blocks come from the plugins and stay out of migrations."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import StreamBlock
from wagtail.blocks.stream_block import StreamBlockValidationError
from wagtail.fields import StreamField

from .text import clean_json

# All text of one body, in characters: about 150 printed pages. Longer ones belong on several pages.
MAX_BODY_CHARACTERS = 300_000

# Every block that a body offers, by name: one dictionary, looked at by every body of every model, also by the
# historical models of migrations, so that reading an old row never drops its blocks.
_offered = {}


class BodyStreamBlock(StreamBlock):
    """The blocks of a page body: what ``extend_bodies`` has been given, now and later."""

    @property
    def child_blocks(self):
        return _offered

    @child_blocks.setter
    def child_blocks(self, blocks):
        # Wagtail's constructor sets the blocks of the class: a body has none of its own.
        pass

    def clean(self, value):
        raw = clean_json(self.get_prep_value(value))
        size = count_characters(raw)
        if size > MAX_BODY_CHARACTERS:
            words = _now(
                "Nội dung dài quá %(max)s ký tự (đang có %(size)s); hãy tách thành nhiều trang. Bài chưa được lưu, chữ vẫn còn trong ô soạn."
            )
            numbers = {
                "max": f"{MAX_BODY_CHARACTERS:,}".replace(",", "."),
                "size": f"{size:,}".replace(",", "."),
            }
            raise StreamBlockValidationError(non_block_errors=[ValidationError(words % numbers)])
        return super().clean(self.to_python(raw))

    class Meta:
        icon = "doc-full"


def count_characters(raw):
    """Characters of all strings inside a JSON value, without the ids of blocks."""
    if isinstance(raw, str):
        return len(raw)
    if isinstance(raw, list):
        return sum(count_characters(item) for item in raw)
    if isinstance(raw, dict):
        return sum(count_characters(item) for key, item in raw.items() if key not in ("id", "type"))
    return 0


class BodyField(StreamField):
    """Body of a page: every block that an installed app offers in its ``stream_blocks.py``.

    The block definitions are not written into migrations: adding or removing a plugin leaves ``makemigrations --check``
    clean. ``manage.py plugin_usage <label>`` counts the pages that use a plugin's blocks before it is taken out.
    """

    def __init__(self, block_types=None, **kwargs):
        kwargs.setdefault("verbose_name", _("nội dung"))
        super().__init__(
            BodyStreamBlock(),
            **{k: v for k, v in kwargs.items() if k not in ("block_lookup", "use_json_field")},
        )

    def deconstruct(self):
        name, path, _args, kwargs = super().deconstruct()
        kwargs.pop("block_lookup", None)
        return name, path, [[]], kwargs


def extend_bodies(block_types):
    """Offer ``block_types`` (pairs of name and block) in every body. Called once, when all apps are loaded."""
    for name, block in block_types:
        block.set_name(name)
        _offered[name] = block
