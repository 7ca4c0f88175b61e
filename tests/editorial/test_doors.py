"""Each role at each door: who passes, who is refused, with which words.

Decision 35/2023/QĐ-UBND, Điều 8 khoản 3 điểm b: the board checks what goes on the portal before it goes.
"""

from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction, Revision

from core.actor import system_act
from core.publishing import PublicationRefused

from .conftest import GROUPS, fresh
from .forms import post_page

pytestmark = pytest.mark.django_db
ROLES = list(GROUPS)


def words(response):
    """Everything a person reads on the page that answers, messages of a redirect included."""
    text = response.content.decode() if response.content else ""
    if response.status_code in (301, 302):
        text += "".join(str(m) for m in response.wsgi_request._messages)
    return text


# -- doors of the admin through which something would go live: nobody passes -----------------------------------------


@pytest.mark.parametrize("role", ROLES)
def test_publish_button_is_no_door(board, write, role):
    page = write("Bài nháp", author=board.bientap)
    client = board.clients[role]
    if client.get(f"/admin/pages/{page.pk}/edit/").status_code == 200:
        response = post_page(client, page, title="Bài nháp", **{"action-publish": "1"})
        assert "phải qua đủ ba bước duyệt" in words(response)
    else:
        client.post(f"/admin/pages/{page.pk}/edit/", {"action-publish": "1"})
    assert not fresh(page).live


@pytest.mark.parametrize("role", ROLES)
def test_creating_and_publishing_at_once_is_no_door(board, role):
    client = board.clients[role]
    url = f"/admin/pages/add/home/standardpage/{board.home.pk}/"
    if client.get(url).status_code == 200:
        response = post_page(
            client, url, form_id="page-edit-form", title="Trang mới", slug="trang-moi", **{"action-publish": "1"}
        )
        assert "phải qua đủ ba bước duyệt" in words(response)
        assert Page.objects.get(slug="trang-moi").live is False  # nothing was lost: a draft is there
    else:
        client.post(url, {"title": "Trang mới", "slug": "trang-moi", "action-publish": "1"})
    assert not Page.objects.filter(slug="trang-moi", live=True).exists()


@pytest.mark.parametrize("role", ROLES)
def test_bulk_publish_is_no_door(board, write, role):
    page = write("Bài nháp")
    board.clients[role].post(f"/admin/bulk/wagtailcore/page/publish/?id={page.pk}", {"next": "/admin/"})
    assert not fresh(page).live


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("option", ["publish_copies", "alias"])
def test_copy_and_alias_are_no_doors(board, write, role, option):
    page = write("Bài đang công bố", live=True)
    data = {
        "new_title": "Bản sao", "new_slug": "ban-sao", "new_parent_page": board.home.pk, "copy_subpages": "", option: "on",
    }  # fmt: skip
    board.clients[role].post(f"/admin/pages/{page.pk}/copy/", data)
    assert not Page.objects.filter(slug="ban-sao", live=True).exists()
    assert not Page.objects.filter(alias_of=page).exists()


@pytest.mark.parametrize("role", ROLES)
def test_scheduling_is_no_door(board, write, role):
    page = write("Bài hẹn giờ")
    client = board.clients[role]
    if client.get(f"/admin/pages/{page.pk}/edit/").status_code == 200:
        post_page(client, page, title="Bài hẹn giờ", go_live_at="01/01/2099 08:00", **{"action-publish": "1"})
    assert not Revision.objects.filter(approved_go_live_at__isnull=False).exists()
    assert not fresh(page).live


@pytest.mark.parametrize("role", ROLES)
def test_reverting_is_no_door(board, write, role):
    page = write("Bản cũ", live=True)
    old = page.latest_revision
    page.title = "Bản mới"
    newer = page.save_revision(user=board.bientap)
    with system_act("test"):
        newer.publish()
    client = board.clients[role]
    if client.get(f"/admin/pages/{page.pk}/revisions/{old.pk}/revert/").status_code == 200:
        post_page(client, page, title="Bản cũ", revision=str(old.pk), **{"action-publish": "1"})
    assert fresh(page).title == "Bản mới"


# -- doors in code: commands, imports, interfaces to come -------------------------------------------------------------


def test_code_cannot_publish_a_revision(write):
    page = write("Bài nháp")
    with pytest.raises(PublicationRefused, match="đủ ba bước"):
        page.latest_revision.publish()
    assert not fresh(page).live


def test_code_cannot_set_a_page_live(write):
    page = write("Bài nháp")
    page.live = True
    with pytest.raises(PublicationRefused):
        page.save()
    assert not fresh(page).live


def test_code_cannot_add_a_live_page(board):
    from home.models import StandardPage

    with pytest.raises(PublicationRefused):
        board.home.specific.add_child(instance=StandardPage(title="Chèn thẳng"))
    assert not Page.objects.filter(title="Chèn thẳng").exists()


def test_code_cannot_change_the_words_of_a_live_page(write):
    page = write("Lời đã duyệt", live=True)
    page.title = "Lời chưa ai duyệt"
    with pytest.raises(PublicationRefused):
        page.save()
    assert fresh(page).title == "Lời đã duyệt"


