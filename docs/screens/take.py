"""Takes the pictures in this folder from a running demonstration: ``make screens``.

    python docs/screens/take.py [address] [folder of var/]

The address is http://127.0.0.1:8000 unless given; the password of the demonstration is read from <var>/demo-password or
DEMO_PASSWORD. With ``--reading`` it prints instead in which order a screen reader announces the pages (docs/accessibility.md).
"""

import io
import os
import shutil
import sys
from pathlib import Path

import pypdfium2
from PIL import Image
from playwright.sync_api import sync_playwright

HERE = Path(__file__).resolve().parent
FLAGS = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update"
ARTICLE = "/tin-tuc/ngay-chuyen-doi-so-2026-ve-tung-ap/"
DOCUMENT = "/van-ban/quyet-dinh-35-2023-qd-ubnd/"
STYLE_GUIDE = "/admin/kieu-mau/"
DESKTOP, PHONE, WIDE = (1366, 900), (390, 844), (1920, 1080)

# name: (path, size, scheme); the whole page, or its first thousands of pixels, small enough to lie in a repository.
PICTURES = {
    "home-desktop": ("/", DESKTOP, "light"),
    "home-dark": ("/", DESKTOP, "dark"),
    "home-phone": ("/", PHONE, "light"),
    "home-wide": ("/", WIDE, "light"),
    "article-desktop": (ARTICLE, DESKTOP, "light"),
    "article-phone": (ARTICLE, PHONE, "light"),
    "document-desktop": (DOCUMENT, DESKTOP, "light"),
    "document-dark": (DOCUMENT, DESKTOP, "dark"),
    "document-phone": (DOCUMENT, PHONE, "dark"),
    "search-desktop": ("/tim-kiem/?q=quy+che", DESKTOP, "light"),
    "search-phone": ("/tim-kiem/?q=quy+che", PHONE, "light"),
    "search-nothing": ("/tim-kiem/?q=zzzz+qqqq", DESKTOP, "light"),
    "search-start": ("/tim-kiem/", DESKTOP, "light"),
    "search-nothing-phone": ("/tim-kiem/?q=zzzz+qqqq", PHONE, "dark"),
    "news-desktop": ("/tin-tuc/", DESKTOP, "light"),
    "register-desktop": ("/van-ban/", DESKTOP, "light"),
    "register-phone": ("/van-ban/", PHONE, "light"),
    "section-desktop": ("/ky-nang-so/", DESKTOP, "light"),
    "contact-desktop": ("/lien-he/", DESKTOP, "light"),
    "site-map-desktop": ("/so-do-cong/", DESKTOP, "light"),
    "not-found-desktop": ("/khong-co-trang-nay/", DESKTOP, "light"),
    "not-found-phone": ("/khong-co-trang-nay/", PHONE, "dark"),
    "opinion-phone": ("/gop-y/", PHONE, "light"),
    "answers-desktop": ("/hoi-dap/", DESKTOP, "light"),
    "answers-phone": ("/hoi-dap/", PHONE, "dark"),
    "style-guide-light": (STYLE_GUIDE, DESKTOP, "light"),
    "style-guide-dark": (STYLE_GUIDE, DESKTOP, "dark"),
}
PAPER = {"article-print": ARTICLE, "document-print": DOCUMENT}
READ = {"/": "home", ARTICLE: "article", "/tim-kiem/?q=chu+ky+so": "search"}
MOST, MOST_PHONE = 3800, 2400


def save(name, picture):
    picture = picture.convert("RGB")
    most = MOST if picture.width > PHONE[0] else MOST_PHONE
    picture = picture.crop((0, 0, picture.width, min(picture.height, most)))
    if picture.width > PHONE[0]:
        picture = picture.resize((picture.width * 3 // 4, picture.height * 3 // 4), Image.Resampling.LANCZOS)
    picture.save(HERE / f"{name}.webp", "WEBP", quality=40, method=6)
    print(f"{name}.webp  {(HERE / f'{name}.webp').stat().st_size // 1024} KiB")


def open_page(browser, address, size=DESKTOP, scheme="light", state=None):
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        color_scheme=scheme,
        base_url=address,
        locale="vi-VN",
        storage_state=state,
    )
    return context.new_page()


def sign_in(browser, address, password):
    page = open_page(browser, address)
    page.goto("/admin/login/")
    page.fill("input[name=username]", "bientap")
    page.fill("input[name=password]", password)
    page.click("button[type=submit]")
    page.wait_for_url("**/admin/")
    return page.context.storage_state()


def take(browser, address, password):
    state = sign_in(browser, address, password)
    for name, (path, size, scheme) in PICTURES.items():
        page = open_page(browser, address, size, scheme, state if path == STYLE_GUIDE else None)
        page.goto(path)
        # Pictures further down load when they come into view.
        page.evaluate(
            "async () => { for (let y = 0; y < document.body.scrollHeight; y += 500) {"
            " scrollTo(0, y); await new Promise((done) => setTimeout(done, 60)); } scrollTo(0, 0); }"
        )
        page.wait_for_load_state("networkidle")
        save(name, Image.open(io.BytesIO(page.screenshot(full_page=True))))
        page.context.close()
    page = open_page(browser, address, PHONE)
    page.goto("/tin-tuc/")
    page.locator(".menu-toggle summary").click()
    save("menu-phone", Image.open(io.BytesIO(page.screenshot())))
    page.context.close()
    for name, path in PAPER.items():
        page = open_page(browser, address)
        page.goto(path)
        pdf = pypdfium2.PdfDocument(page.pdf(format="A4", prefer_css_page_size=True))
        save(name, pdf[0].render(scale=1.4).to_pil())
        page.context.close()


def read_out(browser, address):
    """Print what a screen reader announces of each page, in its order: Chromium's accessibility tree, shortened."""
    for path, name in READ.items():
        page = open_page(browser, address)
        page.goto(path)
        print(f"{name}: {path}")
        print("\n".join(shortened(page.locator("body").aria_snapshot())), end="\n\n")
        page.context.close()


def shortened(snapshot):
    """The tree without addresses, with the first two of many items of one kind, and how many more there are."""
    seen, skip, kept = {}, None, []
    for line in snapshot.splitlines():
        depth, words = len(line) - len(line.lstrip()), line.strip().removeprefix("- ").strip("'")
        if skip is not None and depth > skip:
            continue
        skip = None
        for deeper in [at for at in seen if at > depth]:
            del seen[deeper]
        kind = words.split(" ")[0].rstrip(":")
        if words.startswith("/url") or (kind == "img" and '"' not in words):
            continue
        number = seen.setdefault(depth, {}).get(kind, 0) + 1
        seen[depth][kind] = number
        if kind in ("listitem", "article") and number > 2:
            skip = depth
            mark = " " * depth + f"… {kind} + "
            if kept[-1].startswith(mark):
                kept.pop()
            kept.append(f"{mark}{number - 2}")
            continue
        kept.append(" " * depth + (words if len(words) < 110 else words[:109] + "…"))
    return kept


def main():
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    address = words[0] if words else "http://127.0.0.1:8000"
    var = Path(words[1] if len(words) > 1 else os.environ.get("VAR_DIR", "var"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS.split())
        if "--reading" in sys.argv:
            return read_out(browser, address)
        take(browser, address, os.environ.get("DEMO_PASSWORD") or (var / "demo-password").read_text().strip())


if __name__ == "__main__":
    main()
