# ruff: noqa: E501  (prose: lines follow sentences, not columns)
"""News at every step of the workflow.

``state``: «draft» (not submitted), «check», «approve», «release» (the step it waits at) or «returned», with ``reason`` and
``returned_by``. ``submitted`` is when the editor sent it, so that the desk shows its age.
"""

from .shapes import callout, chart, h, image, p, quote, stats, steps, table


def _waiting(slug, title, summary, category, image_key, body, state, author="bientap", **more):
    return {
        "slug": slug,
        "title": title,
        "summary": summary,
        "category": category,
        "story": None,
        "tags": [],
        "author": author,
        "authors": [("account", author)],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": image_key,
        "caption": "",
        "published": None,
        "featured": None,
        "corrections": [],
        "related": [],
        "body": body,
        "state": state,
        "submitted": None,
        "reason": "",
        "returned_by": "",
        **more,
    }


NEWS_WAITING = [
    _waiting(
        "lich-lop-buoi-toi-thang-12",
        "Lịch lớp buổi tối cho người cao tuổi trong tháng 12/2026",
        "63 xã, phường mở lớp. Lịch sắp theo khu vực để dễ tìm.",
        "ky-nang-so",
        "elderly-tablet",
        [
            p("Các lớp buổi tối tháng 12 mở từ 18:30 đến 20:00, mỗi tuần một buổi. Người học mang theo điện thoại đang dùng."),
            table(
                "Lịch theo khu vực",
                """Khu vực | Ngày học
                Khu vực Bến Tre | Thứ Ba
                Khu vực Trà Vinh | Thứ Tư
                Khu vực Vĩnh Long | Thứ Năm""",
                "both",
            ),
            p("Đang chờ sáu xã gửi địa điểm, sẽ bổ sung trước khi gửi duyệt."),
        ],
        "draft",
    ),
    _waiting(
        "bo-tai-lieu-an-toan-cho-tieu-thuong",
        "Bộ tài liệu một trang về an toàn khi nhận tiền qua mã QR",
        "Tờ gấp in hai mặt, dành cho tiểu thương, có bản tiếng Khmer.",
        "an-toan-thong-tin",
        "market-qr",
        [
            p("Tờ gấp nêu năm việc nên làm khi mở sạp và ba dấu hiệu ảnh chuyển tiền giả, kèm số 1022 in to ở góc."),
            steps(
                "Năm việc khi mở sạp",
                ("Quét thử mã của mình", "Chuyển 1.000 đồng."),
                ("Nhìn tên người nhận", ""),
                ("Bật loa báo tiền", ""),
                ("Sạc pin điện thoại", ""),
                ("Cất bảng mã khi nghỉ", ""),
            ),
        ],
        "draft",
        author="sokhcn",
    ),
    _waiting(
        "hop-bao-thang-11-2026",
        "Họp báo thường kỳ tháng 11: chuyển đổi số ở xã, phường sau một năm rưỡi hợp nhất",
        "Sở Khoa học và Công nghệ trả lời 14 câu hỏi của báo chí, tập trung vào chất lượng mạng ở cù lao và an toàn dữ liệu.",
        "chinh-quyen-so",
        "press-mic",
        [
            p(
                """
                Chiều 23/11/2026, Văn phòng Ủy ban nhân dân tỉnh tổ chức họp báo thường kỳ. Về chuyển đổi số, các cơ quan báo chí quan tâm nhiều nhất đến
                sóng di động ở cù lao, việc bảo vệ dữ liệu tại điểm hướng dẫn và kinh phí chữ ký số năm 2027.
                """
            ),
            h("Sóng ở cù lao"),
            p("Đến 31/10/2026, còn 14 ấp có sóng yếu. Nhà mạng cam kết lắp xong 9 trạm trong quý I/2027."),
            quote(
                "Chỗ nào chưa có sóng thì tổ công nghệ số vẫn đến, mang theo bộ phát và làm cho xong.",
                "Ông Lâm Thanh Tùng",
                "Giám đốc Sở Khoa học và Công nghệ",
            ),
            p("Biên bản họp báo và phần trả lời bằng văn bản sẽ được đăng trong 5 ngày làm việc."),
        ],
        "check",
        submitted="2026-11-23T18:20:00+07:00",
    ),
    _waiting(
        "doanh-nghiep-nho-dung-phan-mem-ke-toan",
        "1.180 doanh nghiệp nhỏ nhận hỗ trợ dùng phần mềm kế toán, bán hàng",
        "Mỗi doanh nghiệp được hỗ trợ tối đa 12 triệu đồng theo Kế hoạch 45/KH-SKHCN. Còn 320 suất đến hết năm.",
        "kinh-te-so",
        "women-shop",
        [
            p(
                """
                Tính đến ngày 15/11/2026, Sở Khoa học và Công nghệ đã duyệt hỗ trợ cho 1.180 doanh nghiệp nhỏ, hợp tác xã, hộ kinh doanh chuyển lên doanh nghiệp.
                Phần mềm kế toán và bán hàng chiếm 71% số hồ sơ.
                """
            ),
            stats(
                ("1.180", "doanh nghiệp được hỗ trợ", "đến 15/11/2026"), ("320", "suất còn lại", "nhận hồ sơ đến 25/12/2026")
            ),
            p("Hồ sơ gồm đơn đề nghị và hợp đồng dịch vụ, nộp trực tuyến; kết quả có trong 7 ngày làm việc."),
        ],
        "check",
        author="sokhcn",
        submitted="2026-11-20T10:05:00+07:00",
    ),
    _waiting(
        "diem-tiep-nhan-thiet-bi-cu",
        "124 điểm nhận điện thoại, máy tính cũ để sửa cho học sinh",
        "Thiết bị được xóa dữ liệu trước mặt người tặng, sửa lại rồi chuyển cho các trường ở xã cù lao, ven biển.",
        "xa-hoi-so",
        "kids-coding",
        [
            p(
                """
                Từ ngày 01/12/2026 đến 15/01/2027, trung tâm phục vụ hành chính công của 124 xã, phường nhận điện thoại, máy tính bảng, máy tính cũ còn mở được
                nguồn. Đoàn viên và Tổ công nghệ số xóa dữ liệu trước mặt người tặng, có biên nhận.
                """
            ),
            callout(
                "note",
                "Trước khi đem tặng",
                "Chép ảnh, danh bạ sang máy mới; đăng xuất VNeID, ngân hàng; tháo thẻ SIM, thẻ nhớ.",
            ),
            p("Đợt đầu dự kiến sửa được 600 máy, ưu tiên trường có dưới một máy cho mười học sinh."),
        ],
        "approve",
        submitted="2026-11-18T09:40:00+07:00",
    ),
    _waiting(
        "ket-qua-do-toc-do-mang-2026",
        "Đo tốc độ mạng ở 124 xã, phường: nhanh hơn năm ngoái, cù lao vẫn chậm",
        "Tốc độ tải xuống trung bình 78 Mb/giây, tăng 21%. Ba xã cù lao mới đạt khoảng một phần ba mức này.",
        "chinh-sach-so-lieu",
        "data-map",
        [
            p(
                "Trong tháng 10 và tháng 11/2026, Sở Khoa học và Công nghệ đo 9.920 lượt ở 124 xã, phường, vào ba khung giờ sáng, trưa, tối."
            ),
            chart(
                "bar",
                "Xã cù lao có tốc độ bằng một phần ba trung bình tỉnh",
                """Nơi đo | Tốc độ
                Phường | 96
                Xã đất liền | 77
                Xã ven biển | 58
                Xã cù lao | 27""",
                "Mb/giây",
                "Sở Khoa học và Công nghệ, tháng 11/2026",
            ),
            p("Kết quả từng xã sẽ được công bố thành dữ liệu mở để người dân so sánh khi chọn nhà mạng."),
        ],
        "approve",
        author="sokhcn",
        submitted="2026-11-13T15:30:00+07:00",
    ),
    _waiting(
        "ban-giao-1022-dip-tet",
        "Tổng đài 1022 trực xuyên Tết Đinh Mùi 2027",
        "Từ 28 tháng Chạp đến mùng 5 Tết, tổng đài trực từ 7:00 đến 21:00 như ngày thường, ưu tiên tin báo lừa đảo.",
        "chinh-quyen-so",
        "hotline-1022",
        [
            p(
                """
                Dịp Tết Đinh Mùi 2027, tổng đài 1022 trực từ ngày 04/02 đến ngày 10/02/2027, mỗi ca sáu người. Cuộc gọi báo lừa đảo được
                chuyển ngay cho công an; cuộc gọi hỏi hồ sơ được ghi lại và trả lời trong ngày làm việc đầu năm.
                """
            ),
            image("hotline-1022", caption="Mỗi ca có ít nhất một tổng đài viên nói được tiếng Khmer."),
        ],
        "release",
        submitted="2026-11-12T08:15:00+07:00",
    ),
    _waiting(
        "nguoi-dan-danh-gia-cong",
        "Người đọc chấm điểm Cổng: 4,3 trên 5, phàn nàn nhiều nhất là bài dài",
        "Khảo sát 1.062 người đọc trong tháng 10/2026. Không thu tên, không lưu địa chỉ máy.",
        "chinh-sach-so-lieu",
        "open-data",
        [
            p("Khảo sát mở trong ba tuần. Người trả lời chấm nội dung, tốc độ, cách trình bày và dễ tìm, mỗi mục từ 1 đến 5."),
            table(
                "Điểm trung bình",
                """Mục | Điểm
                Nội dung đúng, kịp thời | 4,5
                Tốc độ mở trang | 4,4
                Dễ tìm | 4,2
                Ngắn gọn, dễ hiểu | 3,9""",
                "both",
            ),
            p("Ban Biên tập sẽ thêm phần tóm tắt ở đầu các bài dài và rút ngắn các thông báo dưới 250 chữ."),
        ],
        "returned",
        submitted="2026-11-19T14:00:00+07:00",
        returned_by="kiemduyet",
        reason="Điểm trung bình trong bảng là 4,25 nhưng tiêu đề ghi 4,3. Ghi rõ cách làm tròn, hoặc nêu 4,25. Bổ sung cách chọn người trả lời.",
    ),
]
