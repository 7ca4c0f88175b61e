"""Elasticsearch in front, and behind it the embedded engine, which is kept just as current and answers when the first one
is away, slow, or has not yet got everything.

What Elasticsearch could not take is kept as outbox rows of the kind ``elasticsearch`` (search/indexing.py does them when it
is back). While such rows wait it is not asked: it would answer with what was true before.
"""

import logging
import threading
import time
from contextlib import ExitStack, contextmanager

from core import outbox
from core.models import OutboxEntry

from .base import KIND, NO_FILTERS, Engine, EngineAway, EngineError, Hit, IndexMissing, Session, local
from .elasticsearch import ElasticsearchEngine

logger = logging.getLogger("portal.search")

FIRST_PAUSE, LONGEST_PAUSE = 1.0, 30.0  # seconds for which a server that failed is left alone
PROBE = 0.3  # seconds that a reader waits to learn whether it is back
LOOK = 0.5  # seconds between two looks for waiting rows
TRIES = 3  # a row that failed so often is no longer waited for: something is wrong with its item


class Breaker:
    """Of the many who ask, one at a time waits for a server that does not answer; the others go elsewhere at once."""

    def __init__(self, answers):
        self.answers, self._lock = answers, threading.Lock()
        self._until = self._pause = 0.0

    def failed(self):
        with self._lock:
            self._pause = min(LONGEST_PAUSE, self._pause * 2) or FIRST_PAUSE
            self._until = time.monotonic() + self._pause

    def closed(self):
        """Whether the server is to be asked."""
        if not self._pause:
            return True
        with self._lock:
            if time.monotonic() < self._until:
                return False
            self._until = time.monotonic() + self._pause  # the next one to come does not wait with us
        if self.answers():
            with self._lock:
                self._pause = 0.0
            return True
        self.failed()
        return False


class FallbackSession(Session):
    """Writes to both; remembers what the front did not get."""

    def __init__(self, spare, front, failed):
        self.spare, self.front, self.failed, self.keys = spare, front, failed, {}

    def index(self, entries):
        entries = list(entries)
        self.spare.index(entries)
        self._front("index", entries, [entry.key for entry in entries])

    def delete(self, keys):
        keys = list(keys)
        self.spare.delete(keys)
        self._front("delete", keys, keys)

    def _front(self, action, what, keys):
        self.keys.update(dict.fromkeys(keys))
        if self.front is not None:
            try:
                getattr(self.front, action)(what)
            except EngineError as error:
                self.front = None
                self.failed(error)


class FallbackEngine(Engine):
    def __init__(self):
        self.front, self.spare = ElasticsearchEngine(), local()
        self.breaker = Breaker(lambda: self.front.answers(PROBE))
        self._looked, self._waiting = 0.0, False

    @classmethod
    def scratch(cls):
        return ElasticsearchEngine.scratch()

    # -- what the front has not got -----------------------------------------------------------------------------------
    def behind(self):
        """Whether something waits to be written to the front."""
        if time.monotonic() - self._looked > LOOK:
            self._waiting = OutboxEntry.objects.filter(kind=KIND, dead=False, attempts__lt=TRIES).exists()
            self._looked = time.monotonic()
        return self._waiting

    def keep(self, keys):
        for key in keys:
            outbox.add(KIND, key)
        self._looked = 0.0

    def _failed(self, error, doing):
        if isinstance(error, EngineAway):
            self.breaker.failed()
        logger.warning("Elasticsearch failed while %s: %s %s", doing, type(error).__name__, error)

    # -- writing ------------------------------------------------------------------------------------------------------
    @contextmanager
    def _both(self, spare_context, open_front, doing, left):
        """A session on both. ``left(session, error)`` are the keys to keep for the front when it failed with ``error``."""
        errors = []

        def failed(error):
            errors.append(error)
            self._failed(error, doing)

        with spare_context as spare:
            with ExitStack() as stack:
                front = None
                if self.breaker.closed():
                    try:
                        front = stack.enter_context(open_front())
                    except EngineError as error:
                        failed(error)
                else:
                    errors.append(EngineAway("left alone"))
                session = FallbackSession(spare, front, failed)
                yield session
                try:
                    if errors:  # the front's part is given up, as if this block had failed for it
                        stack.pop_all().__exit__(type(errors[0]), errors[0], None)
                    else:
                        stack.close()
                except EngineError as error:
                    failed(error)
            if errors:
                self.keep(left(session, errors[0]))

    def session(self, *, wait=0.0):
        return self._both(
            self.spare.session(wait=wait),
            self.front.session,
            "writing",
            lambda session, error: ["all"] if isinstance(error, IndexMissing) else session.keys,
        )

    def rebuilding(self, *, wait=0.0):
        return self._both(
            self.spare.rebuilding(wait=wait), lambda: self.front.rebuilding(wait=wait), "rebuilding", lambda *_: ["all"]
        )

    # -- reading ------------------------------------------------------------------------------------------------------
    def _ask(self, question):
        """(answer, whether the spare gave it)."""
        if self.breaker.closed() and not self.behind():
            try:
                return question(self.front), False
            except EngineError as error:
                self._failed(error, "searching")
        return question(self.spare), True

    def _near(self, question):
        """What both know equally well is asked of the one that is in this process."""
        try:
            return question(self.spare)
        except EngineError:
            if not self.breaker.closed():
                raise
            return question(self.front)

    def search(self, query, need, filters=NO_FILTERS, **options):
        found, spare = self._ask(lambda engine: engine.search(query, need, filters, **options))
        found.spare = spare
        for hit in found.hits:
            hit.handle = (spare, hit.handle)
        return found

    def entries(self, hits):
        """Hits hold what is read of them: whoever found them is not asked again, and may be away by now."""
        bare = [Hit(hit.key, handle=hit.handle[1]) for hit in hits]
        return (self.spare if hits and hits[0].handle[0] else self.front).entries(bare)

    def count(self, query, need, filters=NO_FILTERS):
        return self._ask(lambda engine: engine.count(query, need, filters))[0]

    def holds(self, query, need, filters=NO_FILTERS):
        return self._near(lambda engine: engine.holds(query, need, filters))

    def frequency(self, terms):
        return self._near(lambda engine: engine.frequency(terms))

    def all_keys_with_digest(self):
        return self.spare.all_keys_with_digest()

    def keys_with_documents(self, pks):
        return self.spare.keys_with_documents(pks)

    def size(self):
        return self._near(lambda engine: engine.size())

    def stored_bytes(self):
        return self.spare.stored_bytes()
