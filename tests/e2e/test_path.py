"""The one true path, in a real Chromium: an editor composes, the board approves, a citizen finds, the head withdraws."""

from email import message_from_bytes, policy

import pytest
from playwright.sync_api import expect

from . import papers
from .browser import (
    add_block,
    approve,
    duration,
    eventually,
    files_of,
    fill_grid,
    found,
    give_back,
    newsroom,
    open_editor,
    open_review,
    save,
    statuses,
    submit,
    upload_file,
    waiting,
    write_text,
)

pytestmark = pytest.mark.browser

TITLE = "Đường dây nóng 1022 mở cả đêm: bà con hỏi đáp thủ tục"
SLUG = "duong-day-nong-1022-mo-ca-dem-ba-con-hoi-dap-thu-tuc"
SENTENCE = "Ghe chở sầu riêng cập bến Thạnh Phú lúc rạng đông."
REWRITTEN = " Số liệu lấy đến hết tháng mười."
IN_PDF = "Phụ lục ghi chín mươi chín điểm trực hướng dẫn đặt tại nhà văn hóa ấp."
REASON = "Chưa ghi số liệu tính đến ngày nào; xin bổ sung."
STEPS = {"kiemduyet": "Kiểm tra", "phoban": "Duyệt", "truongban": "Cho đăng"}


@pytest.fixture(scope="module")
def portal(live_portal):
    live_portal.manage(
        "shell", "-c", "from news.models import NewsCategory as C; C.objects.create(name='Dịch vụ công', slug='dich-vu-cong')"
    )
    return live_portal


def letters(portal):
    """(recipient, subject) of every letter that has gone out, read from the files in var/mail/."""
    sent = [message_from_bytes(f.read_bytes(), policy=policy.default) for f in (portal.var / "mail").glob("*.eml")]
    return [(to.strip(), letter["Subject"].strip()) for letter in sent for to in letter["To"].split(",")]


def wait_for_letter(portal, to, subject, copies=1):
    letter = (f"{to}@example.vn", subject)
    eventually(lambda: letters(portal).count(letter) == copies, f"letter {letter}, {copies} times, in {letters(portal)}")


# -- the editor -------------------------------------------------------------------------------------------------------


def write_head(page, folder):
    """Title, summary, category and lead image; the address comes by itself."""
    page.goto("/admin/pages/")
    page.locator("tr", has_text="Tin tức").locator("a[href$='/add_subpage/']").first.click()
    page.locator("#id_title").click()
    page.keyboard.type(TITLE)
    page.locator("#id_summary").fill("Từ hôm nay, người dân gọi 1022 bất cứ giờ nào để được hướng dẫn.")
    expect(page.locator("#id_slug")).to_have_value(SLUG)
    page.locator("#id_category").select_option(label="Dịch vụ công")
    upload_file(
        page,
        "#id_lead_image-chooser",
        papers.picture(folder / "hinh-dau.jpg", "navy"),
        "Tổng đài",
        alt="Bàn trực tổng đài 1022",
    )
    page.locator("#id_lead_image_alt").fill("Nhân viên trực tổng đài 1022 lúc nửa đêm")


def write_body(page, folder):
    """One block of each kind that carries a file, a chart, and words."""
    block = add_block(page, "Đoạn văn")
    write_text(page, block, SENTENCE)

    block = add_block(page, "Hình")
    upload_file(page, f"{block}-image-chooser", papers.picture(folder / "ben-song.jpg", "teal"), "Bến sông")
    page.locator(f"{block}-alt").fill("Ghe cập bến sông lúc sáng sớm")

    block = add_block(page, "Âm thanh")
    upload_file(page, f"{block}-media-chooser", papers.FILES / "tieng.mp3", "Bản tin", duration="3")
    page.locator(f"{block}-title").fill("Nghe bài này")
    write_text(page, f"{block}-transcript", "Kính chào bà con.")

    block = add_block(page, "Video")
    upload_file(page, f"{block}-media-chooser", papers.FILES / "phim.mp4", "Phim", duration="3")
    page.locator(f"{block}-title").fill("Gọi 1022 thế nào")
    upload_file(page, f"{block}-captions-chooser", papers.captions(folder / "phu-de.vtt"), "Phụ đề")
    write_text(page, f"{block}-transcript", "Bấm số 1022 rồi gọi.")

    block = add_block(page, "Biểu đồ")
    page.locator(f"{block}-title").fill("Cuộc gọi tăng đều")
    page.locator(f"{block}-source").fill("Tổng đài 1022, đến 30/09/2026")
    fill_grid(page, f"{block}-rows", [["Tháng", "Cuộc gọi", ""], ["Tám", "1.200", ""], ["Chín", "1.540", ""]])

    block = add_block(page, "Tệp tải về")
    upload_file(page, f"{block}-document-chooser", papers.pdf(folder / "phu-luc.pdf", [IN_PDF]), "Phụ lục điểm trực")


def publish_directly(page):
    """Post the page's own form with Wagtail's publish action, as one who knows its name would; returns the words shown."""
    expect(page.locator("input[name=body-count]")).to_have_value("6")
    with page.expect_navigation():
        page.evaluate(
            """() => {
                const form = document.getElementById("page-edit-form");
                form.insertAdjacentHTML("beforeend", '<input type="hidden" name="action-publish" value="1">');
                form.noValidate = true;
                window.onbeforeunload = null;
                HTMLFormElement.prototype.submit.call(form);
            }"""
        )
    return page.locator(".messages").inner_text()


