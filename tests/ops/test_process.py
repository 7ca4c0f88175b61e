"""The real process: gunicorn with the Celery worker and beat inside, reached by HTTP and by signals."""

import os
import signal
import socket
import subprocess
import time

import requests

from core.outbox import CLAIM


def until(question, seconds=20):
    """Wait for ``question`` to answer with something true, and return that."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if answer := question():
            return answer
        time.sleep(0.1)
    raise AssertionError("waited in vain")


def parts(portal):
    answer = requests.get(f"{portal.address}/-/health/ready", timeout=10)
    return answer.status_code, {part["name"]: part for part in answer.json()["parts"]}


def raw(portal, head, body=b"", seconds=20):
    """Send bytes as they are and read the whole answer, as a browser does that has not yet sent all it has."""
    with socket.create_connection(("127.0.0.1", portal.port), timeout=seconds) as line:
        line.sendall(head.replace("\n", "\r\n").encode() + b"\r\n" + body)
        got = b""
        while chunk := line.recv(65536):
            got += chunk
    return got.decode()


def test_ready_is_said_when_http_answers(live_portal):
    said = live_portal.log.read_text(encoding="utf-8")
    assert f"Portal ready: {live_portal.address}" in said
    status, names = parts(live_portal)
    assert status == 200
    assert {"Cơ sở dữ liệu", "Chỉ mục tìm kiếm", "Worker", "Broker", "Ổ đĩa"} <= set(names)
    assert all(part["ok"] for part in names.values())
    assert requests.get(f"{live_portal.address}/-/health/live", timeout=5).json() == {"status": "ok"}


def test_page_that_is_not_there(live_portal):
    answer = requests.get(f"{live_portal.address}/khong-co-trang-nay/", timeout=10)
    assert answer.status_code == 404
    assert "<h1" in answer.text and "DEBUG" not in answer.text and "URLconf" not in answer.text


def test_two_gigabytes_are_refused_before_they_are_read(live_portal):
    head = f"POST /admin/documents/multiple/add/ HTTP/1.1\nHost: 127.0.0.1:{live_portal.port}\nContent-Length: {2 * 1024**3}\n"
    before = list((live_portal.var / "tmp").iterdir())
    said = raw(live_portal, head + "Content-Type: multipart/form-data; boundary=x\n", b"--x\r\n" + b"0" * 300_000)
    assert said.startswith("HTTP/1.1 413") and "2048 MB" in said and "Tệp quá nặng" in said
    assert list((live_portal.var / "tmp").iterdir()) == before


def test_a_sender_who_falls_silent_gets_the_page_too(live_portal):
    head = f"POST /admin/login/ HTTP/1.1\nHost: 127.0.0.1:{live_portal.port}\nContent-Length: {2 * 1024**3}\n"
    begun = time.monotonic()
    assert "Tệp quá nặng" in raw(live_portal, head)
    assert time.monotonic() - begun < 10


def upload(portal, session, title):
    address = f"{portal.address}/admin/documents/multiple/add/"
    return session.post(
        address,
        data={"csrfmiddlewaretoken": session.cookies["csrftoken"], "title": title, "collection": "1"},
        files={"files[]": (f"{title}.txt", "Nội dung để tìm.".encode(), "text/plain")},
        headers={"Referer": address, "X-Requested-With": "XMLHttpRequest"},
        timeout=20,
    )


def test_worker_inside_does_the_work(live_portal):
    """An upload leaves a row in the outbox; the worker does it at once, not at the next minute."""
    session = live_portal.session("bientap")
    assert upload(live_portal, session, "Tài liệu của worker").json()["success"]
    until(lambda: parts(live_portal)[1]["Worker"]["detail"].startswith("0 "), seconds=15)
    count = "from core.models import OutboxEntry as O; print('left', O.objects.count())"
    assert "left 0" in live_portal.manage("shell", "-v", "0", "-c", count).stdout


def test_one_who_writes_much_locks_nobody_out(live_portal):
    """Eight uploads at once, with the worker writing beside them: nobody hears that the database is locked."""
    from concurrent.futures import ThreadPoolExecutor

    sessions = [live_portal.session("bientap") for _ in range(4)]
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda n: upload(live_portal, sessions[n % 4], f"Cùng lúc {n}"), range(24)))
    assert [a.status_code for a in answers] == [200] * 24
    assert "locked" not in live_portal.log.read_text(encoding="utf-8", errors="replace")


def test_everything_written_lies_under_var(live_portal):
    changed = subprocess.run(
        ["git", "status", "--porcelain", "--ignored", "--untracked-files=all", "var"],
        capture_output=True,
        text=True,
        cwd=live_portal.var,
    )
    held = set(os.listdir(live_portal.var))
    assert {"portal.sqlite3", "index", "secret-key", "portal.pid", "worker-alive"} <= held, changed.stderr


def test_a_dead_master_takes_its_worker_along(portal_of):
    portal = portal_of().start()
    master = int((portal.var / "portal.pid").read_text())
    os.kill(master, signal.SIGKILL)
    portal.process.wait(timeout=10)
    begun = time.monotonic()
    portal.start()  # port and index are free again
    assert time.monotonic() - begun < 20
    assert parts(portal)[0] == 200


def test_ends_cleanly_and_takes_up_what_a_dead_worker_held(portal_of):
    portal = portal_of().start()
    held = (
        "from core.models import OutboxEntry as O; from django.utils import timezone as t; from datetime import timedelta as d;"
        "from core.mail import send; send(['nguoi.doc@example.vn'], 'Thư còn nằm lại', 'Nội dung');"
        f"O.objects.update(claimed_until=t.now() + d(seconds={CLAIM.seconds}))"
    )
    portal.stop()
    assert not (portal.var / "portal.pid").exists()
    portal.manage("shell", "-v", "0", "-c", held)
    portal.start()
    until(lambda: list((portal.var / "mail").glob("*.eml")), seconds=15)


def test_a_broker_that_is_away_changes_no_answer(portal_of):
    with socket.socket() as deaf:  # takes the connection and never speaks: the slowest way to be away
        deaf.bind(("127.0.0.1", 0))
        deaf.listen(100)
        portal = portal_of(environment={"REDIS_URL": f"redis://127.0.0.1:{deaf.getsockname()[1]}/0"}).start()
        session = portal.session("bientap")
        begun = time.monotonic()
        for number in range(3):
            assert upload(portal, session, f"Không có broker {number}").json()["success"]
        assert time.monotonic() - begun < 5
        status, names = parts(portal)
        assert status == 200 and not names["Broker"]["ok"] and names["Worker"]["ok"]
