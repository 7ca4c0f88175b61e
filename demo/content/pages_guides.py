# ruff: noqa: E501  (prose: lines follow sentences, not columns)
"""Guides: what citizens come to learn."""

from .shapes import (
    accordion,
    audio,
    button,
    callout,
    columns,
    contact,
    document,
    gallery,
    h,
    image,
    law,
    links,
    p,
    quick_view,
    quote,
    related,
    separator,
    stats,
    steps,
    table,
    video,
)

PAGES = [
    {
        "slug": "tra-cuu-van-ban",
        "title": "Hướng dẫn tra cứu văn bản",
        "parent": "ky-nang-so",
        "intro": "Tìm văn bản theo số hiệu, theo từ trong nội dung hay theo cơ quan; đọc đúng trạng thái hiệu lực trước khi dùng.",
        "reviewed_on": "2026-10-15",
        "body": [
            h("Tìm trong ba cách"),
            steps(
                "",
                ("Biết số hiệu", "Gõ số và năm vào ô tìm, ví dụ <strong>35/2023</strong>. Không cần gõ đủ phần chữ phía sau."),
                (
                    "Nhớ một câu trong văn bản",
                    "Gõ bốn, năm từ liền nhau. Gõ có dấu hay không dấu đều được: <strong>sao luu phuc hoi du lieu</strong>.",
                ),
                (
                    "Chỉ biết cơ quan, khoảng thời gian",
                    'Vào <a href="page:van-ban">mục Văn bản</a>, lọc theo loại, cơ quan ban hành, năm.',
                ),
            ),
            h("Đọc số hiệu văn bản"),
            table(
                "Số hiệu cho biết điều gì?",
                """Ví dụ | Là văn bản gì | Dấu hiệu
                35/2023/QĐ-UBND | Quyết định quy phạm pháp luật | Có năm ở giữa
                1042/QĐ-UBND | Quyết định hành chính | Không có năm
                15/2025/NQ-HĐND | Nghị quyết quy phạm pháp luật | Có năm, chữ NQ
                164/KH-UBND | Kế hoạch | Chữ KH
                1124/SKHCN-CDS | Công văn | Không có tên loại""",
            ),
            h("Bảy trạng thái hiệu lực"),
            accordion(
                ("Còn hiệu lực", "Đang áp dụng toàn bộ."),
                ("Chưa có hiệu lực", "Đã ban hành nhưng chưa đến ngày áp dụng. Xem ngày có hiệu lực ở đầu trang văn bản."),
                ("Hết hiệu lực một phần", "Một số điều đã được sửa đổi, thay thế. Đọc dòng căn cứ để biết điều nào."),
                ("Hết hiệu lực toàn bộ", "Không áp dụng nữa, được giữ lại để tra cứu việc cũ."),
                ("Ngưng hiệu lực", "Tạm dừng áp dụng toàn bộ cho đến khi có quyết định mới."),
                ("Ngưng hiệu lực một phần", "Tạm dừng áp dụng một số điều."),
                ("Không còn phù hợp", "Chưa bị bãi bỏ nhưng hoàn cảnh áp dụng không còn, ví dụ cơ quan đã sáp nhập."),
            ),
            callout(
                "note",
                "Tên tỉnh, tên sở trong văn bản cũ",
                """
                Văn bản ban hành trước ngày 01/07/2025 giữ nguyên tên tỉnh Bến Tre, Trà Vinh, Vĩnh Long và các sở lúc đó. Trang văn bản ghi thêm
                tên cơ quan hiện nay.
                """,
            ),
            h("Thử ngay với một văn bản"),
            quick_view("quyet-dinh-35-2023-qd-ubnd:0", "Quyết định số 35/2023/QĐ-UBND"),
            p(
                'Không tìm thấy văn bản cần dùng? Gọi 1022 hoặc gửi yêu cầu qua <a href="page:lien-he">trang Liên hệ</a>, ghi rõ số hiệu hoặc nội dung.'
            ),
            button("Mở mục Văn bản", "page:van-ban"),
        ],
    },
    {
        "slug": "dinh-danh-vneid-muc-2",
        "title": "Kích hoạt định danh VNeID mức 2",
        "parent": "ky-nang-so",
        "intro": "Định danh mức 2 là chìa khóa của dịch vụ công trực tuyến. Trang này hướng dẫn chuẩn bị, kích hoạt và xử lý khi quên mật khẩu.",
        "reviewed_on": "2026-10-01",
        "body": [
            p(
                """
                Mức 1 chỉ xem được thông tin. Mức 2 dùng thay căn cước trong nhiều giao dịch, đăng nhập Cổng Dịch vụ công quốc gia, xem sổ sức
                khỏe và ký số. Muốn có mức 2, phải đến công an xã, phường một lần để lấy dấu vân tay và ảnh.
                """
            ),
            columns(
                [
                    p(
                        """
                        <strong>Mang theo</strong>

                        - Căn cước (nếu đã có).
                        - Điện thoại đang dùng, có mạng.
                        - Số điện thoại chính chủ.
                        """
                    )
                ],
                [
                    image("phone-vneid", caption="Ứng dụng có quốc huy và chữ VNeID, chỉ tải từ kho ứng dụng của điện thoại."),
                ],
            ),
            h("Kích hoạt trên điện thoại"),
            steps(
                "",
                ("Tải ứng dụng VNeID", "Từ CH Play hoặc App Store. Không tải từ đường dẫn trong tin nhắn."),
                ("Bấm Kích hoạt", "Nhập số định danh cá nhân và số điện thoại đã đăng ký với công an."),
                ("Nhập mã OTP", "Mã gửi về điện thoại của chính ông/bà. Không đọc cho ai."),
                (
                    "Quét chip trên căn cước",
                    "Áp căn cước vào lưng điện thoại. Máy không có NFC thì chọn xác thực khuôn mặt tại công an xã, phường.",
                ),
                ("Đặt mật khẩu và câu hỏi bảo mật", "Mật khẩu từ 8 ký tự, có chữ, số và ký hiệu; không dùng ngày sinh."),
            ),
            h("Khi gặp trục trặc"),
            accordion(
                (
                    "Quên mật khẩu",
                    "Chọn “Quên mật khẩu”, xác thực khuôn mặt và quét lại chip. Nếu không được, đến công an xã, phường, mang theo căn cước.",
                ),
                ("Đổi số điện thoại", "Báo công an xã, phường cập nhật số mới trước, rồi kích hoạt lại."),
                (
                    "Thông tin sai họ tên, ngày sinh",
                    "Không tự sửa được trên ứng dụng. Mang giấy khai sinh đến công an xã, phường.",
                ),
                (
                    "Chưa có điện thoại thông minh",
                    "Vẫn nộp được hồ sơ tại trung tâm phục vụ hành chính công, hoặc nhờ Tổ công nghệ số hướng dẫn bằng máy của điểm.",
                ),
            ),
            callout(
                "warning",
                "Không ai kích hoạt giúp qua điện thoại",
                'Người gọi đến đề nghị “hướng dẫn kích hoạt mức 2 từ xa” là lừa đảo. Xem <a href="page:nhan-biet-lua-dao">cách nhận biết</a>.',
            ),
            stats(
                ("2,42 triệu", "tài khoản định danh mức 2", "toàn tỉnh, đến 30/09/2026"),
                ("61,4%", "người trên 60 tuổi đã kích hoạt", "đến 30/09/2026"),
            ),
            related("Bước tiếp theo", "nop-ho-so-truc-tuyen", "chu-ky-so-ca-nhan"),
        ],
    },
    {
        "slug": "chu-ky-so-ca-nhan",
        "title": "Chữ ký số cá nhân",
        "parent": "ky-nang-so",
        "intro": "Chữ ký số là gì, ai được hỗ trợ, làm ở đâu, dùng vào việc gì và giữ thế nào cho an toàn.",
        "reviewed_on": "2026-11-17",
        "body": [
            h("Chữ ký số là gì?"),
            p(
                """
                Chữ ký số là cách ký bằng điện thoại, gắn với đúng một người, ký xong không ai sửa được nội dung mà không bị phát hiện. Văn bản điện
                tử có chữ ký số hợp lệ có giá trị như văn bản ký tay theo Luật Giao dịch điện tử.
                """
            ),
            law(
                "15/2025/NQ-HĐND",
                "Điều 2, khoản 2",
                """
                2. Mỗi công dân được hỗ trợ một lần. Chữ ký số dùng cho giao dịch riêng của tổ chức không thuộc phạm vi hỗ trợ.
                """,
                "page:nghi-quyet-15-2025-nq-hdnd",
            ),
            h("Làm ở đâu?"),
            table(
                "Ba cách nhận chữ ký số",
                """Cách | Hợp với ai | Thời gian
                Tự làm trên ứng dụng VNeID | Có điện thoại, định danh mức 2 | Chừng 10 phút
                Trung tâm phục vụ hành chính công xã, phường | Cần người hướng dẫn, hoặc muốn dùng thẻ | 15–20 phút
                Tổ công nghệ số đến nhà | Người không đi lại được | Hẹn trước qua 1022""",
            ),
            related("Từng bước có hình", "nhan-chu-ky-so-nam-buoc"),
            h("Dùng vào việc gì?"),
            p(
                """
                - Ký tờ khai, đơn khi nộp hồ sơ trực tuyến.
                - Ký hợp đồng mua bán, thuê nhà, thuê đất giữa hai bên đồng ý.
                - Ký học bạ, giấy ủy quyền, phiếu giao nhận điện tử.
                """
            ),
            h("Giữ chữ ký cho an toàn"),
            callout(
                "warning",
                "Ba điều không làm",
                """
                1. Không nói mã PIN cho người khác.
                2. Không ký khi chưa đọc tên văn bản.
                3. Không cho mượn điện thoại đã mở khóa để “ký giùm”.
                """,
            ),
            video("Xem phim ngắn: làm hồ sơ ở ấp trong ba bước"),
            contact(
                "Bộ phận hỗ trợ chữ ký số",
                "Trung tâm Chuyển đổi số tỉnh Vĩnh Long",
                "0270 3812 005",
                "chukyso@vinhlong.example",
                "",
                "7:00–11:30 và 13:00–17:00, thứ Hai đến thứ Sáu",
            ),
            document("huong-dan-07-hd-skhcn:0", "Hướng dẫn 07/HD-SKHCN", "Cấp, sử dụng và gia hạn chữ ký số."),
        ],
    },
    {
        "slug": "nhan-biet-lua-dao",
        "title": "Nhận biết lừa đảo trên mạng",
        "parent": "ky-nang-so",
        "intro": "Dừng lại, kiểm tra, hỏi. Các dấu hiệu của tin nhắn, cuộc gọi, trang web giả và việc phải làm ngay khi lỡ mắc bẫy.",
        "reviewed_on": "2026-11-10",
        "body": [
            callout(
                "warning",
                "Đang bị lừa hoặc vừa chuyển tiền?",
                "Gọi ngân hàng để khóa tài khoản trước, rồi gọi công an xã, phường. Đừng ngại vì đã trễ.",
            ),
            h("Năm dấu hiệu"),
            p(
                """
                1. <strong>Giục.</strong> “Trong 2 giờ nữa sẽ khóa”, “ai đến trước được trước”.
                2. <strong>Dọa hoặc dụ.</strong> Phạt, cắt điện, mất quyền lợi; hoặc trúng thưởng, trợ cấp bất ngờ.
                3. <strong>Đòi bí mật.</strong> “Đừng cho con cháu biết”, “giữ kín để điều tra”.
                4. <strong>Đòi mã.</strong> OTP, mã PIN, ảnh căn cước hai mặt.
                5. <strong>Đường dẫn lạ.</strong> Không phải .gov.vn, hoặc gần giống: gov-vn, .gov.vn.xyz.
                """
            ),
            gallery(
                "Ba hình để nhớ",
                ("scam-message", "Tin nhắn giục bấm vào đường dẫn"),
                ("security-shield", "Cơ quan nhà nước không hỏi mã OTP"),
                ("hotline-1022", "Nghi ngờ thì hỏi 1022"),
            ),
            h("Phân biệt trang thật và trang giả"),
            table(
                "Nhìn vào đâu?",
                """Chỗ nhìn | Trang thật | Trang giả
                Địa chỉ | Kết thúc bằng .gov.vn | Có chữ gov ở giữa, đuôi lạ
                Yêu cầu | Đăng nhập bằng VNeID | Hỏi mật khẩu ngân hàng
                Cài đặt | Không bắt cài tệp | Gửi tệp .apk
                Liên hệ | Có số điện thoại, địa chỉ thật | Chỉ có tài khoản mạng xã hội""",
                "both",
            ),
            h("Lỡ bấm, lỡ chuyển tiền"),
            steps(
                "",
                ("Khóa tài khoản", "Gọi số sau lưng thẻ ngân hàng, không gọi số trong tin nhắn."),
                ("Ngắt mạng điện thoại", "Bật chế độ máy bay, không tắt nguồn."),
                ("Giữ lại dấu vết", "Tin nhắn, số tài khoản, giờ giao dịch."),
                ("Báo công an xã, phường", "Hoặc gọi 1022 để được nối máy."),
                ("Nói với người thân", "Kẻ gian thường gọi lần hai, giả làm người giúp lấy lại tiền."),
            ),
            quote(
                "Lừa được một lần, họ bán số điện thoại đó cho nhóm khác. Lần gọi thứ hai mới là lần mất nhiều.",
                "Một cán bộ điều tra",
                "Công an tỉnh Vĩnh Long",
            ),
            audio("Nghe lời nhắc trong bản tin tuần"),
            links(
                "Đọc thêm",
                (
                    "Ba bước nhận biết tin nhắn giả danh",
                    "page:ba-buoc-nhan-biet-tin-nhan-lua-dao",
                    "Bốn mẫu tin gặp nhiều trong tháng",
                ),
                ("Chỉ thị 11/CT-UBND", "page:chi-thi-11-ct-ubnd", "Quy định với cán bộ của tỉnh"),
            ),
        ],
    },
    {
        "slug": "nop-ho-so-truc-tuyen",
        "title": "Nộp hồ sơ dịch vụ công trực tuyến từng bước",
        "parent": "ky-nang-so",
        "intro": "Từ lúc đăng nhập đến khi nhận kết quả tại nhà. Áp dụng cho mọi thủ tục trên Cổng Dịch vụ công quốc gia.",
        "reviewed_on": "2026-11-02",
        "body": [
            h("Chuẩn bị"),
            p(
                """
                Cần tài khoản <a href="page:dinh-danh-vneid-muc-2">định danh mức 2</a>, giấy tờ của hồ sơ và, với một số thủ tục,
                <a href="page:chu-ky-so-ca-nhan">chữ ký số</a>. Chụp giấy tờ trên nền sậm màu, đủ sáng, thấy đủ bốn góc; phóng to xem chữ còn đọc
                được mới dùng.
                """
            ),
            image(
                "commune-desk",
                caption="Không tự làm được thì đến trung tâm phục vụ hành chính công, người hướng dẫn ngồi cùng.",
            ),
            h("Sáu bước nộp hồ sơ"),
            steps(
                "",
                ("Mở Cổng Dịch vụ công quốc gia", "Địa chỉ dichvucong.gov.vn, chọn Đăng nhập, chọn VNeID."),
                (
                    "Tìm thủ tục",
                    "Gõ việc cần làm bằng lời thường, ví dụ “đăng ký khai sinh”. Chọn tỉnh Vĩnh Long, xã hoặc phường nơi cư trú.",
                ),
                ("Điền tờ khai", "Các ô họ tên, số định danh có sẵn. Chỉ điền ô còn trống."),
                ("Đính kèm giấy tờ", "Mỗi tệp dưới 10 MB. Giấy tờ đã có trong kho dữ liệu thì chọn, không phải tải lên."),
                ("Ký và thanh toán", "Ký số nếu thủ tục yêu cầu; trả phí bằng mã QR, giữ biên lai điện tử."),
                ("Ghi mã hồ sơ", "Mã gồm 20 ký tự. Chụp lại hoặc chép ra giấy để hỏi kết quả."),
            ),
            h("Sau khi nộp"),
            accordion(
                (
                    "Bao lâu có kết quả?",
                    "Ngày hẹn ghi trên giấy tiếp nhận điện tử. Quá hẹn, cơ quan phải có thư xin lỗi và hẹn ngày mới.",
                ),
                (
                    "Hồ sơ bị yêu cầu bổ sung?",
                    "Mở lại hồ sơ, đọc lý do, bổ sung đúng phần được nêu. Cơ quan chỉ được yêu cầu bổ sung một lần với đủ nội dung.",
                ),
                ("Nhận kết quả thế nào?", "Bản điện tử có trong tài khoản VNeID; bản giấy chuyển tận nhà nếu ông/bà đã chọn."),
                ("Muốn rút hồ sơ?", "Được rút khi hồ sơ chưa giải quyết xong: chọn “Rút hồ sơ” và nêu lý do."),
            ),
            separator(),
            columns(
                [stats(("96,3%", "hồ sơ của tỉnh nộp trực tuyến", "Quý III/2026"))],
                [
                    callout(
                        "info",
                        "Vẫn nộp trực tiếp được",
                        "Người không dùng được dịch vụ trực tuyến vẫn nộp tại quầy. Không nơi nào được từ chối vì lý do này.",
                    )
                ],
            ),
            button("Mở Cổng Dịch vụ công quốc gia", "https://dichvucong.gov.vn/"),
        ],
    },
]
