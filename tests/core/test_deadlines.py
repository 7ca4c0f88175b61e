"""Deadlines: the table of cases worked out by hand, the command, the editors' calendar and its screen."""

import csv
import io
import json
import os
import re
import subprocess
import sys
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from django.contrib.auth.models import Group
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client

from accounts.models import User
from core.deadlines import Calendar, calendar, due, is_working, shipped_rows, working_days_between, working_days_left
from core.models import DayOff
from core.page_cache.generation import begin_request, end_request

ROOT = Path(__file__).resolve().parent.parent.parent
SCREEN = "/admin/ngay-nghi/"
DAY = date.fromisoformat


def read_cases():
    lines = (Path(__file__).parent / "deadlines.tsv").read_text(encoding="utf-8").splitlines()
    return list(csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE))


CASES = read_cases()


def name(case):
    return "-".join(filter(None, (case["start"], case["days"], case["kind"], case["paused"], case["extension"])))


def pauses(case):
    return [tuple(map(DAY, text.split(".."))) for text in case["paused"].split(",") if text]


def reckon(case, **options):
    return due(
        DAY(case["start"]),
        int(case["days"]),
        calendar_days=case["kind"] == "calendar",
        paused=pauses(case),
        extensions=[int(text) for text in case["extension"].split(",") if text],
        **options,
    )


def says(text, case):
    for words in case["explanation"].split("|"):
        if words.startswith("!"):
            assert words[1:] not in text
        else:
            assert words in text


# -- the engine -------------------------------------------------------------------------------------------------------
def test_there_are_more_than_a_hundred_different_cases():
    assert len({name(case) for case in CASES}) == len(CASES) > 150


@pytest.mark.parametrize("case", CASES, ids=name)
def test_case(case):
    found = reckon(case, calendar=Calendar.shipped())
    assert found.date == DAY(case["deadline"]), case["why"]
    says(found.explanation, case)
    assert found.explanation.count(". ") <= 2 and found.explanation.endswith(".")


@pytest.mark.parametrize("case", CASES, ids=name)
def test_what_holds_for_every_case(case):
    """Independent of how the table was worked out: each day is accounted for once, and the end is a day on which one works."""
    shipped = Calendar.shipped()
    found = reckon(case, calendar=shipped)
    paused = {row.day for row in found.skipped if row.kind == "paused"}
    assert shipped.is_working(found.date) and found.date not in paused
    assert paused == {
        day for first, last in pauses(case) for day in between(max(first, found.start + timedelta(days=int(case["days"]) > 0)),
                                                                   min(last, found.date))
    }  # fmt: skip
    assert len(found.counted) == int(case["days"]) + sum(int(text) for text in case["extension"].split(",") if text)
    days = set(found.counted) | {row.day for row in found.skipped} | {stage.end for stage in found.stages}
    assert days - {found.start} == set(between(found.start + timedelta(days=1), found.date))
    if case["kind"] == "working":
        assert all(map(shipped.is_working, found.counted))
    assert ("(dự kiến)" in found.explanation) == found.expected
    assert ("chưa có lịch nghỉ" in found.explanation) == bool(found.unknown_years)


def between(first, last):
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def test_the_event_has_the_word_of_the_caller():
    text = due(date(2025, 10, 9), 3, event="nộp phí", calendar=Calendar.shipped()).explanation
    assert "kể từ ngày nộp phí 09/10" in text


def test_many_holidays_and_pauses_become_numbers_and_what_is_expected_still_stands_out():
    paused = [(date(2026, month, 6), date(2026, month, 7)) for month in (3, 6, 7, 10)]
    found = due(date(2025, 12, 31), 300, paused=paused, calendar=Calendar.shipped())
    assert found.date.year == 2027
    assert "ngày nghỉ lễ, Tết trong khoảng từ 01/01/2026 đến 01/01" in found.explanation
    assert "7 ngày nghỉ lễ, Tết trong khoảng từ 04/02 đến 10/02 (dự kiến)" in found.explanation
    assert "thời gian tạm dừng (4 lần, 8 ngày)" in found.explanation
    assert len(found.explanation) < 450


