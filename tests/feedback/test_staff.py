"""The staff's screens at the door: who sees what, each step through its form, and what is noted of every look."""

import datetime
import re

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Revision

from accounts.models import User
from core.actor import system_act
from feedback import handling
from feedback.models import (
    Case,
    CaseKind,
    CaseMark,
    Clock,
    Consent,
    DataRequest,
    Event,
    Look,
    Place,
    PublicQuestion,
    ReplyTemplate,
    RoutingRule,
    Topic,
    Unit,
)
from feedback.states import STEPS, State

LIST = "/admin/y-kien/"
ALL = ("handle_case", "handle_all_cases")
HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"


@pytest.fixture
def chief(person):
    """Somebody who handles all cases and approves answers."""
    return person("chanh", *ALL, "approve_reply", "restrict_case")


@pytest.fixture
def clerk(person):
    return person("thu", *ALL)


def at(case):
    return f"{LIST}{case.pk}/"


def text_of(response):
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


def last(case):
    return case.events.order_by("position").last().position


def take(client, case, name, *, position=None, **data):
    """Post the form of a step as its page holds it."""
    fields = {f"{name}-{key}": value for key, value in data.items()}
    return client.post(f"{at(case)}{name}/", {f"{name}-last": last(case) if position is None else position, **fields})


def took(client, case, name, **data):
    """The same, and it must have been taken."""
    response = take(client, case, name, **data)
    assert response.status_code == 302, re.findall(
        r"opinion-error\">([^<]*)|class=\"(?:error|success)\">([^<]*)", response.content.decode()
    )
    case.refresh_from_db()
    return case.events.order_by("position").last()


def answered(case, clerk, chief, words="Đã thu gom sáng nay."):
    took(clerk[1], case, "accept")
    took(clerk[1], case, "draft", words=words)
    took(chief[1], case, "approve", seen=last(case))
    return case


# -- who comes in ----------------------------------------------------------------------------------------------------------
def test_without_a_right_nobody_comes_in(founded, person, opinion):
    case = opinion()
    _user, client = person("khach")
    for address in (LIST, at(case), f"{LIST}ghi-nhan/", f"{LIST}yeu-cau-du-lieu/"):
        assert (client.get(address).status_code, Client().get(address).status_code) == (302, 302), address
    assert client.post(f"{LIST}tim/", {"tim": "0912345678"}).status_code == 302
    assert take(client, case, "accept").status_code == 302
    case.refresh_from_db()
    assert case.state == State.NEW and not Look.objects.exists()


def test_another_units_member_is_told_there_is_nothing(person, opinion):
    case = opinion()
    own, other = Unit.objects.create(name="Phòng A"), Unit.objects.create(name="Phòng B")
    Case.objects.update(unit=own)
    insider, outsider = person("trong", "handle_case", unit=own)[1], person("ngoai", "handle_case", unit=other)[1]
    assert insider.get(at(case)).status_code == 200
    assert outsider.get(at(case)).status_code == 404
    assert take(outsider, case, "accept").status_code == 404
    assert case.number not in text_of(outsider.get(LIST, {"muc": "dang-mo"}))
    assert case.number in text_of(insider.get(LIST, {"muc": "dang-mo"}))


def test_a_member_of_the_focal_point_sees_what_is_new(person, opinion):
    other = Unit.objects.create(name="Phòng B")
    case = opinion()
    Case.objects.update(unit=other)
    focal = person("dau-moi", "handle_case", unit=Unit.objects.get(focal=True))[1]
    assert focal.get(at(case)).status_code == 200
    Case.objects.update(state=State.WORKING)
    assert focal.get(at(case)).status_code == 404


def test_a_restricted_case_is_seen_by_the_two_who_are_named(person, chief, clerk, opinion):
    case = opinion("Tố cáo ông X")
    first, second = person("mot", "handle_case"), person("hai", "handle_case")
    refused = take(chief[1], case, "restrict", people=[first[0].pk])
    assert "Chọn đúng hai người; đang chọn 1." in text_of(refused)
    response = take(chief[1], case, "restrict", people=[first[0].pk, second[0].pk])
    assert (response.status_code, response["Location"]) == (302, LIST)  # the chief does not see it any more
    case.refresh_from_db()
    assert case.restricted and case.state == State.REFUSED and case.closed_at
    for _user, client in (first, second):
        assert "Tố cáo ông X" in text_of(client.get(at(case)))
    for _user, client in (chief, clerk):
        assert client.get(at(case)).status_code == 404
        assert "Tố cáo ông X" not in text_of(client.get(LIST, {"muc": "xong"}))
        assert case.number not in text_of(client.get(LIST, {"so": case.number})).split("opinion-empty")[-1]


def test_nothing_is_kept_by_browsers(clerk, opinion):
    case = opinion()
    for address in (LIST, at(case), f"{LIST}ghi-nhan/"):
        assert "no-store" in clerk[1].get(address)["Cache-Control"]


# -- the list ----------------------------------------------------------------------------------------------------------------
def queries(client, **data):
    with CaptureQueriesContext(
        connection,
    ) as found:
        assert client.get(LIST, data).status_code == 200
    return len(found)


def test_the_list_asks_the_database_as_often_for_forty_as_for_five(clerk, opinion):
    for _n in range(5):
        opinion(name="A", phone="0912345678")
    clerk[1].get(LIST, {"muc": "dang-mo"})
    few = queries(clerk[1], muc="dang-mo")
    for _n in range(35):
        opinion()
    assert queries(clerk[1], muc="dang-mo") == few <= 30


