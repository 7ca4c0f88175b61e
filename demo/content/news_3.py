# ruff: noqa: E501  (prose: lines follow sentences, not columns)
"""News: figures, and safety on the net."""

from .shapes import (
    audio,
    button,
    callout,
    chart,
    columns,
    contact,
    document,
    gallery,
    h,
    image,
    links,
    p,
    quote,
    related,
    separator,
    stats,
    steps,
    table,
    timeline,
)

NEWS = [
    {
        "slug": "ho-so-truc-tuyen-quy-iii-2026",
        "title": "Hồ sơ nộp trực tuyến quý III/2026 đạt 96,3%, cao nhất từ trước đến nay",
        "summary": "Đất đai, hộ tịch và bảo hiểm xã hội dẫn đầu về số hồ sơ. Thời gian làm việc tại quầy giảm còn trung bình 11 phút.",
        "category": "chinh-sach-so-lieu",
        "story": None,
        "tags": ["dịch vụ công trực tuyến", "DTI"],
        "authors": [("account", "sokhcn")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "dti-chart",
        "caption": "",
        "published": "2026-10-06T09:00:00+07:00",
        "featured": 2,
        "corrections": [],
        "related": ["ket-qua-chin-thang-2026", "ngay-chuyen-doi-so-2026-ve-tung-ap"],
        "body": [
            p(
                """
                Quý III/2026, các cơ quan trong tỉnh tiếp nhận 263.870 hồ sơ thủ tục hành chính, trong đó 254.107 hồ sơ nộp trực tuyến, đạt
                96,3%. Đây là quý thứ năm liên tiếp tỷ lệ này tăng.
                """
            ),
            table(
                "Hồ sơ trực tuyến theo quý",
                """Kỳ | Hồ sơ tiếp nhận | Nộp trực tuyến | Tỷ lệ
                Quý III/2025 | 241.902 | 223.517 | 92,4%
                Quý IV/2025 | 252.340 | 236.190 | 93,6%
                Quý I/2026 | 231.455 | 217.799 | 94,1%
                Quý II/2026 | 258.120 | 245.214 | 95,0%
                Quý III/2026 | 263.870 | 254.107 | 96,3%""",
                "both",
            ),
            h("Năm lĩnh vực nhiều hồ sơ nhất"),
            chart(
                "bar",
                "Đất đai chiếm gần một phần ba số hồ sơ trực tuyến",
                """Lĩnh vực | Hồ sơ
                Đất đai | 78.410
                Hộ tịch | 52.275
                Bảo hiểm xã hội | 36.940
                Đăng ký kinh doanh | 21.186
                Người có công, bảo trợ xã hội | 19.702""",
                "hồ sơ",
                "Trung tâm Phục vụ hành chính công tỉnh, đến 30/09/2026",
            ),
            h("Nộp trực tuyến rồi, còn phải đi lại không?"),
            p(
                """
                Trong số hồ sơ trực tuyến, 71,8% được giải quyết toàn trình, nghĩa là người dân không phải đến cơ quan lần nào. Phần còn lại
                phải đến một lần để ký trước mặt cán bộ, đo đạc hoặc nộp bản chính theo luật.

                Ở quầy, thời gian trung bình cho một người giảm từ 19 phút xuống 11 phút, do giấy tờ đã có sẵn trong kho dữ liệu của
                người dân và không phải photo lại.
                """
            ),
            callout(
                "note",
                "Số liệu này tính thế nào?",
                """
                Hồ sơ được tính là trực tuyến khi người dân hoặc người được ủy quyền tự nộp, hoặc được hướng dẫn nộp bằng tài khoản của mình. Hồ
                sơ do cán bộ nhập thay không được tính.
                """,
            ),
        ],
    },
    {
        "slug": "ket-qua-chin-thang-2026",
        "title": "Chuyển đổi số chín tháng năm 2026: 21 trên 26 chỉ tiêu đã đạt",
        "summary": "Báo cáo 215/BC-SKHCN nêu năm chỉ tiêu còn chậm và ngày phải xong. Cổng tóm lược bằng bảng để người dân cùng theo dõi.",
        "category": "chinh-sach-so-lieu",
        "story": None,
        "tags": ["DTI", "văn bản mới"],
        "authors": [("account", "sokhcn"), ("account", "bientap")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "open-data",
        "caption": "",
        "published": "2026-10-20T14:30:00+07:00",
        "featured": None,
        "corrections": [
            {"date": "2026-10-22", "text": "Sửa số bộ dữ liệu mở từ 241 thành 214 do gõ nhầm; các tỷ lệ khác không thay đổi."}
        ],
        "related": ["ho-so-truc-tuyen-quy-iii-2026", "dti-2025-tang-ba-bac", "du-lieu-mo-214-bo"],
        "body": [
            p(
                """
                Sở Khoa học và Công nghệ vừa gửi Ủy ban nhân dân tỉnh Báo cáo số 215/BC-SKHCN ngày 16/10/2026 về kết quả chuyển đổi số chín
                tháng. Trong 26 chỉ tiêu của Kế hoạch 12/KH-UBND, 21 chỉ tiêu đã đạt hoặc vượt, năm chỉ tiêu còn chậm.
                """
            ),
            stats(
                ("21/26", "chỉ tiêu đã đạt", "cùng kỳ năm trước: 17/26"),
                ("96,3%", "hồ sơ nộp trực tuyến", "Quý III/2026"),
                ("2,42 triệu", "tài khoản định danh mức 2", "tăng 560.000 sau một năm"),
                ("214", "bộ dữ liệu mở", "cuối năm 2025: 138"),
            ),
            h("Những việc đã xong"),
            p(
                """
                - Một hệ thống quản lý văn bản, một hệ thống thủ tục hành chính cho cả tỉnh.
                - 124/124 xã, phường có Tổ công nghệ số cộng đồng, với 2.846 tổ và 19.215 thành viên.
                - 24/24 bệnh viện công dùng bệnh án điện tử; 742 trường dùng học bạ số.
                - Trung tâm dữ liệu dự phòng hoạt động, đã diễn tập hai lần.
                """
            ),
            h("Năm chỉ tiêu còn chậm"),
            table(
                "Việc còn chậm và ngày phải xong",
                """Chỉ tiêu | Đến 30/09/2026 | Mục tiêu năm | Ngày phải xong
                Ấp, khóm có cáp quang | 97,9% | 100% | 31/12/2026
                Người trên 60 tuổi có định danh mức 2 | 61,4% | 70% | 31/12/2026
                Doanh nghiệp nhỏ dùng nền tảng số | 54,2% | 60% | 31/12/2026
                Hồ sơ đất đai số hóa | 88,0% | 95% | 30/11/2026
                Hệ thống được duyệt cấp độ an toàn | 41/46 | 46/46 | 15/12/2026""",
                "both",
            ),
            h("Tiền chi vào việc gì?"),
            chart(
                "pie",
                "Gần nửa kinh phí dành cho dịch vụ phục vụ người dân",
                """Nội dung | Tỷ đồng
                Dịch vụ công và chữ ký số | 74,2
                Hạ tầng, trung tâm dữ liệu | 38,5
                Dữ liệu và số hóa | 27,1
                An toàn thông tin | 15,4
                Tập huấn, Tổ công nghệ số | 12,8""",
                "tỷ đồng",
                "Báo cáo 215/BC-SKHCN ngày 16/10/2026",
            ),
            h("Ý kiến của người dân"),
            p(
                """
                Chín tháng, Cổng và tổng đài 1022 nhận 1.846 ý kiến về chuyển đổi số. Ba việc bị phàn nàn nhiều nhất là hệ thống chậm giờ cao
                điểm, biểu mẫu hỏi lại thông tin đã có, và sóng yếu ở cù lao. Báo cáo ghi rõ cơ quan phải xử lý từng việc.
                """
            ),
            document("bao-cao-215-bc-skhcn:0", "Báo cáo số 215/BC-SKHCN", "Bản đầy đủ, kèm 26 chỉ tiêu."),
            related(
                "Xem thêm số liệu", "ho-so-truc-tuyen-quy-iii-2026", "400-nghin-nguoi-co-chu-ky-so", "dti-2025-tang-ba-bac"
            ),
        ],
    },
    {
        "slug": "dti-2025-tang-ba-bac",
        "title": "Chỉ số chuyển đổi số năm 2025 của tỉnh tăng ba bậc",
        "summary": "DTI đạt 0,74 trên thang 1, cao hơn trung bình cả nước 0,07. Kinh tế số vẫn là phần yếu nhất.",
        "category": "chinh-sach-so-lieu",
        "story": None,
        "tags": ["DTI"],
        "authors": [("account", "sokhcn")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "award-star",
        "caption": "",
        "published": "2026-08-12T08:40:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["ket-qua-chin-thang-2026"],
        "body": [
            p(
                """
                Theo Báo cáo số 31/BC-SKHCN ngày 10/08/2026, chỉ số chuyển đổi số (DTI) năm 2025 của tỉnh Vĩnh Long là 0,74, tăng 0,03 so với
                năm 2024 và tăng ba bậc trong bảng xếp hạng các tỉnh, thành phố.
                """
            ),
            chart(
                "bar",
                "Kinh tế số thấp nhất trong ba trụ cột",
                """Trụ cột | Năm 2024 | Năm 2025
                Chính quyền số | 0,75 | 0,80
                Kinh tế số | 0,64 | 0,66
                Xã hội số | 0,73 | 0,76""",
                source="Báo cáo 31/BC-SKHCN ngày 10/08/2026",
            ),
            p(
                """
                Trụ cột chính quyền số tăng nhờ hợp nhất hệ thống sau sáp nhập. Kinh tế số chỉ tăng 0,02 vì phần lớn doanh nghiệp trong tỉnh
                có dưới mười lao động, còn ngại đầu tư phần mềm. Kế hoạch 45/KH-SKHCN vì vậy dành hỗ trợ riêng cho nhóm này.
                """
            ),
            callout(
                "info",
                "DTI là gì?",
                "DTI đo mức độ chuyển đổi số của một tỉnh bằng các tiêu chí về chính quyền, kinh tế và xã hội, tính từ 0 đến 1. Càng gần 1 càng tốt.",
            ),
            p(
                """
                Vì ba tỉnh hợp nhất từ ngày 01/07/2025, số liệu các năm 2020–2024 được tính lại trên địa bàn ba tỉnh cũ để so sánh được.
                """
            ),
        ],
    },
    {
        "slug": "du-lieu-mo-214-bo",
        "title": "214 bộ dữ liệu mở của tỉnh: tìm ở đâu, dùng thế nào",
        "summary": "Từ lịch con nước, độ mặn đến danh sách nhà thuốc: dữ liệu miễn phí, tải về được, dùng cho việc kinh doanh cũng được.",
        "category": "kinh-te-so",
        "story": None,
        "tags": ["dữ liệu mở"],
        "authors": [("account", "sokhcn")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "open-data",
        "caption": "",
        "published": "2026-09-03T10:00:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["ban-do-so-124-xa-phuong", "nong-dan-do-man-bang-dien-thoai"],
        "body": [
            p(
                """
                Quyết định số 1042/QĐ-UBND ngày 28/08/2026 phê duyệt danh mục 214 bộ dữ liệu mở của tỉnh, tăng 76 bộ so với cuối năm 2025. Dữ liệu
                do 19 cơ quan cung cấp, cập nhật theo lịch công bố.
                """
            ),
            h("Có những dữ liệu gì?"),
            table(
                "Số bộ dữ liệu theo lĩnh vực",
                """Lĩnh vực | Số bộ | Ví dụ
                Nông nghiệp và môi trường | 52 | Độ mặn theo giờ, lịch con nước
                Giao thông, xây dựng | 38 | Tuyến xe buýt, bến phà
                Y tế | 31 | Nhà thuốc, điểm tiêm chủng
                Giáo dục | 29 | Trường học, chỉ tiêu tuyển sinh
                Kinh tế, ngân sách | 41 | Dự toán, doanh nghiệp mới
                Lĩnh vực khác | 23 | Thư viện, di tích""",
            ),
            h("Dùng thế nào cho đúng?"),
            p(
                """
                - Được tải, sao chép, ghép với dữ liệu khác, dùng vào việc kinh doanh.
                - Phải ghi tên cơ quan cung cấp và ngày lấy dữ liệu.
                - Không được sửa số rồi vẫn ghi là của cơ quan nhà nước.
                """
            ),
            h("Ai đã dùng?"),
            p(
                """
                Một nhóm sinh viên ở phường Trà Vinh làm ứng dụng báo độ mặn cho người nuôi tôm. Một công ty giao hàng dùng bảng đối chiếu tên
                xã cũ, mới để sửa 80.000 địa chỉ. Hai trường học dùng số liệu mưa làm bài tập thống kê.
                """
            ),
            h("Cần dữ liệu chưa có trong danh mục?"),
            p(
                """
                Gửi yêu cầu qua <a href="page:lien-he">trang Liên hệ</a>, nói rõ cần dữ liệu gì và để làm gì. Sở Khoa học và Công nghệ trả lời
                trong 10 ngày làm việc: công bố được, chưa công bố được, hay không được phép, kèm lý do.
                """
            ),
            button("Xem Quyết định 1042/QĐ-UBND", "page:quyet-dinh-1042-qd-ubnd", "outline"),
        ],
    },
    {
        "slug": "ba-buoc-nhan-biet-tin-nhan-lua-dao",
        "title": "Ba bước nhận biết tin nhắn giả danh cơ quan nhà nước",
        "summary": "Dừng lại, kiểm tra số gửi và đường dẫn, hỏi 1022. Kèm bốn mẫu tin nhắn giả gặp nhiều nhất trong tháng.",
        "category": "an-toan-thong-tin",
        "story": None,
        "tags": ["lừa đảo trực tuyến", "an toàn thông tin", "tổng đài 1022"],
        "authors": [("account", "bientap")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "scam-message",
        "caption": "",
        "published": "2026-11-03T07:45:00+07:00",
        "featured": 3,
        "corrections": [],
        "related": ["canh-bao-gia-danh-cap-nhat-dat-dai", "bao-ve-du-lieu-tai-diem-huong-dan"],
        "body": [
            audio("Nghe bản tin có lời nhắc về mã OTP"),
            p(
                """
                Tháng 10/2026, tổng đài 1022 nhận 2.315 cuộc gọi hỏi về tin nhắn, cuộc gọi nghi là lừa đảo; 214 người cho biết đã chuyển tiền hoặc
                đã bấm vào đường dẫn. Kẻ xấu thường chọn lúc tối muộn và cuối tuần, khi người nhận khó hỏi cơ quan.
                """
            ),
            h("Ba bước"),
            steps(
                "",
                (
                    "Dừng lại",
                    "Tin nhắn càng giục càng phải chậm. Cơ quan nhà nước không khóa tài khoản, cắt điện, phạt tiền qua một tin nhắn.",
                ),
                (
                    "Kiểm tra",
                    "Xem số gửi và đường dẫn. Trang của cơ quan nhà nước có đuôi .gov.vn. Chỉ cần khác một chữ là giả.",
                ),
                ("Hỏi", "Gọi 1022 hoặc công an xã, phường. Đọc nguyên văn tin nhắn, không bấm vào đường dẫn trong đó."),
            ),
            h("Bốn mẫu gặp nhiều nhất"),
            table(
                "Tin nhắn giả trong tháng 10/2026",
                """Nội dung | Dấu hiệu | Đúng ra là
                Cập nhật hồ sơ đất đai trước 24 giờ | Đuôi .top, .vip | Đất đai chỉ giải quyết ở trung tâm phục vụ hành chính công hoặc Cổng Dịch vụ công
                Chữ ký số bị khóa, nộp 99.000 đồng | Số điện thoại cá nhân | Nhà cung cấp nhắc trong ứng dụng
                Nhận trợ cấp, mời quét mã QR | Mã QR dẫn đến trang đăng nhập | Trợ cấp chuyển vào tài khoản đã đăng ký
                Phạt nguội, gửi tệp cài đặt | Tệp đuôi .apk | Tra cứu phạt nguội trên trang của công an""",
            ),
            callout(
                "warning",
                "Đã lỡ bấm hoặc lỡ chuyển tiền?",
                """
                1. Gọi ngân hàng để khóa tài khoản, ngay trong đêm.
                2. Tắt mạng điện thoại, không gỡ ứng dụng lạ vội, để công an kiểm tra.
                3. Báo công an xã, phường, giữ lại tin nhắn và số tài khoản đã nhận tiền.
                """,
            ),
            h("Nói với người lớn tuổi trong nhà thế nào?"),
            p(
                """
                Đừng nói “sao dễ tin vậy”. Hãy thỏa thuận một câu đơn giản: trước khi chuyển tiền cho ai, gọi cho con một cuộc. Dán số 1022 cạnh
                điện thoại bàn hoặc tivi, chữ to. Câu chuyện của
                <a href="page:ba-cu-72-tuoi-tu-gui-ho-so">bà Tám ở Chợ Lách</a> cho thấy người cao tuổi học rất nhanh khi được chỉ đúng cách.
                """
            ),
        ],
    },
    {
        "slug": "canh-bao-gia-danh-cap-nhat-dat-dai",
        "title": "Cảnh báo: giả danh cán bộ xã yêu cầu cập nhật giấy tờ đất đai",
        "summary": "Kẻ gian gọi điện, kết bạn qua mạng rồi gửi đường dẫn cài ứng dụng. Tỉnh không dùng ứng dụng nào ngoài VNeID cho việc này.",
        "category": "an-toan-thong-tin",
        "story": None,
        "tags": ["lừa đảo trực tuyến"],
        "authors": [("account", "bientap")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "scam-message",
        "caption": "",
        "published": "2026-11-10T17:10:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["ba-buoc-nhan-biet-tin-nhan-lua-dao"],
        "body": [
            callout(
                "warning",
                "Đang xảy ra ở các xã Tam Bình, Càng Long, Mỏ Cày",
                "Nếu nhận cuộc gọi như mô tả dưới đây, xin cúp máy và gọi 1022 hoặc công an xã.",
            ),
            p(
                """
                Người gọi tự xưng là cán bộ địa chính xã, đọc đúng họ tên và địa chỉ, báo thửa đất “chưa đồng bộ sau sáp nhập, quá hạn sẽ mất
                quyền lợi”. Sau đó họ xin kết bạn qua mạng xã hội và gửi đường dẫn cài ứng dụng. Ứng dụng này xin quyền đọc tin nhắn,
                điều khiển màn hình, rồi lấy mã OTP của ngân hàng.
                """
            ),
            p(
                """
                Ủy ban nhân dân tỉnh khẳng định:

                - không có hạn chót nào buộc người dân cập nhật giấy tờ đất đai sau sáp nhập;
                - giấy chứng nhận đã cấp vẫn có giá trị, không phải đổi;
                - cán bộ xã không hướng dẫn cài ứng dụng qua điện thoại.
                """
            ),
            contact("Tổng đài 1022", "Tiếp nhận tin báo lừa đảo", "1022", "", "", "7:00–21:00 hằng ngày, miễn phí"),
        ],
    },
    {
        "slug": "bao-ve-du-lieu-tai-diem-huong-dan",
        "title": "Đến điểm hướng dẫn, dữ liệu của ông/bà được giữ thế nào?",
        "summary": "Không chụp ảnh căn cước bằng điện thoại riêng, không ghi mật khẩu, xóa tệp ngay trong ngày: sáu điều người hướng dẫn phải làm.",
        "category": "an-toan-thong-tin",
        "story": None,
        "tags": ["dữ liệu cá nhân", "an toàn thông tin"],
        "authors": [("account", "sokhcn")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "security-shield",
        "caption": "",
        "published": "2026-08-25T08:30:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["ba-buoc-nhan-biet-tin-nhan-lua-dao", "lich-124-diem-huong-dan-thang-10"],
        "body": [
            p(
                """
                Mỗi ngày có hàng nghìn căn cước được đặt lên bàn của các điểm hướng dẫn. Để bà con yên tâm, Sở Khoa học và Công nghệ ban hành Hướng
                dẫn số 12/HD-SKHCN ngày 20/08/2026, áp dụng cho mọi điểm hướng dẫn và mọi thành viên Tổ công nghệ số cộng đồng.
                """
            ),
            h("Sáu điều người hướng dẫn phải làm"),
            p(
                """
                1. Chỉ dùng máy tính, máy quét của điểm; không chụp giấy tờ bằng điện thoại riêng.
                2. Để người dân tự gõ mật khẩu, mã PIN, mã OTP.
                3. Quay màn hình để người dân thấy mình đang nhập gì.
                4. Trả lại giấy tờ ngay khi quét xong.
                5. Xóa tệp đã quét trước khi người tiếp theo ngồi vào; cuối ngày xóa thư mục tạm.
                6. Không đưa tên, ảnh người dân lên mạng xã hội khi chưa được đồng ý.
                """
            ),
            columns(
                [
                    callout(
                        "success",
                        "Ông/bà có quyền",
                        "Hỏi dữ liệu của mình dùng vào việc gì, xin xóa, và từ chối chụp ảnh mà vẫn được giúp.",
                    )
                ],
                [
                    links(
                        "Đọc thêm",
                        ("Bảo vệ dữ liệu cá nhân trên Cổng", "page:bao-ve-du-lieu-ca-nhan", "Quyền của người đọc"),
                        ("Hướng dẫn 12/HD-SKHCN", "page:huong-dan-12-hd-skhcn", "Toàn văn"),
                    )
                ],
            ),
            p(
                """
                Tháng 9 và tháng 10, mỗi xã, phường tự kiểm tra một lần; Sở kiểm tra đột xuất 24 điểm. Điểm nào để lộ dữ liệu phải báo ngay
                cho người bị ảnh hưởng và dừng hoạt động cho đến khi khắc phục xong.
                """
            ),
        ],
    },
    {
        "slug": "dien-tap-ung-cuu-su-co-2026",
        "title": "Diễn tập: tin tặc mã hóa máy chủ lúc 2 giờ sáng",
        "summary": "46 đội của các sở, xã, phường xử lý một sự cố giả định kéo dài 30 giờ. Bài học lớn nhất: danh bạ gọi nhau đã cũ.",
        "category": "an-toan-thong-tin",
        "story": None,
        "tags": ["an toàn thông tin"],
        "authors": [("contributor", "to-hoang-ghi")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "security-shield",
        "caption": "",
        "published": "2026-07-03T11:00:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["trung-tam-du-lieu-du-phong-an-hoi"],
        "body": [
            p(
                """
                2:00 sáng ngày 30/06/2026, điện thoại của 46 người reo cùng lúc. Máy chủ lưu tệp của một sở bị mã hóa, trên màn hình là lời đòi tiền
                chuộc. Tất cả chỉ là giả định, nhưng người trực thì được gọi dậy thật.
                """
            ),
            timeline(
                ("2:00", "Hệ thống giám sát báo động", "Đội trực ngắt máy chủ khỏi mạng sau 9 phút."),
                ("3:15", "Họp trực tuyến", "12 trong 46 đội không liên lạc được vì số điện thoại cũ."),
                ("6:40", "Chuyển sang trung tâm An Hội", "Dịch vụ công hoạt động lại trước giờ hành chính."),
                ("10:00", "Thông báo cho người dân", "Nêu việc đã xảy ra, dữ liệu nào có thể bị ảnh hưởng, phải làm gì."),
                ("8:00 hôm sau", "Khôi phục từ bản sao", "Đối chiếu xong, kết thúc diễn tập."),
            ),
            h("Ba điều rút ra"),
            p(
                """
                <strong>Danh bạ phải sống.</strong> Sau hợp nhất, nhiều người đổi nhiệm vụ mà danh bạ ứng cứu chưa đổi. Từ tháng 7, danh bạ được
                gọi thử mỗi tháng một lần.

                <strong>Bản sao phải thử.</strong> Hai đội có bản sao nhưng mở ra thiếu tệp. Nay bản sao được khôi phục thử mỗi quý.

                <strong>Nói sớm, nói thật.</strong> Bản thông báo đầu tiên mất gần hai giờ vì chờ ý kiến. Mẫu thông báo đã được soạn sẵn,
                người phát ngôn chỉ điền ba chỗ.
                """
            ),
            gallery(
                "Hai trung tâm trong buổi diễn tập",
                ("server-room", "Trung tâm dự phòng An Hội"),
                ("meeting-hall", "Phòng chỉ huy ở Long Châu"),
            ),
            quote(
                "Diễn tập mà không hỏng gì thì coi như chưa diễn tập.",
                "Ông Lê Minh Khoa",
                "Phó Giám đốc Sở Khoa học và Công nghệ",
            ),
        ],
    },
    {
        "slug": "tong-dai-1022-mot-dau-moi",
        "title": "Tổng đài 1022: một số gọi cho cả tỉnh",
        "summary": "Ba đường dây hỗ trợ cũ nhập làm một. 94% cuộc gọi được giải đáp ngay hoặc trong 24 giờ.",
        "category": "chinh-quyen-so",
        "story": None,
        "tags": ["tổng đài 1022"],
        "authors": [("account", "bientap")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "hotline-1022",
        "caption": "",
        "published": "2026-04-28T09:20:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["ba-buoc-nhan-biet-tin-nhan-lua-dao"],
        "body": [
            p(
                """
                Từ ngày 01/05/2026, người dân trong tỉnh chỉ cần nhớ một số: 1022. Ba đường dây hỗ trợ của Bến Tre, Trà Vinh, Vĩnh Long trước đây
                được nhập làm một; ai gọi số cũ được chuyển sang tự động đến hết năm 2026.
                """
            ),
            columns(
                [
                    p(
                        """
                        <strong>Gọi 1022 để</strong>

                        - hỏi thủ tục, hỏi tình trạng hồ sơ;
                        - báo cuộc gọi, tin nhắn lừa đảo;
                        - hẹn Tổ công nghệ số đến nhà;
                        - phản ánh đường hư, đèn hỏng, rác thải.
                        """
                    )
                ],
                [
                    stats(
                        ("94%", "cuộc gọi giải đáp trong 24 giờ", "Quý I/2026"),
                        ("38 giây", "thời gian chờ trung bình", "Quý I/2026"),
                    )
                ],
            ),
            callout(
                "note",
                "Khiếu nại, tố cáo gửi nơi khác",
                "Tổng đài không nhận khiếu nại, tố cáo. Tổng đài viên sẽ cho địa chỉ và lịch tiếp công dân của cơ quan có thẩm quyền.",
            ),
            p(
                """
                Tổng đài có 28 người, trong đó 4 người nói tiếng Khmer. Cuộc gọi được ghi âm để kiểm tra chất lượng và xóa sau 90 ngày. Người gọi
                được báo điều này trước khi gặp tổng đài viên.
                """
            ),
            separator(),
            button("Gọi 1022", "tel:1022"),
        ],
    },
    {
        "slug": "giai-thuong-chuyen-doi-so-2026",
        "title": "Năm sáng kiến nhận giải thưởng chuyển đổi số của tỉnh",
        "summary": "Ba trong năm sáng kiến đến từ xã, phường; sáng kiến được chấm cao nhất có chi phí chưa đến hai triệu đồng.",
        "category": "chinh-quyen-so",
        "story": None,
        "tags": ["10/10"],
        "authors": [("account", "bientap")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "award-star",
        "caption": "",
        "published": "2026-11-20T16:00:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["tong-ket-dot-cao-diem-thang-10", "to-cong-nghe-so-noi-tieng-khmer"],
        "body": [
            p(
                """
                Chiều 20/11/2026, Hội đồng xét chọn công bố năm sáng kiến chuyển đổi số tiêu biểu của năm, chọn từ 73 hồ sơ. Tiêu chí nặng nhất là
                số người đã dùng thật, không phải mức hiện đại.
                """
            ),
            table(
                "Năm sáng kiến được chọn",
                """Sáng kiến | Đơn vị | Kết quả
                Phiếu hẹn chữ to, có mã QR | Xã Vũng Liêm | 31.000 lượt dùng
                Hướng dẫn nghe bằng tiếng Khmer | Xã Tập Sơn | 27 xã, phường cùng dùng
                Bản đồ điểm sạt lở do người dân báo | Xã Long Hòa | 214 điểm được kiểm tra
                Kiểm tra ảnh mờ trước khi gửi hồ sơ | Trung tâm Chuyển đổi số | Chạy thử ở 6 xã, hồ sơ trả lại giảm 38%
                Lịch con nước cho bến phà | Sở Xây dựng | 9 bến phà""",
            ),
            p(
                """
                Phiếu hẹn chữ to của xã Vũng Liêm chỉ cần một máy in nhiệt giá 1,8 triệu đồng. Ý tưởng xuất phát từ một câu than ở quầy: “Giấy hẹn chữ
                nhỏ quá, về nhà phải nhờ cháu đọc”.
                """
            ),
            quote(
                "Sáng kiến hay là sáng kiến mà xã bên cạnh chép về dùng được ngay.",
                "Ông Lâm Thanh Tùng",
                "Giám đốc Sở Khoa học và Công nghệ",
            ),
            image("award-star", caption="Mỗi đơn vị được chọn nhận biểu trưng và kinh phí nhân rộng 50 triệu đồng."),
        ],
    },
]
