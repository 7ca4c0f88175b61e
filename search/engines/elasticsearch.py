"""Elasticsearch 8 or 9, given text that is already analysed: it splits at spaces and knows nothing of words.

Names below ``ELASTICSEARCH_INDEX``: the alias ``…-FORMAT`` is read; while a rebuild runs the alias ``…-FORMAT-next`` names
its index, and everybody who writes writes there too, first there. One request swaps both, so neither a search nor a write
falls between. Many processes may write at once: each takes a rising number before it reads the database, and an item
keeps the state with the highest number.
"""

import os
import secrets
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from hashlib import blake2s

from django.conf import settings
from elastic_transport import TransportError
from elasticsearch import ApiError, Elasticsearch

from .base import NO_FILTERS, Engine, EngineError, Entry, Found, Hit, IndexMissing, counted
from .elasticsearch_index import FORMAT, WRITE_TIMEOUT, ElasticsearchSession, asked, refused, unpacked
from .elasticsearch_question import matching, searches
from .elasticsearch_rebuild import Rebuild

OPEN_TIMEOUT = 4  # seconds; only workers and commands wait so long
PAGE = 5_000


class ElasticsearchEngine(Engine):
    def __init__(self, name=None):
        self._name = name
        self._clients, self._threads = {}, {}

    @classmethod
    @contextmanager
    def scratch(cls):
        engine = cls(f"{settings.ELASTICSEARCH_INDEX}-scratch-{secrets.token_hex(4)}")
        try:
            yield engine
        finally:
            engine.remove()

    @property
    def client(self):
        """Connections are not shared with a process that this one came from."""
        mark = (os.getpid(), settings.ELASTICSEARCH_URL, settings.ELASTICSEARCH_TIMEOUT)
        if mark not in self._clients:
            hosts = [host.strip() for host in settings.ELASTICSEARCH_URL.split(",") if host.strip()]
            if not hosts:
                raise EngineError("ELASTICSEARCH_URL is not set")
            client = Elasticsearch(
                hosts, request_timeout=settings.ELASTICSEARCH_TIMEOUT, max_retries=len(hosts) - 1, retry_on_timeout=True
            )
            self._clients = {mark: client}
        return self._clients[mark]

    def at_once(self, ask, *args):
        """The coming answer of ``ask``, in a thread of this process: threads do not survive a fork."""
        pid = os.getpid()
        if pid not in self._threads:
            self._threads = {pid: ThreadPoolExecutor(8, thread_name_prefix="elasticsearch")}
        return self._threads[pid].submit(ask, *args)

    @property
    def writer(self):
        return self.client.options(request_timeout=WRITE_TIMEOUT)

    @property
    def prefix(self):
        return self._name or settings.ELASTICSEARCH_INDEX

    @property
    def alias(self):
        return f"{self.prefix}-{FORMAT}"

    @property
    def next(self):
        return f"{self.alias}-next"

    @property
    def notes(self):
        """The index with the number that writers take, and the sign of life of a rebuild."""
        return f"{self.prefix}-notes"

    # -- writing ------------------------------------------------------------------------------------------------------
    def ticket(self, client):
        """A number higher than any before. Counted from the clock at first: also after the notes were lost."""
        taken = client.index(index=self.notes, id="ticket", document={})
        if taken["result"] == "created":
            now = time.time_ns() // 1_000_000
            taken = client.index(index=self.notes, id="ticket", document={}, version=now, version_type="external_gte")
            client.indices.put_settings(index=self.notes, settings={"auto_expand_replicas": "0-1"})
        return taken["_version"]

    def named(self, *aliases):
        """Which of ``aliases`` there are, with the names of their indices."""
        found = self.writer.options(ignore_status=404).indices.get_alias(name=list(aliases))
        indices = [(alias, name) for name, about in found.items() if isinstance(about, dict) for alias in about["aliases"]]
        return {alias: [name for other, name in indices if other == alias] for alias in aliases if alias in dict(indices)}

    @contextmanager
    def session(self, *, wait=0.0):
        with asked():
            ticket = self.ticket(self.client.options(request_timeout=OPEN_TIMEOUT))
            # Looked up after the number was taken: a rebuild that begins later reads what this session is about to write.
            named = self.named(self.alias, self.next)
        if not named:
            raise IndexMissing("no index was built yet")
        session = ElasticsearchSession(self, ticket, [self.next, self.alias] if self.next in named else [self.alias])
        yield session
        session.send()
        session.show()

    @contextmanager
    def rebuilding(self, *, wait=0.0):
        rebuild = Rebuild(self)
        rebuild.claim(wait)
        try:
            session = rebuild.create()
            yield session
            session.send()
            session.show()
            rebuild.settle()
        except BaseException:
            rebuild.give_up()
            raise
        else:  # from here on it may be the one that is searched, also when an answer is lost: it is not dropped any more
            rebuild.take_over()
        finally:
            rebuild.release()

    def drop(self, names):
        if names:
            self.writer.options(ignore_status=404).indices.delete(index=list(names))

    def remove(self):
        """Everything of this engine's name."""
        with asked():
            self.drop(list(self.writer.indices.get(index=f"{self.prefix}-*")))

    def answers(self, timeout):
        """Whether it is there, learnt within ``timeout`` seconds."""
        try:
            self.client.options(request_timeout=timeout, max_retries=0).indices.exists_alias(name=self.alias)
        except (ApiError, TransportError):
            return False
        return True

    # -- reading ------------------------------------------------------------------------------------------------------
    def search(self, query, need, filters=NO_FILTERS, *, newest=False, offset=0, limit=10, with_facets=False, sketches=False):
        if not query:
            return Found()
        bodies = searches(
            query, need, filters, newest=newest, offset=offset, limit=limit, with_facets=with_facets, sketches=sketches
        )
        # Copies of a shard may order equal scores differently; pages of one query come from the same copy.
        head = {"preference": blake2s(query.text.encode(), digest_size=8).hexdigest(), "allow_partial_search_results": False}
        # How rare the words are is asked at the same time: 4 of 25 ms at 62,150 articles. The entries of all hits come with
        # them, though half are not shown: asking for those apart takes longer.
        statistics = self.at_once(self._statistics, list(query.weights)) if sketches else None
        with asked():
            answer = self.client.msearch(index=self.alias, searches=[part for body in bodies for part in (head, body)])
        for part in answer["responses"]:
            if "error" in part:
                raise refused(part["status"], part["error"]["type"])
        best, counts, *others = answer["responses"]
        found = Found(counts["hits"]["total"]["value"])
        for hit in best["hits"]["hits"]:
            (key,), (entry,) = hit["fields"]["key"], hit["fields"]["entry"]
            sketch = unpacked(hit["fields"]["sketch"][0]) if sketches else ""
            found.hits.append(Hit(key, hit["_score"] or 0.0, sketch, entry))
        if with_facets:
            found.facets = self._counts(counts)
            for (name, _values), part in zip(filters.facets, others, strict=True):
                found.facets[name] = self._counts(part).get(name, {})
        if sketches:
            found.size, found.frequency = statistics.result()
        return found

    @staticmethod
    def _counts(answer):
        return counted((bucket["key"], bucket["doc_count"]) for bucket in answer["aggregations"]["facets"]["buckets"])

    def entries(self, hits):
        return [Entry.from_json(unpacked(hit.handle)) for hit in hits]

    def count(self, query, need, filters=NO_FILTERS):
        if not query:
            return 0
        with asked():
            return self.client.count(index=self.alias, query=matching(query, need, filters))["count"]

    def _statistics(self, terms):
        """Number of items and how many of them have each term: of one shard, like the scores of its hits."""
        if not terms:
            return self.size(), {}
        with asked():
            answer = self.client.termvectors(
                index=self.alias, doc={"words": " ".join(terms)}, fields=["words"], term_statistics=True, field_statistics=True,
                positions=False, offsets=False, payloads=False,
            )  # fmt: skip
        about = answer["term_vectors"].get("words", {"terms": {}, "field_statistics": {"doc_count": 0}})
        found = {term: about["terms"].get(term, {}).get("doc_freq", 0) for term in terms}
        return max(0, about["field_statistics"]["doc_count"]), found

    def frequency(self, terms):
        return self._statistics(list(dict.fromkeys(terms)))[1]

    def _everything(self, query):
        """(key, digest, url) of all that match, of one moment."""
        with asked():
            reader = self.writer
            moment = reader.open_point_in_time(index=self.alias, keep_alive="1m")["id"]
            try:
                after = None
                while True:
                    answer = reader.search(
                        query=query, size=PAGE, pit={"id": moment, "keep_alive": "1m"}, sort=["_shard_doc"], search_after=after,
                        stored_fields="_none_", docvalue_fields=["key", "digest", "url"], track_total_hits=False,
                        allow_partial_search_results=False,
                    )  # fmt: skip
                    hits = answer["hits"]["hits"]
                    for hit in hits:
                        yield tuple(hit["fields"][name][0] for name in ("key", "digest", "url"))
                    if len(hits) < PAGE:
                        return
                    after = hits[-1]["sort"]
            finally:
                reader.close_point_in_time(id=moment)

    def all_keys_with_digest(self):
        return {key: (digest, url) for key, digest, url in self._everything({"match_all": {}})}

    def keys_with_documents(self, pks):
        if not pks:
            return []
        return [key for key, _digest, _url in self._everything({"terms": {"document": [str(pk) for pk in pks]}})]

    def size(self):
        with asked():
            return self.client.count(index=self.alias)["count"]

    def stored_bytes(self):
        with asked():
            about = self.writer.indices.stats(index=self.alias, metric="store")
        return about["_all"]["primaries"]["store"]["size_in_bytes"]
