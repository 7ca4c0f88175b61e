"""More doors: snippets, files in live use, registers and settings, an agency's own section."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from wagtail.models import ModelLogEntry

from core.actor import system_act
from core.publishing import PublicationRefused
from home.models import AgencySettings, SectionPage, StandardPage
from media_library.models import PortalDocument
from news.models import NewsCategory, RunningStory

from .conftest import GROUPS, STEPS, approve, fresh
from .forms import form_fields
from .test_doors import words

pytestmark = pytest.mark.django_db
ROLES = list(GROUPS)
SNIPPETS = "/admin/snippets/news/runningstory"


@pytest.fixture
def story(board):
    story = RunningStory(title="Dòng sự kiện mới", live=False)
    story.save()
    story.save_revision(user=board.bientap)
    return RunningStory.objects.get(pk=story.pk)


# -- snippets ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", ROLES)
def test_publishing_a_snippet_is_no_door(board, story, role):
    client = board.clients[role]
    url = f"{SNIPPETS}/edit/{story.pk}/"
    client.post(url, {"title": "Dòng sự kiện mới", "slug": "moi", "intro": "", "action-publish": "1"})
    assert not RunningStory.objects.get(pk=story.pk).live


@pytest.mark.parametrize("role", ROLES)
def test_creating_and_publishing_a_snippet_is_no_door(board, role):
    board.clients[role].post(f"{SNIPPETS}/add/", {"title": "Chèn thẳng", "slug": "chen", "intro": "", "action-publish": "1"})
    assert not RunningStory.objects.filter(live=True).exists()


def test_code_cannot_publish_a_snippet(story):
    with pytest.raises(PublicationRefused):
        story.latest_revision.publish()
    story.live = True
    with pytest.raises(PublicationRefused):
        story.save()


@pytest.mark.parametrize("role", ROLES)
def test_a_live_snippet_is_not_unpublished_or_deleted_by_wagtail_s_own_pages(board, story, role):
    with system_act("test"):
        story.latest_revision.publish()
    for door in ("unpublish", "delete"):
        board.clients[role].post(f"{SNIPPETS}/{door}/{story.pk}/")
    assert RunningStory.objects.get(pk=story.pk).live


def test_a_snippet_goes_through_the_three_steps(board, story):
    story.get_workflow().start(story, board.bientap)
    for role in STEPS:
        assert not RunningStory.objects.get(pk=story.pk).live
        assert approve(board.clients[role], RunningStory.objects.get(pk=story.pk)).status_code == 302
    assert RunningStory.objects.get(pk=story.pk).live


# -- files in live use ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", ROLES)
def test_a_file_in_live_use_is_replaced_by_head_or_deputy_and_logged(board, role):
    document = PortalDocument(title="Biểu mẫu", file=SimpleUploadedFile("bieu-mau.txt", "Bản một".encode()))
    document.save()
    page = StandardPage(title="Có tệp", body=[("document", {"document": document, "title": "", "description": ""})])
    with system_act("test"):
        board.home.specific.add_child(instance=page)
    client = board.clients[role]
    shown = client.get(f"/admin/documents/edit/{document.pk}/")
    new = SimpleUploadedFile("bieu-mau-moi.txt", "Bản hai".encode())
    data = {"title": "Biểu mẫu", "collection": document.collection_id, "tags": "", "file": new}
    response = client.post(f"/admin/documents/edit/{document.pk}/", data)
    replaced = PortalDocument.objects.get(pk=document.pk).file.read() == "Bản hai".encode()
    assert replaced == (role in ("phoban", "truongban"))
    logged = ModelLogEntry.objects.filter(action="media_library.replace_file").exists()
    assert logged == replaced
    if shown.status_code == 200 and not replaced:
        assert "Trưởng ban hoặc Phó Trưởng ban" in words(response)


# -- registers and settings -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", ROLES)
def test_registers_are_changed_by_head_and_administrator_and_logged(board, role):
    category = NewsCategory.objects.create(name="Chính quyền số")
    url = f"/admin/news/newscategory/edit/{category.pk}/"
    board.clients[role].post(url, {"name": "Chính quyền điện tử", "slug": category.slug, "sort_order": "0"})
    changed = NewsCategory.objects.get(pk=category.pk).name == "Chính quyền điện tử"
    assert changed == (role in ("truongban", "quantri"))
    assert ModelLogEntry.objects.filter(object_id=str(category.pk), action="wagtail.edit").exists() == changed


@pytest.mark.parametrize("role", ROLES)
def test_settings_are_changed_by_head_and_administrator_and_logged(board, role):
    settings = AgencySettings.load()
    url = f"/admin/settings/home/agencysettings/{settings.pk}/"
    client = board.clients[role]
    shown = client.get(url)
    data = form_fields(shown, "w-editor-form") if shown.status_code == 200 else {}
    client.post(url, {**data, "portal_name": "Cổng mới", "short_name": "Cổng"})
    changed = AgencySettings.objects.get(pk=settings.pk).portal_name == "Cổng mới"
    assert changed == (role in ("truongban", "quantri"))
    assert ModelLogEntry.objects.filter(content_type__model="agencysettings", action="wagtail.edit").exists() == changed


# -- an agency's own section ------------------------------------------------------------------------------------------


def test_an_agency_s_editor_writes_in_one_section_only(board):
    from django.contrib.auth.models import Group

    from bentre_cds.founding.board import AGENCY_EDITOR, give_section

    section = SectionPage.objects.get(slug="ky-nang-so")
    give_section(Group.objects.get(name=AGENCY_EDITOR), section)
    other = SectionPage.objects.get(slug="gioi-thieu")
    client = board.clients["sokhcn"]
    assert client.get(f"/admin/pages/add/home/standardpage/{section.pk}/").status_code == 200
    assert client.get(f"/admin/pages/add/home/standardpage/{other.pk}/").status_code == 302
    assert client.get(f"/admin/pages/{other.pk}/edit/").status_code == 302
    own = StandardPage(title="Hướng dẫn của Sở", owner=board.sokhcn, live=False, body=[("paragraph", "<p>Chữ.</p>")])
    section.add_child(instance=own)
    own.save_revision(user=board.sokhcn)
    assert client.get(f"/admin/pages/{own.pk}/edit/").status_code == 200
    assert fresh(own).get_workflow().name == "Ban Biên tập"


@pytest.mark.parametrize("role", ROLES)
def test_audio_in_live_use_is_replaced_by_head_or_deputy_and_never_lost(board, role):
    from media_library.models import PortalMedia

    one, two = (b"ID3\x03\x00" + bytes([n]) * 3000 for n in (1, 2))
    audio = PortalMedia(title="Bản tin", type="audio", duration=3, file=SimpleUploadedFile("ban-tin.mp3", one))
    audio.save()
    block = ("audio", {"media": audio, "title": "Bản tin", "transcript": "<p>Lời</p>"})
    with system_act("test"):
        board.home.specific.add_child(instance=StandardPage(title="Có tiếng", body=[block]))
    data = {"title": "Bản tin", "collection": audio.collection_id, "tags": "", "duration": "3", "width": "", "height": ""}
    new = SimpleUploadedFile("ban-tin-moi.mp3", two)
    response = board.clients[role].post(f"/admin/media/edit/{audio.pk}/", {**data, "file": new})
    content = PortalMedia.objects.get(pk=audio.pk).file.read()
    assert content == (two if role in ("phoban", "truongban") else one)
    if role == "bientap":
        assert "Trưởng ban hoặc Phó Trưởng ban" in words(response)
