"""The final order: passages, titles, numbers typed in any way, pages without doubles; and the command that measures it."""

import datetime
import json

import pytest
from django.core.management import CommandError, call_command

from search import weights
from search.engines.base import Entry
from search.engines.embedded import EmbeddedEngine
from search.query import parse
from search.ranking import rank

FILLER = "Cơ quan nhà nước thực hiện quy định của pháp luật trong phạm vi nhiệm vụ, quyền hạn được giao. " * 12


def law(key, title, text, doc="Luật số 60/2014/QH13 Hộ tịch", number="60/2014/QH13"):
    return Entry(key, title, f"/{key}/", "document", context=doc, numbers=[number], parts=[("", text)])


@pytest.fixture
def engine():
    with EmbeddedEngine.scratch() as made:
        yield made


def fill(engine, entries):
    with engine.rebuilding() as session:
        session.index(entries)


def keys(engine, typed, **options):
    return [entry.key for entry in rank(engine, parse(typed), **options).entries]


def test_one_passage_that_answers_stands_before_words_strewn_about(engine):
    question = "người đi đăng ký khai sinh cho con phải nộp những giấy tờ gì"
    answer = f"{FILLER} Người đi đăng ký khai sinh cho con nộp tờ khai và giấy chứng sinh. {FILLER}"
    strewn = " ".join(
        f"{FILLER[:400]} {words}." for words in ("đăng ký", "khai sinh", "cho con", "nộp giấy tờ", "người đi nộp")
    )
    fill(engine, [law("strewn", "Điều 1. Trách nhiệm", strewn * 2), law("answer", "Điều 2. Trách nhiệm", answer)])
    assert keys(engine, question)[0] == "answer"


def test_pages_neither_double_nor_lose_a_hit(engine):
    fill(
        engine, [law(f"a{i}", f"Điều {i}. Thuế đất", f"Thuế sử dụng đất {'đất ' * (i % 7)}") for i in range(weights.DEPTH * 2)]
    )
    found = [key for page in range(8) for key in keys(engine, "thuế sử dụng đất", offset=page * 5, limit=5)]
    assert len(found) == len(set(found)) == weights.DEPTH * 2


def test_the_order_is_the_same_however_it_is_typed(engine):
    fill(engine, [law(f"a{i}", "Điều 5. Thuế", f"{FILLER[: i * 90]} Thuế đất ở nông thôn.") for i in range(12)])
    assert keys(engine, "thuế đất ở nông thôn") == keys(engine, "THUE DAT o nong thon")


def test_at_equal_fit_law_in_force_comes_first_and_then_the_newer(engine):
    def version(key, year, state):
        made = law(key, "Điều 1. Thuế đất", FILLER)
        made.date, made.labels = datetime.date(year, 1, 1), {"validity_state": state, "validity": state}
        return made

    fill(engine, [version("lapsed", 2020, "lapsed"), version("older", 2003, "in_force"), version("newer", 2013, "in_force")])
    assert keys(engine, "thuế đất") == ["newer", "older", "lapsed"]


@pytest.mark.parametrize(
    "typed",
    [
        "04/2020/TT-BYT",
        "04/2020/tt-byt",
        "04 2020 TT BYT",
        "042020ttbyt",
        "42020ttbyt",
        "Thông tư 04/2020",
        "thong tu so 4/2020",
        "TT 04/2020",
    ],
)
def test_a_number_leads_to_its_document_however_it_is_typed(engine, typed):
    others = [
        law("decree", "Điều 1. Y tế", "Nghị định về y tế.", "Nghị định số 04/2020/NĐ-CP", "04/2020/NĐ-CP"),
        law("amends", "Điều 1. Sửa đổi Thông tư 04/2020/TT-BYT", "Sửa đổi.", "Thông tư số 09/2021/TT-BYT", "09/2021/TT-BYT"),
        law("joint", "Điều 1. Phối hợp", "x", "Thông tư liên tịch số 04/2020/TTLT-BYT-BCA", "04/2020/TTLT-BYT-BCA"),
    ]
    fill(engine, [*others, law("wanted", "Điều 1. Phạm vi", "Về y tế.", "Thông tư số 04/2020/TT-BYT", "04/2020/TT-BYT")])
    assert keys(engine, typed)[0] == "wanted"


