"""The editor saves by itself while people work: a button pressed meanwhile, or twice at once, loses and doubles nothing."""

from concurrent.futures import ThreadPoolExecutor

import pytest
import requests
from lxml import html

from .browser import eventually, newsroom, save

ADD = "/admin/pages/add/documents_hub/documentpage/{}/"
# The server has done the save; its answer takes its time.
LATE = """
document.addEventListener("w-unsaved:watch-edits", () => (window.watched = true), { once: true });
const send = window.fetch;
window.fetch = (...all) => send(...all).then((answer) => new Promise((done) => setTimeout(() => done(answer), 1500)));
"""


@pytest.fixture(scope="module")
def section(live_portal):
    code = "from documents_hub.models import DocumentIndexPage as D; print('pk', D.objects.get().pk)"
    return live_portal.manage("shell", "-c", code).stdout.split("pk ")[1].strip()


def pages(portal):
    code = "from documents_hub.models import DocumentPage as D; print('slugs:', *D.objects.values_list('slug', flat=True))"
    return sorted(portal.manage("shell", "-c", code).stdout.split("slugs:")[1].split())


@pytest.mark.browser
def test_a_page_sent_while_it_is_being_saved_is_one_page(live_portal, section, chromium, tmp_path):
    with newsroom(chromium, live_portal, tmp_path) as room:
        page = room.at_desk("bientap")
        page.add_init_script(LATE)
        page.goto(ADD.format(section))
        eventually(lambda: page.evaluate("window.watched"), "the form is watched")  # from now on the form notices what is typed
        with page.expect_response(
            lambda answer: answer.request.method == "POST" and "/pages/add/" in answer.url, timeout=60_000
        ):
            page.locator("#id_title").fill("Hướng dẫn lưu một lần")
            page.locator("#id_number").press_sequentially("01/HD", delay=200)
        save(page)
    assert pages(live_portal) == ["01-hd"]


def test_equal_pages_sent_at_once_each_get_an_address(live_portal, section):
    session = live_portal.session("bientap")
    address = live_portal.address + ADD.format(section)
    form = next(f for f in html.fromstring(session.get(address).content).forms if f.get("id") == "page-edit-form")
    data = {**dict(form.form_values()), "title": "Văn bản", "number": "7/2026", "body-count": "0"}

    def send(_number):
        return requests.post(address, data, cookies=session.cookies, headers=session.headers, allow_redirects=False, timeout=60)

    before = set(pages(live_portal))
    cut = {name: value for name, value in data.items() if name != "body-count"}
    assert requests.post(address, cut, cookies=session.cookies, headers=session.headers, timeout=60).status_code == 400
    with ThreadPoolExecutor(4) as crowd:
        answers = [answer.status_code for answer in crowd.map(send, range(4))]
    assert answers == [302] * 4
    assert set(pages(live_portal)) - before == {"7-2026", "7-2026-2", "7-2026-3", "7-2026-4"}
