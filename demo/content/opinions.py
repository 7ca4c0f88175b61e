# ruff: noqa: E501  (prose: lines follow sentences, not columns)
"""Opinions of citizens in the demonstration. Nobody here is real: names say «Mẫu», «Thí Dụ», numbers begin with 0900 000 0, letters go to example.vn.

``ago`` and the second item of a step are days before the demonstration is loaded; the loader moves each to a working day. A step is
(name, days ago, account or "" for the sender, words, options); «publish» makes the public question that ``QUESTIONS`` names by ``key``.
"""

from .shapes import line

FOCAL = {"members": ["kiemduyet", "phoban"], "deputy": "phoban", "head": "truongban", "email": "bbt@chuyendoiso.example"}
OFFICE, CENTRE = "Sở Khoa học và Công nghệ tỉnh Vĩnh Long", "Trung tâm Chuyển đổi số tỉnh Vĩnh Long"
UNITS = {
    OFFICE: {"members": ["sokhcn"], "deputy": "phoban", "head": "truongban", "email": "sokhcn@chuyendoiso.example"},
    CENTRE: {"members": ["bientap"], "deputy": "phoban", "head": "truongban", "email": "trungtam@chuyendoiso.example"},
}
PLACES = ["Phường An Hội", "Phường Long Châu", "Phường Trà Vinh", "Xã Càng Long", "Xã Giồng Trôm", "Xã Vũng Liêm"]

# The periods of the demonstration's own decision, working days by kind.
CLOCK_BASIS = "Quyết định số 87/QĐ-SKHCN, Điều 2 (văn bản minh họa của cổng mẫu)"
CLOCKS_FROM = "2025-09-15"
CLOCKS = {"phan-anh": 3, "hoi-dap": 5, "kien-nghi": 10, "gop-y": 10}

DIGITAL, PROCEDURE = "Chuyển đổi số, dịch vụ công trực tuyến", "Thủ tục hành chính"
# Kind, field, unit: a rule that is in force.
RULES = [("hoi-dap", DIGITAL, CENTRE)]
TEMPLATES = [
    (
        "Cảm ơn và nêu việc đã làm",
        "",
        "Cảm ơn ông/bà đã phản ánh.\n\nChúng tôi đã kiểm tra và làm những việc sau:\n\nNếu còn vướng, xin ông/bà cho biết ở trang tra cứu.",
    ),
    (
        "Hướng dẫn thủ tục",
        "hoi-dap",
        "Ông/bà làm theo các bước sau:\n\n1.\n2.\n\nCần người hướng dẫn tại chỗ, xin đến trung tâm phục vụ hành chính công xã, phường.",
    ),
]

