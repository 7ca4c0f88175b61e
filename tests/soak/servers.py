"""kill -9 of worker, Redis, Elasticsearch and PostgreSQL in turn, under work: ``python -m tests.soak.servers --kills 10``.

Web, worker and beat run as compose.yaml runs them, on the real servers. Pages are published, edited, moved and deleted 20
times a minute, readers read and search all the time. At the end both indexes equal the database, item by item; no reader
ever saw a 500; while PostgreSQL was away kept pages went on and the rest was a 503 with a page that helps.
"""

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

import requests
from cryptography.fernet import Fernet

from bentre_cds import services
from tests.portal_process import BASE, free_port

KEPT = services.cache_folder()
QUESTIONS = ("chuyển đổi số", "chu ky so", "dịch vụ công", "du lieu mo", "an toan thong tin", "lien he", "35/2023")
VERIFY = (
    "import json; from search.engines.base import engine, local; from search.indexing import differences;"
    "from core.models import OutboxEntry as O;"
    "print(json.dumps([[str(d) for d in differences(engine().front)], [str(d) for d in differences(local())],"
    " [[o.kind, o.key, o.attempts, o.dead, o.last_error] for o in O.objects.all()], local().size()]))"
)


class Deployment:
    """Web, worker and beat; whoever is killed is started again, as a restart policy does."""

    def __init__(self, folder, environment):
        self.var, self.port, self.processes = folder / "var", free_port(), {}
        self.environment = {
            "PATH": os.environ["PATH"], "DJANGO_SETTINGS_MODULE": "settings.local", "VAR_DIR": str(self.var),
            "PORT": str(self.port), "PYTHONPATH": str(BASE), "KEY_STORE_MASTERS": Fernet.generate_key().decode(), **environment,
        }  # fmt: skip
        self.log_path = folder / "output.log"
        self.log = self.log_path.open("ab")

    def url(self, path):
        return f"http://127.0.0.1:{self.port}{path}"

    def manage(self, *arguments):
        command = [sys.executable, "manage.py", *arguments]
        done = subprocess.run(command, cwd=BASE, env=self.environment, capture_output=True, text=True, timeout=300)
        if done.returncode:
            raise RuntimeError(f"{arguments[0]}: {done.stderr[-3000:]}")
        return done.stdout

    def found(self):
        self.var.mkdir()
        for step in (("migrate", "-v", "0"), ("setup_portal", "-v", "0", "--no-administrator"), ("rebuild_index", "-v", "0")):
            self.manage(*step)

    def start(self, name):
        python = [sys.executable, "-m"]
        celery = [*python, "celery", "-A", "bentre_cds.celery"]
        command = {
            "web": [*python, "gunicorn", "-w", "2", "-k", "gthread", "--threads", "4", "-b", f"127.0.0.1:{self.port}",
                    "--log-level", "error", "--no-control-socket", "bentre_cds.wsgi"],
            "worker": [*celery, "worker", "--pool", "threads", "--concurrency", "4", "--loglevel", "ERROR"],
            "beat": [*celery, "beat", "--schedule", str(self.var / "beat"), "--pidfile=", "--loglevel", "ERROR"],
            "acts": [*python, "tests.soak.acts"],
        }[name]  # fmt: skip
        out = subprocess.PIPE if name == "acts" else self.log
        self.processes[name] = subprocess.Popen(
            command,
            cwd=BASE,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=self.log,
            start_new_session=True,
        )

    def begin(self, done):
        """Found the portal and start everything; what the newsroom does is counted in ``done``."""
        self.found()
        for name in ("web", "worker", "beat", "acts"):
            self.start(name)

        def note(pipe):
            for line in pipe:
                done.update(f"{kind} {value}" for kind, value in json.loads(line).items())

        threading.Thread(target=note, args=(self.processes["acts"].stdout,), daemon=True).start()
        end = time.monotonic() + 60
        while time.monotonic() < end:
            try:
                if requests.get(self.url("/lien-he/"), timeout=10).status_code == 200:
                    return
            except requests.RequestException:
                pass
            time.sleep(0.5)

    def ended(self):
        """Those nobody killed and that are not there any more."""
        return [f"{name} ended by itself: {p.returncode}" for name, p in self.processes.items() if p.poll() is not None]

    def testify(self, seconds=2):
        """What is at work writes into its log where each thread stands (Celery answers SIGUSR1 with that)."""
        worker = self.processes.get("worker")
        if worker and worker.poll() is None:
            worker.send_signal(signal.SIGUSR1)
            time.sleep(seconds)
        return (self.log_path.read_text(errors="replace")).splitlines()[-400:]

    def kill(self, name, number=signal.SIGKILL):
        process = self.processes.pop(name, None)
        if process:
            os.killpg(process.pid, number)
            process.wait(timeout=60)

    def stop(self):
        for name in list(self.processes):
            self.kill(name, signal.SIGTERM if name != "acts" else signal.SIGKILL)


