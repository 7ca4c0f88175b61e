"""What the components show in the style guide: made up here, so that the page needs no data of the portal."""

import datetime
from types import SimpleNamespace

from django.core.paginator import Paginator
from django.utils.translation import gettext as _
from wagtail.images import get_image_model

from ..blocks.base import newest
from ..fields import BodyStreamBlock

DAY = datetime.date(2025, 10, 9)


def example_long_text():
    return (
        "Hướng dẫn người dân ở các xã, phường, ấp, khóm và cù lao xa trung tâm kích hoạt định danh điện tử, nộp hồ sơ trực tuyến "
        "và nhận chữ ký số cá nhân miễn phí đến hết ngày 31 tháng 12 năm 2025"
    )


def example_long_word():
    return "https://chuyendoiso.invalid/" + "mot-dia-chi-khong-co-cho-ngat-" * 5 + "het"


def example_email():
    return "bo-phan-ho-tro-chuyen-doi-so-va-chu-ky-so-ca-nhan@so-khoa-hoc-va-cong-nghe.vinhlong.invalid"


class Sample(SimpleNamespace):
    """Something that has an address, as a page has."""

    def get_url(self, request=None):
        return "#"


class State(str):
    """A member of a choice: equal to its value, with its label."""

    def __new__(cls, value, label):
        state = super().__new__(cls, value)
        state.value, state.label = value, label
        return state


def example_states():
    return [
        State("in_force", "Còn hiệu lực"),
        State("not_yet", "Chưa có hiệu lực"),
        State("partly_lapsed", "Hết hiệu lực một phần"),
        State("lapsed", "Hết hiệu lực toàn bộ"),
        State("suspended", "Ngưng hiệu lực"),
        State("partly_suspended", "Ngưng hiệu lực một phần"),
        State("obsolete", "Không còn phù hợp"),
    ]


def example_stories(picture):
    story = {
        "pk": 1,
        "title": "Ngày Chuyển đổi số 10/10: đưa dịch vụ công trực tuyến về từng ấp, từng nhà",
        "summary": "124 xã, phường cùng mở điểm hướng dẫn. Người dân được giúp nộp hồ sơ và nhận chữ ký số miễn phí.",
        "category": "Chính quyền số",
        "published_at": DAY,
        "reading_minutes": 4,
        "lead_image": picture,
    }
    long = {"title": example_long_text(), "summary": example_long_text() * 2, "category": example_long_text()[:80]}
    return {
        "usual": Sample(**story),
        "bare": Sample(**{**story, "lead_image": None, "category": "", "summary": "", "reading_minutes": 0}),
        "long": Sample(**{**story, **long}),
        "word": Sample(**{**story, "title": "Đ" * 200, "lead_image": None}),
    }


def example_documents():
    usual = {
        "kind": "Quyết định",
        "number": "35/2023/QĐ-UBND",
        "title": "Ban hành Quy chế quản lý, vận hành và duy trì hoạt động Cổng thông tin điện tử Chuyển đổi số",
        "validity": example_states()[2],
        "issued_on": datetime.date(2023, 8, 24),
        "issuing_body": "Ủy ban nhân dân tỉnh",
    }
    bare = {"kind": "Công văn", "number": "1/CV", "title": "Họp", "issued_on": None, "validity": example_states()[0]}
    long = {
        "number": "1234567/2025/TTLT-BTTTT-BTC-BNV-BKHCN-UBND",
        "title": example_long_text() * 2,
        "issuing_body": example_long_text(),
    }
    return [Sample(**usual), Sample(**{**usual, **bare}), Sample(**{**usual, **long})]


def example_files():
    usual = SimpleNamespace(title="Quyết định 35/2023/QĐ-UBND", url="#", file_extension="pdf", file_size=421_888, page_count=14)
    long = SimpleNamespace(title=example_long_word(), url="#", file_extension="docx", file_size=14_680_064, page_count=None)
    return [usual, long]


def example_tasks():
    return [
        {"title": "Tra cứu văn bản", "note": "Theo số hiệu, cơ quan, năm ban hành", "icon": "file-text", "url": "#"},
        {"title": "Nộp hồ sơ trực tuyến", "note": "", "icon": "smartphone", "url": "#"},
        {"title": example_long_text()[:110], "note": example_long_text(), "icon": "", "url": "#"},
    ]