CASES = [
    {
        "kind": "phan-anh",
        "topic": PROCEDURE,
        "place": "Phường Long Châu",
        "subject": "Máy lấy số ở trung tâm phục vụ hành chính công bị hỏng",
        "text": line(
            """Sáng nay máy lấy số không in phiếu, bà con đứng chờ không biết thứ tự, người đến sau vào trước. Đề nghị cho phát số tay
            trong lúc chờ sửa."""
        ),
        "contact": {
            "name": "Trần Thị Mẫu",
            "address": "Khóm 3, phường Long Châu",
            "phone": "0900 000 011",
            "email": "mau.tran@example.vn",
        },
        "ago": 0,
        "steps": [],
    },
    {
        "kind": "kien-nghi",
        "topic": DIGITAL,
        "place": "Xã Càng Long",
        "subject": "Đề nghị mở điểm hướng dẫn dịch vụ công vào sáng thứ Bảy",
        "text": line(
            """Công nhân đi làm cả tuần, chỉ rảnh sáng thứ Bảy. Đề nghị tổ công nghệ số mở điểm hướng dẫn buổi đó ít nhất hai lần mỗi
            tháng, báo lịch trước trên cổng."""
        ),
        "contact": {"name": "Nguyễn Văn Thí Dụ", "address": "Ấp 5, xã Càng Long", "phone": "0900 000 012"},
        "publish": True,
        "ago": 13,
        "steps": [
            ("accept", 12, "kiemduyet", "", {}),
            ("assign", 12, "kiemduyet", "", {"unit": OFFICE, "person": "sokhcn"}),
            ("start", 11, "sokhcn", "", {}),
            ("note", 6, "sokhcn", "Đã hỏi tám xã có đông công nhân; chờ trả lời về lịch trực thứ Bảy.", {}),
        ],
    },
    {
        "kind": "phan-anh",
        "topic": DIGITAL,
        "place": "Xã Giồng Trôm",
        "subject": "Sóng di động chập chờn ở ấp, không gửi được hồ sơ",
        "text": line(
            """Hai tháng nay buổi tối gần như không có mạng, gửi hồ sơ tới bước đính kèm giấy tờ thì đứng. Cả xóm gần bờ kênh đều vậy.
            Có ảnh chụp màn hình kèm theo."""
        ),
        "contact": {
            "name": "Lê Thị Ví Dụ",
            "address": "Ấp 2, xã Giồng Trôm",
            "phone": "0900 000 013",
            "email": "vidu.le@example.vn",
        },
        "share": True,
        "picture": "phone-vneid",
        "ago": 10,
        "steps": [
            ("accept", 9, "kiemduyet", "", {}),
            ("assign", 9, "phoban", "", {"unit": OFFICE, "person": "sokhcn"}),
            ("start", 8, "sokhcn", "", {}),
        ],
    },
    {
        "kind": "kien-nghi",
        "topic": PROCEDURE,
        "place": "Phường Trà Vinh",
        "subject": "Đề nghị trả kết quả qua bưu điện miễn phí cho người trên 70 tuổi",
        "text": line(
            """Cha tôi 78 tuổi, mỗi lần nhận kết quả phải thuê xe đi 12 cây số. Đề nghị cho người trên 70 tuổi nhận bản giấy qua bưu điện
            mà không phải trả cước."""
        ),
        "contact": {"name": "Phạm Văn Mẫu", "address": "Khóm 7, phường Trà Vinh", "phone": "0900 000 014"},
        "ago": 23,
        "steps": [("accept", 22, "phoban", "", {}), ("start", 21, "phoban", "", {})],
    },
    {
        "kind": "hoi-dap",
        "topic": DIGITAL,
        "place": "Xã Vũng Liêm",
        "subject": "Ký số báo lỗi dù mã PIN đúng thì phải làm sao?",
        "text": line(
            """Tôi ký tờ khai trên điện thoại, nhập đúng mã PIN nhưng máy báo lỗi và quay lại bước chọn giấy tờ. Đã thử ba lần. Xin hỏi
            sửa thế nào?"""
        ),
        "contact": {"name": "Võ Thị Thí Dụ", "phone": "0900 000 015", "email": "thidu.vo@example.vn"},
        "publish": True,
        "ago": 5,
        "steps": [
            ("accept", 4, "bientap", "", {}),
            ("start", 4, "bientap", "", {}),
            (
                "ask",
                3,
                "bientap",
                "Xin ông/bà cho biết máy dùng hệ điều hành nào, ứng dụng ở phiên bản nào và dòng chữ báo lỗi (có thể gửi ảnh chụp màn hình).",
                {},
            ),
        ],
    },
    {
        "kind": "kien-nghi",
        "topic": DIGITAL,
        "place": None,
        "subject": "Đề nghị đưa giờ tàu, giờ phà vào dữ liệu mở",
        "text": line(
            """Danh mục dữ liệu mở có tuyến xe buýt nhưng chưa có giờ phà. Đề nghị bổ sung ở dạng tải được bằng máy để nhóm sinh viên làm
            bản đồ đi lại."""
        ),
        "contact": {
            "name": "Huỳnh Văn Mẫu",
            "address": "Phường An Hội",
            "phone": "0900 000 016",
            "email": "mau.huynh@example.vn",
        },
        "publish": True,
        "ago": 17,
        "steps": [
            ("accept", 16, "kiemduyet", "", {}),
            ("assign", 16, "kiemduyet", "", {"unit": OFFICE, "person": "sokhcn"}),
            ("start", 15, "sokhcn", "", {}),
            (
                "extend",
                6,
                "sokhcn",
                "Cần lấy lịch chạy của chín bến phà từ hai sở; dữ liệu giấy đang được nhập và đối chiếu.",
                {"days": 10},
            ),
        ],
    },
    {
        "kind": "hoi-dap",
        "topic": DIGITAL,
        "place": "Phường An Hội",
        "subject": "Đổi điện thoại thì chữ ký số có phải đăng ký lại không?",
        "text": "Tôi mới mua điện thoại khác. Chữ ký số cấp hồi đầu năm có dùng tiếp được không, có mất tiền không?",
        "contact": {"name": "Đặng Thị Ví Dụ", "phone": "0900 000 017"},
        "publish": True,
        "ago": 5,
        "steps": [
            ("accept", 4, "bientap", "", {}),
            ("start", 3, "bientap", "", {}),
            (
                "draft",
                1,
                "bientap",
                "Ông/bà không phải đăng ký mới và không mất tiền. Trên máy mới, mở ứng dụng, chọn chuyển thiết bị rồi xác thực khuôn mặt.\n\nCăn cứ: Hướng dẫn số 07/HD-SKHCN, mục 4, điểm b.",
                {"publish": True},
            ),
        ],
    },
    {
        "kind": "phan-anh",
        "topic": DIGITAL,
        "place": "Xã Vũng Liêm",
        "subject": "Ô ngày sinh trên tờ khai không nhận ngày 29 tháng 02",
        "text": "Con tôi sinh ngày 29/02. Tờ khai điện tử báo ngày không hợp lệ nên không qua được bước hai.",
        "contact": {"name": "Bùi Văn Thí Dụ", "address": "Ấp 1, xã Vũng Liêm", "phone": "0900 000 018"},
        "share": True,
        "ago": 2,
        "steps": [
            (
                "forward",
                1,
                "phoban",
                "Biểu mẫu do Trung tâm vận hành. Đề nghị kiểm tra và trả lời người gửi trong hạn.",
                {"unit": CENTRE, "contact": True},
            ),
        ],
    },
    {
        "kind": "gop-y",
        "topic": DIGITAL,
        "place": None,
        "subject": "Nhận xét trang “Hướng dẫn tra cứu văn bản”",
        "text": "Chữ trong bảng hơi nhỏ trên điện thoại, người lớn tuổi phải kéo ngang mới đọc hết.",
        "contact": {"email": "mau.ho@example.vn"},
        "channel": "page",
        "page": "tra-cuu-van-ban",
        "ago": 34,
        "steps": [
            ("accept", 33, "kiemduyet", "", {}),
            ("start", 31, "kiemduyet", "", {}),
            (
                "draft",
                28,
                "kiemduyet",
                "Cảm ơn ông/bà. Chữ trong bảng đã được tăng lên và bảng xếp dọc trên màn hình hẹp từ hôm nay.",
                {},
            ),
            ("approve", 27, "phoban", "", {}),
            ("satisfied", 26, "", "", {}),
        ],
        "wish": "view",
    },
    {
        "kind": "phan-anh",
        "topic": PROCEDURE,
        "place": "Xã Càng Long",
        "subject": "Phải nộp lại bản giấy dù đã nộp hồ sơ trực tuyến",
        "text": line(
            """Tôi nộp trực tuyến đủ giấy tờ nhưng khi đến nhận kết quả, cán bộ vẫn đòi thêm một bộ bản giấy có chứng thực. Như vậy nộp
            trực tuyến để làm gì?"""
        ),
        "contact": {"name": "Ngô Thị Mẫu", "address": "Ấp 6, xã Càng Long", "phone": "0900 000 019"},
        "ago": 52,
        "steps": [
            ("accept", 51, "kiemduyet", "", {}),
            ("assign", 51, "kiemduyet", "", {"unit": OFFICE, "person": "sokhcn"}),
            ("start", 49, "sokhcn", "", {}),
            (
                "draft",
                44,
                "sokhcn",
                "Ông/bà không phải nộp lại bản giấy: Chỉ thị số 05/CT-UBND, mục 1 không cho yêu cầu giấy tờ đã có trong kho dữ liệu. Xã đã được nhắc bằng văn bản và cử người xin lỗi ông/bà.",
                {},
            ),
            ("return", 43, "phoban", "Nêu rõ ngày xã trả lại bộ hồ sơ giấy.", {}),
            (
                "draft",
                42,
                "sokhcn",
                "Ông/bà không phải nộp lại bản giấy: Chỉ thị số 05/CT-UBND, mục 1 không cho yêu cầu giấy tờ đã có trong kho dữ liệu. Xã đã được nhắc bằng văn bản, gửi trả bộ hồ sơ giấy trong hai ngày tới và cử người xin lỗi ông/bà.",
                {},
            ),
            ("approve", 41, "truongban", "", {}),
        ],
    },
    {
        "kind": "hoi-dap",
        "topic": DIGITAL,
        "place": "Phường Long Châu",
        "subject": "Hết 12 tháng hỗ trợ, chữ ký số có tự trừ tiền không?",
        "text": line(
            """Tôi là Hồ Thị Mẫu, số 0900 000 020. Tôi nhận chữ ký số miễn phí từ đầu năm. Hết 12 tháng mà tôi không để ý thì có bị tự
            trừ tiền trong tài khoản không?"""
        ),
        "contact": {"name": "Hồ Thị Mẫu", "phone": "0900 000 020"},
        "publish": True,
        "ago": 47,
        "steps": [
            ("accept", 46, "bientap", "", {}),
            ("start", 45, "bientap", "", {}),
            (
                "draft",
                43,
                "bientap",
                "Không. Hết thời gian hỗ trợ, nhà cung cấp nhắc trước 30 ngày, 7 ngày và 1 ngày; chữ ký không được tự gia hạn có thu phí khi ông/bà chưa đồng ý.\n\nMuốn dùng tiếp thì ông/bà chọn gói trong ứng dụng; không muốn thì không phải làm gì.",
                {"publish": True},
            ),
            ("approve", 42, "phoban", "", {}),
            ("publish", 37, "", "", {"key": "het-12-thang"}),
        ],
    },
    {
        "kind": "phan-anh",
        "topic": "An ninh, trật tự",
        "place": "Xã Giồng Trôm",
        "subject": "Tin nhắn giả danh cổng dịch vụ công đòi chuyển tiền",
        "text": line(
            """Tôi nhận tin nhắn nói hồ sơ đất của tôi thiếu phí, bấm vào đường dẫn để chuyển 380.000 đồng trong hai giờ. Tôi chưa chuyển.
            Đề nghị cảnh báo cho bà con."""
        ),
        "contact": {"name": "Dương Văn Mẫu", "address": "Ấp 4, xã Giồng Trôm", "phone": "0900 000 021"},
        "publish": True,
        "ago": 26,
        "steps": [
            ("accept", 25, "phoban", "", {}),
            ("assign", 25, "phoban", "", {"unit": OFFICE, "person": "sokhcn"}),
            ("start", 25, "sokhcn", "", {}),
            (
                "draft",
                24,
                "sokhcn",
                "Đó là tin nhắn lừa đảo. Cổng dịch vụ công không nhắn tin đòi chuyển tiền và không gửi đường dẫn thanh toán qua tin nhắn.\n\nCảnh báo đã đăng trên cổng và đọc trên loa xã hai buổi. Số gửi tin đã được chuyển cho cơ quan công an.",
                {"publish": True},
            ),
            ("approve", 23, "phoban", "", {}),
            ("publish", 19, "", "", {"key": "tin-nhan-gia"}),
        ],
    },
    {
        "kind": "phan-anh",
        "topic": DIGITAL,
        "place": "Phường Trà Vinh",
        "subject": "Trả lời của tổng đài không giống hướng dẫn trên cổng",
        "text": "Hướng dẫn trên cổng ghi không cần bản sao hộ khẩu, tổng đài lại nói cần. Xin thống nhất một câu trả lời.",
        "contact": {
            "name": "Lý Thị Thí Dụ",
            "address": "Khóm 2, phường Trà Vinh",
            "phone": "0900 000 022",
            "email": "thidu.ly@example.vn",
        },
        "ago": 20,
        "steps": [
            ("accept", 19, "kiemduyet", "", {}),
            ("start", 19, "kiemduyet", "", {}),
            ("draft", 18, "kiemduyet", "Không cần bản sao hộ khẩu. Tổng đài đã được gửi lại bản hướng dẫn đúng.", {}),
            ("approve", 18, "phoban", "", {}),
            ("reopen", 2, "", "Hôm qua tôi gọi lại, tổng đài vẫn trả lời như cũ.", {}),
        ],
    },
    {
        "kind": "phan-anh",
        "topic": "Đất đai, môi trường",
        "place": "Xã Càng Long",
        "subject": "Đơn tố cáo việc cấp đất",
        "text": "Nội dung đơn của cổng mẫu: tố cáo một việc cấp đất không đúng đối tượng. Chỉ hai người được chọn đọc được dòng này.",
        "contact": {"name": "Mai Văn Thí Dụ", "address": "Xã Càng Long", "phone": "0900 000 023"},
        "ago": 9,
        "steps": [("restrict", 8, "truongban", "", {"people": ["phoban", "truongban"]})],
    },
    {
        "kind": "gop-y",
        "topic": None,
        "place": None,
        "subject": "Vay nhanh trong ngày, không cần thế chấp",
        "text": "Xem https://vay.example, https://vay1.example, https://vay2.example và https://vay3.example để nhận tiền trong 15 phút.",
        "contact": {},
        "quarantined": True,
        "ago": 1,
        "steps": [],
    },
]

