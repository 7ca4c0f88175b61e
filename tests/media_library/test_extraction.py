"""The text of real files, as the worker reads it for the search."""

import datetime
import io
import unicodedata
from pathlib import Path

import pytest
from django.core.files.base import ContentFile

from core.uploads import sandbox
from media_library import extraction
from media_library.models import PortalDocument

from . import hostile
from .conftest import pdf_bytes

SENTENCE = "Điều 9. Trách nhiệm của Ban Biên tập: kiểm duyệt, duyệt, cho đăng"
ODF = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'


def pdf():
    from fpdf import FPDF

    fonts = [*Path("/usr/share/fonts").rglob("DejaVuSans.ttf"), *Path(__file__).parents[2].rglob("*.ttf")]
    if not fonts:
        return pdf_bytes("Dieu 9. Trach nhiem"), "Dieu 9. Trach nhiem"
    made = FPDF()
    made.add_font("own", fname=fonts[0])
    made.set_font("own", size=14)
    made.add_page()
    made.multi_cell(0, 8, SENTENCE)
    return bytes(made.output()), SENTENCE


def docx():
    import docx as library

    made = library.Document()
    made.add_heading("Quy chế", 1)
    made.add_paragraph(unicodedata.normalize("NFD", SENTENCE))
    made.add_table(1, 2).rows[0].cells[1].text = "Ô trong bảng"
    made.sections[0].footer.paragraphs[0].text = "Chân trang"
    out = io.BytesIO()
    made.save(out)
    return out.getvalue(), SENTENCE


def xlsx():
    import openpyxl

    book = openpyxl.Workbook()
    book.active.title = "Xã"
    book.active.append(["Đơn vị", SENTENCE, 12.5, datetime.date(2026, 11, 24)])
    hidden = book.create_sheet("Nháp")
    hidden.append(["điều chưa công bố"])
    hidden.sheet_state = "hidden"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue(), SENTENCE


def odt():
    body = (
        "<office:body><office:text><text:tracked-changes><text:p>câu đã xóa</text:p></text:tracked-changes>"
        f"<text:h>Quy chế</text:h><text:p>{SENTENCE[:9]}<text:span>{SENTENCE[9:]}</text:span>"
        "<office:annotation><text:p>lời nhắc nội bộ</text:p></office:annotation></text:p>"
        "<text:p>Một<text:tab/>hai<text:line-break/>ba</text:p></office:text></office:body>"
    )
    content = f"<office:document-content {ODF}>{body}</office:document-content>"
    return hostile.archive({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content}), SENTENCE


def pptx():
    space = "http://schemas.openxmlformats.org/drawingml/2006/main"
    slide = f'<p xmlns:a="{space}"><a:p><a:r><a:t>{SENTENCE}</a:t></a:r></a:p></p>'
    return hostile.archive({"ppt/presentation.xml": "<p/>", "ppt/slides/slide1.xml": slide}), SENTENCE


def csv():
    return "\ufeffĐơn vị;số\r\n".encode() + SENTENCE.encode(), SENTENCE


KINDS = {function.__name__: function for function in (pdf, docx, xlsx, odt, pptx, csv)}


@pytest.fixture
def keep(db):
    def make(extension, content):
        document = PortalDocument(title="Tệp", file=ContentFile(content, name=f"tep.{extension}"))
        document.full_clean(exclude=["collection"])
        document.save()
        return document

    return make


@pytest.mark.parametrize("kind", KINDS)
def test_text_of(keep, kind):
    content, sentence = KINDS[kind]()
    document = keep(kind, content)
    assert sentence in " ".join(document.ensure_text().split())
    stored = PortalDocument.objects.get(pk=document.pk)
    assert stored.text == document.text and stored.text_state == "read"
    assert unicodedata.is_normalized("NFC", stored.text)


def test_what_is_not_on_the_page_is_not_found(keep):
    text = keep("odt", odt()[0]).ensure_text()
    assert "câu đã xóa" not in text and "lời nhắc nội bộ" not in text
    assert "Một hai ba" in text
    assert "điều chưa công bố" not in keep("xlsx", xlsx()[0]).ensure_text()


def test_cells_and_footers_are_found(keep):
    assert {"Ô trong bảng", "Chân trang"} <= set(keep("docx", docx()[0]).ensure_text().splitlines())
    assert "12.5 24/11/2026" in keep("xlsx", xlsx()[0]).ensure_text()


def test_a_scan_has_no_words_and_is_said_to_have_none(keep):
    from fpdf import FPDF

    scan = FPDF()
    scan.add_page()
    document = keep("pdf", bytes(scan.output()))
    assert document.ensure_text() == ""
    document.refresh_from_db()
    assert document.text_state == "empty" and document.page_count == 1


def test_a_missing_file_ends_as_not_readable(keep):
    document = keep("pdf", pdf()[0])
    Path(document.file.path).unlink()
    assert document.ensure_text() == ""
    assert PortalDocument.objects.get(pk=document.pk).text_state == "failed"


def test_the_text_is_cut_at_its_limit():
    long = ("Bến Tre " * 100_000).encode()
    assert len(sandbox.run("media_library.extraction:read", "txt", content=long)["text"]) <= extraction.MAX_CHARACTERS


@pytest.mark.parametrize("make", [hostile.bomb, hostile.laughs, hostile.pdf_of_noise, lambda: hostile.EXECUTABLE])
@pytest.mark.parametrize("extension", ["docx", "pdf"])
def test_hostile_files_end_only_their_own_process(make, extension):
    with pytest.raises(sandbox.SandboxError):
        sandbox.run("media_library.extraction:read", extension, content=make())


def test_the_process_has_no_keys_and_writes_no_files(tmp_path, monkeypatch):
    monkeypatch.setenv("SECRET_KEY", "geheim")
    assert "SECRET_KEY" not in sandbox._environment()


def test_a_long_page_does_not_fill_the_memory():
    from fpdf import FPDF

    page = FPDF(unit="pt", format=(10, 14_000))
    page.add_page()
    drawn = sandbox.run("media_library.picturing:draw", "pdf", content=bytes(page.output()))["pages"][0]
    assert drawn["height"] <= 1921
