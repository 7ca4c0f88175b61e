import pytest

from search.query import MAX_QUERY, Need, parse, readings


def surfaces(typed):
    return [group.surface for group in parse(typed).groups]


@pytest.mark.parametrize(
    ("typed", "keywords"),
    [
        ("35/2023", ("n:35-2023", "n:35-2023")),
        ("35/2023/QĐ-UBND", ("n:35-2023-qd-ubnd", "n:35-2023")),
        ("35 2023 qd ubnd", ("n:35-2023-qd-ubnd", "n:35-2023")),
        ("số 35/2023/qđ-ubnd ngày 24/08/2023", ("n:35-2023-qd-ubnd", "n:35-2023")),
        ("quyết định 05/2024", ("n:5-2024", "n:5-2024")),
        ("187/KH-UBND", ("n:187-kh-ubnd", "n:187-kh")),
    ],
)
def test_document_numbers_are_recognised(typed, keywords):
    assert [group.keywords for group in parse(typed).groups if group.keywords] == [keywords]


@pytest.mark.parametrize("typed", ["24/08/2023", "ngày 24/8/2023", "giai đoạn 2020-2025", "2025", "1.000.000 đồng", "9/10"])
def test_dates_and_periods_are_no_document_numbers(typed):
    assert not any(group.keywords for group in parse(typed).groups)


@pytest.mark.parametrize(
    ("surface", "beside", "expanded"),
    [
        ("UBND", False, True),
        ("ubnd", False, True),
        ("cds", False, True),
        ("CĐS", False, True),
        ("DN", False, True),
        ("dn", False, False),  # two letters: capitals only
        ("TT", False, False),
        ("TT", True, True),  # a document kind beside a number
        ("pa", False, False),
        ("đổi", False, False),
    ],
)
def test_abbreviations(surface, beside, expanded):
    assert bool(readings(surface, beside)) is expanded


def test_an_abbreviation_also_asks_for_its_words_and_words_for_it():
    short, long = parse("UBND tỉnh"), parse("ủy ban nhân dân tỉnh")
    assert short.groups[0].alternatives == (("ubnd",), ("uy", "ban", "nhan", "dan"))
    assert long.groups[0].alternatives == (("uy", "ban", "nhan", "dan"), ("ubnd",))
    assert parse("Sở KH&CN").groups[1].alternatives[1] == ("khoa", "hoc", "va", "cong", "nghe")


def test_quotes_ask_for_a_phrase():
    phrase = parse('quy chế "thông tin điện tử" 2023').groups[2]
    assert phrase.required
    assert phrase.alternatives == (("thong_tin", "tin_dien", "dien_tu"),)


@pytest.mark.parametrize(
    "typed",
    [
        '"',
        '""',
        '"quy',
        "'; DROP TABLE x; --",
        "a OR b AND NOT c",
        "title:abc^9 ~ * ?",
        "<script>",
        "\\",
        "%00",
        "+-&&||!(){}[]",
    ],
)
def test_nothing_typed_is_an_operator(typed):
    assert all(not group.required for group in parse(typed).groups)


@pytest.mark.parametrize("typed", ["", "   ", "🎉🎉", "!!!", "\x00\x01\x02", '"""', None])
def test_without_letters_there_is_no_query(typed):
    assert not parse(typed)


def test_a_long_query_is_cut():
    query = parse("cổng thông tin " * 1000)
    assert query.shortened
    assert len(query.text) <= MAX_QUERY
    assert len(query.groups) < 100


def test_how_much_is_asked_for():
    assert parse("tin tức").usual == Need(2, 1)
    assert parse("quy che quan ly cong thong tin").usual.groups == 4
    assert parse("một").usual == Need(1, 0)


def test_words_after_a_minus_are_left_out():
    assert parse("chuyển đổi số -biển").excluded == [("bien",)]
    assert parse('chuyển đổi số -"bến tre"').excluded == [("ben_tre",)]
    assert "bien" not in parse("chuyển đổi số -biển").words
    for typed in ("giai đoạn 2020 -2025", "covid -19", "kinh tế - xã hội", "-biển", "UBND -"):
        assert parse(typed).excluded == []
