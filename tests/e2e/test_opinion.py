"""A case lived through: from a telephone without script to the published answer, unhappy, reopened, closed; all letters read
from a real SMTP server."""

import email
import re
from email.policy import default as policy

import pytest
from aiosmtpd.controller import Controller
from playwright.sync_api import expect

from tests.portal_process import PASSWORD, free_port

from .browser import PHONE, approve, eventually, found, newsroom, submit

pytestmark = pytest.mark.browser

SUBJECT = "Nộp hồ sơ đất đai trực tuyến báo lỗi mã 500"
TEXT = (
    "Tôi là Phan Thị Mẫu Đơn, số 45/2 ấp Cây Bàng, điện thoại 0900 000 123. "
    "Nộp hồ sơ đất đai trực tuyến ba lần đều báo lỗi mã 500 ở bước thanh toán."
)
SECRETS = ("Phan Thị Mẫu Đơn", "45/2 ấp Cây Bàng", "0900 000 123")
ANSWER = "Lỗi ở bước thanh toán đã được sửa. Ông/bà nộp lại bằng tài khoản định danh, không phải trả phí lần hai."
PEOPLE = """
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from feedback.models import Unit
users = get_user_model().objects
clerk, _new = users.get_or_create(username="tiepnhan", defaults={{"email": "tiepnhan@example.vn"}})
clerk.set_password({password!r}); clerk.save()
clerk.groups.add(Group.objects.get(name="Biên tập viên"))
right = {{p.codename: p for p in Permission.objects.filter(content_type__app_label="feedback")}}
clerk.user_permissions.add(right["handle_case"], right["handle_all_cases"])
agency = users.get(username="sokhcn")
agency.user_permissions.add(right["handle_case"])
deputy, head = users.get(username="phoban"), users.get(username="truongban")
focal = Unit.objects.get(focal=True)
focal.members.add(clerk)
unit = Unit.objects.create(name="Sở Khoa học và Công nghệ", email="vanthu@skhcn.example", deputy=deputy, head=head)
unit.members.add(agency)
"""
# Two months pass.
LATER = """
import datetime
from feedback.models import Case
case = Case.objects.get()
case.clock_start -= datetime.timedelta(days=60)
case.pauses = []
case.due_on = case.deadline().date
case.save()
"""


class Sink:
    """A real SMTP server that keeps what it was given."""

    def __init__(self):
        self.letters = []
        self.port = free_port()
        self.controller = Controller(self, hostname="127.0.0.1", port=self.port)

    async def handle_DATA(self, server, session, envelope):  # noqa: N802  aiosmtpd's name
        self.letters.append(email.message_from_bytes(envelope.content, policy=policy))
        return "250 OK"

    def to(self, address, words):
        """The letter to ``address`` that says ``words``, when it has come."""
        return next(
            (
                letter
                for letter in self.letters
                if address in letter["To"] and words in f"{letter['Subject']} {letter.get_content()}"
            ),
            None,
        )

    def wait(self, address, words):
        return eventually(
            lambda: self.to(address, words), f"a letter to {address}: {words}", seconds=120
        )  # tried again after a minute


@pytest.fixture
def sink():
    made = Sink()
    made.controller.start()
    yield made
    made.controller.stop()


@pytest.fixture
def portal(portal_of, sink):
    portal = portal_of(environment={"EMAIL_URL": f"smtp://127.0.0.1:{sink.port}"}).start()
    portal.manage("shell", "-c", PEOPLE.format(password=PASSWORD))
    return portal


