"""Charts: what the figures mean, and that the picture shows them."""

import re
from decimal import Decimal

import pytest

from core.charts import ChartError, format_number, nice_scale, parse_number, read_chart

TWO_SERIES = [["Kỳ", "Trực tuyến", "Giấy"], ["2023", "1.200,5", "3.400"], ["2024", "2.600", "2.500"], ["2025", "4.100", ""]]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1.234,5", "1234.5"),
        ("1234,5", "1234.5"),
        ("1.234.567", "1234567"),
        ("92,4%", "92.4"),
        ("−3,25", "-3.25"),
        ("-3", "-3"),
        ("1 234", "1234"),
        ("1\u00a0234,50", "1234.50"),
        ("0", "0"),
    ],
)
def test_numbers_are_read_the_vietnamese_way(text, number):
    assert parse_number(text) == Decimal(number)


@pytest.mark.parametrize("text", ["", "–", "-", " "])
def test_no_number(text):
    assert parse_number(text) is None


@pytest.mark.parametrize("text", ["1,234.5", "12.5", "1.23", "abc", "1,2,3", "NaN", "1e9", "9" * 40, "=A1", "<b>1</b>", "١٢"])
def test_refused_numbers(text):
    with pytest.raises(ValueError):
        parse_number(text)


@pytest.mark.parametrize(
    ("number", "decimals", "text"),
    [
        ("1234567.5", 1, "1.234.567,5"),
        ("-20", 0, "−20"),
        ("0", 1, "0,0"),
        ("-0.001", 1, "0,0"),
        ("92.4", None, "92,4"),
        (None, 1, "–"),
    ],
)
def test_numbers_are_written_the_vietnamese_way(number, decimals, text):
    assert format_number(None if number is None else Decimal(number), decimals) == text


@pytest.mark.parametrize(
    ("kind", "rows", "words"),
    [
        ("bar", [], "ít nhất hai hàng"),
        ("bar", [["Kỳ"], ["1"], ["2"]], "một cột số"),
        ("bar", [["Kỳ", ""], ["a", "1"], ["b", "2"]], "tên cho mỗi cột"),
        ("bar", [["Kỳ", "Số"], ["a", "12.5"], ["b", "2"]], "Hàng 2: «12.5» không phải là số. Viết như 1.234,5"),
        ("line", [["Kỳ", "Số"], ["", "1"], ["b", "2"]], "Hàng 2 chưa có nhãn"),
        ("line", [["Kỳ", "Số"], ["a", ""], ["b", "–"]], "chưa có số nào"),
        ("bar", [["Kỳ", "1", "2", "3", "4"], ["a", *"1234"], ["b", *"1234"]], "tối đa 3 cột số"),
        ("pie", [["Kỳ", "1", "2"], ["a", "1", "2"], ["b", "1", "2"]], "chỉ có một cột số"),
        ("pie", [["Kỳ", "Số"], ["a", "-1"], ["b", "2"]], "số không âm"),
        ("pie", [["Kỳ", "Số"], ["a", "0"], ["b", "0"]], "tổng lớn hơn 0"),
        ("pie", [["Kỳ", "Số"], *[[str(i), "1"] for i in range(8)]], "tối đa 7 phần"),
        ("line", [["Kỳ", "Số"], *[[str(i), "1"] for i in range(61)]], "tối đa 60 hàng"),
    ],
)
def test_what_cannot_be_drawn_is_said(kind, rows, words):
    with pytest.raises(ChartError) as refused:
        read_chart(kind, rows)
    assert words in str(refused.value)


def test_bars_have_the_lengths_of_their_figures():
    rows = read_chart("bar", [["Kỳ", "Tỷ lệ"], ["a", "25"], ["b", "92,4"]], "%").bars
    assert [
        re.search(r'chart-fill chart-fill--1" x="([\d.%]+)" y="0" width="([\d.%]+)"', r["parts"][0]["svg"]).groups()
        for r in rows
    ] == [
        ("0.00%", "25.00%"),
        ("0.00%", "92.40%"),
    ]
    assert [row["parts"][0]["text"] for row in rows] == ["25,0%", "92,4%"]


