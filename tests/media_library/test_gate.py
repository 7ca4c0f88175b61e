"""A file is fetched by the public only while something live and unrestricted uses it."""

from datetime import date, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from wagtail.models import CollectionViewRestriction, PageViewRestriction

from accounts.models import User
from core.actor import system_act
from core.publishing import PublicationRefused
from documents_hub.models import DocumentIndexPage, DocumentKind, DocumentPage, IssuingBody
from home.models import AgencySettings, StandardPage
from media_library.models import PortalDocument

from .conftest import MP3

pytestmark = pytest.mark.django_db


def addresses(files):
    document, image, audio = files
    return [document.url, document.file.url, image.file.url, audio.file.url, *(r.url for r in image.renditions.all())]


def statuses(files, client=None):
    client = client or Client()
    return {client.get(url).status_code for url in addresses(files)}


def test_before_release_after_release_after_withdrawal(files, page_with, drain):
    page = page_with(live=False)
    drain()
    assert files[1].renditions.count() >= 4
    assert statuses(files) == {404}
    with system_act("test"):
        page.latest_revision.publish()
    drain()
    assert statuses(files) == {200}
    with system_act("test"):
        StandardPage.objects.get(pk=page.pk).unpublish()
    assert statuses(files) == {404}


def test_a_file_in_a_draft_of_a_live_page_is_not_public(home, files):
    page = StandardPage(title="Trang đang công bố", body=[("paragraph", "<p>Không có tệp.</p>")])
    with system_act("test"):
        home.add_child(instance=page)
    page.body = [("document", {"document": files[0], "title": "", "description": ""})]
    page.save_revision()
    assert Client().get(files[0].url).status_code == 404


def test_a_link_in_rich_text_counts_as_use(home, files):
    link = f'<p><a linktype="document" id="{files[0].pk}">Tải về</a></p>'
    with system_act("test"):
        home.add_child(instance=StandardPage(title="Trang", body=[("paragraph", link)]))
    assert Client().get(files[0].url).status_code == 200


def test_the_last_attachment_of_a_document_page_closes_when_it_is_taken_out(home, files):
    kind, body = DocumentKind.objects.create(name="Kế hoạch thử"), IssuingBody.objects.create(name="Sở thử")
    page = DocumentPage(title="Văn bản", number="1/KH", kind=kind, issuing_body=body, issued_on=date(2026, 1, 2))
    page.attachments.create(document=files[0], title="")
    with system_act("test"):
        DocumentIndexPage.objects.get().add_child(instance=page)
    assert Client().get(files[0].url).status_code == 200
    page = DocumentPage.objects.get(pk=page.pk)
    page.attachments.set([])
    revision = page.save_revision()
    assert Client().get(files[0].url).status_code == 200  # still only a draft
    with system_act("test"):
        revision.publish()
    assert Client().get(files[0].url).status_code == 404


def test_a_file_replaced_by_another_in_a_new_revision(home, files, page_with):
    page = page_with()
    page.body = [("paragraph", "<p>Không còn tệp.</p>")]
    revision = page.save_revision()
    assert statuses(files) == {200}
    with system_act("test"):
        revision.publish()
    assert statuses(files) == {404}


def test_the_emblem_in_the_settings_is_public(files, drain):
    settings = AgencySettings.load()
    settings.emblem = files[1]
    settings.save()
    drain()
    assert Client().get(files[1].file.url).status_code == 200
    assert Client().get(files[1].responsive()["src"]).status_code == 200


def test_a_page_past_its_hour_shows_no_files_even_before_it_is_taken_down(files, page_with):
    page = page_with()
    StandardPage.objects.filter(pk=page.pk).update(expire_at=timezone.now() - timedelta(seconds=1))
    assert statuses(files) == {404}


def test_a_closed_collection_closes_those_below_it(files, page_with):
    page_with()
    below = files[0].collection.add_child(name="Nội bộ").add_child(name="Của Sở")
    with system_act("test"):
        CollectionViewRestriction.objects.create(collection=below.get_parent(), restriction_type="login")
        PortalDocument.objects.filter(pk=files[0].pk).update(collection=below)
    assert Client().get(files[0].url).status_code == 404
    assert Client().get(files[1].file.url).status_code == 200


