"""The three servers of compose.yaml on free ports of this machine, in a project of their own that keeps nothing."""

import json
import os
import secrets
import shutil
import subprocess
from pathlib import Path

from .servers import ServiceError

COMPOSE = Path(__file__).resolve().parents[2] / "compose.yaml"
PROJECT = "bentre-cds-services"
PORTS = {"postgres": 5432, "redis": 6379, "elasticsearch": 9200}


def answers():
    if shutil.which("docker") is None:
        return False
    try:
        asked = ["docker", "info", "--format", "{{.ServerVersion}}"]
        return subprocess.run(asked, capture_output=True, timeout=15).returncode == 0
    except subprocess.TimeoutExpired:
        return False


class DockerServices:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.ports = self.folder / "ports.json"  # JSON is YAML too
        self.password = self.folder / "password"

    def _compose(self, *command, timeout=900):
        asked = ["docker", "compose", "-p", PROJECT, "-f", COMPOSE, "-f", self.ports, *command]
        environment = {**os.environ, "POSTGRES_PASSWORD": self.password.read_text()}
        done = subprocess.run(asked, env=environment, capture_output=True, text=True, timeout=timeout)
        if done.returncode:
            said = (done.stderr or done.stdout).strip()[-2000:]
            raise ServiceError(f"Docker không chạy được «docker compose {command[0]}».\n{said}")
        return done.stdout.strip()

    def start(self):
        self.folder.mkdir(parents=True, exist_ok=True)
        if not self.password.exists():
            self.password.write_text(secrets.token_hex(16))
        published = {name: {"ports": [f"127.0.0.1::{port}"]} for name, port in PORTS.items()}
        self.ports.write_text(json.dumps({"services": published}))
        self._compose("up", "--detach", "--wait", *PORTS)
        return self

    @property
    def environment(self):
        at = {name: self._compose("port", name, str(port)) for name, port in PORTS.items()}
        return {
            "DATABASE_URL": f"postgres://portal:{self.password.read_text()}@{at['postgres']}/portal",
            "REDIS_URL": f"redis://{at['redis']}/0",
            "ELASTICSEARCH_URL": f"http://{at['elasticsearch']}",
        }

    def stop(self):
        self._compose("down", "--volumes")