def test_each_line_that_was_shown_is_noted(clerk, opinion):
    cases = {opinion().pk for _n in range(3)}
    clerk[1].get(LIST, {"muc": "dang-mo"})
    assert set(Look.objects.values_list("case", "what", "user")) == {(pk, "list", clerk[0].pk) for pk in cases}


def test_the_tabs(clerk, chief, opinion):
    new, late, waiting, review, done, spam = (opinion(f"Việc số {n}") for n in range(6))
    Case.objects.filter(pk=late.pk).update(due_on=timezone.localdate() - datetime.timedelta(days=30))
    for case, state in ((waiting, "waiting"), (review, "review"), (done, "closed")):
        Case.objects.filter(pk=case.pk).update(state=state, due_on=timezone.localdate() - datetime.timedelta(days=9))
    Case.objects.filter(pk=spam.pk).update(quarantined=True)
    Case.objects.filter(pk=new.pk).update(assignee=clerk[0])
    shown = {
        "cho-toi": {new},
        "dang-mo": {new, late, waiting, review},
        "qua-han": {late, review},
        "cho-nguoi-gui": {waiting},
        "cho-duyet": {review},
        "xong": {done},
        "nghi-rac": {spam},
    }
    for name, wanted in shown.items():
        text = text_of(clerk[1].get(LIST, {"muc": name}))
        assert {case for case in (new, late, waiting, review, done, spam) if case.subject in text} == wanted, name
    text = text_of(clerk[1].get(LIST, {"muc": "dang-mo"}))
    assert text.index(late.subject) < text.index(new.subject)  # the most urgent first
    assert "quá hạn" in text and "tạm dừng chờ người gửi" in text and "opinion-clock--late" in text
    assert 'opinion-count--late">2<' in text
    assert review.subject in text_of(chief[1].get(LIST))


def test_deadlines_in_words(clerk, opinion, monkeypatch):
    monday = datetime.date(2027, 3, 1)
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *args: monday)
    cases = [opinion(f"Việc {n}") for n in range(5)]
    days = {
        0: (datetime.date(2027, 3, 12), "opinion-clock--ok", "còn 9 ngày làm việc"),
        1: (datetime.date(2027, 3, 4), "opinion-clock--soon", "còn 3 ngày làm việc"),
        2: (monday, "opinion-clock--soon", "hết hạn hôm nay"),
        3: (datetime.date(2027, 2, 25), "opinion-clock--late", "quá hạn 2 ngày làm việc"),
        4: (datetime.date(2027, 2, 27), "opinion-clock--late", "quá hạn 1 ngày làm việc"),
    }
    for n, (day, _tone, _words) in days.items():
        Case.objects.filter(pk=cases[n].pk).update(due_on=day)
    text = text_of(clerk[1].get(LIST, {"muc": "dang-mo"}))
    for n, (_day, tone, words) in days.items():
        row = text.split(f">Việc {n}<")[1].split("</tr>")[0]
        assert tone in row and words in row, row


def test_filters(clerk, opinion):
    topic, place = Topic.objects.first(), Place.objects.create(name="Phường An Hội")
    one = opinion("Việc một", topic=topic, place=place, channel="phone")
    two = opinion("Việc hai", kind="gop-y")
    Case.objects.filter(pk=two.pk).update(assignee=clerk[0], received_at=timezone.now() - datetime.timedelta(days=40))
    today = timezone.localdate()
    for filters, wanted in (
        ({"loai": one.kind_id}, one),
        ({"loai": two.kind_id}, two),
        ({"linh_vuc": topic.pk}, one),
        ({"xa": place.pk}, one),
        ({"kenh": "phone"}, one),
        ({"nguoi": clerk[0].pk}, two),
        ({"tu": today.isoformat()}, one),
        ({"den": (today - datetime.timedelta(days=20)).isoformat()}, two),
    ):
        text = text_of(clerk[1].get(LIST, {"muc": "dang-mo", **filters}))
        assert {case for case in (one, two) if case.subject in text} == {wanted}, filters


@pytest.mark.parametrize(
    "hostile",
    [{"trang": "x"}, {"trang": "999999999"}, {"trang": "-1"}, {"muc": "?"}, {"loai": "x"}, {"tu": "0001-01-01"}, {"tu": "9999-12-31"},
     {"den": "9999-12-31"}, {"den": "0001-01-01"}, {"so": HOSTILE}, {"nguoi": "9" * 40}, {"kenh": "\x00"}],
)  # fmt: skip
def test_any_address_may_be_asked_for(clerk, opinion, hostile):
    opinion()
    response = clerk[1].get(LIST, {"muc": "dang-mo", **hostile})
    assert response.status_code == 200 and "<script>alert(1)" not in response.content.decode()


def test_the_list_has_pages(clerk, opinion, monkeypatch):
    monkeypatch.setattr("feedback.staff_list.PER_PAGE", 2)
    for n in range(3):
        opinion(f"Việc số {n}")
    first = text_of(clerk[1].get(LIST, {"muc": "dang-mo", "sap": "moi"}))
    assert "Việc số 2" in first and "Việc số 0" not in first and "trang=2" in first
    second = text_of(clerk[1].get(LIST, {"muc": "dang-mo", "sap": "moi", "trang": "2"}))
    assert "Việc số 0" in second and "Việc số 2" not in second and "trang=3" not in second


