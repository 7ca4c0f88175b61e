"""From the empty form to the receipt, and back in by code and PIN; without a script, over HTTP."""

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from lxml import html
from PIL import Image

from feedback import files
from feedback.models import Attachment, Case, CaseKind, Clock, Consent, Event, PublicQuestion
from feedback.vault import vault

pytestmark = pytest.mark.usefixtures("founded")
WORDS = {
    "kind": "phan-anh",
    "subject": "Không nộp được hồ sơ trực tuyến",
    "text": "Tôi là Nguyễn Thị Sáu, số 12/3 ấp Phú Thành, điện thoại 0912 345 678, nộp ba lần đều báo lỗi.",
    "name": "Nguyễn Thị Sáu",
    "address": "12/3 ấp Phú Thành, xã Phú Hưng",
    "phone": "0912 345 678",
    "email": "sau@example.vn",
}


def tree(response):
    return html.fromstring(response.content.decode())


def fields(response, button):
    """What a browser would send from the form that holds the button with this value."""
    form = tree(response).xpath(f"//button[@name='do'][@value='{button}']/ancestor::form")[0]
    return {**dict(form.form_values()), "do": button}


def open_form(phone, /, **words):
    page = phone.get("/gop-y/")
    assert page.status_code == 200
    return {**fields(page, "review"), **words}


def send_all(phone, /, share="no", publish=False, **words):
    """Through all steps; returns (receipt page, code, PIN)."""
    review = phone.post("/gop-y/", open_form(phone, **{**WORDS, **words}))
    assert review.status_code == 200, tree(review).xpath("//*[@class='error-summary']//text()")
    button = "send" if words.get("anonymous") else "share"
    data = fields(review, button)
    if publish:
        data["publish"] = "on"
    page = phone.post("/gop-y/", data)
    if button == "share":
        page = phone.post("/gop-y/", fields(page, "yes" if share == "yes" else "no"))
    assert page.status_code == 200
    return (page, *(node.text for node in tree(page).xpath("//code")))


def come_back(phone, code, pin):
    page = phone.get("/gop-y/tra-cuu/")
    token = tree(page).xpath("//input[@name='csrfmiddlewaretoken']/@value")[0]
    return phone.post("/gop-y/tra-cuu/", {"code": code, "pin": pin, "csrfmiddlewaretoken": token}, follow=True)


def picture(**save):
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "teal").save(out, "JPEG", **save)
    return out.getvalue()


def test_a_case_is_sent_and_found_again(phone):
    page, code, pin = send_all(phone)
    case = Case.objects.get()
    assert case.content["text"] == WORDS["text"] and case.contact["phone"] == WORDS["phone"]
    shown = tree(page).text_content()
    assert case.number in shown and "Hạn" in shown and f"{case.due_on:%d/%m/%Y}" in shown
    back = come_back(phone, code.lower().replace("-", " "), pin)
    assert back.redirect_chain == [("/gop-y/ho-so/", 302)]
    assert WORDS["subject"] in back.content.decode()
    for response in (page, back, phone.get("/gop-y/tra-cuu/"), phone.get("/gop-y/")):
        assert response["Cache-Control"] == "no-store" and response["Referrer-Policy"] == "same-origin"
    assert code not in back.redirect_chain[0][0] and pin not in back.redirect_chain[0][0]


def test_the_deadline_is_the_law_of_the_day(phone):
    Clock.objects.create(code="answer", kind=CaseKind.objects.get(code="phan-anh"), days=3, basis="Quy chế của cổng")
    page, *_codes = send_all(phone)
    case = Case.objects.get()
    assert (case.clock_days, case.clock_basis) == (3, "Quy chế của cổng")
    assert "3 ngày làm việc" in tree(page).text_content()


def test_a_second_send_is_the_same_case(phone):
    review = phone.post("/gop-y/", open_form(phone, **WORDS))
    share = phone.post("/gop-y/", fields(review, "share"))
    data = fields(share, "no")
    first, second = phone.post("/gop-y/", data), phone.post("/gop-y/", data)
    codes = [[node.text for node in tree(page).xpath("//code")] for page in (first, second)]
    assert codes[0] == codes[1] and len(codes[0]) == 2
    assert Case.objects.count() == 1


def test_review_shows_what_would_be_public(phone):
    review = phone.post("/gop-y/", open_form(phone, **WORDS))
    public = tree(review).xpath("//*[@class='public-words']")[0].text_content()
    assert "báo lỗi" in public
    for secret in ("Nguyễn Thị Sáu", "0912", "12/3"):
        assert secret not in public
    assert Case.objects.count() == 0  # nothing is kept before it is sent
    consent = tree(review).xpath("//input[@name='publish']")[0]
    assert "checked" not in consent.attrib


@pytest.mark.parametrize(("answer", "given"), [("yes", True), ("no", False)])
def test_sharing_is_asked_apart(phone, answer, given):
    send_all(phone, share=answer, publish=True)
    found = {consent.purpose: (consent.given, bool(consent.notice)) for consent in Consent.objects.all()}
    assert found == {"handle": (True, True), "publish": (True, True), "share": (given, True)}


