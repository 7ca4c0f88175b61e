"""The embedded engine: tantivy in a folder of its own, no server needed.

Text arrives analysed, so tantivy only splits at spaces. ``SEARCH_INDEX_DIR`` holds one folder per build and the file
``current``, which names the one in use; replacing that file is how a rebuild takes over without a gap. One process
writes at a time, for the length of a batch, under a file lock that the system frees when the process dies. Readers look
before each search whether a newer state was committed.
"""

import fcntl
import os
import re
import secrets
import shutil
import tempfile
import threading
import time
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import tantivy
from django.conf import settings
from tantivy import Occur, Query

from ..query import NAMED_BOOST
from .base import NO_FILTERS, Engine, EngineError, Entry, Found, Hit, IndexBusy, IndexMissing, Session, counted, facet_term

FORMAT = "v4"  # of the schema below: an index of another format counts as missing
HEAP = 32_000_000  # bytes; tantivy's least is 15 MB
# For a whole index: 67,000 items in two pieces instead of seven, an eighth less time a search at p95; a rebuild takes 120 MB more.
HEAP_OF_REBUILD = 120_000_000
_DAY_NONE = 0


def _schema():
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("key", stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("digest", stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("url", stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("facet", fast=True, tokenizer_name="raw", index_option="basic")
    builder.add_integer_field("day", indexed=True, fast=True)
    builder.add_text_field("words", tokenizer_name="whitespace", index_option="freq")
    builder.add_text_field("naming", tokenizer_name="whitespace", index_option="basic")
    builder.add_text_field("keyword", tokenizer_name="raw", index_option="basic")
    builder.add_text_field("document", tokenizer_name="raw", index_option="basic")
    builder.add_bytes_field("entry", stored=True)
    builder.add_bytes_field("sketch", stored=True)
    return builder.build()


SCHEMA = _schema()


def _day(value):
    return value.toordinal() if value else _DAY_NONE


def _term(field, value):
    return Query.term_query(SCHEMA, field, value, "freq" if field == "words" else "basic")


def _all_of(queries):
    return queries[0] if len(queries) == 1 else Query.boolean_query([(Occur.Must, query) for query in queries])


def _any_of(queries, need=1):
    if len(queries) == 1:
        return queries[0]
    return Query.boolean_query([(Occur.Should, query) for query in queries], minimum_number_should_match=need)


def _unlike(groups):
    """The groups that ask for different things."""
    return list({(group.alternatives, group.keywords): group for group in groups}.values())


class EmbeddedSession(Session):
    def __init__(self, writer):
        self.writer = writer

    def index(self, entries):
        for entry in entries:
            self.delete([entry.key])
            document = tantivy.Document()
            document.add_text("key", entry.key)
            document.add_text("digest", entry.digest)
            document.add_text("url", entry.url)
            for term in entry.facet_terms():
                document.add_text("facet", term)
            document.add_integer("day", _day(entry.date))
            document.add_text("words", entry.field_terms())
            document.add_text("naming", entry.naming_terms())
            for keyword in entry.keywords():
                document.add_text("keyword", keyword)
            for pk in entry.documents:
                document.add_text("document", str(pk))
            document.add_bytes("entry", entry.to_json().encode())
            document.add_bytes("sketch", entry.sketch().encode())
            self.writer.add_document(document)

    def delete(self, keys):
        for key in keys:
            self.writer.delete_documents_by_term("key", key)


class EmbeddedEngine(Engine):
    def __init__(self, root=None):
        self._root = root
        self._lock = threading.Lock()
        self._state = self._index = None

    @property
    def root(self):
        return Path(self._root or settings.SEARCH_INDEX_DIR)

    @classmethod
    @contextmanager
    def scratch(cls):
        with tempfile.TemporaryDirectory(prefix="search-") as folder:
            yield cls(folder)

    # -- writing ------------------------------------------------------------------------------------------------------
    @contextmanager
    def _writing(self, wait):
        self.root.mkdir(parents=True, exist_ok=True)
        end = time.monotonic() + wait
        with open(self.root / "lock", "a") as lock:
            while True:
                try:
                    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except OSError:
                    if time.monotonic() >= end:
                        raise IndexBusy("another process is writing to the index") from None
                    time.sleep(0.05)
            yield

    def _folder(self):
        try:
            name = (self.root / "current").read_text(encoding="ascii").strip()
        except OSError as error:
            raise IndexMissing("no index was built yet") from error
        folder = self.root / name
        if not name.startswith(f"{FORMAT}-") or not (folder / "meta.json").exists():
            raise IndexMissing("the index is not of this version")
        return folder

    @staticmethod
    def _committed(index, heap=HEAP):
        @contextmanager
        def committed():
            writer = index.writer(heap, 1)
            try:
                yield EmbeddedSession(writer)
            except BaseException:
                writer.rollback()
                raise
            else:
                writer.commit()
            finally:
                # Takes the writer down; merges that it began are finished, or small segments would pile up.
                writer.wait_merging_threads()

        return committed()

    @contextmanager
    def session(self, *, wait=0.0):
        with self._writing(wait):
            folder = self._folder()
            try:
                index = tantivy.Index.open(str(folder))
            except ValueError as error:
                raise EngineError(str(error)) from error
            with self._committed(index) as session:
                yield session

    @contextmanager
    def rebuilding(self, *, wait=0.0):
        with self._writing(wait):
            folder = self.root / f"{FORMAT}-{time.strftime('%Y%m%d%H%M%S')}-{secrets.token_hex(3)}"
            folder.mkdir()
            try:
                with self._committed(tantivy.Index(SCHEMA, path=str(folder)), HEAP_OF_REBUILD) as session:
                    yield session
            except BaseException:
                shutil.rmtree(folder, ignore_errors=True)
                raise
            part = self.root / "current.part"
            with open(part, "w", encoding="ascii") as file:
                file.write(folder.name)
                file.flush()
                os.fsync(file.fileno())
            part.replace(self.root / "current")
            for other in self.root.iterdir():
                if other.is_dir() and other != folder:
                    shutil.rmtree(other, ignore_errors=True)

    # -- reading ------------------------------------------------------------------------------------------------------
    def _searcher(self):
        for last_try in (False, True):
            try:
                folder = self._folder()
                stat = (folder / "meta.json").stat()
                state = (folder, stat.st_mtime_ns, stat.st_ino)
                with self._lock:
                    if self._index is None or self._state is None or self._state[0] != folder:
                        index = tantivy.Index.open(str(folder))
                        index.config_reader("manual")
                        index.reload()
                        self._index = index
                    elif self._state != state:
                        self._index.reload()
                    self._state = state
                    return self._index.searcher()
            except (ValueError, OSError) as error:
                # A rebuild may have taken the folder away between two lines above.
                self._state = None
                if last_try:
                    raise EngineError(str(error)) from error

    @staticmethod
    def _ways(group, field):
        ways = [_all_of([_term(field, term) for term in terms]) for terms in group.alternatives if terms]
        return _any_of([*ways, *(_term("keyword", keyword) for keyword in group.keywords)])

    def _matching(self, query, need, filters):
        required = [self._ways(group, "words") for group in query.groups if group.required]
        groups = [group for group in query.groups if not group.required]
        wanted = min(need.groups - len(required), len(groups))
        if wanted == len(groups):  # «1/1/1/1»: what is asked twice is there twice
            groups = _unlike(groups)
            wanted = len(groups)
        optional = [self._ways(group, "words") for group in groups]
        phrases = [_term("words", pair) for pair in query.telling]
        if wanted == len(optional):
            required += optional
        elif wanted > 0 or not (required or (need.pairs and phrases)):
            required.append(_any_of(optional, max(1, wanted)))
        if need.pairs and phrases:
            cited = [_term("keyword", keyword) for keyword in query.cited]
            required.append(_any_of([_any_of(phrases, min(need.pairs, len(phrases))), *cited]))
        for name, values in filters.facets:
            required.append(_any_of([_term("facet", facet_term(name, value)) for value in values]))
        if filters.since or filters.until:
            since = _day(filters.since) or 1
            until = _day(filters.until) or date.max.toordinal()
            required.append(Query.range_query(SCHEMA, "day", tantivy.FieldType.Integer, since, until))
        matching = _all_of(required)
        if query.excluded:
            unwanted = [(Occur.MustNot, _all_of([_term("words", term) for term in terms])) for terms in query.excluded]
            matching = Query.boolean_query([(Occur.Must, matching), *unwanted])
        return Query.const_score_query(matching, 0.0)

    def _ranked(self, searcher, matching, query):
        clauses = [(Occur.Must, matching)]
        for term, weight in query.weights.items():
            clauses.append((Occur.Should, Query.boost_query(_term("words", term), float(weight))))
        for keyword, boost in query.boosts.items():
            # Tantivy is twice as fast as long as every optional clause is a plain term.
            if searcher.doc_freq("keyword", keyword):
                clauses.append((Occur.Should, Query.const_score_query(_term("keyword", keyword), boost)))
        if query.may_name:
            named = _all_of([self._ways(group, "naming") for group in _unlike(query.groups)])
            clauses.append((Occur.Should, Query.const_score_query(named, NAMED_BOOST)))
        return Query.boolean_query(clauses)

    def search(self, query, need, filters=NO_FILTERS, *, newest=False, offset=0, limit=10, with_facets=False, sketches=False):
        if not query:
            return Found()
        searcher = self._searcher()
        try:
            matching = self._matching(query, need, filters)
            if newest:
                result = searcher.search(matching, limit=limit, offset=offset, order_by_field="day")
            else:
                result = searcher.search(self._ranked(searcher, matching, query), limit=limit, offset=offset)
            found = Found(result.count)
            for score, address in result.hits:
                document = searcher.doc(address)
                sketch = document["sketch"][0].decode() if sketches else ""
                found.hits.append(Hit(document["key"][0], score, sketch, document))
            if with_facets:
                found.facets = self._facets(searcher, matching)
                for name, _values in filters.facets:
                    others = self._matching(query, need, filters.without(name))
                    found.facets[name] = self._facets(searcher, others).get(name, {})
            if sketches:
                found.size = searcher.num_docs
                found.frequency = {term: searcher.doc_freq("words", term) for term in query.weights}
        except (ValueError, OSError) as error:
            raise EngineError(str(error)) from error
        return found

    @staticmethod
    def _facets(searcher, matching):
        counts = searcher.aggregate(matching, {"facets": {"terms": {"field": "facet", "size": 1000}}})
        return counted((bucket["key"], bucket["doc_count"]) for bucket in counts["facets"]["buckets"])

    def entries(self, hits):
        return [Entry.from_json(hit.handle["entry"][0]) for hit in hits]

    def count(self, query, need, filters=NO_FILTERS):
        if not query:
            return 0
        try:
            return self._searcher().search(self._matching(query, need, filters), limit=1).count
        except (ValueError, OSError) as error:
            raise EngineError(str(error)) from error

    def complete(self, tokens, beginning, limit=60):
        """Items whose names have all ``tokens`` and, right behind the last of them, a word with this ``beginning``."""
        required = [_term("naming", token) for token in tokens]
        if beginning:
            start = f"{tokens[-1]}_{beginning}" if tokens else beginning
            required.append(Query.regex_query(SCHEMA, "naming", re.escape(start) + "[^_]*"))
        searcher = self._searcher()
        try:
            found = searcher.search(_all_of(required), limit=limit, order_by_field="day")
            return [Entry.from_json(searcher.doc(address)["entry"][0]) for _score, address in found.hits]
        except (ValueError, OSError) as error:
            raise EngineError(str(error)) from error

    def frequency(self, terms):
        searcher = self._searcher()
        return {term: searcher.doc_freq("words", term) for term in terms}

    def _everything(self, query):
        searcher = self._searcher()
        if not searcher.num_docs:
            return
        for _score, address in searcher.search(query, limit=searcher.num_docs).hits:
            yield searcher.doc(address)

    def all_keys_with_digest(self):
        found = self._everything(Query.all_query())
        return {document["key"][0]: (document["digest"][0], document["url"][0]) for document in found}

    def keys_with_documents(self, pks):
        if not pks:
            return []
        return [d["key"][0] for d in self._everything(Query.term_set_query(SCHEMA, "document", [str(pk) for pk in pks]))]

    def size(self):
        return self._searcher().num_docs

    def stored_bytes(self):
        return sum(path.stat().st_size for path in self._folder().iterdir())
