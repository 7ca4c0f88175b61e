import unicodedata

import pytest

from core.text import clean_text, fold, fold_aligned, slugify

FOLDED = [
    ("Chuyển đổi số", "chuyen doi so"),
    ("CHUYỂN ĐỔI SỐ", "chuyen doi so"),
    (unicodedata.normalize("NFD", "Chuyển đổi số"), "chuyen doi so"),
    ("Ế Ộ Ữ ằ ỹ ặ ợ", "e o u a y a o"),
    ("Đường Đồng Khởi", "duong dong khoi"),
    ("hoà / hòa", "hoa / hoa"),
    ("35/2023/QĐ-UBND", "35/2023/qd-ubnd"),
    ("ñandú Zürich", "nandu zurich"),
    ("한국 中文", "한국 中文"),
    ("", ""),
]


@pytest.mark.parametrize(("typed", "folded"), FOLDED)
def test_fold(typed, folded):
    assert fold(typed) == folded


@pytest.mark.parametrize(("typed", "folded"), FOLDED)
def test_aligned_fold_keeps_places(typed, folded):
    text = clean_text(typed)
    assert fold_aligned(text) == folded
    assert len(fold_aligned(text)) == len(text)


def test_aligned_fold_keeps_places_of_odd_characters():
    for text in ("İstanbul ß ﬁ", "x̣y", "a\u0301\u0323b", "👩‍🌾 chợ", "\ud800"):
        assert len(fold_aligned(text)) == len(text)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (unicodedata.normalize("NFD", "Bến Tre"), "Bến Tre"),
        ("a\x00b\x07c\x1b[31m", "abc[31m"),
        ("dòng 1\r\ndòng 2\tcột", "dòng 1\r\ndòng 2\tcột"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("soft\u00adhyphen", "softhyphen"),
        ("\u202egnp.exe\u202c", "gnp.exe"),
        ("lone \ud800 half", "lone  half"),
        ("👩‍🌾", "👩‍🌾"),
    ],
)
def test_clean_text(typed, kept):
    assert clean_text(typed) == kept


def test_a_single_line_has_no_breaks():
    assert clean_text("một\r\nhai", multiline=False) == "một hai"


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Đề án chuyển đổi số", "de-an-chuyen-doi-so"),
        ("  --  ", ""),
        ("Kế hoạch số 12/KH-UBND", "ke-hoach-so-12-kh-ubnd"),
        ("a" * 200, "a" * 80),
    ],
)
def test_slugify(title, slug):
    assert slugify(title) == slug


def test_a_long_slug_ends_with_a_whole_word():
    slug = slugify("quản lý cổng thông tin điện tử " * 6)
    assert len(slug) <= 80
    assert slug.endswith(("quan", "ly", "cong", "thong", "tin", "dien", "tu"))
