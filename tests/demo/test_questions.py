"""What citizens type, over HTTP: the page that must come first, and hostile input that must neither break nor slow anything."""

import unicodedata
from pathlib import Path

import pytest
import requests

ROWS = [
    line.split("\t")
    for line in (Path(__file__).parent / "questions.tsv").read_text(encoding="utf-8").splitlines()
    if line.strip() and not line.startswith("#")
]
LONG = "chuyển đổi số " * 800
HOSTILE = [
    "", " ", "'", '"', '""', '"""', "\\", "\\\\", "/", "//", "%", "%%", "_", "*", "**", "?", "~", "~0.5", "^2", "()", "((((", "[", "[a-",
    "{", "{}", "}{", "&&", "||", "!", "!!", "-", "--", "- -", '-"', "+", "+-", ":", "title:", "title:*", "a:b:c", "NOT", "AND", "OR",
    "AND OR NOT", "a AND (b OR", "*:*", "[* TO *]", "{a TO b}", "field:[1 TO", "_exists_:x", "chuyển*", "chuy?n~2^9",
    "' OR 1=1 --", "'; DROP TABLE auth_user; --", "1 UNION SELECT password FROM auth_user", "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>", "{{7*7}}", "{% include 'x' %}", "${jndi:ldap://x}", "../../etc/passwd", "\x00", "a\x00b", "\x1b[31m",
    "\u202egnol", "\ufeff", "\u200b" * 500, "\ud800".encode("utf-16", "surrogatepass").decode("utf-16", "replace"), "🌾" * 300, "e\u0301" * 900,
    "(a+)+$" * 60, "a" * 10_000, "ă" * 10_000, "a " * 5_000, "1/" * 3_000, '"' * 5_000, "-a " * 2_000, LONG, "35/2023/" * 900,
    "/".join(str(n) for n in range(2_000)), "t" + "ieengs" * 400, "chuyendoiso" * 200,
]  # fmt: skip
DEEP = ["999999999", "51", "50", "0", "-1", "1e3", "１", "abc", "", "9" * 5_000]


@pytest.fixture(scope="module", params=[pytest.param("embedded"), pytest.param("elasticsearch", marks=pytest.mark.servers)])
def portal(request):
    """The demonstration on each engine; on the second one nothing falls back to the first."""
    if request.param == "embedded":
        return request.getfixturevalue("demo")
    return request.getfixturevalue("demo_on_elasticsearch")


@pytest.fixture(scope="module")
def session():
    with requests.Session() as session:
        yield session


def first_hits(portal, session, typed):
    answer = session.get(f"{portal.address}/api/v1/search", params={"q": typed}, timeout=30)
    assert answer.status_code == 200, typed
    return [row["url"] for row in answer.json()["results"]]


def test_the_table_is_long_enough():
    assert len(ROWS) >= 120 and len(HOSTILE) >= 60


@pytest.mark.parametrize("row", ROWS, ids=[row[0][:40] for row in ROWS])
def test_the_right_page_comes_first(portal, session, row):
    typed, wanted = row
    if typed.startswith("nfd:"):
        typed = unicodedata.normalize("NFD", typed[4:])
    found = first_hits(portal, session, typed)
    assert found[:1] and found[0] in wanted.split("|"), found[:5]


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_hostile_words_get_a_page(portal, session, number):
    typed = HOSTILE[number]
    for path in ("/tim-kiem/", "/api/v1/search", "/api/v1/suggest"):
        answer = session.get(portal.address + path, params={"q": typed}, timeout=30)
        assert answer.status_code in (200, 400), (path, typed[:40])
        if answer.status_code == 400:
            assert answer.json()["errors"]["q"], path
        elif path == "/tim-kiem/":
            assert "<script>alert" not in answer.text and "onerror=alert(1)>" not in answer.text
            assert "Trang này cần quyền" not in answer.text and "gặp trục trặc" not in answer.text


@pytest.mark.parametrize("page", DEEP, ids=[page[:9] for page in DEEP])
def test_deep_pages_get_an_answer(portal, session, page):
    html = session.get(f"{portal.address}/tim-kiem/", params={"q": "chuyển đổi số", "trang": page}, timeout=30)
    data = session.get(f"{portal.address}/api/v1/search", params={"q": "chuyển đổi số", "page": page}, timeout=30)
    assert html.status_code == 200 and data.status_code in (200, 400)
    if data.status_code == 400:
        assert data.json()["errors"]["page"]


@pytest.mark.parametrize("name", ["loai", "muc", "linh-vuc", "co-quan", "hieu-luc", "nam", "tu", "den", "xep", "dung", "trang"])
def test_hostile_filters_get_a_page(portal, session, name):
    for value in ("' OR 1=1 --", '"><script>', "=", "kind=news", "\x00", "x" * 5_000):
        params = [("q", "chuyển đổi số"), *[(name, value)] * 30]
        answer = session.get(f"{portal.address}/tim-kiem/", params=params, timeout=30)
        assert answer.status_code == 200 and '"><script>' not in answer.text
