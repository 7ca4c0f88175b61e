"""A node of three is killed, each in its turn, under searches and publications: ``python -m tests.soak.cluster --kills 3``.
Before that the one on which an index was built goes at the very moment when the index has been taken into use.

The fallback is switched off: Elasticsearch alone answers. No search may fail, nothing may be lost, and the cluster must be
green again when the node is back. 20 searches a second, 20 publications, edits, moves and deletions a minute.
"""

import argparse
import json
import os
import shutil
import statistics
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

import requests

from bentre_cds import services

from .servers import KEPT, QUESTIONS, Deployment

RATE = 20.0  # searches a second
VERIFY = (
    "import json; from search.engines.base import engine; from search.indexing import differences;"
    "from core.models import OutboxEntry as O;"
    "print(json.dumps([[str(d) for d in differences()], [[o.kind, o.key, o.attempts, o.last_error] for o in O.objects.all()],"
    " engine().size()]))"
)


class Searchers:
    """Searches at a fixed rate, whatever the answers take: a slow answer does not spare the next question."""

    def __init__(self, deployment):
        self.deployment, self.running, self.taken, self.wrong, self.number = deployment, True, [], [], 0
        self.lock = threading.Lock()
        self.threads = [threading.Thread(target=self.search, daemon=True) for _n in range(12)]

    def search(self):
        with requests.Session() as session:
            while self.running:
                with self.lock:
                    number, self.number = self.number, self.number + 1
                planned = self.began + number / RATE
                time.sleep(max(0.0, planned - time.monotonic()))
                words = f"{QUESTIONS[number % len(QUESTIONS)]} {number}"
                try:
                    answer = session.get(self.deployment.url("/tim-kiem/"), params={"q": words}, timeout=30)
                    if answer.status_code != 200 or "Máy chủ tìm kiếm đang tạm nghỉ" in answer.text:
                        self.wrong.append(f"a search was answered {answer.status_code}")
                except requests.RequestException as error:
                    self.wrong.append(f"a search failed: {type(error).__name__}")
                self.taken.append(time.monotonic() - planned)

    def start(self):
        self.began = time.monotonic()
        for thread in self.threads:
            thread.start()

    def stop(self):
        self.running = False
        for thread in self.threads:
            thread.join(timeout=60)


def green(cluster, seconds=180):
    """Seconds until every copy is in its place on three nodes."""
    began = time.monotonic()
    while time.monotonic() - began < seconds:
        health = cluster.nodes[0].health()
        if health and health["status"] == "green" and health["number_of_nodes"] == len(cluster.nodes):
            return time.monotonic() - began
        time.sleep(0.3)
    raise RuntimeError(f"the cluster is not green again: {health}")


class Rebuild:
    """The command, in a thread, while copies of an index are slow to come: as on nodes that are busy or have just begun.
    ``await_use()`` returns the node with the new index at the moment when it is searched."""

    SLOW = 10.0  # seconds until copies come

    def __init__(self, deployment, cluster):
        self.deployment, self.cluster, self.wrong = deployment, cluster, []
        self.before = self.searched()
        self.allow("primaries")
        threading.Timer(self.SLOW, self.allow, ["all"]).start()
        self.thread = threading.Thread(target=self.run)
        self.thread.start()

    def run(self):
        try:
            self.deployment.manage("rebuild_index", "-v", "0")
        except RuntimeError as error:
            self.wrong.append(f"a rebuild failed: {error}")

    def allow(self, shards):
        settings = {"persistent": {"cluster.routing.allocation.enable": shards}}
        for url in self.cluster.urls:  # one may be away
            try:
                return requests.put(f"{url}/_cluster/settings", json=settings, timeout=30).raise_for_status()
            except requests.RequestException:
                continue

    def ask(self, path, **params):
        return requests.get(f"{self.cluster.nodes[0].url}{path}", params=params, timeout=30).json()

    def searched(self):
        """The index whose alias readers use; one that is still being built has the alias …-next."""
        names = self.ask("/_alias/portal-v*")
        return {name for name, about in names.items() if any(not alias.endswith("-next") for alias in about["aliases"])}

    def await_use(self, seconds=120):
        end = time.monotonic() + seconds
        while not (new := self.searched() - self.before):
            if time.monotonic() > end:
                raise RuntimeError("no new index")
            time.sleep(0.02)
        shards = self.ask(f"/_cat/shards/{new.pop()}", format="json")
        (name,) = (shard["node"] for shard in shards if shard["prirep"] == "p")
        return next(node for node in self.cluster.nodes if node.folder.name == name)

    def end(self):
        self.thread.join()
        return self.wrong


def soak(folder, kills):
    done, wrong = Counter(), []
    others = services.Services(folder / "servers", KEPT)
    cluster = services.Cluster(folder / "cluster", KEPT)
    deployment = Deployment(
        folder,
        {
            "DATABASE_URL": others.postgres.url,
            "REDIS_URL": others.redis.url,
            "ELASTICSEARCH_URL": ",".join(cluster.urls),
            "SEARCH_ENGINE": "search.engines.elasticsearch.ElasticsearchEngine",
            "PAGE_CACHE": "0",
        },
    )
    try:
        others.postgres.start()
        others.redis.start()
        cluster.start()
        deployment.begin(done)
        green(cluster)
        searchers = Searchers(deployment)
        searchers.start()
        time.sleep(6)
        rebuild = Rebuild(deployment, cluster)
        for number in range(-1, kills):
            node = rebuild.await_use() if number < 0 else cluster.nodes[number % len(cluster.nodes)]
            node.kill()
            time.sleep(10)
            node.start()
            said = f"killed and back: green after {green(cluster):.1f} s more; {len(searchers.wrong)} searches failed"
            print(f"  {node.folder.name} {'with a new index ' if number < 0 else ''}{said}; {dict(done)}", flush=True)
            time.sleep(6)
        (deployment.var / "hold").touch()
        time.sleep(4)
        searchers.stop()
        end = time.monotonic() + 120
        while time.monotonic() < end:
            differs, left, size = json.loads(deployment.manage("shell", "-v", "0", "-c", VERIFY).strip().splitlines()[-1])
            if not left:
                break
            time.sleep(2)
        wrong = [
            *rebuild.end(),
            *searchers.wrong,
            *(f"index differs: {row}" for row in differs),
            *(f"work is left: {row}" for row in left),
        ]
        marks = statistics.quantiles(searchers.taken, n=100)
        print(
            f"acts: {dict(done)}; {size} items; {len(searchers.taken)} searches, p50 {marks[49] * 1000:.0f} ms, "
            f"p95 {marks[94] * 1000:.0f} ms, p99 {marks[98] * 1000:.0f} ms, slowest {max(searchers.taken):.1f} s"
        )
        return wrong
    finally:
        deployment.stop()
        cluster.stop()
        others.stop()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=6)
    wanted = parser.parse_args()
    # Nodes that live for a minute: compiling their code well takes longer than running it.
    os.environ.setdefault("ES_JAVA_OPTS", "-XX:TieredStopAtLevel=1")
    folder = Path(tempfile.mkdtemp(prefix="soak-cluster-"))
    folder.chmod(0o755)
    print(f"kill -9 of a node of three, {wanted.kills} times", flush=True)
    wrong = soak(folder, wanted.kills)
    for sentence, number in Counter(wrong).most_common(40):
        print(f"WRONG ({number}): {sentence}")
    print(f"{1 if wrong else 0} failed; output in {folder}" if wrong else "0 failed")
    if not wrong:
        shutil.rmtree(folder, ignore_errors=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