def test_moving_a_file_in_live_use_out_of_sight_needs_the_head(files, page_with):
    page_with()
    hidden = files[0].collection.add_child(name="Nội bộ")
    with system_act("test"):
        CollectionViewRestriction.objects.create(collection=hidden, restriction_type="login")
    document = PortalDocument.objects.get(pk=files[0].pk)
    document.collection = hidden
    with pytest.raises(PublicationRefused, match="Trưởng ban"):
        document.save()
    open_one = files[0].collection.add_child(name="Công khai")
    document.collection = open_one
    document.save()
    assert Client().get(document.url).status_code == 200


def test_signed_in_without_a_place_in_the_admin_is_a_visitor(files, page_with, client):
    page_with(live=False)
    client.force_login(User.objects.create_user("khach", password="x"))
    assert statuses(files, client) == {404}


@pytest.mark.parametrize("where", ["page", "parent", "collection"])
def test_privacy_of_page_section_or_collection_closes_the_files(files, page_with, home, where):
    page = page_with()
    with system_act("test"):
        if where == "collection":
            CollectionViewRestriction.objects.create(collection=files[0].collection, restriction_type="login")
        else:
            PageViewRestriction.objects.create(page=page if where == "page" else home, restriction_type="login")
    assert statuses(files) == {404}


def test_an_expired_page_shows_no_files(files, page_with):
    page = page_with()
    with system_act("test"):
        StandardPage.objects.get(pk=page.pk).unpublish(set_expired=True)
    assert statuses(files) == {404}


def test_staff_see_files_of_drafts(files, page_with, staff_client):
    page_with(live=False)
    assert statuses(files, staff_client) == {200}


@pytest.mark.parametrize(
    "path",
    [
        "../portal.sqlite3",
        "/etc/passwd",
        "images/../../secret-key",
        "original_images/",
        "x\x00y",
        "wagtail_uploads/a",
        "..%2fsecret-key",
        "documents/../../secret-key",
        "%00",
        "documents/",
        "nothing.pdf",
    ],
)
def test_no_other_file_is_reached(db, path):
    assert Client().get(f"/media/{path}").status_code in (400, 404)


@pytest.mark.parametrize("path", ["1/khac.pdf", "0/x", "9" * 18 + "/x.pdf", "9" * 6000 + "/x.pdf", "1/", "1/%0a", "1/../../x"])
def test_no_other_document_is_reached(files, page_with, path):
    page_with()
    assert Client().get(f"/documents/{path}").status_code in (400, 404)


RANGES = [
    ("bytes=0-3", 206, MP3[:4], "bytes 0-3/{size}"),
    ("bytes=10-", 206, MP3[10:], "bytes 10-{last}/{size}"),
    ("bytes=-5", 206, MP3[-5:], "bytes {tail}-{last}/{size}"),
    ("bytes=0-99999999", 206, MP3, "bytes 0-{last}/{size}"),
    ("bytes=99999999-", 416, b"", "bytes */{size}"),
    ("bytes=5-2", 416, b"", "bytes */{size}"),
    ("bytes=-0", 416, b"", "bytes */{size}"),
    ("bytes=0-1,5-6", 200, MP3, None),
    ("octets=0-1", 200, MP3, None),
    ("bytes=-", 200, MP3, None),
    ("bytes=0-" + "9" * 6000, 200, MP3, None),
    ("bytes=-999999999", 206, MP3, "bytes 0-{last}/{size}"),
    ("Bytes=0-0", 206, MP3[:1], "bytes 0-0/{size}"),
    ("bytes=a-b", 200, MP3, None),
]


@pytest.mark.parametrize("header, status, content, content_range", RANGES)
def test_byte_ranges(files, page_with, header, status, content, content_range):
    page_with()
    response = Client().get(files[2].file.url, headers={"range": header})
    assert response.status_code == status
    body = b"".join(response.streaming_content) if response.streaming else response.content
    assert body == content
    size = len(MP3)
    if content_range:
        assert response["Content-Range"] == content_range.format(size=size, last=size - 1, tail=size - 5)


