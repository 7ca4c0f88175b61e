# ruff: noqa: E501  (prose: lines follow sentences, not columns)
"""Who runs the portal, its menus, its notice and its home page."""

from .shapes import chart, line, links, stats

# Telephone numbers and addresses are invented; .example never delivers a letter.
PHONE = "0270 3812 000"
EMAIL = "bbt.chuyendoiso@vinhlong.example"
ADDRESS = "Số 107 đường Phạm Hùng, phường Long Châu, tỉnh Vĩnh Long"

AGENCY = {
    # Capitals are part of the name: written here, never made by the style sheet.
    "portal_name": "CỔNG THÔNG TIN ĐIỆN TỬ CHUYỂN ĐỔI SỐ TỈNH VĨNH LONG",
    "short_name": "Cổng Chuyển đổi số",
    "parent_portal": "Cổng Thông tin điện tử tỉnh Vĩnh Long",
    "owner_agency": "Ủy ban nhân dân tỉnh Vĩnh Long",
    "managing_agency": "Sở Khoa học và Công nghệ tỉnh Vĩnh Long",
    "operating_agency": "Trung tâm Chuyển đổi số tỉnh Vĩnh Long",
    "responsible_person": "ông Lê Minh Khoa, Phó Giám đốc Sở Khoa học và Công nghệ, Trưởng Ban Biên tập",
    "address": ADDRESS,
    "phone": PHONE,
    "hotline": "1022",
    "hotline_hours": "7:00–21:00 hằng ngày, miễn phí",
    "email": EMAIL,
    "licence_text": line(
        """Hoạt động theo Quyết định số 35/2023/QĐ-UBND ngày 24/08/2023 của Ủy ban nhân dân tỉnh Bến Tre. Từ ngày 01/07/2025,
        Cổng phục vụ tỉnh Vĩnh Long, hợp nhất từ ba tỉnh Bến Tre, Trà Vinh và Vĩnh Long."""
    ),
    # Điều 17, khoản 1 of the decision asks for the source's name or address.
    "reuse_text": line(
        """Khi dùng lại tin, bài, ảnh, xin ghi rõ nguồn “Cổng TTĐT Chuyển đổi số tỉnh Vĩnh Long” hoặc địa chỉ của Cổng.
        Bài đăng trước ngày 01/07/2025 ghi nguồn “Cổng TTĐT CDS tỉnh Bến Tre”."""
    ),
    "former_names": [
        {"name": "Cổng Thông tin điện tử Chuyển đổi số tỉnh Bến Tre", "valid_from": "2023-09-04", "valid_to": "2025-06-30"},
        {"name": "Ủy ban nhân dân tỉnh Bến Tre (cơ quan chủ quản)", "valid_from": "2023-09-04", "valid_to": "2025-06-30"},
        {
            "name": "Sở Thông tin và Truyền thông tỉnh Bến Tre (cơ quan quản lý)",
            "valid_from": "2023-09-04",
            "valid_to": "2025-02-28",
        },
        {
            "name": "Trung tâm Công nghệ thông tin và Truyền thông Bến Tre (cơ quan vận hành)",
            "valid_from": "2023-09-04",
            "valid_to": "2025-06-30",
        },
    ],
}

NOTICE = {
    "text": line(
        """Đây là cổng mẫu. Trừ Quyết định 35/2023/QĐ-UBND, các văn bản, số liệu, tên người, số điện thoại và thư điện tử ở đây
        đều là ví dụ minh họa."""
    ),
    "link": "",
    "level": "info",
    "starts_at": "2026-01-01T00:00:00+07:00",
    "ends_at": None,
}

MENU = [
    {"title": "Trang chủ", "to": "/"},
    {"title": "Giới thiệu", "to": "page:gioi-thieu"},
    {"title": "Tin tức", "to": "page:tin-tuc"},
    {"title": "Văn bản", "to": "page:van-ban"},
    {"title": "Kỹ năng số", "to": "page:ky-nang-so"},
    {"title": "Liên hệ", "to": "page:lien-he"},
    {"title": "Dịch vụ công quốc gia", "to": "https://dichvucong.gov.vn/"},
]

FOOTER = [
    {"title": "Bảo vệ dữ liệu cá nhân", "to": "page:bao-ve-du-lieu-ca-nhan"},
    {"title": "Sử dụng lại thông tin", "to": "page:su-dung-lai-thong-tin"},
    {"title": "Hỗ trợ tiếp cận", "to": "page:ho-tro-tiep-can", "icon": "accessibility"},
    {"title": "Kênh thông tin chính thức", "to": "page:kenh-thong-tin-chinh-thuc"},
    {"title": "Ban Biên tập", "to": "page:ban-bien-tap"},
    {"title": "Sơ đồ cổng", "to": "page:so-do-cong", "icon": "map"},
]