class Citizen:
    """A telephone whose browser runs no script."""

    def __init__(self, room):
        context = room.chromium.new_context(
            viewport=PHONE,
            java_script_enabled=False,
            is_mobile=True,
            has_touch=True,
            locale="vi-VN",
            base_url=room.portal.address,
        )
        context.set_default_timeout(30_000)
        self.page = context.new_page()
        room.pages["citizen"] = self.page
        self.code = self.pin = ""

    def send(self, file):
        page = self.page
        page.goto("/gop-y/")
        page.check("#kind-phan-anh")
        page.fill("#id_subject", SUBJECT)
        page.fill("#id_text", TEXT)
        page.fill("#id_name", "Phan Thị Mẫu Đơn")
        page.fill("#id_address", "45/2 ấp Cây Bàng, xã Mẫu")
        page.fill("#id_phone", "0900 000 123")
        page.fill("#id_email", "mau.don@hop-thu.example")
        page.set_input_files("#id_attachments", file)
        page.get_by_role("button", name="Xem lại trước khi gửi").click()
        public = page.locator(".public-words")
        for secret in SECRETS:
            expect(public).not_to_contain_text(secret)
        page.check("#id_publish")
        page.get_by_role("button", name="Tiếp tục").click()
        page.get_by_role("button", name="Đồng ý chuyển").click()
        expect(page.get_by_role("heading", level=1)).to_contain_text("đã nhận ý kiến")
        self.code, self.pin = page.locator("code").all_inner_texts()

    def look(self):
        self.page.goto("/gop-y/tra-cuu/")
        self.page.fill("#id_code", self.code)
        self.page.fill("#id_pin", self.pin)
        self.page.get_by_role("button", name="Xem ý kiến").click()
        expect(self.page.get_by_role("heading", level=1)).to_have_text(SUBJECT)
        assert self.code not in self.page.url and self.pin not in self.page.url
        return self.page

    def judge(self, solved, words=""):
        page = self.look()
        page.check("#solved-yes" if solved else "#solved-no")
        page.fill("#id_text", words)
        page.get_by_role("button", name="Gửi đánh giá").click()


def open_case(page):
    page.goto("/admin/y-kien/?muc=dang-mo")
    page.get_by_role("link", name=re.compile(re.escape(SUBJECT))).first.click()
    expect(page.locator(".opinion-subject")).to_have_text(SUBJECT)
    return page


def step(page, name, **fields):
    """Fill the form of a step and send it."""
    form = page.locator(f"#step-{name}")
    if not form.is_visible():
        page.locator("details", has=form).locator("summary").click()
    for field, value in fields.items():
        control = form.locator(f"[name$='{field}']")
        if value is True:
            control.check()
        elif control.evaluate("node => node.tagName") == "SELECT":
            control.select_option(label=value)
        else:
            control.fill(value)
    form.locator("button[type=submit]").last.click()
    expect(page.locator(".messages .success")).to_be_visible()


def test_an_opinion_from_the_telephone_to_the_closed_case(portal, sink, chromium, tmp_path):
    with newsroom(chromium, portal, tmp_path) as room:
        citizen = Citizen(room)
        photo = tmp_path / "man-hinh.png"
        photo.write_bytes(_picture())
        citizen.send(photo)
        receipt = sink.wait("mau.don@hop-thu.example", "đã nhận ý kiến").get_content()
        assert citizen.code in receipt and citizen.pin in receipt and "Hạn" in receipt
        sink.wait("tiepnhan@example.vn", "Có ý kiến mới")
        asked_and_answered(room, citizen, sink)
        forwarded_late_and_escalated(room, portal, sink)
        answered_by_two(room, citizen, sink)
        published_masked(room, citizen, sink)
        reopened_and_closed(room, citizen, sink)
        for letter in sink.letters:  # a mailbox is read by others too: what was written to the portal stands in none
            assert not any(words in letter.get_content() for words in ("bước thanh toán", "0900 000 123", "45/2", ANSWER))


def asked_and_answered(room, citizen, sink):
    clerk = open_case(room.at_desk("tiepnhan"))
    step(clerk, "accept")
    sink.wait("mau.don@hop-thu.example", "đã được tiếp nhận")
    step(clerk, "ask", words="Lỗi hiện vào ngày nào, trên điện thoại hay máy tính?")
    sink.wait("mau.don@hop-thu.example", "cần ông/bà bổ sung")
    page = citizen.look()
    expect(page.locator("main")).to_contain_text("Lỗi hiện vào ngày nào")
    expect(page.locator("main")).to_contain_text("Thời hạn tạm dừng")
    page.fill("#id_text", "Thứ Hai, trên điện thoại.")
    page.get_by_role("button", name="Gửi bổ sung").click()
    expect(page.locator(".state-line")).to_contain_text("Đang xử lý")
    sink.wait("tiepnhan@example.vn", "Người gửi đã bổ sung")


