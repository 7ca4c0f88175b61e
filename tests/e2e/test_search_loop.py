"""The editor's loop of search, in a real Chromium: what citizens searched in vain becomes a synonym, a pin and an answer,
and the same words find at once; a week later the queue says what came of it."""

import pytest
from playwright.sync_api import expect

from .browser import approve, eventually, found, newsroom, submit, write_text

pytestmark = pytest.mark.browser

SYNONYM, PIN, ANSWER = "số máy gọi", "bản vẽ web", "wifi miễn phí"
TITLE = "Bắt wifi miễn phí ở đâu?"
TEXT = "Ở bến xe, chợ và công viên, chọn mạng tên tỉnh; không cần mật khẩu."
KEYS = ["so may goi", "ban ve web", "wifi mien phi"]
# What was asked today was asked on these days of the week that is over.
LAST_WEEK = """
from datetime import timedelta
from search.models import QueryDay
from search.queue import last_full_week
for row in [QueryDay.objects.filter(query=key).first() for key in {keys!r}]:
    QueryDay.objects.filter(query=row.query).delete()
    for n in {days!r}:
        row.pk, row.day = None, last_full_week() + timedelta(days=n)
        QueryDay.objects.bulk_create([row])
"""
# Nothing of this week counts yet.
START_OF_WEEK = """
from django.utils.timezone import localdate
from search import log, models
log.write()
models.QueryDay.objects.filter(day=localdate()).delete()
"""
TODAY = """
from django.utils.timezone import localdate
from search import tasks
from search.models import QueryDay
tasks.write_log()
today = QueryDay.objects.filter(day=localdate())
print([today.filter(query=key).values_list("searches", "empty", "clicks").first() for key in {keys!r}])
"""


def shell(portal, code, **values):
    return portal.manage("shell", "-v", "0", "-c", code.format(**values)).stdout.strip()


def wait_for_counts(portal, counts):
    """The worker writes the log once a minute; nobody waits for that here."""
    eventually(lambda: shell(portal, TODAY, keys=KEYS) == str(counts), f"the log says {counts}", seconds=30)


def row(page, question):
    return page.locator(".tuning-table tr", has_text=question)


def act(page, question, label):
    page.goto("/admin/tim-kiem/")
    row(page, question).get_by_role("link", name=label).click()


def test_what_was_searched_in_vain_is_found_at_once(live_portal, chromium, tmp_path):
    with newsroom(chromium, live_portal, tmp_path) as room:
        search_in_vain(room, live_portal)
        look_at_queue(room, live_portal)
        add_synonym(room)
        pin_page(room)
        write_answer(room)
        see_success(room, live_portal)


def search_in_vain(room, portal):
    for words in (SYNONYM, PIN, ANSWER):
        assert found(room.visitor(), words) == []
    wait_for_counts(portal, [(1, 1, 0)] * 3)


def look_at_queue(room, portal):
    page = room.at_desk("bientap")
    shell(portal, LAST_WEEK, keys=KEYS, days=[0, 3])
    page.goto("/admin/tim-kiem/")
    expect(page.locator("#missing")).to_be_visible()
    expect(row(page, SYNONYM)).to_have_count(0)  # two days are too few
    shell(portal, LAST_WEEK, keys=KEYS, days=[0, 3, 4])
    page.reload()
    for words in (SYNONYM, PIN, ANSWER):
        expect(row(page, words)).to_contain_text("Chưa làm gì")


def add_synonym(room):
    page = room.at_desk("bientap")
    act(page, SYNONYM, "Thêm từ đồng nghĩa")
    expect(page.locator("#id_spelling")).to_have_value(SYNONYM)
    page.locator("#id_equivalents").fill("liên hệ")
    with page.context.expect_page() as opened:
        page.get_by_role("button", name="Chạy thử").click()
    trial = opened.value
    expect(trial.locator("main h2")).to_contain_text("1 câu đã tìm trước đây đổi như sau")
    expect(trial.locator("td").nth(0)).to_contain_text("Không thấy gì")
    expect(trial.locator("td").nth(1)).to_contain_text("Liên hệ")
    trial.close()
    assert found(room.visitor(), SYNONYM) == []  # a trial changes nothing
    page.locator("footer button.action-save").click()
    expect(row(page, SYNONYM)).to_contain_text("Từ đồng nghĩa: số máy gọi → liên hệ")
    assert "Liên hệ" in found(room.visitor(), "so may goi")


def pin_page(room):
    page = room.at_desk("bientap")
    act(page, PIN, "Ghim một trang")
    expect(page.locator("#id_queries")).to_have_value(PIN)
    page.get_by_role("button", name="Chọn một trang").click()
    dialogue = page.locator(".modal-dialog")
    dialogue.locator("input[name=q]").fill("Sơ đồ cổng")
    dialogue.get_by_role("link", name="Sơ đồ cổng").first.click()
    expect(dialogue).to_have_count(0)
    page.locator("footer button.action-save").click()
    expect(row(page, PIN)).to_contain_text("Đã ghim: Sơ đồ cổng")
    assert found(room.visitor(), PIN) == ["Sơ đồ cổng"]


def write_answer(room):
    page = room.at_desk("bientap")
    act(page, ANSWER, "Viết câu trả lời")
    expect(page.locator("#id_queries")).to_have_value(ANSWER)
    page.locator("#id_title").fill(TITLE)
    write_text(page, "#id_text", TEXT)
    submit(page)
    card = room.visitor().locator(".answer-card")
    found(room.visitor(), ANSWER)
    expect(card).to_have_count(0)  # not before the board has released it
    for user in ("kiemduyet", "phoban", "truongban"):
        approve(room.at_desk(user), TITLE)
    found(room.visitor(), "WIFI mien phi")
    expect(card).to_contain_text(TEXT)
    expect(card.get_by_role("heading", name=TITLE)).to_be_visible()


def see_success(room, portal):
    shell(portal, START_OF_WEEK)
    # Somebody else: a browser that has the page already asks only whether it is still the same, which is no new search.
    visitor = room.chromium.new_context(base_url=portal.address).new_page()
    for words in (SYNONYM, PIN):
        found(visitor, words)
        visitor.locator(".result__title a").first.click()
        visitor.wait_for_url(lambda url: "/tim-kiem/" not in url)
    found(visitor, ANSWER)
    assert visitor.context.cookies() == []
    visitor.context.close()
    wait_for_counts(portal, [(1, 0, 1), (1, 0, 1), (1, 0, 0)])
    page = room.at_desk("bientap")
    page.goto("/admin/tim-kiem/")
    expect(row(page, SYNONYM)).to_contain_text("1 lượt tìm: thấy 100%, bấm 100%")
    expect(row(page, PIN)).to_contain_text("1 lượt tìm: thấy 100%, bấm 100%")
    expect(row(page, ANSWER)).to_contain_text("1 lượt tìm: thấy 100%, bấm 0%")
    expect(row(page, ANSWER)).to_contain_text(f"Câu trả lời: {TITLE}")
