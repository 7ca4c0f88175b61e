"""What may be uploaded: judged by what a file is, never by its name. Every refusal says what to do instead."""

import struct
from pathlib import PurePath

import filetype
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from . import sandbox

HEAD = 8192
IMAGE_FORMATS = ("JPEG", "PNG", "GIF", "WEBP")
MEDIA = {
    "audio": {"mp3", "m4a", "ogg", "oga", "opus", "wav", "aac", "flac"},
    "video": {"mp4", "m4v", "webm"},
}
MAX_MEDIA_BYTES = 190 * 1024 * 1024
# Codes of inspection.py, in words: what is wrong, what to do.
PROBLEMS = {
    "not_pdf": gettext_noop("Tệp mang tên .%(ext)s nhưng không phải PDF. Hãy xuất lại thành PDF rồi tải lên."),
    "broken_pdf": gettext_noop("Tệp PDF hỏng nên không mở được. Hãy xuất lại thành PDF rồi tải lên."),
    "locked": gettext_noop("Tệp .%(ext)s đặt mật khẩu nên người đọc không mở được. Hãy bỏ mật khẩu rồi tải lên."),
    "locked_or_old": gettext_noop(
        "Tệp .%(ext)s đặt mật khẩu hoặc ở định dạng Office cũ. Hãy bỏ mật khẩu, lưu lại đúng định dạng .%(ext)s rồi tải lên."
    ),
    "broken_zip": gettext_noop("Tệp .%(ext)s hỏng hoặc không đúng loại. Hãy mở bằng phần mềm soạn thảo, lưu lại rồi tải lên."),
    "other_kind": gettext_noop("Tệp mang tên .%(ext)s nhưng bên trong không phải loại ấy. Hãy lưu lại đúng loại rồi tải lên."),
    "bomb": gettext_noop("Tệp .%(ext)s bung ra quá lớn, có dấu hiệu gây hại. Hãy tạo lại tệp từ nội dung gốc."),
    "program": gettext_noop("Tệp .%(ext)s chứa chương trình (macro hoặc tệp chạy). Hãy lưu lại không kèm macro."),
    "too_much": gettext_noop("Tệp .%(ext)s quá phức tạp nên cổng không kiểm tra được. Hãy xuất lại hoặc chia thành nhiều tệp."),
}


def refuse(text, **values):
    raise ValidationError(f"{text % values} {_('Chưa có gì được lưu.')}")


def on_field(field, validate, *args):
    """Run a validator and hang what it says on the form's ``field``."""
    try:
        validate(*args)
    except ValidationError as error:
        raise ValidationError({field: error.messages}) from error


def new_upload(field_file):
    """The bytes that came with a form and are not in the library yet, or ``None``."""
    return field_file if field_file and not field_file._committed else None


def extension_of(file):
    return PurePath(file.name).suffix.lower().lstrip(".")


def _head(file):
    file.seek(0)
    head = file.read(HEAD)
    file.seek(0)
    return head