@pytest.mark.parametrize(
    ("words", "field", "said"),
    [
        ({"kind": ""}, "kind", "Chọn loại ý kiến"),
        ({"text": " "}, "text", "Ghi nội dung"),
        ({"text": "a" * 10_001}, "text", "Dài quá 10000"),
        ({"name": ""}, "name", "NĐ 20/2008/NĐ-CP, Điều 7.1"),
        ({"address": ""}, "address", "NĐ 20/2008/NĐ-CP, Điều 7.1"),
        ({"phone": "", "email": ""}, "phone", "Ghi điện thoại hoặc thư điện tử"),
        ({"phone": "gọi tôi"}, "phone", "Số điện thoại chưa đúng"),
        ({"email": "sau(at)example"}, "email", "Địa chỉ thư điện tử chưa đúng"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_lost(phone, words, field, said):
    page = phone.post("/gop-y/", open_form(phone, **{**WORDS, **words}))
    assert page.status_code == 422
    summary = tree(page).xpath("//*[@role='alert']")[0]
    assert said in summary.text_content()
    assert f"#id_{field}" in summary.xpath(".//a/@href")
    kept = dict(tree(page).xpath("//form[@enctype]")[0].form_values())
    assert kept["subject"] == WORDS["subject"]
    assert Case.objects.count() == 0


def test_without_a_name_nothing_of_the_person_is_kept(phone):
    send_all(phone, anonymous="on")
    case = Case.objects.get()
    assert case.anonymous and set(case.contact) == {"code", "pin"}


def test_files_are_freed_of_their_place_and_sealed(phone):
    exif = Image.Exif()
    exif[0x010E] = "Nha rieng o ap Phu Thanh"
    upload = SimpleUploadedFile("nhà tôi.jpg", picture(exif=exif.tobytes()))
    review = phone.post("/gop-y/", {**open_form(phone, **WORDS), "attachments": upload})
    share = phone.post("/gop-y/", fields(review, "share"))
    page = phone.post("/gop-y/", fields(share, "no"))
    code, pin = (node.text for node in tree(page).xpath("//code"))
    kept = Attachment.objects.get()
    assert kept.name == "nhà tôi.jpg"
    raw = files.get(kept.file)
    assert b"JFIF" not in raw and b"Phu Thanh" not in raw
    content = vault().open_bytes(kept.case.key, "file", raw)
    assert content.startswith(b"\xff\xd8") and b"Phu Thanh" not in content
    assert [name for name, _time in files.all_names()] == [kept.file]  # the staged copy is gone
    come_back(phone, code, pin)
    answer = phone.get(f"/gop-y/ho-so/tep/{kept.pk}/")
    assert answer.content == content
    assert answer["Content-Disposition"].startswith("attachment") and answer["X-Content-Type-Options"] == "nosniff"


def test_wrong_pins_lock_the_code_whether_it_exists_or_not(phone):
    _page, code, pin = send_all(phone)
    for wanted in (code, "GY-0000-0000-0000"):
        answers = [come_back(phone, wanted, "000000").status_code for _n in range(6)]
        assert answers == [422] * 5 + [429]
    assert come_back(phone, code, pin).status_code == 429


def test_the_form_is_refused_without_its_token(phone):
    assert phone.post("/gop-y/", {**WORDS, "do": "send"}).status_code == 403
    assert Case.objects.count() == 0


def test_many_sends_from_one_place_wait(phone, settings):
    settings.FEEDBACK_LIMITS = {"send": 2}
    send_all(phone)
    send_all(phone)
    review = phone.post("/gop-y/", open_form(phone, **WORDS))
    share = phone.post("/gop-y/", fields(review, "share"))
    late = phone.post("/gop-y/", fields(share, "no"))
    assert late.status_code == 429 and "chữ đã viết vẫn còn" in late.content.decode()
    assert Case.objects.count() == 2


def test_what_a_machine_fills_in_waits_apart_with_its_receipt(phone):
    page, code, _pin = send_all(phone, website="http://ban-hang.example")
    assert code.startswith("GY-") and page.status_code == 200
    assert Case.objects.get().quarantined


def test_sender_asks_for_the_data_and_gets_a_paper(phone):
    _page, code, pin = send_all(phone)
    back = come_back(phone, code, pin)
    token = tree(back).xpath("//input[@name='csrfmiddlewaretoken']/@value")[0]
    paper = phone.post("/gop-y/ho-so/xac-nhan/", {"csrfmiddlewaretoken": token})
    assert paper["Content-Type"] == "application/pdf"
    import pypdfium2

    text = pypdfium2.PdfDocument(paper.content)[0].get_textpage().get_text_bounded()
    assert "Nguyễn Thị Sáu" in text and "0912 345 678" in text
    for _n in range(2):  # asked twice, it is one request
        done = phone.post("/gop-y/ho-so/du-lieu/", {"csrfmiddlewaretoken": token, "right": "delete"}, follow=True)
    request = Case.objects.get().requests.get()
    assert f"{request.due_on:%d/%m/%Y}" in done.content.decode()
    assert (request.due_on - Case.objects.get().clock_start).days >= 20


def test_events_are_append_only(phone):
    from feedback.models.cases import AppendOnly

    send_all(phone)
    event = Event.objects.get()
    event.step = "accept"
    with pytest.raises(AppendOnly):
        event.save()
    with pytest.raises(AppendOnly):
        event.delete()


def test_nothing_is_public_by_itself(phone):
    send_all(phone, publish=True)
    assert PublicQuestion.objects.count() == 0