@pytest.mark.parametrize("typed", ["13/CP", "13-CP", "13 cp", "13cp", "Nghị định 13/CP"])
def test_an_old_number_without_year(engine, typed):
    other = law("other", "Điều 1. Đất", "x", "Nghị định số 13/2018/NĐ-CP", "13/2018/NĐ-CP")
    fill(engine, [other, law("wanted", "Điều 1. Đất", "x", "Nghị định số 13/CP Về đất", "13/CP")])
    assert keys(engine, typed)[0] == "wanted"


def test_a_long_question_needs_one_telling_pair_and_not_half_of_its_words():
    query = parse("cơ quan nào có thẩm quyền quy định việc cấp giấy phép xây dựng nhà ở")
    assert "quy_dinh" not in query.telling
    assert "xay_dung" in query.telling
    assert (query.usual.groups, query.usual.pairs) == (0, 1)
    assert parse("quy định của pháp luật").telling  # nothing else was typed


# -- the command --------------------------------------------------------------------------------------------------------
@pytest.fixture
def labelled(tmp_path):
    rows = [
        {"id": "a", "title": "Điều 1. Khai sinh", "text": "Đăng ký khai sinh cho trẻ.", "doc": "Luật số 60/2014/QH13 Hộ tịch"},
        {"id": "b", "title": "", "text": "Ủy ban nhân dân cấp xã thu thuế đất.", "doc": ""},
        {"id": "c", "title": "Điều 3. Xe", "text": "Biển số xe máy.", "doc": "Thông tư số 15/2014/TT-BCA"},
    ]
    asked = [{"id": "1", "text": "đăng ký khai sinh"}, {"id": "2", "text": "ủy ban nhân dân xã thu thuế gì"}]
    (tmp_path / "corpus.jsonl").write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    (tmp_path / "queries.jsonl").write_text("\n".join(json.dumps(row) for row in asked), encoding="utf-8")
    (tmp_path / "qrels.tsv").write_text("query-id\tcorpus-id\tscore\n1\ta\t1\n2\tb\t1\n", encoding="utf-8")
    return tmp_path


def measured(capsys, folder, *options):
    call_command("search_eval", str(folder), "--corpus", str(folder / "corpus.jsonl"), *options)
    return json.loads(capsys.readouterr().out.splitlines()[-1])


@pytest.mark.parametrize(("typing", "queries"), [("accented", 2), ("stripped", 2), ("half", 2), ("abbreviated", 1)])
def test_search_eval(capsys, labelled, typing, queries):
    found = measured(capsys, labelled, "--typing", typing)
    assert (found["queries"], found["ndcg@10"], found["r@1"], found["r@100"]) == (queries, 1.0, 1.0, 1.0)
    names = "engine queries ndcg@10 mrr@10 r@1 r@5 r@10 r@20 r@100 p50_ms p95_ms docs_per_s index_bytes"
    assert set(names.split()) <= set(found)


def test_search_eval_tries_numbers(capsys, labelled):
    found = measured(capsys, labelled, "--numbers", "--engine", "embedded")
    assert found["documents"] == 2
    assert found["no separators"] == found["kind, number/year"] == 1.0


def test_search_eval_says_what_is_wrong(labelled, tmp_path):
    with pytest.raises(CommandError, match="bộ máy"):
        call_command("search_eval", str(labelled), "--engine", "khong_co")
    with pytest.raises(CommandError, match="corpus.jsonl.xz"):
        call_command("search_eval", str(labelled))
    with pytest.raises(CommandError, match="dưới mức"):
        call_command("search_eval", str(labelled), "--corpus", str(labelled / "corpus.jsonl"), "--least", "1.1")
