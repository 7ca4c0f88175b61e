"""Abbreviations and synonyms: the editors' table, its dates, and that a change needs no new index."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.utils import timezone

from search import words
from search.founding import found_words
from search.models import Synonym
from search.query import parse
from search.service import find

TODAY = timezone.localdate
DAY = datetime.timedelta(days=1)


def synonym(spelling, equivalents, **fields):
    made = Synonym(spelling=spelling, equivalents=equivalents, **fields)
    made.full_clean()
    made.save()
    return made


def titles(typed):
    return [result.title for result in find(typed).results]


def test_the_file_is_read_while_the_table_is_empty_and_not_after():
    known = (("ubnd",), ("uy", "ban", "nhan", "dan"))
    assert parse("UBND").groups[0].alternatives == known
    synonym("sổ đỏ", "giấy chứng nhận")
    assert parse("UBND").groups[0].alternatives == known
    Synonym.objects.get(spelling="UBND").delete()
    assert parse("UBND").groups[0].alternatives == (("ubnd",),)
    count = Synonym.objects.count()
    found_words()
    assert Synonym.objects.count() == count == len(words.initial())


def test_founding_fills_the_table_and_keeps_what_editors_changed():
    call_command("setup_portal", verbosity=0, no_administrator=True)
    assert Synonym.objects.count() == len(words.initial())
    before = {text: parse(text) for text in ("UBND tỉnh", "ủy ban nhân dân", "QĐ 5/2024", "Sở KH&CN", "dn")}
    with words.assumed(words.initial()):
        assert {text: parse(text) for text in before} == before
    Synonym.objects.get(spelling="UBND").delete()
    Synonym.objects.filter(spelling="CĐS").update(equivalents="chuyển đổi số\ncông đoàn sở")
    call_command("setup_portal", verbosity=0, no_administrator=True)
    assert not Synonym.objects.filter(spelling="UBND").exists()
    assert ("cong", "doan", "so") in parse("CĐS").groups[0].alternatives


def test_a_synonym_finds_both_ways_at_once_and_one_way_only_one(index, make):
    make("Cấp căn cước công dân")
    make("Đổi giấy phép lái xe")
    index()
    assert titles("chứng minh thư") == []
    synonym("chứng minh thư", "căn cước công dân")
    synonym("bằng xe máy", "giấy phép lái xe", one_way=True)
    assert titles("CHUNG MINH THU") == ["Cấp căn cước công dân"]
    assert titles("đổi bằng xe máy") == ["Đổi giấy phép lái xe"]
    make("Học lái bằng xe máy")
    make("Mất chứng minh thư")
    index()
    assert titles("căn cước công dân") == ["Cấp căn cước công dân", "Mất chứng minh thư"]
    assert titles("giấy phép lái xe") == ["Đổi giấy phép lái xe"]


def test_one_word_may_have_other_names(index, make):
    make("Thu mua dừa khô")
    make("Giá trái dừa")
    index()
    synonym("quả", "trái")
    assert titles("giá quả dừa") == ["Giá trái dừa"]


@pytest.mark.parametrize(
    ("since", "until", "holds"),
    [(None, None, True), (0, 0, True), (1, None, False), (None, -1, False), (-5, 5, True), (None, 0, True), (0, None, True)],
)
def test_it_holds_from_its_first_to_its_last_day(since, until, holds):
    day = TODAY()
    synonym(
        "xe hơi",
        "ô tô",
        valid_from=None if since is None else day + since * DAY,
        valid_until=None if until is None else day + until * DAY,
    )
    assert (len(parse("xe hơi").groups) == 1) is holds


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"spelling": "!!!"}, "spelling"),
        ({"equivalents": "\n"}, "equivalents"),
        ({"equivalents": "ô tô\n??"}, "equivalents"),
        ({"equivalents": "XE HOI"}, "equivalents"),
        ({"kind": "abbreviation"}, "spelling"),
        ({"when": "upper"}, "when"),
        ({"valid_from": datetime.date(2026, 2, 1), "valid_until": datetime.date(2026, 1, 1)}, "valid_until"),
    ],
)
def test_an_entry_that_means_nothing_is_refused(fields, wrong):
    with pytest.raises(ValidationError) as refused:
        synonym(**{"spelling": "xe hơi", "equivalents": "ô tô", **fields})
    assert wrong in refused.value.message_dict


def test_a_trial_changes_nothing_for_others():
    rows = [("synonym", "xe hơi", "ô tô", False, "")]
    with words.assumed(rows):
        assert len(parse("xe hơi").groups) == 1
    assert len(parse("xe hơi").groups) == 2
