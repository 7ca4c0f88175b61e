"""Lines about answers that readers got, gathered until the worker counts them.

A kept page is answered before Django, so what is to be counted travels with the page (``count``) and is noted each time it
goes out (``note``). A line may hold nothing about the reader; what is asked by machines, by people who are signed in, or
again by a browser that has the page already is not noted. Without Redis the lines stand in one file under ``VAR_DIR``,
with Redis in a list there, so that web and worker may be on different machines. Both are bounded: a count may be lost,
an answer never waits for one.
"""

import datetime
import fcntl
import logging
import os
import re
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path

from django.conf import settings

logger = logging.getLogger("portal.tally")
MOST_BYTES = 4 * 2**20
MOST_LINES = 50_000
# A Cubot is a telephone.
_MACHINE = re.compile(r"(?<!cu)bot|crawl|spider|slurp|preview|monitor|curl|wget|python|httpclient|^$", re.IGNORECASE)


def count(request, line):
    """Note ``line`` whenever the answer to ``request`` is given to a reader, also when it was kept."""
    request.portal_tally = line


def note(environ, line):
    """One answer with ``line`` goes out to whoever asked with ``environ``."""
    if environ["REQUEST_METHOD"] != "GET" or _MACHINE.search(environ.get("HTTP_USER_AGENT", "")):
        return
    if f"{settings.SESSION_COOKIE_NAME}=" in environ.get("HTTP_COOKIE", "") or "prefetch" in environ.get(
        "HTTP_SEC_PURPOSE", ""
    ):
        return
    try:
        _lines().add(f"{datetime.date.today()} {line}\n".encode())
    except Exception as error:  # a full disk or an absent Redis costs a count, not the answer
        logger.warning("an answer is not counted: %s", type(error).__name__)


def taken():
    """A context with the gathered lines as pairs (day, line); they are forgotten when its block ends well."""
    return _lines().taken()


def _read(lines):
    """Pairs from raw lines; what a crash cut in two is left out."""
    for raw in lines:
        day, _space, line = raw.decode("utf-8", "replace").strip().partition(" ")
        with suppress(ValueError):
            yield datetime.date.fromisoformat(day), line


class FileLines:
    """A file that processes append to; the one who takes the lines copies them aside and empties it, under a lock."""

    def __init__(self, folder):
        self.path = Path(folder) / "tally"
        self.aside = self.path.with_name("tally-taken")

    def add(self, line):
        with open(self.path, "ab") as out:
            fcntl.flock(out, fcntl.LOCK_EX)
            if os.fstat(out.fileno()).st_size < MOST_BYTES:
                out.write(line)

    @contextmanager
    def taken(self):
        with open(self.path.with_name("tally-lock"), "a") as door:
            fcntl.flock(door, fcntl.LOCK_EX)
            if not self.aside.exists():  # else an earlier taker died over it
                self._put_aside()
            yield list(_read(self.aside.read_bytes().splitlines()))
            self.aside.unlink()

    def _put_aside(self):
        new = self.aside.with_suffix(".new")
        with open(self.path, "a+b") as gathered:
            fcntl.flock(gathered, fcntl.LOCK_EX)
            gathered.seek(0)
            new.write_bytes(gathered.read())
            new.replace(self.aside)
            gathered.truncate(0)


class RedisLines:
    KEY, ASIDE, LOCK = "portal:tally", "portal:tally:taken", "portal:tally:lock"

    def __init__(self, url):
        import redis

        self.errors = redis.RedisError
        self.client = redis.Redis.from_url(url, socket_connect_timeout=0.3, socket_timeout=0.3)

    def add(self, line):
        with self.client.pipeline(transaction=False) as both:
            both.rpush(self.KEY, line).ltrim(self.KEY, 0, MOST_LINES - 1).execute()

    @contextmanager
    def taken(self):
        with self.client.lock(self.LOCK, timeout=60, blocking_timeout=5):
            if not self.client.exists(self.ASIDE):
                with suppress(self.errors):  # there is nothing to take
                    self.client.rename(self.KEY, self.ASIDE)
            yield list(_read(self.client.lrange(self.ASIDE, 0, -1)))
            self.client.delete(self.ASIDE)


@lru_cache(maxsize=4)
def _at(folder, url):
    return RedisLines(url) if url else FileLines(folder)


def _lines():
    return _at(str(settings.VAR_DIR), settings.REDIS_URL)
