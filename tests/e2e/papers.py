"""Files that the people of the stories bring along: a picture, captions, papers as PDF and as DOCX."""

from pathlib import Path

from docx import Document
from fontTools.ttLib import TTFont
from fpdf import FPDF
from PIL import Image

FILES = Path(__file__).parent / "files"
WOFF2 = FILES.parents[2] / "core" / "static" / "core" / "fonts" / "be-vietnam-pro-400.woff2"
CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:03.000\nXin chào bà con.\n"


def picture(path, sky):
    """A picture of one colour fading into another, wide enough that the portal draws every one of its sizes."""
    mask = Image.linear_gradient("L").resize((1600, 900))
    Image.composite(Image.new("RGB", mask.size, "#f3efe7"), Image.new("RGB", mask.size, sky), mask).save(path, quality=60)
    return path


def captions(path):
    path.write_text(CAPTIONS, encoding="utf-8")
    return path


def pdf(path, paragraphs):
    font = path.with_suffix(".ttf")
    unpacked = TTFont(WOFF2)
    unpacked.flavor = None
    unpacked.save(font)
    paper = FPDF(format="A4")
    paper.add_font("Portal", "", font)
    paper.set_font("Portal", size=12)
    paper.add_page()
    for text in paragraphs:
        paper.multi_cell(0, 6.5, text, new_x="LMARGIN", new_y="NEXT")
        paper.ln(2)
    paper.output(path)
    return path


def docx(path, paragraphs):
    paper = Document()
    for text in paragraphs:
        paper.add_paragraph(text)
    paper.save(path)
    return path