def test_search_finds_the_cases_of_a_person_and_keeps_no_word(clerk, opinion):
    mine = opinion("Việc của tôi", name="Trần Thị Bê", phone="0912 345 678", email="Be@Example.vn")
    opinion("Việc người khác", name="Trần Văn A", phone="0912 345 679")
    spam = opinion("Việc bị giữ", phone="+84912345678", quarantined=True)
    code = mine.contact["code"]
    for typed in ("0912345678", "+84 912 345 678", "be@example.vn", "tran thi be", code, code.lower().replace("-", " ")):
        text = text_of(clerk[1].post(f"{LIST}tim/", {"tim": typed}))
        assert mine.subject in text and "Việc người khác" not in text, typed
    assert spam.subject in text_of(clerk[1].post(f"{LIST}tim/", {"tim": "0912345678"}))
    assert "Không thấy" in text_of(clerk[1].post(f"{LIST}tim/", {"tim": HOSTILE}))
    response = clerk[1].post(f"{LIST}tim/", {"tim": f" {mine.number.replace('-0', '-')} "})
    assert response["Location"] == f"{LIST}?so={mine.number}"
    assert mine.subject in text_of(clerk[1].get(response["Location"]))
    assert clerk[1].post(f"{LIST}tim/", {"tim": "  "})["Location"] == LIST
    assert clerk[1].get(f"{LIST}tim/", {"tim": "0912345678"}).status_code == 405


def test_search_shows_only_ones_own(person, opinion):
    case = opinion(phone="0912345678")
    Case.objects.update(unit=Unit.objects.create(name="Phòng A"))
    outsider = person("ngoai", "handle_case", unit=Unit.objects.create(name="Phòng B"))[1]
    assert case.subject not in text_of(outsider.post(f"{LIST}tim/", {"tim": "0912345678"}))


# -- the page of a case --------------------------------------------------------------------------------------------------
def test_the_page_shows_the_matter_and_notes_the_look(clerk, opinion):
    case = opinion(name="Trần Thị Bê", phone="0912345678", share=True)
    text = text_of(clerk[1].get(at(case)))
    assert case.subject in text and "Ba tuần nay không ai đến." in text
    assert "Đồng ý: Chuyển liên hệ" in text and "Không đồng ý: Công khai" in text and "bản 1" in text
    assert "15 ngày làm việc kể từ ngày gửi" in text and "Gửi ý kiến" in text
    assert "Trần Thị Bê" not in text and "0912345678" not in text
    assert list(Look.objects.values_list("what", flat=True)) == ["case"]
    contact = case.contact
    assert contact["code"] not in text and contact["pin"] not in text


def test_contact_is_shown_when_asked_for_and_that_is_noted(clerk, opinion):
    case = opinion(name="Trần Thị Bê", phone="0912345678")
    text = text_of(clerk[1].post(at(case), {"lien-he": "1"}))
    assert "Trần Thị Bê" in text and "0912345678" in text and case.contact["pin"] not in text
    assert sorted(Look.objects.values_list("what", flat=True)) == ["case", "contact"]
    assert "Trần Thị Bê" not in text_of(clerk[1].get(at(case), {"lien-he": "1"}))  # no link opens it
    assert "liên hệ" in text_of(clerk[1].get(at(case))).split("Ai đã xem")[1]


def test_cases_of_the_same_sender_stand_beside(clerk, person, opinion):
    first = opinion("Lần đầu", phone="0912345678")
    hidden = opinion("Lần bị hạn chế", phone="0912345678")
    Case.objects.filter(pk=hidden.pk).update(restricted=True)
    second = opinion("Lần hai", phone="+84 912 345 678")
    text = text_of(clerk[1].get(at(second)))
    assert first.number in text and "cùng điện thoại" in text and "có thể trùng" in text
    assert hidden.number not in text
    named = opinion("Việc của người trùng tên", name="Trần Thị Bê")
    text = text_of(clerk[1].get(at(opinion(name="tran thi be"))))
    assert named.number in text and "cùng họ tên" in text and named.subject not in text  # one name, many people
    assert Look.objects.filter(case=first, what="list").exists()


def test_hostile_words_are_words(clerk, chief, opinion):
    case = opinion(HOSTILE, text=HOSTILE, name=HOSTILE, uploads=[(f"{HOSTILE}.pdf", "application/pdf", b"%PDF-", False)])
    took(clerk[1], case, "accept")
    took(clerk[1], case, "note", words=HOSTILE)
    took(clerk[1], case, "draft", words=HOSTILE)
    for client, address in ((clerk[1], f"{LIST}?muc=dang-mo"), (chief[1], at(case))):
        text = client.get(address).content.decode()
        assert "&lt;script&gt;alert(1)" in text and "<script>alert(1)" not in text and "<img src=x" not in text
    assert "<img src=x" not in clerk[1].post(at(case), {"lien-he": "1"}).content.decode()


def test_an_erased_case_opens_and_says_so(clerk, opinion):
    from feedback.erasing import erase

    case = opinion(name="Trần Thị Bê", phone="0912345678")
    erase(case, reason="request")
    text = text_of(clerk[1].post(at(case), {"lien-he": "1"}))
    assert "(đã xóa)" in text and "đã xóa dữ liệu cá nhân" in text and "Bê" not in text
    assert "(đã xóa)" in text_of(clerk[1].get(LIST, {"muc": "xong"}))


