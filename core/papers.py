"""PDF papers that the portal makes itself, in its own letters."""

import secrets
from pathlib import Path

from django.conf import settings

FONTS = Path(__file__).resolve().parent / "static" / "core" / "fonts"


def _letters(weight):
    """Path of the font of the pages as TTF: the woff2 unpacked once, whole or not at all."""
    from fontTools.ttLib import TTFont

    # Not among files that are being uploaded: whoever clears those away may do so at any moment.
    target = Path(settings.VAR_DIR) / "fonts" / f"be-vietnam-pro-{weight}.ttf"
    if not target.exists():
        target.parent.mkdir(exist_ok=True)
        font = TTFont(FONTS / f"be-vietnam-pro-{weight}.woff2")
        font.flavor = None
        part = target.with_name(f"{target.stem}-{secrets.token_hex(4)}.ttf")
        font.save(part)
        part.replace(target)
    return target


def paper(title, left=25):
    """An empty A4 paper with the portal's letters: regular and bold, family «Portal»."""
    from fpdf import FPDF

    made = FPDF(format="A4")
    for style, weight in (("", 400), ("B", 600)):
        made.add_font("Portal", style, _letters(weight))
    made.set_margins(left, 20, 20)
    made.set_auto_page_break(True, 20)
    made.set_title(title)
    made.set_lang("vi")
    made.add_page()
    return made


def statement(title, note, parts):
    """A paper of ``parts``: (heading, [(name, value)]). Returns its bytes."""
    made = paper(title)
    made.set_font("Portal", "B", 16)
    made.multi_cell(0, 8, title, new_x="LMARGIN", new_y="NEXT")
    made.set_font("Portal", "", 10)
    made.multi_cell(0, 6, note, new_x="LMARGIN", new_y="NEXT")
    for heading, lines in parts:
        made.ln(4)
        made.set_font("Portal", "B", 12)
        made.multi_cell(0, 7, heading, new_x="LMARGIN", new_y="NEXT")
        for name, value in lines:
            made.set_font("Portal", "B", 10)
            made.multi_cell(0, 5.5, str(name), new_x="LMARGIN", new_y="NEXT")
            if value:
                made.set_font("Portal", "", 11)
                made.multi_cell(0, 6, str(value), new_x="LMARGIN", new_y="NEXT")
    return bytes(made.output())
