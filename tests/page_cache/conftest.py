"""Two web processes that share what is kept, and a third one at work beside them."""

import subprocess
import sys
import time
from collections import Counter
from contextlib import contextmanager

import pytest
import requests

from tests.portal_process import BASE, free_port

SETTINGS = {"DJANGO_SETTINGS_MODULE": "tests.page_cache.settings"}


class Pair:
    """``get`` asks both web processes; ``act`` lets the third process do something and returns when it has."""

    def __init__(self, portal):
        self.portal, self.port = portal, free_port()
        command = [sys.executable, "-m", "gunicorn", "-b", f"127.0.0.1:{self.port}", "-k", "gthread", "--threads", "30"]
        command += ["--no-control-socket", "--log-level", "error", "bentre_cds.wsgi:application"]
        with (portal.var / "second.log").open("wb") as log:
            self.second = subprocess.Popen(command, cwd=BASE, env=portal.env, stdout=log, stderr=log)
        self.worker = subprocess.Popen(
            [sys.executable, "-m", "tests.page_cache.acts"],
            cwd=BASE, env=portal.env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
        )  # fmt: skip
        assert self._answer() == "ready"
        self._wait_for_second()

    def _answer(self):
        return self.worker.stdout.readline().strip()

    def _wait_for_second(self):
        end = time.monotonic() + 30
        while time.monotonic() < end:
            try:
                requests.get(f"http://127.0.0.1:{self.port}/-/health/live", timeout=5)
                return
            except requests.ConnectionError:
                time.sleep(0.1)
        raise RuntimeError((self.portal.var / "second.log").read_text())

    @property
    def addresses(self):
        return (self.portal.address, f"http://127.0.0.1:{self.port}")

    def ask(self, address, path, **headers):
        # Both are the portal's own host: the address of the second is only another way to it.
        headers = {"Host": f"127.0.0.1:{self.portal.port}", **headers}
        return requests.get(address + path, headers=headers, timeout=30, allow_redirects=False)

    def get(self, path, **headers):
        """The answers of both processes."""
        return [self.ask(address, path, **headers) for address in self.addresses]

    def act(self, name):
        self.worker.stdin.write(f"{name}\n")
        answer = self._answer()
        assert answer == "done", f"{name}: {answer}"

    def made(self):
        """How often each address was made, so far."""
        notes = self.portal.var / "made"
        return Counter(notes.read_text("utf-8").splitlines()) if notes.exists() else Counter()

    def close(self):
        self.worker.stdin.close()
        self.worker.wait(timeout=20)
        self.second.terminate()
        self.second.wait(timeout=20)


@contextmanager
def working(portal):
    """The two and the third, with content to work on; they end also when something goes wrong before."""
    found = Pair(portal)
    try:
        found.act("prepare")
        found.act("drain")
        yield found
    finally:
        found.close()


@pytest.fixture(scope="module")
def pair(portal_of):
    portal = portal_of(environment=SETTINGS).start()
    with working(portal) as found:
        yield found