HERO = {
    "seo_title": "Cổng Thông tin điện tử Chuyển đổi số tỉnh Vĩnh Long",
    "hero_title": "Tìm văn bản, tin tức, hướng dẫn về chuyển đổi số",
    "hero_example": "đăng ký chữ ký số",
    "popular_searches": "chữ ký số cá nhân, VNeID mức 2, quyết định 35/2023",
}

TASKS = [
    {
        "icon": "file-text",
        "title": "Tra cứu văn bản",
        "note": "Theo số hiệu, cơ quan, năm ban hành",
        "to": "page:van-ban",
    },
    {
        "icon": "smartphone",
        "title": "Nộp hồ sơ trực tuyến",
        "note": "Từng bước, từ đăng nhập đến nhận kết quả",
        "to": "page:nop-ho-so-truc-tuyen",
    },
    {
        "icon": "pen-line",
        "title": "Nhận chữ ký số cá nhân",
        "note": "Miễn phí 12 tháng, làm tại xã, phường",
        "to": "page:chu-ky-so-ca-nhan",
    },
    {
        "icon": "shield-check",
        "title": "Nhận biết lừa đảo",
        "note": "Tin nhắn, cuộc gọi, trang web giả",
        "to": "page:nhan-biet-lua-dao",
    },
]

# Only where the app «feedback» is there: otherwise nothing answers at these addresses.
OPINION_TASKS = [
    {
        "icon": "message-square-text",
        "title": "Gửi phản ánh, kiến nghị",
        "note": "Biết ngay ngày trả lời, theo dõi bằng mã",
        "to": "/gop-y/",
    },
    {
        "icon": "message-circle-question",
        "title": "Tra cứu ý kiến",
        "note": "Ý kiến đã gửi đang ở bước nào",
        "to": "/gop-y/tra-cuu/",
    },
]

# Bands of the home page, in order; ``to`` is the page behind the link «Tất cả …».
SECTIONS = [
    {"kind": "tasks", "title": "", "limit": 4, "to": None},
    {"kind": "featured_news", "title": "Tin nổi bật", "limit": 4, "to": "page:tin-tuc"},
    {"kind": "documents", "title": "Văn bản mới", "limit": 4, "to": "page:van-ban"},
    {"kind": "running_story", "title": "Dòng sự kiện", "limit": 3, "to": "page:tin-tuc", "story": "ngay-chuyen-doi-so-2026"},
    {"kind": "figures", "title": "Chuyển đổi số của tỉnh qua con số", "limit": 4, "to": None},
    {"kind": "latest_news", "title": "Tin mới", "limit": 6, "to": "page:tin-tuc"},
]

HOME_BODY = [
    chart(
        "line",
        "Chỉ số DTI của tỉnh vượt trung bình cả nước từ năm 2022",
        """Năm | Tỉnh | Cả nước
        2020 | 0,41 | 0,48
        2021 | 0,48 | 0,52
        2022 | 0,57 | 0,55
        2023 | 0,64 | 0,60
        2024 | 0,71 | 0,64
        2025 | 0,74 | 0,67""",
        source="Sở Khoa học và Công nghệ, số liệu minh họa đến 30/09/2026; năm 2020–2024 tính trên địa bàn ba tỉnh cũ",
    ),
    stats(
        ("96,3%", "hồ sơ nộp trực tuyến", "Quý III/2026, tăng 3,9 điểm phần trăm sau một năm"),
        ("124/124", "xã, phường có Tổ công nghệ số cộng đồng", "2.846 tổ, 19.215 thành viên"),
        ("2,42 triệu", "tài khoản định danh mức 2 đã kích hoạt", "đến 30/09/2026"),
        ("412.600", "người dân có chữ ký số cá nhân", "đến 30/09/2026"),
    ),
    links(
        "Số liệu và nơi theo dõi",
        ("Kết quả chuyển đổi số 9 tháng năm 2026", "page:ket-qua-chin-thang-2026", "Báo cáo của Sở Khoa học và Công nghệ"),
        ("214 bộ dữ liệu mở của tỉnh", "page:du-lieu-mo-214-bo", "Cách tìm và dùng lại"),
        ("Cổng Dịch vụ công quốc gia", "https://dichvucong.gov.vn/", "Nộp và theo dõi hồ sơ"),
    ),
]
