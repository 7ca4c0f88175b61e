"""What only Elasticsearch does: several writers at once, and a new index beside the old one while they write."""

import threading

import pytest

from search.engines import elasticsearch, elasticsearch_index, elasticsearch_question
from search.engines import elasticsearch_rebuild as rebuild
from search.engines.base import EngineError, Entry, IndexBusy
from search.engines.elasticsearch import ElasticsearchEngine
from search.query import parse

pytestmark = pytest.mark.servers


def entry(number, words="chữ ký điện tử", **fields):
    return Entry(f"page:{number}", f"Bài {number}: {words}", f"/bai/{number}/", "news", **fields)


@pytest.fixture
def engine(elasticsearch):
    engine = ElasticsearchEngine()
    with engine.rebuilding() as session:
        session.index([entry(number) for number in range(20)])
    return engine


def titles(engine, typed="chữ ký điện tử"):
    query = parse(typed)
    found = engine.search(query, query.usual, limit=100)
    return {item.key: item.title for item in engine.entries(found.hits)}


def test_what_is_written_while_an_index_is_rebuilt_is_in_both(engine):
    other, failures, stop = ElasticsearchEngine(), [], threading.Event()

    def reader():
        while not stop.is_set():
            try:
                assert len(titles(other)) >= 19
            except Exception as error:
                failures.append(error)

    thread = threading.Thread(target=reader)
    thread.start()
    with engine.rebuilding() as rebuild:
        rebuild.index([entry(number) for number in range(10)])
        rebuild.send()
        with other.session() as session:
            session.delete(["page:3", "page:15"])
            session.index([entry(5, "chữ ký điện tử mới"), entry(16, "chữ ký điện tử mới"), entry(99)])
        now = titles(other)
        # What the rebuild read before these changes comes late.
        rebuild.index([entry(number) for number in range(20)])
    stop.set()
    thread.join()
    assert not failures
    assert titles(other) == now
    assert engine.count(parse("chữ ký điện tử"), parse("chữ ký điện tử").usual) == len(now)
    assert {"page:3", "page:15"}.isdisjoint(now) and "page:99" in now
    assert now["page:5"] == entry(5, "chữ ký điện tử mới").title and now["page:16"] == entry(16, "chữ ký điện tử mới").title


def test_a_writer_that_read_earlier_and_writes_later_changes_nothing(engine):
    with engine.session() as early:
        early.index([entry(1, "chữ ký điện tử cũ"), entry(2, "chữ ký điện tử cũ"), entry(3, "chữ ký điện tử một mình")])
        with ElasticsearchEngine().session() as late:
            late.index([entry(1, "chữ ký điện tử mới")])
            late.delete(["page:2"])
    found = titles(engine)
    assert found["page:1"] == entry(1, "chữ ký điện tử mới").title
    assert "page:2" not in found
    assert found["page:3"] == entry(3, "chữ ký điện tử một mình").title


def test_numbers_of_writers_rise_even_after_their_count_was_lost(engine):
    with engine.session() as session:
        session.index([entry(1, "chữ ký điện tử hai")])
    engine.client.indices.delete(index=engine.notes)
    with engine.session() as session:
        session.index([entry(1, "chữ ký điện tử ba")])
    assert titles(engine)["page:1"] == entry(1, "chữ ký điện tử ba").title


def test_one_rebuild_at_a_time_and_a_dead_one_is_taken_over(engine, monkeypatch):
    with engine.rebuilding() as slow:
        slow.index([entry(1)])
        with pytest.raises(IndexBusy), ElasticsearchEngine().rebuilding(wait=0.1):
            pass
    dead = engine.rebuilding()
    dead.__enter__()
    monkeypatch.setattr(rebuild, "STALE", 0)
    with ElasticsearchEngine().rebuilding() as session:
        session.index([entry(1), entry(2)])
    with pytest.raises(EngineError):
        dead.__exit__(None, None, None)
    assert set(titles(engine)) == {"page:1", "page:2"}


def test_a_rebuild_that_fails_leaves_nothing_behind(engine):
    before = set(engine.client.indices.get(index=f"{engine.prefix}-*"))
    with pytest.raises(ZeroDivisionError), engine.rebuilding() as session:
        session.index([entry(1)])
        session.send()
        1 / 0  # noqa: B018
    assert set(engine.client.indices.get(index=f"{engine.prefix}-*")) == before
    with engine.rebuilding() as session:
        session.index([entry(1)])
    assert len(set(engine.client.indices.get(index=f"{engine.prefix}-*"))) == len(before)


