"""Elasticsearch 8 or 9, given text that is already analysed: it splits at spaces and knows nothing of words.

Names below ``ELASTICSEARCH_INDEX``: the alias ``…-FORMAT`` is read; while a rebuild runs the alias ``…-FORMAT-next`` names
its index, and everybody who writes writes there too, first there. One request swaps both, so neither a search nor a write
falls between. Many processes may write at once: each takes a rising number before it reads the database, and an item
keeps the state with the highest number.
"""

import logging
import os
import re
import secrets
import time
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from contextlib import contextmanager
from hashlib import blake2s

from django.conf import settings
from elastic_transport import TransportError
from elasticsearch import ApiError, Elasticsearch

from ..query import NAMED_BOOST
from .base import (
    NO_FILTERS,
    Engine,
    EngineAway,
    EngineError,
    Entry,
    Found,
    Hit,
    IndexBusy,
    IndexMissing,
    Session,
    counted,
    facet_term,
)

logger = logging.getLogger("portal.search")

FORMAT = "v2"  # of the mapping and settings below: an index of another format counts as missing
OPEN_TIMEOUT, WRITE_TIMEOUT = 4, 30  # seconds; only workers and commands wait so long
CHARACTERS, ITEMS = 4_000_000, 500  # a session sends what it holds when it has so much
STALE = 300  # seconds without a sign of life after which somebody else's rebuild counts as dead
GRACE = 2.0  # seconds: more than a search may take
MERGE_TIMEOUT = 1800  # seconds; 62,150 articles take 7
COPIES_TIMEOUT = 60  # seconds that a new index is given to be copied to other nodes
PAGE = 5_000
LEADING = 3  # rarer terms from which on common ones need not choose
RESCORED = 200  # hits; R@20 of z stays, R@100 falls by .002; with 100 it falls by .010, 300 take a tenth more time

_UNSEARCHED = {"type": "text", "index": False, "store": True}  # a keyword could not hold more than 32 kB
MAPPINGS = {
    "dynamic": False,
    "_source": {"enabled": False},  # the database has it all; what answers need is stored below
    "properties": {
        "key": {"type": "keyword"},
        "digest": {"type": "keyword", "index": False},
        "url": {"type": "keyword", "index": False},
        "facet": {"type": "keyword"},
        "day": {"type": "integer"},
        "words": {"type": "text", "analyzer": "whitespace", "index_options": "freqs"},
        "naming": {"type": "text", "analyzer": "whitespace", "index_options": "docs", "norms": False},
        "keyword": {"type": "keyword", "doc_values": False},
        "document": {"type": "keyword", "doc_values": False},
        "entry": _UNSEARCHED,
        "sketch": _UNSEARCHED,
    },
}
INDEX_SETTINGS = {
    "auto_expand_replicas": "0-1",
    "refresh_interval": "-1",  # a session shows its changes when it ends
    "gc_deletes": "1h",  # a late writer must not bring back what was deleted meanwhile
    "similarity": {"default": {"type": "BM25", "k1": 1.2, "b": 0.75}},  # as tantivy has it: both rank alike
}


@contextmanager
def _asked():
    """Errors of the client as the portal knows them."""
    try:
        yield
    except ApiError as error:
        raise _refused(error.status_code, error.error) from None  # its body may quote a whole item
    except TransportError as error:
        raise EngineAway(type(error).__name__) from error


def _refused(status, reason):
    if status == 404:
        return IndexMissing(reason)
    return EngineAway(reason) if status == 429 or status >= 500 else EngineError(reason)


def _any_of(queries, need=1):
    return queries[0] if len(queries) == 1 else {"bool": {"should": queries, "minimum_should_match": need}}


def _all_of(queries):
    return queries[0] if len(queries) == 1 else {"bool": {"filter": queries}}


def _term(field, value):
    return {"term": {field: value}}


