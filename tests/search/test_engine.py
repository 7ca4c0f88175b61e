"""What every engine does, on a real index; and the embedded one in a folder of its own."""

import datetime
import json
import multiprocessing
import time

import pytest

from search.engines.base import NO_FILTERS, EngineError, Entry, Filters, IndexBusy, IndexMissing
from search.engines.embedded import EmbeddedEngine
from search.query import parse

ENTRIES = [
    Entry(
        "page:1",
        "Ban hành Quy chế quản lý Cổng thông tin điện tử",
        "/van-ban/35/",
        "document",
        datetime.date(2023, 8, 24),
        numbers=["35/2023/QĐ-UBND"],
        parts=[("", "Ủy ban nhân dân tỉnh Bến Tre ban hành quy chế này."), ("QĐ 35.pdf", "Điều 9. Sao lưu dữ liệu.")],
        documents=[7],
    ),
    Entry(
        "page:2",
        "Chợ Ba Tri dùng mã QR",
        "/tin/cho-ba-tri/",
        "news",
        datetime.date(2025, 10, 6),
        parts=[("", "Tiểu thương nhận tiền bằng mã QR.")],
    ),
    Entry(
        "page:3",
        "Giới thiệu",
        "/gioi-thieu/",
        "standard",
        None,
        parts=[("", "Cổng của UBND tỉnh. Quản lý theo Quyết định 35/2023/QĐ-UBND.")],
    ),
]


@pytest.fixture
def engine(engine_class):
    engine = engine_class()
    with engine.rebuilding() as session:
        session.index(ENTRIES)
    return engine


@pytest.fixture
def embedded(settings, tmp_path):
    settings.SEARCH_INDEX_DIR = tmp_path / "index"
    engine = EmbeddedEngine()
    with engine.rebuilding() as session:
        session.index(ENTRIES)
    return engine


def keys(engine, typed, filters=NO_FILTERS, **options):
    query = parse(typed)
    return [hit.key for hit in engine.search(query, query.usual, filters, **options).hits]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("quy chế quản lý cổng thông tin", "page:1"),
        ("quy che quan ly cong thong tin", "page:1"),
        ("QUY CHE QUAN LY CONG THONG TIN", "page:1"),
        ("35/2023", "page:1"),
        ("35 2023 qd ubnd", "page:1"),
        ("35/2023/QĐ-TTg", "page:1"),
        ("sao luu du lieu", "page:1"),
        ("UBND tỉnh Bến Tre", "page:1"),
        ("ma qr cho ba tri", "page:2"),
        ("gioi thieu", "page:3"),
        ('"mã QR"', "page:2"),
    ],
)
def test_finds(engine, typed, first):
    assert keys(engine, typed)[0] == first


@pytest.mark.parametrize("typed", ["zxqv blarg", "thuyền viên viễn dương", '"QR mã"', "36/2023"])
def test_finds_nothing(engine, typed):
    assert keys(engine, typed) == []


def test_filters_and_facets(engine):
    query = parse("quản lý")
    found = engine.search(query, query.usual, with_facets=True)
    assert found.facets["kind"] == {"document": 1, "standard": 1}
    assert keys(engine, "quản lý", Filters((("kind", ("standard",)),))) == ["page:3"]
    assert keys(engine, "quản lý", Filters(since=datetime.date(2023, 8, 24), until=datetime.date(2023, 8, 24))) == ["page:1"]
    assert keys(engine, "quản lý", Filters(since=datetime.date(2023, 8, 25))) == []
    assert keys(engine, "quản lý", newest=True) == ["page:1", "page:3"]


def test_changes_replace_and_delete(engine):
    reader = type(engine)()
    assert keys(reader, "mã QR") == ["page:2"]
    with engine.session() as session:
        session.index([Entry("page:2", "Chợ Ba Tri dùng ví điện tử", "/tin/cho-ba-tri/", "news")])
        session.delete(["page:3", "page:404"])
    assert keys(reader, "mã QR") == []
    assert keys(reader, "ví điện tử") == ["page:2"]
    assert sorted(reader.all_keys_with_digest()) == ["page:1", "page:2"]


def test_a_failed_change_leaves_the_index_as_it_was(engine):
    before = engine.all_keys_with_digest()
    with pytest.raises(ZeroDivisionError), engine.session() as session:
        session.delete(["page:1"])
        1 / 0  # noqa: B018
    with pytest.raises(ZeroDivisionError), engine.rebuilding() as session:
        1 / 0  # noqa: B018
    assert engine.all_keys_with_digest() == before


def test_readers_use_the_old_index_until_the_new_one_is_whole(engine):
    reader = type(engine)()
    with engine.rebuilding() as session:
        session.index(ENTRIES[:1])
        assert reader.size() == 3
    assert reader.size() == 1


def test_a_rebuild_leaves_one_folder(embedded):
    with embedded.rebuilding() as session:
        session.index(ENTRIES[:1])
    assert len([path for path in embedded.root.iterdir() if path.is_dir()]) == 1


def test_digest_and_documents(engine):
    digest, url = engine.all_keys_with_digest()["page:1"]
    assert (digest, url) == (ENTRIES[0].digest, "/van-ban/35/")
    assert engine.keys_with_documents([7, 8]) == ["page:1"]
    assert engine.keys_with_documents([]) == []


def _hold(folder, ready):
    from django.conf import settings

    settings.SEARCH_INDEX_DIR = folder
    with EmbeddedEngine().session():
        ready.set()
        time.sleep(30)


def test_one_writer_at_a_time_and_a_killed_one_frees_the_index(embedded, settings):
    engine = embedded
    context = multiprocessing.get_context("fork")
    ready = context.Event()
    holder = context.Process(target=_hold, args=(settings.SEARCH_INDEX_DIR, ready), daemon=True)
    holder.start()
    assert ready.wait(20)
    with pytest.raises(IndexBusy), engine.session(wait=0.1):
        pass
    assert engine.size() == 3  # readers never wait
    holder.kill()
    holder.join()
    with engine.session(wait=5) as session:
        session.delete(["page:1"])
    assert engine.size() == 2


def test_no_index_says_so(engine_class):
    engine = engine_class()
    with pytest.raises(IndexMissing):
        engine.size()
    with pytest.raises(IndexMissing), engine.session():
        pass


def test_a_broken_index_says_so(embedded):
    for path in embedded._folder().iterdir():
        path.write_bytes(b"noise")
    with pytest.raises(EngineError):
        keys(EmbeddedEngine(), "quản lý")


def test_an_entry_of_a_newer_version_can_be_read():
    data = json.loads(Entry("page:1", "Quy chế", "/a/", "standard").to_json())
    assert Entry.from_json(json.dumps({**data, "later": "?"})) == Entry.from_json(json.dumps(data))
