"""The editors' screens: who may open them, what the queue shows, what a trial run and an explanation say."""

import datetime

import pytest
from django.contrib.auth.models import Group
from django.test import Client

from accounts.models import User
from core import outbox
from core.models import OutboxEntry
from search import indexing
from search.models import Answer, Pin, QueryDay, Synonym, query_key
from search.queue import WEEK, last_full_week, read_week

QUEUE = "/admin/tim-kiem/"
SCREENS = [
    QUEUE,
    f"{QUEUE}chi-muc/",
    f"{QUEUE}giai-thich/?q=UBND",
    f"{QUEUE}tu-dong-nghia/",
    f"{QUEUE}trang-ghim/",
    f"{QUEUE}cau-tra-loi/",
]


@pytest.fixture
def board(founded_portal, db):
    def of_group(name):
        user = User.objects.create(username=name, email="a@example.vn")
        user.groups.add(Group.objects.get(name=name))
        client = Client()
        client.force_login(user)
        return client

    return of_group


@pytest.fixture
def editor(board, index):
    index()
    return board("Biên tập viên")


def asked(text, *, week=None, days=(0, 1, 2), **counts):
    first = week or last_full_week()
    QueryDay.objects.bulk_create(
        QueryDay(query=query_key(text), shown=text, day=first + datetime.timedelta(days=n), **counts) for n in days
    )


def text_of(client, address):
    answer = client.get(address)
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


def test_the_board_s_people_see_the_screens_and_an_agency_s_editor_does_not(board, index):
    index()
    for group in ("Biên tập viên", "Thành viên kiểm duyệt", "Phó Trưởng ban", "Trưởng ban", "Quản trị"):
        client = board(group)
        assert {client.get(screen).status_code for screen in SCREENS} == {200}, group
    agency = board("Biên tập viên cơ quan")
    assert {agency.get(screen).status_code for screen in SCREENS} == {302}
    assert agency.post(f"{QUEUE}chay-thu/", {"spelling": "a", "equivalents": "b"}).status_code == 302
    assert {Client().get(screen).status_code for screen in SCREENS} == {302}


def test_the_queue_shows_what_failed_on_three_days(editor):
    asked("wifi công cộng", searches=4, empty=4)
    asked("chứng thư số", searches=6, results=14, clicks=0)
    asked("chữ ký số", searches=6, results=12, clicks=5)
    asked("hai ngày thôi", days=(0, 1), searches=90, empty=90)
    asked("nhà ông <b>A</b>", searches=3, empty=2)
    text = text_of(editor, QUEUE)
    missing, unopened = text.split('id="unopened"')
    assert "wifi công cộng" in missing and "nhà ông &lt;b&gt;A&lt;/b&gt;" in missing
    assert "chứng thư số" in unopened
    assert "chữ ký số" not in text and "hai ngày thôi" not in text and "<b>A</b>" not in text
    assert f"?cau=wifi+c%C3%B4ng+c%E1%BB%99ng&amp;tuan={last_full_week()}" in missing


def test_beside_a_handled_question_stands_the_week_after(editor, make):
    week = last_full_week() - WEEK
    asked("xin cấp wifi công cộng", week=week, searches=4, empty=4)
    asked("xin cấp wifi công cộng", week=week + WEEK, searches=2, empty=1, clicks=1, days=(0, 3))
    page = f"{QUEUE}?tuan={week}"
    assert "Chưa làm gì" in text_of(editor, page)
    Synonym.objects.create(spelling="wifi công cộng", equivalents="mạng không dây")
    Pin.objects.create(queries="xin cap wifi cong cong", page=make("Điểm truy cập"))
    Answer.objects.create(queries="Xin cấp wifi công cộng", title="Ở đâu?", text="<p>Ở chợ.</p>", live=False)
    text = text_of(editor, page)
    assert "Từ đồng nghĩa: wifi công cộng → mạng không dây" in text
    assert "Đã ghim: Điểm truy cập" in text
    assert "Câu trả lời đang chờ duyệt: Ở đâu?" in text
    assert "4 lượt tìm: thấy 50%, bấm 100%" in text


@pytest.mark.parametrize("typed", ["", "x", "0000-00-00", "9999-12-31", "2026-02-31", "'; --"])
def test_any_week_may_be_asked_for(editor, typed):
    assert editor.get(QUEUE, {"tuan": typed}).status_code == 200
    assert read_week(typed).weekday() == 0


