"""The demonstration: whole, public, findable; loading it twice changes nothing and a real portal is never touched."""

import json
import sqlite3
from collections import Counter

import pytest
import requests
from lxml import html

from core.text import fold
from demo.content import documents, news, pages, registers

MOST_WANTED = 3


def used_blocks():
    counts = Counter()

    def walk(blocks):
        for name, value in blocks:
            counts[name] += 1
            if name == "columns":
                walk(value["left"])
                walk(value["right"])

    for row in [*news.NEWS, *documents.DOCUMENTS, *pages.PAGES, *pages.SECTIONS]:
        walk(row.get("body") or [])
    return counts


def test_there_is_enough_of_everything():
    assert len(news.NEWS) >= 36
    assert len(registers.CATEGORIES) == 6
    assert len({n["category"] for n in news.NEWS}) == 6
    assert len(registers.STORIES) == 4
    assert len(documents.DOCUMENTS) >= 40
    assert len(pages.PAGES) >= 12
    assert {row["state"] for row in news.NEWS_WAITING} == {"draft", "check", "approve", "release", "returned"}


def test_every_block_is_used_at_least_three_times():
    from core.stream_blocks import BLOCKS

    counts = used_blocks()
    assert {name: counts[name] for name, _block in BLOCKS if counts[name] < 3} == {}


def test_every_page_answers(demo, addresses):
    assert len(addresses) >= 100
    session = requests.Session()
    answers = {path: session.get(demo.address + path, timeout=30).status_code for path in addresses}
    assert {path: status for path, status in answers.items() if status != 200} == {}


VIEWS = {"/gop-y/", "/hoi-dap/", "/hoi-dap/thong-ke/"}  # not in the index: every footer leads there


def test_every_page_is_among_the_first_three_hits_for_its_own_title_without_accents(demo, addresses):
    session, missed = requests.Session(), []
    for path in sorted({*addresses} - VIEWS):
        page = html.fromstring(session.get(demo.address + path, timeout=30).content.decode())
        title = " ".join(page.find(".//h1").text_content().split())
        if path == "/":
            title = "Trang chủ"
        hits = session.get(f"{demo.address}/api/v1/search", params={"q": fold(title)}, timeout=30).json()["results"]
        if path not in [hit["url"].removeprefix(demo.address) for hit in hits[:MOST_WANTED]]:
            missed.append((path, title, [hit["url"] for hit in hits[:MOST_WANTED]]))
    assert missed == []


def test_nothing_waits_and_the_index_agrees(demo):
    assert demo.manage("check_index", check=False).returncode == 0
    parts = requests.get(f"{demo.address}/-/health/ready", timeout=10).json()
    assert parts["status"] == "ok"
    with sqlite3.connect(demo.var / "portal.sqlite3") as db:
        assert db.execute("select count(*) from core_outboxentry where dead").fetchone() == (0,)


def test_loading_twice_changes_nothing(demo):
    def state():
        with sqlite3.connect(demo.var / "portal.sqlite3") as db:
            tables = [
                "wagtailcore_page",
                "wagtailcore_revision",
                "media_library_portaldocument",
                "media_library_portalimage",
                "accounts_user",
            ]
            return {t: db.execute(f"select count(*), max(rowid) from {t}").fetchone() for t in tables}

    before = state()
    assert "không đổi gì" in demo.manage("load_demo").stdout
    assert state() == before


@pytest.mark.parametrize("name", ["bientap", "sokhcn", "kiemduyet", "phoban", "truongban", "quantri"])
def test_each_account_signs_in_and_sees_its_desk(demo, name):
    desk = demo.session(name).get(f"{demo.address}/admin/", timeout=30)
    assert desk.status_code == 200
    assert "Chờ tôi" in desk.text
    waits = {"kiemduyet": 2, "phoban": 2, "truongban": 1}
    if name in waits:
        assert desk.text.count("desk-item__title") >= waits[name]


def test_search_answers_in_the_agreed_form(demo):
    answer = requests.get(f"{demo.address}/api/v1/search", params={"q": "chuyen doi so"}, timeout=30)
    found = answer.json()
    assert found["count"] > 20
    assert set(found["results"][0]) >= {"title", "url", "kind", "date", "excerpt"}
    assert json.loads(requests.get(f"{demo.address}/api/v1/openapi.json", timeout=30).text)["openapi"].startswith("3.")
