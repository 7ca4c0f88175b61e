"""Servers for benchmarks on 127.0.0.1: gunicorn with two workers, a founded portal, and a throw-away PostgreSQL."""

import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

from cryptography.fernet import Fernet

BASE = Path(__file__).resolve().parent.parent
BARE = "bare:application"
BARE_PROJECT = """from django.conf import settings

settings.configure(DEBUG=False, SECRET_KEY="x", ALLOWED_HOSTS=["*"], ROOT_URLCONF="bare", MIDDLEWARE=[], INSTALLED_APPS=[])
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path

urlpatterns = [path("", lambda request: HttpResponse("hello world"))]
application = get_wsgi_application()
"""


def founded(folder, database):
    """A portal with the demonstration in ``database``, its outbox done; returns the environment to serve it from.

    Without ``database`` it is SQLite, as `make run` has it, and the environment that of ``settings.local``.
    """
    common = {"VAR_DIR": str(folder / "var"), "PUBLIC_URL": "https://127.0.0.1", "PATH": os.environ["PATH"]}
    common["KEY_STORE_MASTERS"] = Fernet.generate_key().decode()  # the demonstration's cases are read with it too
    if database:
        common["DATABASE_URL"] = database
    local = {**common, "DJANGO_SETTINGS_MODULE": "settings.local", "DEMO_PASSWORD": "mat-khau-thu-nghiem-1"}
    production = {
        **common,
        "DJANGO_SETTINGS_MODULE": "settings.production",
        "SECRET_KEY": "x" * 60,
        "ALLOWED_HOSTS": "127.0.0.1",
        "EMAIL_URL": "smtp://127.0.0.1:2525",
        "DEFAULT_FROM_EMAIL": "cong@example.vn",
        "STATIC_ROOT": str(folder / "static"),
    }
    drain = ("shell", "-v", "0", "-c", "from core import outbox; outbox.drain(kinds=['rendition', 'index', 'purge'])")
    local_steps = (("migrate", "-v", "0"), ("setup_portal", "-v", "0"), ("load_demo",), drain, drain)
    static = (("collectstatic", "--noinput", "-v", "0"),)
    for environment, steps in ((local, local_steps), *([(production, static)] if database else [])):
        for step in steps:
            done = subprocess.run(
                [sys.executable, "manage.py", *step], cwd=BASE, env=environment, capture_output=True, text=True, timeout=300
            )
            if done.returncode:
                sys.exit(f"{step[0]} failed:\n{done.stdout}\n{done.stderr}")
    return production if database else local


class Gunicorn:
    """Two workers of ``application`` on a port of 127.0.0.1."""

    def __init__(self, application, environment, port, folder=None):
        self.application, self.port, self.process = application, port, None
        self.folder = folder or BASE
        self.environment = {"PATH": os.environ["PATH"], **environment, "PUBLIC_URL": f"https://127.0.0.1:{port}"}
        if application == BARE:
            (self.folder / "bare.py").write_text(BARE_PROJECT)

    def url(self, path):
        return f"http://127.0.0.1:{self.port}{path}"

    def start(self):
        command = [
            sys.executable,
            "-m",
            "gunicorn",
            "-w",
            "2",
            "--preload",
            "-b",
            f"127.0.0.1:{self.port}",
            "--limit-request-line",
            "0",
        ]
        command += ["--log-level", "error", "--no-control-socket", self.application]
        # What the portal says of addresses that are not there is not of interest here.
        self.process = subprocess.Popen(
            command, cwd=self.folder, env=self.environment, start_new_session=True, stderr=subprocess.DEVNULL
        )
        question = urllib.request.Request(self.url("/"), headers={"X-Forwarded-Proto": "https"})
        end = time.monotonic() + 60
        while time.monotonic() < end:
            try:
                with urllib.request.urlopen(question, timeout=30) as answer:
                    answer.read()
                return self
            except (urllib.error.URLError, ConnectionError):
                if self.process.poll() is not None:
                    break
                time.sleep(0.01)
        raise RuntimeError(f"{self.application} did not start")

    def stop(self):
        if self.process and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            self.process.wait(timeout=30)
        self.process = None

    def workers(self):
        """Process numbers of the workers."""
        return [int(pid) for pid in Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()]

    __enter__ = start

    def __exit__(self, *error):
        self.stop()


def proportional_memory(pid):
    """(resident, proportional) memory of a process in MiB."""
    rows = dict(line.split(":", 1) for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:])
    return tuple(int(rows[name].split()[0]) / 1024 for name in ("Rss", "Pss"))
