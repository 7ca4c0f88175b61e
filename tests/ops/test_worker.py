"""The Celery worker on a real Redis: it outlives the broker, hears it again, and works without it."""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from celery import Celery

from bentre_cds import services
from tests.portal_process import BASE, Portal

pytestmark = pytest.mark.servers
ADD = """insert into core_outboxentry (kind, key, payload, created_at, available_at, attempts, dead, claimed_by, last_error)
    values ('file_gone', ?, ?, ?, ?, 0, 0, '', '')"""


def eventually(check, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if check():
            return True
        time.sleep(0.1)
    return False


class Worker:
    """A worker of its own, beside a portal's database."""

    def __init__(self, var, broker):
        self.var, self.broker = Path(var), broker
        self.heard = self.var / "broker-heard"
        self.messages = Celery(broker=broker.url)
        self.process = None

    def start(self):
        command = [
            sys.executable,
            "-m",
            "celery",
            "-A",
            "bentre_cds.celery",
            "worker",
            "--pool",
            "threads",
            "--concurrency",
            "4",
        ]
        environment = {**Portal(var=self.var).env, "REDIS_URL": self.broker.url}
        with (self.var / "worker.log").open("ab") as out:
            self.process = subprocess.Popen(
                command, cwd=BASE, env=environment, stdout=out, stderr=out, stdin=subprocess.DEVNULL, start_new_session=True
            )
        return self

    def stop(self):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(timeout=30)

    def database(self):
        return closing(sqlite3.connect(self.var / "portal.sqlite3", timeout=30, isolation_level=None))

    def wake(self, times=1):
        for _ in range(times):
            self.messages.send_task("core.drain_outbox")

    def hears(self):
        """A wake-up that is sent now arrives."""
        self.heard.unlink(missing_ok=True)
        self.wake()
        return eventually(self.heard.exists)

    def give(self, key):
        with self.database() as database:
            payload = json.dumps({"name": f"{key}.png"})  # a file that nobody has: the work is done when it was looked for
            database.execute(ADD, (key, payload, "2026-01-01", "2026-01-01"))

    def has_taken_down(self):
        with self.database() as database:
            return database.execute("select live from wagtailcore_page where depth = 1").fetchone() == (0,)

    def waits(self, key):
        with self.database() as database:
            return database.execute("select count(*) from core_outboxentry where key = ?", (key,)).fetchone()[0]


@pytest.fixture
def broker(tmp_path):
    server = services.Redis(tmp_path / "redis").start()
    yield server
    server.stop()


@pytest.fixture
def worker(broker, migrated_var, tmp_path):
    made = Worker(shutil.copytree(migrated_var, tmp_path / "var"), broker)
    yield made
    made.stop()


def test_a_worker_that_holds_messages_outlives_its_broker_and_hears_it_again(worker, broker):
    worker.start()
    assert worker.hears()
    with worker.database() as database:
        database.execute("begin immediate")  # the drain that is at work waits, and the messages behind it with it
        worker.wake(12)
        time.sleep(2)
        broker.kill()
        time.sleep(3)
        database.execute("commit")
    broker.start()
    worker.give("after")
    assert worker.hears(), (worker.var / "worker.log").read_text()[-3000:]
    assert eventually(lambda: not worker.waits("after"))
    assert worker.process.poll() is None


def test_a_worker_does_what_waits_and_what_is_due_without_a_broker(worker, broker):
    worker.give("before")
    with worker.database() as database:
        database.execute("update wagtailcore_page set expire_at = '2026-01-01' where depth = 1 and live")
    broker.kill()
    worker.start()
    assert eventually(lambda: not worker.waits("before")), (worker.var / "worker.log").read_text()[-3000:]
    assert eventually(worker.has_taken_down), (worker.var / "worker.log").read_text()[-3000:]


@pytest.mark.django_db
def test_a_broker_whose_messages_do_not_arrive_is_named(client, settings, broker):
    settings.REDIS_URL = broker.url
    heard = Path(settings.VAR_DIR) / "broker-heard"

    def part():
        return next(part for part in client.get("/-/health/ready").json()["parts"] if part["name"] == "Broker")

    heard.touch()
    assert part() == {"name": "Broker", "ok": True, "detail": "redis"}
    os.utime(heard, (time.time() - 3600, time.time() - 3600))
    assert not part()["ok"] and "không nhận được tin" in part()["detail"]
