"""The Celery worker and beat inside the web process of `make run`, and the line that says the portal is ready."""

import logging
import os
import threading
import time
import urllib.request
from pathlib import Path

logger = logging.getLogger("portal.background")
PATIENCE = 120  # seconds until the portal must have answered

ACCOUNTS = [
    ("bientap", "biên tập viên: soạn và gửi duyệt"),
    ("sokhcn", "biên tập viên của một cơ quan, một mục"),
    ("kiemduyet", "thành viên Ban Biên tập: kiểm tra"),
    ("phoban", "Phó Trưởng ban: duyệt"),
    ("truongban", "Trưởng ban: cho đăng, gỡ"),
    ("quantri", "quản trị"),
]


def _worker():
    from .celery import app

    app.finalize()
    app.set_current()
    app.set_default()
    # A worker ends with its process: it must not take over the signals that gunicorn handles.
    controller = app.WorkController(
        app=app,
        pool="threads",
        concurrency=2,
        without_heartbeat=True,
        without_mingle=True,
        without_gossip=True,
        hostname="embedded@portal",
        loglevel="ERROR",
    )
    controller.start()


def _beat():
    from celery import beat

    from .celery import app

    beat.Service(app, max_interval=5, scheduler_cls="celery.beat:Scheduler").start(embedded_process=False)


def _announce(bind):
    from django.conf import settings

    if not _answers(bind):
        print(f"Cổng chưa sẵn sàng sau {PATIENCE} giây; xem từng phần ở {settings.PUBLIC_URL}/-/health/ready", flush=True)
        return
    print("\n".join([f"Portal ready: {settings.PUBLIC_URL}", *_accounts()]), flush=True)


def _answers(bind):
    """Wait until the portal says over HTTP that it is ready."""
    from django.conf import settings
    from django.http.request import validate_host

    own, port = bind.rsplit(":", 1)
    host = own if validate_host(own, settings.ALLOWED_HOSTS) else settings.ALLOWED_HOSTS[0].lstrip(".")
    question = urllib.request.Request(f"http://{bind}/-/health/ready", headers={"Host": f"{host}:{port}"})
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(question, timeout=5) as answer:
                if answer.status == 200:
                    return True
        except OSError:
            pass
        time.sleep(0.1)
    return False


def _accounts():
    """The demonstration's accounts as lines of a small table; none where the demonstration is not loaded."""
    from django.apps import apps
    from django.conf import settings
    from django.contrib.auth import get_user_model

    users = {user.username: user for user in get_user_model().objects.filter(username__in=[name for name, _role in ACCOUNTS])}
    if not apps.is_installed("demo") or len(users) < len(ACCOUNTS):
        return []
    kept = Path(settings.VAR_DIR) / "demo-password"
    given = os.environ.get("DEMO_PASSWORD", "")
    password, where = (given, "DEMO_PASSWORD") if given else (kept.read_text("utf-8").strip() if kept.exists() else "", kept)
    if not users["bientap"].check_password(password):
        password = "đã được đổi"
    lines = [f"  {name:<10} {role}" for name, role in ACCOUNTS]
    return [*lines, f"  Trang quản trị: {settings.PUBLIC_URL}/admin/ · mật khẩu chung: {password} (lưu ở {where})"]


def _minutes():
    from core import outbox
    from core.tasks import begin_minutes

    outbox.release_claims()
    begin_minutes()


def start(bind):
    """Start the threads; they are daemons and end with the process."""
    for target, arguments in ((_worker, ()), (_beat, ()), (_minutes, ()), (_announce, (bind,))):
        threading.Thread(target=target, args=arguments, name=f"portal{target.__name__}", daemon=True).start()
