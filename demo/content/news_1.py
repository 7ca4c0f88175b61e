# ruff: noqa: E501  (prose: lines follow sentences, not columns)
"""News: the tenth of October 2026, and the community teams."""

from .shapes import (
    accordion,
    audio,
    button,
    callout,
    chart,
    columns,
    document,
    gallery,
    h,
    image,
    line,
    links,
    p,
    quick_view,
    quote,
    related,
    separator,
    stats,
    steps,
    table,
    timeline,
    video,
)

NEWS = [
    {
        "slug": "ngay-chuyen-doi-so-2026-ve-tung-ap",
        "title": "Ngày Chuyển đổi số 10/10: đưa dịch vụ công trực tuyến về từng ấp, từng nhà",
        "summary": line(
            """124 xã, phường cùng mở điểm hướng dẫn. Đến hết ngày 31/10/2026, người dân được giúp kích hoạt định danh mức 2, nộp hồ sơ
            và nhận chữ ký số miễn phí 12 tháng."""
        ),
        "category": "chinh-quyen-so",
        "story": "ngay-chuyen-doi-so-2026",
        "tags": ["10/10", "dịch vụ công trực tuyến", "tổ công nghệ số cộng đồng"],
        "authors": [("account", "bientap")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "boat-river",
        "caption": "Tổ công nghệ số đi bằng xuồng đến các ấp ven sông Cổ Chiên.",
        "published": "2026-10-10T07:30:00+07:00",
        "featured": 1,
        "corrections": [],
        "related": ["lich-124-diem-huong-dan-thang-10", "nhan-chu-ky-so-nam-buoc", "ho-so-truc-tuyen-quy-iii-2026"],
        "body": [
            audio("Nghe bản tin chuyển đổi số mới nhất"),
            p(
                """
                Sáng 10/10, tỉnh Vĩnh Long phát động đợt cao điểm hưởng ứng Ngày Chuyển đổi số quốc gia. Năm thứ hai liên tiếp, tỉnh không
                tổ chức lễ tập trung. Cán bộ mang máy tính, máy quét và thiết bị ký số về nhà văn hóa ấp, khóm, để bà con ở xa trung
                tâm cũng làm được việc của mình.
                """
            ),
            h("124 điểm hướng dẫn mở cửa đến 31/10"),
            p(
                """
                Mỗi xã, phường có ít nhất một điểm hướng dẫn, mở từ 7:30 đến 17:00 các ngày làm việc và sáng thứ Bảy. Riêng các ấp
                ven sông và cù lao, Tổ công nghệ số cộng đồng đi bằng xuồng, mỗi tuần hai buổi.
                <a href="page:lich-124-diem-huong-dan-thang-10">Lịch cụ thể</a> được niêm yết tại trụ sở ấp và đăng trên Cổng này.
                """
            ),
            callout(
                "info",
                "Cần mang theo gì?",
                """
                Căn cước, điện thoại đang dùng và giấy tờ của hồ sơ cần nộp. Người hướng dẫn không hỏi mật khẩu, không giữ giấy tờ và
                không cầm điện thoại thay ông/bà khi nhập mã OTP.
                """,
            ),
            h("Ba việc được giúp làm tại chỗ"),
            steps(
                "",
                ("Kích hoạt định danh mức 2", "Dùng ứng dụng VNeID trên điện thoại của ông/bà, kể cả khi đã quên mật khẩu."),
                ("Nộp hồ sơ trực tuyến", "Áp dụng với 52 thủ tục hay dùng: hộ tịch, đất đai, bảo hiểm, trợ cấp."),
                ("Nhận chữ ký số cá nhân", "Miễn phí 12 tháng, ký được ngay hồ sơ đang làm."),
            ),
            quote(
                """Bà con không phải giỏi công nghệ mới làm được. Việc của chúng tôi là ngồi xuống, chỉ từng bước, và chờ đến khi hồ
                sơ gửi xong.""",
                "Bà Huỳnh Thị Ngọc Diễm",
                "Tổ trưởng Tổ công nghệ số cộng đồng ấp Phước Hậu",
            ),
            h("Số hồ sơ trực tuyến tăng đều"),
            p(
                """
                Trong quý III/2026, 96,3% hồ sơ của tỉnh được nộp trực tuyến, tăng 3,9 điểm phần trăm so với cùng kỳ năm trước. Mục
                tiêu của năm là 95%.
                """
            ),
            chart(
                "bar",
                "Tỷ lệ hồ sơ trực tuyến vượt mục tiêu 95% của năm",
                """Kỳ | Tỷ lệ
                Quý III/2025 | 92,4
                Quý IV/2025 | 93,6
                Quý I/2026 | 94,1
                Quý II/2026 | 95,0
                Quý III/2026 | 96,3""",
                "%",
                "Trung tâm Phục vụ hành chính công tỉnh, đến 30/09/2026",
            ),
            h("Văn bản của đợt cao điểm"),
            quick_view("ke-hoach-164-kh-ubnd:0", "Kế hoạch số 164/KH-UBND"),
            p("Đợt cao điểm kết thúc ngày 31/10/2026. Sau đó, các điểm hướng dẫn vẫn mở vào sáng thứ Ba và thứ Năm hằng tuần."),
        ],
    },
    {
        "slug": "lich-124-diem-huong-dan-thang-10",
        "title": "Lịch mở cửa 124 điểm hướng dẫn trong tháng 10/2026",
        "summary": "Ngày giờ mở cửa ở xã, phường; lịch đi xuồng về các ấp cù lao; cách báo trước khi người thân không đi lại được.",
        "category": "chinh-quyen-so",
        "story": "ngay-chuyen-doi-so-2026",
        "tags": ["10/10", "tổ công nghệ số cộng đồng"],
        "authors": [("account", "sokhcn")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "commune-desk",
        "caption": "Mỗi điểm hướng dẫn có ít nhất hai người trực.",
        "published": "2026-10-07T09:00:00+07:00",
        "featured": None,
        "corrections": [
            {
                "date": "2026-10-08",
                "text": "Bản đăng ngày 07/10 ghi điểm xã Hòa Minh mở cửa buổi chiều. Giờ đúng là buổi sáng, từ 7:30 đến 11:00.",
            }
        ],
        "related": ["ngay-chuyen-doi-so-2026-ve-tung-ap", "mot-buoi-theo-to-cong-nghe-so-cu-lao"],
        "body": [
            p(
                """
                Từ ngày 10/10 đến 31/10/2026, cả 105 xã và 19 phường trong tỉnh mở điểm hướng dẫn dịch vụ công trực tuyến. Không cần
                hẹn trước. Người làm xong việc được nhận tờ giấy ghi mã hồ sơ và ngày trả kết quả.
                """
            ),
            table(
                "Giờ mở cửa chung",
                """Nơi | Ngày | Giờ
                Trung tâm phục vụ hành chính công xã, phường | Thứ Hai đến thứ Sáu | 7:30–11:30 và 13:00–17:00
                Trung tâm phục vụ hành chính công xã, phường | Thứ Bảy | 7:30–11:30
                Nhà văn hóa ấp, khóm | Thứ Ba và thứ Năm | 18:30–20:30
                Chợ trung tâm xã | Chủ nhật | 6:30–9:30""",
            ),
            h("Lịch đi xuồng về các cù lao"),
            table(
                "Các chuyến trong tuần",
                """Xã | Ngày | Giờ có mặt
                Long Hòa | Thứ Hai, thứ Năm | 7:30–11:00
                Hòa Minh | Thứ Ba, thứ Sáu | 7:30–11:00
                Lục Sĩ Thành | Thứ Tư | 8:00–11:00
                An Bình | Thứ Tư, thứ Bảy | 7:30–11:00""",
                "both",
            ),
            h("Người thân không đi lại được thì sao?"),
            p(
                """
                Gọi 1022 trước một ngày, cho biết tên, địa chỉ và việc cần làm. Tổ công nghệ số ở ấp sẽ đến nhà. Dịch vụ này miễn phí và
                dành cho người cao tuổi sống một mình, người khuyết tật, người đang điều trị bệnh.
                """
            ),
            callout(
                "warning",
                "Người đến nhà phải đeo thẻ",
                """
                Thẻ có ảnh, họ tên và dấu của Ủy ban nhân dân xã. Nếu người đến không có thẻ, hoặc đòi thu tiền, xin gọi ngay 1022 hoặc
                công an xã.
                """,
            ),
            button("Gọi tổng đài 1022", "tel:1022", "outline"),
        ],
    },
    {
        "slug": "ke-hoach-huong-ung-10-10-2026",
        "title": "Tỉnh ban hành kế hoạch hưởng ứng Ngày Chuyển đổi số quốc gia năm 2026",
        "summary": "Kế hoạch 164/KH-UBND giao từng xã, phường số hồ sơ cần hỗ trợ và ngày báo cáo, thay cho lễ phát động tập trung.",
        "category": "chinh-sach-so-lieu",
        "story": "ngay-chuyen-doi-so-2026",
        "tags": ["10/10", "văn bản mới"],
        "authors": [("account", "sokhcn")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "meeting-hall",
        "caption": "Kế hoạch được bàn tại phiên họp tháng 8 của Ban Chỉ đạo tỉnh.",
        "published": "2026-09-10T08:15:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["ngay-chuyen-doi-so-2026-ve-tung-ap", "tong-ket-dot-cao-diem-thang-10"],
        "body": [
            p(
                """
                Ủy ban nhân dân tỉnh vừa ban hành Kế hoạch số 164/KH-UBND ngày 08/09/2026 về các hoạt động hưởng ứng Ngày Chuyển đổi số
                quốc gia 10/10. Chủ đề của tỉnh năm nay là “Làm được việc, ngay tại ấp”.

                Kế hoạch đặt ba con số phải đạt trong tháng 10: 60.000 lượt người được hướng dẫn trực tiếp, 40.000 hồ sơ nộp xong tại điểm
                và 30.000 chữ ký số cấp mới. Mỗi xã, phường nhận phần việc theo số dân, xã cù lao và xã có đông đồng bào Khmer được tính hệ
                số thấp hơn vì đi lại xa và cần người nói hai thứ tiếng.
                """
            ),
            timeline(
                ("08/09/2026", "Ban hành kế hoạch", "Sở Khoa học và Công nghệ làm đầu mối."),
                ("25/09/2026", "Các xã, phường gửi lịch mở điểm hướng dẫn", ""),
                ("07/10/2026", "Công bố lịch trên Cổng Chuyển đổi số", ""),
                ("10/10/2026", "Bắt đầu đợt cao điểm", "Cùng giờ ở 124 xã, phường."),
                ("05/11/2026", "Báo cáo kết quả", "Kèm số hồ sơ bị trả lại và lý do."),
            ),
            p(
                """
                Điểm mới của năm nay là phần báo cáo. Xã, phường không chỉ nêu số lượt người đến mà phải nêu số hồ sơ bị trả lại và
                nguyên nhân, để tỉnh sửa biểu mẫu hoặc quy trình ngay trong quý IV.
                """
            ),
            document("ke-hoach-164-kh-ubnd:0", "Kế hoạch số 164/KH-UBND", "Bản đầy đủ, kèm phân công cho từng cơ quan."),
        ],
    },
    {
        "slug": "tong-ket-dot-cao-diem-thang-10",
        "title": "Sau đợt cao điểm tháng 10: 71.260 lượt người được giúp, 4,8% hồ sơ phải làm lại",
        "summary": "Cả ba chỉ tiêu đều vượt. Lý do hồ sơ bị trả lại nhiều nhất là ảnh giấy tờ chụp mờ, và tỉnh đã có cách xử lý.",
        "category": "chinh-sach-so-lieu",
        "story": "ngay-chuyen-doi-so-2026",
        "tags": ["10/10", "dịch vụ công trực tuyến", "chữ ký số"],
        "authors": [("account", "bientap"), ("account", "sokhcn")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "open-data",
        "caption": "",
        "published": "2026-11-06T10:00:00+07:00",
        "featured": 4,
        "corrections": [],
        "related": ["ke-hoach-huong-ung-10-10-2026", "ho-so-truc-tuyen-quy-iii-2026"],
        "body": [
            p(
                """
                Theo báo cáo của 124 xã, phường gửi về Sở Khoa học và Công nghệ đến ngày 05/11/2026, đợt cao điểm hưởng ứng Ngày Chuyển
                đổi số quốc gia đã giúp 71.260 lượt người. Tại các điểm hướng dẫn, 46.815 hồ sơ được nộp xong và 38.040 chữ ký số cá nhân
                được cấp mới.
                """
            ),
            stats(
                ("71.260", "lượt người được hướng dẫn", "chỉ tiêu 60.000"),
                ("46.815", "hồ sơ nộp xong tại điểm", "chỉ tiêu 40.000"),
                ("38.040", "chữ ký số cấp mới", "chỉ tiêu 30.000"),
            ),
            h("Vì sao có hồ sơ phải làm lại?"),
            p(
                """
                Trong số hồ sơ nộp tại điểm, 2.247 hồ sơ bị trả lại để bổ sung, chiếm 4,8%. Gần một nửa chỉ vì ảnh giấy tờ bị mờ hoặc mất
                góc, lỗi mà người hướng dẫn có thể thấy ngay nếu phóng to ảnh trước khi gửi.
                """
            ),
            chart(
                "pie",
                "Ảnh chụp mờ là lý do trả lại nhiều nhất",
                """Lý do | Hồ sơ
                Ảnh giấy tờ mờ, mất góc | 1.056
                Thiếu một giấy tờ | 584
                Khai khác với căn cước | 337
                Chọn sai thủ tục | 180
                Khác | 90""",
                "hồ sơ",
                "Sở Khoa học và Công nghệ tổng hợp báo cáo của 124 xã, phường, đến 05/11/2026",
            ),
            h("Ba việc làm ngay trong quý IV"),
            p(
                """
                1. Trang bị 248 giá chụp giấy tờ có đèn cho các điểm hướng dẫn, mỗi xã, phường hai bộ.
                2. Thêm bước xem lại ảnh trước khi gửi vào tài liệu tập huấn của Tổ công nghệ số cộng đồng.
                3. Rút mẫu tờ khai của năm thủ tục hộ tịch, bỏ các ô đã có trong cơ sở dữ liệu quốc gia về dân cư.
                """
            ),
            quote(
                "Con số chúng tôi xem trước hết không phải là vượt bao nhiêu, mà là bao nhiêu người phải quay lại lần thứ hai.",
                "Ông Lê Minh Khoa",
                "Phó Giám đốc Sở Khoa học và Công nghệ",
            ),
        ],
    },
    {
        "slug": "em-viet-chuong-trinh-dau-tien",
        "title": "“Em viết chương trình đầu tiên”: 3.200 học sinh ghép khối lệnh kể chuyện quê mình",
        "summary": "Sân chơi lập trình kéo thả dành cho học sinh lớp 3 đến lớp 7, làm được trên máy tính cũ của trường.",
        "category": "ky-nang-so",
        "story": "ngay-chuyen-doi-so-2026",
        "tags": ["giáo dục số", "10/10"],
        "authors": [("contributor", "le-kim-thoa")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "kids-coding",
        "caption": "Các em làm theo cặp: một em ghép lệnh, một em kể chuyện.",
        "published": "2026-10-12T15:20:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["hoc-ba-so-742-truong", "thu-vien-so-ve-xa"],
        "body": [
            p(
                """
                Một chiếc ghe chở dừa, gặp con nước ròng thì dừng, nước lớn thì đi tiếp. Đó là chương trình của hai học sinh lớp 5 ở xã
                Giồng Trôm, một trong 1.614 bài gửi về sân chơi “Em viết chương trình đầu tiên” do Tỉnh đoàn và Sở Giáo dục và Đào tạo tổ chức
                nhân Ngày Chuyển đổi số quốc gia.

                Sân chơi dành cho học sinh lớp 3 đến lớp 7. Các em ghép khối lệnh có sẵn trên trình duyệt, không phải gõ mã, nên máy tính
                mười năm tuổi của trường vẫn chạy được. Trường nào thiếu máy, Tổ công nghệ số của xã cho mượn máy tính bảng vào chiều
                thứ Sáu.
                """
            ),
            p(
                """
                <strong>Ba đề tài được chọn nhiều nhất:</strong>

                - chuyện con nước và mùa mặn;
                - đường đến trường an toàn;
                - món ăn của bà.
                """
            ),
            quote("Con làm chiếc ghe đi lùi hoài. Tới lần thứ bảy nó mới chịu quẹo.", "Một học sinh lớp 5", "xã Giồng Trôm"),
            p(
                """
                Ban tổ chức không xếp hạng nhất, nhì mà chọn 50 bài in thành sách tranh kèm mã QR để xem chương trình chạy. Sách sẽ có ở thư
                viện các xã, phường từ tháng 12/2026. Tên các em chỉ được in khi cha mẹ đồng ý bằng văn bản.
                """
            ),
        ],
    },
    {
        "slug": "mot-buoi-theo-to-cong-nghe-so-cu-lao",
        "title": "Một buổi theo Tổ công nghệ số đi cù lao",
        "summary": "Sáu giờ rưỡi xuống xuồng, mười một giờ về bến với 23 hồ sơ đã gửi. Ghi ở các ấp cù lao Long Hòa, Hòa Minh.",
        "category": "xa-hoi-so",
        "story": "to-cong-nghe-so",
        "tags": ["tổ công nghệ số cộng đồng", "người cao tuổi"],
        "authors": [("contributor", "huynh-ngoc-lan")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "village-team",
        "caption": "Bàn làm việc của tổ đặt ở hiên nhà văn hóa cho mát.",
        "published": "2026-09-18T06:45:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["to-cong-nghe-so-noi-tieng-khmer", "ba-cu-72-tuoi-tu-gui-ho-so", "lich-124-diem-huong-dan-thang-10"],
        "body": [
            video(),
            p(
                """
                Xuồng rời bến lúc sáu giờ rưỡi. Trên xuồng có ba người, hai máy tính xách tay bọc trong túi chống nước, một máy quét, một
                bộ phát sóng 4G và bình trà của chú Tư lái xuồng. Hôm nay nước ròng sớm nên tổ phải đi trước một giờ, nếu không sẽ mắc cạn ở
                vàm.
                """
            ),
            h("Bảy giờ mười: người đầu tiên đã ngồi chờ"),
            p(
                """
                Ở hiên nhà văn hóa có sẵn mười hai người. Người đầu tiên cần đăng ký khai tử cho mẹ. Chị tổ trưởng không mở máy ngay mà
                hỏi thăm trước, rồi mới hỏi giấy tờ. Mười sáu phút sau, hồ sơ có mã. Chị chép mã ra giấy, chữ to, kèm ngày nhận kết quả và
                số điện thoại của bộ phận trả kết quả ở xã.

                Người thứ hai quên mật khẩu VNeID. Người thứ ba muốn xem tiền trợ cấp đã vào tài khoản chưa. Người thứ tư chỉ đến hỏi tin nhắn
                “khóa thuê bao” là thật hay giả. Câu trả lời là giả, và cả hiên nhà cùng nghe.
                """
            ),
            gallery(
                "Buổi làm việc trong ba hình",
                ("boat-river", "Sáu giờ rưỡi, xuồng rời bến"),
                ("village-team", "Bảy giờ mười, bàn làm việc ở hiên nhà văn hóa"),
                ("elderly-tablet", "Chín giờ, cháu ngồi học cùng bà"),
            ),
            h("Chín giờ: mất sóng"),
            p(
                """
                Bộ phát sóng mất tín hiệu gần hai mươi phút. Tổ chuyển sang việc không cần mạng: chụp và cắt ảnh giấy tờ, viết nháp tờ khai.
                Khi có sóng, bảy hồ sơ được gửi liền một lượt. “Đi cù lao thì phải có kế hoạch cho lúc rớt mạng”, anh phụ trách kỹ
                thuật nói, tay vẫn dán nhãn số thứ tự lên từng bộ giấy tờ để khỏi lẫn của nhà này với nhà kia.
                """
            ),
            h("Mười một giờ: 23 hồ sơ"),
            stats(
                ("31", "người đến hỏi", "trong đó 14 người trên 60 tuổi"),
                ("23", "hồ sơ đã có mã", "hộ tịch, trợ cấp, đất đai"),
                ("9", "chữ ký số cấp mới", "dùng được ngay"),
            ),
            p(
                """
                Trên đường về, cả tổ bàn chuyện xin thêm một bộ phát sóng dự phòng. Yêu cầu ấy nay đã có nơi gửi: theo
                <a href="page:kinh-phi-cho-to-cong-nghe-so">Nghị quyết 22/2025/NQ-HĐND</a>, tổ ở xã cù lao được mua thiết bị thu phát sóng từ
                kinh phí hỗ trợ hằng năm.
                """
            ),
        ],
    },
    {
        "slug": "to-cong-nghe-so-noi-tieng-khmer",
        "title": "Tổ công nghệ số nói hai thứ tiếng ở Tập Sơn",
        "summary": "412 thành viên tổ công nghệ số ở 27 xã, phường nói được tiếng Khmer. Tài liệu hướng dẫn cũng có bản nghe tiếng Khmer.",
        "category": "xa-hoi-so",
        "story": "to-cong-nghe-so",
        "tags": ["tổ công nghệ số cộng đồng", "dịch vụ công trực tuyến"],
        "authors": [("contributor", "thach-so-phia")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "training-class",
        "caption": "Buổi tập huấn ở sala một ngôi chùa Khmer, sau giờ tụng kinh.",
        "published": "2026-07-22T08:00:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["mot-buoi-theo-to-cong-nghe-so-cu-lao", "tap-huan-to-cong-nghe-so-2026"],
        "body": [
            p(
                """
                “Mã OTP” trong tiếng Khmer nói thế nào cho bà ngoại hiểu? Nhóm biên soạn ở xã Tập Sơn bàn câu ấy cả một buổi, rồi chọn cách
                nói gần với “số mở cửa, dùng một lần, đừng đưa ai”. Từ đó, các buổi hướng dẫn đi nhanh hẳn.

                Toàn tỉnh hiện có 412 thành viên Tổ công nghệ số cộng đồng nói được tiếng Khmer, sinh hoạt ở 27 xã, phường. Nhiều người là
                giáo viên, cán bộ hội phụ nữ, à cha phụ trách lễ ở chùa. Họ làm việc theo cặp: một người chỉ trên điện thoại, một người giải
                thích bằng tiếng mẹ đẻ.
                """
            ),
            columns(
                [
                    p(
                        """
                        <strong>Đã có bản tiếng Khmer</strong>

                        - Kích hoạt định danh mức 2
                        - Nộp hồ sơ hộ tịch
                        - Nhận biết tin nhắn lừa đảo
                        """
                    )
                ],
                [
                    callout(
                        "note",
                        "Nghe ở đâu?",
                        "Loa của ấp phát lúc 17:30 thứ Tư. Bản ghi âm có tại trung tâm phục vụ hành chính công của 27 xã, phường.",
                    )
                ],
            ),
            quote(
                "Người già nghe đúng tiếng của mình thì bớt sợ cái điện thoại. Bớt sợ rồi mới học được.",
                "Ông Thạch Sa Rươl",
                "Tổ phó Tổ công nghệ số cộng đồng, xã Tập Sơn",
            ),
            p(
                """
                Trong sáu tháng đầu năm 2026, tỷ lệ nộp hồ sơ trực tuyến ở 27 xã, phường này tăng từ 81,7% lên 90,2%. Sở Khoa học và Công
                nghệ cho biết sẽ ghi âm thêm năm hướng dẫn bằng tiếng Khmer trước cuối năm, ưu tiên phần đất đai và bảo hiểm y tế.
                """
            ),
        ],
    },
    {
        "slug": "kinh-phi-cho-to-cong-nghe-so",
        "title": "Từ năm 2026, Tổ công nghệ số cộng đồng có kinh phí hoạt động hằng năm",
        "summary": "Nghị quyết 22/2025/NQ-HĐND hỗ trợ mỗi tổ 6 triệu đồng một năm; tổ ở xã cù lao, xã ven biển được 9 triệu đồng.",
        "category": "chinh-sach-so-lieu",
        "story": "to-cong-nghe-so",
        "tags": ["tổ công nghệ số cộng đồng", "văn bản mới"],
        "authors": [("account", "sokhcn")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "meeting-hall",
        "caption": "",
        "published": "2025-12-12T14:00:00+07:00",
        "featured": None,
        "corrections": [
            {
                "date": "2025-12-15",
                "text": "Bản đăng ngày 12/12 viết “hỗ trợ hằng tháng”. Mức hỗ trợ đúng là theo năm, như tại Điều 3 của Nghị quyết.",
            }
        ],
        "related": ["to-cong-nghe-so-noi-tieng-khmer", "tap-huan-to-cong-nghe-so-2026"],
        "body": [
            p(
                """
                Hội đồng nhân dân tỉnh đã thông qua Nghị quyết số 22/2025/NQ-HĐND ngày 10/12/2025 quy định mức hỗ trợ hoạt động của Tổ công
                nghệ số cộng đồng. Nghị quyết có hiệu lực từ ngày 01/01/2026 và áp dụng cho 2.846 tổ ở ấp, khóm.
                """
            ),
            table(
                "Mức hỗ trợ một năm",
                """Nội dung | Tổ ở đất liền | Tổ ở cù lao, xã ven biển
                Hoạt động chung | 6.000.000 đồng | 9.000.000 đồng
                Tập huấn, mỗi người | 150.000 đồng/ngày | 200.000 đồng/ngày
                Cước dữ liệu di động | 50.000 đồng/tháng | 80.000 đồng/tháng""",
                "both",
            ),
            p(
                """
                Tiền được cấp qua Ủy ban nhân dân xã, phường, chi theo thực tế và công khai ở bảng tin của ấp. Tổ được dùng kinh phí để thuê
                xuồng, mua thiết bị phát sóng, in tài liệu; không dùng để tiếp khách.
                """
            ),
            callout(
                "success",
                "Không phải làm thêm sổ sách",
                "Tổ chỉ ghi một trang mỗi quý theo mẫu kèm Hướng dẫn 03/HD-SKHCN. Xã, phường đối chiếu với số hồ sơ trên hệ thống.",
            ),
            document("nghi-quyet-22-2025-nq-hdnd:0", "Nghị quyết 22/2025/NQ-HĐND", "Toàn văn."),
            related("Văn bản liên quan", "nghi-quyet-22-2025-nq-hdnd", "huong-dan-03-hd-skhcn", "ke-hoach-187-kh-ubnd"),
        ],
    },
    {
        "slug": "ba-cu-72-tuoi-tu-gui-ho-so",
        "title": "Ở tuổi 72, bà Tám tự gửi hồ sơ đầu tiên",
        "summary": "Ba buổi tối học cùng cháu, một tờ giấy ghi sáu bước dán cạnh tivi, và một hồ sơ trợ cấp gửi đúng hạn.",
        "category": "ky-nang-so",
        "story": "to-cong-nghe-so",
        "tags": ["người cao tuổi", "dịch vụ công trực tuyến", "tổ công nghệ số cộng đồng"],
        "authors": [("contributor", "huynh-ngoc-lan")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "elderly-tablet",
        "caption": "Nhân vật trong bài đề nghị chỉ dùng tên thường gọi.",
        "published": "2026-06-24T16:30:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["mot-buoi-theo-to-cong-nghe-so-cu-lao", "ba-buoc-nhan-biet-tin-nhan-lua-dao"],
        "body": [
            p(
                """
                Cạnh chiếc tivi nhà bà Tám, ở một ấp của xã Chợ Lách, có dán tờ giấy viết sáu dòng chữ to. Dòng đầu: “Mở cái hình quốc huy”.
                Dòng cuối: “Chép cái mã, đừng xóa”. Tờ giấy do cháu ngoại viết, còn từng dòng là lời của bà.

                Bà muốn tự nộp hồ sơ trợ cấp hưu trí xã hội. Con trai đi làm xa, cháu thì học cả ngày. “Nhờ hoài cũng kỳ”, bà nói. Tổ công
                nghệ số của ấp mở lớp buổi tối, bà đi đủ ba buổi, buổi nào cũng ngồi bàn đầu.
                """
            ),
            h("Sáu dòng dán cạnh tivi"),
            steps(
                "",
                ("Mở cái hình quốc huy", "Ứng dụng VNeID."),
                ("Bấm sáu số của mình", "Mật khẩu bà tự đặt, không viết ra giấy."),
                ("Tìm chữ “Dịch vụ công”", ""),
                ("Gõ “trợ cấp”, chọn dòng đầu", ""),
                ("Chụp căn cước hai mặt", "Để trên mặt bàn sậm màu cho rõ."),
                ("Chép cái mã, đừng xóa", "Mã hồ sơ dùng để hỏi kết quả."),
            ),
            p(
                """
                Hồ sơ đầu tiên mất bốn mươi phút. Hồ sơ thứ hai, bà làm giúp người hàng xóm, hết mười lăm phút. Bây giờ bà được mời ngồi
                cùng bàn với tổ, chuyên chỉ cho người lớn tuổi, vì “tui nói chậm, mấy bà nghe kịp”.
                """
            ),
            quote(
                "Hồi trước tui sợ bấm bậy là mất tiền. Giờ biết rồi: chỗ nào hỏi mã OTP thì mình dừng.", "Bà Tám", "xã Chợ Lách"
            ),
            separator(),
            p(
                """
                Lớp buổi tối cho người cao tuổi hiện mở ở 63 xã, phường. Hỏi lịch lớp gần nhà qua tổng đài 1022 hoặc trưởng ấp, trưởng khóm.
                """
            ),
        ],
    },
    {
        "slug": "tap-huan-to-cong-nghe-so-2026",
        "title": "Tập huấn 5.400 thành viên Tổ công nghệ số: học bằng hồ sơ thật, bớt bài giảng",
        "summary": "36 lớp từ tháng 3 đến tháng 6/2026; hai phần ba thời gian dành cho thực hành trên các thủ tục bà con hay hỏi.",
        "category": "ky-nang-so",
        "story": "to-cong-nghe-so",
        "tags": ["tập huấn", "tổ công nghệ số cộng đồng"],
        "authors": [("account", "bientap")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "training-class",
        "caption": "",
        "published": "2026-03-16T10:30:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["kinh-phi-cho-to-cong-nghe-so", "to-cong-nghe-so-noi-tieng-khmer"],
        "body": [
            p(
                """
                Sáng 16/03/2026, lớp tập huấn đầu tiên trong năm cho Tổ công nghệ số cộng đồng khai giảng tại phường An Hội. Theo Kế hoạch số
                58/KH-UBND, từ nay đến hết tháng 6 sẽ có 36 lớp cho 5.400 người, mỗi lớp hai ngày, tổ chức theo cụm bốn, năm xã để không ai
                phải đi quá 20 km.
                """
            ),
            h("Mang câu hỏi của ấp đến lớp"),
            p(
                """
                Mỗi tổ được đề nghị gửi trước ba câu hỏi bà con hay hỏi nhất. Từ hơn 2.000 câu gửi về, ban tổ chức chọn ra 20 tình huống và
                dựng thành bài thực hành. Học viên làm trên môi trường thử, hồ sơ gửi đi không đến cơ quan nào nên không sợ sai.
                """
            ),
            accordion(
                (
                    "Người dân không nhớ số điện thoại đã đăng ký VNeID thì làm sao?",
                    "Hướng dẫn người dân đến công an xã, phường nơi ở để cập nhật số điện thoại. Tổ không tự đổi giúp.",
                ),
                (
                    "Một điện thoại dùng chung cho cả nhà, có nộp hồ sơ được không?",
                    "Được. Mỗi người đăng nhập bằng tài khoản của mình, nộp xong thì đăng xuất trước khi người khác dùng.",
                ),
                (
                    "Người dân nhờ giữ giùm mật khẩu thì trả lời thế nào?",
                    "Từ chối và giải thích. Có thể chỉ cách đặt mật khẩu dễ nhớ, hoặc dùng vân tay, khuôn mặt để mở ứng dụng.",
                ),
            ),
            p(
                """
                Cuối khóa, mỗi người làm một bài kiểm tra bằng việc: trong 30 phút, giúp một người đóng vai “bác Năm” nộp xong hồ sơ mà không
                chạm vào điện thoại của bác. Ai đạt được cấp thẻ đeo có ảnh.
                """
            ),
            links(
                "Tài liệu của lớp",
                ("Kế hoạch số 58/KH-UBND", "page:ke-hoach-58-kh-ubnd", "Lịch 36 lớp"),
                ("Hướng dẫn 03/HD-SKHCN", "page:huong-dan-03-hd-skhcn", "Hoạt động của tổ và mẫu báo cáo một trang"),
            ),
        ],
    },
    {
        "slug": "moi-ho-so-truc-tuyen-mot-cay-dua",
        "title": "Mỗi nghìn hồ sơ không giấy, trồng thêm một hàng dừa",
        "summary": "Đoàn viên 11 xã ven biển trồng 2.500 cây dừa chắn sóng, mỗi hàng cây mang tên một xã đạt chỉ tiêu nộp hồ sơ trực tuyến.",
        "category": "xa-hoi-so",
        "story": None,
        "tags": ["10/10", "dịch vụ công trực tuyến"],
        "authors": [("contributor", "le-kim-thoa")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "tree-campaign",
        "caption": "",
        "published": "2026-10-18T09:10:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["tong-ket-dot-cao-diem-thang-10"],
        "body": [
            p(
                """
                Sáng Chủ nhật 18/10, đoàn viên thanh niên 11 xã ven biển từ Bình Đại đến Duyên Hải cùng xuống bãi trồng dừa và bần chắn sóng.
                Phong trào “Mỗi nghìn hồ sơ, một hàng cây” lấy số hồ sơ nộp trực tuyến trong quý III để tính số hàng cây mỗi xã được góp.

                Một hồ sơ giấy của thủ tục đất đai trung bình dùng 14 tờ. Khi nộp trực tuyến, người dân không phải photo, cơ quan cũng không
                in lại để luân chuyển. Tỉnh đoàn ước tính riêng quý III đã bớt được khoảng 3,5 triệu tờ giấy A4.

                2.500 cây được trồng trong buổi sáng. Vị trí từng hàng cây có trên bản đồ số của tỉnh để các trường nhận chăm sóc trong năm
                học này.
                """
            ),
            image("tree-campaign", caption="Hàng cây đầu tiên mang tên xã Thạnh Phú."),
        ],
    },
]