@pytest.mark.parametrize(
    ("name", "mime", "disposition", "kind"),
    [
        ("đơn của tôi.pdf", "application/pdf", "attachment; filename*=utf-8''%C4%91%C6%A1n", "application/octet-stream"),
        ("ảnh.png", "image/png", "inline; filename*", "image/png"),
        ('x".html', "text/html", "attachment", "application/octet-stream"),
    ],
)
def test_a_file_comes_whole_and_harmless(clerk, person, opinion, name, mime, disposition, kind):
    case = opinion(uploads=[(name, mime, b"\x00noi dung", True)])
    file = case.attachments.get()
    response = clerk[1].get(f"{at(case)}tep/{file.pk}/")
    assert response.content == b"\x00noi dung"
    assert response["Content-Disposition"].startswith(disposition) and response["Content-Type"] == kind
    assert response["X-Content-Type-Options"] == "nosniff" and "no-store" in response["Cache-Control"]
    assert response["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert Look.objects.filter(what="file", case=case).count() == 1
    other = opinion()
    assert clerk[1].get(f"{at(other)}tep/{file.pk}/").status_code == 404
    outsider = person("ngoai", "handle_case")[1]
    assert outsider.get(f"{at(case)}tep/{file.pk}/").status_code == 404


# -- steps ---------------------------------------------------------------------------------------------------------------
def test_the_page_has_the_buttons_that_the_table_allows(clerk, chief, opinion):
    case = opinion()
    for state in State:
        Case.objects.filter(pk=case.pk).update(state=state)
        found = set(re.findall(r'id="step-(\w+)"', clerk[1].get(at(case)).content.decode()))
        allowed = {s.name for s in STEPS.values() if state in s.sources and s.who == "handle"} - {"release"}
        assert found == allowed, state
    Case.objects.filter(pk=case.pk).update(state=State.REVIEW)
    assert {"approve", "return", "restrict"} <= set(re.findall(r'id="step-(\w+)"', chief[1].get(at(case)).content.decode()))


def test_the_way_of_a_case(clerk, chief, opinion, drain):
    case = opinion(email="be@example.vn", share=True)
    unit, agency = Unit.objects.get(focal=True), Unit.objects.create(name="Sở Y tế", email="soyte@example.vn")
    took(clerk[1], case, "accept")
    assert took(clerk[1], case, "assign", unit=unit.pk, person=clerk[0].pk).data["person"] == str(clerk[0])
    topic, kind = Topic.objects.first(), CaseKind.objects.get(code="kien-nghi")
    took(clerk[1], case, "classify", kind=kind.pk, topic=topic.pk, place="")
    assert (case.kind, case.topic) == (kind, topic)
    took(clerk[1], case, "start")
    took(clerk[1], case, "ask", words="Ở ấp nào?")
    assert case.state == State.WAITING and case.pauses[-1][1] is None
    took(clerk[1], case, "resume", words="Đã gọi hỏi.")
    assert case.state == State.WORKING and case.pauses[-1][1]
    due = case.due_on
    took(clerk[1], case, "extend", days=5, words="Cần khảo sát.")
    assert case.due_on > due and case.extensions == [5]
    took(clerk[1], case, "forward", unit=agency.pk, contact="on", words="Thuộc ngành y tế.")
    assert case.state == State.FORWARDED and case.unit == agency
    took(clerk[1], case, "note", words="Đã gọi Sở.")
    took(clerk[1], case, "draft", words="Trả lời lần một")
    took(chief[1], case, "return", words="Nêu ngày.")
    took(clerk[1], case, "draft", words="Trả lời ngày 1/3")
    event = took(chief[1], case, "approve", seen=last(case))
    assert case.state == State.ANSWERED and handling.answer_of(case).position == event.data["draft"]
    took(clerk[1], case, "close", words="Người gửi đã hài lòng qua điện thoại.")
    assert case.state == State.CLOSED and case.closed_at
    text = text_of(clerk[1].get(at(case)))
    for words in (
        "Ở ấp nào?",
        "thêm 5 ngày",
        "kèm liên hệ",
        "đơn vị: Sở Y tế",
        "Trả lời ngày 1/3",
        "Nêu ngày.",
        "Cán bộ chanh",
    ):
        assert words in text, words


def test_refusing(clerk, opinion):
    case = opinion()
    assert "chưa được thực hiện" in text_of(take(clerk[1], case, "refuse", words="  "))
    took(clerk[1], case, "refuse", words="Không rõ nội dung.")
    assert case.state == State.REFUSED and case.closed_at


def test_what_the_table_forbids_is_said_and_nothing_is_lost(clerk, opinion):
    case = opinion()
    text = text_of(take(clerk[1], case, "close", words="Chữ tôi đã gõ"))
    assert "không «Đóng» được" in text and case.events.count() == 1
    for name in ("publish", "satisfied", "reopen", "record", "no-such"):
        assert take(clerk[1], case, name, words="x").status_code == 404, name
    assert clerk[1].get(f"{at(case)}accept/").status_code == 405
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(clerk[0])
    assert take(strict, case, "accept").status_code == 403


def test_a_right_that_is_missing_is_said(clerk, opinion, chief):
    case = opinion()
    took(clerk[1], case, "accept")
    took(clerk[1], case, "draft", words="Trả lời")
    assert "không có quyền" in text_of(take(clerk[1], case, "approve", seen=last(case)))
    assert "không có quyền" in text_of(take(clerk[1], case, "restrict", people=[clerk[0].pk, chief[0].pk]))
    case.refresh_from_db()
    assert case.state == State.REVIEW


def test_two_people_answer(chief, person, opinion):
    case, other = opinion(), person("pho", *ALL, "approve_reply")
    took(chief[1], case, "accept")
    took(chief[1], case, "draft", words="Tôi viết, tôi duyệt")
    text = text_of(take(chief[1], case, "approve", seen=last(case)))
    assert "người khác phải duyệt" in text
    took(other[1], case, "approve", seen=last(case))
    assert case.state == State.ANSWERED


def test_what_is_approved_is_what_was_read(chief, clerk, opinion):
    case = opinion()
    took(clerk[1], case, "accept")
    first = took(clerk[1], case, "draft", words="Bản một").position
    page = text_of(chief[1].get(at(case)))
    assert "Bản một" in page and f'name="approve-seen" value="{first}"' in page
    took(chief[1], case, "return", words="Sửa")
    took(clerk[1], case, "draft", words="Bản hai")
    text = text_of(take(chief[1], case, "approve", seen=first))
    assert "trình lại sau khi" in text and "Bản hai" in text
    case.refresh_from_db()
    assert case.state == State.REVIEW


def test_a_stale_form_says_who_did_what_and_keeps_the_words(clerk, chief, opinion):
    case = opinion()
    old = last(case)
    took(chief[1], case, "accept")
    text = text_of(take(clerk[1], case, "note", position=old, words="Chữ tôi đã gõ"))
    assert "Cán bộ chanh đã làm «Tiếp nhận»" in text and "Chữ tôi đã gõ" in text
    assert case.events.count() == 2
    assert f'name="note-last" value="{last(case)}"' in text  # having read it, one may go on
    took(clerk[1], case, "note", words="Chữ tôi đã gõ")


def test_a_double_click_makes_one_step(clerk, opinion):
    case = opinion()
    old = last(case)
    for _click in range(2):
        assert take(clerk[1], case, "note", position=old, words="Một lần").status_code == 302
    assert case.events.filter(step="note").count() == 1
    assert "đã làm «Ghi chú nội bộ»" in text_of(take(clerk[1], case, "note", position=old, words="Chữ khác"))


def test_contact_goes_along_only_with_consent(clerk, opinion):
    case, agency = opinion(share=False), Unit.objects.create(name="Sở Y tế")
    text = text_of(take(clerk[1], case, "forward", unit=agency.pk, contact="on", words="Chuyển"))
    assert "chưa đồng ý chuyển liên hệ" in text and ">Chuyển</textarea>" in text.replace("> Chuyển", ">Chuyển")
    case.refresh_from_db()
    assert case.state == State.NEW


@pytest.mark.parametrize("days", ["0", "-3", "99999999", "x", "16"])
def test_an_extension_has_an_end(clerk, opinion, days):
    case = opinion()
    took(clerk[1], case, "accept")
    text = text_of(take(clerk[1], case, "extend", days=days, words="Vì sao"))
    assert "Vì sao" in text
    case.refresh_from_db()
    assert case.extensions == []


def test_templates_fill_without_a_script(clerk, opinion):
    case = opinion()
    template = ReplyTemplate.objects.create(title="Chào", text="Cảm ơn ông/bà <đã> góp ý.")
    took(clerk[1], case, "accept")
    assert "Cảm ơn ông/bà &lt;đã&gt; góp ý." in text_of(clerk[1].get(at(case), {"mau": template.pk}))
    data = {"draft-last": last(case), "draft-words": "Đã gõ trước", "mau": template.pk, "dung-mau": "1"}
    text = text_of(clerk[1].post(f"{at(case)}draft/", data))
    assert "Đã gõ trước Cảm ơn ông/bà &lt;đã&gt;" in text
    case.refresh_from_db()
    assert case.state == State.ACCEPTED
    assert clerk[1].get(at(case), {"mau": "x"}).status_code == 200


def test_merging(clerk, person, opinion):
    case, into = opinion("Bản gửi trùng"), opinion("Bản giữ lại")
    assert "Không thấy ý kiến có số này" in text_of(take(clerk[1], case, "merge", into="2020-000001"))
    assert "Không gộp được" in text_of(take(clerk[1], case, "merge", into=case.number))
    took(clerk[1], case, "merge", into=into.number)
    assert case.merged_into == into and case.state == State.CLOSED
    assert f'Gộp vào: <a href="{at(into)}">{into.number}</a>' in text_of(clerk[1].get(at(case)))
    assert f'Đã gộp vào đây: <a href="{at(case)}">' in text_of(clerk[1].get(at(into)))


def test_whoever_sent_the_same_hears_the_answer_too(clerk, chief, opinion, drain, mailoutbox):
    into = opinion("Bản giữ lại", name="Ông Cả", email="ca@example.vn", phone="0900000001")
    other = opinion("Bản gửi trùng", name="Bà Hai", email="hai@example.vn", phone="0900000002")
    took(clerk[1], other, "merge", into=into.number)
    answered(into, clerk, chief, "Đã thu gom.")
    drain()
    assert {letter.to[0] for letter in mailoutbox if "Đã có trả lời" in letter.body} == {"ca@example.vn", "hai@example.vn"}
    phone = Client()
    phone.post("/gop-y/tra-cuu/", {"code": other.contact["code"], "pin": other.contact["pin"]})
    assert "Đã thu gom." in text_of(phone.get("/gop-y/ho-so/"))


def test_a_sender_who_restricts_is_not_handed_on(clerk, opinion):
    case = opinion()
    Case.objects.update(processing_limited=True)
    agency = Unit.objects.create(name="Sở Mẫu")
    assert "hạn chế xử lý dữ liệu" in text_of(take(clerk[1], case, "forward", unit=agency.pk, words="Việc của Sở"))


def test_splitting(clerk, opinion):
    case = opinion(name="Trần Thị Bê", phone="0912345678", publish=True)
    Case.objects.update(clock_start=timezone.localdate() - datetime.timedelta(days=10))
    old = last(case)
    for _click in range(2):
        response = take(clerk[1], case, "split", position=old, subject="Đèn đường hỏng", text="Hẻm 5 tối om.")
        assert response.status_code == 302
    part = Case.objects.get(split_from=case)
    assert part.subject == "Đèn đường hỏng" and part.may_publish
    assert part.contact["phone"] == "0912345678" and part.contact["code"] != case.contact["code"]
    assert part.clock_start == timezone.localdate() - datetime.timedelta(days=10)  # the period runs from the same day
    assert case.events.order_by("position").last().data == {"part": part.number}
    assert part.number in text_of(clerk[1].get(at(case))) and case.number in text_of(clerk[1].get(at(part)))
    assert part.consents.get(purpose=Consent.Purpose.PUBLISH).given


def test_quarantine(clerk, opinion):
    case = opinion("Mua thuốc", quarantined=True)
    assert case.subject not in text_of(clerk[1].get(LIST, {"muc": "cho-toi"}))
    assert case.subject in text_of(clerk[1].get(LIST, {"muc": "nghi-rac"}))
    took(clerk[1], case, "release")
    assert not case.quarantined
    assert case.subject not in text_of(clerk[1].get(LIST, {"muc": "nghi-rac"}))


# -- on behalf of somebody -----------------------------------------------------------------------------------------------
def registered(**changes):
    kind = CaseKind.objects.get(code="hoi-dap")
    data = {"channel": "phone", "kind": kind.code, "subject": "Hỏi sổ đỏ", "text": "Cấp lại ở đâu?", "name": "Trần Thị Bê"}
    data |= {"phone": "0912345678", "handle": "on", "publish": "on", "token": "t" * 32}
    return {**data, **changes}


def test_registering_for_a_caller(clerk, founded):
    page = clerk[1].get(f"{LIST}ghi-nhan/")
    assert 'name="token"' in text_of(page)
    for _click in range(2):
        text = text_of(clerk[1].post(f"{LIST}ghi-nhan/", registered()))
    case = Case.objects.get()
    assert case.contact["code"] in text and case.contact["pin"] in text and case.number in text
    assert (case.channel, case.may_publish, case.events.get().user) == ("phone", True, clerk[0])
    consents = {consent.purpose: (consent.given, consent.notice.code) for consent in case.consents.all()}
    assert consents == {"handle": (True, "privacy"), "publish": (True, "publish"), "share": (False, "share")}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"handle": ""}, "Đọc thông báo cho người gửi nghe"),
        ({"subject": ""}, "Ghi một dòng"),
        ({"phone": "x"}, "Số điện thoại chưa đúng"),
        ({"channel": "web"}, "ghi đỏ"),
        ({"kind": "phan-anh", "name": ""}, "Ghi họ tên"),
    ],
)
def test_what_is_missing_is_said_and_what_was_typed_stays(clerk, founded, changes, words):
    text = text_of(clerk[1].post(f"{LIST}ghi-nhan/", registered(**changes)))
    assert words in text and "Cấp lại ở đâu?" in text and not Case.objects.exists()


