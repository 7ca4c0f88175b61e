# ruff: noqa: E501  (prose: lines follow sentences, not columns)
"""News: digital signatures, and the joining of three provinces' systems."""

from .shapes import (
    accordion,
    audio,
    button,
    callout,
    chart,
    columns,
    contact,
    document,
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
    timeline,
)

NEWS = [
    {
        "slug": "nghi-quyet-15-chu-ky-so-mien-phi",
        "title": "Từ 01/01/2026, người dân được hỗ trợ chữ ký số cá nhân 12 tháng",
        "summary": "Hội đồng nhân dân tỉnh thông qua Nghị quyết 15/2025/NQ-HĐND. Ai đủ 14 tuổi, có định danh mức 2 đều được nhận.",
        "category": "chinh-sach-so-lieu",
        "story": "chu-ky-so-moi-nguoi",
        "tags": ["chữ ký số", "văn bản mới"],
        "authors": [("account", "bientap")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "digital-signature",
        "caption": "",
        "published": "2025-10-08T08:00:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["nhan-chu-ky-so-nam-buoc", "400-nghin-nguoi-co-chu-ky-so"],
        "body": [
            p(
                """
                Tại kỳ họp ngày 06/10/2025, Hội đồng nhân dân tỉnh Vĩnh Long thông qua Nghị quyết số 15/2025/NQ-HĐND về chính sách hỗ trợ
                chữ ký số cá nhân cho người dân khi dùng dịch vụ công trực tuyến. Nghị quyết có hiệu lực từ ngày 01/01/2026.

                Lâu nay, nhiều hồ sơ trực tuyến vẫn dừng ở bước cuối: in tờ khai, ký tay, chụp lại rồi tải lên. Có chữ ký số, người dân
                ký ngay trên điện thoại và tờ khai có giá trị như bản ký tay.
                """
            ),
            law(
                "15/2025/NQ-HĐND",
                "Điều 2, khoản 1",
                """
                1. Công dân từ đủ 14 tuổi trở lên, thường trú hoặc tạm trú trên địa bàn tỉnh, có tài khoản định danh điện tử mức độ 2, được hỗ trợ toàn bộ chi phí cấp và duy trì một chữ ký số cá nhân trong 12 tháng.
                """,
                "page:nghi-quyet-15-2025-nq-hdnd",
            ),
            h("Ba điều cần biết"),
            p(
                """
                - <strong>Mỗi người một lần.</strong> Hết 12 tháng, người dân tự quyết định gia hạn hay không; chữ ký không tự trừ tiền.
                - <strong>Tự chọn nhà cung cấp.</strong> Tỉnh chi trả theo cùng một mức, không chỉ định một công ty nào.
                - <strong>Không bắt buộc.</strong> Ai chưa muốn dùng chữ ký số vẫn nộp hồ sơ như trước.
                """
            ),
            p(
                """
                Trong quý IV/2025, Sở Khoa học và Công nghệ sẽ ký thỏa thuận với các nhà cung cấp, tập huấn cho bộ phận một cửa ở 124 xã,
                phường và công bố hướng dẫn từng bước trên Cổng này.
                """
            ),
            button("Đọc Nghị quyết 15/2025/NQ-HĐND", "page:nghi-quyet-15-2025-nq-hdnd"),
        ],
    },
    {
        "slug": "nhan-chu-ky-so-nam-buoc",
        "title": "Nhận chữ ký số cá nhân: năm bước làm trên điện thoại",
        "summary": "Chừng mười phút, không mất phí trong 12 tháng. Hướng dẫn từ lúc chuẩn bị đến lần ký đầu tiên, kèm cách xử lý khi gặp lỗi.",
        "category": "ky-nang-so",
        "story": "chu-ky-so-moi-nguoi",
        "tags": ["chữ ký số", "VNeID", "dịch vụ công trực tuyến"],
        "authors": [("account", "sokhcn")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "digital-signature",
        "caption": "Chữ ký số cá nhân nằm trong điện thoại của người ký, không ai ký thay được.",
        "published": "2026-01-09T09:30:00+07:00",
        "featured": None,
        "corrections": [
            {
                "date": "2026-04-02",
                "text": "Bước 3: bổ sung cách chọn nhà cung cấp, vì từ tháng 4/2026 có năm nhà cung cấp thay vì ba.",
            }
        ],
        "related": [
            "chu-ky-so-het-han-gia-han-the-nao",
            "nghi-quyet-15-chu-ky-so-mien-phi",
            "ngay-chuyen-doi-so-2026-ve-tung-ap",
        ],
        "body": [
            h("Trước khi bắt đầu"),
            p(
                """
                Ông/bà cần ba thứ: căn cước còn hạn, điện thoại cài ứng dụng VNeID đã có <a href="page:dinh-danh-vneid-muc-2">định danh mức
                2</a>, và số điện thoại đang dùng. Nếu điện thoại cũ không cài được ứng dụng, đến trung tâm phục vụ hành chính công xã, phường
                để được cấp chữ ký trên thẻ.
                """
            ),
            h("Năm bước"),
            steps(
                "",
                (
                    "Mở VNeID, vào mục Chữ ký số",
                    "Chọn “Đăng ký chữ ký số cá nhân”, đọc phần quyền và trách nhiệm của người ký.",
                ),
                (
                    "Kiểm tra thông tin",
                    "Họ tên, ngày sinh, số định danh lấy sẵn từ căn cước. Nếu sai, dừng lại và báo công an xã, phường.",
                ),
                (
                    "Chọn nhà cung cấp",
                    "Năm nhà cung cấp hiện có cùng mức hỗ trợ. Khác nhau ở ứng dụng và số điện thoại trợ giúp.",
                ),
                ("Xác thực khuôn mặt, đặt mã PIN", "Ngồi nơi đủ sáng. Mã PIN sáu số, không dùng ngày sinh hay số điện thoại."),
                ("Ký thử một tờ khai", "Ứng dụng có sẵn tờ khai mẫu. Ký thử xong, chữ ký dùng được ngay."),
            ),
            callout(
                "warning",
                "Mã PIN là chữ ký của ông/bà",
                "Ai biết mã PIN thì ký thay được. Không đọc mã cho người khác, kể cả cán bộ, kể cả người hướng dẫn.",
            ),
            h("Ký hồ sơ dịch vụ công như thế nào?"),
            p(
                """
                Khi nộp hồ sơ trên Cổng Dịch vụ công quốc gia, đến bước “Ký số”, chọn nhà cung cấp đã đăng ký. Điện thoại báo có yêu cầu ký,
                ông/bà đọc tên tờ khai, nhập mã PIN rồi xác nhận. Tờ khai đã ký có dòng chữ xanh ghi họ tên và giờ ký.
                """
            ),
            h("Gặp lỗi thì làm gì?"),
            accordion(
                (
                    "Ứng dụng báo khuôn mặt không khớp",
                    "Tháo kính, khẩu trang, lau ống kính, ngồi quay mặt về phía cửa sổ. Sau ba lần không được, chờ 30 phút rồi thử lại.",
                ),
                (
                    "Quên mã PIN",
                    "Chọn “Quên mã PIN” trong ứng dụng của nhà cung cấp và xác thực khuôn mặt lại. Chữ ký cũ vẫn còn giá trị.",
                ),
                (
                    "Đổi điện thoại",
                    "Cài ứng dụng trên máy mới, đăng nhập và chọn “Chuyển thiết bị”. Nếu mất máy cũ, gọi nhà cung cấp hoặc 1022 để khóa ngay.",
                ),
                (
                    "Không nhận được yêu cầu ký",
                    "Kiểm tra điện thoại có mạng, bật thông báo của ứng dụng, rồi bấm “Gửi lại” trên máy tính.",
                ),
            ),
            h("Hỏi ai?"),
            contact(
                "Bộ phận hỗ trợ chữ ký số",
                "Trung tâm Chuyển đổi số tỉnh Vĩnh Long",
                "0270 3812 005",
                "chukyso@vinhlong.example",
                "",
                "7:00–11:30 và 13:00–17:00, thứ Hai đến thứ Sáu",
            ),
        ],
    },
    {
        "slug": "400-nghin-nguoi-co-chu-ky-so",
        "title": "Hơn 400.000 người dân trong tỉnh đã có chữ ký số cá nhân",
        "summary": "Sau chín tháng thực hiện Nghị quyết 15, số người có chữ ký số tăng hơn bốn lần. Nhóm 25–45 tuổi chiếm hơn một nửa.",
        "category": "chinh-sach-so-lieu",
        "story": "chu-ky-so-moi-nguoi",
        "tags": ["chữ ký số"],
        "authors": [("account", "sokhcn")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "dti-chart",
        "caption": "",
        "published": "2026-10-02T10:45:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["nghi-quyet-15-chu-ky-so-mien-phi", "nhan-chu-ky-so-nam-buoc"],
        "body": [
            p(
                """
                Đến ngày 30/09/2026, toàn tỉnh có 412.600 người được cấp chữ ký số cá nhân, so với 96.400 người vào cuối năm 2025. Riêng
                quý III cấp mới 111.350 chữ ký.
                """
            ),
            chart(
                "line",
                "Số người có chữ ký số tăng đều qua từng quý",
                """Thời điểm | Người có chữ ký số
                31/12/2025 | 96.400
                31/03/2026 | 188.700
                30/06/2026 | 301.250
                30/09/2026 | 412.600""",
                "người",
                "Sở Khoa học và Công nghệ, đến 30/09/2026",
            ),
            h("Có chữ ký rồi, có dùng không?"),
            p(
                """
                Câu hỏi này quan trọng hơn con số cấp mới. Trong số người đã có chữ ký, 58,3% ký ít nhất một hồ sơ trong quý III; mỗi người ký
                trung bình 2,4 lần. Ba thủ tục được ký nhiều nhất là đăng ký biến động đất đai, xác nhận tình trạng hôn nhân và đăng ký
                hộ kinh doanh.
                """
            ),
            columns(
                [stats(("58,3%", "người đã ký ít nhất một hồ sơ", "Quý III/2026"))],
                [
                    callout(
                        "note",
                        "Vẫn còn khoảng cách",
                        "Ở nhóm trên 60 tuổi, tỷ lệ có chữ ký số mới là 4,1%. Đợt cao điểm tháng 10 ưu tiên nhóm này.",
                    )
                ],
            ),
            p(
                """
                Kinh phí hỗ trợ chín tháng là 18,6 tỷ đồng, bằng 74% dự toán. Sở Khoa học và Công nghệ sẽ báo cáo Hội đồng nhân dân tỉnh tại
                kỳ họp cuối năm về phương án cho những người sắp hết 12 tháng.
                """
            ),
        ],
    },
    {
        "slug": "chu-ky-so-het-han-gia-han-the-nao",
        "title": "Chữ ký số sắp hết hạn: gia hạn thế nào, bao nhiêu tiền?",
        "summary": "Những chữ ký cấp đầu tháng 01/2026 sẽ hết hỗ trợ từ đầu tháng 01/2027. Không gia hạn cũng không mất hồ sơ đã ký.",
        "category": "ky-nang-so",
        "story": "chu-ky-so-moi-nguoi",
        "tags": ["chữ ký số"],
        "authors": [("account", "sokhcn")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "phone-vneid",
        "caption": "",
        "published": "2026-11-17T08:20:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["nhan-chu-ky-so-nam-buoc", "400-nghin-nguoi-co-chu-ky-so"],
        "body": [
            p(
                """
                Những người đầu tiên nhận chữ ký số theo Nghị quyết 15/2025/NQ-HĐND sẽ hết thời gian hỗ trợ vào đầu tháng 01/2027. Từ ngày
                01/12/2026, ứng dụng của nhà cung cấp sẽ nhắc trước 30 ngày, 7 ngày và 1 ngày.
                """
            ),
            h("Ông/bà có ba lựa chọn"),
            p(
                """
                1. <strong>Gia hạn.</strong> Phí do nhà cung cấp công bố, hiện từ 50.000 đến 120.000 đồng một năm cho cá nhân.
                2. <strong>Để hết hạn.</strong> Hồ sơ đã ký vẫn có giá trị, chỉ không ký thêm được.
                3. <strong>Đổi nhà cung cấp.</strong> Đăng ký chữ ký mới, không cần hủy chữ ký cũ.
                """
            ),
            callout(
                "warning",
                "Không gia hạn qua đường liên kết trong tin nhắn",
                """
                Đã có tin nhắn giả báo “chữ ký số bị khóa, nộp 99.000 đồng”. Chỉ gia hạn trong chính ứng dụng của nhà cung cấp. Nghi ngờ, gọi
                1022.
                """,
            ),
            h("Câu hỏi thường gặp"),
            accordion(
                (
                    "Đang có hồ sơ chờ kết quả mà chữ ký hết hạn thì sao?",
                    "Không ảnh hưởng. Cơ quan kiểm tra chữ ký tại giờ ký, không phải giờ trả kết quả.",
                ),
                (
                    "Tỉnh có hỗ trợ thêm năm thứ hai không?",
                    "Chưa có quy định. Khi Hội đồng nhân dân tỉnh quyết định, Cổng sẽ đăng ngay trong ngày.",
                ),
                (
                    "Người thân đã mất, chữ ký số xử lý thế nào?",
                    "Khi đăng ký khai tử, chữ ký số được thu hồi theo dữ liệu dân cư, gia đình không phải làm thêm thủ tục.",
                ),
            ),
            links(
                "Làm tiếp",
                ("Năm bước nhận chữ ký số", "page:nhan-chu-ky-so-nam-buoc", "Cho người chưa có"),
                ("Hướng dẫn 07/HD-SKHCN", "page:huong-dan-07-hd-skhcn", "Văn bản hướng dẫn cấp chữ ký số"),
                ("Gọi tổng đài 1022", "tel:1022", "7:00–21:00 hằng ngày, miễn phí"),
            ),
        ],
    },
    {
        "slug": "hop-tac-xa-ky-hop-dong-so",
        "title": "Hợp tác xã bưởi da xanh ký hợp đồng số, bớt hai chuyến xe mỗi vụ",
        "summary": "Trước đây, một hợp đồng đi về mất bốn ngày. Nay giám đốc hợp tác xã ký ngoài vườn, đối tác ký cùng buổi.",
        "category": "kinh-te-so",
        "story": "chu-ky-so-moi-nguoi",
        "tags": ["chữ ký số", "nông nghiệp số"],
        "authors": [("contributor", "nguyen-tan-luc")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "rice-farmer-app",
        "caption": "Ký hợp đồng trên điện thoại ngay tại vườn.",
        "published": "2026-05-20T13:40:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["dua-sap-len-san-so", "nhan-chu-ky-so-nam-buoc"],
        "body": [
            p(
                """
                Mùa bưởi năm ngoái, anh giám đốc một hợp tác xã ở xã Giồng Trôm phải đi Thành phố Hồ Chí Minh hai lần chỉ để ký hợp đồng và
                phụ lục. Năm nay anh ký khi đang đứng ngoài vườn. Phía đối tác ký lại sau bốn mươi phút, tiền cọc về tài khoản trong buổi chiều.

                Hợp tác xã có 46 thành viên, 61 héc-ta bưởi. Từ tháng 02/2026, toàn bộ hợp đồng mua bán, phiếu giao hàng và bảng thanh toán
                cho thành viên được ký số. Kế toán cho biết thời gian chốt sổ mỗi vụ giảm từ chín ngày xuống ba ngày.
                """
            ),
            table(
                "Một hợp đồng bán bưởi, trước và sau",
                """Việc | Ký giấy | Ký số
                Gửi hợp đồng | 1–2 ngày | Vài phút
                Ký hai bên | 2 ngày | Trong buổi
                Chi phí đi lại, chuyển phát | 850.000 đồng | 0 đồng
                Tìm lại hợp đồng cũ | Lục kho giấy | Gõ tên đối tác""",
                "both",
            ),
            quote(
                "Cái được lớn nhất là bà con tin. Phiếu cân ký số gửi liền về điện thoại, khỏi ai nghi ai.",
                "Anh Lê Tấn Đạt",
                "Giám đốc hợp tác xã",
            ),
            p(
                """
                Khó nhất không phải kỹ thuật mà là thói quen. Vài thành viên lớn tuổi vẫn muốn có tờ giấy cầm tay, nên hợp tác xã in phiếu cân
                kèm mã QR: quét vào là thấy bản có chữ ký số. Sau hai tháng, chỉ còn năm người xin bản in.
                """
            ),
        ],
    },
    {
        "slug": "ba-phan-mem-van-ban-thanh-mot",
        "title": "Ba phần mềm quản lý văn bản nhập làm một, không mất văn bản nào",
        "summary": "Đêm 03/01/2026, 11,8 triệu văn bản của ba tỉnh cũ được chuyển xong vào hệ thống chung, sớm sáu giờ so với kế hoạch.",
        "category": "chinh-quyen-so",
        "story": "ba-tinh-mot-he-thong",
        "tags": ["hợp nhất hệ thống"],
        "authors": [("account", "bientap")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "old-and-new-map",
        "caption": "",
        "published": "2026-01-05T07:50:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["trung-tam-du-lieu-du-phong-an-hoi", "ban-do-so-124-xa-phuong"],
        "body": [
            p(
                """
                7:00 sáng thứ Hai, 05/01/2026, cán bộ ở cả ba khu vực Bến Tre, Trà Vinh, Vĩnh Long đăng nhập cùng một hệ thống quản lý văn bản.
                Đó là ngày làm việc đầu tiên sau khi ba phần mềm của ba tỉnh cũ ngừng nhận văn bản mới.
                """
            ),
            h("Sáu tháng chuẩn bị cho một đêm"),
            timeline(
                (
                    "01/07/2025",
                    "Tỉnh Vĩnh Long mới hoạt động",
                    "Ba phần mềm chạy song song, văn bản liên thông qua trục của tỉnh.",
                ),
                ("14/10/2025", "Ban hành Kế hoạch 221/KH-UBND", "Chốt thứ tự hợp nhất: văn bản, một cửa, báo cáo, dữ liệu."),
                ("22/11/2025", "Chuyển thử lần thứ nhất", "Phát hiện 4.120 tệp có tên bằng bảng mã cũ, mở ra sai dấu."),
                ("20/12/2025", "Chuyển thử lần thứ hai", "Đối chiếu từng tệp bằng mã kiểm tra, không sai lệch."),
                ("03/01/2026", "Chuyển thật", "Xong lúc 23:00, sớm sáu giờ so với kế hoạch."),
            ),
            stats(
                ("11,8 triệu", "văn bản đã chuyển", "từ năm 2012 đến 2025"),
                ("9.640", "tài khoản cán bộ", "mỗi người một tài khoản duy nhất"),
                ("0", "văn bản thất lạc", "đối chiếu ngày 04/01/2026"),
            ),
            h("Văn bản cũ tìm thế nào?"),
            p(
                """
                Văn bản giữ nguyên số, ngày và tên cơ quan đã ban hành. Tìm theo tên cũ hay tên mới đều ra: gõ “Sở Thông tin và Truyền thông
                Bến Tre” vẫn thấy văn bản của sở này đến ngày 28/02/2025. Văn bản quy phạm pháp luật còn được đăng công khai tại
                <a href="page:van-ban">mục Văn bản</a> của Cổng.
                """
            ),
            quote(
                "Hợp nhất xong mà người dùng không thấy gì khác, ngoài việc tìm nhanh hơn, là chúng tôi mừng nhất.",
                "Bà Ngô Thị Bích Thủy",
                "Giám đốc Trung tâm Chuyển đổi số tỉnh",
            ),
        ],
    },
    {
        "slug": "trung-tam-du-lieu-du-phong-an-hoi",
        "title": "Trung tâm dữ liệu dự phòng ở An Hội đi vào hoạt động",
        "summary": "Khi trung tâm chính ở Long Châu gặp sự cố, các hệ thống dùng chung chuyển sang An Hội trong vòng 30 phút.",
        "category": "an-toan-thong-tin",
        "story": "ba-tinh-mot-he-thong",
        "tags": ["hợp nhất hệ thống", "an toàn thông tin"],
        "authors": [("account", "sokhcn")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "server-room",
        "caption": "Phòng máy An Hội được nâng cấp từ trung tâm tích hợp dữ liệu của tỉnh Bến Tre cũ.",
        "published": "2026-04-14T15:00:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["ba-phan-mem-van-ban-thanh-mot", "dien-tap-ung-cuu-su-co-2026", "tam-dung-he-thong-28-11-2026"],
        "body": [
            p(
                """
                Ngày 14/04/2026, Sở Khoa học và Công nghệ công bố đưa vào hoạt động trung tâm dữ liệu dự phòng của tỉnh, đặt tại phường An Hội.
                Phòng máy tận dụng nhà và đường truyền của trung tâm tích hợp dữ liệu tỉnh Bến Tre cũ, nên kinh phí chỉ bằng khoảng một
                phần ba so với xây mới.

                Dữ liệu của 14 hệ thống dùng chung được chép từ Long Châu sang An Hội liên tục trong ngày; bản sao thứ ba mã hóa và cất ở nơi
                khác, không nối mạng. Nếu trung tâm chính ngừng hoạt động, các hệ thống phục vụ người dân chuyển sang An Hội trong vòng 30
                phút, dữ liệu mất nhiều nhất là của 5 phút cuối.
                """
            ),
            law(
                "35/2023/QĐ-UBND",
                "Quy chế, Điều 9, khoản 2",
                """
                2. Các thông tin, dữ liệu điện tử của Cổng TTĐT CDS tỉnh phải có giải pháp sao lưu, phục hồi đảm bảo an toàn an ninh thông tin hệ thống, sẵn sàng trong việc phục hồi dữ liệu khi hệ thống gặp sự cố.
                """,
                "page:quyet-dinh-35-2023-qd-ubnd",
            ),
            h("Thử thật, không thử trên giấy"),
            p(
                """
                Trong ba đêm chạy thử, đội vận hành đã rút điện trung tâm chính mà không báo trước giờ. Lần đầu mất 52 phút vì một hệ thống
                cũ còn ghi cứng địa chỉ máy chủ. Lần thứ ba, thời gian chuyển là 21 phút. Từ nay, mỗi quý tỉnh thử một lần và công bố kết quả.
                """
            ),
            image("server-room", caption="Hai trung tâm nối với nhau bằng hai đường cáp đi hai tuyến khác nhau."),
        ],
    },
    {
        "slug": "tam-dung-he-thong-28-11-2026",
        "title": "Tạm dừng nộp hồ sơ trực tuyến đêm 28/11 để nâng cấp hệ thống",
        "summary": "Từ 22:00 thứ Bảy, 28/11 đến 4:00 Chủ nhật, 29/11/2026. Hồ sơ đã nộp không bị ảnh hưởng; trang tin vẫn đọc được.",
        "category": "chinh-quyen-so",
        "story": "ba-tinh-mot-he-thong",
        "tags": ["dịch vụ công trực tuyến", "hợp nhất hệ thống"],
        "authors": [("account", "quantri")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "server-room",
        "caption": "",
        "published": "2026-11-16T07:30:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["trung-tam-du-lieu-du-phong-an-hoi"],
        "body": [
            p(
                """
                Trung tâm Chuyển đổi số thông báo tạm dừng hệ thống giải quyết thủ tục hành chính của tỉnh để nâng cấp cơ sở dữ liệu, theo Thông
                báo số 18/TB-TTCDS ngày 13/11/2026.
                """
            ),
            table(
                "Dịch vụ nào dừng, dịch vụ nào vẫn chạy?",
                """Dịch vụ | Trong đêm 28/11
                Nộp hồ sơ, thanh toán phí | Dừng từ 22:00, mở lại lúc 4:00 ngày 29/11
                Tra cứu tình trạng hồ sơ | Dừng từ 23:00 đến 2:00
                Đọc tin, tìm văn bản trên Cổng này | Hoạt động bình thường
                Tổng đài 1022 | Trực thêm đến 24:00""",
                "both",
            ),
            callout(
                "note",
                "Hồ sơ đến hạn trong hai ngày này",
                "Hạn của người dân được lùi đến hết ngày thứ Hai, 30/11/2026. Hạn trả kết quả của cơ quan không đổi.",
            ),
            quick_view("thong-bao-18-tb-ttcds:0", "Thông báo số 18/TB-TTCDS"),
        ],
    },
    {
        "slug": "ban-do-so-124-xa-phuong",
        "title": "Bản đồ số 124 xã, phường: tìm tên cũ ra tên mới",
        "summary": "Gõ tên xã, huyện trước ngày 01/07/2025, bản đồ chỉ ra xã, phường hiện nay và nơi làm thủ tục.",
        "category": "chinh-quyen-so",
        "story": "ba-tinh-mot-he-thong",
        "tags": ["dữ liệu mở", "hợp nhất hệ thống"],
        "authors": [("account", "sokhcn")],
        "source": "cong-ttdt-tinh",
        "source_url": "https://vinhlong.gov.vn/",
        "image": "data-map",
        "caption": "",
        "published": "2025-11-11T09:00:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["du-lieu-mo-214-bo", "ba-phan-mem-van-ban-thanh-mot"],
        "body": [
            p(
                """
                Sau khi ba tỉnh hợp nhất và cấp huyện kết thúc hoạt động, nhiều người còn lúng túng: giấy tờ ghi địa chỉ cũ, nay thuộc xã nào,
                làm thủ tục ở đâu? Bản đồ số do Sở Khoa học và Công nghệ cùng Sở Nông nghiệp và Môi trường xây dựng trả lời câu hỏi ấy.

                Bản đồ có ranh giới của 105 xã và 19 phường, diện tích 6.296,20 km², địa chỉ trung tâm phục vụ hành chính công, trạm y tế,
                trường học, trụ sở công an. Người dùng gõ địa chỉ cũ, ví dụ “ấp, xã, huyện Mỏ Cày Nam, tỉnh Bến Tre”, kết quả hiện tên
                mới, ngày thay đổi và căn cứ pháp lý.
                """
            ),
            h("Giấy tờ ghi địa chỉ cũ có phải đổi không?"),
            p(
                """
                Không. Giấy tờ còn hạn vẫn dùng được. Khi có nhu cầu, người dân đổi miễn phí; cơ quan nhà nước tự đối chiếu tên cũ với tên mới,
                không yêu cầu người dân xin giấy xác nhận.
                """
            ),
            callout(
                "success",
                "Dữ liệu dùng lại được",
                """
                Bảng đối chiếu tên cũ, tên mới là dữ liệu mở, tải về dạng bảng tính. Doanh nghiệp giao hàng, ngân hàng có thể dùng để cập nhật
                địa chỉ khách hàng. Xem <a href="page:du-lieu-mo-214-bo">cách tìm dữ liệu mở</a>.
                """,
            ),
        ],
    },
    {
        "slug": "chuyen-ten-mien-cong-chuyen-doi-so",
        "title": "Cổng Chuyển đổi số phục vụ tỉnh mới, địa chỉ cũ vẫn mở được",
        "summary": "Tin, bài, văn bản đăng từ năm 2023 được giữ nguyên. Ai lưu địa chỉ cũ sẽ được chuyển đến đúng trang mới.",
        "category": "chinh-quyen-so",
        "story": "ba-tinh-mot-he-thong",
        "tags": ["hợp nhất hệ thống"],
        "authors": [("account", "bientap")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "old-and-new-map",
        "caption": "",
        "published": "2025-10-01T08:00:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["quy-che-quan-ly-cong-bay-diem-moi", "ban-do-so-124-xa-phuong"],
        "body": [
            p(
                """
                Cổng Thông tin điện tử Chuyển đổi số được thành lập theo Quyết định số 35/2023/QĐ-UBND của Ủy ban nhân dân tỉnh Bến Tre. Từ ngày
                01/10/2025, Cổng chính thức phục vụ cả tỉnh Vĩnh Long, với tên mới và địa chỉ mới theo Thông báo số 26/TB-TTCDS.
                """
            ),
            p(
                """
                <strong>Người đọc cần biết bốn điều:</strong>

                - Địa chỉ cũ tiếp tục hoạt động và chuyển thẳng đến trang tương ứng.
                - Bài đăng trước ngày 01/07/2025 giữ nguyên tên tỉnh, tên sở như khi đăng.
                - Trích lại bài cũ thì ghi nguồn “Cổng TTĐT CDS tỉnh Bến Tre”; bài mới ghi tên hiện nay của Cổng.
                - Thư gửi Ban Biên tập về địa chỉ cũ được chuyển tiếp đến hết năm 2026.
                """
            ),
            separator(),
            p(
                'Phát hiện đường dẫn bị hỏng, xin báo qua <a href="page:lien-he">trang Liên hệ</a>. Ban Biên tập sửa trong ngày làm việc.'
            ),
        ],
    },
    {
        "slug": "quy-che-quan-ly-cong-bay-diem-moi",
        "title": "Bảy điểm mới trong quy chế quản lý Cổng Chuyển đổi số",
        "summary": "Quyết định 21/2025/QĐ-UBND sửa đổi Quyết định 35/2023: đổi cơ quan quản lý, cơ quan vận hành và thêm việc trả lời người dân đúng hạn.",
        "category": "chinh-sach-so-lieu",
        "story": "ba-tinh-mot-he-thong",
        "tags": ["văn bản mới"],
        "authors": [("account", "bientap")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "library-book",
        "caption": "",
        "published": "2025-09-06T09:15:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["chuyen-ten-mien-cong-chuyen-doi-so"],
        "body": [
            p(
                """
                Ủy ban nhân dân tỉnh Vĩnh Long ban hành Quyết định số 21/2025/QĐ-UBND ngày 29/08/2025, sửa đổi, bổ sung một số điều của Quy chế
                ban hành kèm theo Quyết định số 35/2023/QĐ-UBND. Văn bản có hiệu lực từ ngày 10/09/2025.
                """
            ),
            h("Đổi tên cơ quan cho đúng với tỉnh mới"),
            p(
                """
                1. Cơ quan chủ quản là Ủy ban nhân dân tỉnh Vĩnh Long.
                2. Cơ quan quản lý là Sở Khoa học và Công nghệ, thay Sở Thông tin và Truyền thông.
                3. Cơ quan vận hành là Trung tâm Chuyển đổi số.
                """
            ),
            h("Thêm việc phải làm với người đọc"),
            p(
                """
                4. Mỗi phản ánh gửi đến Cổng có ngày trả lời, ghi ngay khi tiếp nhận.
                5. Tin, bài sai phải đính chính đúng nơi đã đăng, ghi rõ ngày sửa.
                6. Muốn dừng hệ thống theo kế hoạch phải báo trước ít nhất bảy ngày làm việc.
                7. Nội dung phải đọc được trên điện thoại và bằng trình đọc màn hình.
                """
            ),
            law(
                "35/2023/QĐ-UBND",
                "Quy chế, Điều 10, khoản 2",
                """
                2. Việc tiếp nhận thông tin, dữ liệu từ các cơ quan, đơn vị, tổ chức, cá nhân khi cung cấp giao tiếp trên Cổng TTĐT CDS tỉnh phải được kiểm duyệt của Ban biên tập.
                """,
                "page:quyet-dinh-35-2023-qd-ubnd",
            ),
            p("Khoản 2 Điều 10 nêu trên không thay đổi: mọi nội dung vẫn qua ba bước kiểm duyệt trước khi đăng."),
            document("quyet-dinh-21-2025-qd-ubnd:0", "Quyết định 21/2025/QĐ-UBND", "Toàn văn văn bản sửa đổi."),
            related("Đọc văn bản", "quyet-dinh-35-2023-qd-ubnd", "quyet-dinh-21-2025-qd-ubnd"),
        ],
    },
    {
        "slug": "moi-cong-tac-vien",
        "title": "Ban Biên tập mời cộng tác viên ở xã, phường",
        "summary": "Nhận tin, bài, ảnh về chuyển đổi số ở cơ sở. Bài được đăng có nhuận bút; người viết được dùng bút danh.",
        "category": "xa-hoi-so",
        "story": None,
        "tags": ["tổ công nghệ số cộng đồng"],
        "authors": [("account", "phoban")],
        "source": "cong-ttdt-cds",
        "source_url": "",
        "image": "press-mic",
        "caption": "",
        "published": "2026-02-24T08:00:00+07:00",
        "featured": None,
        "corrections": [],
        "related": ["mot-buoi-theo-to-cong-nghe-so-cu-lao"],
        "body": [
            p(
                """
                Theo Thông báo số 07/TB-BBT ngày 23/02/2026, Ban Biên tập Cổng Chuyển đổi số mời cán bộ, giáo viên, thành viên Tổ công nghệ số
                cộng đồng và bạn đọc gửi bài cộng tác. Ưu tiên chuyện người thật, việc thật, có số liệu kiểm chứng được; bài từ 300 đến 800
                chữ, ảnh tự chụp và được người trong ảnh đồng ý.
                """
            ),
            p(
                """
                Ghi kèm họ tên, bút danh, số điện thoại và tài khoản nhận nhuận bút. Trong 5 ngày làm việc, Ban Biên tập báo cho người gửi biết bài
                được dùng, cần sửa hay chưa dùng, kèm lý do.
                """
            ),
            audio("Nghe thử: bản tin do cộng tác viên góp tin"),
            contact(
                "Ban Biên tập Cổng Chuyển đổi số",
                "Nhận bài cộng tác",
                "0270 3812 000",
                "bbt.chuyendoiso@vinhlong.example",
                "Số 107 đường Phạm Hùng, phường Long Châu, tỉnh Vĩnh Long",
                "7:00–11:30 và 13:00–17:00, thứ Hai đến thứ Sáu",
            ),
        ],
    },
]
