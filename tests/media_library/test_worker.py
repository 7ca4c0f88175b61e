"""What the worker does with files: sizes of pictures, pictures of pages, and taking away what was replaced."""

from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.test import Client
from django.urls import reverse
from PIL import Image
from wagtail.models import ModelLogEntry

from accounts.models import User
from core.actor import system_act
from core.models import OutboxEntry
from home.models import StandardPage
from media_library.models import SPECS, PortalDocument, PortalImage, PortalMedia

from .conftest import MP3, pdf_bytes, png_bytes

pytestmark = pytest.mark.django_db


def on_disk():
    return {path.name for path in Path(settings.MEDIA_ROOT).rglob("*") if path.is_file()}


def upload(name, content):
    return SimpleUploadedFile(name, content)


def test_sizes_are_drawn_by_the_worker_and_only_by_it(files, drain, django_assert_num_queries):
    image = files[1]
    assert image.responsive() == {}
    drain()
    image = PortalImage.objects.prefetch_related("renditions").get(pk=image.pk)
    with django_assert_num_queries(0):
        sizes = image.responsive()
    assert [part.split()[1] for part in sizes["srcset"].split(", ")] == ["320w", "720w", "960w", "1280w"]
    assert (sizes["width"], sizes["height"]) == (960, 540)
    with Image.open(image.renditions.get(filter_spec=SPECS[0]).file.path) as picture:
        assert picture.format == "WEBP" and picture.width == 320


def test_a_small_picture_is_offered_once(db, drain):
    image = PortalImage(title="Nhỏ", file=upload("nho.png", png_bytes((200, 100))))
    image.save()
    drain()
    assert image.responsive()["srcset"].endswith(" 200w")


def test_a_page_that_goes_live_gets_sizes_that_were_lost(files, page_with, drain):
    drain()
    for rendition in files[1].renditions.all():
        Path(rendition.file.path).unlink()
    page_with()
    drain()
    assert all(Path(r.file.path).is_file() for r in files[1].renditions.all())
    assert files[1].renditions.count() == len(SPECS)


def test_work_is_written_with_the_file_or_not_at_all(db):
    before = OutboxEntry.objects.count()
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        PortalDocument(title="Hỏng", file=upload("a.pdf", pdf_bytes("a"))).save()
        assert OutboxEntry.objects.count() > before
        raise ZeroDivisionError
    assert OutboxEntry.objects.count() == before and not PortalDocument.objects.exists()


def test_a_save_that_fails_leaves_no_file(db):
    document = PortalDocument(title="x" * 10, file=upload("a.pdf", pdf_bytes("a")), collection_id=999_999)
    document.title = None
    with pytest.raises(Exception, match="NOT NULL|null"), transaction.atomic():
        document.save()
    assert on_disk() == set()


def test_replaced_picture_old_file_and_sizes_go(files, drain, django_capture_on_commit_callbacks):
    drain()
    image = files[1]
    before = on_disk()
    old = {image.filename, *(r.file.name.split("/")[1] for r in image.renditions.all())}
    assert old <= before and len(old) == 5
    image.file = upload("moi.png", png_bytes((1400, 700), (200, 30, 30)))
    with django_capture_on_commit_callbacks(execute=True):
        image.save()
    assert image.renditions.count() == 0
    drain()
    assert not old & on_disk()
    assert image.renditions.count() == len(SPECS)
    with Image.open(image.renditions.get(filter_spec=SPECS[0]).file.path) as picture:
        assert picture.convert("RGB").getpixel((5, 5))[0] > 150
    assert (image.width, image.height) == (1400, 700)


def test_replaced_document_is_read_and_drawn_again(files, drain):
    drain()
    document = PortalDocument.objects.get(pk=files[0].pk)
    old = {document.filename, *(p.file.name.split("/")[1] for p in document.preview_pages())}
    assert len(old) == 3 and old <= on_disk()
    document.file = upload("thay.pdf", pdf_bytes("Ban thay the"))
    document.save()
    assert document.preview_pages() == [] and PortalDocument.objects.get(pk=document.pk).text == ""
    drain()
    document = PortalDocument.objects.get(pk=document.pk)
    assert document.text == "Ban thay the" and document.page_count == 1
    assert len(document.preview_pages()) == 1
    assert not old & on_disk()


def test_a_pdf_replaced_by_another_kind_keeps_no_pictures(files, drain):
    drain()
    document = files[0]
    document.file = upload("thay.txt", "Chữ".encode())
    document.save()
    drain()
    assert PortalDocument.objects.get(pk=document.pk).text == "Chữ"
    assert not document.previews.exists()
    assert not [name for name in on_disk() if name.startswith(f"{document.pk}-")]


def test_deleted_files_leave_nothing_behind(files, drain, django_capture_on_commit_callbacks):
    drain()
    with django_capture_on_commit_callbacks(execute=True):
        for item in files:
            item.delete()
    drain()
    assert on_disk() == set()


