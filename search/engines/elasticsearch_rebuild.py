"""An index of Elasticsearch built anew beside the one that is searched, and taken into use in one step."""

import logging
import re
import secrets
import time
from concurrent.futures import wait as wait_for

from django.conf import settings
from elastic_transport import TransportError
from elasticsearch import ApiError

from .base import EngineError, IndexBusy
from .elasticsearch_index import INDEX_SETTINGS, MAPPINGS, WRITE_TIMEOUT, ElasticsearchSession, asked

logger = logging.getLogger("portal.search")

STALE = 300  # seconds without a sign of life after which somebody else's rebuild counts as dead
GRACE = 2.0  # seconds: more than a search may take
MERGE_TIMEOUT = 1800  # seconds; 62,150 articles take 7
COPIES_TIMEOUT = 60  # seconds that a new index is given to be copied to other nodes


class Rebuild:
    """One rebuild: ``claim`` it, ``create`` its index and write, ``settle`` it and ``take_over``, or ``give_up``, ``release`` the claim."""

    def __init__(self, engine):
        self.engine = engine
        self.index = f"{engine.alias}-{time.strftime('%Y%m%d%H%M%S')}-{secrets.token_hex(3)}"

    @property
    def writer(self):
        return self.engine.writer

    def claim(self, wait):
        """One rebuild at a time, of all machines. Waits ``wait`` seconds for another to end, then raises ``IndexBusy``."""
        end = time.monotonic() + wait
        while True:
            with asked():
                self.engine.ticket(self.writer)  # makes the notes at first
                note = self.writer.options(ignore_status=404).get(index=self.engine.notes, id="rebuild")
                if not note["found"]:
                    place = {"op_type": "create"}
                elif time.time() - note["_source"]["at"] > STALE:
                    place = {"if_seq_no": note["_seq_no"], "if_primary_term": note["_primary_term"]}
                else:
                    place = None
                if place:
                    try:
                        self._note(**place)
                        return
                    except ApiError as error:
                        if error.status_code != 409:
                            raise
            if time.monotonic() >= end:
                raise IndexBusy("another process is rebuilding the index")
            time.sleep(0.5)

    def _note(self, **place):
        document = {"index": self.index, "at": time.time()}
        self.writer.index(index=self.engine.notes, id="rebuild", document=document, **place)

    def sign_of_life(self):
        with asked():
            self._note()

    def create(self):
        """The new index, which everybody who writes finds from now on; returns the session that fills it."""
        with asked():
            self.engine.drop(self.engine.named(self.engine.next).get(self.engine.next, []))  # of a rebuild that died
            body = {**INDEX_SETTINGS, "number_of_shards": settings.ELASTICSEARCH_SHARDS}
            self.writer.indices.create(index=self.index, aliases={self.engine.next: {}}, mappings=MAPPINGS, settings=body)
            ticket = self.engine.ticket(self.writer)
        return ElasticsearchSession(self.engine, ticket, [self.engine.next], self.sign_of_life)

    def settle(self):
        """What has to be true before it is taken into use."""
        self._own()
        self._merge()
        self._await_copies()

    def give_up(self):
        try:
            self.engine.drop([self.index])
        except (ApiError, TransportError):
            pass  # the next rebuild removes it

    def release(self):
        try:
            self.writer.options(ignore_status=404).delete(index=self.engine.notes, id="rebuild")
        except (ApiError, TransportError):
            pass  # goes stale

    def _own(self):
        """The indices by alias, while this one is still the one being built."""
        with asked():
            named = self.engine.named(self.engine.alias, self.engine.next)
        if named.get(self.engine.next) != [self.index]:
            raise EngineError("another rebuild took this one for dead")
        return named

    def _merge(self):
        """One segment in place of many: a fifth less time a search, a third less space. Goes on when it cannot be done."""
        client = self.writer.options(request_timeout=MERGE_TIMEOUT, max_retries=0)
        merging = self.engine.at_once(lambda: client.indices.forcemerge(index=self.index, max_num_segments=1))
        while not wait_for([merging], timeout=STALE / 10).done:
            self.sign_of_life()
        try:
            merging.result()
        except (ApiError, TransportError) as error:
            logger.warning("%s stays in several segments: %s", self.index, type(error).__name__)

    def _await_copies(self):
        """The old index stands on several nodes. A new one that stands on one would be gone from search with that node."""
        client = self.engine.client.options(request_timeout=COPIES_TIMEOUT + WRITE_TIMEOUT, ignore_status=408)
        with asked():
            health = client.cluster.health(index=self.index, wait_for_status="green", timeout=f"{COPIES_TIMEOUT}s")
        if health["status"] != "green":
            logger.warning(
                "%s has not got all its copies after %s seconds; it is used all the same", self.index, COPIES_TIMEOUT
            )

    def take_over(self):
        """Searched from now on. What is no longer used is cleared away afterwards; that may fail."""
        alias, old = self.engine.alias, self._own().get(self.engine.alias, [])
        with asked():
            actions = [
                {"add": {"index": self.index, "alias": alias}},
                {"remove": {"index": self.index, "alias": self.engine.next}},
            ]
            self.writer.indices.update_aliases(actions=actions + [{"remove": {"index": name, "alias": alias}} for name in old])
        if old:
            time.sleep(GRACE)  # who searches the old index at this moment still reads from it
        try:
            self._clear()
        except (ApiError, TransportError) as error:  # the portal searches the new one already
            logger.warning("indices no longer used stay until the next rebuild: %s", type(error).__name__)

    def _clear(self):
        """Remove all but this one: the one before it, indices of another format, and what rebuilds left that died."""
        ours = re.compile(re.escape(self.engine.prefix) + r"-v\d+-\d{14}-[0-9a-f]{6}")
        found = self.writer.indices.get(index=f"{self.engine.prefix}-v*")
        self.engine.drop([name for name in found if ours.fullmatch(name) and name != self.index])