# -- the story --------------------------------------------------------------------------------------------------------


def test_from_the_editor_s_desk_to_the_citizen_s_telephone_and_back(portal, chromium, tmp_path):
    with newsroom(chromium, portal, tmp_path) as room:
        address = f"/tin-tuc/{SLUG}/"
        compose(room, tmp_path)
        files = look_at_review(room)
        assert_hidden(room, [address, *files])
        return_and_rewrite(room, portal)
        assert_hidden(room, [address, *files])
        release(room, portal)
        citizen_reads(room, address, files)
        withdraw(room, address, files, portal)


def compose(room, folder):
    page = room.at_desk("bientap")
    write_head(page, folder)
    write_body(page, folder)
    save(page)
    assert "phải qua đủ ba bước duyệt" in publish_directly(page)
    assert_hidden(room, [f"/tin-tuc/{SLUG}/"])
    submit(page)


def look_at_review(room):
    """The checker reads the preview; returns the addresses of the files in it."""
    page = room.at_desk("kiemduyet")
    open_review(page, TITLE)
    expect(page.locator(".review-checks.is-good")).to_be_visible()
    expect(page.frame_locator(".review__preview iframe").locator("h1")).to_contain_text("Đường dây nóng")
    page.goto(page.get_by_role("link", name="Xem thử toàn trang").get_attribute("href"))
    files = files_of(page)
    for kind, least in {".webp": 8, ".mp3": 1, ".mp4": 1, ".vtt": 1, ".pdf": 1}.items():
        assert sum(path.endswith(kind) for path in files) >= least, (kind, files)
    assert set(statuses(page, files).values()) == {200}
    return files


def assert_hidden(room, addresses):
    answers = statuses(room.visitor(), addresses)
    assert set(answers.values()) == {404}, answers


def return_and_rewrite(room, portal):
    wait_for_letter(portal, "kiemduyet", f"Chờ kiểm tra: {TITLE}")
    approve(room.at_desk("kiemduyet"), TITLE)
    wait_for_letter(portal, "phoban", f"Chờ duyệt: {TITLE}")
    give_back(room.at_desk("phoban"), TITLE, REASON)
    wait_for_letter(portal, "bientap", f"Bài được trả lại để sửa: {TITLE}")

    page = room.at_desk("bientap")
    page.goto("/admin/")
    returned = page.locator(".desk-item--returned")
    expect(returned).to_contain_text(REASON)
    returned.get_by_role("link", name=TITLE).click()
    write_text(page, "#body-0-value", REWRITTEN)
    submit(page)
    assert waiting(room.at_desk("phoban")) == []
    assert waiting(room.at_desk("kiemduyet")) == [TITLE]
    wait_for_letter(portal, "kiemduyet", f"Chờ kiểm tra: {TITLE}", copies=2)


def release(room, portal):
    for user, step in STEPS.items():
        wait_for_letter(portal, user, f"Chờ {step.lower()}: {TITLE}", copies=1 if user == "truongban" else 2)
        approve(room.at_desk(user), TITLE)
    wait_for_letter(portal, "bientap", f"Đã cho đăng: {TITLE}")
    page = room.at_desk("quantri")
    page.goto("/admin/board/letters/")
    for step in STEPS.values():
        expect(page.locator(".letter", has_text=f"Chờ {step.lower()}: {TITLE}").first).to_be_visible()


def citizen_reads(room, address, files):
    page = room.visitor()
    for words in (
        "duong day nong hoi dap thu tuc",
        "ghe cho sau rieng cap ben thanh phu",
        "chin muoi chin diem truc huong dan",
    ):
        eventually(lambda words=words: TITLE in found(page, words), f"«{words}» finds the page")
    page.get_by_role("link", name=TITLE).click()
    page.wait_for_url(f"**{address}")
    expect(page.locator("main")).to_contain_text(REWRITTEN.strip())
    for image in page.locator("main article img").all():
        image.scroll_into_view_if_needed()
        eventually(lambda image=image: image.evaluate("node => node.naturalWidth") > 0, "the picture is shown")
    assert 2.5 < duration(page, "audio") < 3.5
    assert 2.5 < duration(page, "video") < 3.5
    assert set(files) <= set(files_of(page))
    assert set(statuses(page, [address, *files]).values()) == {200}
    for sound in [path for path in files if path.endswith((".mp3", ".mp4"))]:
        part = page.request.get(sound, headers={"Range": "bytes=0-99"})
        assert (part.status, len(part.body())) == (206, 100)


def withdraw(room, address, files, portal):
    page = room.at_desk("truongban")
    open_editor(page, "Tin tức", TITLE)
    page.locator("header .w-dropdown__toggle").first.click()
    page.get_by_role("link", name="Gỡ khỏi cổng").click()
    page.get_by_label("Lý do").fill("Phụ lục ghi nhầm số điểm trực, cần soát lại.")
    page.get_by_role("button", name="Gỡ khỏi cổng").click()
    expect(page.locator(".messages .success")).to_contain_text("Đã gỡ")
    assert_hidden(room, [address, *files])
    visitor = room.visitor()
    eventually(lambda: TITLE not in found(visitor, "duong day nong hoi dap thu tuc"), "search forgets the page")
    wait_for_letter(portal, "bientap", f"Gỡ khỏi cổng: {TITLE}")
