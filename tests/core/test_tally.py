"""What is counted of the answers that go out, and what never is."""

import datetime
from concurrent.futures import ThreadPoolExecutor

import pytest

from core import tally

READER = {"REQUEST_METHOD": "GET", "HTTP_USER_AGENT": "Mozilla/5.0 (Linux; Android 14; CUBOT NOTE 50)"}


@pytest.fixture(autouse=True)
def own_folder(settings, tmp_path):
    settings.VAR_DIR = tmp_path
    return tmp_path


def taken():
    with tally.taken() as lines:
        return lines


def test_lines_are_taken_once_with_their_day():
    tally.note(READER, "một")
    tally.note(READER, "hai")
    assert taken() == [(datetime.date.today(), "một"), (datetime.date.today(), "hai")]
    assert taken() == []


@pytest.mark.parametrize(
    "changed",
    [
        {"REQUEST_METHOD": "HEAD"},
        {"HTTP_USER_AGENT": ""},
        {"HTTP_USER_AGENT": "Mozilla/5.0 (compatible; Googlebot/2.1)"},
        {"HTTP_USER_AGENT": "python-requests/2"},
        {"HTTP_COOKIE": "a=b; sessionid=x"},
        {"HTTP_SEC_PURPOSE": "prefetch;prerender"},
    ],
)
def test_machines_and_people_who_are_signed_in_are_not_counted(changed):
    tally.note({**READER, **changed}, "một")
    assert taken() == []


def test_what_a_taker_could_not_finish_is_taken_again_and_nothing_of_it_twice():
    tally.note(READER, "một")
    with pytest.raises(ZeroDivisionError), tally.taken():
        tally.note(READER, "hai")
        raise ZeroDivisionError
    assert [line for _day, line in taken()] == ["một"]
    assert [line for _day, line in taken()] == ["hai"]


def test_no_line_is_lost_between_many_writers_and_takers():
    with ThreadPoolExecutor(8) as pool:
        writing = [pool.submit(tally.note, READER, str(n)) for n in range(400)]
        found = [line for _turn in range(20) for _day, line in taken()]
        for job in writing:
            job.result()
    found += [line for _day, line in taken()]
    assert sorted(found, key=int) == [str(n) for n in range(400)]


def test_the_file_is_bounded_and_rubbish_in_it_does_no_harm(own_folder, monkeypatch):
    (own_folder / "tally").write_bytes(b"\xff\x00 not a line\n2026-01-0")
    assert taken() == []
    monkeypatch.setattr(tally, "MOST_BYTES", 60)
    for _turn in range(50):
        tally.note(READER, "một")
    assert 0 < len(taken()) < 6


def test_an_answer_never_waits_for_its_count(own_folder, settings):
    settings.VAR_DIR = own_folder / "không có"
    tally.note(READER, "một")