class Readers:
    """Two readers who never rest; everything they get is counted by what was away at that moment."""

    def __init__(self, deployment):
        self.deployment, self.away, self.seen, self.wrong = deployment, "", Counter(), []
        self.slowest, self.running = 0.0, True
        self.threads = [threading.Thread(target=self.read, args=(job,), daemon=True) for job in (self.kept, self.fresh)]

    def kept(self, session):
        return "kept", session.get(self.deployment.url("/lien-he/"), timeout=30)

    def fresh(self, session):
        words = f"{random.choice(QUESTIONS)} {random.randrange(10**6)}"
        path = random.choice(["/tim-kiem/", "/api/v1/search", "/api/v1/suggest"])
        return path, session.get(self.deployment.url(path), params={"q": words}, timeout=30)

    def read(self, job):
        with requests.Session() as session:
            while self.running:
                away, began = self.away, time.monotonic()
                try:
                    what, answer = job(session)
                except requests.RequestException as error:
                    self.wrong.append(f"{job.__name__}, {away or 'nothing'} away: {type(error).__name__}")
                    time.sleep(1)
                    continue
                taken = time.monotonic() - began
                if what != "kept" and away != "PostgreSQL":
                    self.slowest = max(self.slowest, taken)
                self.seen[f"{'kept' if what == 'kept' else 'search'} {away or '-'} {answer.status_code}"] += 1
                away = {away, self.away}  # it may have gone or come back meanwhile
                if answer.status_code == 503 and "PostgreSQL" in away:
                    if "/-/" not in what and not ("Cổng đang tạm nghỉ" in answer.text or "đang bảo trì" in answer.text):
                        self.wrong.append(f"{what}: a 503 that does not help: {answer.text[:200]}")
                elif answer.status_code != 200:
                    self.wrong.append(f"{what}, {away} away: {answer.status_code}")
                time.sleep(0.15)

    def start(self):
        for thread in self.threads:
            thread.start()

    def stop(self):
        self.running = False
        for thread in self.threads:
            thread.join(timeout=60)


def once(deployment, readers, found, name):
    """Kill one, leave it away for a while, start it again, and let the portal breathe."""
    hold = deployment.var / "hold"
    if name == "PostgreSQL":
        hold.touch()  # what is kept is only kept as long as nothing changes
        time.sleep(4)
        before = readers.seen["kept PostgreSQL 200"], readers.seen["kept PostgreSQL 503"]
    readers.away = name
    if name == "worker":
        deployment.kill("worker")
        time.sleep(random.uniform(1, 4))
        deployment.start("worker")
    else:
        server = {"Redis": found.redis, "Elasticsearch": found.elasticsearch, "PostgreSQL": found.postgres}[name]
        server.kill()
        time.sleep(random.uniform(3, 6))
        server.start()
    time.sleep(1)
    readers.away = ""
    hold.unlink(missing_ok=True)
    if name == "PostgreSQL":
        served = readers.seen["kept PostgreSQL 200"] - before[0]
        refused = readers.seen["kept PostgreSQL 503"] - before[1]
        if not served or refused:
            readers.wrong.append(f"PostgreSQL away: the kept page was served {served} times, refused {refused} times")
    time.sleep(random.uniform(3, 6))


def wait_until_done(deployment, seconds=180):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        front, spare, left, size = json.loads(deployment.manage("shell", "-v", "0", "-c", VERIFY).strip().splitlines()[-1])
        if not left:
            break
        time.sleep(2)
    return front, spare, left, size


def soak(folder, kills):
    """Returns sentences about what went wrong; prints what was seen."""
    found = services.Services(folder / "servers", KEPT).start()
    deployment = Deployment(folder, found.environment)
    done = Counter()
    try:
        deployment.begin(done)
        readers = Readers(deployment)
        readers.start()
        for number in range(kills):
            for name in ("worker", "Redis", "Elasticsearch", "PostgreSQL"):
                once(deployment, readers, found, name)
            print(f"  round {number + 1}: {dict(done)}; readers {dict(readers.seen)}", flush=True)
        (deployment.var / "hold").touch()
        time.sleep(4)
        readers.stop()
        front, spare, left, size = wait_until_done(deployment)
        wrong = [f"Elasticsearch differs: {row}" for row in front] + [f"embedded index differs: {row}" for row in spare]
        wrong += [f"work is left: {row}" for row in left] + readers.wrong + deployment.ended()
        if left:
            print("\n".join(deployment.testify()))
        print(f"acts: {dict(done)}; {size} items in the index; slowest search {readers.slowest:.1f} s")
        return wrong
    finally:
        deployment.stop()
        found.stop()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=10, help="of each of the four")
    wanted = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="soak-servers-"))
    folder.chmod(0o755)
    print(f"kill -9 of worker, Redis, Elasticsearch, PostgreSQL, {wanted.kills} times each", flush=True)
    wrong = soak(folder, wanted.kills)
    for sentence, number in Counter(wrong).most_common(60):
        print(f"WRONG ({number}): {sentence}")
    print(f"{1 if wrong else 0} failed; output in {folder}" if wrong else "0 failed")
    if not wrong:
        shutil.rmtree(folder, ignore_errors=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
