"""Attachments of the demonstration's documents: PDF and DOCX made from their text when the demonstration is loaded."""

import io

from core import papers


def pdf(heading, paragraphs):
    """A PDF with ``heading`` (number, subject) and ``paragraphs``. Returns (bytes, pages)."""
    paper = papers.paper(heading[-1], left=30)
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
