"""The log of questions: what is written, what never is, who sees it, and clicks that lead nowhere else."""

import datetime
import json
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from django.utils import timezone

from core import tally
from search import log
from search.models import QueryDay

READER = {"HTTP_USER_AGENT": "Mozilla/5.0 (Linux; Android 14) Chrome/130"}


@pytest.fixture(autouse=True)
def own_lines(settings, tmp_path):
    settings.VAR_DIR = tmp_path
    return tmp_path


@pytest.fixture
def ask(client, index, make):
    make("Cấp căn cước công dân", "Ở Trung tâm phục vụ hành chính công.")
    index()

    def ask_page(typed, path="/tim-kiem/", **params):
        return client.get(path, {"q": typed, **params}, **READER)

    return ask_page


def rows():
    log.write()
    fields = ("query", "shown", "searches", "filtered", "empty", "clicks", "results")
    return list(QueryDay.objects.order_by("query").values_list(*fields))


def test_one_row_a_question_and_day(ask):
    ask("can cuoc")
    ask("Căn cước")
    ask("CĂN CƯỚC", loai="tin-tuc")
    ask("hộ chiếu")
    assert rows() == [("can cuoc", "căn cước", 3, 1, 0, 0, 1), ("ho chieu", "hộ chiếu", 1, 0, 1, 0, 0)]
    ask("hộ chiếu")
    assert rows()[1] == ("ho chieu", "hộ chiếu", 2, 0, 2, 0, 0)
    assert set(QueryDay.objects.values_list("day", flat=True)) == {timezone.localdate()}


def test_later_pages_of_results_and_the_interface_are_no_further_questions(ask):
    ask("căn cước", trang="2")
    ask("căn cước", path="/api/v1/search")
    ask("")
    ask("!!!")
    assert rows() == [("can cuoc", "căn cước", 1, 0, 0, 0, 1)]


PERSONAL = [
    "0912345678",
    "0912 345 678",
    "gọi 0912.345.678 gặp ai",
    "+84 (91) 234-5678",
    "căn cước 083190001234",
    "nguyen.van.a@example.vn",
    "tài khoản 1234 5678 9012",
    "000.00.17.H12-231215-000123456",
    "hàng xóm tôi lấn đất từ năm 2019 " * 5,
]


@pytest.mark.parametrize("typed", PERSONAL)
def test_what_looks_personal_is_never_written_not_even_for_the_worker(ask, own_lines, typed):
    answer = ask(typed)
    assert answer.status_code == 200
    assert not (own_lines / "tally").exists()
    assert "/tim-kiem/den" not in answer.content.decode()
    tally.note({"REQUEST_METHOD": "GET", **READER}, json.dumps({"q": typed, "n": 1, "e": 0, "f": 0}))
    assert rows() == []


def test_nothing_of_the_reader_is_written(ask, own_lines):
    ask("căn cước", REMOTE_ADDR="203.0.113.77")
    written = (own_lines / "tally").read_text()
    assert written == f'{timezone.localdate()} {{"q": "căn cước", "n": 1, "f": 0, "e": 0}}\n'
    names = {field.name for field in QueryDay._meta.get_fields()}
    assert names == {"id", "query", "day", "shown", "searches", "filtered", "empty", "clicks", "results"}


def test_document_numbers_are_no_personal_numbers():
    assert log.may_be_kept("35/2023/QĐ-UBND ngày 24/08/2023")
    assert log.may_be_kept("nghị định 123/2025/NĐ-CP")


def test_a_question_is_shown_after_three_different_days():
    today = timezone.localdate()
    for query, days in {"a": [0, 0], "b": [0, 1], "c": [0, 3, 9]}.items():
        for n, back in enumerate(days):
            day = today - datetime.timedelta(days=back)
            QueryDay.objects.update_or_create(query=query, day=day, defaults={"shown": query, "searches": 50 + n})
    assert set(QueryDay.objects.filter(query__in=log.known()).values_list("query", flat=True)) == {"c"}


def test_rare_and_old_questions_are_forgotten():
    today = timezone.localdate()

    def asked(query, *days):
        rows = [QueryDay(query=query, shown=query, day=today - datetime.timedelta(days=n)) for n in days]
        QueryDay.objects.bulk_create(rows)

    asked("rare and old", 100, 93)
    asked("rare and new", 10)
    asked("often", 500, 300, 200, 100)
    assert log.forget() == 3
    assert set(QueryDay.objects.values_list("query", flat=True)) == {"rare and new", "often"}
    assert QueryDay.objects.filter(query="often").count() == 3


def click_of(answer):
    text = answer.content.decode()
    start = text.index("/tim-kiem/den?")
    return text[start : text.index('"', start)].replace("&amp;", "&")


def test_a_click_is_counted_and_leads_on_without_a_cookie(ask, client):
    address = click_of(ask("căn cước"))
    answer = client.get(address, **READER)
    assert (answer.status_code, answer["Location"]) == (302, "/cap-can-cuoc-cong-dan/")
    assert "Set-Cookie" not in answer
    assert answer["X-Robots-Tag"] == "noindex, nofollow"
    client.head(address, **READER)
    client.get(address, HTTP_USER_AGENT="Googlebot/2.1")
    assert rows() == [("can cuoc", "căn cước", 1, 0, 0, 1, 1)]


def test_robots_stay_away(ask, client):
    assert "Disallow: /tim-kiem/den" in client.get("/robots.txt").content.decode()
    assert f'href="{click_of(ask("căn cước"))}" rel="nofollow"'.replace("&", "&amp;") in ask("căn cước").content.decode()


HOSTILE = [
    "https://ac.example/",
    "//ac.example/",
    "/\\ac.example/",
    "javascript:alert(1)",
    "/tin-tuc/",
    "",
    "\x00",
    "/a\r\nSet-Cookie: x=1",
]


@pytest.mark.parametrize("target", HOSTILE)
@pytest.mark.parametrize("signed", [False, True])
def test_a_hostile_target_gets_400(ask, client, target, signed):
    ours = {name: values[0] for name, values in parse_qs(urlsplit(click_of(ask("căn cước"))).query).items()}
    ours["toi"] = target
    if signed and not log._is_local(target):
        ours["dau"] = log._signature(ours["cau"], target)  # even so it must be local
    answer = client.get(f"/tim-kiem/den?{urlencode(ours)}", **READER)
    assert answer.status_code == 400
    assert "Location" not in answer


@pytest.mark.parametrize("change", [{"cau": "khác"}, {"dau": ""}, {"dau": "ê" * 16}, {"cau": None}, {"toi": None}])
def test_an_address_that_was_changed_gets_400(ask, client, change):
    ours = {name: values[0] for name, values in parse_qs(urlsplit(click_of(ask("căn cước"))).query).items()} | change
    kept = {name: value for name, value in ours.items() if value is not None}
    assert client.get(f"/tim-kiem/den?{urlencode(kept)}", **READER).status_code == 400
    assert client.post(f"/tim-kiem/den?{urlencode(ours)}").status_code == 405
