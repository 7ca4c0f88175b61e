import pytest

from search.engines.base import Entry
from search.highlight import excerpt, mark
from search.query import parse

ARTICLE = (
    "Điều 8. Phân công trách nhiệm. Sở chủ trì việc cập nhật. "
    "Điều 9. Bảo đảm an toàn thông tin. Các thông tin, dữ liệu điện tử của Cổng phải có giải pháp sao lưu, phục hồi và luôn "
    "sẵn sàng trong việc phục hồi dữ liệu khi hệ thống gặp sự cố. Điều 10. Kinh phí do ngân sách bảo đảm."
)


def marked(text, typed):
    return [segment.text for segment in mark(text, parse(typed)) if segment.marked]


@pytest.mark.parametrize(
    ("text", "typed", "marks"),
    [
        ("Quy chế quản lý Cổng thông tin", "quy che quan ly", ["Quy chế quản lý"]),
        ("Quản lý thuế. Chế độ quy định.", "quy chế quản lý", ["Quản lý"]),  # lone syllables stay unmarked beside pairs
        ("Thuế sử dụng đất", "thuế đất", ["Thuế", "đất"]),  # nothing better: lone ones
        ("Đường về, đường đi", "duong", ["Đường", "đường"]),
        ("Số 35/2023/QĐ-UBND", "35/2023", ["35/2023"]),
        ("Ủy ban nhân dân tỉnh", "UBND", ["Ủy ban nhân dân"]),
        ("Chữ ký cũ, số chữ ký", "số mới chữ ký", ["Chữ ký", "chữ ký"]),  # a lone one between them joins nothing
        ("chuyểnđổi", "chuyen", []),  # never inside a word
        ("<b>chợ</b> & quê", "chợ", ["chợ"]),
    ],
)
def test_marks_keep_the_original_spelling(text, typed, marks):
    assert marked(text, typed) == marks
    assert "".join(segment.text for segment in mark(text, parse(typed))) == text


def test_a_sentence_is_shown_whole():
    sentence = (
        "Các thông tin, dữ liệu điện tử của Cổng phải có giải pháp sao lưu, phục hồi và luôn sẵn sàng trong việc phục hồi "
        "dữ liệu khi hệ thống gặp sự cố."
    )
    filler = "Căn cứ Luật Tổ chức chính quyền địa phương; thông tin và dữ liệu được cập nhật thường xuyên. " * 300
    entry = Entry("page:1", "Quy chế", "/x/", "document", parts=[("", "Tóm tắt."), ("35.pdf", filler + ARTICLE + filler)])
    found = excerpt(entry, parse(sentence), {})
    assert sentence in found.text
    assert found.place == "35.pdf"
    assert len(found.text) < 800


def test_a_list_that_begins_behind_the_words_is_begun():
    before = "Phạm vi. Ai ở trong nước cũng như ở nước ngoài muốn làm lâu dài tại địa phương phải lập rồi gửi đi hai bản giống nhau của "
    asked = (
        "hồ sơ cấp lại giấy chứng nhận đủ điều kiện hoạt động dịch vụ giám định công nghệ trong lĩnh vực công nghiệp quốc phòng "
        "và an ninh gồm những giấy tờ sau đây"
    )
    behind = ": a) Đơn đề nghị có xác nhận của nơi làm việc " + "rồi thì là mà " * 40
    entry = Entry("page:1", "Nghị định", "/x/", "document", parts=[("", before + asked + behind)])
    found = excerpt(entry, parse(asked), {})
    assert "sau đây: a) Đơn đề nghị có xác nhận" in found.text
    assert len(found.text) < 400


def test_without_a_match_the_summary_is_shown():
    entry = Entry("page:1", "Giới thiệu", "/x/", "standard", summary="Cổng của tỉnh.", parts=[("", "Chữ khác.")])
    assert excerpt(entry, parse("giới thiệu"), {}).text == "Cổng của tỉnh."


def test_names_the_page_and_the_article_of_a_file():
    text = "Điều 1. Phạm vi điều chỉnh. Quy chế này áp dụng cho cổng.\f Điều 2. Đối tượng. Theo Điều 7 của luật. Cơ quan, tổ chức có liên quan."
    entry = Entry("page:1", "Quy chế", "/a/", "document", parts=[("", ""), ("Bản ký", text)], files=["", "/tep/7/ban-ky.pdf"])
    found = excerpt(entry, parse("co quan to chuc lien quan"), {})
    assert (found.place, found.page, found.article, found.address) == ("Bản ký", 2, "Điều 2", "/tep/7/ban-ky.pdf#page=2")
    first = excerpt(entry, parse("pham vi dieu chinh"), {})
    assert (first.page, first.article) == (1, "Điều 1")
    assert "\f" not in found.text + first.text
