"""Files that come with an opinion: judged by what they are, freed of where a picture was taken, scanned, then sealed.

Between preview and sending they lie sealed with a key that only the sender's form has; what is never sent is swept away.
"""

import io
import logging
import secrets
import socket
import struct
from urllib.parse import urlsplit

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings
from django.core import signing
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from core.text import clean_text
from core.uploads.validation import extension_of, refuse, validate_document, validate_image

from . import files

logger = logging.getLogger("portal.feedback")
MOST_FILES = 5
MOST_BYTES = 10 * 1024 * 1024  # of one file
MOST_TOGETHER = 25 * 1024 * 1024
PICTURES = {"jpg": "JPEG", "jpeg": "JPEG", "png": "PNG", "webp": "WEBP"}
TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "webp": "image/webp",
}
STAY = 24 * 3600  # seconds that a form may lie between preview and sending
SALT = "feedback.uploads"


def check(uploads, already=()):
    """[(name, mime, bytes, scanned)] of what a form brought; raises ``ValidationError`` with a sentence for each bad file."""
    problems, found = [], []
    if len(uploads) + len(already) > MOST_FILES:
        problems.append(_("Nhiều nhất %(most)s tệp. Bỏ bớt tệp rồi gửi lại; chưa có gì được lưu.") % {"most": MOST_FILES})
    together = sum(upload.size for upload in uploads) + sum(size for *_rest, size in already)
    if not problems and together > MOST_TOGETHER:
        problems.append(
            _("Các tệp nặng tổng cộng %(size)s MB, tối đa %(most)s MB. Chưa có gì được lưu.")
            % {"size": -(-together // 1024**2), "most": MOST_TOGETHER // 1024**2}
        )
    for upload in [] if problems else uploads:
        try:
            found.append(_one(upload))
        except ValidationError as error:
            name = clean_text(upload.name, multiline=False)[:80]
            problems += [f"«{name}»: {message}" for message in error.messages]
    if problems:
        raise ValidationError(problems)
    return found


def _one(upload):
    extension = extension_of(upload)
    if extension not in TYPES:
        refuse(_("Không nhận tệp «.%(ext)s». Các loại nhận được: ảnh JPG, PNG, WebP; PDF; DOCX."), ext=extension or "?")
    if upload.size > MOST_BYTES:
        refuse(
            _("Tệp nặng %(size)s MB, tối đa %(max)s MB. Hãy chọn tệp nhỏ hơn."),
            size=-(-upload.size // 1024**2),
            max=MOST_BYTES // 1024**2,
        )
    if extension in PICTURES:
        validate_image(upload)
        content = _bare_picture(upload, PICTURES[extension])
    else:
        validate_document(upload, ("pdf", "docx"), MOST_BYTES)
        upload.seek(0)
        content = upload.read()
    scanned = scan(content)
    name = clean_text(upload.name, multiline=False).replace("/", "_").replace("\\", "_")[-120:]
    return name, TYPES[extension], content, scanned


def _bare_picture(upload, kind):
    """The picture drawn anew: no place, no camera, no comment, nothing hidden behind its end."""
    from PIL import Image, ImageOps

    upload.seek(0)
    with Image.open(upload, formats=(kind,)) as picture:
        upright = ImageOps.exif_transpose(picture)
        if kind == "JPEG" and upright.mode not in ("RGB", "L"):
            upright = upright.convert("RGB")
        fresh = Image.new(upright.mode, upright.size)
        if upright.mode == "P":
            fresh.putpalette(upright.getpalette())
        fresh.paste(upright)
        out = io.BytesIO()
        fresh.save(out, kind, **({"quality": 88} if kind != "PNG" else {}))
    return out.getvalue()


def scan(content):
    """Whether ClamAV saw the file; raises ``ValidationError`` for what it knows. Without a scanner: ``False``.

    A scanner that does not answer refuses nobody: the file is marked as not scanned and staff see that.
    """
    if not settings.CLAMAV_URL:
        return False
    try:
        answer = _ask_clamav(content)
    except OSError as error:
        logger.warning("the virus scanner does not answer: %s", type(error).__name__)
        return False
    if "FOUND" in answer:
        refuse(_("Tệp có vi-rút nên cổng không nhận. Hãy quét máy của ông/bà rồi chọn tệp khác."))
    return answer.endswith("OK")


def _ask_clamav(content):
    """The protocol INSTREAM: lengths and pieces, an empty piece at the end."""
    parts = urlsplit(settings.CLAMAV_URL)
    if parts.scheme == "unix":
        line = socket.socket(socket.AF_UNIX)
        line.settimeout(20)
        line.connect(parts.path)
    else:
        line = socket.create_connection((parts.hostname, parts.port or 3310), timeout=20)
    with line:
        line.sendall(b"zINSTREAM\0")
        for start in range(0, len(content), 65536):
            piece = content[start : start + 65536]
            line.sendall(struct.pack(">I", len(piece)) + piece)
        line.sendall(struct.pack(">I", 0))
        return line.recv(4096).decode(errors="replace").strip("\0\n ")


# -- between preview and sending ----------------------------------------------------------------------------------------
def stage(found):
    """Keep checked files until the form is sent; the ticket is all that opens them."""
    tickets = []
    for name, mime, content, scanned in found:
        key, nonce = secrets.token_bytes(32), secrets.token_bytes(12)
        place = files.put(nonce + AESGCM(key).encrypt(nonce, content, b"staged"))
        tickets.append([place, key.hex(), name, mime, scanned, len(content)])
    return tickets


def ticket(tickets):
    return signing.dumps(tickets, salt=SALT, compress=True) if tickets else ""


def read_ticket(text):
    """Staged files of a form: [[place, key, name, mime, scanned, size]]; [] for what is not ours or too old."""
    if not text:
        return []
    try:
        return signing.loads(text, salt=SALT, max_age=STAY)
    except signing.BadSignature:
        raise ValidationError(_("Các tệp kèm đã chờ quá 24 giờ nên bị bỏ. Chọn lại tệp rồi gửi; chữ vẫn còn.")) from None


def unstage(tickets):
    """[(name, mime, bytes, scanned)]; raises ``ValidationError`` when they were swept away."""
    found = []
    for place, key, name, mime, scanned, _size in tickets:
        try:
            sealed = files.get(place)
            found.append((name, mime, AESGCM(bytes.fromhex(key)).decrypt(sealed[:12], sealed[12:], b"staged"), scanned))
        except (OSError, InvalidTag, ValueError):
            raise ValidationError(_("Tệp «%(name)s» không còn. Chọn lại tệp rồi gửi; chữ vẫn còn.") % {"name": name}) from None
    return found


def drop(tickets):
    for place, *_rest in tickets:
        files.remove(place)
