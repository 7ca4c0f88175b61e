"""The bytes of a file over HTTP: byte ranges (iPhones refuse video without them), fixed types, nothing sniffed."""

import os
import re

from django.http import FileResponse, Http404, HttpResponse, HttpResponseNotModified
from django.utils.http import http_date, parse_http_date_safe

# Fixed here and not asked of the machine, whose lists differ. Second column: opens in the browser.
TYPES = {
    ".pdf": ("application/pdf", True),
    ".txt": ("text/plain; charset=utf-8", True),
    ".vtt": ("text/vtt; charset=utf-8", True),
    ".csv": ("text/csv; charset=utf-8", False),
    ".docx": ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", False),
    ".xlsx": ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", False),
    ".pptx": ("application/vnd.openxmlformats-officedocument.presentationml.presentation", False),
    ".odt": ("application/vnd.oasis.opendocument.text", False),
    ".ods": ("application/vnd.oasis.opendocument.spreadsheet", False),
    ".zip": ("application/zip", False),
    ".webp": ("image/webp", True),
    ".png": ("image/png", True),
    ".jpg": ("image/jpeg", True),
    ".jpeg": ("image/jpeg", True),
    ".gif": ("image/gif", True),
    ".mp3": ("audio/mpeg", True),
    ".m4a": ("audio/mp4", True),
    ".aac": ("audio/aac", True),
    ".flac": ("audio/flac", True),
    ".wav": ("audio/wav", True),
    ".ogg": ("audio/ogg", True),
    ".oga": ("audio/ogg", True),
    ".opus": ("audio/ogg", True),
    ".mp4": ("video/mp4", True),
    ".m4v": ("video/mp4", True),
    ".webm": ("video/webm", True),
}
OTHER = ("application/octet-stream", False)
# Nothing in a file may act as a page of ours. Not `sandbox`: browsers then refuse to show a PDF.
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; media-src 'self'; frame-ancestors 'self'"
_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})", re.ASCII | re.IGNORECASE)


def byte_range(header, size):
    """(first, last) of a single range, ``None`` for the whole file, ``False`` when it cannot be satisfied."""
    match = _RANGE.fullmatch(header.strip())
    if not match or match.groups() == ("", ""):
        return None  # several ranges, other units: RFC 9110 lets us send everything
    first, last = match.groups()
    if first == "":
        return (max(0, size - int(last)), size - 1) if int(last) and size else False
    first, last = int(first), min(int(last) if last else size - 1, size - 1)
    return (first, last) if first <= last else False


class _Part:
    """A file object that ends after ``length`` bytes."""

    def __init__(self, file, length):
        self.file, self.left = file, length

    def read(self, size=-1):
        if self.left <= 0:
            return b""
        data = self.file.read(self.left if size < 0 else min(size, self.left))
        self.left -= len(data)
        return data

    def close(self):
        self.file.close()


def _unchanged(request, etag, modified):
    if "If-None-Match" in request.headers:
        known = {tag.strip().removeprefix("W/") for tag in request.headers["If-None-Match"].split(",")}
        return etag in known or "*" in known
    since = parse_http_date_safe(request.headers.get("If-Modified-Since", ""))
    return since is not None and modified <= since


def _wanted_range(request, etag, modified, size):
    if request.method != "GET" or "Range" not in request.headers:
        return None
    if request.headers.get("If-Range", etag) not in (etag, http_date(modified)):
        return None  # the rest of another version would spoil what the reader has
    return byte_range(request.headers["Range"], size)


def serve_file(request, path):
    """The file at ``path`` for somebody who may have it."""
    try:
        file = path.open("rb")
    except OSError as error:
        raise Http404 from error
    stat = os.fstat(file.fileno())
    etag, modified = f'"{stat.st_mtime_ns:x}-{stat.st_size:x}"', int(stat.st_mtime)
    content_type, inline = TYPES.get(path.suffix.lower(), OTHER)
    headers = {
        "ETag": etag,
        "Last-Modified": http_date(modified),
        "Accept-Ranges": "bytes",
        "Cache-Control": "private, no-cache",  # asked again each time: what is withdrawn is gone at once
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": POLICY,
        "Cross-Origin-Resource-Policy": "same-origin",
    }
    if _unchanged(request, etag, modified):
        file.close()
        return HttpResponseNotModified(headers=headers)
    span = _wanted_range(request, etag, modified, stat.st_size)
    if span is False:
        file.close()
        return HttpResponse(status=416, headers={**headers, "Content-Range": f"bytes */{stat.st_size}"})
    if span:
        first, last = span
        file.seek(first)
        headers |= {"Content-Range": f"bytes {first}-{last}/{stat.st_size}", "Content-Length": str(last - first + 1)}
        status, body = 206, _Part(file, last - first + 1)
    else:
        headers["Content-Length"] = str(stat.st_size)
        status, body = 200, file
    return FileResponse(
        body, as_attachment=not inline, filename=path.name, status=status, content_type=content_type, headers=headers
    )
