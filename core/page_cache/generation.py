"""The generation of the portal: a token that is replaced whenever something that readers can see has changed.

Without Redis it is a small file under ``VAR_DIR`` that every process of this machine sees; with Redis it is a key there,
seen by every machine. Reading it costs one ``stat`` or one round trip.
"""

import logging
import os
import threading
import time
import uuid
from collections import OrderedDict
from contextvars import ContextVar
from functools import lru_cache
from pathlib import Path

from django.conf import settings

logger = logging.getLogger("portal.page_cache")


class FileGeneration:
    """Inode and time of a file that is replaced, never written to: readers need neither lock nor parsing."""

    def __init__(self, folder):
        self.path = Path(folder) / "generation"

    def current(self):
        """The token, or ``None`` when it cannot be known: then nothing kept may be shown."""
        try:
            found = os.stat(self.path)
        except FileNotFoundError:
            self.replace()
            found = os.stat(self.path)
        except OSError:
            return None
        return f"{found.st_mtime_ns:x}-{found.st_ino:x}"

    def replace(self):
        self.path.parent.mkdir(parents=True, exist_ok=True)
        new = self.path.with_name(f"generation-{uuid.uuid4().hex}")
        new.touch()
        now = time.time_ns()  # the file system's own clock ticks too slowly to tell two changes apart
        os.utime(new, ns=(now, now))
        new.replace(self.path)


class RedisGeneration:
    """The token as a key in Redis. While Redis is away no page is kept or shown from memory; readers get fresh ones."""

    KEY = "portal:pages:generation"
    REST = 1  # seconds without a try after Redis was away

    def __init__(self, url):
        import redis

        self.errors = redis.RedisError
        self.client = redis.Redis.from_url(url, socket_connect_timeout=0.3, socket_timeout=0.3)
        self.away_until = 0.0
        self.missed = False

    def current(self):
        if self.away_until and time.monotonic() < self.away_until:
            return None
        try:
            if self.missed:  # a change made meanwhile may not have reached Redis
                self.replace()
            token = self.client.get(self.KEY)
            if token is None:
                self.client.set(self.KEY, uuid.uuid4().hex, nx=True)
                token = self.client.get(self.KEY)
        except self.errors as error:
            if not self.missed:
                logger.warning("Redis away, pages are made afresh: %s", type(error).__name__)
            self.missed, self.away_until = True, time.monotonic() + self.REST
            return None
        self.missed, self.away_until = False, 0.0
        return token.decode()

    def replace(self):
        self.client.set(self.KEY, uuid.uuid4().hex)


@lru_cache(maxsize=1)
def generation():
    """The portal's generation in this process."""
    if settings.REDIS_URL:
        return RedisGeneration(settings.REDIS_URL)
    return FileGeneration(Path(settings.VAR_DIR) / "pages")


_memory = {}
_memory_of = None
_turning = threading.Lock()
_of_request = ContextVar("portal_memo", default=None)


def begin_request():
    """From here on ``memo`` reads everything at most once, and sees one generation only. Returns what ends it."""
    return _of_request.set({None: generation().current() if settings.MEMO else None})


def end_request(token):
    _of_request.reset(token)


def memo(name, build):
    """``build()``, kept in this process as long as nothing that readers can see has changed.

    For what every page shows: menus, settings. The value is shared by all requests: it must not be changed, and must not
    depend on who asks or on the hour. Where nothing may be kept, it is still built only once a request; outside
    requests it is built each time.
    """
    own = _of_request.get()
    if own is None:
        return build()
    if name not in own:
        own[name] = _kept(own[None], name, build) if own[None] else build()
    return own[name]


def _kept(token, name, build):
    global _memory, _memory_of
    if token != _memory_of:
        with _turning:
            _memory, _memory_of = {}, token
            _forget_sites()
    held = _memory
    if name not in held:
        held[name] = build()
    return held[name]


class Parts:
    """Finished parts of pages, the most used of one generation: at most ``MOST`` of them and ``MOST_BYTES`` in all."""

    MOST, MOST_BYTES = 400, 6 * 2**20

    def __init__(self):
        self.held, self.size, self.lock = OrderedDict(), 0, threading.Lock()

    def get(self, key):
        with self.lock:
            if key in self.held:
                self.held.move_to_end(key)
                return self.held[key]
        return None

    def put(self, key, html):
        with self.lock:
            if key not in self.held:
                self.size += len(html)
            self.held[key] = html
            while len(self.held) > self.MOST or self.size > self.MOST_BYTES:
                self.size -= len(self.held.popitem(last=False)[1])


def kept_part(key, build):
    """HTML of a part of a public page, kept in this process like ``memo`` keeps data; ``key`` says all it depends on."""
    own = _of_request.get()
    if own is None or own[None] is None:
        return build()
    parts = memo("core.parts", Parts)
    html = parts.get(key)
    if html is None:
        html = build()
        parts.put(key, html)
    return html


def _forget_sites():
    # Wagtail keeps the sites' roots in the process; another process may have changed them.
    from wagtail.models import Site

    Site.clear_site_root_paths_cache()