@pytest.mark.parametrize(
    ("days", "options", "words"),
    [
        (-1, {}, "từ 0 đến 3650"),
        (3651, {}, "từ 0 đến 3650"),
        (True, {}, "từ 0 đến 3650"),
        (2.5, {}, "từ 0 đến 3650"),
        (3, {"extensions": [0]}, "gia hạn phải là số nguyên từ 1"),
        (3, {"extensions": [2, -1]}, "gia hạn phải là số nguyên từ 1"),
        (3, {"paused": [(date(2025, 10, 12), date(2025, 10, 10))]}, "từ 12/10/2025 đến 10/10/2025 ngược thứ tự"),
        (3, {"paused": [(date(2025, 10, 12), date(9999, 12, 31))]}, "dài quá 3650 ngày"),
    ],
)
def test_what_cannot_be_is_refused_in_words(days, options, words):
    with pytest.raises(ValueError, match=words):
        due(date(2025, 10, 9), days, calendar=Calendar.shipped(), **options)


def test_the_ends_of_the_range():
    shipped = Calendar.shipped()
    assert due(date(2023, 1, 3), 3650, calendar_days=True, calendar=shipped).date == date(2032, 12, 31)  # a Friday
    assert due(date(2023, 1, 3), 3650, calendar=shipped).unknown_years[0] == 2028
    with pytest.raises(ValueError, match="sau năm 9999"):
        due(date(9999, 12, 30), 3, calendar=shipped)
    with pytest.raises(TypeError):
        due(datetime(2025, 10, 9, 23, 0), 3, calendar=shipped)


def test_working_days_left():
    shipped = Calendar.shipped()
    deadline = due(date(2025, 10, 9), 3, calendar=shipped)
    left = [working_days_left(date(2025, 10, day), deadline, calendar=shipped) for day in (9, 10, 11, 12, 13, 14, 15, 18)]
    assert left == [3, 2, 2, 2, 1, 0, -1, -3]
    assert working_days_left(date(2025, 10, 9), deadline.date, calendar=shipped) == 3
    assert working_days_between(date(2026, 2, 13), date(2026, 2, 23), calendar=shipped) == 1
    assert working_days_between(date(2026, 8, 20), date(2026, 8, 22), calendar=shipped) == 2
    days = [date(2022, 12, 31) + timedelta(days=number) for number in range(2000)]
    counted = [working_days_between(day, after, calendar=shipped) for day, after in pairwise(days)]
    assert counted == [is_working(after, calendar=shipped) for after in days[1:]]
    assert working_days_between(days[-1], days[0], calendar=shipped) == -sum(counted)


def test_the_shipped_days():
    rows = shipped_rows()
    assert {row["date"].year for row in rows} == {2023, 2024, 2025, 2026, 2027}
    for row in rows:
        day = DayOff(**row)
        day.clean_fields()
        day.clean()
    assert {row["date"] for row in rows if row["kind"] == "made_up"} == {
        date(2024, 5, 4), date(2025, 4, 26), date(2026, 1, 10), date(2026, 8, 22)
    }  # fmt: skip
    assert {row["date"].year for row in rows if not row["announcement"]} == {2027}


# -- the table --------------------------------------------------------------------------------------------------------
@pytest.fixture
def founded(db):
    call_command("setup_portal", verbosity=0, no_administrator=True)


def client_of(group):
    user = User.objects.create(username=group, email="a@example.vn")
    user.groups.add(Group.objects.get(name=group))
    client = Client()
    client.force_login(user)
    return client


@pytest.mark.django_db
def test_an_empty_table_means_the_shipped_days(django_assert_num_queries):
    with django_assert_num_queries(1):
        assert not Calendar.load().is_working(date(2026, 2, 16))
    DayOff.objects.create(date=date(2030, 2, 4), name="Nghỉ Tết", announcement="Thông báo")
    assert Calendar.load().is_working(date(2026, 2, 16))


def test_setup_fills_the_table_once_and_leaves_it_to_the_editors(founded, django_assert_num_queries):
    assert DayOff.objects.count() == len(shipped_rows())
    DayOff.objects.get(date="2026-02-16").delete()
    call_command("setup_portal", verbosity=0, no_administrator=True)
    assert not DayOff.objects.filter(date="2026-02-16").exists()
    with django_assert_num_queries(1):
        loaded = Calendar.load()
        assert loaded.is_working(date(2026, 2, 16)) and not loaded.is_working(date(2026, 2, 17))