def test_headers_of_files(files, page_with):
    page_with()
    pdf = Client().get(files[0].url)
    assert pdf["Content-Type"] == "application/pdf"
    assert pdf["Content-Disposition"] == 'inline; filename="ke-hoach.pdf"'
    assert pdf["X-Content-Type-Options"] == "nosniff"
    assert "default-src 'none'" in pdf["Content-Security-Policy"]
    assert pdf["Cache-Control"] == "private, no-cache"
    assert pdf["Content-Length"] == str(files[0].file_size)
    assert Client().get(files[2].file.url)["Content-Type"] == "audio/mpeg"


@pytest.mark.parametrize(
    "condition, status",
    [
        ({"if-none-match": "{etag}"}, 304),
        ({"if-none-match": '"x", W/{etag}'}, 304),
        ({"if-none-match": "*"}, 304),
        ({"if-none-match": '"x"', "if-modified-since": "{modified}"}, 200),
        ({"if-modified-since": "{modified}"}, 304),
        ({"if-modified-since": "Thu, 01 Jan 2004 00:00:00 GMT"}, 200),
        ({"range": "bytes=0-1", "if-range": "{etag}"}, 206),
        ({"range": "bytes=0-1", "if-range": "{modified}"}, 206),
        ({"range": "bytes=0-1", "if-range": '"other"'}, 200),
    ],
)
def test_conditions(files, page_with, condition, status):
    page_with()
    url = files[2].file.url
    first = Client().get(url)
    values = {"etag": first["ETag"], "modified": first["Last-Modified"]}
    response = Client().get(url, headers={name: value.format(**values) for name, value in condition.items()})
    assert response.status_code == status


def test_head_tells_the_whole_and_sends_nothing(files, page_with):
    page_with()
    response = Client().head(files[2].file.url, headers={"range": "bytes=0-3"})
    assert response.status_code == 200 and response["Content-Length"] == str(len(MP3))
    assert Client().post(files[2].file.url).status_code == 405


DOWNLOADS = {"a.zip": "application/zip", "a.csv": "text/csv; charset=utf-8", "a.docx": "application/vnd.openxmlformats"}


@pytest.mark.parametrize("name", DOWNLOADS)
def test_what_no_browser_shows_is_offered_for_saving(home, name, page_with):
    document = PortalDocument(title="Tệp", file=SimpleUploadedFile(name, b"x"))
    document.save()
    link = f'<p><a linktype="document" id="{document.pk}">Tải về</a></p>'
    with system_act("test"):
        home.add_child(instance=StandardPage(title="Trang", body=[("paragraph", link)]))
    response = Client().get(document.url)
    assert response["Content-Type"].startswith(DOWNLOADS[name])
    assert response["Content-Disposition"].startswith("attachment;")


def test_captions_are_served_as_captions(home):
    document = PortalDocument(title="Phụ đề", file=SimpleUploadedFile("phu-de.vtt", b"WEBVTT\n"))
    document.save()
    with system_act("test"):
        home.add_child(
            instance=StandardPage(title="Trang", body=[("document", {"document": document, "title": "", "description": ""})])
        )
    assert Client().get(document.url)["Content-Type"] == "text/vtt; charset=utf-8"


def test_the_bytes_of_a_signed_file_are_kept(files, page_with):
    page_with()
    served = b"".join(Client().get(files[0].url).streaming_content)
    with files[0].file.open("rb") as stored:
        assert served == stored.read()


def test_few_queries_for_a_file(files, page_with, django_assert_max_num_queries):
    for number in range(5):
        page_with(title=f"Bài {number}")
    client = Client()
    for url in addresses(files):
        client.get(url)
        with django_assert_max_num_queries(5):
            client.get(url)


def test_text_page_count_and_pictures_are_made_by_the_worker(files, drain):
    document = files[0]
    assert document.preview_pages() == []
    drain()
    document.refresh_from_db()
    assert "Noi dung ke hoach" in document.text and "Trang hai" in document.text
    assert document.page_count == 2
    assert [p.page for p in document.preview_pages()] == [1, 2]
    assert Client().get(document.preview_pages()[0].url).status_code == 404  # gated like the document itself
