"""`make services` and what tests start real servers with."""

import os
import subprocess
import sys

import psycopg
import pytest
import redis
import requests

from bentre_cds import services
from bentre_cds.services.servers import born

pytestmark = pytest.mark.servers


def ask(server):
    """What an own client gets of a server."""
    if server.name == "PostgreSQL":
        with psycopg.connect(server.url) as connection:
            return connection.execute("select 1").fetchone() == (1,)
    if server.name == "Redis":
        return redis.Redis.from_url(server.url).ping()
    return requests.get(f"{server.url}/_cluster/health", timeout=10).json()["status"] in ("green", "yellow")


def test_servers_answer_and_come_back_on_the_same_port_after_a_kill(own_servers):
    for server in own_servers:
        assert ask(server)
        before = server.pid, server.url
        assert server.kill().pid is None
        with pytest.raises(Exception, match="onnection"):
            ask(server)
        server.start()
        assert ask(server) and server.pid != before[0] and server.url == before[1]


def test_data_outlives_a_kill(own_servers):
    postgres = own_servers.postgres
    with psycopg.connect(postgres.url) as connection:
        connection.execute("create table kept (word text)")
        connection.execute("insert into kept values ('giữ')")
    postgres.kill().start()
    with psycopg.connect(postgres.url) as connection:
        assert connection.execute("select word from kept").fetchone() == ("giữ",)
        connection.execute("drop table kept")


def test_a_second_object_knows_the_same_servers_and_ends_only_those(tmp_path):
    first, other = services.Redis(tmp_path / "redis").start(), services.Redis(tmp_path / "other").start()
    second = services.Redis(tmp_path / "redis")
    assert (second.pid, second.url) == (first.pid, first.url)
    second.stop()
    assert first.pid is None and other.pid
    other.stop()


def test_a_number_that_the_system_gave_away_again_is_not_signalled(tmp_path):
    """The note of a server that ended long ago may carry the number of somebody else's process."""
    server = services.Redis(tmp_path / "redis")
    server.folder.mkdir()
    stranger = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    server._keep_note(pid=stranger.pid, born="1")
    server.stop()
    server.kill()
    assert born(stranger.pid)
    stranger.communicate(b"\n")


def run(what, var):
    command = [sys.executable, "-m", "bentre_cds.services", what]
    return subprocess.run(command, cwd=services.BASE, env={**os.environ, "VAR_DIR": str(var)}, capture_output=True, text=True)


def test_the_command(tmp_path, own_servers):
    kept = tmp_path / "services"
    kept.mkdir()
    os.link(services.elasticsearch.archive(own_servers.elasticsearch.cache), services.elasticsearch.archive(kept))
    try:
        started = run("start", tmp_path)
        assert started.returncode == 0, started.stderr
        lines = started.stdout.splitlines()
        assert [line.split("=")[0] for line in lines] == [f"export {n}_URL" for n in ("DATABASE", "REDIS", "ELASTICSEARCH")]
        assert run("start", tmp_path).stdout == run("env", tmp_path).stdout == started.stdout
        found = services.Services((kept / "running").read_text().strip(), kept)
        assert all(ask(server) for server in found)
    finally:
        stopped = run("stop", tmp_path)
    assert stopped.returncode == 0, stopped.stderr
    assert not any(server.pid for server in found) and not found.folder.exists()
    assert all(server.pid for server in own_servers)
    again = run("env", tmp_path)
    assert again.returncode and "make services" in again.stderr


def test_what_is_missing_is_said_with_the_command(tmp_path):
    empty = {"VAR_DIR": str(tmp_path), "PATH": "/nonexistent", "LANG": "C.UTF-8"}
    done = subprocess.run(
        [sys.executable, "-m", "bentre_cds.services", "start"], cwd=services.BASE, env=empty, capture_output=True, text=True
    )
    assert done.returncode and "apt-get install redis-server" in done.stderr and "apt-get install maven" in done.stderr
    assert not (tmp_path / "services" / "running").exists()