def test_a_change_is_seen_at_once(founded):
    start = date(2026, 2, 13)
    assert due(start, 1).date == date(2026, 2, 23)
    DayOff.objects.create(date=date(2026, 2, 23), name="Nghỉ bão", announcement="Công điện")
    found = due(start, 1)
    assert found.date == date(2026, 2, 24) and "nghỉ bão 23/02" in found.explanation
    DayOff.objects.filter(date="2026-02-23").update(announcement="", name="Lễ hội Dừa")
    found = due(start, 1)
    assert "nghỉ Lễ hội Dừa 23/02 (dự kiến)" in found.explanation and found.expected
    DayOff.objects.filter(date="2026-02-23").delete()
    assert due(start, 1).date == date(2026, 2, 23)
    DayOff.objects.create(date=date(2026, 2, 21), kind="made_up", name="Làm bù")
    found = due(start, 1)
    assert found.date == date(2026, 2, 21) and "thứ Bảy 21/02 là ngày làm bù (dự kiến) nên được tính" in found.explanation
    assert is_working(date(2026, 2, 21)) and calendar().is_made_up(date(2026, 2, 21))


@pytest.mark.django_db
def test_what_a_process_keeps_between_requests_follows_a_change(
    settings, django_assert_num_queries, django_capture_on_commit_callbacks
):
    settings.MEMO = True

    def in_a_request():
        token = begin_request()
        try:
            return calendar().is_working(date(2026, 2, 23)), due(date(2026, 2, 13), 1).date.day
        finally:
            end_request(token)

    def add(day):
        with django_capture_on_commit_callbacks(execute=True):
            DayOff.objects.create(date=day, name="Nghỉ bão", announcement="Công điện")
        connection.run_on_commit.clear()  # what a commit would do

    add(date(2026, 2, 24))
    assert in_a_request() == (True, 16)
    with django_assert_num_queries(0):
        assert in_a_request() == (True, 16)
    add(date(2026, 2, 16))
    assert in_a_request() == (True, 17)


# -- the screen -------------------------------------------------------------------------------------------------------
GOOD = {"date": "25/02/2026", "kind": "off", "name": "Nghỉ bão số 1", "announcement": "Công điện của Chủ tịch tỉnh", "note": ""}


def test_head_and_administrator_keep_the_calendar_and_others_do_not(founded):
    for group in ("Trưởng ban", "Quản trị"):
        client = client_of(group)
        assert client.get(SCREEN).status_code == 200
        menu = json.loads(
            re.search(r'id="wagtail-sidebar-props"[^>]*>(.*?)</script>', client.get("/admin/").text, re.DOTALL)[1]
        )
        assert "Ngày nghỉ, làm bù" in json.dumps(menu, ensure_ascii=False)
    for group in ("Biên tập viên", "Biên tập viên cơ quan"):
        assert client_of(group).get(SCREEN).status_code == 302
    assert Client().get(SCREEN).status_code == 302


def test_the_list_narrows_to_a_year(founded):
    client = client_of("Trưởng ban")
    text = client.get(SCREEN, {"year": "2027"}).content.decode()
    assert "04/02/2027" in text and "(dự kiến)" in text and "thứ Năm" in text and "16/02/2026" not in text
    text = client.get(SCREEN, {"year": "2026", "kind": "made_up"}).content.decode()
    assert "Làm bù cho thứ Hai 31/08/2026" in text and "Nghỉ Quốc khánh" not in text
    assert "Giỗ Tổ" in client.get(SCREEN, {"q": "Hùng Vương"}).content.decode()
    for wrong in ("x", "99999", "-1"):
        assert client.get(SCREEN, {"year": wrong}).status_code == 200


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"date": "16/02/2026"}, "Ngày này đã có trong lịch. Mở dòng đã có để sửa"),
        ({"kind": "made_up"}, "vốn là ngày làm việc nên không thể làm bù. Chọn một thứ Bảy hay Chủ nhật"),
        ({"date": "25/02/0206"}, "Năm phải từ 2000 đến 2100"),
        ({"date": "31/02/2026"}, "Nhập một ngày hợp lệ"),
        ({"date": ""}, "bắt buộc"),
        ({"name": " "}, "bắt buộc"),
        ({"kind": "lễ"}, "lễ"),
    ],
)
def test_what_cannot_be_is_refused_on_the_form(founded, change, words):
    client, before = client_of("Trưởng ban"), DayOff.objects.count()
    answer = client.post(f"{SCREEN}add/", {**GOOD, **change})
    assert answer.status_code == 200 and words in answer.content.decode()
    assert answer.context["form"].errors and DayOff.objects.count() == before


