"""Where made pages are kept: on disk for the processes of one machine, in Redis when it is set; each process keeps the
most recent ones ready to send.
"""

import contextlib
import fcntl
import gzip
import json
import os
import random
import shutil
import time
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

import brotli
from django.conf import settings

from .generation import generation

MOST_QUERIES = 2000  # kept answers to addresses with a query, such as searches
MOST_READY = {False: (2000, 12 * 2**20), True: (200, 3 * 2**20)}  # per process: entries and bytes, plain and with query
PATIENCE = 10  # seconds that a reader waits for another's page
ENCODINGS = ("", "gzip", "br")


def pack(status, headers, body, until, tally=""):
    """One kept answer as bytes: a line of JSON, then the body plain, by gzip and by Brotli."""
    packed = [body, gzip.compress(body, 6, mtime=0), brotli.compress(body, quality=5)]
    etag = f'W/"{sha256(body).hexdigest()[:20]}"'
    sizes = [len(part) for part in packed]
    head = {"status": status, "headers": headers, "until": until, "tally": tally, "etag": etag, "sizes": sizes}
    return b"".join([json.dumps(head).encode(), b"\n", *packed])


class Ready:
    """A kept answer in one encoding, as WSGI wants it."""

    __slots__ = ("status", "headers", "short", "etag", "body", "until", "tally")

    def __init__(self, packed, encoding):
        line, rest = packed.split(b"\n", 1)
        head = json.loads(line)
        number = ENCODINGS.index(encoding)
        begin = sum(head["sizes"][:number])
        self.body = rest[begin : begin + head["sizes"][number]]
        self.status, self.etag, self.until, self.tally = head["status"], head["etag"], head["until"], head["tally"]
        plain = [(name, value) for name, value in head["headers"] if name.lower() not in ("content-length", "vary", "etag")]
        plain += [("ETag", self.etag), ("Vary", "Accept-Encoding")]
        self.short = [pair for pair in plain if pair[0].lower() != "content-type"]
        self.headers = [*plain, ("Content-Length", str(len(self.body)))]
        if encoding:
            self.headers.append(("Content-Encoding", encoding))


class ReadyPages:
    """What this process can send at once; forgotten whole when the generation changes."""

    def __init__(self):
        self.token, self.pages, self.sizes = None, {False: {}, True: {}}, {False: 0, True: 0}

    def of(self, token):
        if token != self.token:
            self.pages, self.sizes, self.token = {False: {}, True: {}}, {False: 0, True: 0}, token
        return self.pages

    def put(self, key, ready, query):
        held = self.pages[query]
        most, size = MOST_READY[query]
        held[key] = ready
        self.sizes[query] += len(ready.body)
        while held and (len(held) > most or self.sizes[query] > size):
            oldest = held.pop(next(iter(held)), None)
            self.sizes[query] -= len(oldest.body) if oldest else 0


class DiskPages:
    """A folder a generation. A file appears whole or not at all."""

    def __init__(self, folder):
        self.folder = Path(folder)

    def _path(self, token, key, query):
        return self.folder / "kept" / token / ("q" if query else "p") / sha256(key.encode()).hexdigest()

    def get(self, token, key, query):
        try:
            return self._path(token, key, query).read_bytes()
        except OSError:
            return None

    def put(self, token, key, query, packed):
        path = self._path(token, key, query)
        new = path.with_name(f"{path.name}.{os.getpid()}.{random.getrandbits(32):x}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            new.write_bytes(packed)
            new.replace(path)
            if query and random.random() < 0.02:
                self._bound(path.parent)
        except OSError:  # a full disk must not keep a reader from the page
            with contextlib.suppress(OSError):
                new.unlink()

    def _bound(self, folder):
        found = sorted(((entry.stat().st_mtime_ns, entry.path) for entry in os.scandir(folder)), reverse=True)
        for _time, path in found[int(MOST_QUERIES * 0.9) :]:
            with contextlib.suppress(OSError):
                os.unlink(path)

    def forget_old(self):
        token = generation().current()
        with contextlib.suppress(OSError):
            for entry in os.scandir(self.folder / "kept"):
                if entry.name != token:
                    shutil.rmtree(entry.path, ignore_errors=True)


class RedisPages:
    """Keys that name their generation; they leave by themselves."""

    SECONDS = 3600

    def __init__(self, client, errors):
        self.client, self.errors = client, errors

    def get(self, token, key, query):
        try:
            return self.client.get(f"portal:pages:{token}:{sha256(key.encode()).hexdigest()}")
        except self.errors:
            return None

    def put(self, token, key, query, packed):
        count = f"portal:pages:{token}:queries"
        try:
            if query:
                if self.client.incr(count) > MOST_QUERIES:
                    return
                self.client.expire(count, self.SECONDS)
            self.client.set(f"portal:pages:{token}:{sha256(key.encode()).hexdigest()}", packed, ex=self.SECONDS)
        except self.errors:
            pass

    def forget_old(self):
        pass


@lru_cache(maxsize=1)
def pages():
    """The kept pages that this process shares with others."""
    if settings.REDIS_URL:
        held = generation()
        return RedisPages(held.client, held.errors)
    return DiskPages(Path(settings.VAR_DIR) / "pages")


def forget_old():
    """Remove what was kept under earlier generations."""
    pages().forget_old()


@contextlib.contextmanager
def alone(key):
    """One maker of a page at a time on this machine; whoever waits too long goes on by himself. Ends with its process."""
    folder = Path(settings.VAR_DIR) / "pages" / "locks"
    folder.mkdir(parents=True, exist_ok=True)
    # 256 doors for all addresses: two of them share one now and then, and only wait.
    with (folder / sha256(key.encode()).hexdigest()[:2]).open("w") as door:
        end = time.monotonic() + PATIENCE
        while True:
            try:
                fcntl.flock(door, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except OSError:
                if time.monotonic() > end:
                    break
                time.sleep(0.005)
        yield