def test_code_cannot_schedule(write):
    page = write("Bài nháp")
    revision = page.latest_revision
    revision.approved_go_live_at = timezone.now() + timedelta(hours=1)
    with pytest.raises(PublicationRefused, match="chưa được hẹn giờ"):
        revision.save()
    assert Revision.objects.get(pk=revision.pk).approved_go_live_at is None


def test_code_cannot_withdraw_or_delete_what_is_live(write):
    page = write("Đang công bố", live=True)
    with pytest.raises(PublicationRefused, match="Gỡ khỏi cổng"), transaction.atomic():
        page.unpublish()
    with pytest.raises(PublicationRefused, match="chưa xóa"), transaction.atomic():
        fresh(page).delete()
    assert fresh(page).live


def test_the_portal_s_own_act_cannot_be_entered_while_a_request_is_answered(rf, board):
    from core.actor import acting

    with acting(board.quantri, rf.get("/")), pytest.raises(RuntimeError):
        with system_act("in a request"):
            pass


def test_the_search_interface_cannot_be_written_to(board):
    for role in ROLES:
        for method in ("post", "put", "patch", "delete"):
            response = getattr(board.clients[role], method)("/api/v1/search", {"q": "x"})
            assert response.status_code in (403, 405), (role, method, response.status_code)


# -- doors that the head may pass -------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", ROLES)
def test_moving_a_live_page_is_the_head_s(board, write, role):
    from home.models import SectionPage

    with system_act("test"):
        section = SectionPage(title="Mục khác")
        board.home.specific.add_child(instance=section)
    page = write("Đang công bố", live=True)
    board.clients[role].post(f"/admin/pages/{page.pk}/move/{section.pk}/confirm/")
    moved = fresh(page).get_parent().pk == section.pk
    assert moved == (role == "truongban")


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("door", ["delete", "unpublish", "bulk-delete", "bulk-unpublish"])
def test_wagtail_s_own_ways_of_taking_away_are_closed(board, write, role, door):
    page = write("Đang công bố", live=True)
    bulk = f"/admin/bulk/wagtailcore/page/{door.removeprefix('bulk-')}/?id={page.pk}"
    url = bulk if door.startswith("bulk") else f"/admin/pages/{page.pk}/{door}/"
    board.clients[role].post(url, {"next": "/admin/"})
    assert Page.objects.get(pk=page.pk).live


@pytest.mark.parametrize("role", ROLES)
def test_withdrawing_is_the_head_s_and_needs_a_reason(board, write, role):
    from editorial.models import ExceptionalAct

    page = write("Đang công bố", live=True)
    url = f"/admin/board/withdraw/{page.content_type_id}/{page.pk}/"
    without = board.clients[role].post(url, {"reason": ""})
    assert fresh(page).live
    response = board.clients[role].post(url, {"reason": "Số liệu chưa được đối chiếu với báo cáo quý."})
    passes = role in ("truongban", "quantri")
    assert fresh(page).live != passes
    if passes:
        assert "Hãy ghi lý do" in words(without)
        act = ExceptionalAct.objects.get()
        assert (act.user.username, act.kind) == (role, "withdrawal")
        for reader in ROLES:  # shown to the whole board, with its reason
            assert "Số liệu chưa được đối chiếu" in board.clients[reader].get("/admin/").content.decode()
    else:
        assert "Chỉ Trưởng ban gỡ" in words(response)


@pytest.mark.parametrize("role", ROLES)
def test_privacy_of_a_live_page_is_the_head_s(board, write, role):
    page = write("Đang công bố", live=True)
    board.clients[role].post(f"/admin/pages/{page.pk}/privacy/", {"restriction_type": "login"})
    assert PageViewRestriction.objects.filter(page=page).exists() == (role == "truongban")


@pytest.mark.parametrize("role", ROLES)
def test_lifting_privacy_publishes_and_is_the_head_s(board, write, role):
    page = write("Nội bộ", live=True)
    with system_act("test"):
        PageViewRestriction.objects.create(page=page, restriction_type="login")
    board.clients[role].post(f"/admin/pages/{page.pk}/privacy/", {"restriction_type": "none"})
    assert PageViewRestriction.objects.filter(page=page).exists() != (role == "truongban")


@pytest.mark.parametrize("role", ROLES)
def test_emergency_publication_is_the_administrator_s_with_a_reason_and_is_shown(board, write, role, drain):
    from core.models import OutgoingMail
    from editorial import rules

    page = write("Cảnh báo triều cường")
    url = f"/admin/board/emergency/{page.content_type_id}/{page.pk}/"
    seen = rules.token(page.latest_revision)
    board.clients[role].post(url, {"reason": "", "seen": seen})
    assert not fresh(page).live
    response = board.clients[role].post(url, {"reason": "Triều cường đêm nay, không chờ được ba bước.", "seen": seen})
    assert fresh(page).live == (role == "quantri")
    if role == "quantri":
        told = " ".join(OutgoingMail.objects.filter(subject__startswith="Công bố khẩn cấp").values_list("to", flat=True))
        assert "truongban@" in told and "phoban@" in told and "bientap@" in told
        assert "Triều cường đêm nay" in board.clients["kiemduyet"].get("/admin/").content.decode()
        history = board.clients["truongban"].get(f"/admin/pages/{page.pk}/history/").content.decode()
        assert "Triều cường đêm nay" in history
    else:
        assert "Chỉ quản trị viên" in words(response)