def example_chrome():
    agency = SimpleNamespace(
        portal_name="Cổng Thông tin điện tử Chuyển đổi số tỉnh",
        short_name="Cổng Chuyển đổi số",
        parent_portal="Cổng Thông tin điện tử tỉnh",
        owner_agency="Ủy ban nhân dân tỉnh",
        managing_agency="Sở Khoa học và Công nghệ",
        responsible_person="ông Nguyễn Văn Mẫu, Phó Giám đốc Sở",
        address="Số 107 đường Phạm Hùng, phường Long Châu",
        phone="0270 3812 000",
        hotline="1022",
        hotline_hours="7:00–21:00 hằng ngày, miễn phí",
        email=example_email(),
        licence_text="Hoạt động theo Quyết định số 35/2023/QĐ-UBND ngày 24/08/2023.",
        reuse_text="Khi dùng lại tin, bài, ảnh, xin ghi rõ nguồn.",
        emblem=None,
    )
    menu = [
        {"title": title, "url": "#", "current": n == 1}
        for n, title in enumerate(("Trang chủ", "Tin tức", "Văn bản", "Kỹ năng số"))
    ]
    menu.append({"title": "Dịch vụ công quốc gia", "url": "#", "external": True})
    utility = [
        {"title": "Hỗ trợ tiếp cận", "url": "#", "icon": "accessibility"},
        {"title": "Sơ đồ cổng", "url": "#", "icon": "map"},
    ]
    footer = [{"title": title, "url": "#"} for title in ("Bảo vệ dữ liệu cá nhân", "Cam kết tiếp cận", "Dữ liệu mở")]
    return SimpleNamespace(
        agency=agency, menu=menu, utility_links=utility, footer_links=footer, home=None, notice=None, search_url="#"
    )


def example_notices():
    words = "Bảo trì từ 22:00 ngày 21/10 đến 04:00 ngày 22/10/2025. Vẫn đọc được tin và văn bản; tạm dừng gửi phản ánh."
    levels = {
        "info": words,
        "warning": f"{words} {example_long_text()}.",
        "danger": "Cảnh báo: có người giả danh tổng đài 1022.",
    }
    return [
        SimpleNamespace(notice=SimpleNamespace(text=text, level=level, link="/", link_text=""))
        for level, text in levels.items()
    ]


def example_headings():
    texts = [("124 điểm hướng dẫn mở cửa đến 31/10", "h2"), ("Ai được giúp trước?", "h3"), (example_long_text()[:150], "h2")]
    rows = [
        {"type": "heading", "id": f"mau-{n}", "value": {"text": text, "level": level}} for n, (text, level) in enumerate(texts)
    ]
    return BodyStreamBlock().to_python(rows)


def context(request):
    picture = next(iter(newest(get_image_model())), None)
    pages = Paginator(range(200), 10)
    stories = example_stories(picture)
    line = [Sample(**{**vars(stories["usual"]), "pk": n, "published_at": DAY - datetime.timedelta(n)}) for n in range(3)]
    return {
        "request": request,
        "chrome": example_chrome(),
        "picture_": picture,
        "credit": _("Đồ họa: Ban Biên tập"),
        "states": example_states(),
        "story": stories,
        "line": line,
        "documents": example_documents(),
        "files": example_files(),
        "tasks": example_tasks(),
        "notices": example_notices(),
        "headings": example_headings(),
        "pagers": [pages.page(1), pages.page(10), pages.page(20)],
        "steps": {
            "steps": [
                {"path": "#", "title": _("Trang chủ")},
                {"path": "#", "title": _("Văn bản")},
                {"path": "#", "title": example_long_text()},
            ]
        },
        "long_text": example_long_text(),
        "long_word": example_long_word(),
        "icons": ("circle-check", "clock", "circle-alert", "circle-x", "circle-equal", "circle-slash"),
        "colours": COLOURS,
    }


COLOURS = (
    ("paper", _("nền trang")), ("surface", _("thẻ, ô nhập")), ("sunken", _("dải yên")), ("ink", _("chữ")), ("ink-2", _("chữ phụ")),
    ("song", _("sông: bấm được")), ("song-tint", _("sông nhạt: đang chọn")), ("son", _("son: nhận diện, hết hạn")),
    ("son-tint", _("son nhạt")), ("vang", _("vàng: nét mảnh, nút tìm")), ("vang-tint", _("vàng nhạt: lưu ý")), ("la", _("lá: còn hiệu lực")),
    ("la-tint", _("lá nhạt")), ("mark", _("chỗ khớp khi tìm")), ("line", _("đường kẻ")), ("line-strong", _("viền ô nhập")),
    ("chart-1", _("chuỗi số 1")), ("chart-2", _("chuỗi số 2")), ("band", _("dải tìm kiếm")), ("foot", _("chân trang")),
)  # fmt: skip
