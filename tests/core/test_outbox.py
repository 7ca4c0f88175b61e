"""The outbox: work is written with the change, done at least once, and never lost to a failure."""

import email
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from django.contrib.auth.models import Permission
from django.core import mail as django_mail
from django.db import transaction
from django.utils import timezone

from core import mail, outbox
from core.models import OutboxEntry, OutgoingMail

pytestmark = pytest.mark.django_db


@pytest.fixture
def recorder():
    """A handler of its own kind that notes what it was given and fails for keys that begin with «bad»."""
    seen = []

    def handle(entries):
        seen.append([e.key for e in entries])
        if any(e.key.startswith("bad") for e in entries):
            raise ValueError("broken")

    outbox.handler("probe", batch=10)(handle)
    yield seen
    outbox._handlers.pop("probe")


def test_work_of_a_transaction_that_fails_is_not_there(recorder):
    with pytest.raises(RuntimeError), transaction.atomic():
        outbox.add("probe", "a")
        raise RuntimeError
    assert outbox.drain(kinds=["probe"]) == 0
    assert recorder == []


def test_pending_work_for_the_same_thing_is_done_once_with_the_newest_payload(recorder):
    outbox.add("probe", "a", {"n": 1})
    outbox.add("probe", "a", {"n": 2})
    assert [e.payload for e in OutboxEntry.objects.filter(kind="probe")] == [{"n": 2}]
    assert outbox.drain(kinds=["probe"]) == 1
    assert outbox.drain(kinds=["probe"]) == 0


def test_one_bad_row_does_not_hold_back_its_neighbours(recorder):
    for key in ("a", "bad", "c"):
        outbox.add("probe", key)
    assert outbox.drain(kinds=["probe"]) == 2
    left = OutboxEntry.objects.get(kind="probe")
    assert (left.key, left.dead) == ("bad", False)
    assert "ValueError" in left.last_error
    assert left.available_at > timezone.now()


def test_a_row_that_keeps_failing_becomes_a_dead_letter(recorder):
    outbox.add("probe", "bad")
    for _try in range(outbox.MAX_ATTEMPTS + 2):
        OutboxEntry.objects.update(available_at=timezone.now() - timedelta(seconds=1))
        outbox.drain(kinds=["probe"])
    assert OutboxEntry.objects.get(kind="probe").dead
    assert len(recorder) == outbox.MAX_ATTEMPTS


def test_a_claim_of_a_dead_process_is_given_back_at_the_next_start(recorder):
    outbox.add("probe", "a")
    OutboxEntry.objects.update(claimed_until=timezone.now() + timedelta(minutes=4))
    assert outbox.drain(kinds=["probe"]) == 0
    outbox.release_claims()
    assert outbox.drain(kinds=["probe"]) == 1


def test_a_claim_of_a_process_that_has_ended_is_taken_up_at_once(recorder):
    code = "from core.processes import own_name; print(own_name(), flush=True); input()"
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        name = other.stdout.readline().strip()
        outbox.add("probe", "a")
        OutboxEntry.objects.update(claimed_until=timezone.now() + timedelta(minutes=4), claimed_by=name)
        assert outbox.drain(kinds=["probe"]) == 0  # it lives
        other.kill()
    assert outbox.drain(kinds=["probe"]) == 1


def test_work_added_while_the_same_work_is_being_done_is_not_swallowed(recorder):
    outbox.add("probe", "a")
    OutboxEntry.objects.update(claimed_until=timezone.now() + timedelta(minutes=4))
    outbox.add("probe", "a")
    assert OutboxEntry.objects.filter(kind="probe").count() == 2


def test_a_letter_sent_twice_is_a_copy_with_the_same_message_id(settings, tmp_path):
    settings.EMAIL_BACKEND = "core.mail.FileMailBackend"
    settings.MAIL_DIR = tmp_path
    letter = mail.send(["a@example.vn"], "Chờ duyệt:\r\nBcc: x@example.vn", "Nội dung «có dấu»")
    outbox.drain(kinds=["mail"])
    OutgoingMail.objects.update(sent_at=None)  # the process died between the delivery and our mark
    outbox.add("mail", "again", {"mail": letter.pk})
    outbox.drain(kinds=["mail"])
    files = list(Path(tmp_path).glob("*.eml"))
    assert len(files) == 1  # same Message-ID, same file
    message = email.message_from_bytes(files[0].read_bytes())
    assert message["Message-ID"] == letter.message_id
    assert message["Bcc"] is None
    assert "có dấu" in message.get_payload(decode=True).decode()


def test_a_mail_server_that_is_away_keeps_the_letter(settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9
    mail.send(["a@example.vn"], "Chờ duyệt", "…")
    outbox.drain(kinds=["mail"])
    assert OutgoingMail.objects.get().sent_at is None
    assert OutboxEntry.objects.filter(kind="mail").count() == 1
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    OutboxEntry.objects.update(available_at=timezone.now())
    outbox.drain(kinds=["mail"])
    assert [m.subject for m in django_mail.outbox] == ["Chờ duyệt"]
    assert OutgoingMail.objects.get().sent_at is not None


def test_an_administrator_sees_what_was_given_up_and_has_it_done_again(client, django_user_model):
    dead = OutboxEntry.objects.create(kind="mail", key="mail:7", attempts=10, dead=True, last_error="SMTPError: <b>đầy</b>")
    OutboxEntry.objects.create(kind="index", key="page:1")
    client.force_login(django_user_model.objects.create_superuser("quantri", password="x"))
    text = client.get("/admin/viec-cho/").content.decode()
    assert "Gửi thư" in text and "mail:7" in text and "&lt;b&gt;đầy" in text and "Ghi vào chỉ mục tìm kiếm" in text
    assert "/admin/viec-cho/" in client.get("/admin/").content.decode()  # the menu

    answer = client.post("/admin/viec-cho/lam-lai/", {"pk": [dead.pk, "x", "9" * 40]}, follow=True)
    assert "Đã xếp lại 1 việc" in answer.content.decode()
    dead.refresh_from_db()
    assert (dead.dead, dead.attempts) == (False, 0)
    assert "Chưa chọn việc nào" in client.post("/admin/viec-cho/lam-lai/", follow=True).content.decode()


def test_the_list_of_work_is_for_administrators(client, django_user_model):
    user = django_user_model.objects.create_user("bientap", password="x")
    user.user_permissions.add(Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin"))
    client.force_login(user)
    assert client.get("/admin/viec-cho/").status_code == 302
    assert client.post("/admin/viec-cho/lam-lai/").status_code == 302
    assert client.get("/admin/viec-cho/lam-lai/").status_code in (302, 405)