def test_anothers_token_opens_no_receipt(clerk, chief, founded):
    clerk[1].post(f"{LIST}ghi-nhan/", registered())
    first = Case.objects.get()
    assert first.contact["pin"] not in text_of(chief[1].post(f"{LIST}ghi-nhan/", registered(subject="Việc khác")))


# -- routing rules -------------------------------------------------------------------------------------------------------
def test_a_trial_says_what_would_go_elsewhere(clerk, person, opinion):
    topic, unit = Topic.objects.first(), Unit.objects.create(name="Phòng <Đất>")
    for n in range(5):
        opinion(topic=topic if n < 2 else None)
    rule = RoutingRule.objects.create(topic=topic, unit=unit)
    _user, client = person("luat", "change_routingrule", "view_routingrule")
    address = f"{LIST}quy-tac/{rule.pk}/chay-thu/"
    text = text_of(client.get(address))
    assert "2 trong 5 ý kiến sẽ được giao khác" in text and "Phòng &lt;Đất&gt;" in text and "đang tắt" in text
    RoutingRule.objects.create(order=0, unit=unit, topic=topic, active=True)
    RoutingRule.objects.filter(pk=rule.pk).update(order=5)
    assert "0 trong 5" in text_of(client.get(address))  # another rule comes first
    assert clerk[1].get(address).status_code == 302
    assert not Event.objects.exclude(step="send").exists()
    assert "chay-thu" in text_of(client.get(f"{LIST}giao-viec/"))
    assert "chay-thu" in text_of(client.get(f"{LIST}giao-viec/edit/{rule.pk}/"))


