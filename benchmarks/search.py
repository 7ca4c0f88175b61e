"""Searching a large portal: time of answers at a fixed rate, memory, and a rebuild while pages are edited.

A portal is founded in a folder of its own and filled with articles and news; then it is served as it really is. By default
that is `make run`: SQLite, the embedded index, one process with the worker inside. With ``--servers``: settings.production,
PostgreSQL, Redis, Elasticsearch, two web processes and a worker. The page cache is off and no query is asked twice.
"""

import argparse
import http.client
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote, urlencode

BASE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(BASE))  # also when it is run as a file

from benchmarks import large
from benchmarks.servers import founded, proportional_memory
from bentre_cds.services import ServiceError, Services, cache_folder, free_port

HEADERS = {"X-Forwarded-Proto": "https", "Accept-Encoding": "gzip"}
PATIENCE = 30  # seconds after which an answer counts as failed
EVERY = 0.1  # seconds from one search to the next while a rebuild runs
WORDS = ("quyet dinh", "ủy ban nhân dân", "dieu", "văn bản", "tin", "bộ thông tin và truyền thông")


# -- the portal -------------------------------------------------------------------------------------------------------
class Served:
    """The portal's processes on a free port of this machine."""

    def __init__(self, environment):
        self.port, self.processes = free_port(), {}
        self.environment = environment | {
            "PORT": str(self.port),
            "PAGE_CACHE": "0",
            "PUBLIC_URL": f"https://127.0.0.1:{self.port}",
        }
        python = [sys.executable, "-m"]
        if environment["DJANGO_SETTINGS_MODULE"] == "settings.production":
            web = [
                "-k",
                "gthread",
                "-w",
                "2",
                "--threads",
                "4",
                "--preload",
                "--limit-request-line",
                "0",
                "--log-level",
                "error",
                "--no-control-socket",
            ]
            celery = ["worker", "--pool", "threads", "--concurrency", "4", "--loglevel", "ERROR"]
            self.commands = {
                "web": [*python, "gunicorn", *web, "-b", f"127.0.0.1:{self.port}", "bentre_cds.wsgi:application"],
                "worker": [*python, "celery", "-A", "bentre_cds.celery", *celery],
            }
        else:
            web = ["-c", "python:bentre_cds.gunicorn_embedded", "bentre_cds.wsgi:application"]
            self.commands = {"web and worker": [*python, "gunicorn", *web]}

    def get(self, path):
        """(status, body); a new connection for each, as a proxy in front makes them."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.request("GET", path, headers=HEADERS | {"Accept-Encoding": "identity", "Connection": "close"})
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def __enter__(self):
        for name, command in self.commands.items():
            self.processes[name] = subprocess.Popen(
                command, cwd=BASE, env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL, start_new_session=True,
            )  # fmt: skip
        end = time.monotonic() + 120
        while time.monotonic() < end:
            try:
                if self.get("/tim-kiem/?q=so")[0] == 200:
                    return self
            except OSError:
                time.sleep(0.2)
        self.__exit__()
        raise RuntimeError("the portal did not start")

    def __exit__(self, *error):
        for process in self.processes.values():
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGTERM)
        for process in self.processes.values():
            process.wait(timeout=60)


def manage(environment, *arguments, timeout=3600):
    """What a command of the portal prints."""
    command = [sys.executable, *arguments]
    done = subprocess.run(command, cwd=BASE, env=environment, capture_output=True, text=True, timeout=timeout)
    if done.returncode:
        raise RuntimeError(f"{' '.join(arguments)}:\n{done.stdout[-1000:]}\n{done.stderr[-3000:]}")
    return done.stdout


def inside(environment, *arguments):
    """The object that a command of ``benchmarks.large`` prints."""
    return json.loads(manage(environment, "-m", "benchmarks.large", *map(str, arguments)).splitlines()[-1])


@contextmanager
def prepared(folder, wanted):
    """(environment, running servers) of a founded portal with the articles, its index not yet built."""
    servers, note = [], folder / "environment.json"
    try:
        servers = Services(folder / "servers", cache_folder()).start() if wanted.servers else []
        if not note.exists():
            environment = founded(folder, servers.postgres.url if servers else None)
            environment |= servers.environment if servers else {}
            made = inside(environment, "fill", *wanted.source, "--articles", wanted.articles, "--pages", wanted.pages)
            print(f"written: {made['articles']} articles, {made['news']} news in {made['seconds']} s", flush=True)
            note.write_text(json.dumps(environment))
        yield json.loads(note.read_text()), servers
    finally:
        if servers:
            servers.stop()


def put_first(*pids):
    """Let these processes, and what they start, run before all other work of the machine. For root."""
    for pid in pids:
        for task in Path(f"/proc/{pid}/task").iterdir():
            os.sched_setscheduler(int(task.name), os.SCHED_RR, os.sched_param(1))


def load_average():
    return Path("/proc/loadavg").read_text().split()[0]


def build(environment):
    """Build the index by the portal's own command; prints the rate beside the engine's own. Returns seconds."""
    before = load_average()
    said = manage(environment, "manage.py", "rebuild_index")
    seconds = float(re.search(r", ([\d.]+) giây", said)[1])
    alone = inside(environment, "plain")
    rate = alone["items"] / seconds
    print(
        f"index: {alone['items']} items in {seconds:.1f} s, {rate:.0f} a second; the engine alone, entries already made:"
        f" {alone['per_second']} a second; ratio {rate / alone['per_second']:.2f} (load before {before})",
        flush=True,
    )
    return seconds


# -- the load ---------------------------------------------------------------------------------------------------------
def percentile(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, int(share * len(values)))]


def asked_at_rate(served, paths, rate, is_good):
    """Ask ``paths``, ``rate`` a second whatever the answers take; milliseconds from the planned moment of each, and failures."""
    took, failed = [], []

    def ask(number, path):
        planned = began + number / rate
        time.sleep(max(0.0, planned - time.perf_counter()))
        try:
            status, body = served.get(path)
        except (OSError, http.client.HTTPException) as error:
            status, body = type(error).__name__, b""
        took.append((time.perf_counter() - planned) * 1000)
        if status != 200 or not is_good(body):
            failed.append((status, path))

    began = time.perf_counter() + 0.5
    with ThreadPoolExecutor(max_workers=200) as pool:
        for number, path in enumerate(paths):
            pool.submit(ask, number, path)
    return took, failed


def print_times(name, took, failed, before):
    shown = " / ".join(f"{percentile(took, share):.0f}" for share in (0.5, 0.95, 0.99))
    errors = [row for row in failed if row[0] != 200]
    print(
        f"{name}: {len(took)} asked, p50 / p95 / p99 {shown} ms, slowest {max(took):.0f}, errors {len(errors)}"
        f" (load before {before})",
        flush=True,
    )
    for status, path in errors[:5]:
        print(f"  ! {status} {path}")


def load(served, environment, wanted):
    number, warm = int(wanted.rate * wanted.seconds), 100
    queries = ["--queries", *wanted.queries] if wanted.queries else []
    words = inside(environment, "words", *wanted.source, *queries, "--number", number + warm)
    for name, path, kind in (
        ("search page", "/tim-kiem/?q=", "questions"),
        ("suggestions", "/api/v1/suggest?q=", "beginnings"),
    ):
        paths = [path + quote(text) for text in words[kind]]
        asked_at_rate(served, paths[:warm], wanted.rate, bool)
        before = load_average()
        print_times(name, *asked_at_rate(served, paths[warm:], wanted.rate, bool), before)


def hostile(served):
    """The hostile words of tests/demo, on each address, one after the other: answers and the slowest of them."""
    from tests.demo.test_questions import HOSTILE

    statuses, slowest = Counter(), []
    for path in ("/tim-kiem/?q=", "/api/v1/search?q=", "/api/v1/suggest?q="):
        for typed in HOSTILE:
            began = time.perf_counter()
            status, _body = served.get(path + quote(typed.encode("utf-8", "surrogatepass")))
            slowest.append(((time.perf_counter() - began) * 1000, path, typed[:40]))
            statuses[status] += 1
    slowest.sort(reverse=True)
    print(f"hostile words: {len(HOSTILE)} on three addresses, answers {dict(statuses)}, slowest {slowest[0][0]:.0f} ms")
    for milliseconds, path, typed in slowest[:3]:
        print(f"  {milliseconds:.0f} ms {path}{typed!r}")


# -- memory -----------------------------------------------------------------------------------------------------------
def family(pid):
    """A process and all below it."""
    below = Path(f"/proc/{pid}/task").glob("*/children")
    return [pid, *(other for file in below for child in file.read_text().split() for other in family(int(child)))]


def print_memory(served, servers):
    print("memory in MiB, resident / proportional:")
    started = [*((name, process.pid) for name, process in served.processes.items()), *((s.name, s.pid) for s in servers)]
    for name, pid in started:
        for place, one in enumerate(family(pid)):
            try:
                title = Path(f"/proc/{one}/comm").read_text().strip()
                resident, shared_out = proportional_memory(one)
            except (OSError, KeyError, ValueError):
                continue
            if shared_out >= 3:
                print(f"  {name if not place else '  ' + title:<24}{resident:>7.0f} / {shared_out:.0f}")


# -- a rebuild while pages are edited ---------------------------------------------------------------------------------
class Searching:
    """A search every ``EVERY`` seconds for something that the portal has; what failed is noted."""

    def __init__(self, served):
        self.served, self.took, self.failed, self.running = served, [], [], True

    def __enter__(self):
        self.pool = ThreadPoolExecutor(max_workers=50)
        self.pool.submit(self._run)
        return self

    def _run(self):
        planned, number = time.perf_counter(), 0
        while self.running:
            self.pool.submit(self._ask, planned, f"/api/v1/search?{urlencode({'q': WORDS[number % len(WORDS)]})}")
            number, planned = number + 1, planned + EVERY
            time.sleep(max(0.0, planned - time.perf_counter()))

    def _ask(self, planned, path):
        try:
            status, body = self.served.get(path)
            good = status == 200 and json.loads(body)["count"]
        except (OSError, http.client.HTTPException, ValueError, KeyError) as error:
            status, good = type(error).__name__, False
        self.took.append((time.perf_counter() - planned) * 1000)
        if not good:
            self.failed.append((status, path))

    def __exit__(self, *error):
        self.running = False
        self.pool.shutdown(wait=True)


def rebuild(served, environment, edits, seconds, drain=False):
    """Rebuild the index while ``edits`` titles change over ``seconds`` and a search runs every 100 ms."""
    editing = [sys.executable, "-m", "benchmarks.large", "edit", "--edits", str(edits), "--seconds", str(seconds)]
    editor = subprocess.Popen(
        editing, cwd=BASE, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        if editor.stdout.readline() != "ready\n":
            raise RuntimeError(editor.stderr.read()[-3000:])
        with Searching(served) as searching:
            editor.stdin.write("\n")
            editor.stdin.flush()
            began = time.time()
            manage(environment, "manage.py", "rebuild_index", "-v", "0")
            ended = time.time()
            said, errors = editor.communicate(timeout=600)
            if editor.returncode:
                raise RuntimeError(errors[-3000:])
            at = json.loads(said.splitlines()[-1])["at"]
            result = inside(environment, "compare", "--seconds", 300, *(["--drain"] if drain else []))
            # The answers that the web process gives: each edited article is found by its own word.
            unfound = []
            for number in range(edits):
                status, body = served.get(f"/api/v1/search?q={large.marker(number)}")
                found = json.loads(body)["results"] if status == 200 else []
                if not found or large.marker(number) not in found[0]["title"]:
                    unfound.append(number)
    finally:
        if editor.poll() is None:
            editor.kill()
    return result | {
        "rebuild_seconds": round(ended - began, 1),
        "during": sum(began <= moment <= ended for moment in at),
        "unfound": unfound,
        "searches": len(searching.took),
        "failed": searching.failed,
        "p95_ms": round(percentile(searching.took, 0.95)),
        "slowest_ms": round(max(searching.took)),
    }


def whole(result, edits):
    """Whether nothing was lost and nothing failed."""
    lost = any(result["wrong"].values()) or result["unfound"] or result["left"]
    return result["edited"] == edits and not lost and not result["failed"]


def print_rebuild(result, wanted):
    print(
        f"rebuild under {wanted.edits} edits: {result['rebuild_seconds']} s, {result['during']} of them while it ran; at rest"
        f" {result['settled_after']} s later; {result['searches']} searches, {len(result['failed'])} failed, p95"
        f" {result['p95_ms']} ms, slowest {result['slowest_ms']} ms"
    )
    if not whole(result, wanted.edits):
        print(json.dumps(result, ensure_ascii=False)[:3000])
        sys.exit("something was lost or failed")
    print("every edit is in the new index")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, help="Articles (search_eval's form); without it they are made here.")
    parser.add_argument("--queries", type=Path, nargs="*", help="queries.jsonl files; default: the one beside --corpus.")
    parser.add_argument("--articles", type=int, default=62_150)
    parser.add_argument("--pages", type=int, default=5_000, help="News pages besides the articles.")
    parser.add_argument("--servers", action="store_true", help="PostgreSQL, Redis, Elasticsearch, production settings.")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--rate", type=float, default=20, help="Requests a second.")
    parser.add_argument("--rebuild", action="store_true", help="Only the rebuild under edits.")
    parser.add_argument("--edits", type=int, default=500)
    parser.add_argument("--first", action="store_true", help="Run before all other work of this machine (root).")
    parser.add_argument("--folder", type=Path, help="Keep the portal there, and use the one that is there.")
    wanted = parser.parse_args()
    if wanted.corpus and not wanted.queries:
        wanted.queries = [wanted.corpus.parent / "queries.jsonl"]
    wanted.source = ["--corpus", wanted.corpus.resolve()] if wanted.corpus else []
    folder = wanted.folder or Path(tempfile.mkdtemp(prefix="search-"))
    folder.mkdir(exist_ok=True)
    folder.chmod(0o755)
    try:
        with prepared(folder, wanted) as (environment, servers):
            if wanted.first:
                put_first(os.getpid(), *(pid for server in servers for pid in family(server.pid)))
            seconds = build(environment)
            with Served(environment) as served:
                if wanted.rebuild:
                    print_rebuild(rebuild(served, environment, wanted.edits, 0.7 * seconds), wanted)
                else:
                    load(served, environment, wanted)
                    hostile(served)
                    print_memory(served, servers)
    finally:
        if not wanted.folder:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    try:
        main()
    except ServiceError as error:
        sys.exit(str(error))
