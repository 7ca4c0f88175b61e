"""The founding decision is entered as a document with its DOCX and PDF, approved, and found by number, name and clause."""

import pytest
from playwright.sync_api import expect

from demo.content import decision

from . import papers
from .browser import approve, eventually, newsroom, submit, upload_file

pytestmark = pytest.mark.browser

TITLE = "Ban hành Quy chế quản lý, vận hành và duy trì hoạt động Cổng Thông tin điện tử Chuyển đổi số tỉnh"
ADDRESS = "/van-ban/quyet-dinh-35-2023-qd-ubnd/"  # made of kind and number: nobody typed it
# Khoản 3 of its Điều 9; typed below without accents.
CLAUSE = "Khi quản trị hệ thống từ xa phải được sự chấp thuận của Thủ trưởng cơ quan quản lý"
TYPED = {
    "35/2023": "35/2023/QĐ-UBND",
    "quy che quan ly cong thong tin": "Quy chế quản lý",
    "khi quan tri he thong tu xa phai duoc su chap thuan cua thu truong co quan quan ly": CLAUSE,
}


@pytest.fixture(scope="module")
def portal(live_portal):
    code = "from documents_hub.models import IssuingBody as B; B.objects.create(name='Ủy ban nhân dân tỉnh Bến Tre')"
    live_portal.manage("shell", "-c", code)
    return live_portal


def test_the_decision_is_entered_approved_and_found(portal, chromium, tmp_path):
    with newsroom(chromium, portal, tmp_path) as room:
        enter(room.at_desk("bientap"), tmp_path)
        for user in ("kiemduyet", "phoban", "truongban"):
            approve(room.at_desk(user), TITLE)
        page = room.visitor()
        assert page.request.get(ADDRESS).status == 200
        for words, shown in TYPED.items():
            eventually(lambda words=words, shown=shown: shown in first_hit(page, words), f"«{words}» finds the decision")
        assert CLAUSE in page.locator(".result__excerpt").first.inner_text()
        assert page.locator(".result__excerpt mark").count() > 0


def enter(page, folder):
    texts = [text for _style, text in decision.paragraphs()]
    page.goto("/admin/pages/")
    page.locator("tr", has_text="Văn bản").locator("a[href$='/add_subpage/']").first.click()
    page.locator("#id_title").fill(TITLE)
    page.locator("#id_kind").select_option(label="Quyết định")
    page.locator("#id_number").fill("35/2023/QĐ-UBND")
    page.locator("#id_issuing_body").select_option(label="Ủy ban nhân dân tỉnh Bến Tre")
    page.locator("#id_issued_on").fill("24/08/2023")
    page.locator("#id_effective_on").fill("04/09/2023")
    for number, file in enumerate(
        (papers.docx(folder / "quyet-dinh.docx", texts), papers.pdf(folder / "quyet-dinh.pdf", texts))
    ):
        page.locator("#id_attachments-ADD").click()
        upload_file(page, f"#id_attachments-{number}-document-chooser", file, f"Quyết định 35/2023 ({file.suffix[1:].upper()})")
    submit(page)


def first_hit(page, words):
    """The first result as its reader sees it: kind, number, title, passage."""
    page.goto("/tim-kiem/")
    field = page.locator("main input[type=search]").first
    field.fill(words)
    field.press("Enter")
    page.wait_for_url("**/tim-kiem/?q=*")
    hits = page.locator(".result")
    expect(page.locator("main")).to_be_visible()
    return hits.first.inner_text().replace("\xa0", " ") if hits.count() else ""