# -- public questions ------------------------------------------------------------------------------------------------------
def test_a_public_question_is_drafted_masked(person, chief, opinion):
    clerk = person("thu", *ALL, "add_publicquestion", "change_publicquestion")
    case = opinion(
        "Hỏi về sổ đỏ", text="Tôi là Nguyễn Văn An, điện thoại 0912345678, hỏi về sổ đỏ.", publish=True, phone="0912345678"
    )
    assert clerk[1].post(f"{at(case)}cong-khai/").status_code == 302 and not PublicQuestion.objects.exists()
    answered(case, clerk, chief, "Chào ông Nguyễn Văn An, cấp lại trong 10 ngày.")
    assert "Soạn hỏi đáp công khai" in text_of(clerk[1].get(at(case)))
    response = clerk[1].post(f"{at(case)}cong-khai/")
    question = PublicQuestion.objects.get()
    assert response["Location"] == f"{LIST}hoi-dap/edit/{question.pk}/"
    assert not question.live and question.has_unpublished_changes and Revision.objects.for_instance(question).count() == 1
    for words in (question.question, question.answer):
        assert "0912345678" not in words and "Nguyễn Văn An" not in words
    assert clerk[1].get(response["Location"]).status_code == 200
    assert clerk[1].post(f"{at(case)}cong-khai/").status_code == 302 and PublicQuestion.objects.count() == 1
    with system_act("test"):
        question.latest_revision.publish()
    case.refresh_from_db()
    assert case.state == State.PUBLISHED
    with system_act("test"):
        question.save_revision().publish()  # another wording: nobody is told again
    assert case.events.filter(step="publish").count() == 1


