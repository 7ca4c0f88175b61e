"""People at real browsers: who signs in, what an editor does in the page editor, what a citizen's telephone shows."""

import re
import time
from contextlib import contextmanager

from playwright.sync_api import TimeoutError as PlaywrightTimeout
from playwright.sync_api import expect

from tests.portal_process import PASSWORD

DESKTOP = {"width": 1366, "height": 900}
PHONE = {"width": 390, "height": 844}
BODY = "#panel-child-content-body-section"


def eventually(look, what, seconds=40):
    """Ask ``look`` until its answer is true, and return it; ``what`` names it when the time is up."""
    end = time.monotonic() + seconds
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds} s: {what}")
        time.sleep(0.2)


class Newsroom:
    """The people of one story, each at a browser of their own, signed in when first needed."""

    def __init__(self, chromium, portal):
        self.chromium, self.portal, self.pages = chromium, portal, {}

    def _page(self, name, viewport, **options):
        if name not in self.pages:
            context = self.chromium.new_context(viewport=viewport, locale="vi-VN", base_url=self.portal.address, **options)
            context.set_default_timeout(40_000)
            self.pages[name] = context.new_page()
        return self.pages[name]

    def visitor(self):
        """A citizen's telephone, without any cookie."""
        return self._page("visitor", PHONE, has_touch=True, is_mobile=True, device_scale_factor=2)

    def at_desk(self, user):
        """The signed-in page of ``user``."""
        known = user in self.pages
        page = self._page(user, DESKTOP)
        if not known:
            page.goto("/admin/login/")
            page.fill("input[name=username]", user)
            page.fill("input[name=password]", PASSWORD)
            page.click("button[type=submit]")
            page.wait_for_url("**/admin/")
        return page


@contextmanager
def newsroom(chromium, portal, folder):
    """A newsroom; when the story ends badly, what each person saw is kept as ``folder``/<name>.png."""
    room = Newsroom(chromium, portal)
    try:
        yield room
    except BaseException:
        for name, page in room.pages.items():
            page.screenshot(path=folder / f"{name}.png")
        raise
    finally:
        for page in room.pages.values():
            page.context.close()


# -- the page editor --------------------------------------------------------------------------------------------------


def _choose(page, chooser, upload):
    """Open the chooser ``chooser`` (a selector) and fill its upload form with ``upload``(dialogue)."""
    dialogue = page.locator(".modal-dialog")
    tab = dialogue.locator("[role=tab][href*='upload']")
    for _try in range(3):  # a block that was just added still moves, and may do so under the click: a person clicks again
        page.locator(f"{chooser} [data-chooser-action-choose]").first.click()
        try:
            tab.wait_for(timeout=15_000)
            break
        except PlaywrightTimeout:
            continue
    tab.click()
    upload(dialogue)
    dialogue.locator("[role=tabpanel]:visible button[type=submit]").click()
    expect(dialogue).to_have_count(0)
    expect(page.locator(f"{chooser} [data-chooser-title]").first).not_to_be_empty()


def upload_file(page, chooser, path, title, **fields):
    """Upload ``path`` through a chooser of images, documents or media; ``fields`` are further inputs by name."""

    def fill(dialogue):
        form = dialogue.locator("[role=tabpanel]:visible form")
        form.locator("input[type=file][name$='-file']").set_input_files(path)
        for name, value in {"title": title, **fields}.items():
            form.locator(f"[name$='-{name}']").fill(value)

    _choose(page, chooser, fill)


def add_block(page, label):
    """Add the block called ``label`` at the end of the body; returns its prefix, such as ``#body-3-value``."""
    number = page.locator("input[name=body-count]").input_value()
    page.locator(f"{BODY} .c-sf-add-button").last.click()
    page.get_by_role("option", name=label, exact=True).click()
    expect(page.locator("input[name=body-count]")).to_have_value(str(int(number) + 1))
    return f"#body-{number}-value"


