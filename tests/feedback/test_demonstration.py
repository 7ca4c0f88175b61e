"""Opinions in the demonstration: one at every stage, shown to whom they concern."""

import sqlite3
from collections import Counter

import requests
from lxml import html

from tests.demo.conftest import demo, demo_var  # noqa: F401


def test_opinions_stand_at_every_stage(demo):  # noqa: F811
    with sqlite3.connect(demo.var / "portal.sqlite3") as db:
        states = Counter(state for (state,) in db.execute("select state from feedback_case"))
        answered = db.execute("select in_time, count(*) from feedback_case where answered_at is not null group by 1").fetchall()
        late = db.execute("select count(*) from feedback_case where state = 'working' and due_on < date('now')").fetchone()[0]
        held = db.execute("select sum(quarantined), sum(restricted) from feedback_case").fetchone()
        kept = db.execute("select count(*) from feedback_case where sealed_content is not null").fetchone()[0]
        unsent = db.execute("select count(*) from feedback_letter where sent_at is null").fetchone()[0]
    assert set(states) >= {
        *("new", "working", "waiting", "extended", "forwarded", "review"),
        *("answered", "published", "reopened", "refused", "closed"),
    }
    assert {one for one, _count in answered} == {0, 1}
    assert (late, held, unsent) == (2, (1, 1), 0)
    assert len(list((demo.var / "keys").glob("??/*.key"))) == kept == states.total()


def test_opinions_are_shown_to_those_who_handle_them_and_to_readers(demo):  # noqa: F811
    queue = demo.session("sokhcn").get(f"{demo.address}/admin/y-kien/", timeout=30)
    assert queue.status_code == 200 and "Sóng di động chập chờn" in queue.text
    assert "Đơn tố cáo" not in demo.session("kiemduyet").get(f"{demo.address}/admin/y-kien/?muc=xong", timeout=30).text
    assert "Đơn tố cáo" in demo.session("truongban").get(f"{demo.address}/admin/y-kien/?muc=xong", timeout=30).text
    public = requests.get(f"{demo.address}/hoi-dap/", timeout=30).text
    assert "6 câu hỏi đã trả lời" in public.replace("\xa0", " ")
    assert requests.get(f"{demo.address}/hoi-dap/thong-ke/", timeout=30).status_code == 200
    home = html.fromstring(requests.get(demo.address, timeout=30).content.decode())
    cards = {link.get("href"): link.text for link in home.xpath("//li[@class='task-card']//a")}
    assert cards["/gop-y/"] == "Gửi phản ánh, kiến nghị" and cards["/gop-y/tra-cuu/"] == "Tra cứu ý kiến"


def test_loading_again_changes_no_opinion(demo):  # noqa: F811
    def state():
        with sqlite3.connect(demo.var / "portal.sqlite3") as db:
            tables = ("feedback_case", "feedback_event", "feedback_publicquestion")
            return [db.execute(f"select count(*), max(rowid) from {table}").fetchone() for table in tables]

    before = state()
    assert "không đổi gì" in demo.manage("load_demo").stdout
    assert state() == before
