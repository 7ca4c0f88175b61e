"""What was probably meant: keys that stayed letters, wrong letters, missing spaces."""

import pytest

from search.spelling import from_keys

pytestmark = pytest.mark.django_db

KEYS = {
    "chuyeern": "chuyen", "ddooir": "doi", "soos": "so", "tieengs": "tieng", "vieetj": "viet", "nhwngx": "nhung",
    "dduowngf": "duong", "duongd": "duong", "trungw": "trung", "chuye6n3": "chuyen", "d9oi63": "doi", "thuw": "thu",
}  # fmt: skip
MEANT = {
    "chuyeern ddooir soos": "chuyển đổi số",
    "chuye6n3 d9oi63 so61": "chuyển đổi số",
    "chuyen doi xo": "chuyển đổi số",
    "CHUYEN DOII SO": "chuyển đổi số",
    "chuyendoi so": "chuyển đổi số",
    "chuyển đổii số": "chuyển đổi số",
}


@pytest.mark.parametrize("keys", KEYS)
def test_keys_make_the_syllable(keys):
    assert from_keys(keys) == KEYS[keys]


@pytest.mark.parametrize("word", ["covid", "chuyen", "ubnd", "blockchain", "3g"])
def test_other_words_stay(word):
    assert from_keys(word) is None


@pytest.fixture
def pages(index, make):
    make("Kế hoạch chuyển đổi số của tỉnh", "Chuyển đổi số là việc của mọi người dân.")
    make("Nộp hồ sơ trực tuyến", "Dịch vụ công trực tuyến toàn trình.")
    index()


@pytest.mark.parametrize("typed", MEANT)
def test_what_was_meant_is_answered_when_nothing_has_the_words(client, pages, typed):
    text = client.get("/tim-kiem/", {"q": typed}).content.decode()
    assert "Kế hoạch <mark>chuyển đổi số</mark> của tỉnh" in text
    if MEANT[typed] != typed.lower():
        assert f"<strong>{MEANT[typed]}</strong>" in text


def test_who_wants_exactly_what_was_typed_gets_it(client, pages):
    asked = {"q": "chuyen doi xo"}
    assert "Tìm đúng như đã gõ" in client.get("/tim-kiem/", asked).content.decode()
    assert "Chưa có nội dung khớp với “chuyen doi xo”" in client.get("/tim-kiem/", {**asked, "dung": "1"}).content.decode()
    data = client.get("/api/v1/search", asked).json()
    assert (data["count"], data["meant"]) == (1, "chuyển đổi số")
    assert client.get("/api/v1/search", {**asked, "exact": "1"}).json()["count"] == 0


def test_words_with_a_stranger_among_them_are_answered_and_another_spelling_is_offered(client, pages):
    text = client.get("/tim-kiem/", {"q": "kế hoạch chuyển đổi số của tỉnh đẹpp"}).content.decode()
    assert "Kế hoạch chuyển đổi số của tỉnh" in text.replace("<mark>", "").replace("</mark>", "")


def test_nothing_is_made_of_words_that_nobody_knows(client, pages):
    assert "Chưa có nội dung khớp" in client.get("/tim-kiem/", {"q": "qwzx vbnk"}).content.decode()
