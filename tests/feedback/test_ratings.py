"""«Trang này có hữu ích không?»: from the press of a button to the editors' report."""

import csv
import datetime
import io
import re

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Permission
from django.db import connection
from django.db.models import Sum
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction, Site

from accounts.models import User
from core.actor import system_act
from feedback import ratings, throttle
from feedback.models import Case, CaseKind, PageRating, PublicQuestion, Throttle
from home.models import SectionPage, StandardPage

pytestmark = pytest.mark.django_db
ORIGIN = {"HTTP_ORIGIN": "http://testserver"}


def publish(title, parent=None, model=StandardPage):
    parent = parent or Site.objects.get(is_default_site=True).root_page
    with system_act("test"):
        made = Page.objects.get(pk=parent.pk).add_child(instance=model(title=title, live=True))
    return made


@pytest.fixture
def page(founded):
    return publish("Cách nộp hồ sơ")


@pytest.fixture
def question(founded):
    made = PublicQuestion(
        title="Nộp ở đâu?",
        question="Nộp ở đâu?",
        answer="Ở xã.",
        answered_by="Sở",
        kind=CaseKind.objects.get(code="hoi-dap"),
        live=False,
    )
    made.save()
    with system_act("test"):
        made.save_revision().publish()
    return PublicQuestion.objects.get(pk=made.pk)


def press(client, level=3, **data):
    return client.post("/huu-ich/", {"muc": level, **data}, **ORIGIN)


def counts():
    return dict(PageRating.objects.order_by().values_list("level").annotate(total=Sum("count")))


def forget_presses():
    """As if a minute had passed."""
    Throttle.objects.all().delete()


# -- the form --------------------------------------------------------------------------------------------------------------
def test_every_page_but_the_home_page_asks(client, page):
    text = client.get(page.url).content.decode()
    form = BeautifulSoup(text, "html.parser").find("form", class_="rating")
    assert (form["method"], form["action"]) == ("post", "/huu-ich/")
    assert [button["type"] for button in form.find_all("button")] == ["submit"] * 3
    assert [button.get_text() for button in form.find_all("button")] == ["Rất hữu ích", "Hữu ích", "Chưa hữu ích"]
    assert "csrfmiddlewaretoken" not in str(form)
    assert "feedback/public" in text.partition("</head>")[0]
    home = Site.objects.get(is_default_site=True).root_page
    assert 'class="rating"' not in client.get(home.url).content.decode()
    assert 'class="rating"' not in client.get("/tim-kiem/").content.decode()


def test_a_portal_that_is_not_founded_does_not_ask(client, db):
    page = publish("Cách nộp hồ sơ")
    assert 'class="rating"' not in client.get(page.url).content.decode()
    assert press(client, trang=page.pk).status_code == 404


def test_a_page_with_the_form_may_be_kept(client, page):
    response = client.get(page.url)
    assert "no-store" not in response.get("Cache-Control", "")
    assert not response.cookies
    assert "Cookie" not in response.get("Vary", "")


# -- the vote --------------------------------------------------------------------------------------------------------------
def test_a_vote_is_counted_without_a_trace_of_who(page):
    phone = Client(enforce_csrf_checks=True)
    shown = BeautifulSoup(phone.get(page.url).content, "html.parser").find("form", class_="rating")
    fields = {field["name"]: field["value"] for field in shown.find_all("input")}
    response = press(phone, **fields)
    assert (response.status_code, response["Location"]) == (303, f"/huu-ich/cam-on/?trang={page.pk}")
    assert not response.cookies
    assert counts() == {3: 1}
    (row,) = PageRating.objects.all()
    assert (row.page_id, row.month) == (page.pk, timezone.localdate().replace(day=1))
    assert "127.0.0.1" not in str([vars(row) for row in Throttle.objects.all()])


def test_votes_add_up_by_level_and_month(client, page):
    PageRating.objects.create(page=page, month=datetime.date(2020, 1, 1), level=3, count=7)
    for level in (3, 3, 2, 1):
        press(client, level, trang=page.pk)
        forget_presses()
    month = timezone.localdate().replace(day=1)
    assert dict(PageRating.objects.filter(month=month).values_list("level", "count")) == {3: 2, 2: 1, 1: 1}