def test_the_old_file_stays_until_the_change_is_certain(files, drain):
    document = files[0]
    old = document.file.name
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        document.file = upload("moi.pdf", pdf_bytes("moi"))
        document.save()
        raise ZeroDivisionError
    drain()
    stored = PortalDocument.objects.get(pk=document.pk)
    assert stored.file.name == old and stored.file.storage.exists(old)


# -- in live use ------------------------------------------------------------------------------------------------------


@pytest.fixture
def editor(db):
    """May edit everything in the admin, and stands for nobody of the board."""
    user = User.objects.create_superuser("bientap", "bientap@example.vn", "x")
    client = Client()
    client.force_login(user)
    return client


NEW = {
    0: ("wagtaildocs:edit", lambda: upload("moi.pdf", pdf_bytes("moi"))),
    1: ("wagtailimages:edit", lambda: upload("moi.png", png_bytes((50, 50)))),
    2: ("wagtailmedia:edit", lambda: upload("moi.mp3", MP3 + b"1")),
}


def edit(client, item, which, file):
    data = {"title": "Tên mới", "collection": str(item.collection_id), "tags": "", "duration": "3"}
    data |= {f"focal_point_{name}": "" for name in ("x", "y", "width", "height")} | {"alt": "", "credit": "", "description": ""}
    return client.post(reverse(NEW[which][0], args=[item.pk]), data | ({"file": file} if file else {}))


@pytest.mark.parametrize("which", NEW)
def test_replacing_a_file_in_live_use_needs_head_or_deputy(files, page_with, drain, editor, which):
    page_with()
    drain()
    item, before = files[which], on_disk()
    with item.file.open("rb") as stored:
        content = stored.read()
    response = edit(editor, item, which, NEW[which][1]())
    assert "Trưởng ban hoặc Phó Trưởng ban" in response.content.decode()
    kept = type(item).objects.get(pk=item.pk)
    assert kept.file.name == item.file.name and kept.title == item.title
    drain()
    assert before <= on_disk() and not [name for name in on_disk() if name.startswith("moi")]
    with kept.file.open("rb") as stored:
        assert stored.read() == content
    assert not ModelLogEntry.objects.filter(action="media_library.replace_file").exists()


@pytest.mark.parametrize("which", NEW)
def test_other_fields_of_a_file_in_live_use_may_change(files, page_with, editor, which):
    page_with()
    assert edit(editor, files[which], which, None).status_code == 302
    assert type(files[which]).objects.get(pk=files[which].pk).title == "Tên mới"


@pytest.mark.parametrize("which", NEW)
def test_a_replacement_that_is_allowed_is_logged_and_seen_at_once(files, page_with, drain, which):
    page_with()
    drain()
    item, old = files[which], files[which].file.url
    with system_act("test"):
        item.file = NEW[which][1]()
        item.save()
    assert ModelLogEntry.objects.filter(action="media_library.replace_file", object_id=str(item.pk)).count() == 1
    assert Client().get(old).status_code == 404
    assert Client().get(item.file.url).status_code == 200
    drain()
    assert Path(old).name not in on_disk()


@pytest.mark.parametrize("which", NEW)
def test_a_file_in_a_draft_is_replaced_freely(files, page_with, editor, which):
    page_with(live=False)
    assert edit(editor, files[which], which, NEW[which][1]()).status_code == 302
    assert type(files[which]).objects.get(pk=files[which].pk).file.name != files[which].file.name


@pytest.mark.parametrize("address", ["wagtaildocs:delete", "wagtailimages:delete", "wagtailmedia:delete"])
def test_the_admin_s_delete_pages_are_guarded(files, page_with, editor, address):
    page_with()
    item = files[["wagtaildocs:delete", "wagtailimages:delete", "wagtailmedia:delete"].index(address)]
    response = editor.post(reverse(address, args=[item.pk]))
    assert response.status_code in (302, 403)
    assert type(item).objects.filter(pk=item.pk).exists() and item.file.storage.exists(item.file.name)


@pytest.mark.parametrize("kind", ["portaldocument", "portalimage"])
def test_the_admin_s_bulk_delete_is_guarded(files, page_with, editor, kind):
    page_with()
    item = files[["portaldocument", "portalimage"].index(kind)]
    editor.post(reverse("wagtail_bulk_action", args=["media_library", kind, "delete"]) + f"?id={item.pk}")
    assert type(item).objects.filter(pk=item.pk).exists() and item.file.storage.exists(item.file.name)


def test_a_file_of_a_page_that_nobody_sees_any_more_may_go(files, page_with, editor, django_capture_on_commit_callbacks):
    page = page_with()
    with system_act("test"):
        StandardPage.objects.get(pk=page.pk).unpublish()
    item = PortalMedia.objects.get(pk=files[2].pk)
    with django_capture_on_commit_callbacks(execute=True):
        item.delete()
    assert not item.file.storage.exists("media/ban-tin.mp3")