# Public questions. Those with ``case`` come from a case above and are masked from its words.
QUESTIONS = [
    {
        "key": "het-12-thang",
        "case": True,
        "pages": ["nghi-quyet-15-2025-nq-hdnd", "huong-dan-07-hd-skhcn"],
        "title": "Hết 12 tháng hỗ trợ, chữ ký số có tự trừ tiền không?",
    },
    {
        "key": "tin-nhan-gia",
        "case": True,
        "pages": ["nhan-biet-lua-dao", "chi-thi-11-ct-ubnd"],
        "title": "Tin nhắn giả danh cổng dịch vụ công đòi chuyển tiền",
    },
    {
        "key": "le-phi-0-dong",
        "kind": "hoi-dap",
        "topic": PROCEDURE,
        "place": None,
        "unit": OFFICE,
        "ago": 12,
        "title": "Nộp hồ sơ trước ngày 01/01/2027 có được mức thu 0 đồng không?",
        "question": "Tôi dự định nộp hồ sơ trực tuyến trong tháng 12. Nếu nộp trong tháng 12 thì có được mức thu 0 đồng theo nghị quyết mới của tỉnh không?",
        "answer": "Chưa được. Nghị quyết số 08/2026/NQ-HĐND có hiệu lực từ ngày 01/01/2027; hồ sơ nộp trước ngày đó thu theo mức tại thời điểm nộp (Điều 3).\n\nTừ ngày 01/01/2027, 17 khoản phí, lệ phí nêu ở Phụ lục được thu 0 đồng khi nộp bằng tài khoản định danh điện tử.",
        "pages": ["nghi-quyet-08-2026-nq-hdnd"],
    },
    {
        "key": "to-cong-nghe-so",
        "kind": "phan-anh",
        "topic": DIGITAL,
        "place": "Xã Vũng Liêm",
        "unit": OFFICE,
        "ago": 33,
        "title": "Người hướng dẫn có được nhập mã OTP thay cho bà con không?",
        "question": "Ở điểm hướng dẫn gần nhà, người hướng dẫn cầm điện thoại của má tôi và tự nhập mã OTP. Như vậy có đúng không?",
        "answer": "Không đúng. Tổ công nghệ số cộng đồng không nhập mật khẩu, mã PIN, mã OTP thay người dân và không giữ điện thoại của người dân (Hướng dẫn số 03/HD-SKHCN, mục 2).\n\nĐiểm hướng dẫn đã được nhắc và tập huấn lại. Gặp trường hợp tương tự, xin gọi 1022.",
        "pages": ["huong-dan-03-hd-skhcn"],
    },
    {
        "key": "du-lieu-mo",
        "kind": "hoi-dap",
        "topic": DIGITAL,
        "place": None,
        "unit": OFFICE,
        "ago": 54,
        "title": "Dùng dữ liệu mở của tỉnh để bán phần mềm có phải xin phép không?",
        "question": "Nhóm tôi làm phần mềm bán cho hợp tác xã, có dùng bảng giá nông sản trong dữ liệu mở của tỉnh. Có phải xin phép hoặc trả tiền không?",
        "answer": "Không phải xin phép, không phải trả tiền, kể cả khi dùng để kinh doanh. Phần mềm phải ghi tên cơ quan cung cấp và ngày lấy dữ liệu (Quyết định số 1042/QĐ-UBND, Điều 3).",
        "pages": ["quyet-dinh-1042-qd-ubnd"],
        "file": "quyet-dinh-1042-qd-ubnd:0",
    },
    {
        "key": "khong-dien-thoai",
        "kind": "kien-nghi",
        "topic": PROCEDURE,
        "place": "Xã Giồng Trôm",
        "unit": CENTRE,
        "ago": 40,
        "title": "Không có điện thoại thông minh thì làm thủ tục ở đâu?",
        "question": "Nhiều người già ở ấp chỉ có điện thoại bàn phím. Đề nghị vẫn cho làm thủ tục tại quầy và có người giúp.",
        "answer": "Người không dùng được dịch vụ trực tuyến vẫn nộp tại quầy; không nơi nào được từ chối vì lý do này. Xã, phường bố trí người hướng dẫn cho người cao tuổi, người khuyết tật, người không có điện thoại thông minh (Chỉ thị số 05/CT-UBND, mục 5).\n\nNgười không đi lại được: gọi 1022 để hẹn tổ công nghệ số đến nhà.",
        "pages": ["chi-thi-05-ct-ubnd", "nop-ho-so-truc-tuyen"],
    },
]

# Page to how often its readers chose «rất hữu ích», «hữu ích», «chưa hữu ích» in a month.
RATINGS = {
    "chu-ky-so-ca-nhan": (64, 31, 5),
    "nop-ho-so-truc-tuyen": (48, 40, 17),
    "nhan-biet-lua-dao": (71, 22, 2),
    "dinh-danh-vneid-muc-2": (39, 25, 11),
    "tra-cuu-van-ban": (12, 19, 14),
    "quyet-dinh-35-2023-qd-ubnd": (9, 12, 6),
}