def test_bars_below_zero_go_the_other_way():
    rows = read_chart("bar", [["Kỳ", "Tăng"], ["a", "-50"], ["b", "150"]]).bars
    assert 'x="0.00%" y="0" width="25.00%"' in rows[0]["parts"][0]["svg"]
    assert 'x="25.00%" y="0" width="75.00%"' in rows[1]["parts"][0]["svg"]


def test_series_differ_in_more_than_colour():
    chart = read_chart("line", TWO_SERIES)
    first, second = chart.svg.split('class="chart-series--2"')
    assert 'stroke-dasharray="none"' in first and "<circle" in first
    assert 'stroke-dasharray="7 4"' in second and "<circle" not in second and "<rect" in second
    assert [item["name"] for item in chart.legend] == ["Trực tuyến", "Giấy"]
    forms = {
        re.search(r'y="\d+" width="[^"]+" height="\d+"/></svg>$', part["svg"]).group()
        for part in read_chart("bar", TWO_SERIES).bars[0]["parts"]
    }
    assert len(forms) == 2


def test_a_gap_in_the_figures_is_a_gap_in_the_line():
    rows = [["Kỳ", "Số"], ["1", "1"], ["2", "2"], ["3", ""], ["4", "4"], ["5", "5"]]
    assert read_chart("line", rows).svg.count('class="chart-line"') == 2


def test_pie_slices_are_numbered_and_add_up():
    chart = read_chart("pie", [["Cách", "Hồ sơ"], ["Điện thoại", "75"], ["Máy tính", "25"], ["Khác", "0"]], "hồ sơ")
    assert [(s["number"], s["name"], s["share"], s["value"]) for s in chart.legend] == [
        (1, "Điện thoại", "75,0%", "75\u00a0hồ sơ"),
        (2, "Máy tính", "25,0%", "25\u00a0hồ sơ"),
        (3, "Khác", "0,0%", "0\u00a0hồ sơ"),
    ]
    assert chart.svg.count("<text") == 2
    whole = read_chart("pie", [["Cách", "Số"], ["Một", "5"], ["Hai", "0"]]).svg
    assert "<circle" in whole


def test_words_for_those_who_cannot_see():
    assert (
        'aria-label="Biểu đồ đường. Trực tuyến: thấp nhất 1.200,5 (2023), cao nhất 4.100,0 (2025); Giấy: '
        in read_chart("line", TWO_SERIES).svg
    )


def test_names_are_escaped_and_nothing_is_inline():
    rows = [['"><script>', "<b>", "c"], ["<i>", "1", "2"], ["</svg>", "3", "4"]]
    for kind in ("line", "bar"):
        chart = read_chart(kind, rows, '"x')
        drawn = chart.svg if kind == "line" else "".join(part["svg"] for row in chart.bars for part in row["parts"])
        drawn += "".join(item["key"] for item in chart.legend)
        assert "<script" not in drawn and "<i>" not in drawn and "<b>" not in drawn
        assert "style=" not in drawn and "onload" not in drawn


@pytest.mark.parametrize(
    ("low", "high", "ticks"), [(0, 92.4, [0, 25, 50, 75, 100]), (71.2, 92.4, [70, 80, 90, 100]), (-5, 5, [-5, -2.5, 0, 2.5, 5])]
)
def test_scale_is_round(low, high, ticks):
    assert nice_scale(low, high) == ticks


@pytest.mark.parametrize(
    ("low", "high", "ticks"), [(0, 10, [0, 5, 10]), (0, 1, [0, 1]), (0, 3, [0, 1, 2, 3]), (0, 38, [0, 10, 20, 30, 40])]
)
def test_what_is_counted_has_no_halves(low, high, ticks):
    assert nice_scale(low, high, whole=True) == ticks


def test_scale_of_one_value():
    assert len(nice_scale(5, 5)) > 1
    assert len(nice_scale(0, 0)) > 1
