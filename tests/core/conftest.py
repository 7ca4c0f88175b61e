"""Files and pages for the tests of bodies."""

import io
import json
import wave

import pytest
from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from PIL import Image
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page, Site
from wagtailmedia import get_media_model

from core.actor import system_act
from tests.testplugin.models import TipPage


@pytest.fixture
def make_image(db):
    def make(number=0, **fields):
        picture = io.BytesIO()
        Image.new("RGB", (600, 400), (11, 79 + number % 100, 94)).save(picture, "PNG")
        picture.seek(0)
        name = f"hinh-{number}.png"
        return get_image_model().objects.create(title=f"Hình {number}", file=ImageFile(picture, name=name), **fields)

    return make


@pytest.fixture
def image(make_image):
    return make_image(alt="Bến sông")


@pytest.fixture
def make_document(db):
    def make(name="van-ban.txt", content=b"Noi dung"):
        document = get_document_model()(title=name)
        document.file.save(name, ContentFile(content), save=False)
        document.file_size = len(content)
        document.save()
        return document

    return make


@pytest.fixture
def captions(make_document):
    return make_document("phu-de.vtt", b"WEBVTT\n\n00:00.000 --> 00:02.000\nXin ch\xc3\xa0o\n")


@pytest.fixture
def make_media(db):
    def make(kind, name):
        sound = io.BytesIO()
        with wave.open(sound, "wb") as track:
            track.setnchannels(1)
            track.setsampwidth(2)
            track.setframerate(8000)
            track.writeframes(b"\0\0" * 800)
        media = get_media_model()(title=name, type=kind, duration=70)
        media.file.save(name, ContentFile(sound.getvalue()), save=False)
        media.save()
        return media

    return make


@pytest.fixture
def audio(make_media):
    return make_media("audio", "ban-tin.wav")


@pytest.fixture
def video(make_media):
    return make_media("video", "phim.mp4")


@pytest.fixture
def home(db):
    """The page under which test pages stand."""
    site = Site.objects.filter(is_default_site=True).first()
    if site:
        return site.root_page
    with system_act("tests"):
        page = Page.get_first_root_node().add_child(instance=Page(title="Trang chủ", slug="trang-chu"))
    Site.objects.create(hostname="localhost", root_page=page, is_default_site=True)
    return page


@pytest.fixture
def tip_page(home):
    def make(body, title="Mẹo", **fields):
        page = TipPage(title=title, body=json.dumps(body), **fields)
        with system_act("tests"):
            home.add_child(instance=page)
        return TipPage.objects.get(pk=page.pk)

    return make