def test_a_question_is_rated_too(client, question):
    assert f'name="cau-hoi" value="{question.pk}"' in client.get(question.url).content.decode()
    response = press(client, 1, **{"cau-hoi": question.pk})
    assert response.status_code == 303
    assert PageRating.objects.get().question == question
    assert "Nộp ở đâu?" in client.get(response["Location"]).content.decode()


def test_a_second_press_is_harmless(client, page):
    assert press(client, trang=page.pk).status_code == 303
    assert press(client, trang=page.pk).status_code == 303
    assert sum(counts().values()) == 1


def test_two_first_votes_at_once_are_two(page, monkeypatch):
    rated = ratings.find({"trang": str(page.pk)})
    ratings.count(rated, 3)
    real = PageRating.objects.filter
    first = iter([PageRating.objects.none()])  # another process writes the row between our look and our write

    monkeypatch.setattr(PageRating.objects, "filter", lambda **row: next(first, None) or real(**row))
    ratings.count(rated, 3)
    assert counts() == {3: 2}


def test_over_the_limit_one_is_thanked_and_not_counted(client, page, settings):
    settings.FEEDBACK_LIMITS = {"rate": 2}
    pages = [page, publish("Hai"), publish("Ba")]
    assert [press(client, trang=one.pk).status_code for one in pages] == [303] * 3
    assert sum(counts().values()) == 2


@pytest.mark.parametrize(
    "headers",
    [
        {"HTTP_ORIGIN": "https://evil.example"},
        {"HTTP_ORIGIN": "null"},
        {"HTTP_ORIGIN": "http://testserver.evil.example"},
        {"HTTP_REFERER": "https://evil.example/http://testserver/"},
        {"HTTP_ORIGIN": "https://evil.example", "HTTP_REFERER": "http://testserver/"},
        {},
    ],
)
def test_a_forged_vote_is_refused_with_words(client, page, headers):
    response = client.post("/huu-ich/", {"muc": 3, "trang": page.pk}, **headers)
    assert response.status_code == 403
    assert "chưa có gì được ghi" in response.content.decode()
    assert counts() == {}


@pytest.mark.parametrize("headers", [{"HTTP_REFERER": "http://testserver/trang/"}, {"HTTP_ORIGIN": "http://127.0.0.1:8000"}])
def test_own_pages_are_known_without_a_token(client, page, headers):
    assert client.post("/huu-ich/", {"muc": 3, "trang": page.pk}, **headers).status_code == 303


def test_opened_as_an_address_it_says_what_to_do(client, page):
    answer = client.get("/huu-ich/")
    assert (answer.status_code, answer["Allow"], answer["Cache-Control"]) == (405, "POST", "no-store")
    assert "bấm nút lần nữa" in answer.content.decode()
    assert "default-src 'none'" in answer["Content-Security-Policy"]


@pytest.mark.parametrize("data", [{}, {"muc": "9"}, {"muc": "x"}, {"trang": "0"}, {"trang": "9999999"}, {"trang": "9" * 50}])
def test_nonsense_is_not_counted(client, page, data):
    assert (
        press(
            client, **{"level": data.get("muc", 3), "trang": "x", **{k: v for k, v in data.items() if k != "muc"}}
        ).status_code
        == 404
    )
    assert counts() == {}
    assert client.get("/huu-ich/").status_code == 405


def test_what_readers_may_not_see_is_not_rated(client, page):
    draft = publish("Sắp có")
    hidden = publish("Riêng")
    with system_act("test"):
        draft.unpublish()
        PageViewRestriction.objects.create(page=hidden, restriction_type=PageViewRestriction.LOGIN)
    for one in (draft, hidden):
        assert press(client, trang=one.pk).status_code == 404
        assert client.get("/huu-ich/cam-on/", {"trang": one.pk}).status_code == 404