@pytest.mark.parametrize("changes", [{"publish": False}, {"publish": True, "restricted": True}])
def test_without_consent_nothing_is_made_public(person, chief, opinion, changes):
    clerk = person("thu", *ALL, "add_publicquestion", "change_publicquestion")
    case = opinion(publish=changes["publish"])
    answered(case, clerk, chief)
    if changes.get("restricted"):
        Case.objects.update(restricted=True)
    assert clerk[1].post(f"{at(case)}cong-khai/").status_code in (302, 404)
    assert not PublicQuestion.objects.exists()


# -- requests about data -------------------------------------------------------------------------------------------------
@pytest.fixture
def wish(opinion):
    from feedback import rights

    def make(right, text="Sửa số nhà thành 12", **contact):
        return rights.ask(
            opinion(**{"name": "Trần Thị Bê", "phone": "0912345678", "email": "be@example.vn", **contact}), right, text
        )

    return make


def act(client, one, action, **data):
    one.refresh_from_db()
    seen = f"{one.status}:{one.due_on.isoformat()}"
    return client.post(f"{LIST}yeu-cau-du-lieu/{one.pk}/", {"action": action, "seen": seen, **data})


def test_a_request_is_acknowledged_extended_once_and_done(clerk, wish):
    one = wish("correct")
    text = text_of(clerk[1].get(f"{LIST}yeu-cau-du-lieu/"))
    assert "Sửa dữ liệu" in text and "ngày làm việc" in text
    page = f"{LIST}yeu-cau-du-lieu/{one.pk}/"
    assert "Sửa số nhà thành 12" in text_of(clerk[1].get(page))
    assert act(clerk[1], one, "acknowledge").status_code == 302
    one.refresh_from_db()
    due = one.due_on
    assert one.status == "acknowledged" and one.acknowledged_at
    assert "Ghi câu trả lời" in text_of(act(clerk[1], one, "extend"))
    assert act(clerk[1], one, "extend", words="Hồ sơ phức tạp").status_code == 302
    one.refresh_from_db()
    assert one.extended and one.due_on >= due + datetime.timedelta(days=10)
    assert "chỉ gia hạn được một lần" in text_of(act(clerk[1], one, "extend", words="Nữa"))
    assert act(clerk[1], one, "done", words="Đã sửa").status_code == 302
    one.refresh_from_db()
    assert one.status == "done" and one.case.unseal(f"request:{one.pk}", one.sealed)["answer"] == "Đã sửa"
    assert one.case.letters.filter(template="request", to="sender").count() == 3
    assert "đã được trả lời" in text_of(act(clerk[1], one, "refuse", words="Muộn"))
    assert "đã thực hiện yêu cầu" in text_of(clerk[1].get(at(one.case)))


def test_a_correction_reaches_whoever_was_given_the_old_contact(clerk, wish, drain, mailoutbox):
    one = wish("correct", share=True)
    agency = Unit.objects.create(name="Sở Mẫu", email="vanthu@so-mau.example")
    took(clerk[1], one.case, "forward", unit=agency.pk, words="Việc của Sở", contact="on")
    page = text_of(clerk[1].get(f"{LIST}yeu-cau-du-lieu/{one.pk}/"))
    assert 'value="0912345678"' in page and Look.objects.filter(what="contact").count() == 1
    contact = {"name": "Trần Thị Bê", "phone": "0987 654 321", "email": "be@example.vn", "address": "Số 12"}
    assert act(clerk[1], one, "done", words="Đã sửa", **contact).status_code == 302
    case = Case.objects.get()
    assert case.contact["phone"] == "0987 654 321" and case.contact["address"] == "Số 12" and case.contact["code"]
    assert case.number in text_of(clerk[1].post(f"{LIST}tim/", {"tim": "0987654321"}))
    assert case.number not in text_of(clerk[1].post(f"{LIST}tim/", {"tim": "0912345678"}))
    drain()
    told = [letter for letter in mailoutbox if letter.to == ["vanthu@so-mau.example"] and "sửa dữ liệu" in letter.subject]
    assert len(told) == 1 and "0987" not in told[0].body


def test_a_page_that_offered_no_contact_changes_none(clerk, wish):
    one = wish("correct")
    assert act(clerk[1], one, "done", words="Không có gì sai").status_code == 302
    assert Case.objects.get().contact["phone"] == "0912345678"


def test_late_requests_are_marked(clerk, wish):
    one = wish("view")
    DataRequest.objects.update(acknowledge_on=timezone.localdate() - datetime.timedelta(days=30), due_on=timezone.localdate())
    text = text_of(clerk[1].get(f"{LIST}yeu-cau-du-lieu/"))
    assert "opinion-clock--late" in text and "quá hạn" in text and "hết hạn hôm nay" in text
    assert one.get_right_display() in text


def test_a_second_click_on_a_request_changes_nothing(clerk, wish):
    one = wish("view")
    data = {"action": "refuse", "seen": f"new:{one.due_on.isoformat()}", "words": "Không phải của ông/bà"}
    page = f"{LIST}yeu-cau-du-lieu/{one.pk}/"
    assert clerk[1].post(page, data).status_code == 302
    assert "Không phải của ông/bà" in text_of(clerk[1].post(page, data))
    assert one.case.letters.filter(template="request").count() == 1
    assert clerk[1].post(page, {"action": "?"}).status_code == 200


