"""Elasticsearch from Maven Central: the project's own packaging for integration tests, the real server without the
optional modules. Fetched once into the cache folder, unpacked into the folder of the servers.
"""

import json
import os
import shutil
import subprocess
import urllib.error
import urllib.request
import zipfile
from pathlib import Path

from .servers import Server, ServiceError, free_port, java

VERSION = "8.19.21"
HEAP = "512m"
_COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy"
_ARTIFACT = f"org.elasticsearch.distribution.integ-test-zip:elasticsearch:{VERSION}:zip"


def archive(cache):
    return Path(cache) / f"elasticsearch-{VERSION}.zip"


def fetch(cache):
    """The archive, through Maven when it is not there yet (107 MB). It appears whole or not at all."""
    found = archive(cache)
    if found.exists():
        return found
    maven = shutil.which("mvn")
    if maven is None:
        raise ServiceError("Máy này chưa có Maven để tải Elasticsearch. Trên Debian, Ubuntu: apt-get install maven")
    part = found.parent / f"part-{os.getpid()}"
    part.mkdir(parents=True, exist_ok=True)
    try:
        asked = [maven, "-q", "-B", _COPY, f"-Dartifact={_ARTIFACT}", f"-DoutputDirectory={part.resolve()}"]
        done = subprocess.run(asked, cwd=part, capture_output=True, text=True, timeout=900)
        if done.returncode:
            said = "\n".join((done.stdout + done.stderr).strip().splitlines()[:6])
            raise ServiceError(f"Chưa tải được Elasticsearch {VERSION} qua Maven; kiểm tra đường mạng rồi chạy lại.\n{said}")
        (part / found.name).replace(found)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return found


def unpacked(cache, folder):
    """Home of the programs below ``folder``, readable to the user that runs them."""
    home = Path(folder) / f"elasticsearch-{VERSION}"
    if not home.exists():
        part = Path(folder) / "unpacking"
        shutil.rmtree(part, ignore_errors=True)
        with zipfile.ZipFile(fetch(cache)) as packed:
            packed.extractall(part)
        subprocess.run(["chmod", "-R", "a+rX", part], check=True)
        (part / home.name).replace(home)
        part.rmdir()
    return home


class Elasticsearch(Server):
    name = "Elasticsearch"
    user = "nobody"
    patience = 120

    def __init__(self, folder, cache, *, home=None, settings=()):
        super().__init__(folder)
        self.cache, self.home, self.settings = cache, home, dict(settings)
        self.transport = self._note.get("transport") or free_port()

    def _keep_note(self, **values):
        super()._keep_note(transport=self.transport, **values)

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def prepare(self):
        if java() is None:
            raise ServiceError("Máy này chưa có Java 17 trở lên. Trên Debian, Ubuntu: apt-get install default-jre-headless")
        self.home = self.home or unpacked(self.cache, self.folder)
        for name in ("data", "logs", "tmp", "config"):
            self.make_folder(self.folder / name)
        config = self.folder / "config"
        for name in ("jvm.options", "log4j2.properties"):
            shutil.copyfile(self.home / "config" / name, config / name)
        self.make_folder(config / "jvm.options.d")
        settings = {
            "discovery.type": "single-node",
            "node.name": self.folder.name,
            "path.data": str(self.folder / "data"),
            "path.logs": str(self.folder / "logs"),
            "http.host": "127.0.0.1",
            "http.port": self.port,
            "transport.host": "127.0.0.1",
            "transport.port": self.transport,
            "xpack.security.enabled": False,
            "cluster.routing.allocation.disk.threshold_enabled": False,
            **self.settings,
        }
        lines = [f"{name}: {json.dumps(value)}\n" for name, value in settings.items() if value is not None]
        (config / "elasticsearch.yml").write_text("".join(lines))

    def command(self):
        return ["bash", self.home / "bin" / "elasticsearch"]

    def environment(self):
        return {
            "HOME": str(self.folder / "tmp"),
            "ES_JAVA_HOME": str(java()),
            "ES_PATH_CONF": str(self.folder / "config"),
            "ES_JAVA_OPTS": f"-Xms{HEAP} -Xmx{HEAP} {os.environ.get('ES_JAVA_OPTS', '')}",
            "ES_TMPDIR": str(self.folder / "tmp"),
        }

    def health(self):
        """What /_cluster/health says, or ``None``."""
        try:
            with urllib.request.urlopen(f"{self.url}/_cluster/health", timeout=5) as answer:
                return json.load(answer)
        except (urllib.error.URLError, OSError, ValueError):
            return None

    def answers(self):
        health = self.health()
        return health is not None and health["status"] != "red"


class Cluster:
    """Several nodes that know each other; ``nodes[i].kill()`` and ``.start()`` as with any server."""

    def __init__(self, folder, cache, nodes=3):
        self.folder, self.cache = Path(folder), cache
        self.nodes = [Elasticsearch(self.folder / f"node{i + 1}", cache) for i in range(nodes)]
        for node in self.nodes:
            node.settings = {
                "cluster.name": self.folder.name,
                "discovery.type": None,
                "discovery.seed_hosts": [f"127.0.0.1:{other.transport}" for other in self.nodes],
                "cluster.initial_master_nodes": [other.folder.name for other in self.nodes],
            }

    @property
    def urls(self):
        return [node.url for node in self.nodes]

    def start(self):
        self.folder.mkdir(parents=True, exist_ok=True)
        home = unpacked(self.cache, self.folder)
        try:
            for node in self.nodes:
                node.home = home
                node.launch()
            for node in self.nodes:
                node.wait()
        except BaseException:
            self.stop()
            raise
        return self

    def stop(self):
        for node in self.nodes:
            node.stop()

    def __enter__(self):
        return self.start()

    def __exit__(self, *error):
        self.stop()