def forwarded_late_and_escalated(room, portal, sink):
    clerk = open_case(room.at_desk("tiepnhan"))
    expect(clerk.locator("main")).to_contain_text("Thứ Hai, trên điện thoại.")
    step(clerk, "forward", unit="Sở Khoa học và Công nghệ", words="Việc thuộc nền tảng dịch vụ công của Sở.", contact=True)
    sink.wait("mau.don@hop-thu.example", "đã được chuyển")
    sink.wait("vanthu@skhcn.example", "được chuyển đến đơn vị")
    portal.manage("shell", "-c", LATER)
    for _once_only in range(3):
        portal.manage("watch_deadlines")
    sink.wait("phoban@example.vn", "báo cấp phó")
    sink.wait("truongban@example.vn", "báo người đứng đầu")
    assert len([letter for letter in sink.letters if "quá hạn" in letter["Subject"]]) == 2
    agency = room.at_desk("sokhcn")
    agency.goto("/admin/y-kien/?muc=qua-han")
    row = agency.locator("tr", has_text=SUBJECT)
    expect(row).to_contain_text("quá hạn")
    expect(row.locator(".opinion-late, [class*=late]").first).to_be_visible()


def answered_by_two(room, citizen, sink):
    agency = open_case(room.at_desk("sokhcn"))
    step(agency, "start")
    step(agency, "draft", words=ANSWER)
    expect(agency.locator("#step-approve")).to_have_count(0)
    sink.wait("phoban@example.vn", "chờ duyệt")
    deputy = open_case(room.at_desk("phoban"))
    expect(deputy.locator(".opinion-draft")).to_contain_text(ANSWER)
    step(deputy, "approve")
    sink.wait("mau.don@hop-thu.example", "Đã có trả lời")
    page = citizen.look()
    expect(page.locator(".sheet--answer")).to_contain_text(ANSWER)


def published_masked(room, citizen, sink):
    clerk = room.at_desk("tiepnhan")
    clerk.goto("/admin/y-kien/?muc=xong")
    clerk.get_by_role("link", name=re.compile(re.escape(SUBJECT))).first.click()
    clerk.get_by_role("button", name="Soạn hỏi đáp công khai").click()
    for secret in SECRETS:
        assert secret not in clerk.locator("#id_question").input_value()
    submit(clerk)
    visitor = room.visitor()
    visitor.goto("/hoi-dap/")
    expect(visitor.locator("main")).not_to_contain_text(SUBJECT)  # not before the board has released it
    for user in ("kiemduyet", "phoban", "truongban"):
        approve(room.at_desk(user), SUBJECT)
    sink.wait("mau.don@hop-thu.example", "đã được đăng ở mục Hỏi đáp")
    eventually(lambda: SUBJECT in found(visitor, "ho so dat dai bao loi"), "the question is found in search")
    visitor.get_by_role("link", name=SUBJECT).first.click()
    expect(visitor.locator("main")).to_contain_text("không phải trả phí lần hai")
    for secret in SECRETS:
        expect(visitor.locator("main")).not_to_contain_text(secret)
    expect(citizen.look().locator(".state-line")).to_contain_text("Đã công khai")


def reopened_and_closed(room, citizen, sink):
    citizen.judge(solved=False, words="Nộp lại vẫn báo lỗi ở bước cuối.")
    expect(citizen.page.locator(".state-line")).to_contain_text("Mở lại")
    sink.wait("sokhcn@example.vn", "mở lại")
    agency = open_case(room.at_desk("sokhcn"))
    expect(agency.locator("main")).to_contain_text("Nộp lại vẫn báo lỗi ở bước cuối.")
    step(agency, "start")
    step(agency, "draft", words="Đã sửa nốt bước cuối; Sở đã nộp thử thành công.")
    step(open_case(room.at_desk("phoban")), "approve")
    page = citizen.look()
    expect(page.locator(".sheet--answer")).to_contain_text("Đã sửa nốt bước cuối")
    expect(page.locator("#solved-no")).to_have_count(0)  # once only
    citizen.judge(solved=True)
    expect(citizen.page.locator(".state-line")).to_contain_text("Đã đóng")
    labels = citizen.page.locator(".timeline__head strong").all_inner_texts()
    assert labels[0] == "Đã gửi ý kiến" and labels[-1].endswith("đã giải quyết") and len(labels) >= 10


def _picture():
    import io

    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (320, 200), "white").save(out, "PNG")
    return out.getvalue()
