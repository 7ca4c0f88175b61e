"""axe-core in a real Chromium and the Nu HTML checker over the pages: no error on any public page type, in any state."""

import json
import re
import subprocess
from pathlib import Path

import pytest
import requests

from tests.feedback.walking import WORDS, walk

TOOLS = Path(__file__).resolve().parent.parent / "e2e" / "node_modules"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OTHER = [
    "/tim-kiem/",
    "/tim-kiem/?q=chu+ky+so",
    "/tim-kiem/?q=gui+phan+anh",
    "/tim-kiem/?q=zzzz+qqqq",
    "/tim-kiem/?q=chu+ky+so&tu=31-02",
    "/khong-co-trang-nay/",
    "/gop-y/",
    "/gop-y/tra-cuu/",
    "/hoi-dap/",
    "/hoi-dap/?linh-vuc=khong-co",
    "/hoi-dap/thong-ke/",
]
STAFF = ["/admin/y-kien/", "/admin/y-kien/ghi-nhan/"]
OFFICE = [
    "/admin/board/",
    "/admin/board/letters/",
    "/admin/tim-kiem/",
    "/admin/tim-kiem/chi-muc/",
    "/admin/tim-kiem/giai-thich/?q=chu+ky+so",
    "/admin/viec-cho/",
    "/admin/y-kien/huu-ich/",
    "/admin/y-kien/yeu-cau-du-lieu/",
]
STYLE_GUIDE = "/admin/kieu-mau/"
pytestmark = pytest.mark.npm

# Each page is loaded once and then looked at in every state: width, media, letters in per cent, and what axe asks.
LARGE = {"type": "rule", "values": ["target-size", "scrollable-region-focusable"]}
FORCED = {"type": "rule", "values": ["target-size", "scrollable-region-focusable", "color-contrast"]}
EVERYTHING = {"type": "tag", "values": TAGS}
LIGHT, DARK = {"color_scheme": "light"}, {"color_scheme": "dark"}
STATES = {
    "desktop": (1366, LIGHT, 100, EVERYTHING),
    "320 px": (320, DARK, 100, EVERYTHING),
    "320 px, forced colours, letters twice as large": (320, {"forced_colors": "active"}, 200, FORCED),
    "desktop, letters twice as large": (1366, LIGHT, 200, LARGE),
}
# The frame is the same on every page: each second page is dark on the desk and light on the telephone.
TURNED = {**STATES, "desktop": (1366, DARK, 100, EVERYTHING), "320 px": (320, LIGHT, 100, EVERYTHING)}
IDENTITY = ("subject", "text", "name", "address", "phone", "email")
# Pages that only a form leads to are made of the same parts: the narrowest and the largest.
ON_THE_WAY = {name: STATES[name] for name in ("320 px", "320 px, forced colours, letters twice as large")}
MEDIA = {"color_scheme": "light", "forced_colors": "none"}


@pytest.fixture(scope="module")
def pages(demo, addresses):
    """One or two pages of every type, and those which together show every block."""
    session, kinds, blocks, chosen = requests.Session(), {}, set(), []
    for path in addresses:
        html = session.get(demo.address + path, timeout=30).text
        kind = (path.strip("/").split("/")[0], path.count("/"))
        found = set(re.findall(r"block--([a-z_]+)", html))
        if kinds.get(kind, 0) < 1 or found - blocks:
            kinds[kind] = kinds.get(kind, 0) + 1
            blocks |= found
            chosen.append(path)
    return [*chosen, *OTHER]


def problems_of(page, path, states=STATES):
    """What axe finds, and whether anything reaches over the side, in every state of a page that is open."""
    found = []
    page.evaluate((TOOLS / "axe-core" / "axe.min.js").read_text(encoding="utf-8"))
    # The style guide shows one table in several states: its name is its name.
    rules = {"landmark-unique": {"enabled": False}} if path == STYLE_GUIDE else {}
    for state, (width, media, letters, asked) in states.items():
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(**{**MEDIA, **media})
        page.evaluate(
            """async (letters) => {
                document.documentElement.style.fontSize = letters + "%";
                await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
            }""",
            letters,
        )
        options = {"runOnly": asked, "rules": rules, "resultTypes": ["violations"]}  # what passes is not described
        for rule in page.evaluate("async (options) => (await axe.run(document, options)).violations", options):
            found += [(path, state, rule["id"], node["html"][:160]) for node in rule["nodes"]]
        if page.evaluate("document.documentElement.scrollWidth") > width:
            found.append((path, state, "sideways scroll"))
    return found


