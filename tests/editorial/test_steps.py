"""The three steps: in order, by different people, on exactly the words that were seen."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.core import mail as django_mail
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Revision, TaskState, WorkflowState

from core.models import OutgoingMail
from core.tasks import publish_scheduled
from editorial import rules

from .conftest import GROUPS, STEPS, approve, fresh, submit
from .forms import post_page

pytestmark = pytest.mark.django_db


def page_text(response):
    return response.content.decode()


def letters_to(name):
    return list(OutgoingMail.objects.filter(to__contains=f"{name}@").values_list("subject", flat=True))


def test_three_people_in_order_release_what_the_author_sent(board, write):
    page = write("Bài của bientap")
    submit(page, board.bientap)
    for role in STEPS:
        assert not fresh(page).live
        assert approve(board.clients[role], page).status_code == 302
        page = fresh(page)
    assert fresh(page).live
    assert fresh(page).live_revision == page.latest_revision


@pytest.mark.parametrize("role", GROUPS)
@pytest.mark.parametrize("step", [0, 1, 2])
def test_only_the_person_of_the_step_may_take_it(board, write, role, step):
    page = write("Bài chờ duyệt")
    submit(page, board.bientap)
    for earlier in STEPS[:step]:
        approve(board.clients[earlier], fresh(page))
    state = fresh(page).current_workflow_task_state
    approve(board.clients[role], fresh(page))
    taken = TaskState.objects.get(pk=state.pk).status == TaskState.STATUS_APPROVED
    assert taken == (role == STEPS[step])


def test_one_person_in_two_groups_takes_one_step_only(board, write):
    board.kiemduyet.groups.add(Group.objects.get(name=GROUPS["phoban"]), Group.objects.get(name=GROUPS["truongban"]))
    page = write("Bài chờ duyệt")
    submit(page, board.bientap)
    approve(board.clients["kiemduyet"], page)
    response = approve(board.clients["kiemduyet"], fresh(page))
    assert response.status_code == 403
    assert "đã duyệt một bước" in page_text(response)
    approve(board.clients["phoban"], fresh(page))
    assert "đã duyệt một bước" in page_text(approve(board.clients["kiemduyet"], fresh(page)))
    assert not fresh(page).live


def test_the_author_does_not_approve_even_as_a_member_of_the_board(board, write):
    page = write("Bài của kiemduyet", author=board.kiemduyet)
    submit(page, board.bientap)  # sent by somebody else
    response = approve(board.clients["kiemduyet"], page)
    assert response.status_code == 403
    assert "đã viết hoặc sửa bài này" in page_text(response)


def test_an_edit_by_an_approver_starts_again_and_bars_him(board, write):
    page = write("Bài chờ duyệt")
    submit(page, board.bientap)
    approve(board.clients["kiemduyet"], page)
    page = fresh(page)
    assert page.current_workflow_task.name == "Duyệt"
    post_page(board.clients["phoban"], page, title="Bài chờ duyệt, sửa câu chữ")
    page = fresh(page)
    assert page.current_workflow_task.name == "Kiểm tra"
    approve(board.clients["kiemduyet"], page)
    response = approve(board.clients["phoban"], fresh(page))
    assert response.status_code == 403
    assert "đã viết hoặc sửa bài này" in page_text(response)
    assert not fresh(page).live


def test_saving_without_a_change_keeps_the_approvals(board, write):
    page = write("Bài chờ duyệt")
    submit(page, board.bientap)
    approve(board.clients["kiemduyet"], page)
    page = fresh(page)
    page.save_revision(user=board.phoban)
    page = fresh(page)
    assert page.current_workflow_task.name == "Duyệt"
    assert approve(board.clients["phoban"], page).status_code == 302
    assert approve(board.clients["truongban"], fresh(page)).status_code == 302
    assert fresh(page).live


def test_autosave_over_the_same_revision_starts_again_too(board, write):
    page = write("Bài chờ duyệt")
    submit(page, board.bientap)
    approve(board.clients["kiemduyet"], page)
    page = fresh(page)
    page.title = "Tự lưu đè"
    page.save_revision(user=board.bientap, overwrite_revision=page.latest_revision)
    page = fresh(page)
    assert page.current_workflow_task.name == "Kiểm tra"
    for role in STEPS:
        assert approve(board.clients[role], fresh(page)).status_code == 302
    assert fresh(page).title == "Tự lưu đè"


def test_an_approval_of_an_older_revision_is_refused_with_words(board, write):
    page = write("Bài chờ duyệt")
    submit(page, board.bientap)
    old = fresh(page).current_workflow_task_state
    seen = rules.token(old.revision)
    page = fresh(page)
    page.title = "Đã sửa lúc người duyệt đang đọc"
    page.save_revision(user=board.bientap)
    by_old_form = board.clients["kiemduyet"].post(f"/admin/board/review/{old.pk}/", {"action": "approve", "seen": seen})
    assert by_old_form.status_code == 403
    assert "không có gì bị mất" in page_text(by_old_form)
    stale_seen = approve(board.clients["kiemduyet"], fresh(page), seen=seen)
    assert stale_seen.status_code == 403
    assert "bản mới hơn" in page_text(stale_seen)
    nothing_seen = approve(board.clients["kiemduyet"], fresh(page), seen="")
    assert nothing_seen.status_code == 403


def test_wagtail_s_own_approve_button_names_its_revision_too(board, write):
    page = write("Bài chờ duyệt")
    submit(page, board.bientap)
    state = fresh(page).current_workflow_task_state
    url = f"/admin/pages/workflow/action/{page.pk}/approve/{state.pk}/"
    assert board.clients["kiemduyet"].post(url, {"comment": ""}).status_code == 302
    assert TaskState.objects.get(pk=state.pk).status == TaskState.STATUS_APPROVED
    state = fresh(page).current_workflow_task_state
    edit = {"action-workflow-action": "true", "workflow-action-name": "approve", "workflow-action-extra-data": "{}"}
    post_page(board.clients["phoban"], page, title="Sửa rồi duyệt luôn", **edit)
    assert fresh(page).current_workflow_task.name == "Kiểm tra"  # words and approval in one click: not his to approve
    assert fresh(page).get_latest_revision_as_object().title == "Sửa rồi duyệt luôn"


def test_an_incomplete_item_is_refused_with_what_is_missing(board, write):
    page = write("Bài thiếu hình")
    submit(page, board.bientap)
    revision = Revision.objects.get(pk=fresh(page).latest_revision_id)
    revision.content["title"] = ""
    revision.save()
    page = fresh(page)
    page._update_from_revision(revision)
    response = approve(board.clients["kiemduyet"], page)
    assert response.status_code == 403
    assert "còn thiếu" in page_text(response)


def test_a_returned_page_carries_its_reason_and_starts_again_at_the_first_step(board, write, drain):
    page = write("Bài chờ duyệt")
    submit(page, board.bientap)
    approve(board.clients["kiemduyet"], page)
    state = fresh(page).current_workflow_task_state
    empty = board.clients["phoban"].post(f"/admin/board/review/{state.pk}/", {"action": "reject", "comment": " "})
    assert "Hãy ghi chỗ cần sửa" in page_text(empty)
    board.clients["phoban"].post(
        f"/admin/board/review/{state.pk}/", {"action": "reject", "comment": "Thiếu nguồn số liệu ở đoạn 2."}
    )
    assert fresh(page).current_workflow_state.status == WorkflowState.STATUS_NEEDS_CHANGES
    assert "Thiếu nguồn số liệu ở đoạn 2." in page_text(board.clients["bientap"].get("/admin/"))
    assert any(
        "Thiếu nguồn số liệu" in b for b in OutgoingMail.objects.filter(to__contains="bientap@").values_list("body", flat=True)
    )
    post_page(board.clients["bientap"], page, title="Bài đã bổ sung nguồn", **{"action-submit": "1"})
    page = fresh(page)
    assert page.current_workflow_task.name == "Kiểm tra"
    for role in STEPS:
        assert approve(board.clients[role], fresh(page)).status_code == 302
    assert fresh(page).live and fresh(page).title == "Bài đã bổ sung nguồn"


def test_each_gets_a_letter_at_his_step_and_the_author_at_the_end(board, write, drain):
    page = write("Bài có thư")
    submit(page, board.bientap)
    assert letters_to("kiemduyet") == ["Chờ kiểm tra: Bài có thư"]
    assert letters_to("phoban") == letters_to("truongban") == []
    for role in STEPS:
        approve(board.clients[role], fresh(page))
    assert letters_to("phoban") == ["Chờ duyệt: Bài có thư"]
    assert letters_to("truongban") == ["Chờ cho đăng: Bài có thư"]
    assert letters_to("bientap") == ["Đã cho đăng: Bài có thư"]
    assert letters_to("quantri") == []
    django_mail.outbox.clear()
    drain()
    assert not OutgoingMail.objects.filter(sent_at=None).exists()


@pytest.fixture
def later(monkeypatch):
    """Two hours on: the clock of Django, not a wait."""
    real = timezone.now

    def move():
        monkeypatch.setattr(timezone, "now", lambda: real() + timedelta(hours=2))

    return move


def scheduled(board, write):
    page = write("Bài hẹn giờ")
    page.go_live_at = timezone.now() + timedelta(hours=1)
    page.save_revision(user=board.bientap)
    submit(page, board.bientap)
    for role in STEPS:
        assert approve(board.clients[role], fresh(page)).status_code == 302
    return fresh(page)


def test_what_was_approved_goes_live_at_its_hour(board, write, later):
    page = scheduled(board, write)
    call_command("publish_scheduled")
    assert not fresh(page).live
    later()
    call_command("publish_scheduled")
    assert fresh(page).live


def test_words_changed_after_the_approval_do_not_go_live_at_the_hour(board, write, later):
    page = scheduled(board, write)
    revision = Revision.objects.get(approved_go_live_at__isnull=False)
    revision.content["title"] = "Lời đổi sau khi duyệt"
    revision.save()
    later()
    publish_scheduled()  # the minute's task: refuses this one, goes on with the others
    assert not fresh(page).live
    assert not Revision.objects.filter(approved_go_live_at__isnull=False).exists()


def test_an_approval_is_used_once(board, write):
    from core.actor import system_act
    from core.publishing import PublicationRefused

    page = write("Bài đã gỡ")
    submit(page, board.bientap)
    for role in STEPS:
        approve(board.clients[role], fresh(page))
    with system_act("test"):
        fresh(page).unpublish()
    with pytest.raises(PublicationRefused):
        fresh(page).latest_revision.publish()
    assert not fresh(page).live


def test_a_workflow_with_fewer_steps_does_not_publish(board, write):
    from wagtail.models import Workflow

    workflow = Workflow.objects.get(name="Ban Biên tập")
    workflow.workflow_tasks.filter(task__name="Cho đăng").delete()
    page = write("Bài qua hai bước")
    submit(page, board.bientap)
    approve(board.clients["kiemduyet"], page)
    response = approve(board.clients["phoban"], fresh(page))
    assert response.status_code == 403
    assert "đủ ba bước" in page_text(response)
    assert not fresh(page).live
