"""Every way into the library refuses what is not what it says, in words, and keeps nothing of it."""

import io
import json
import unicodedata
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image

from core.models import OutboxEntry
from media_library.models import PortalDocument, PortalImage, PortalMedia

from . import hostile
from .conftest import MP3, pdf_bytes, png_bytes

pytestmark = pytest.mark.django_db

DOCUMENTS = {
    "executable named pdf": ("don.pdf", lambda: hostile.EXECUTABLE, "không phải PDF"),
    "program for Linux named pdf": ("don.pdf", lambda: hostile.ELF, "không phải PDF"),
    "executable": ("don.exe", lambda: hostile.EXECUTABLE, "Không nhận tệp «.exe»"),
    "pdf of noise": ("don.pdf", hostile.pdf_of_noise, "PDF hỏng"),
    "zip bomb": ("don.docx", hostile.bomb, "bung ra quá lớn"),
    "zip of many entries": ("don.docx", hostile.many_entries, "bung ra quá lớn"),
    "entities that grow": ("don.docx", hostile.laughs, "hỏng"),
    "noise named docx": ("don.docx", lambda: hostile.EXECUTABLE, "hỏng hoặc không đúng loại"),
    "pdf named docx": ("don.docx", lambda: pdf_bytes("x"), "hỏng hoặc không đúng loại"),
    "docx named odt": ("don.odt", lambda: hostile.archive({"word/document.xml": "<w/>"}), "không phải loại ấy"),
    "old Office or password": ("don.docx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5000), "đặt mật khẩu"),
    "macro": ("don.docx", lambda: hostile.archive({"word/document.xml": "<w/>", "word/vbaProject.bin": "x"}), "macro"),
    "zip with a program": ("don.zip", lambda: hostile.archive({"Doc/Setup.EXE": b"MZ"}), "chương trình"),
    "svg": ("don.svg", lambda: hostile.SVG, "Không nhận tệp «.svg»"),
    "page": ("don.html", lambda: hostile.HTML, "Không nhận tệp «.html»"),
    "program named txt": ("don.txt", lambda: hostile.ELF, "không phải tệp chữ"),
    "old Vietnamese code page": ("don.txt", lambda: b"\xd0\xf5n v\xf2", "UTF-8"),
    "captions without head": ("don.vtt", lambda: b"00:01 --> 00:02\nx", "WEBVTT"),
    "empty": ("don.pdf", lambda: b"", "Tệp rỗng"),
    "too large": ("don.txt", lambda: b"a" * (settings.WAGTAILDOCS_MAX_UPLOAD_SIZE + 1), "tối đa 50 MB"),
}
IMAGES = {
    "svg with script": ("ve.svg", lambda: hostile.SVG, "Không nhận hình SVG"),
    "svg named png": ("ve.png", lambda: hostile.SVG, "không phải hình loại ấy"),
    "executable": ("ve.png", lambda: hostile.EXECUTABLE, "không phải hình loại ấy"),
    "jpeg named png": ("ve.png", hostile.truncated_jpeg, "không phải hình loại ấy"),
    "half a jpeg": ("ve.jpg", hostile.truncated_jpeg, "Hình hỏng"),
    "png without pixels": ("ve.png", lambda: hostile.png(400, 300), "Hình hỏng"),
    "60 million pixels": ("ve.png", lambda: hostile.png(10_000, 6_000), "50 triệu điểm ảnh"),
    "4 thousand million pixels": ("ve.png", lambda: hostile.png(65_000, 65_000), "50 triệu điểm ảnh"),
    "30 frames of 4 million": ("ve.gif", hostile.endless_gif, "50 triệu điểm ảnh"),
    "too large": ("ve.png", lambda: png_bytes((20, 20)) + bytes(settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE), "tối đa 10 MB"),
    "empty": ("ve.png", lambda: b"", "Tệp rỗng"),
}
MEDIA = {
    "executable": ("tieng.mp3", "audio", lambda: hostile.EXECUTABLE, "không phải âm thanh hay video"),
    "page": ("tieng.mp3", "audio", lambda: hostile.HTML, "không phải âm thanh hay video"),
    "other kind": ("tieng.exe", "audio", lambda: hostile.EXECUTABLE, "Không nhận tệp «.exe»"),
    "half a film": ("phim.mp4", "video", lambda: hostile.MP4_HEAD + hostile.box(b"mdat", bytes(500)), "thiếu phần mục lục"),
    "empty": ("phim.mp4", "video", lambda: b"", "Tệp rỗng"),
}
DOCUMENT_DOORS = {"page": "wagtaildocs:add", "several": "wagtaildocs:add_multiple", "chooser": "wagtaildocs_chooser:create"}
IMAGE_DOORS = {"page": "wagtailimages:add", "several": "wagtailimages:add_multiple", "chooser": "wagtailimages_chooser:create"}


@pytest.fixture
def uploader(admin_client):
    return admin_client


def send(client, address, door, file, prefix):
    """Upload as a browser does through one of the doors; the words of the answer."""
    data = {"title": "Tệp lạ", "collection": "1", "tags": ""}
    if door == "chooser":
        data = {f"{prefix}-{name}": value for name, value in data.items()} | {f"{prefix}-file": file}
    else:
        data |= {"files[]": file} if door == "several" else {"file": file}
    response = client.post(address, data, headers={"X-Requested-With": "XMLHttpRequest"} if door != "page" else {})
    text = response.content.decode()
    return json.dumps(json.loads(text), ensure_ascii=False) if text.startswith("{") else text


def nothing_kept():
    kept = [path for path in Path(settings.MEDIA_ROOT).rglob("*") if path.is_file()]
    temporary = [path for path in Path(settings.FILE_UPLOAD_TEMP_DIR).rglob("*") if path.is_file()]
    # The account of the one who tries was made in this transaction: that alone makes kept pages old.
    work = OutboxEntry.objects.exclude(kind="purge")
    rows = [found.count() for found in (PortalDocument.objects, PortalImage.objects, PortalMedia.objects, work)]
    return kept == temporary == [] and rows == [0, 0, 0, 0]


@pytest.mark.parametrize("case", DOCUMENTS)
def test_a_document_that_is_not_what_it_says(uploader, case):
    name, make, words = DOCUMENTS[case]
    answer = send(uploader, reverse("wagtaildocs:add_multiple"), "several", SimpleUploadedFile(name, make()), "")
    assert words in answer
    assert "Chưa có gì được lưu" in answer or "WEBVTT" in answer
    assert nothing_kept()


@pytest.mark.parametrize("door", DOCUMENT_DOORS)
def test_every_door_for_documents_is_guarded(uploader, door):
    file = SimpleUploadedFile("don.pdf", hostile.EXECUTABLE)
    answer = send(uploader, reverse(DOCUMENT_DOORS[door]), door, file, "document-chooser-upload")
    assert "không phải PDF" in answer
    assert nothing_kept()


@pytest.mark.parametrize("case", IMAGES)
def test_a_picture_that_is_not_what_it_says(uploader, case):
    name, make, words = IMAGES[case]
    answer = send(uploader, reverse("wagtailimages:add_multiple"), "several", SimpleUploadedFile(name, make()), "")
    assert words in answer and "Chưa có gì được lưu" in answer
    assert nothing_kept()


@pytest.mark.parametrize("door", IMAGE_DOORS)
def test_every_door_for_pictures_is_guarded(uploader, door):
    file = SimpleUploadedFile("ve.svg", hostile.SVG)
    answer = send(uploader, reverse(IMAGE_DOORS[door]), door, file, "image-chooser-upload")
    assert "Không nhận hình SVG" in answer
    assert nothing_kept()


@pytest.mark.parametrize("case", MEDIA)
@pytest.mark.parametrize("door", ["page", "chooser"])
def test_sound_and_film_that_are_not_what_they_say(uploader, case, door):
    name, kind, make, words = MEDIA[case]
    address = reverse("wagtailmedia:add" if door == "page" else "wagtailmedia:chooser_upload", args=[kind])
    data = {"title": "Tệp lạ", "collection": "1", "tags": "", "duration": "1", "file": SimpleUploadedFile(name, make())}
    if door == "chooser":
        data = {f"media-chooser-upload-{field}": value for field, value in data.items()}
    response = uploader.post(address, data)
    text = response.content.decode()
    assert words in (json.loads(text)["html"] if text.startswith("{") else text)
    assert nothing_kept()


def test_the_poster_of_a_film_must_be_a_picture(uploader):
    film = SimpleUploadedFile("phim.mp4", hostile.MP4_HEAD + hostile.box(b"moov", bytes(100)))
    data = {"title": "Phim", "collection": "1", "tags": "", "duration": "1", "file": film}
    data["thumbnail"] = SimpleUploadedFile("bia.png", hostile.HTML)
    response = uploader.post(reverse("wagtailmedia:add", args=["video"]), data)
    assert "không phải hình loại ấy" in response.content.decode()
    assert nothing_kept()


def test_a_large_upload_leaves_no_temporary_file(uploader, settings):
    settings.FILE_UPLOAD_MAX_MEMORY_SIZE = 1000
    answer = send(uploader, reverse("wagtaildocs:add"), "page", SimpleUploadedFile("don.pdf", hostile.pdf_of_noise()), "")
    assert "PDF hỏng" in answer
    assert nothing_kept()


GOOD = {
    "pdf": ("Kế hoạch số 1.pdf", lambda: pdf_bytes("Ke hoach")),
    "captions": ("phu-de.vtt", lambda: "WEBVTT\n\n00:01.000 --> 00:02.000\nXin chào\n".encode()),
    "csv": ("so-lieu.csv", lambda: "\ufeffxã,số\nAn Định,12\n".encode()),
    "zip": ("bieu-mau.zip", lambda: hostile.archive({"mau.txt": "Mẫu"})),
}


@pytest.mark.parametrize("case", GOOD)
def test_good_files_are_kept_byte_by_byte(uploader, case):
    name, make = GOOD[case]
    content = make()
    answer = send(uploader, reverse("wagtaildocs:add_multiple"), "several", SimpleUploadedFile(name, content), "")
    assert json.loads(answer)["success"]
    document = PortalDocument.objects.get()
    with document.file.open("rb") as stored:
        assert stored.read() == content
    assert document.file_size == len(content) and document.file_hash


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP"])
def test_good_pictures_are_kept(uploader, kind):
    out = io.BytesIO()
    Image.new("RGB", (300, 200), "teal").save(out, kind)
    extension = kind.lower().replace("jpeg", "jpg")
    file = SimpleUploadedFile(f"Ảnh.{extension}", out.getvalue())
    assert json.loads(send(uploader, reverse("wagtailimages:add_multiple"), "several", file, ""))["success"]
    assert PortalImage.objects.get().width == 300


def test_good_sound_is_kept(uploader):
    data = {"title": "Bản tin", "collection": "1", "tags": "", "duration": "3", "file": SimpleUploadedFile("tin.mp3", MP3)}
    assert uploader.post(reverse("wagtailmedia:add", args=["audio"]), data).status_code == 302
    assert PortalMedia.objects.get().file.read() == MP3


@pytest.mark.parametrize(
    "name", ["Kế hoạch " + "ế" * 200 + ".pdf", "Ke\u0302\u0301 hoa\u0323ch.PDF", "..\\..\\a.pdf", "a/../../b.pdf"]
)
def test_file_names_become_safe_and_short(db, name):
    document = PortalDocument(title="Tên lạ", file=ContentFile(pdf_bytes("x"), name=name))
    document.save()
    stored = document.file.name
    assert stored.startswith("documents/") and stored.count("/") == 1 and stored.endswith(".pdf")
    assert len(stored.encode()) < 200
    assert unicodedata.is_normalized("NFC", stored)
