"""Text of PDF, DOCX, PPTX, ODT, ODS, XLSX, CSV, TXT and VTT, in NFC. Runs in the sandbox, without Django."""

import datetime
import re
import unicodedata
import zipfile

MAX_CHARACTERS = 500_000
MAX_PAGES = 500
MAX_XML = 100 * 1024 * 1024
MAX_TEXT_BYTES = MAX_CHARACTERS * 4
OFFICE = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SLIDE = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
ODF = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
# What is in the file but not on the page: deleted words, remarks of colleagues, pictures, a second copy for old programs.
UNSEEN = {
    f"{ODF}tracked-changes",
    "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}annotation",
    "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}binary-data",
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
}
LINES = {f"{OFFICE}p", f"{SLIDE}p", f"{ODF}p", f"{ODF}h"}
SPACES = {f"{OFFICE}tab", f"{OFFICE}br", f"{OFFICE}cr", f"{SLIDE}br", f"{ODF}tab", f"{ODF}s", f"{ODF}line-break"}
WORDS = {f"{OFFICE}t", f"{SLIDE}t"}


def read(file, extension):
    """{"text": str, "pages": int or None}: at most ``MAX_CHARACTERS``, a form feed between pages, no other control character."""
    reader = READERS.get(extension)
    text, pages = reader(file) if reader else ("", None)
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\xad", ""))
    text = re.sub(r"[\x00-\x08\x0b\x0d-\x1f\x7f-\x9f\ufeff\ufffe\uffff\ud800-\udfff]", " ", text)
    return {"text": re.sub(r"[^\S\n\f]+", " ", text)[:MAX_CHARACTERS].strip(), "pages": pages}


def _pdf(file):
    import pypdfium2

    pdf = pypdfium2.PdfDocument(file)
    parts, total = [], 0
    for number in range(min(len(pdf), MAX_PAGES)):
        page = pdf[number].get_textpage()
        text = page.get_text_range()
        page.close()
        parts.append(text.replace("\f", " "))
        total += len(text)
        if total > MAX_CHARACTERS:
            break
    return "\f".join(parts), len(pdf)


def _walk(node, out, loose):
    """Words in the order of the page; ``loose`` where they stand between the marks, as in OpenDocument."""
    if node.tag in UNSEEN:
        return
    if node.tag in LINES:
        out.append("\n")
    elif node.tag in SPACES:
        out.append(" ")
    if node.text and (node.tag in WORDS or loose):
        out.append(node.text)
    for child in node:
        _walk(child, out, loose)
        if loose and child.tail:
            out.append(child.tail)


def _xml(archive, names, loose=False):
    from defusedxml.ElementTree import fromstring

    out, left = [], MAX_XML
    for name in names:
        left -= archive.getinfo(name).file_size
        if left < 0:
            if not out:
                raise ValueError("too large inside")
            break
        _walk(fromstring(archive.read(name)), out, loose)
        out.append("\n")
    return "".join(out), None


def _named(archive, pattern):
    """Names of parts in the order of their numbers."""
    found = [name for name in archive.namelist() if re.fullmatch(pattern, name)]
    return sorted(found, key=lambda name: (len(name), name))


def _docx(file):
    with zipfile.ZipFile(file) as archive:
        return _xml(archive, ["word/document.xml", *_named(archive, r"word/(footnotes|endnotes|header\d*|footer\d*)\.xml")])


def _pptx(file):
    with zipfile.ZipFile(file) as archive:
        slides = _named(archive, r"ppt/slides/slide\d+\.xml")
        return _xml(archive, slides)[0], len(slides)


def _open_document(file):
    with zipfile.ZipFile(file) as archive:
        return _xml(archive, ["content.xml"], loose=True)


def _cell(value):
    if isinstance(value, datetime.datetime) and not value.time():
        value = value.date()
    if isinstance(value, datetime.datetime):
        return value.strftime("%d/%m/%Y %H:%M")
    return value.strftime("%d/%m/%Y") if isinstance(value, datetime.date) else str(value)


def _xlsx(file):
    import openpyxl

    lines, total = [], 0
    book = openpyxl.load_workbook(file, read_only=True, data_only=True)
    for sheet in book.worksheets:
        if sheet.sheet_state != "visible":
            continue
        lines.append(sheet.title)
        for row in sheet.iter_rows(values_only=True):
            line = " ".join(_cell(cell) for cell in row if cell is not None)
            if line:
                lines.append(line)
            total += len(line)
            if total > MAX_CHARACTERS:
                return "\n".join(lines), None
    return "\n".join(lines), None


def _text(file):
    return file.read(MAX_TEXT_BYTES).decode("utf-8-sig", errors="replace"), None


READERS = {
    "pdf": _pdf, "docx": _docx, "pptx": _pptx, "odt": _open_document, "ods": _open_document, "xlsx": _xlsx,
    "txt": _text, "csv": _text, "vtt": _text,
}  # fmt: skip
