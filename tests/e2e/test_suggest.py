"""The list under the search box, by keyboard."""

import pytest
from playwright.sync_api import expect

from .browser import newsroom

pytestmark = pytest.mark.browser


def test_arrows_choose_and_enter_opens(live_portal, chromium, tmp_path):
    with newsroom(chromium, live_portal, tmp_path) as room:
        page = room.visitor()
        page.goto("/lien-he/")
        box = page.get_by_role("search").locator("input[type=search]").first
        box.click()
        box.press_sequentially("ho tro tiep")
        options = page.get_by_role("option")
        expect(options.first).to_contain_text("Hỗ trợ tiếp cận")
        expect(page.get_by_role("combobox").first).to_have_attribute("aria-expanded", "true")
        box.press("Escape")
        expect(options).to_have_count(0)  # hidden from everybody, words kept
        expect(box).to_have_value("ho tro tiep")
        box.press("ArrowDown")
        expect(options.first).to_have_attribute("aria-selected", "true")
        box.press("Enter")
        page.wait_for_url("**/ho-tro-tiep-can/")


def test_what_was_typed_before_the_script_came_is_answered(live_portal, chromium, tmp_path):
    with newsroom(chromium, live_portal, tmp_path) as room:
        page, held = room.visitor(), []
        page.route("**/suggest*.js*", lambda route: held.append(route))
        page.goto("/lien-he/")
        box = page.get_by_role("search").locator("input[type=search]").first
        with page.expect_request("**/suggest*.js*"):
            box.click()
        box.press_sequentially("ho tro tiep")
        held[0].continue_()
        expect(page.get_by_role("option").first).to_contain_text("Hỗ trợ tiếp cận")
