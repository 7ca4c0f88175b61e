# ruff: noqa: E501  (prose: lines follow sentences, not columns)
"""Registers of the demonstration. Keys are slugs; other files name rows by them."""

# Who stands behind the six accounts of the demonstration.
ACCOUNTS = {
    "bientap": ("Phạm Thanh Trúc", "Biên tập viên, Trung tâm Chuyển đổi số"),
    "sokhcn": ("Võ Quốc Bảo", "Chuyên viên, Phòng Chuyển đổi số, Sở Khoa học và Công nghệ"),
    "kiemduyet": ("Trần Hữu Nghĩa", "Thành viên Ban Biên tập"),
    "phoban": ("Nguyễn Thị Thanh Vân", "Phó Trưởng Ban Biên tập"),
    "truongban": ("Lê Minh Khoa", "Trưởng Ban Biên tập"),
    "quantri": ("Đặng Hoài Nam", "Quản trị hệ thống, Trung tâm Chuyển đổi số"),
}

CATEGORIES = [
    ("chinh-quyen-so", "Chính quyền số"),
    ("kinh-te-so", "Kinh tế số"),
    ("xa-hoi-so", "Xã hội số"),
    ("ky-nang-so", "Kỹ năng số"),
    ("an-toan-thong-tin", "An toàn thông tin"),
    ("chinh-sach-so-lieu", "Chính sách và số liệu"),
]

STORIES = [
    {
        "slug": "ngay-chuyen-doi-so-2026",
        "title": "Ngày Chuyển đổi số quốc gia 10/10/2026",
        "intro": "Từ kế hoạch của tỉnh đến những việc làm được ở từng ấp, khóm trong tháng 10, và kết quả sau đợt cao điểm.",
    },
    {
        "slug": "to-cong-nghe-so",
        "title": "Tổ công nghệ số cộng đồng",
        "intro": "2.846 tổ ở ấp, khóm giúp bà con dùng dịch vụ công, trả tiền không dùng tiền mặt và tránh lừa đảo.",
    },
    {
        "slug": "chu-ky-so-moi-nguoi",
        "title": "Chữ ký số cho mỗi người dân",
        "intro": "Chính sách hỗ trợ 12 tháng theo Nghị quyết 15/2025/NQ-HĐND: ai được nhận, làm ở đâu, dùng vào việc gì.",
    },
    {
        "slug": "ba-tinh-mot-he-thong",
        "title": "Ba tỉnh, một hệ thống",
        "intro": "Hợp nhất phần mềm, dữ liệu và trung tâm dữ liệu của Bến Tre, Trà Vinh, Vĩnh Long sau ngày 01/07/2025.",
    },
]

SOURCES = [
    ("cong-ttdt-cds", "Cổng Thông tin điện tử Chuyển đổi số tỉnh Vĩnh Long", ""),
    ("cong-ttdt-tinh", "Cổng Thông tin điện tử tỉnh Vĩnh Long", "https://vinhlong.gov.vn/"),
    ("cong-dvc-quoc-gia", "Cổng Dịch vụ công quốc gia", "https://dichvucong.gov.vn/"),
    ("bo-khcn", "Cổng Thông tin điện tử Bộ Khoa học và Công nghệ", "https://mst.gov.vn/"),
    ("cong-cds-ben-tre", "Cổng TTĐT CDS tỉnh Bến Tre (đến 30/06/2025)", "https://chuyendoiso.bentre.gov.vn/"),
]

# slug, name, pen name. Not one of them is a real person.
CONTRIBUTORS = [
    ("huynh-ngoc-lan", "Huỳnh Ngọc Lan", "Lan Cổ Chiên"),
    ("thach-so-phia", "Thạch Sô Phia", "Sô Phia"),
    ("nguyen-tan-luc", "Nguyễn Tấn Lực", "Tấn Lực"),
    ("le-kim-thoa", "Lê Kim Thoa", "Kim Thoa"),
    ("to-hoang-ghi", "Tô Hoàng Ghi", "Hoàng Ghi"),
]

# slug, name, abbreviation in numbers
KINDS = [
    ("nghi-quyet", "Nghị quyết", "NQ"),
    ("quyet-dinh", "Quyết định", "QĐ"),
    ("chi-thi", "Chỉ thị", "CT"),
    ("ke-hoach", "Kế hoạch", "KH"),
    ("huong-dan", "Hướng dẫn", "HD"),
    ("thong-bao", "Thông báo", "TB"),
    ("bao-cao", "Báo cáo", "BC"),
    ("cong-van", "Công văn", ""),
]

