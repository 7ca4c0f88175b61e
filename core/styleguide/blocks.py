"""Each block that a body offers, as its preview shows it, with long words, and with what is optional left out."""

from django.db.models import Model
from django.utils.functional import Promise
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from wagtail.blocks import (
    ChoiceBlock,
    ChooserBlock,
    EmailBlock,
    ListBlock,
    RichTextBlock,
    StreamBlock,
    StructBlock,
)

from ..blocks.base import Line, Lines, SafeURL
from ..fields import BodyStreamBlock
from ..stream import prefetch_body, rendering
from .samples import example_email, example_long_text, example_long_word

FILM = "https://www.youtube.com/watch?v=aqz-KE-bpKQ"


def specimens(context):
    """(name, block, cases) of each block; a case is (what it shows, HTML)."""
    found = []
    for name, block in BodyStreamBlock().child_blocks.items():
        value = block.get_preview_value()
        cases = [(_("mẫu"), value)]
        cases += [(_("loại: %(kind)s") % {"kind": label}, variant) for label, variant in variants(block, value)]
        cases += [(_("chữ dài, từ dài"), longer(block, value)), (_("chỉ có phần bắt buộc"), barer(block, value))]
        drawn = [(words, draw(block, case, context, f"{name}-{number}")) for number, (words, case) in enumerate(cases)]
        # What is optional may be nothing: the same picture twice tells nobody anything.
        found.append((name, block, [case for n, case in enumerate(drawn) if case[1] not in [other[1] for other in drawn[:n]]]))
    return found


def draw(block, value, context, uid):
    # A body holds the value while it is drawn, so that files and pages are loaded as on a page.
    body = BodyStreamBlock()
    stream = body.to_python([])
    stream.append((block.name, value))
    with rendering(prefetch_body(stream)):
        extra = {"uid": f"k-{uid}", "title_level": 4, "anchor": uid, "heading_level": 3}
        html = block.render(value, context={**context, **extra}).strip()
    return mark_safe(html.replace(f'id="{uid}"', f'id="muc-{uid}"'))


def variants(block, value):
    """The block once with each other value of its first choice, such as the four kinds of a call-out."""
    if not isinstance(block, StructBlock):
        return
    if "external_url" in block.child_blocks and value.get("media"):
        yield _("ở trang khác, chỉ mở khi bấm"), block.normalize({**value, "media": None, "external_url": FILM})
    for name, child in block.child_blocks.items():
        if isinstance(child, ChoiceBlock):
            for key, label in child.field.choices:
                if key and key != value.get(name):
                    yield label, block.normalize({**value, name: key, **fitting(name, key, value)})
            return


def fitting(name, key, value):
    """A pie has one column of figures, a line looks best with two: rows that suit the kind of a chart."""
    if name != "kind" or "rows" not in value:
        return {}
    if key == "pie":
        rows = [[_("Cách nộp"), _("Hồ sơ")], [_("Điện thoại"), "62.410"], [_("Máy tính"), "21.300"], [_("Tại quầy"), "4.120"]]
        return {"rows": rows, "unit": _("hồ sơ")}
    names = [_("Năm"), _("Tỉnh"), _("Cả nước")]
    return {"rows": [names, ["2023", "0,57", "0,55"], ["2024", "0,63", "0,60"], ["2025", "0,71", "0,64"]], "unit": ""}


def longer(block, value):
    """``value`` with as much text as fields take, and a word that is longer than a telephone is wide."""
    if isinstance(block, StructBlock):
        return block.normalize({name: longer(child, value.get(name)) for name, child in block.child_blocks.items()})
    if isinstance(block, ListBlock):
        items = [longer(block.child_block, item) for item in value]
        room = block.meta.max_num or 6
        return block.normalize((items * 2)[: min(room, 6)])
    if isinstance(block, StreamBlock):
        return block.normalize([(child.block_type, longer(child.block, child.value)) for child in value])
    if not value or isinstance(block, (ChooserBlock, ChoiceBlock, SafeURL)):
        return value
    if isinstance(block, EmailBlock):
        return example_email()
    if isinstance(block, RichTextBlock):
        return block.normalize(f"<p>{example_long_text()}</p><p>{example_long_word()}</p>{value.source}")
    if isinstance(block, (Line, Lines)):
        return f"{value} {example_long_text()} {example_long_word()}"[: block.field.max_length or 400]
    return value


def barer(block, value):
    """``value`` without anything optional, and without what an editor may delete later: pictures, files, pages."""
    if isinstance(block, StructBlock):
        return block.normalize({name: _bare(child, value.get(name)) for name, child in block.child_blocks.items()})
    return value


def _bare(block, value):
    if isinstance(value, Model):
        return None
    if isinstance(block, ListBlock):
        return block.normalize([barer(block.child_block, item) for item in value if not isinstance(item, Model)][:1])
    if isinstance(block, StructBlock):
        return barer(block, value)
    optional = not getattr(block, "required", True) and isinstance(value, (str, Promise))
    return "" if optional and not isinstance(block, ChoiceBlock) else value
