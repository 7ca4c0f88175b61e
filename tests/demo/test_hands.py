"""Who has no mouse, no script or a small screen does everything all the same."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser
PHONE, DESKTOP = {"width": 390, "height": 844}, {"width": 1366, "height": 900}
ARTICLE = "/tin-tuc/ngay-chuyen-doi-so-2026-ve-tung-ap/"

# What has the focus: its words, whether it is on the screen, marked by a line of 2 px at least, and not covered.
FOCUSED = """() => {
    const one = document.activeElement;
    if (!one || one === document.body || one === document.documentElement) return null;
    one.scrollIntoView({block: "nearest"});
    const box = [...one.getClientRects()].find((box) => box.width && box.height) || one.getBoundingClientRect();
    let marked = false;
    for (let at = one; at && !marked; at = at.parentElement) {
        const style = getComputedStyle(at);
        marked = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    }
    marked ||= one.matches("audio, video");  // the browser marks the control inside
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const shown = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    const free = top && (one.contains(top) || top.contains(one) || top.closest("label")?.control === one);
    one.dataset.seen = "1";
    return {words: (one.innerText || one.value || one.ariaLabel || one.tagName).trim().slice(0, 60), marked, shown, free: !!free};
}"""
# What a keyboard should reach: visible links and controls that were not met.
MISSED = """() => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
    .filter((one) => !one.dataset.seen && !one.disabled && one.checkVisibility({visibilityProperty: true}) && one.type !== "hidden")
    .filter((one) => !one.closest("audio, video")).map((one) => one.outerHTML.slice(0, 120))"""


@pytest.fixture
def visitor(demo, chromium):
    """Opens a page of the demonstration in a window of its own."""
    contexts = []

    def open_page(path, viewport=DESKTOP, **options):
        contexts.append(chromium.new_context(viewport=viewport, base_url=demo.address, locale="vi-VN", **options))
        contexts[-1].set_default_timeout(40_000)
        page = contexts[-1].new_page()
        page.goto(path)
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("path", ["/", ARTICLE, "/van-ban/", "/tim-kiem/?q=chu+ky+so"])
def test_the_keyboard_reaches_everything_and_sees_where_it_is(visitor, path, viewport):
    page, wrong, count = visitor(path, viewport), [], 0
    while count < 400:
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        if focused is None:
            break
        if count == 0:
            assert focused["words"] == "Đến nội dung chính" and focused["shown"]
        count += 1
        if not (focused["marked"] and focused["shown"] and focused["free"]):
            wrong.append(focused)
    assert wrong == []
    assert page.evaluate(MISSED) == []
    assert count > 20


def test_the_skip_link_leads_to_the_content(visitor):
    page = visitor(ARTICLE)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('main')")


def test_the_menu_of_a_telephone_opens_and_closes_by_keyboard(visitor):
    page = visitor(ARTICLE, PHONE)
    link = page.locator(".menu__list a", has_text="Văn bản")
    expect(link).to_be_hidden()
    page.locator(".menu-toggle summary").focus()
    page.keyboard.press("Enter")
    expect(link).to_be_visible()
    page.keyboard.press("Escape")
    expect(link).to_be_hidden()
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"


def test_everything_works_without_script(visitor):
    page = visitor("/", PHONE, java_script_enabled=False)

    page.locator(".menu-toggle summary").click()
    page.locator(".menu__list a", has_text="Văn bản").click()
    expect(page.locator("h1")).to_have_text("Văn bản")

    page.get_by_text("Lọc theo loại, cơ quan, năm").click()
    page.get_by_label("Năm ban hành").select_option("2026")
    page.get_by_role("button", name="Xem văn bản").click()
    expect(page).to_have_url(re.compile(r"nam=2026"))
    assert 0 < page.locator(".document-row").count() < 40
    page.get_by_role("link", name="2026").first.click()
    expect(page).not_to_have_url(re.compile(r"nam=2026"))

    page.goto(ARTICLE)
    page.get_by_text("Bảng số liệu").first.click()
    expect(page.locator(".chart table").first).to_be_visible()
    page.locator(".toc summary").click()
    page.locator(".toc a").first.click()
    expect(page).to_have_url(re.compile(r"#."))

    page.locator("header input[type=search]").fill("chu ky so")
    page.locator("header input[type=search]").press("Enter")
    expect(page.locator("#search-count")).to_contain_text("kết quả")
    page.locator(".filters summary").first.click()
    page.get_by_role("group", name="Loại nội dung").get_by_label(re.compile("Văn bản")).check()
    page.get_by_role("button", name="Áp dụng bộ lọc").click()
    expect(page.locator(".chip", has_text="Văn bản")).to_be_visible()

    # Buttons that only a script can serve are not there.
    page.goto(ARTICLE)
    assert page.locator("[data-print], [data-copy]").evaluate_all("all => all.every((one) => one.hidden)")


def test_a_video_elsewhere_is_a_link_without_script(demo, visitor):
    """The block as the editors' menu shows it, with a film of another site."""
    page = visitor("/so-do-cong/", java_script_enabled=False)
    page.context.add_cookies([{"name": c.name, "value": c.value, "url": demo.address} for c in demo.session("bientap").cookies])
    page.goto("/admin/kieu-mau/")
    door = page.locator(".video-door__open").first
    expect(door).to_have_attribute("href", re.compile(r"^https://www\.youtube\.com/watch"))
    expect(door).to_contain_text("Xem trên YouTube")
    assert page.locator(".video-door iframe").count() == 0


def test_readers_are_not_shown_the_style_guide(visitor):
    page = visitor("/admin/kieu-mau/")
    assert "/admin/login/" in page.url
