"""Real files and pages that use them."""

import io

import pytest
from django.contrib.auth.models import Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from wagtail.models import Site

from accounts.models import User
from core.actor import system_act
from home.models import StandardPage
from media_library.models import PortalDocument, PortalImage, PortalMedia


def pdf_bytes(*pages):
    from fpdf import FPDF

    pdf = FPDF()
    pdf.set_font("helvetica", size=14)
    for text in pages:
        pdf.add_page()
        pdf.multi_cell(0, 8, text)
    return bytes(pdf.output())


def png_bytes(size=(1600, 900), colour=(11, 79, 94)):
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "PNG")
    return out.getvalue()


MP3 = b"ID3\x03\x00\x00\x00\x00\x00\x00" + b"\xff\xfb\x90\x00" + b"\x00" * 4000


@pytest.fixture
def home(founded_portal, db):
    return Site.objects.get(is_default_site=True).root_page.specific


@pytest.fixture
def files(home):
    """A PDF, an image and an audio file that nothing uses yet."""
    document = PortalDocument(
        title="Kế hoạch", file=SimpleUploadedFile("ke-hoach.pdf", pdf_bytes("Noi dung ke hoach", "Trang hai"))
    )
    document.save()
    image = PortalImage(title="Bến sông", alt="Bến sông", file=SimpleUploadedFile("ben-song.png", png_bytes()))
    image.save()
    audio = PortalMedia(title="Bản tin", type="audio", duration=3, file=SimpleUploadedFile("ban-tin.mp3", MP3))
    audio.save()
    return document, image, audio


@pytest.fixture
def page_with(home, files):
    """A page that shows the three files; ``live`` by the portal's own act."""

    def make(live=True, title="Bài có tệp"):
        document, image, audio = files
        page = StandardPage(title=title, live=False)
        page.body = [
            ("document", {"document": document, "title": "", "description": ""}),
            ("image", {"image": image, "alt": "Bến sông", "caption": "", "credit": ""}),
            ("audio", {"media": audio, "title": "Bản tin", "transcript": "<p>Lời đọc</p>"}),
        ]
        home.add_child(instance=page)
        revision = page.save_revision()
        if live:
            with system_act("test"):
                revision.publish()
        return StandardPage.objects.get(pk=page.pk)

    return make


@pytest.fixture
def staff_client(client, db):
    user = User.objects.create_user("nhanvien", password="x")
    user.user_permissions.add(Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin"))
    client.force_login(user)
    return client
