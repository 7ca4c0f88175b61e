"""With a real Redis: kept pages are shared through it, and its absence or return never shows anything old."""

import subprocess
import time

import pytest
import redis

from tests.portal_process import free_port

from .conftest import SETTINGS, working

pytestmark = pytest.mark.redis
PATH, NEWS = "/ky-nang-so/huong-dan/", "/tin-tuc/"


class Server:
    """A Redis that keeps what it was told through a kill, as one on a server does."""

    def __init__(self, folder):
        self.folder, self.port, self.process = folder, free_port(), None

    def start(self):
        command = ["redis-server", "--port", str(self.port), "--bind", "127.0.0.1", "--dir", str(self.folder)]
        command += ["--appendonly", "yes", "--appendfsync", "always", "--save", ""]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        client = redis.Redis(port=self.port)
        end = time.monotonic() + 20
        while time.monotonic() < end:
            try:
                client.ping()
                return self
            except redis.RedisError:
                time.sleep(0.05)
        raise RuntimeError("redis-server does not answer")

    def kill(self):
        self.process.kill()
        self.process.wait(timeout=10)


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    found = Server(tmp_path_factory.mktemp("redis")).start()
    yield found
    found.kill()


@pytest.fixture(scope="module")
def pair(portal_of, server):
    portal = portal_of(environment={**SETTINGS, "REDIS_URL": f"redis://127.0.0.1:{server.port}/0"}).start()
    with working(portal) as found:
        yield found


def texts(pair, path):
    return [(answer.status_code, answer.text.replace("\xa0", " ")) for answer in pair.get(path)]


def shows(pair, path, words):
    return [status == 200 and words in text for status, text in texts(pair, path)] == [True, True]


def test_a_change_shows_at_once_and_one_process_makes_the_page_for_both(pair):
    assert shows(pair, PATH, "Lời cũ.")
    pair.act("publish_change")
    assert shows(pair, PATH, "Lời mới.")
    pair.portal.quiet()  # the worker, woken through Redis, follows with the index: once more a change
    before = pair.made()[PATH]
    assert shows(pair, PATH, "Lời mới.")
    assert shows(pair, PATH, "Lời mới.")
    assert pair.made()[PATH] == before + 1
    assert not list((pair.portal.var / "pages").glob("kept/*/p/*"))


def test_while_redis_is_away_pages_are_fresh_and_when_it_is_back_nothing_old_is_shown(pair, server):
    assert shows(pair, NEWS, "Tin số 1")
    server.kill()
    before = pair.made()[NEWS]
    assert shows(pair, NEWS, "Tin số 1")
    pair.act("publish_new")  # nothing could be told to Redis
    assert shows(pair, NEWS, "Tin vừa công bố")
    assert pair.made()[NEWS] == before + 4
    server.start()  # with the token, and the pages, of before
    time.sleep(1.2)
    assert shows(pair, NEWS, "Tin vừa công bố")
    kept = pair.made()[NEWS]
    assert shows(pair, NEWS, "Tin vừa công bố")
    assert pair.made()[NEWS] == kept
