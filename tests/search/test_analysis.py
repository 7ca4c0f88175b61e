import unicodedata

import pytest

from search import analysis


@pytest.mark.parametrize(
    "typed",
    ["Chuyển đổi số", "chuyen doi so", "CHUYEN  DOI\tSO", "chuyển, đổi; số!", unicodedata.normalize("NFD", "Chuyển đổi số")],
)
def test_every_spelling_gives_the_same_terms(typed):
    assert analysis.terms(typed) == ["chuyen", "doi", "so", "chuyen_doi", "doi_so"]


@pytest.mark.parametrize(
    ("typed", "syllables"),
    [
        ("đ Đ", ["d", "d"]),
        ("35/2023/QĐ-UBND", ["35", "2023", "qd", "ubnd"]),
        ("snake_case x_y", ["snake", "case", "x", "y"]),
        ("zero\u200bwidth", ["zerowidth"]),
        ("👩‍🌾 ☕ !!! ***", []),
        ("a" * 500, ["a" * analysis.MAX_TERM]),
        ("", []),
    ],
)
def test_syllables(typed, syllables):
    assert analysis.syllables(typed) == syllables


def test_title_counts_four_times_and_naming_words_twice():
    words = analysis.field_terms("Quy chế", "Ủy ban", ["35/2023"], ["quy chế này"]).split()
    assert words.count("quy_che") == 5
    assert words.count("uy_ban") == 2
    assert words.count("35_2023") == 2
    assert "ban_35" not in words  # pairs never join what does not stand together


def test_a_huge_text_is_bounded():
    assert len(analysis.field_terms("", "", [], ["ab " * 400_000, "tail"]).split()) <= analysis.MAX_TEXT
    assert "tail" not in analysis.field_terms("", "", [], ["ab " * 400_000, "tail"])


@pytest.mark.parametrize(
    ("number", "cited"),
    [
        ("35/2023/QĐ-UBND", {"n:35-2023", "n:35-2023-qd", "n:35-2023-qd-ubnd", "n:35-qd", "n:35-qd-ubnd"}),
        ("05/2024/NQ-HĐND", {"n:5-2024", "n:5-2024-nq", "n:5-2024-nq-hdnd", "n:5-nq", "n:5-nq-hdnd"}),
        ("187/KH-UBND", {"n:187-kh", "n:187-kh-ubnd"}),
        ("", set()),
    ],
)
def test_number_keywords(number, cited):
    assert analysis.number_keywords(number) == cited


@pytest.mark.parametrize(
    ("token", "possible"),
    [
        ("nghieng", True),
        ("uy", True),
        ("quyen", True),
        ("pa", True),
        ("bhxh", False),
        ("ubnd", False),
        ("qd", False),
        ("35", False),
    ],
)
def test_vietnamese_syllables(token, possible):
    assert analysis.is_vietnamese_syllable(token) is possible