# -- the sentence ----------------------------------------------------------------------------------------------------------
def filled(client, path, **data):
    """The fields of the form at ``path`` as a browser would send them, with ``data`` typed in."""
    shown = BeautifulSoup(client.get(path).content, "html.parser").find("form", class_="sentence")
    fields = {field["name"]: field.get("value", "") for field in shown.find_all("input")}
    return shown, {**fields, **data}


def test_a_sentence_becomes_a_case_without_a_name(page, phone):
    path = f"/huu-ich/cam-on/?trang={page.pk}"
    response = phone.get(path)
    assert response["Cache-Control"] == "no-store"
    _form, data = filled(phone, path, text="Thiếu mẫu đơn.\nXin bổ sung.")
    response = phone.post("/huu-ich/cam-on/", data)
    assert response.status_code == 303
    text = phone.get(response["Location"]).content.decode()
    assert "Đã nhận nhận xét" in text
    case = Case.objects.get()
    assert (case.kind.code, case.channel, case.page_id, case.anonymous) == ("gop-y", "page", page.pk, True)
    assert case.content == {"subject": "Nhận xét trang “Cách nộp hồ sơ”", "text": "Thiếu mẫu đơn.\nXin bổ sung."}
    assert set(case.contact) == {"code", "pin"}
    assert not case.quarantined
    assert phone.post("/huu-ich/cam-on/", data).status_code == 303
    assert Case.objects.count() == 1


def test_the_form_is_guarded_against_forgery(page, phone):
    assert phone.post("/huu-ich/cam-on/", {"trang": page.pk, "text": "Giả"}).status_code == 403
    assert not Case.objects.exists()


def test_a_filled_trap_is_taken_in_but_set_aside(client, page):
    _form, data = filled(client, f"/huu-ich/cam-on/?trang={page.pk}", text="Mua ngay", website="x")
    client.post("/huu-ich/cam-on/", data)
    assert Case.objects.get().quarantined


@pytest.mark.parametrize(("text", "words"), [("", "Ghi một câu"), ("   ", "Ghi một câu"), ("á" * 1001, "Dài quá 1000 ký tự")])
def test_too_little_and_too_much(client, page, text, words):
    _form, data = filled(client, f"/huu-ich/cam-on/?trang={page.pk}", text=text)
    response = client.post("/huu-ich/cam-on/", data)
    assert response.status_code == 422
    assert words in response.content.decode()
    assert text.strip() in response.content.decode()
    assert not Case.objects.exists()


def test_too_many_sentences(client, page, settings):
    settings.FEEDBACK_LIMITS = {"send": 0}
    _form, data = filled(client, f"/huu-ich/cam-on/?trang={page.pk}", text="Nữa")
    assert client.post("/huu-ich/cam-on/", data).status_code == 429


def test_who_needs_an_answer_is_led_to_the_form_with_the_words(page, phone):
    form, data = filled(phone, f"/huu-ich/cam-on/?trang={page.pk}", text="Tôi cần biết <ngày> trả.")
    (button,) = form.select("button[formaction]")
    response = phone.post(button["formaction"], {**data, button["name"]: button["value"]})
    assert response.status_code == 200
    assert "Tôi cần biết &lt;ngày&gt; trả." in response.content.decode()
    assert not Case.objects.exists()


def test_a_sentence_about_a_question(client, question):
    _form, data = filled(client, f"/huu-ich/cam-on/?cau-hoi={question.pk}", text="Chưa rõ")
    assert client.post("/huu-ich/cam-on/", data).status_code == 303
    case = Case.objects.get()
    assert case.subject == "Nhận xét hỏi đáp “Nộp ở đâu?”"
    assert question.url in case.content["text"]


