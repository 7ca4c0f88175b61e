# ruff: noqa: E501  (prose: lines follow sentences, not columns)
"""News: the digital economy and daily life."""

from .shapes import (
    accordion,
    button,
    callout,
    chart,
    columns,
    document,
    gallery,
    h,
    image,
    links,
    p,
    quote,
    related,
    stats,
    steps,
    table,
    video,
)

NEWS = [
    {
        "slug": "46-cho-khong-tien-mat",
        "title": "46 chợ trả tiền bằng mã QR: mua bó rau cũng chuyển khoản",
        "summary": "6.900 tiểu thương dùng mã QR tĩnh, có loa báo tiền. Cái khó còn lại là sóng yếu giữa lòng chợ và nỗi lo mã bị dán đè.",
        "category": "kinh-te-so",
        "story": None,
        "tags": ["thanh toán không tiền mặt"],
        "authors": [("contributor", "nguyen-tan-luc")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "market-qr",
        "caption": "Mỗi sạp một bảng mã, có tên người nhận in to.",
        "published": "2026-06-08T06:30:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["xe-buyt-ve-qr", "phu-nu-ban-hang-truc-tuyen"],
        "body": [
            p(
                """
                Năm giờ sáng ở chợ phường Bình Minh, cứ vài giây lại có tiếng loa nhỏ: “Đã nhận mười lăm nghìn đồng”. Bà bán rau không ngẩng lên,
                tay vẫn bó hành. Hai năm trước, sạp của bà chỉ nhận tiền mặt.

                Theo Kế hoạch 96/KH-UBND, đến cuối năm 2026 tỉnh có 60 chợ thanh toán không dùng tiền mặt. Hết tháng 5 đã có 46 chợ với 6.900 tiểu
                thương tham gia. Ngân hàng tặng loa báo, tỉnh lo đường truyền, Tổ công nghệ số đến từng sạp hướng dẫn.
                """
            ),
            chart(
                "line",
                "Số chợ dùng mã QR tăng gấp ba trong một năm rưỡi",
                """Thời điểm | Số chợ
                31/12/2024 | 15
                30/06/2025 | 22
                31/12/2025 | 34
                31/05/2026 | 46""",
                "chợ",
                "Sở Công Thương, đến 31/05/2026",
            ),
            h("Ba điều tiểu thương hay lo"),
            accordion(
                (
                    "Mã bị dán đè, tiền chạy sang người khác",
                    "In tên người nhận thật to, ép nhựa và vặn vít. Sáng mở sạp, tự quét thử một lần với 1.000 đồng.",
                ),
                (
                    "Khách đưa ảnh chuyển tiền giả",
                    "Nghe loa báo hoặc xem tin trong ứng dụng của mình, không xem ảnh trên máy khách.",
                ),
                (
                    "Có bị thu thuế nhiều hơn không?",
                    "Thuế tính theo doanh thu và quy định của pháp luật, không theo cách khách trả tiền.",
                ),
            ),
            p(
                """
                Sóng yếu vẫn là chuyện phải lo. Mười một chợ nhà lồng mái tôn, sóng vào tới giữa chợ chỉ còn một vạch. Nhà mạng hứa lắp thêm trạm
                nhỏ trước tháng 9, theo biên bản làm việc ngày 29/05/2026 với Sở Khoa học và Công nghệ.
                """
            ),
            quote(
                "Không phải lo tiền thối, không phải lo tiền rách. Chỉ lo mất sóng.",
                "Bà Lư Thị Én",
                "tiểu thương chợ Bình Minh",
            ),
        ],
    },
    {
        "slug": "dua-sap-len-san-so",
        "title": "Dừa sáp lên sàn: khách quét mã thấy tận vườn",
        "summary": "38 cơ sở ở Cầu Kè gắn mã truy xuất cho từng trái. Giá bán qua mạng cao hơn 18%, nhưng đóng gói vẫn là bài toán khó.",
        "category": "kinh-te-so",
        "story": None,
        "tags": ["thương mại điện tử", "nông nghiệp số"],
        "authors": [("contributor", "nguyen-tan-luc")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "coconut-factory",
        "caption": "Mỗi trái dừa sáp có tem riêng, in sau khi gõ thử để chắc là có sáp.",
        "published": "2026-02-10T14:15:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["hop-tac-xa-ky-hop-dong-so", "phu-nu-ban-hang-truc-tuyen"],
        "body": [
            p(
                """
                Mua dừa sáp qua mạng, điều người ta sợ nhất là bổ ra không có sáp. Từ tháng 11/2025, 38 cơ sở ở xã Cầu Kè và các xã lân cận gắn tem mã
                QR cho từng trái. Quét mã, khách thấy tên vườn, ngày hái, người gõ kiểm tra và cam kết đổi trái trong bảy ngày.

                Ba tháng qua, các cơ sở bán được 21.400 trái qua sàn thương mại điện tử. Giá bình quân cao hơn bán tại vườn 18%; tỷ lệ khách phải
                đổi trái giảm từ 9% xuống 2,6%.
                """
            ),
            h("Một con tem đi qua bốn tay"),
            steps(
                "",
                ("Nhà vườn hái", "Ghi ngày hái, số cây bằng điện thoại."),
                ("Người gõ kiểm tra", "Nghe tiếng để biết trái có sáp, bấm xác nhận."),
                ("Cơ sở đóng gói", "In tem, dán, chụp ảnh thùng hàng."),
                ("Khách quét mã", "Xem nguồn gốc; nếu trái không đạt thì gửi ảnh xin đổi."),
            ),
            image("coconut-factory", caption="Băng chuyền đóng gói có cân và máy in tem."),
            p(
                """
                Vướng mắc còn lại là thùng. Trái dừa nặng, thùng giấy thường không chịu nổi đường xa. Trường đại học trong tỉnh đang thử loại thùng làm
                từ xơ dừa, dự kiến có kết quả trong quý II.
                """
            ),
            callout(
                "info",
                "Muốn tham gia?",
                "Cơ sở ở các xã khác liên hệ Phòng Kinh tế của Ủy ban nhân dân xã. Tem và phần mềm được hỗ trợ năm đầu theo Kế hoạch 45/KH-SKHCN.",
            ),
            document(
                "ke-hoach-45-kh-skhcn:0", "Kế hoạch 45/KH-SKHCN", "Hỗ trợ doanh nghiệp nhỏ, hợp tác xã chuyển đổi số năm 2026."
            ),
        ],
    },
    {
        "slug": "nong-dan-do-man-bang-dien-thoai",
        "title": "Mùa hạn mặn: nông dân xem độ mặn trên điện thoại trước khi lấy nước",
        "summary": "64 trạm đo tự động gửi số liệu mỗi 30 phút. Vào mùa khô, hơn 90.000 lượt xem mỗi ngày.",
        "category": "kinh-te-so",
        "story": None,
        "tags": ["nông nghiệp số", "dữ liệu mở"],
        "authors": [("contributor", "huynh-ngoc-lan")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "flood-sensor",
        "caption": "Trạm đo dùng pin mặt trời, gửi số liệu qua mạng di động.",
        "published": "2026-03-05T07:00:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["du-lieu-mo-214-bo", "drone-canh-dong-tam-binh"],
        "body": [
            p(
                """
                Bốn giờ sáng, chú Sáu ở xã Ba Tri mở điện thoại trước khi mở cống. Trạm gần nhà báo 0,8 phần nghìn, đang giảm. Chú đợi thêm một giờ rồi mới
                lấy nước vào mương. “Hồi trước phải nếm”, chú nói, “mà nếm thì lúc biết mặn là đã trễ”.

                Mạng đo mặn của tỉnh có 64 trạm tự động trên các sông Tiền, Hàm Luông, Cổ Chiên, Hậu và các kênh chính. Số liệu được cập nhật mỗi 30
                phút, gửi miễn phí qua ứng dụng, loa ấp và tin nhắn.
                """
            ),
            table(
                "Độ mặn nên lấy nước",
                """Cây trồng, vật nuôi | Độ mặn cao nhất
                Sầu riêng, chôm chôm | 0,5 phần nghìn
                Bưởi, dừa xiêm | 2 phần nghìn
                Lúa giai đoạn trổ | 1 phần nghìn
                Tôm thẻ | 5–20 phần nghìn""",
            ),
            callout(
                "warning",
                "Số liệu để tham khảo",
                "Trạm đo có thể cách vườn vài cây số. Trước khi lấy nước cho cây giống, cây con, nên đo lại bằng máy cầm tay của tổ thủy lợi ấp.",
            ),
            h("Dữ liệu mở, ai cũng dùng được"),
            p(
                """
                Số liệu từng trạm được công bố thành <a href="page:du-lieu-mo-214-bo">dữ liệu mở</a>. Hai hợp tác xã đã nối thẳng số liệu vào cống điều
                khiển tự động: mặn quá ngưỡng thì cống đóng, có điện thoại báo cho người trực.
                """
            ),
            image("flood-sensor", caption="Mỗi trạm có tên ấp và số điện thoại người trông coi."),
        ],
    },
    {
        "slug": "drone-canh-dong-tam-binh",
        "title": "Máy bay không người lái ở cánh đồng Tam Bình: phun một buổi, ghi sổ một phút",
        "summary": "Dịch vụ phun thuê phủ 4.300 héc-ta lúa; nhật ký phun được ghi tự động để bán lúa có truy xuất nguồn gốc.",
        "category": "kinh-te-so",
        "story": None,
        "tags": ["nông nghiệp số"],
        "authors": [("contributor", "nguyen-tan-luc")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "drone-field",
        "caption": "",
        "published": "2026-07-30T08:50:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["nong-dan-do-man-bang-dien-thoai", "hop-tac-xa-ky-hop-dong-so"],
        "body": [
            p(
                """
                Vụ hè thu 2026, các hợp tác xã ở xã Tam Bình và sáu xã lân cận thuê máy bay không người lái phun 4.300 héc-ta lúa. Một héc-ta mất chừng mười
                lăm phút, ít hơn phun tay ba giờ, và người phun không phải lội trong thuốc.

                Điều đáng nói hơn nằm ở phần mềm. Bay xong, máy tự ghi thửa ruộng, loại thuốc, liều lượng, giờ phun vào nhật ký điện tử. Chủ ruộng chỉ
                kiểm tra và bấm xác nhận. Nhật ký này là điều kiện để doanh nghiệp mua lúa theo giá có truy xuất.
                """
            ),
            stats(
                ("4.300 ha", "lúa được phun bằng máy bay", "Vụ hè thu 2026"),
                ("27%", "lượng nước phun giảm", "so với phun tay"),
                ("+210 đồng/kg", "giá lúa có nhật ký điện tử", "so với lúa thường"),
            ),
            h("Bay có phải xin phép không?"),
            p(
                """
                Có. Người điều khiển phải có giấy phép và đăng ký chuyến bay trước. Thủ tục nộp trực tuyến, tổ dịch vụ làm thay cho nông dân. Khu vực gần
                trường học, trạm y tế, đường điện cao thế có vùng cấm bay cài sẵn trong máy.
                """
            ),
            gallery(
                "Trên cánh đồng",
                ("drone-field", "Máy bay phun theo đường vẽ sẵn"),
                ("rice-farmer-app", "Chủ ruộng xem nhật ký ngay trên bờ"),
            ),
            quote(
                "Nhật ký giấy thì cuối vụ tui mới ngồi nhớ lại. Giờ nó tự ghi, mình khỏi ghi gian mà cũng khỏi quên.",
                "Anh Dương Văn Nhớ",
                "nông dân xã Tam Bình",
            ),
        ],
    },
    {
        "slug": "xe-buyt-ve-qr",
        "title": "Xe buýt ba tuyến liên vùng bán vé bằng mã QR",
        "summary": "Một vé đi được Long Châu – An Hội – Trà Vinh. Người không có điện thoại thông minh vẫn mua vé giấy có mã.",
        "category": "xa-hoi-so",
        "story": None,
        "tags": ["thanh toán không tiền mặt"],
        "authors": [("account", "bientap")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "bus-ticket-qr",
        "caption": "",
        "published": "2026-08-04T07:15:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["46-cho-khong-tien-mat"],
        "body": [
            p(
                """
                Từ ngày 03/08/2026, ba tuyến xe buýt nối phường Long Châu với phường An Hội và phường Trà Vinh bán chung một loại vé điện tử. Hành khách
                mua vé trên ứng dụng hoặc tại quầy, quét mã khi lên xe, chuyển tuyến trong 90 phút không phải mua lại.
                """
            ),
            table(
                "Giá vé và giờ chạy",
                """Tuyến | Giá vé | Chuyến đầu | Chuyến cuối | Giãn cách
                Long Châu – An Hội | 32.000 đồng | 5:00 | 18:30 | 30 phút
                Long Châu – Trà Vinh | 36.000 đồng | 5:00 | 18:00 | 30 phút
                An Hội – Trà Vinh | 30.000 đồng | 5:30 | 17:30 | 45 phút""",
                "both",
            ),
            callout(
                "note",
                "Không có điện thoại thông minh?",
                "Mua vé giấy ở quầy hoặc trên xe. Vé giấy cũng có mã, giá như nhau. Người trên 60 tuổi, người khuyết tật được miễn vé theo quy định.",
            ),
            p(
                """
                Cán bộ, học sinh hai khu vực đi lại nhiều sau khi ba tỉnh hợp nhất. Sở Xây dựng cho biết sẽ dùng số liệu lên xuống ở từng trạm, không kèm
                thông tin cá nhân, để chỉnh giờ chạy từ tháng 10.
                """
            ),
        ],
    },
    {
        "slug": "benh-an-dien-tu-24-benh-vien",
        "title": "24 bệnh viện công dùng bệnh án điện tử, bớt chụp lại khi chuyển viện",
        "summary": "Kết quả xét nghiệm, hình chụp còn giá trị được bệnh viện sau dùng lại. Người bệnh xem được hồ sơ của mình trên VNeID.",
        "category": "xa-hoi-so",
        "story": None,
        "tags": ["y tế số", "VNeID"],
        "authors": [("contributor", "le-kim-thoa")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "hospital-record",
        "caption": "",
        "published": "2026-09-29T10:10:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["hoc-ba-so-742-truong", "bao-ve-du-lieu-tai-diem-huong-dan"],
        "body": [
            p(
                """
                Đến ngày 25/09/2026, cả 24 bệnh viện công của tỉnh đã dùng bệnh án điện tử thay bệnh án giấy, sớm một quý so với kế hoạch. Phòng lưu trữ hồ
                sơ giấy của bệnh viện lớn nhất được dọn lại thành phòng chờ cho thân nhân.
                """
            ),
            h("Người bệnh được gì?"),
            p(
                """
                - Chuyển viện không phải mang phim chụp; bác sĩ tuyến sau xem ngay trên máy.
                - Kết quả xét nghiệm còn giá trị được dùng lại, đỡ tốn tiền và đỡ đau.
                - Đơn thuốc, giấy ra viện, lịch tái khám có trong mục Sổ sức khỏe của VNeID.
                """
            ),
            chart(
                "bar",
                "Xét nghiệm lặp lại khi chuyển viện giảm hơn một nửa",
                """Kỳ | Tỷ lệ
                Quý III/2025 | 31,4
                Quý I/2026 | 22,0
                Quý III/2026 | 13,7""",
                "%",
                "Sở Y tế, khảo sát 1.200 ca chuyển viện mỗi kỳ",
            ),
            h("Ai được xem bệnh án của tôi?"),
            p(
                """
                Chỉ bác sĩ, điều dưỡng đang điều trị. Mỗi lần mở bệnh án đều ghi lại người mở, giờ mở; người bệnh xem được nhật ký này. Muốn cho người
                khác xem, người bệnh tự cấp quyền và tự thu hồi.
                """
            ),
            callout(
                "info",
                "Vẫn nên mang giấy tờ cũ",
                "Bệnh án trước năm 2026 chưa số hóa hết. Nếu có phim chụp, sổ khám cũ, xin mang theo trong lần khám đầu.",
            ),
        ],
    },
    {
        "slug": "hoc-ba-so-742-truong",
        "title": "742 trường dùng học bạ số, phụ huynh xem điểm không cần chờ họp",
        "summary": "Học bạ ký số có giá trị khi chuyển trường, xét tuyển. Phụ huynh không phải sao y như trước.",
        "category": "xa-hoi-so",
        "story": None,
        "tags": ["giáo dục số", "chữ ký số"],
        "authors": [("contributor", "le-kim-thoa")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "school-screen",
        "caption": "",
        "published": "2026-05-27T15:30:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["em-viet-chuong-trinh-dau-tien", "benh-an-dien-tu-24-benh-vien"],
        "body": [
            p(
                """
                Kết thúc năm học 2025–2026, 742 trường tiểu học, trung học cơ sở và trung học phổ thông trong tỉnh phát hành học bạ số cho hơn 480.000 học
                sinh. Học bạ có chữ ký số của giáo viên chủ nhiệm và hiệu trưởng, lưu trên cơ sở dữ liệu của ngành giáo dục.
                """
            ),
            columns(
                [
                    p(
                        """
                        <strong>Phụ huynh làm được gì?</strong>

                        - Xem điểm, nhận xét, số ngày nghỉ.
                        - Tải học bạ có chữ ký số.
                        - Gửi thẳng cho trường mới khi chuyển trường.
                        """
                    )
                ],
                [
                    stats(("742", "trường dùng học bạ số", "năm học 2025–2026")),
                    image("school-screen", caption="Giáo viên ký học bạ cuối năm trên máy tính bảng."),
                ],
            ),
            h("Chuyển trường giữa năm thì sao?"),
            p(
                """
                Phụ huynh nộp đơn trên Cổng Dịch vụ công quốc gia, trường cũ gửi học bạ số sang trường mới trong ngày làm việc. Mùa hè này, thời gian làm
                thủ tục chuyển trường trung bình còn 1,5 ngày, trước đây là 6 ngày.
                """
            ),
            p(
                """
                Một số phụ huynh hỏi: điểm của con có bị người khác xem không? Mỗi học sinh có mã riêng; chỉ cha mẹ, người giám hộ đã đăng ký với trường và
                giáo viên dạy em mới xem được. Bảng điểm không gửi vào nhóm chung của lớp.
                """
            ),
            links(
                "Nơi làm thủ tục",
                ("Cổng Dịch vụ công quốc gia", "https://dichvucong.gov.vn/", "Nộp đơn chuyển trường"),
                ("Nộp hồ sơ trực tuyến từng bước", "page:nop-ho-so-truc-tuyen", "Hướng dẫn trên Cổng này"),
            ),
        ],
    },
    {
        "slug": "thu-vien-so-ve-xa",
        "title": "Thư viện số về xã: mượn sách bằng căn cước",
        "summary": "12.600 đầu sách điện tử và sách nói, 61 điểm đọc ở xã, phường. Trẻ em chưa có căn cước dùng mã của cha mẹ.",
        "category": "xa-hoi-so",
        "story": None,
        "tags": ["giáo dục số", "VNeID"],
        "authors": [("contributor", "le-kim-thoa")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "library-book",
        "caption": "",
        "published": "2026-04-21T08:00:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["em-viet-chuong-trinh-dau-tien"],
        "body": [
            p(
                """
                Nhân Ngày Sách và Văn hóa đọc 21/4, thư viện ba tỉnh cũ mở chung một kho sách điện tử. Ai có định danh mức 2 đều mượn được, không phải làm
                thẻ. Mỗi lần mượn tối đa năm cuốn, đọc trong 21 ngày, hết hạn sách tự trả.
                """
            ),
            stats(
                ("12.600", "đầu sách điện tử, sách nói", "trong đó 640 cuốn tiếng Khmer"),
                ("61", "điểm đọc có máy", "ở xã, phường"),
                ("21 ngày", "mỗi lần mượn", "gia hạn một lần"),
            ),
            h("Sách nói cho người nhìn kém"),
            p(
                """
                1.900 cuốn có bản đọc. Phần lớn do học sinh, giáo viên về hưu thu âm tại phòng thu nhỏ của thư viện phường An Hội. Người muốn góp giọng đọc
                đăng ký ở thư viện, đọc thử một trang rồi được hướng dẫn.
                """
            ),
            p(
                "Các điểm đọc mở cùng giờ với trung tâm văn hóa xã. Cuối tuần, Tổ công nghệ số giúp người đọc cài ứng dụng và chỉnh cỡ chữ."
            ),
        ],
    },
    {
        "slug": "phu-nu-ban-hang-truc-tuyen",
        "title": "2.140 phụ nữ học bán hàng trực tuyến: bài đầu tiên là từ chối đơn ảo",
        "summary": "Lớp học của Hội Liên hiệp Phụ nữ dạy chụp ảnh, tính giá, đóng gói và giữ dữ liệu khách hàng.",
        "category": "kinh-te-so",
        "story": "to-cong-nghe-so",
        "tags": ["thương mại điện tử", "tập huấn"],
        "authors": [("contributor", "le-kim-thoa")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "women-shop",
        "caption": "",
        "published": "2025-12-03T09:45:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["dua-sap-len-san-so", "46-cho-khong-tien-mat"],
        "body": [
            p(
                """
                Năm 2025, Hội Liên hiệp Phụ nữ tỉnh cùng Tổ công nghệ số cộng đồng mở 71 lớp bán hàng trực tuyến cho 2.140 phụ nữ. Người bán bánh tét, người bán
                chiếu, người bán kẹo dừa ngồi chung một lớp, mang theo món hàng của mình để học chụp.

                Bài đầu tiên không phải cách đăng bài mà là cách từ chối: nhận ra đơn ảo, không gửi hàng khi chưa rõ người nhận, không đưa mã OTP cho “bưu
                tá”. Giảng viên nói học cách không mất tiền trước, rồi mới học cách kiếm tiền.
                """
            ),
            steps(
                "Bốn buổi của lớp",
                ("Giữ mình", "Nhận biết đơn ảo, tin nhắn giả, giữ mật khẩu gian hàng."),
                ("Món hàng", "Chụp ảnh bằng ánh sáng cửa sổ, viết mô tả thật."),
                ("Tính tiền", "Giá vốn, phí sàn, phí giao, phần còn lại là công."),
                ("Khách hàng", "Chỉ giữ thông tin cần để giao hàng; xóa khi xong."),
            ),
            video("Xem phim ngắn về Tổ công nghệ số cộng đồng"),
            p(
                """
                Ba tháng sau lớp học, 62% học viên có đơn hàng đều mỗi tuần. Thu nhập thêm trung bình 2,3 triệu đồng một tháng, theo khảo sát 400 học viên do
                Hội thực hiện trong tháng 11/2025.
                """
            ),
            related("Cùng chủ đề", "dua-sap-len-san-so", "ba-buoc-nhan-biet-tin-nhan-lua-dao"),
            button("Hỏi lịch lớp gần nhà: gọi 1022", "tel:1022", "outline"),
        ],
    },
]
