"""Whether a PDF or a zipped document is what its name says. Runs in the sandbox, without Django.

``check`` answers with a code; the words for people stand in validation.py.
"""

import zipfile

MAX_ZIP_ENTRIES = 5000
MAX_ZIP_BYTES = 300 * 1024 * 1024  # of the unpacked content
MAX_ZIP_RATIO = 150  # unpacked to packed; text documents stay well below 50
SMALL = 20 * 1024 * 1024  # unpacked bytes that need no ratio
HEAD_EVENTS = 2000  # XML elements looked at: a document type declaration, where attacks hide, stands before them
# The part that must be there, by extension; for OpenDocument also the type that the file names itself.
PARTS = {
    "docx": "word/document.xml",
    "xlsx": "xl/workbook.xml",
    "pptx": "ppt/presentation.xml",
    "odt": "content.xml",
    "ods": "content.xml",
}
OPEN_DOCUMENT = {"odt": b"application/vnd.oasis.opendocument.text", "ods": b"application/vnd.oasis.opendocument.spreadsheet"}
PROGRAMS = (
    "vbaproject.bin", ".exe", ".dll", ".com", ".scr", ".msi", ".bat", ".cmd", ".ps1", ".vbs", ".js", ".jse", ".wsf", ".hta", ".jar",
    ".lnk", ".apk", ".sh",
)  # fmt: skip


def check(file, extension):
    """{"problem": code or ""}; codes are the keys of ``validation.PROBLEMS``."""
    return {"problem": _pdf(file) if extension == "pdf" else _zip(file, extension)}


def _pdf(file):
    import pypdfium2

    if not file.read(1024).lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"%PDF-"):
        return "not_pdf"
    file.seek(0)
    try:
        document = pypdfium2.PdfDocument(file)
        if len(document) == 0:
            return "broken_pdf"
        document[0].get_size()
    except pypdfium2.PdfiumError as error:
        return "locked" if "password" in str(error).lower() else "broken_pdf"
    return ""


def _zip(file, extension):
    if file.read(8) == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        return "locked_or_old"  # an old Office file, or a new one with a password
    file.seek(0)
    try:
        with zipfile.ZipFile(file) as archive:
            return _entries(archive, extension) or _parts(archive, extension)
    except (zipfile.BadZipFile, NotImplementedError, OSError, ValueError, EOFError, RuntimeError):
        return "broken_zip"


def _entries(archive, extension):
    entries = archive.infolist()
    packed, unpacked = sum(e.compress_size for e in entries), sum(e.file_size for e in entries)
    if (
        len(entries) > MAX_ZIP_ENTRIES
        or unpacked > MAX_ZIP_BYTES
        or (unpacked > SMALL and unpacked > MAX_ZIP_RATIO * max(packed, 1))
    ):
        return "bomb"
    if any(e.flag_bits & 1 for e in entries):
        return "locked"
    if any(e.filename.lower().endswith(PROGRAMS) for e in entries):
        return "program"
    return ""


def _parts(archive, extension):
    part = PARTS.get(extension)
    if part is None:
        return ""
    names = set(archive.namelist())
    if part not in names:
        return "other_kind"
    if extension in OPEN_DOCUMENT:
        if "mimetype" not in names:
            return "other_kind"
        with archive.open("mimetype") as named:
            if not named.read(100).startswith(OPEN_DOCUMENT[extension]):
                return "other_kind"
    return "" if _readable(archive, part) else "broken_zip"


def _readable(archive, part):
    from xml.etree.ElementTree import ParseError

    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import iterparse

    try:
        with archive.open(part) as xml:
            for number, (_event, node) in enumerate(iterparse(xml)):
                node.clear()
                if number > HEAD_EVENTS:
                    break
    except (ParseError, DefusedXmlException, UnicodeError):
        return False
    return True