# -- the report -----------------------------------------------------------------------------------------------------------
@pytest.fixture
def editor(founded):
    def make(*rights):
        user = User.objects.create_user(f"bientap{User.objects.count()}", password="x")
        names = ["view_pagerating", *rights]
        user.user_permissions.add(*Permission.objects.filter(content_type__app_label="feedback", codename__in=names))
        user.user_permissions.add(Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin"))
        browser = Client(headers={"accept-language": "vi"})
        browser.force_login(user)
        return browser

    return make


def rate(page, month=0, **levels):
    today = timezone.localdate().replace(day=1)
    number = today.year * 12 + today.month - 1 - month
    for name, count in levels.items():
        level = {"very": 3, "some": 2, "no": 1}[name]
        PageRating.objects.create(page=page, month=datetime.date(number // 12, number % 12 + 1, 1), level=level, count=count)


def test_the_report_shows_the_worst_first(editor, page, question):
    section = publish("Dịch vụ công", model=SectionPage)
    inner = publish("Trang trong mục", section)
    rate(page, very=3, some=1)
    rate(inner, very=1, no=3)
    rate(inner, month=3, no=2)
    PageRating.objects.create(question=question, month=timezone.localdate().replace(day=1), level=1, count=1)
    browser = editor()
    text = browser.get("/admin/y-kien/huu-ich/").content.decode()
    order = [text.index(title) for title in ("Trang trong mục</a>", "Cách nộp hồ sơ</a>")]
    assert order == sorted(order)
    assert "<strong>100%</strong>" in text
    assert "Nộp ở đâu?" in text
    month = f"{timezone.localdate():%Y-%m}"
    assert "<strong>25%</strong>" in browser.get("/admin/y-kien/huu-ich/", {"thang": month}).content.decode()
    only = browser.get("/admin/y-kien/huu-ich/", {"muc": "Dịch vụ công"}).content.decode()
    assert "Trang trong mục</a>" in only
    assert "Cách nộp hồ sơ</a>" not in only


def test_the_report_as_csv(editor, page):
    page.title = "=Công thức"
    Page.objects.filter(pk=page.pk).update(title=page.title)
    rate(page, very=3, no=1)
    response = editor().get("/admin/y-kien/huu-ich/", {"dang": "csv"})
    rows = list(csv.DictReader(io.StringIO(b"".join(response.streaming_content).decode("utf-8-sig"))))
    assert rows[0]["Trang"] == "'=Công thức"
    assert (rows[0]["Rất hữu ích"], rows[0]["Tỷ lệ hữu ích (%)"]) == ("3", "75")


def test_comments_are_linked_for_who_may_see_their_cases(editor, client, page):
    rate(page, very=1)
    _form, data = filled(client, f"/huu-ich/cam-on/?trang={page.pk}", text="Thiếu mẫu")
    client.post("/huu-ich/cam-on/", data)
    case = Case.objects.get()
    assert case.number not in editor().get("/admin/y-kien/huu-ich/").content.decode()
    assert case.number not in editor("handle_case").get("/admin/y-kien/huu-ich/").content.decode()
    seen = editor("handle_all_cases").get("/admin/y-kien/huu-ich/").content.decode()
    assert re.search(rf'href="/admin/y-kien/{case.pk}/">{case.number}<', seen)
    assert "Thiếu mẫu" not in seen


def test_the_report_is_closed_to_others(client, editor, founded):
    assert client.get("/admin/y-kien/huu-ich/").status_code == 302
    user = User.objects.create_user("khac", password="x")
    user.user_permissions.add(Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin"))
    client.force_login(user)
    assert client.get("/admin/y-kien/huu-ich/").status_code in (302, 403)
    assert "Chưa có lượt đánh giá nào" in editor().get("/admin/y-kien/huu-ich/").content.decode()


def test_queries_of_the_report_do_not_grow(editor, page):
    browser = editor("handle_all_cases")
    rate(page, very=1)

    def counted():
        browser.get("/admin/y-kien/huu-ich/")
        with CaptureQueriesContext(connection) as found:
            browser.get("/admin/y-kien/huu-ich/")
        return len(found)

    few = counted()
    for n in range(12):
        rate(publish(f"Trang {n}"), very=n + 1, no=1)
    assert counted() == few


def test_a_vote_does_not_make_kept_pages_old(client, page, monkeypatch):
    from core.page_cache import changes

    seen = []
    monkeypatch.setattr(changes, "changed", lambda: seen.append(1))
    press(client, trang=page.pk)
    assert counts() == {3: 1}
    assert not seen
    assert throttle.tries(throttle.RATE, "127.0.0.1") == 1
