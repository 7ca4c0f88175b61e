"""Attachments of the demonstration's documents: PDF and DOCX made from their text when the demonstration is loaded."""

import io
from functools import lru_cache
from pathlib import Path

from django.conf import settings

FONTS = Path(__file__).resolve().parents[2] / "core" / "static" / "core" / "fonts"


@lru_cache
def _font(weight):
    """Path of the portal's own font as TTF: the woff2 that pages use, unpacked once."""
    from fontTools.ttLib import TTFont

    target = Path(settings.VAR_DIR) / "tmp" / f"be-vietnam-pro-{weight}.ttf"
    if not target.exists():
        font = TTFont(FONTS / f"be-vietnam-pro-{weight}.woff2")
        font.flavor = None
        font.save(target)
    return target


def pdf(heading, paragraphs):
    """A PDF with ``heading`` (number, subject) and ``paragraphs``. Returns (bytes, pages)."""
    from fpdf import FPDF

    paper = FPDF(format="A4")
    paper.add_font("Portal", "", _font(400))
    paper.add_font("Portal", "B", _font(600))
    paper.set_margins(30, 20, 20)
    paper.set_auto_page_break(True, 20)
    paper.set_title(heading[-1])
    paper.set_lang("vi")
    paper.add_page()
    for number, line in enumerate(heading):
        paper.set_font("Portal", "B" if number else "", 14 if number else 12)
        paper.multi_cell(0, 7, line, align="C", new_x="LMARGIN", new_y="NEXT")
    paper.ln(4)
    for paragraph in paragraphs:
        strong = paragraph.startswith(("Điều ", "Chương ", "Phần ", "CHƯƠNG "))
        paper.set_font("Portal", "B" if strong and len(paragraph) < 160 else "", 12)
        paper.multi_cell(0, 6.5, paragraph, new_x="LMARGIN", new_y="NEXT")
        paper.ln(2)
    return bytes(paper.output()), paper.page_no()


def docx(heading, paragraphs):
    """The same as a Word document."""
    from docx import Document

    paper = Document()
    for line in heading[:-1]:
        paper.add_paragraph(line).alignment = 1
    paper.add_heading(heading[-1], level=1)
    for paragraph in paragraphs:
        paper.add_paragraph(paragraph)
    out = io.BytesIO()
    paper.save(out)
    return out.getvalue()