ISSUING_BODIES = [
    {
        "slug": "ubnd-tinh-ben-tre",
        "name": "Ủy ban nhân dân tỉnh Bến Tre",
        "former_names": "",
        "valid_from": None,
        "valid_to": "2025-06-30",
    },
    {
        "slug": "ubnd-tinh-vinh-long",
        "name": "Ủy ban nhân dân tỉnh Vĩnh Long",
        "former_names": "Ủy ban nhân dân tỉnh Bến Tre, Ủy ban nhân dân tỉnh Trà Vinh, Ủy ban nhân dân tỉnh Vĩnh Long (trước 01/07/2025)",
        "valid_from": "2025-07-01",
        "valid_to": None,
    },
    {
        "slug": "hdnd-tinh-vinh-long",
        "name": "Hội đồng nhân dân tỉnh Vĩnh Long",
        "former_names": "Hội đồng nhân dân các tỉnh Bến Tre, Trà Vinh, Vĩnh Long (trước 01/07/2025)",
        "valid_from": "2025-07-01",
        "valid_to": None,
    },
    {
        "slug": "so-tttt-ben-tre",
        "name": "Sở Thông tin và Truyền thông tỉnh Bến Tre",
        "former_names": "",
        "valid_from": None,
        "valid_to": "2025-02-28",
    },
    {
        "slug": "so-khcn-vinh-long",
        "name": "Sở Khoa học và Công nghệ tỉnh Vĩnh Long",
        "former_names": "Sở Khoa học và Công nghệ, Sở Thông tin và Truyền thông các tỉnh Bến Tre, Trà Vinh, Vĩnh Long",
        "valid_from": "2025-07-01",
        "valid_to": None,
    },
    {
        "slug": "trung-tam-cds-vinh-long",
        "name": "Trung tâm Chuyển đổi số tỉnh Vĩnh Long",
        "former_names": "Trung tâm Công nghệ thông tin và Truyền thông Bến Tre",
        "valid_from": "2025-07-01",
        "valid_to": None,
    },
    {
        "slug": "ban-bien-tap",
        "name": "Ban Biên tập Cổng Thông tin điện tử Chuyển đổi số tỉnh Vĩnh Long",
        "former_names": "Ban Biên tập Cổng TTĐT CDS tỉnh Bến Tre",
        "valid_from": "2025-07-01",
        "valid_to": None,
    },
]

# A body that ended, and the one that took its work over.
SUCCESSORS = {"ubnd-tinh-ben-tre": "ubnd-tinh-vinh-long", "so-tttt-ben-tre": "so-khcn-vinh-long"}

# slug, name, usual post. Trần Ngọc Tam signed the real decision; the others are invented.
SIGNERS = [
    ("tran-ngoc-tam", "Trần Ngọc Tam", "Chủ tịch"),
    ("cao-minh-tuan", "Cao Minh Tuấn", "Phó Chủ tịch"),
    ("pham-chi-hieu", "Phạm Chí Hiếu", "Giám đốc"),
    ("huynh-quoc-thai", "Huỳnh Quốc Thái", "Chủ tịch"),
    ("truong-my-dung", "Trương Mỹ Dung", "Phó Chủ tịch"),
    ("do-huu-phuoc", "Đỗ Hữu Phước", "Chủ tịch"),
    ("lam-thanh-tung", "Lâm Thanh Tùng", "Giám đốc"),
    ("le-minh-khoa", "Lê Minh Khoa", "Phó Giám đốc"),
    ("ngo-thi-bich-thuy", "Ngô Thị Bích Thủy", "Giám đốc"),
]

TAGS = [
    "dịch vụ công trực tuyến",
    "VNeID",
    "chữ ký số",
    "tổ công nghệ số cộng đồng",
    "an toàn thông tin",
    "lừa đảo trực tuyến",
    "dữ liệu mở",
    "dữ liệu cá nhân",
    "thanh toán không tiền mặt",
    "nông nghiệp số",
    "giáo dục số",
    "y tế số",
    "thương mại điện tử",
    "hợp nhất hệ thống",
    "tập huấn",
    "người cao tuổi",
    "tổng đài 1022",
    "DTI",
    "10/10",
    "văn bản mới",
]
