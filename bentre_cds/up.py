"""`make run`: from a fresh clone to a portal that answers, with progress and with errors that say what to do.

``python -m bentre_cds.up [--no-demo]``. Checks come before anything is written; then database, founding, demonstration
and index, each step skipped when it has nothing to do; then gunicorn replaces this process, with the Celery worker and
beat inside its one worker process (bentre_cds/background.py). Everything is written under var/.
"""

import os
import socket
import sys
import time
from contextlib import contextmanager
from pathlib import Path

BASE = Path(__file__).resolve().parent.parent


class CannotStart(Exception):
    """The portal cannot start; the text says why and what to do."""


def say(text):
    print(text, flush=True)


@contextmanager
def step(label):
    """A line of progress with its duration in seconds."""
    begun = time.monotonic()
    print(f"· {label} … ", end="", flush=True)
    try:
        yield
    except BaseException:
        print("không xong", flush=True)
        raise
    seconds = f"{time.monotonic() - begun:.1f}".replace(".", ",")
    print(f"xong ({seconds} giây)", flush=True)


def check_port(port):
    """The port must be free; a process that has just ended may still hold it for a moment."""
    if not 0 < port < 65536:
        raise CannotStart(f"PORT={port} không phải số cổng mạng (1 đến 65535).")
    error = None
    for _try in range(10):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
                return
            except OSError as raised:
                error = raised
        time.sleep(0.3)
    raise CannotStart(
        f"Cổng mạng {port} đang có chương trình khác dùng ({error.strerror}). Dừng chương trình ấy, hoặc chọn cổng khác: PORT=8001 make run"
    )


def check_var(folder):
    """Everything is written under one folder: it must be writable before anything begins."""
    try:
        for sub in ("", "tmp", "media", "mail"):
            (folder / sub).mkdir(parents=True, exist_ok=True)
        probe = folder / ".ghi-thu"
        probe.write_text("x", encoding="utf-8")
        probe.unlink()
    except OSError as error:
        raise CannotStart(
            f"Không ghi được vào {folder} ({error.strerror}). Cấp quyền ghi cho thư mục này rồi chạy lại; chưa có gì bị đổi."
        ) from error


def check_connection():
    from django.db import DatabaseError, connection

    try:
        connection.ensure_connection()
    except (DatabaseError, UnicodeError, ValueError, TypeError) as error:
        reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise CannotStart(
            f"Không kết nối được cơ sở dữ liệu: {reason}. Kiểm tra DATABASE_URL và máy chủ cơ sở dữ liệu; chưa có gì bị đổi."
        ) from error


def migrate():
    from django.core.management import call_command
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        with step("Lập cơ sở dữ liệu"):
            call_command("migrate", verbosity=0, interactive=False)


def found():
    from django.core.management import call_command
    from django.db import transaction

    from bentre_cds import founding
    from core.actor import system_act
    from home.models import HomePage

    if not HomePage.objects.exists():
        with step("Lập cổng: mục, menu, Ban Biên tập, quy trình ba bước"):
            call_command("setup_portal", verbosity=0, no_administrator=True)
    with transaction.atomic(), system_act("address of the portal"):
        founding.found_site()


def load_demo():
    """The demonstration, into a portal that is empty or a demonstration's already."""
    from django.apps import apps
    from django.core.management import CommandError, call_command

    if not apps.is_installed("demo"):
        return
    try:
        call_command("load_demo", "--if-needed")
    except CommandError as error:
        say(f"! {error}")


def build_index():
    """Drain what the steps above left: index first, so that the first reader finds everything. A lost index is rebuilt."""
    from django.apps import apps
    from django.core.management import call_command

    from core import outbox
    from core.models import OutboxEntry

    if OutboxEntry.objects.filter(kind="index").exists():
        outbox.release_claims()
        with step("Lập chỉ mục tìm kiếm"):
            outbox.drain(kinds=["index"])
    if apps.is_installed("search"):
        call_command("rebuild_index", "--if-needed", verbosity=0)


def main(arguments=None):
    arguments = sys.argv[1:] if arguments is None else arguments
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings.local")
    os.chdir(BASE)
    try:
        port = os.environ.get("PORT", "8000")
        if not port.isdigit():
            raise CannotStart(f"PORT={port} không phải một số. Ví dụ: PORT=8001 make run")
        check_port(int(port))
        folder = Path(os.environ.get("VAR_DIR", BASE / "var"))
        check_var(folder)
        say("Cổng Chuyển đổi số đang khởi động.")
        import django
        from django.core.exceptions import ImproperlyConfigured

        try:
            django.setup()
        except ImproperlyConfigured as error:
            raise CannotStart(str(error)) from error
        check_connection()
        migrate()
        found()
        if "--no-demo" not in arguments:
            load_demo()
        build_index()
        from django.db import connections

        connections.close_all()
    except CannotStart as reason:
        say(f"Chưa khởi động được. {reason}")
        return 1
    except KeyboardInterrupt:
        say("Đã dừng.")
        return 130
    except Exception as error:
        import logging

        log = folder / "start-error.log"
        with log.open("w", encoding="utf-8") as out:
            import traceback

            traceback.print_exc(file=out)
        logging.getLogger("portal").debug("start failed", exc_info=True)
        say(
            f"Chưa khởi động được: {type(error).__name__}: {error}. Chi tiết ở {log}. Dữ liệu đã có vẫn nguyên; chạy lại make run sau khi sửa."
        )
        return 1
    os.execv(
        sys.executable,
        [sys.executable, "-m", "gunicorn", "-c", "python:bentre_cds.gunicorn_embedded", "bentre_cds.wsgi:application"],
    )


if __name__ == "__main__":
    sys.exit(main())