def test_restricting_marks_the_case(clerk, wish):
    one = wish("restrict")
    act(clerk[1], one, "done", words="Đã hạn chế")
    one.case.refresh_from_db()
    assert one.case.processing_limited and "Đang hạn chế xử lý" in text_of(clerk[1].get(at(one.case)))


def test_erasing_needs_its_right_and_a_second_word(clerk, person, wish):
    one, boss = wish("delete"), person("boss", "erase_case")
    assert "không có quyền xóa" in text_of(act(clerk[1], one, "erase"))
    assert "nút «Xóa dữ liệu»" in text_of(act(clerk[1], one, "done", words="Đã xóa"))
    assert boss[1].get(at(one.case)).status_code == 302  # the right to erase reads no case
    assert "Không ai đọc lại được nữa" in text_of(act(boss[1], one, "erase"))
    assert Case.objects.get().readable
    assert act(boss[1], one, "erase", sure="1").status_code == 302
    one.refresh_from_db()
    case = Case.objects.get()
    assert case.erased_at and not case.readable and not CaseMark.objects.exists()
    assert (one.status, one.user) == ("done", boss[0])
    assert "đã thực hiện" in text_of(boss[1].get(f"{LIST}yeu-cau-du-lieu/{one.pk}/")).lower()


def test_requests_of_others_cases_are_not_there(person, wish):
    one = wish("view")
    Case.objects.update(restricted=True)
    client = person("ai", *ALL)[1]
    assert client.get(f"{LIST}yeu-cau-du-lieu/{one.pk}/").status_code == 404
    assert person("don-vi", "handle_case")[1].get(f"{LIST}yeu-cau-du-lieu/").status_code == 302


# -- what the portal is founded with -----------------------------------------------------------------------------------------
def test_the_board_has_its_rights_and_the_menu_its_entries(db):
    call_command("setup_portal", verbosity=0, no_administrator=True)
    assert CaseKind.objects.count() == 4 and Clock.objects.count() == 16 and Unit.objects.get().focal
    screens = {
        "Thành viên kiểm duyệt": ({LIST, f"{LIST}hoi-dap/"}, {f"{LIST}thoi-han/", f"{LIST}yeu-cau-du-lieu/"}),
        "Phó Trưởng ban": ({LIST, f"{LIST}yeu-cau-du-lieu/"}, {f"{LIST}loai/"}),
        "Trưởng ban": (
            {
                LIST,
                f"{LIST}yeu-cau-du-lieu/",
                *(
                    f"{LIST}{name}/"
                    for name in (
                        "loai",
                        "thoi-han",
                        "thong-bao",
                        "linh-vuc",
                        "xa-phuong",
                        "don-vi",
                        "giao-viec",
                        "mau-tra-loi",
                        "hoi-dap",
                    )
                ),
            },
            set(),
        ),
        "Quản trị": ({f"{LIST}yeu-cau-du-lieu/", f"{LIST}thoi-han/", f"{LIST}don-vi/add/"}, {LIST}),
        "Biên tập viên": ({f"{LIST}hoi-dap/"}, {LIST, f"{LIST}thoi-han/"}),
        "Biên tập viên cơ quan": (set(), {LIST, f"{LIST}hoi-dap/"}),
    }
    for group, (opened, closed) in screens.items():
        user = User.objects.create(username=group)
        user.groups.add(Group.objects.get(name=group))
        client = Client()
        client.force_login(user)
        assert {address: client.get(address).status_code for address in opened} == dict.fromkeys(opened, 200), group
        assert {address: client.get(address).status_code for address in closed} == dict.fromkeys(closed, 302), group
    call_command("setup_portal", verbosity=0, no_administrator=True)
    assert CaseKind.objects.count() == 4 and Clock.objects.count() == 16


# -- what goes on by itself ----------------------------------------------------------------------------------------------
def test_an_erased_case_that_was_open_is_closed(clerk, opinion):
    from feedback.erasing import erase

    case = opinion()
    erase(case, reason="request")
    case.refresh_from_db()
    assert case.state == State.CLOSED and case.number not in text_of(clerk[1].get(LIST, {"muc": "dang-mo"}))
    with pytest.raises(handling.StepRefused, match="đã được xóa"):
        handling.take(case, "note", user=clerk[0], words="Ghi")


def test_a_changed_day_off_moves_the_deadlines_of_open_cases(opinion, drain):
    from core.models import DayOff

    case, done = opinion(), opinion("Việc đã xong")
    Case.objects.filter(pk=done.pk).update(state=State.CLOSED)
    old = case.due_on
    DayOff.objects.create(date=old, kind="off", name="Nghỉ đột xuất")
    drain()
    case.refresh_from_db()
    done.refresh_from_db()
    assert case.due_on > old and done.due_on == old
    assert case.events.last().data == {"what": "calendar", "due_on": case.due_on.isoformat()}


def test_a_reminder_of_what_is_answered_meanwhile_stays_unsent(clerk, chief, opinion, drain, mailoutbox):
    from feedback.tasks import watch

    case = opinion()
    case.unit.members.add(clerk[0])
    drain()
    mailoutbox.clear()
    assert watch(case.due_on) and not watch(case.due_on)  # once for a deadline
    answered(case, clerk, chief)
    drain()
    assert not [letter for letter in mailoutbox if "Sắp đến hạn" in letter.subject]
