"""A real portal in a folder of its own: started as `make run` starts it, ended with signals, read through HTTP."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import requests
from lxml import html

BASE = Path(__file__).resolve().parent.parent
PASSWORD = "mat-khau-thu-nghiem-1"
ROLES = ("bientap", "sokhcn", "kiemduyet", "phoban", "truongban", "quantri")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Portal:
    """``start`` and ``kill`` the whole process group; ``var`` holds all that it writes."""

    def __init__(self, var=None, port=None, demo=False, environment=None, base=BASE):
        self.base = base
        self.var = Path(var or tempfile.mkdtemp(prefix="portal-"))
        self.port = port or free_port()
        self.demo = demo
        self.environment = environment or {}
        self.process = None
        self.log = self.var / "output.log"

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    @property
    def env(self):
        clean = {
            k: v for k, v in os.environ.items() if k not in ("DATABASE_URL", "REDIS_URL", "EMAIL_URL", "PUBLIC_URL", "VAR_DIR")
        }
        settings = {"DJANGO_SETTINGS_MODULE": "settings.local", "DEMO_PASSWORD": PASSWORD}
        return {**clean, **settings, "VAR_DIR": str(self.var), "PORT": str(self.port), **self.environment}

    def manage(self, *arguments, check=True):
        command = [sys.executable, "manage.py", *arguments]
        return subprocess.run(command, cwd=self.base, env=self.env, capture_output=True, text=True, check=check, timeout=300)

    def people(self):
        """The six accounts of the board, without the demonstration."""
        code = (
            "from django.contrib.auth import get_user_model as g; from django.contrib.auth.models import Group as G;"
            "from bentre_cds.founding.board import GROUPS;"
            f"[(lambda u,c: (setattr(u,'is_superuser',n=='quantri'), u.set_password({PASSWORD!r}), u.save(),"
            " u.groups.add(G.objects.get(name=r))))"
            "(*g().objects.get_or_create(username=n, defaults={'email': n+'@example.vn'}))"
            f" for n, r in zip({ROLES!r}, GROUPS)]"
        )
        self.manage("shell", "-c", code)

    def start(self, timeout=150):
        arguments = [sys.executable, "-m", "bentre_cds.up"] + ([] if self.demo else ["--no-demo"])
        offset = self.log.stat().st_size if self.log.exists() else 0
        with self.log.open("ab") as out:
            self.process = subprocess.Popen(
                arguments,
                cwd=self.base,
                env=self.env,
                stdout=out,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
                start_new_session=True,
            )
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            with self.log.open("rb") as shown:
                shown.seek(offset)
                if b"Portal ready:" in shown.read():
                    return self
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        raise RuntimeError(f"the portal did not start:\n{self.log.read_text(errors='replace')[-3000:]}")

    def kill(self, number=signal.SIGKILL):
        """Signal the whole process group and wait for its end."""
        if self.process is None:
            return
        try:
            os.killpg(self.process.pid, number)
        except ProcessLookupError:
            pass
        self.process.wait(timeout=30)
        self.process = None

    def stop(self):
        self.kill(signal.SIGTERM)

    def quiet(self, seconds=90):
        """Wait until the worker has nothing left to do."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            parts = requests.get(f"{self.address}/-/health/ready", timeout=10).json()["parts"]
            if any(p["detail"].startswith("0 ") for p in parts if p["name"] == "Worker"):
                return
            time.sleep(0.5)
        raise RuntimeError("the worker still has work to do")

    def session(self, user):
        """A signed-in HTTP session of ``user``."""
        session = requests.Session()
        session.headers["Referer"] = f"{self.address}/admin/login/"
        page = session.get(f"{self.address}/admin/login/", timeout=30)
        token = html.fromstring(page.content).xpath("//input[@name='csrfmiddlewaretoken']/@value")[0]
        data = {"username": user, "password": PASSWORD, "csrfmiddlewaretoken": token, "next": "/admin/"}
        answer = session.post(f"{self.address}/admin/login/", data=data, timeout=30)
        if "sessionid" not in session.cookies:
            raise RuntimeError(f"{user} could not sign in: {answer.status_code}")
        return session