@pytest.mark.browser
def test_axe_finds_nothing_in_any_state(demo, pages, chromium):
    context = chromium.new_context(viewport={"width": 1366, "height": 900}, bypass_csp=True)
    page, problems, foreign = context.new_page(), [], []
    page.on("request", lambda r: foreign.append(r.url) if not r.url.startswith((demo.address, "data:")) else None)
    page.on(
        "console",
        lambda m: problems.append((page.url, m.text)) if m.type == "error" and not re.search("404|422", m.text) else None,
    )
    session = demo.session("bientap")
    context.add_cookies([{"name": c.name, "value": c.value, "url": demo.address} for c in session.cookies])
    for number, path in enumerate([*pages, STYLE_GUIDE]):
        page.goto(demo.address + path)
        problems += problems_of(page, path, TURNED if number % 2 else STATES)
    problems += problems_on_the_way(page, demo.address)
    assert problems == []
    assert foreign == []
    context.close()


def problems_on_the_way(page, address):
    """The pages that only a form leads to, from the empty one to the case."""
    found = []

    def look(name, button):
        page.set_viewport_size({"width": 390, "height": 844})
        page.get_by_role("button", name=button).click()
        page.wait_for_load_state()
        found.extend(problems_of(page, name, ON_THE_WAY))

    page.goto(f"{address}/gop-y/")
    look("form with errors", "Xem lại trước khi gửi")
    page.check("#kind-phan-anh")
    for name in IDENTITY:
        page.fill(f"#id_{name}", WORDS[name])
    look("review", "Xem lại trước khi gửi")
    look("share", "Tiếp tục")
    look("receipt", "Không chuyển")
    code, pin = page.locator("code").all_inner_texts()
    page.goto(f"{address}/gop-y/tra-cuu/")
    page.fill("#id_code", code)
    page.fill("#id_pin", pin)
    look("case", "Xem ý kiến")
    page.locator("#du-lieu summary").click()
    return [*found, *problems_of(page, "case, its data", ON_THE_WAY)]


def _a_case(demo, session):
    return re.search(r"/admin/y-kien/\d+/", session.get(f"{demo.address}/admin/y-kien/?muc=dang-mo", timeout=30).text)[0]


@pytest.mark.browser
@pytest.mark.parametrize(("who", "paths"), [("truongban", STAFF), ("quantri", OFFICE)])
def test_axe_finds_nothing_on_our_screens_of_the_admin(demo, chromium, who, paths):
    context = chromium.new_context(viewport={"width": 1366, "height": 900}, bypass_csp=True)
    session, problems = demo.session(who), []
    context.add_cookies([{"name": c.name, "value": c.value, "url": demo.address} for c in session.cookies])
    page = context.new_page()
    for path in [*paths, _a_case(demo, session)] if paths is STAFF else paths:
        assert page.goto(demo.address + path).status == 200
        problems += problems_of(page, path)
    context.close()
    assert problems == []


@pytest.mark.java
def test_nu_finds_no_error_in_any_page(demo, addresses, tmp_path):
    names, session = {}, demo.session("bientap")
    for number, path in enumerate([*addresses, *OTHER, STYLE_GUIDE]):
        file = tmp_path / f"{number}.html"
        file.write_bytes((session if path == STYLE_GUIDE else requests).get(demo.address + path, timeout=30).content)
        names[file.as_uri()] = path
    staff, office = demo.session("truongban"), demo.session("quantri")
    looked_at = [(path, staff.get(demo.address + path, timeout=30)) for path in (*STAFF, _a_case(demo, staff))]
    looked_at += [(path, office.get(demo.address + path, timeout=30)) for path in OFFICE]
    for number, (name, answer) in enumerate([*walk(demo.address), *looked_at]):
        file = tmp_path / f"way-{number}.html"
        file.write_bytes(answer.content)
        names[file.as_uri()] = name
    jar = next((TOOLS / "vnu-jar").rglob("vnu.jar"))
    command = [
        "java",
        "-Xss4m",
        "-jar",
        str(jar),
        "--format",
        "json",
        "--errors-only",
        *map(str, sorted(tmp_path.glob("*.html"))),
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    errors = json.loads(done.stderr or '{"messages": []}')["messages"]
    assert [(names.get(e.get("url")), e.get("lastLine"), e["message"], e.get("extract")) for e in errors] == []
