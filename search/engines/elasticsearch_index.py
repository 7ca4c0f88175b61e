"""What the portal keeps in Elasticsearch: the form of the index, and the session that writes items into it."""

import base64
import zlib
from contextlib import contextmanager

from elastic_transport import TransportError
from elasticsearch import ApiError

from .base import EngineAway, EngineError, IndexMissing, Session

FORMAT = "v3"  # of the mapping and settings below: an index of another format counts as missing
WRITE_TIMEOUT = 30  # seconds; only workers and commands wait so long
CHARACTERS, ITEMS = 4_000_000, 500  # a session sends what it holds when it has so much

# What is only read again stands in columns: Elasticsearch gives 20 hits a third sooner than from stored fields. A keyword could
# not hold more than 32 kB.
_PACKED = {"type": "binary", "doc_values": True}
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
        "entry": _PACKED,
        "sketch": _PACKED,
    },
}
INDEX_SETTINGS = {
    "auto_expand_replicas": "0-1",
    "refresh_interval": "-1",  # a session shows its changes when it ends
    "gc_deletes": "1h",  # a late writer must not bring back what was deleted meanwhile
    "similarity": {"default": {"type": "BM25", "k1": 1.2, "b": 0.75}},  # as tantivy has it: both rank alike
}


def packed(text):
    return base64.b64encode(zlib.compress(text.encode(), 1)).decode()


def unpacked(value):
    return zlib.decompress(base64.b64decode(value)).decode()


@contextmanager
def asked():
    """Errors of the client as the portal knows them."""
    try:
        yield
    except ApiError as error:
        raise refused(error.status_code, error.error) from None  # its body may quote a whole item
    except TransportError as error:
        raise EngineAway(type(error).__name__) from error


def refused(status, reason):
    if status == 404:
        return IndexMissing(reason)
    return EngineAway(reason) if status == 429 or status >= 500 else EngineError(reason)


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
            with asked():
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
            raise refused(result["status"], result.get("error", {}).get("type", action))
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
            "entry": packed(entry.to_json()),
            "sketch": packed(entry.sketch()),
        }
        return document | ({"day": entry.date.toordinal()} if entry.date else {})

    def show(self):
        with asked():
            self.engine.writer.indices.refresh(index=self.aliases, ignore_unavailable=True)