def _size(file, limit):
    if file.size == 0:
        refuse(_("Tệp rỗng (0 byte). Hãy chọn lại tệp."))
    if file.size > limit:
        refuse(
            _("Tệp nặng %(size)s MB, tối đa %(max)s MB. Hãy chọn tệp nhỏ hơn hoặc chia thành nhiều tệp."),
            size=-(-file.size // 1024**2),
            max=limit // 1024**2,
        )


def validate_document(file, extensions=None, limit=None):
    """Raises ``ValidationError`` for what is no document of an accepted kind. ``limit`` is in bytes."""
    extension = extension_of(file)
    extensions = extensions or settings.WAGTAILDOCS_EXTENSIONS
    if extension not in extensions:
        refuse(
            _("Không nhận tệp «.%(ext)s». Các loại nhận được: %(list)s."),
            ext=extension or "?",
            list=", ".join(extensions),
        )
    _size(file, limit or settings.WAGTAILDOCS_MAX_UPLOAD_SIZE)
    if extension in ("txt", "csv", "vtt"):
        _text(file, extension)
    else:
        _inspect(file, extension)


def _inspect(file, extension):
    file.seek(0)
    try:
        problem = sandbox.run("core.uploads.inspection:check", extension, content=file.read(), seconds=15)["problem"]
    except (sandbox.SandboxError, OSError):
        problem = "too_much"
    finally:
        file.seek(0)
    if problem:
        refuse(_(PROBLEMS[problem]), ext=extension)


def _text(file, extension):
    file.seek(0)
    content = file.read()
    file.seek(0)
    kind = filetype.guess(content[:HEAD])
    if kind is not None or b"\x00" in content:
        refuse(_("Tệp mang tên .%(ext)s nhưng không phải tệp chữ. Hãy lưu lại đúng loại rồi tải lên."), ext=extension)
    try:
        content.decode("utf-8-sig")
    except UnicodeDecodeError:
        refuse(_("Tệp .%(ext)s không dùng bảng mã Unicode (UTF-8). Hãy lưu lại với bảng mã UTF-8 rồi tải lên."), ext=extension)
    if extension == "vtt" and not content.removeprefix(b"\xef\xbb\xbf").startswith(b"WEBVTT"):
        refuse(_("Tệp phụ đề phải bắt đầu bằng dòng WEBVTT."))


def validate_image(file):
    """Raises ``ValidationError`` for what is no picture, is broken, or unpacks to too many pixels."""
    from PIL import Image, UnidentifiedImageError

    if getattr(file, "portal_checked", False):
        return
    extension = extension_of(file)
    if extension == "svg":
        refuse(_("Không nhận hình SVG vì có thể chứa mã chạy. Hãy xuất thành PNG rồi tải lên."))
    if extension not in settings.WAGTAILIMAGES_EXTENSIONS:
        refuse(_("Không nhận hình «.%(ext)s». Hãy dùng JPG, PNG, GIF hoặc WebP."), ext=extension or "?")
    _size(file, settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE)
    kind = filetype.guess(_head(file))
    if kind is None or kind.extension != extension.replace("jpeg", "jpg"):
        refuse(
            _("Tệp mang tên .%(ext)s nhưng không phải hình loại ấy. Hãy mở bằng phần mềm ảnh, lưu lại rồi tải lên."),
            ext=extension,
        )
    limit = settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS
    try:
        with Image.open(file, formats=IMAGE_FORMATS) as picture:
            pixels = picture.width * picture.height
            if pixels <= limit:
                pixels *= getattr(picture, "n_frames", 1)
            if pixels <= limit:
                picture.load()
    except Image.DecompressionBombError:
        pixels = 4 * limit
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError, struct.error):
        refuse(_("Hình hỏng nên không mở được. Hãy mở bằng phần mềm ảnh, lưu lại rồi tải lên."))
    finally:
        file.seek(0)
    if pixels > limit:
        refuse(
            _("Hình có hơn %(max)s triệu điểm ảnh nên cổng không nhận. Hãy thu nhỏ rồi tải lên."),
            max=limit // 1_000_000,
        )
    file.portal_checked = True  # forms ask once, the model once more


def validate_media(file, kind):
    """Raises ``ValidationError`` for what is no audio or video that a browser can play."""
    extension = extension_of(file)
    if extension not in MEDIA.get(kind, set()):
        refuse(_("Không nhận tệp «.%(ext)s» ở đây. Âm thanh: MP3, M4A, OGG, WAV; video: MP4, WebM."), ext=extension or "?")
    _size(file, MAX_MEDIA_BYTES)
    head = _head(file)
    guessed = filetype.guess(head)
    family = guessed.mime.split("/")[0] if guessed else ""
    mp3 = extension == "mp3" and (head[:3] == b"ID3" or (head[0] == 0xFF and head[1:2] >= b"\xe0"))
    if family not in ("audio", "video") and not mp3:
        refuse(_("Tệp mang tên .%(ext)s nhưng không phải âm thanh hay video. Hãy xuất lại rồi tải lên."), ext=extension)
    if extension in ("mp4", "m4a", "m4v") and not _has_index(file):
        refuse(_("Tệp .%(ext)s thiếu phần mục lục nên trình duyệt không phát được. Hãy xuất lại rồi tải lên."), ext=extension)


def _has_index(file):
    """Whether an MP4 holds the box ``moov``, without which no player can start; reads only the heads of the boxes."""
    position = 0
    try:
        for _number in range(1000):
            file.seek(position)
            size, name = struct.unpack(">I4s", file.read(8))
            if name == b"moov":
                return True
            if size == 1:
                (size,) = struct.unpack(">Q", file.read(8))
            if size < 8:
                return False
            position += size
    except struct.error:
        return False
    finally:
        file.seek(0)
    return False