def write_text(page, field, text):
    """Type ``text`` into the rich text editor whose hidden input is ``field``, after what stands there."""
    editor = page.locator(f"{field} + [data-draftail-editor-wrapper] .public-DraftEditor-content")
    editor.click()
    page.keyboard.press("Control+End")
    page.keyboard.type(text)
    # The editor hands its text to the form a quarter of a second after the last key.
    expect(page.locator(field)).to_have_value(re.compile(re.escape(text)))


def fill_grid(page, field, rows):
    """Fill the grid of cells of a table or chart."""
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            page.locator(f"{field}-r{r}c{c}").fill(text)


def open_editor(page, section, title):
    """Go through the tree of pages to the editor of ``title`` in ``section``."""
    page.goto("/admin/pages/")
    address = page.locator("tr", has_text=section).locator("a[href^='/admin/pages/']").first.get_attribute("href")
    page.goto(re.match(r"/admin/pages/\d+/", address)[0])
    page.locator("tr", has_text=title).locator("a[href$='/edit/']").first.click()
    expect(page.locator("#id_title")).to_have_value(title)


def save(page):
    page.locator("footer button.action-save").click()
    expect(page.locator(".messages .success")).to_be_visible()


def submit(page):
    """«Gửi duyệt»."""
    page.locator("footer .w-dropdown__toggle").click()
    page.get_by_role("button", name="Gửi duyệt").click()
    expect(page.locator(".messages .success")).to_be_visible()


# -- the board --------------------------------------------------------------------------------------------------------


def waiting(page):
    """Titles that wait for this person on the board's desk."""
    page.goto("/admin/board/")
    return page.locator("#desk-waiting + ul .desk-item__title").all_inner_texts()


def open_review(page, title):
    assert title in waiting(page), f"«{title}» does not wait for this person"
    page.get_by_role("link", name=title).click()
    page.wait_for_url("**/admin/board/review/*/")


def approve(page, title):
    open_review(page, title)
    page.locator(".review-form__approve").click()
    expect(page.locator(".messages .success")).to_contain_text("Đã duyệt")


def give_back(page, title, reason):
    open_review(page, title)
    page.get_by_label("Chỗ cần sửa").fill(reason)
    page.get_by_role("button", name="Trả lại").click()
    expect(page.locator(".messages .success")).to_contain_text("Đã trả lại")


# -- the public side --------------------------------------------------------------------------------------------------


def found(page, words):
    """Titles that the search page lists for ``words``, typed into its field."""
    page.goto("/tim-kiem/")
    field = page.locator("main input[type=search]").first
    field.fill(words)
    field.press("Enter")
    page.wait_for_url("**/tim-kiem/?q=*")
    return page.locator(".result__title").all_inner_texts()


def files_of(page):
    """Addresses of every file that the page loads or offers: pictures in all sizes, sound, film, captions, downloads."""
    return page.evaluate(
        """() => {
            const found = [...document.querySelectorAll("[src], [href], [srcset], [poster]")].flatMap((node) => [
                node.getAttribute("src"), node.getAttribute("href"), node.getAttribute("poster"),
                ...(node.getAttribute("srcset") || "").split(",").map((size) => size.trim().split(" ")[0]),
            ]);
            const paths = found.filter(Boolean).map((address) => new URL(address, location.href).pathname);
            return [...new Set(paths)].filter((path) => /^\\/(media|documents)\\//.test(path));
        }"""
    )


def statuses(page, addresses):
    """Answer of the portal to this visitor for each address."""
    return {address: page.request.get(address).status for address in addresses}


def duration(page, tag):
    """Seconds that the browser reads from the page's <audio> or <video>."""
    return page.evaluate(
        """async (tag) => {
            const player = document.querySelector(tag);
            if (!player.duration) {
                const known = new Promise((done, fail) => {
                    player.addEventListener("loadedmetadata", done);
                    setTimeout(() => fail(new Error(tag + " has no metadata")), 10000);
                });
                player.preload = "metadata";
                player.load();
                await known;
            }
            return player.duration;
        }""",
        tag,
    )
