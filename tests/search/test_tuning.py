"""Pins, hidden pages and answers: what a reader sees of them, from when to when, without a new index."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from core import outbox
from core.actor import system_act
from search.models import Answer, Pin
from search.service import find

DAY = datetime.timedelta(days=1)


def pin(queries, page, **fields):
    made = Pin(queries=queries, page=page, **fields)
    made.full_clean()
    made.save()
    return made


def answer(queries, live=True, **fields):
    made = Answer(queries=queries, live=False, **{"title": "Làm ở đâu?", "text": "<p>Ở <b>Trung tâm</b>.</p>", **fields})
    made.full_clean()
    made.save()
    if live:
        with system_act("test"):
            made.save_revision().publish()
    return made


def titles(typed, **options):
    return [result.title for result in find(typed, **options).results]


@pytest.fixture
def pages(index, make):
    found = [make(f"Chuyên đề số {n}") for n in range(4)]
    other = make("Lịch tiếp công dân")
    index()
    return [*found, other]


def test_a_pinned_page_comes_at_its_place_and_once(pages):
    before = titles("chuyên đề")
    moved = next(page for page in pages if page.title == before[3])
    pin("Chuyên Đề\ngặp chủ tịch", moved, position=2)
    assert titles("chuyen de") == [before[0], before[3], before[1], before[2]]
    assert find("chuyên đề").count == 4
    assert titles("gap chu tich") == [moved.title]
    assert titles("chuyên đề")[0] == before[0]


def test_a_page_without_the_words_can_be_pinned_and_needs_no_index(pages):
    assert find("gặp chủ tịch").count == 0
    pin("gặp chủ tịch", pages[-1])
    found = find("gap chu tich")
    assert ([result.title for result in found.results], found.count, found.incomplete) == (["Lịch tiếp công dân"], 1, False)
    assert outbox.drain(kinds=["index"]) == 0


def test_what_is_not_public_is_not_pinned(pages):
    pin("gặp chủ tịch", pages[-1])
    with system_act("test"):
        pages[-1].unpublish()
    assert find("gặp chủ tịch").count == 0


def test_a_hidden_page_is_left_out_also_where_results_are_narrowed(pages):
    hidden = titles("chuyên đề")[0]
    pin("chuyên đề", next(page for page in pages if page.title == hidden), hidden=True)
    assert hidden not in titles("chuyên đề")
    assert hidden not in titles("chuyên đề", newest=True)
    assert find("chuyên đề").count == 3
    assert hidden in titles("chuyên đề số")


def test_pinned_pages_come_on_the_first_page_only_and_never_twice(index, make):
    made = [make(f"Chuyên đề số {n}") for n in range(14)]
    index()
    last = find("chuyên đề", page=2).results[-1]
    pin("chuyên đề", next(page for page in made if page.title == last.title))
    shown = titles("chuyên đề") + titles("chuyên đề", page=2)
    assert shown[0] == last.title
    assert sorted(shown) == sorted(page.title for page in made)


@pytest.mark.parametrize(("since", "until", "holds"), [(0, 0, True), (1, None, False), (None, -1, False)])
def test_pins_and_answers_hold_from_their_first_to_their_last_day(client, pages, since, until, holds):
    day = timezone.localdate()
    dates = {
        "valid_from": None if since is None else day + since * DAY,
        "valid_until": None if until is None else day + until * DAY,
    }
    pin("gặp chủ tịch", pages[-1], **dates)
    answer("gặp chủ tịch", **dates)
    text = client.get("/tim-kiem/", {"q": "gặp chủ tịch"}).content.decode()
    assert (("Lịch tiếp công dân" in text), ("Làm ở đâu?" in text)) == (holds, holds)


def test_an_answer_stands_above_the_results_and_leads_on(client, pages):
    made = answer("chuyên đề", page=pages[-1])
    text = client.get("/tim-kiem/", {"q": "Chuyen de"}).content.decode()
    assert "Ở <b>Trung tâm</b>." in text
    assert "Đọc tiếp: Lịch tiếp công dân" in text
    assert text.index("Làm ở đâu?") < text.index("<mark>Chuyên đề<")
    with system_act("test"):
        pages[-1].unpublish()
    assert "Đọc tiếp" not in client.get("/tim-kiem/", {"q": "chuyên đề"}).content.decode()
    with system_act("test"):
        Answer.objects.get(pk=made.pk).unpublish()
    assert "Làm ở đâu?" not in client.get("/tim-kiem/", {"q": "chuyên đề"}).content.decode()


def test_an_answer_is_not_shown_before_the_board_has_released_it(client, pages):
    answer("chuyên đề", live=False)
    assert "Làm ở đâu?" not in client.get("/tim-kiem/", {"q": "chuyên đề"}).content.decode()


@pytest.mark.parametrize(
    "fields",
    [{"queries": "\n!!"}, {"queries": "x" * 121}, {"text": "<p> </p>"}, {"text": f"<p>{'dài ' * 200}</p>"}, {"title": ""}],
)
def test_an_answer_that_says_nothing_or_too_much_is_refused(fields):
    with pytest.raises(ValidationError):
        answer(**{"queries": "chuyên đề", **fields})
