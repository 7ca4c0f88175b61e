"""Each act that readers can notice shows at once, on every page that must show it, in every process."""

import pytest

HOME, NEWS, MAP = "/", "/tin-tuc/", "/so-do-cong/"
# act: {path: (status, words that must stand there, words that must not)}; in this order, for one builds on another.
ACTS = [
    ("publish_new", {NEWS: (200, "Tin vừa công bố", ""), HOME: (200, "Tin vừa công bố", ""), "/sitemap.xml": (200, "tin-vua-cong-bo", ""), "/tin-tuc/tin-vua-cong-bo/": (200, "Mới.", "")}),
    ("publish_change", {"/ky-nang-so/huong-dan/": (200, "Lời mới.", "Lời cũ.")}),
    ("unpublish", {NEWS: (200, "Tin số 1", "Tin vừa công bố"), "/tin-tuc/tin-vua-cong-bo/": (404, "", "Mới."), "/sitemap.xml": (200, "", "tin-vua-cong-bo")}),
    ("schedule", {NEWS: (200, "Tin hẹn giờ", ""), "/tin-tuc/tin-hen-gio/": (200, "Hẹn giờ.", "")}),
    ("expire", {NEWS: (200, "", "Tin hẹn giờ"), "/tin-tuc/tin-hen-gio/": (404, "", "")}),
    ("move", {"/gioi-thieu/huong-dan/": (200, "Lời mới.", ""), "/ky-nang-so/huong-dan/": (301, "", ""), "/gioi-thieu/": (200, "Trang hướng dẫn", ""), MAP: (200, "/gioi-thieu/huong-dan/", "/ky-nang-so/huong-dan/")}),
    ("rename", {"/tin-tuc/tin-mot/": (200, "tên mới", ""), "/tin-tuc/tin-1/": (301, "", ""), NEWS: (200, "/tin-tuc/tin-mot/", "/tin-tuc/tin-1/")}),
    ("delete", {"/tin-tuc/tin-2/": (404, "", ""), NEWS: (200, "", "Tin số 2"), "/tin-tuc/tin-mot/": (200, "", "Tin số 2")}),
    ("replace_image", {"/tin-tuc/tin-3/": (200, "darkred", "navy"), NEWS: (200, "darkred", "navy")}),
    ("replace_document", {"/tin-tuc/tin-3/": (200, "KB", "ke-hoach.txt")}),
    ("hide_collection", {"/tin-tuc/tin-3/": (200, "Tin số 3", "")}),
    ("rename_category", {"/tin-tuc/tin-3/": (200, "Chuyên mục tên mới", "Chính quyền số"), NEWS: (200, "Chuyên mục tên mới", "Chính quyền số")}),
    ("rename_story", {"/tin-tuc/tin-3/": (200, "Dòng sự kiện tên mới", ""), NEWS: (200, "Dòng sự kiện tên mới", "")}),
    ("change_menu", {HOME: (200, "Menu tên mới", ""), "/lien-he/": (200, "Menu tên mới", ""), "/tim-kiem/?q=tin": (200, "Menu tên mới", "")}),
    ("put_notice", {HOME: (200, "tạm dừng đêm nay", ""), "/lien-he/": (200, "tạm dừng đêm nay", ""), "/tim-kiem/?q=tin": (200, "tạm dừng đêm nay", "")}),
    ("end_notice", {HOME: (200, "", "tạm dừng đêm nay"), "/lien-he/": (200, "", "tạm dừng đêm nay")}),
    ("rename_agency", {HOME: (200, "Cổng của tỉnh mới", ""), "/tim-kiem/": (200, "Cổng của tỉnh mới", ""), NEWS: (200, "Cổng của tỉnh mới", "")}),
    ("reorder_home", {HOME: (200, "Câu hỏi mới ở đầu", "")}),
    ("new_section", {MAP: (200, "Mục mới lập", ""), "/muc-moi/": (200, "Mục mới lập", "")}),
    ("add_synonym", {"/tim-kiem/?q=zalo+tong+dai": (200, "toi=/lien-he/", "Chưa có nội dung khớp")}),
    ("hide_for_question", {"/tim-kiem/?q=zalo+tong+dai": (200, "", "toi=/lien-he/")}),
    ("add_pin", {"/tim-kiem/?q=Zalo+phường": (200, "toi=/so-do-cong/", "Chưa có nội dung khớp")}),
    ("add_answer", {"/tim-kiem/?q=zalo+phuong": (200, "Nhắn Zalo thế nào?", "")}),
    ("redirect", {"/dia-chi-cu/": (301, "", "")}),
    ("hide_page", {"/gioi-thieu/": (302, "", ""), "/gioi-thieu/huong-dan/": (302, "", ""), MAP: (200, "", "/gioi-thieu/huong-dan/"), "/sitemap.xml": (200, "", "/gioi-thieu/")}),
    ("show_page", {"/gioi-thieu/": (200, "Trang hướng dẫn", ""), "/gioi-thieu/huong-dan/": (200, "Lời mới.", ""), MAP: (200, "/gioi-thieu/huong-dan/", "")}),
]  # fmt: skip


def differs(answer, wanted):
    status, words, not_words = wanted
    text = answer.text.replace("\xa0", " ")
    return answer.status_code != status or (words and words not in text) or (not_words and not_words in text)


@pytest.mark.parametrize(("act", "pages"), ACTS, ids=[act for act, _pages in ACTS])
def test_every_page_shows_the_act_at_once_in_both_processes(pair, act, pages):
    for path in pages:  # kept in both processes before the act
        pair.get(path)
        pair.get(path)
    already = [path for path, wanted in pages.items() if not any(differs(answer, wanted) for answer in pair.get(path))]
    pair.act(act)
    late = [(path, a.status_code) for path, wanted in pages.items() for a in pair.get(path) if differs(a, wanted)]
    assert late == []
    # Something of the act was to be seen: the pages did not look so before.
    assert len(already) < len(pages) or act == "hide_collection", already


def test_search_follows_when_the_index_has(pair):
    def found():
        return ["/tin-tuc/tin-mot/" in answer.text for answer in pair.get("/tim-kiem/?q=ten+moi")]

    pair.act("drain")
    assert found() == [True, True]


def test_a_worker_that_died_before_replacing_the_token_is_made_up_for(pair):
    """The row of the outbox stands for the change until the token is replaced; the worker finds it."""
    pair.get("/lien-he/")
    before = pair.made()["/lien-he/"]
    pair.portal.manage("shell", "-c", "from core import outbox; outbox.add('purge'); outbox.drain(kinds=['purge'])")
    pair.get("/lien-he/")
    assert pair.made()["/lien-he/"] == before + 1
