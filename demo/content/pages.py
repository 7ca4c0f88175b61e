"""Sections, standing pages, contact page and site map. Slugs are unique over the whole demonstration."""

from . import pages_about, pages_guides
from .agency import ADDRESS, EMAIL, PHONE
from .shapes import callout, contact, links

HOURS = "7:00–11:30 và 13:00–17:00, thứ Hai đến thứ Sáu"

# kind names the page type: section, news_index, document_index, contact, site_map. Order is the order of the tree.
SECTIONS = [
    {
        "slug": "gioi-thieu",
        "kind": "section",
        "title": "Giới thiệu",
        "intro": "Cổng là của ai, ai biên tập, người đọc có quyền gì.",
        "body": [],
    },
    {
        "slug": "tin-tuc",
        "kind": "news_index",
        "title": "Tin tức",
        "intro": "Việc đã làm, việc đang làm và con số của chuyển đổi số ở 124 xã, phường.",
        "body": [],
    },
    {
        "slug": "van-ban",
        "kind": "document_index",
        "title": "Văn bản",
        "intro": "Văn bản về chuyển đổi số của tỉnh, kèm trạng thái hiệu lực, tệp gốc và bản đọc được trên điện thoại.",
        "body": [],
    },
    {
        "slug": "ky-nang-so",
        "kind": "section",
        "title": "Kỹ năng số",
        "intro": "Hướng dẫn từng bước cho những việc người dân hay làm trên mạng.",
        "body": [
            callout(
                "info",
                "Muốn có người ngồi cùng?",
                "Điểm hướng dẫn ở 124 xã, phường mở sáng thứ Ba và thứ Năm. Gọi 1022 để hỏi điểm gần nhà.",
            ),
            links(
                "Việc hay hỏi",
                ("Nhận chữ ký số trong năm bước", "page:nhan-chu-ky-so-nam-buoc", ""),
                ("Chữ ký số sắp hết hạn thì làm gì?", "page:chu-ky-so-het-han-gia-han-the-nao", ""),
                ("Tin nhắn này là thật hay giả?", "page:ba-buoc-nhan-biet-tin-nhan-lua-dao", ""),
            ),
        ],
    },
    {
        "slug": "lien-he",
        "kind": "contact",
        "title": "Liên hệ",
        "intro": "Hỏi ai, gọi số nào, gửi thư về đâu. Ý kiến gửi đến Cổng có ngày trả lời ghi ngay khi tiếp nhận.",
        "contacts": [
            {
                "name": "Tổng đài 1022",
                "role": "Hỏi thủ tục, báo lừa đảo, hẹn Tổ công nghệ số đến nhà",
                "phone": "1022",
                "email": "",
                "address": "",
                "hours": "7:00–21:00 hằng ngày, miễn phí",
            },
            {
                "name": "Ban Biên tập Cổng Chuyển đổi số",
                "role": "Tin, bài, đính chính, bài cộng tác",
                "phone": PHONE,
                "email": EMAIL,
                "address": ADDRESS,
                "hours": HOURS,
            },
            {
                "name": "Phòng Chuyển đổi số, Sở Khoa học và Công nghệ",
                "role": "Chính sách, kế hoạch, số liệu, dữ liệu mở",
                "phone": "0270 3812 003",
                "email": "phongcds@vinhlong.example",
                "address": ADDRESS,
                "hours": HOURS,
            },
            {
                "name": "Trung tâm Chuyển đổi số tỉnh Vĩnh Long",
                "role": "Lỗi kỹ thuật của Cổng, chữ ký số, hệ thống dùng chung",
                "phone": "0270 3812 008",
                "email": "kythuat@vinhlong.example",
                "address": "Số 88 đường 30 tháng 4, phường Long Châu, tỉnh Vĩnh Long",
                "hours": "Trực kỹ thuật 24/7",
            },
            {
                "name": "Đầu mối bảo vệ dữ liệu cá nhân",
                "role": "Xem, sửa, xóa dữ liệu cá nhân; báo lộ dữ liệu",
                "phone": "0270 3812 006",
                "email": "dulieucanhan@vinhlong.example",
                "address": ADDRESS,
                "hours": HOURS,
            },
        ],
        "body": [
            callout(
                "note",
                "Khi gửi ý kiến",
                """
                Viết bằng tiếng Việt, nêu rõ việc, nơi, ngày; để lại họ tên và điện thoại hoặc thư điện tử để được trả lời. Khiếu nại, tố cáo gửi
                đến cơ quan có thẩm quyền, không xử lý qua Cổng.
                """,
            ),
            contact(
                "Tiếp công dân", "Trụ sở Sở Khoa học và Công nghệ", PHONE, "", ADDRESS, "Sáng thứ Năm hằng tuần, 7:30–11:30"
            ),
        ],
    },
    {
        "slug": "so-do-cong",
        "kind": "site_map",
        "title": "Sơ đồ cổng",
        "intro": "Toàn bộ các mục của Cổng trên một trang.",
        "body": [],
    },
]

PAGES = [*pages_about.PAGES, *pages_guides.PAGES]
