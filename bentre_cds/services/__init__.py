"""Throw-away PostgreSQL, Redis and Elasticsearch on free ports of this machine: `make services`, tests and benchmarks.

``servers.py`` runs one server each; ``elasticsearch.py`` also fetches it, through Maven, for no Debian package of it
exists; ``docker.py`` takes the three from compose.yaml where they are not installed and a Docker engine answers.
"""

import os
import shutil
import tempfile
from pathlib import Path

from . import elasticsearch
from .elasticsearch import Cluster, Elasticsearch
from .servers import Postgres, Redis, ServiceError, free_port, java

__all__ = [
    "Cluster", "Elasticsearch", "Postgres", "Redis", "ServiceError", "Services",
    "cache_folder", "free_port", "missing", "scratch_folder",
]  # fmt: skip

BASE = Path(__file__).resolve().parents[2]


def cache_folder():
    """Where what was fetched is kept, and which servers run is noted."""
    return Path(os.environ.get("VAR_DIR") or BASE / "var") / "services"


def scratch_folder():
    """A throw-away folder that the servers' own users may enter."""
    folder = Path(tempfile.mkdtemp(prefix="portal-services-"))
    folder.chmod(0o755)
    return folder


def missing(cache=None):
    """Pairs (what is not installed, command that installs it on Debian or Ubuntu)."""
    wanted = [
        ("PostgreSQL", "postgresql", Postgres.programs() is not None),
        ("Redis", "redis-server", shutil.which("redis-server")),
        ("Java 17+", "default-jre-headless", java() is not None),
        ("Maven", "maven", shutil.which("mvn") or elasticsearch.archive(cache or cache_folder()).exists()),
    ]
    return [(name, f"apt-get install {package}") for name, package, there in wanted if not there]


class Services:
    """The three side by side. A second object for the same folder knows the same servers, whichever process started them."""

    def __init__(self, folder, cache=None):
        self.folder = Path(folder)
        self.postgres = Postgres(self.folder / "postgres")
        self.redis = Redis(self.folder / "redis")
        self.elasticsearch = Elasticsearch(self.folder / "elasticsearch", cache or cache_folder())

    def __iter__(self):
        return iter((self.postgres, self.redis, self.elasticsearch))

    @property
    def environment(self):
        return {
            "DATABASE_URL": self.postgres.url,
            "REDIS_URL": self.redis.url,
            "ELASTICSEARCH_URL": self.elasticsearch.url,
        }

    def start(self):
        """Start what does not run yet; all begin at once, for Elasticsearch takes the longest by far."""
        try:
            for server in self:
                server.launch()
            for server in self:
                server.wait()
        except BaseException:
            self.stop()
            raise
        return self

    def stop(self):
        for server in self:
            server.stop()