class ElasticsearchSession(Session):
    def __init__(self, engine, ticket, aliases, on_sent=None):
        self.engine, self.ticket, self.aliases, self.on_sent = engine, ticket, aliases, on_sent
        self.waiting, self.characters = {}, 0

    def index(self, entries):
        for entry in entries:
            self.waiting[entry.key] = entry
            self.characters += sum(len(text) for _name, text in entry.parts)
            if len(self.waiting) >= ITEMS or self.characters > CHARACTERS:
                self.send()

    def delete(self, keys):
        for key in keys:
            self.waiting[key] = None
        if len(self.waiting) >= ITEMS:
            self.send()

    def send(self):
        client, lines = self.engine.writer, []
        for key, entry in self.waiting.items():
            head = {"_id": key, "version": self.ticket, "version_type": "external_gte"}
            lines += [{"delete": head}] if entry is None else [{"index": head}, self._document(entry)]
        self.waiting, self.characters = {}, 0
        if not lines:
            return
        lines = [client.transport.serializers.dumps(line, "application/json") for line in lines]
        written = False
        for alias in self.aliases:  # the index being built comes first: when its alias is gone, the next names that index
            with _asked():
                answer = client.bulk(operations=lines, index=alias, require_alias=True)
            written |= self._written(answer)
        if not written:
            raise IndexMissing("the index was taken away")
        if self.on_sent:
            self.on_sent()

    @staticmethod
    def _written(answer):
        """Whether it was; ``False`` when there is no such index. An older state that came late (409) is right to fall."""
        for item in answer["items"] if answer["errors"] else ():
            ((action, result),) = item.items()
            if (result["status"] == 404 and action == "delete" and "error" not in result) or result["status"] in (
                200,
                201,
                409,
            ):
                continue
            if result.get("error", {}).get("type") == "index_not_found_exception":
                return False
            raise _refused(result["status"], result.get("error", {}).get("type", action))
        return True

    @staticmethod
    def _document(entry):
        document = {
            "key": entry.key,
            "digest": entry.digest,
            "url": entry.url,
            "facet": entry.facet_terms(),
            "words": entry.field_terms(),
            "naming": entry.naming_terms(),
            "keyword": entry.keywords(),
            "document": [str(pk) for pk in entry.documents],
            "entry": entry.to_json(),
            "sketch": entry.sketch(),
        }
        return document | ({"day": entry.date.toordinal()} if entry.date else {})

    def show(self):
        with _asked():
            self.engine.writer.indices.refresh(index=self.aliases, ignore_unavailable=True)


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

    def _at_once(self, ask, *args):
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
    def _ticket(self, client):
        """A number higher than any before. Counted from the clock at first: also after the notes were lost."""
        taken = client.index(index=self.notes, id="ticket", document={})
        if taken["result"] == "created":
            now = time.time_ns() // 1_000_000
            taken = client.index(index=self.notes, id="ticket", document={}, version=now, version_type="external_gte")
            client.indices.put_settings(index=self.notes, settings={"auto_expand_replicas": "0-1"})
        return taken["_version"]

    def _named(self, *aliases):
        """Which of ``aliases`` there are, with the names of their indices."""
        found = self.writer.options(ignore_status=404).indices.get_alias(name=list(aliases))
        indices = [(alias, name) for name, about in found.items() if isinstance(about, dict) for alias in about["aliases"]]
        return {alias: [name for other, name in indices if other == alias] for alias in aliases if alias in dict(indices)}

    @contextmanager
    def session(self, *, wait=0.0):
        with _asked():
            ticket = self._ticket(self.client.options(request_timeout=OPEN_TIMEOUT))
            # Looked up after the number was taken: a rebuild that begins later reads what this session is about to write.
            named = self._named(self.alias, self.next)
        if not named:
            raise IndexMissing("no index was built yet")
        session = ElasticsearchSession(self, ticket, [self.next, self.alias] if self.next in named else [self.alias])
        yield session
        session.send()
        session.show()

    @contextmanager
    def rebuilding(self, *, wait=0.0):
        index = f"{self.alias}-{time.strftime('%Y%m%d%H%M%S')}-{secrets.token_hex(3)}"
        self._claim(index, wait)
        try:
            with _asked():
                self._drop(self._named(self.next).get(self.next, []))  # of a rebuild that died
                body = {**INDEX_SETTINGS, "number_of_shards": settings.ELASTICSEARCH_SHARDS}
                self.writer.indices.create(index=index, aliases={self.next: {}}, mappings=MAPPINGS, settings=body)
                ticket = self._ticket(self.writer)
            session = ElasticsearchSession(self, ticket, [self.next], lambda: self._sign_of_life(index))
            yield session
            session.send()
            session.show()
            self._own(index)
            self._merge(index)
            self._await_copies(index)
        except BaseException:
            try:
                self._drop([index])
            except (ApiError, TransportError):
                pass  # the next rebuild removes it
            raise
        else:  # from here on it may be the one that is searched, also when an answer is lost: it is not dropped any more
            self._take_over(index)
        finally:
            try:
                self.writer.options(ignore_status=404).delete(index=self.notes, id="rebuild")
            except (ApiError, TransportError):
                pass  # goes stale

    def _claim(self, index, wait):
        end = time.monotonic() + wait
        while True:
            with _asked():
                self._ticket(self.writer)  # makes the notes at first
                note = self.writer.options(ignore_status=404).get(index=self.notes, id="rebuild")
                if not note["found"] or time.time() - note["_source"]["at"] > STALE:
                    place = (
                        {"if_seq_no": note["_seq_no"], "if_primary_term": note["_primary_term"]}
                        if note["found"]
                        else {"op_type": "create"}
                    )
                    try:
                        self.writer.index(index=self.notes, id="rebuild", document={"index": index, "at": time.time()}, **place)
                        return
                    except ApiError as error:
                        if error.status_code != 409:
                            raise
            if time.monotonic() >= end:
                raise IndexBusy("another process is rebuilding the index")
            time.sleep(0.5)

    def _sign_of_life(self, index):
        with _asked():
            self.writer.index(index=self.notes, id="rebuild", document={"index": index, "at": time.time()})

    def _own(self, index):
        """The indices by alias, while ``index`` is still the one being built."""
        with _asked():
            named = self._named(self.alias, self.next)
        if named.get(self.next) != [index]:
            raise EngineError("another rebuild took this one for dead")
        return named

    def _merge(self, index):
        """One segment in place of many: a fifth less time a search, a third less space. Goes on when it cannot be done."""
        client = self.writer.options(request_timeout=MERGE_TIMEOUT, max_retries=0)
        merging = self._at_once(lambda: client.indices.forcemerge(index=index, max_num_segments=1))
        while not wait_for([merging], timeout=STALE / 10).done:
            self._sign_of_life(index)
        try:
            merging.result()
        except (ApiError, TransportError) as error:
            logger.warning("%s stays in several segments: %s", index, type(error).__name__)

    def _await_copies(self, index):
        """The old index stands on several nodes. A new one that stands on one would be gone from search with that node."""
        with _asked():
            health = self.client.options(request_timeout=COPIES_TIMEOUT + WRITE_TIMEOUT, ignore_status=408).cluster.health(
                index=index, wait_for_status="green", timeout=f"{COPIES_TIMEOUT}s"
            )
        if health["status"] != "green":
            logger.warning("%s has not got all its copies after %s seconds; it is used all the same", index, COPIES_TIMEOUT)

    def _take_over(self, index):
        old = self._own(index).get(self.alias, [])
        with _asked():
            actions = [{"add": {"index": index, "alias": self.alias}}, {"remove": {"index": index, "alias": self.next}}]
            self.writer.indices.update_aliases(
                actions=actions + [{"remove": {"index": name, "alias": self.alias}} for name in old]
            )
        if old:
            time.sleep(GRACE)  # who searches the old index at this moment still reads from it
        try:
            self._clear(index)
        except (ApiError, TransportError) as error:  # the portal searches the new one already
            logger.warning("indices no longer used stay until the next rebuild: %s", type(error).__name__)

    def _clear(self, index):
        """Remove all but ``index``: the one before it, indices of another format, and what rebuilds left that died."""
        ours = re.compile(re.escape(self.prefix) + r"-v\d+-\d{14}-[0-9a-f]{6}")
        found = self.writer.indices.get(index=f"{self.prefix}-v*")
        self._drop([name for name in found if ours.fullmatch(name) and name != index])

    def _drop(self, names):
        if names:
            self.writer.options(ignore_status=404).indices.delete(index=list(names))

    def remove(self):
        """Everything of this engine's name."""
        with _asked():
            self._drop(list(self.writer.indices.get(index=f"{self.prefix}-*")))

    def answers(self, timeout):
        """Whether it is there, learnt within ``timeout`` seconds."""
        try:
            self.client.options(request_timeout=timeout, max_retries=0).indices.exists_alias(name=self.alias)
        except (ApiError, TransportError):
            return False
        return True

    # -- reading ------------------------------------------------------------------------------------------------------
    @staticmethod
    def _ways(group, field):
        ways = [_all_of([_term(field, term) for term in terms]) for terms in group.alternatives if terms]
        return _any_of([*ways, *(_term("keyword", keyword) for keyword in group.keywords)])

    def _matching(self, query, need, filters):
        required, optional = [], []
        for group in query.groups:
            (required if group.required else optional).append(self._ways(group, "words"))
        groups = min(need.groups - len(required), len(optional))
        phrases = [_term("words", pair) for pair in query.telling]
        if groups == len(optional):
            required += optional
        elif groups > 0 or not (required or (need.pairs and phrases)):
            required.append(_any_of(optional, max(1, groups)))
        if need.pairs and phrases:
            cited = [_term("keyword", keyword) for keyword in query.cited]
            required.append(_any_of([_any_of(phrases, min(need.pairs, len(phrases))), *cited]))
        for name, values in filters.facets:
            required.append({"terms": {"facet": [facet_term(name, value) for value in values]}})
        if filters.since or filters.until:
            bounds = {"gte": filters.since, "lte": filters.until}
            required.append({"range": {"day": {sign: day.toordinal() for sign, day in bounds.items() if day}}})
        unwanted = [_all_of([_term("words", term) for term in terms]) for terms in query.excluded]
        return [*required, {"bool": {"must_not": unwanted}}] if unwanted else required

    def _ranked(self, query, matching):
        """What chooses and orders the hits. Syllables that a tenth of all items have choose nothing, and reading their long
        lists takes a third of the time: they count afterwards, for the best hits only."""
        common = query.common if len(query.weights) - len(query.common) >= LEADING else ()
        clauses, late = [], []
        for term, weight in query.weights.items():
            (late if term in common else clauses).append({"term": {"words": {"value": term, "boost": weight}}})
        for keyword, boost in query.boosts.items():
            clauses.append({"constant_score": {"filter": _term("keyword", keyword), "boost": boost}})
        if query.may_name:
            named = [self._ways(group, "naming") for group in query.groups]
            clauses.append({"constant_score": {"filter": {"bool": {"filter": named}}, "boost": NAMED_BOOST}})
        clauses.append({"constant_score": {"filter": matching, "boost": 0}})  # whatever is counted can be listed
        ranked = {"query": {"bool": {"should": clauses}}}
        if late:  # the same window on every page: no page doubles or loses a hit
            ranked["rescore"] = {"window_size": RESCORED, "query": {"rescore_query": {"bool": {"should": late}}}}
        return ranked

    def search(self, query, need, filters=NO_FILTERS, *, newest=False, offset=0, limit=10, with_facets=False, sketches=False):
        if not query:
            return Found()
        matching = {"bool": {"filter": self._matching(query, need, filters)}}
        page = {"from": offset, "size": limit, "track_total_hits": False}
        page["stored_fields"] = ["sketch", "entry"] if sketches else ["entry"]
        if newest:
            page |= {"query": matching, "sort": [{"day": {"order": "desc", "missing": "_last"}}, {"key": "asc"}]}
        else:
            # Lucene leaves out what cannot be among the best only while nothing is counted and no filter leads: counting
            # apart and filtering the best afterwards halves the time, p95 50 to 20 ms on 62,150 articles and a busy machine.
            page |= {**self._ranked(query, matching), "post_filter": matching}
        all_of_them = {"size": 0, "track_total_hits": True, "query": matching}
        bodies = [page, all_of_them]
        if with_facets:
            all_of_them["aggs"] = {"facets": {"terms": {"field": "facet", "size": 1000}}}
            for name, _values in filters.facets:
                others = {"bool": {"filter": self._matching(query, need, filters.without(name))}}
                counts = {"terms": {"field": "facet", "size": 1000, "include": f"{name}=.*"}}
                bodies.append({"size": 0, "query": others, "aggs": {"facets": counts}})
        # Copies of a shard may order equal scores differently; pages of one query come from the same copy.
        head = {"preference": blake2s(query.text.encode(), digest_size=8).hexdigest(), "allow_partial_search_results": False}
        # How rare the words are is asked at the same time: 4 of 25 ms at 62,150 articles. The entries of all hits come with
        # them, though half are not shown: asking for those apart takes longer.
        statistics = self._at_once(self._statistics, list(query.weights)) if sketches else None
        with _asked():
            answer = self.client.msearch(index=self.alias, searches=[part for body in bodies for part in (head, body)])
        for part in answer["responses"]:
            if "error" in part:
                raise _refused(part["status"], part["error"]["type"])
        best, counts, *others = answer["responses"]
        found = Found(counts["hits"]["total"]["value"])
        for hit in best["hits"]["hits"]:
            stored = hit.get("fields", {})
            (sketch,), (entry,) = stored.get("sketch", [""]), stored.get("entry", [None])
            found.hits.append(Hit(hit["_id"], hit["_score"] or 0.0, sketch, entry))
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
        return [Entry.from_json(hit.handle) for hit in hits if hit.handle]

    def count(self, query, need, filters=NO_FILTERS):
        if not query:
            return 0
        with _asked():
            return self.client.count(index=self.alias, query={"bool": {"filter": self._matching(query, need, filters)}})[
                "count"
            ]

    def _statistics(self, terms):
        """Number of items and how many of them have each term: of one shard, like the scores of its hits."""
        if not terms:
            return self.size(), {}
        with _asked():
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
        with _asked():
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
        with _asked():
            return self.client.count(index=self.alias)["count"]

    def stored_bytes(self):
        with _asked():
            about = self.writer.indices.stats(index=self.alias, metric="store")
        return about["_all"]["primaries"]["store"]["size_in_bytes"]