def test_a_trial_shows_before_and_after_and_saves_nothing(editor, make, index):
    make("Mạng không dây ở chợ")
    index()
    asked("wifi công cộng", searches=4, empty=4)
    asked("cấp wifi công cộng", searches=1, empty=1)
    asked("chữ ký số", searches=9, results=1)
    count = Synonym.objects.count()
    form = {"kind": "synonym", "spelling": "wifi công cộng", "equivalents": "mạng không dây", "when": ""}
    text = " ".join(editor.post(f"{QUEUE}chay-thu/", form).content.decode().split())
    assert "2 câu đã tìm trước đây đổi như sau" in text
    assert text.index("Không thấy gì") < text.index("Mạng không dây ở chợ")
    assert "chữ ký số" not in text
    assert Synonym.objects.count() == count
    wrong = editor.post(f"{QUEUE}chay-thu/", {**form, "equivalents": "wifi cong cong"}).content.decode()
    assert "Có dòng trùng với từ bên trên" in wrong
    for hostile in ({}, {"pk": "x"}, {"spelling": "\x00" * 9}, {"kind": "?", "when": "?"}, {"spelling": "x" * 5000}):
        assert editor.post(f"{QUEUE}chay-thu/", {**form, **hostile}).status_code == 200
    assert editor.get(f"{QUEUE}chay-thu/").status_code == 405


def test_a_trial_of_a_change_leaves_the_saved_entry_out(editor, make, index):
    make("Mạng không dây ở chợ")
    index()
    saved = Synonym.objects.create(spelling="wifi công cộng", equivalents="mạng không dây")
    asked("wifi công cộng", searches=4)
    form = {"kind": "synonym", "spelling": "wifi công cộng", "equivalents": "thứ khác", "when": "", "pk": str(saved.pk)}
    text = editor.post(f"{QUEUE}chay-thu/", form).content.decode()
    assert text.index("Mạng không dây ở chợ") < text.index("Không thấy gì")


def test_an_explanation_says_how_a_question_was_read_and_why_results_stand_there(editor, make, index):
    named, told = make("Ủy ban nhân dân họp trực tuyến"), make("Lịch tuần", "UBND họp sáng thứ hai.")
    pinned, hidden = make("Cổng họp"), make("UBND họp năm cũ")
    index()
    Pin.objects.create(queries="UBND họp", page=pinned)
    Pin.objects.create(queries="UBND họp", page=hidden, hidden=True)
    text = text_of(editor, f"{QUEUE}giai-thich/?q=UBND+họp")
    assert "uy ban nhan dan" in text
    assert text.index(pinned.title) < text.index(named.title)
    assert text.count("Ghim cho câu này") == 1
    assert "Tên, số hiệu có: <strong>UBND, họp</strong>" in text
    assert "Nội dung có: UBND, họp" in text and told.title in text
    assert f'Không hiện vì đã loại cho câu này: <a href="{hidden.url}">' in text
    for typed in ("", '"', "<script>alert(1)</script>", "x" * 3000, "\x00"):
        answer = editor.get(f"{QUEUE}giai-thich/", {"q": typed})
        assert answer.status_code == 200
        assert "<script>alert(1)" not in answer.content.decode()


@pytest.mark.parametrize(
    ("screen", "field"), [("tu-dong-nghia", "spelling"), ("trang-ghim", "queries"), ("cau-tra-loi", "queries")]
)
def test_a_form_comes_with_the_question_filled_in(editor, screen, field):
    text = editor.get(f"{QUEUE}{screen}/add/", {"cau": '"><b>wifi'}).content.decode()
    assert "&quot;&gt;&lt;b&gt;wifi" in text
    assert f'name="{field}"' in text
    assert editor.get(f"{QUEUE}{screen}/add/", {"cau": "x" * 9000, "tuan": "'>"}).status_code == 200


def test_saving_leads_back_to_the_queue_it_came_from(editor):
    form = {"kind": "synonym", "spelling": "xe hơi", "equivalents": "ô tô", "when": "", "note": ""}
    answer = editor.post(f"{QUEUE}tu-dong-nghia/add/?cau=xe&tuan={last_full_week()}", form)
    assert (answer.status_code, answer["Location"]) == (302, f"{QUEUE}?tuan={last_full_week()}")
    assert Synonym.objects.get(spelling="xe hơi").equivalents == "ô tô"


def test_each_night_s_comparison_and_what_could_not_be_written_are_shown(editor, make, settings):
    page = make("Lịch tiếp công dân")
    OutboxEntry.objects.all().delete()  # the change never reached the index
    assert "Chưa có lần nào" in text_of(editor, f"{QUEUE}chi-muc/")
    assert indexing.reconcile() == 1
    OutboxEntry.objects.update(attempts=3, last_error="OSError: đĩa đầy")
    text = text_of(editor, f"{QUEUE}chi-muc/")
    assert "1 mục khác, đã ghi lại" in text and f"page:{page.pk}" in text and "chưa có trong chỉ mục" in text
    assert "OSError: đĩa đầy" in text
    OutboxEntry.objects.update(attempts=0, last_error="")
    outbox.drain(kinds=["index"])
    assert indexing.reconcile() == 0
    text = text_of(editor, f"{QUEUE}chi-muc/")
    assert "Khớp từng mục" in text and "Mọi mục đã vào chỉ mục" in text