def test_a_new_index_is_one_segment(engine, monkeypatch):
    not_by_itself = {"merge.policy.floor_segment": "1b", "merge.policy.segments_per_tier": 50}
    monkeypatch.setattr(rebuild, "INDEX_SETTINGS", rebuild.INDEX_SETTINGS | not_by_itself)
    with engine.rebuilding() as session:
        for number in range(20):
            session.index([entry(number)])
            session.send()
            session.show()
    engine.client.indices.refresh(index=engine.alias)
    (shards,) = engine.client.indices.segments(index=engine.alias)["indices"].values()
    assert [len(shard["segments"]) for (shard,) in shards["shards"].values()] == [1]
    assert len(titles(engine)) == 20


def test_a_new_index_waits_for_its_copies_but_not_for_ever(engine, monkeypatch, caplog):
    """One node has no place for a copy; tests/soak/cluster.py kills the node of an index that has just been taken into use."""
    monkeypatch.setattr(rebuild, "INDEX_SETTINGS", {"refresh_interval": "-1", "number_of_replicas": 1})
    monkeypatch.setattr(rebuild, "COPIES_TIMEOUT", 1)
    with engine.rebuilding() as session:
        session.index([entry(1)])
    assert set(titles(engine)) == {"page:1"}
    assert "has not got all its copies after 1 seconds" in caplog.text


def test_what_cannot_be_cleared_away_does_not_cost_the_new_index(engine):
    stuck = f"{engine.alias}-20200101000000-abcdef"
    engine.client.indices.create(index=stuck, settings={"index.blocks.read_only": True})
    try:
        with engine.rebuilding() as session:
            session.index([entry(1)])
        assert set(titles(engine)) == {"page:1"}
    finally:
        engine.client.indices.put_settings(index=stuck, settings={"index.blocks.read_only": False})
    with engine.rebuilding() as session:
        session.index([entry(2)])
    assert stuck not in engine.client.indices.get(index=f"{engine.prefix}-*")
    assert set(titles(engine)) == {"page:2"}


def test_a_portal_with_a_longer_name_keeps_its_index(engine):
    neighbour = ElasticsearchEngine(f"{engine.prefix}-ven-bien")
    with neighbour.rebuilding() as session:
        session.index([entry(1)])
    with engine.rebuilding() as session:
        session.index([entry(2)])
    assert set(titles(neighbour)) == {"page:1"} and set(titles(engine)) == {"page:2"}


def test_more_than_one_load_and_texts_beyond_32_kb(engine, monkeypatch):
    monkeypatch.setattr(elasticsearch_index, "ITEMS", 7)
    monkeypatch.setattr(elasticsearch, "PAGE", 10)
    long = entry(50, parts=[("", "quy trình bảo trì trạm bơm " * 20_000)])
    with engine.rebuilding() as session:
        session.index([*(entry(number) for number in range(45)), long])
        session.delete([f"page:{number}" for number in range(5)])
    assert len(engine.all_keys_with_digest()) == 41
    query = parse("bảo trì trạm bơm")
    found = engine.search(query, query.usual, sketches=True)
    assert engine.entries(found.hits) == [long]
    assert found.hits[0].sketch == long.sketch()
    assert 41 <= found.size <= 46  # deleted items count until their segment is merged
    assert found.frequency["tram_bom"] == 1


def test_pages_of_equal_hits_neither_overlap_nor_leave_gaps(engine):
    query = parse("chữ ký điện tử")
    for newest in (False, True):
        pages = [engine.search(query, query.usual, newest=newest, offset=n, limit=4).hits for n in range(0, 20, 4)]
        keys = [hit.key for page in pages for hit in page]
        assert len(keys) == len(set(keys)) == 20


def test_common_words_order_what_rarer_words_choose(engine, monkeypatch):
    query = parse("chữ ký điện tử của người dân")
    assert {"cua", "nguoi", "dan"} <= query.common
    assert "quy_dinh" in parse("chữ ký điện tử theo quy định").common
    with engine.session() as session:
        session.index([entry(3, parts=[("", "Dân ít, của thì nhiều, mọi người đều vui.")])])  # the words, no pair
    assert engine.search(query, query.usual).hits[0].key == "page:3"
    monkeypatch.setattr(
        elasticsearch_question, "RESCORED", 5
    )  # fewer than there are: the order beyond is that of the rarer words
    pages = [engine.search(query, query.usual, offset=n, limit=4).hits for n in range(0, 20, 4)]
    keys = [hit.key for page in pages for hit in page]
    assert len(keys) == len(set(keys)) == 20


def test_facets_beyond_ten_values(engine):
    with engine.session() as session:
        session.index([entry(100 + n, facets={"body": [f"Sở {n}"]}) for n in range(30)])
    query = parse("chữ ký điện tử")
    assert len(engine.search(query, query.usual, with_facets=True).facets["body"]) == 30