def test_what_the_editor_saves_moves_the_next_deadline(founded):
    client = client_of("Trưởng ban")
    assert due(date(2026, 2, 24), 1).date == date(2026, 2, 25)
    assert client.post(f"{SCREEN}add/", GOOD).status_code == 302
    assert "nghỉ bão số 1 25/02" in due(date(2026, 2, 24), 1).explanation
    row = DayOff.objects.get(date="2026-02-25")
    assert client.get(f"{SCREEN}edit/{row.pk}/").status_code == 200
    assert client.post(f"{SCREEN}edit/{row.pk}/", {**GOOD, "announcement": " "}).status_code == 302
    assert "(dự kiến)" in due(date(2026, 2, 24), 1).explanation
    assert client.post(f"{SCREEN}delete/{row.pk}/").status_code == 302
    assert due(date(2026, 2, 24), 1).date == date(2026, 2, 25)


# -- the command ------------------------------------------------------------------------------------------------------
def arguments(case):
    found = [case["start"], f"--days={case['days']}", "--explain"]
    found += ["--calendar"] if case["kind"] == "calendar" else []
    found += [f"--paused={text}" for text in case["paused"].split(",") if text]
    return found + [f"--extension={text}" for text in case["extension"].split(",") if text]


@pytest.mark.django_db
@pytest.mark.parametrize("case", CASES[::3], ids=name)
def test_the_command_says_the_same(case):
    out = io.StringIO()
    call_command("deadline", *arguments(case), stdout=out)
    first, *rest = out.getvalue().splitlines()
    assert first == case["deadline"]
    says(" ".join(rest), case)


@pytest.mark.django_db
def test_without_explain_the_date_alone():
    out = io.StringIO()
    call_command("deadline", "2025-10-09", "--days", "3", stdout=out)
    assert out.getvalue() == "2025-10-14\n"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ([], "Chưa có ngày bắt đầu"),
        (["2025-10-09"], "Chưa có số ngày"),
        (["09/10/2025", "--days=3"], "Viết năm-tháng-ngày"),
        (["2025-02-29", "--days=3"], "Không có ngày “2025-02-29”"),
        (["20251009", "--days=3"], "Viết năm-tháng-ngày"),
        (["2025-10-09", "--days=ba"], "không phải số ngày"),
        (["2025-10-09", "--days=-3"], "từ 0 đến 3650"),
        (["2025-10-09", "--days=99999"], "từ 0 đến 3650"),
        (["2025-10-09", "--days=3", "--paused=2025-10-10"], "ngày đầu..ngày cuối"),
        (["2025-10-09", "--days=3", "--paused=2025-10-12..2025-10-10"], "ngược thứ tự"),
        (["2025-10-09", "--days=3", "--extension=0"], "từ 1 đến 3650"),
    ],
)
def test_bad_input_is_answered_in_words(typed, words):
    with pytest.raises(CommandError, match=words):
        call_command("deadline", *typed)


def test_it_works_on_a_bare_clone(tmp_path):
    """A process of its own, with a database in which nothing was migrated, and with one that is not there."""
    kept = {key: value for key, value in os.environ.items() if key not in ("DATABASE_URL", "DJANGO_SETTINGS_MODULE")}

    def run(*typed, **variables):
        command = [sys.executable, "manage.py", "deadline", *typed]
        environment = {**kept, "VAR_DIR": str(tmp_path / "var"), "PYTHONIOENCODING": "utf-8", **variables}
        return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, encoding="utf-8")

    for variables in ({}, {"DATABASE_URL": "postgres://nobody:x@127.0.0.1:1/none"}):
        answer = run("2026-02-13", "--days", "1", "--explain", **variables)
        assert (answer.returncode, answer.stdout.splitlines()[0]) == (0, "2026-02-23"), answer.stderr
        assert "nghỉ Tết Nguyên đán từ 16/02 đến 20/02" in answer.stdout
    answer = run("2026-02-31", "--days", "1")
    assert answer.returncode == 1 and "Không có ngày “2026-02-31”" in answer.stderr and "Traceback" not in answer.stderr
