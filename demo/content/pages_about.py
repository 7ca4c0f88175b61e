# ruff: noqa: E501  (prose: lines follow sentences, not columns)
"""Pages about the portal: who, why, rights of the reader."""

from .agency import ADDRESS, EMAIL, PHONE
from .shapes import (
    accordion,
    button,
    callout,
    chart,
    columns,
    contact,
    document,
    gallery,
    h,
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

HOURS = "7:00–11:30 và 13:00–17:00, thứ Hai đến thứ Sáu"

PAGES = [
    {
        "slug": "gioi-thieu-cong",
        "title": "Giới thiệu Cổng Chuyển đổi số",
        "parent": "gioi-thieu",
        "intro": "Cổng của ai, phục vụ ai, có gì và không có gì; ba năm hình thành từ tỉnh Bến Tre đến tỉnh Vĩnh Long.",
        "reviewed_on": "2026-09-30",
        "body": [
            p(
                """
                Cổng Thông tin điện tử Chuyển đổi số là nơi tập hợp văn bản, tin tức, số liệu và hướng dẫn về chuyển đổi số của tỉnh Vĩnh Long. Cổng
                dành cho người dân trước hết: tìm nhanh, đọc hiểu, làm theo được. Cổng không tiếp nhận hồ sơ thủ tục hành chính; việc đó làm tại Cổng
                Dịch vụ công quốc gia.
                """
            ),
            h("Các mốc hình thành"),
            timeline(
                ("24/08/2023", "Quyết định 35/2023/QĐ-UBND", "Ủy ban nhân dân tỉnh Bến Tre ban hành quy chế quản lý Cổng."),
                ("04/09/2023", "Quy chế có hiệu lực", "Cơ quan quản lý là Sở Thông tin và Truyền thông tỉnh Bến Tre."),
                ("01/07/2025", "Hợp nhất ba tỉnh", "Bến Tre, Trà Vinh, Vĩnh Long thành tỉnh Vĩnh Long với 124 xã, phường."),
                ("10/09/2025", "Sửa đổi quy chế", "Quyết định 21/2025/QĐ-UBND, cơ quan quản lý là Sở Khoa học và Công nghệ."),
                ("01/10/2025", "Tên và địa chỉ mới", "Địa chỉ cũ vẫn mở được."),
            ),
            h("Cổng có gì?"),
            columns(
                [
                    p(
                        """
                        <strong>Có</strong>

                        - Văn bản về chuyển đổi số của tỉnh
                        - Tin, bài, số liệu kèm nguồn
                        - Hướng dẫn kỹ năng số từng bước
                        - Nơi gửi ý kiến, câu hỏi
                        """
                    )
                ],
                [
                    p(
                        """
                        <strong>Không có</strong>

                        - Quảng cáo
                        - Mã theo dõi người đọc
                        - Tài khoản bắt buộc
                        - Hồ sơ thủ tục hành chính
                        """
                    )
                ],
            ),
            h("Ai chịu trách nhiệm?"),
            table(
                "Các cơ quan, trước và nay",
                """Vai trò | Từ 04/09/2023 | Hiện nay
                Cơ quan chủ quản | Ủy ban nhân dân tỉnh Bến Tre | Ủy ban nhân dân tỉnh Vĩnh Long
                Cơ quan quản lý | Sở Thông tin và Truyền thông Bến Tre | Sở Khoa học và Công nghệ tỉnh Vĩnh Long
                Cơ quan vận hành | Trung tâm Công nghệ thông tin và Truyền thông Bến Tre | Trung tâm Chuyển đổi số tỉnh Vĩnh Long""",
                "both",
            ),
            gallery(
                "Cổng phục vụ ở đâu cũng đọc được",
                ("village-team", "Ở nhà văn hóa ấp"),
                ("elderly-tablet", "Ở nhà, cùng con cháu"),
                ("commune-desk", "Ở trung tâm phục vụ hành chính công"),
            ),
            quick_view("quyet-dinh-35-2023-qd-ubnd:0", "Quyết định thành lập: 35/2023/QĐ-UBND"),
        ],
    },
    {
        "slug": "chuc-nang-nhiem-vu",
        "title": "Chức năng, nhiệm vụ",
        "parent": "gioi-thieu",
        "intro": "Chức năng của Cổng theo Điều 4 của Quy chế, và việc Cổng làm để thực hiện từng chức năng.",
        "reviewed_on": "2026-09-30",
        "body": [
            h("Chức năng theo quy chế"),
            law(
                "35/2023/QĐ-UBND",
                "Quy chế, Điều 4, khoản 1, điểm b và điểm c",
                """
                b) Là kênh tiếp nhận thông tin về các ý kiến phản ánh, kiến nghị, góp ý của các tổ chức, cá nhân về hoạt động chuyển đổi số tỉnh Bến Tre.
                c) Cổng TTĐT CDS tỉnh có chức năng tra cứu, tìm kiếm thông tin; cho phép tìm kiếm được đầy đủ và chính xác nội dung thông tin cần tìm.
                """,
                "page:quyet-dinh-35-2023-qd-ubnd",
            ),
            p(
                "Từ ngày 01/07/2025, các quy định trên áp dụng cho tỉnh Vĩnh Long; tên tỉnh trong nguyên văn được giữ như khi ban hành."
            ),
            h("Cổng làm gì để thực hiện?"),
            table(
                "Từ chức năng đến việc làm",
                """Chức năng | Việc làm | Đo bằng
                Tổng hợp văn bản, kết quả | Đăng văn bản trong 2 ngày làm việc | Số văn bản đăng trễ
                Hướng dẫn, phổ cập | Hướng dẫn từng bước, có bản nghe | Lượt đọc, điểm hài lòng
                Tiếp nhận ý kiến | Ghi ngày trả lời ngay khi nhận | Tỷ lệ trả lời đúng hạn
                Tra cứu, tìm kiếm | Tìm có dấu, không dấu, cả trong tệp | Số lượt tìm không có kết quả""",
                "both",
            ),
            h("Kết quả sau một năm"),
            stats(
                ("1.846", "ý kiến đã nhận", "9 tháng năm 2026"),
                ("97,1%", "ý kiến trả lời đúng hạn", "9 tháng năm 2026"),
                ("4,2/5", "điểm dễ tìm", "khảo sát người đọc, tháng 10/2026"),
            ),
            related("Văn bản làm căn cứ", "quyet-dinh-35-2023-qd-ubnd", "quyet-dinh-21-2025-qd-ubnd", "quyet-dinh-87-qd-skhcn"),
        ],
    },
    {
        "slug": "ban-bien-tap",
        "title": "Ban Biên tập",
        "parent": "gioi-thieu",
        "intro": "Ai biên tập, ai duyệt, vì sao mỗi bài phải qua ba người khác nhau, và cách gửi bài cộng tác.",
        "reviewed_on": "2026-09-30",
        "body": [
            h("Thành phần"),
            table(
                "Ban Biên tập hiện nay",
                """Nhiệm vụ | Người phụ trách | Chức danh
                Trưởng Ban | Ông Lê Minh Khoa | Phó Giám đốc Sở Khoa học và Công nghệ
                Phó Trưởng Ban | Bà Nguyễn Thị Thanh Vân | Trưởng phòng Chuyển đổi số
                Thành viên kiểm tra | Ông Trần Hữu Nghĩa | Phó Chánh Văn phòng Sở
                Thư ký, biên tập | Bà Phạm Thanh Trúc | Trung tâm Chuyển đổi số""",
                "both",
            ),
            law(
                "35/2023/QĐ-UBND",
                "Quy chế, Điều 8, khoản 2",
                """
                2. Chế độ làm việc Ban biên tập: Ban biên tập Cổng TTĐT CDS tỉnh làm việc theo chế độ kiêm nhiệm và được hưởng nhuận bút, thù lao theo quy định.
                """,
                "page:quyet-dinh-35-2023-qd-ubnd",
            ),
            h("Một bài đi qua ba bước"),
            steps(
                "",
                ("Kiểm tra", "Thành viên Ban Biên tập xem nguồn, số liệu, tên người, hình và mô tả hình."),
                ("Duyệt", "Phó Trưởng Ban xem nội dung, đối chiếu văn bản và quyền riêng tư của người được nêu."),
                ("Phát hành", "Trưởng Ban cho đăng hoặc trả lại kèm chỗ cần sửa."),
            ),
            callout(
                "info",
                "Vì sao phải ba người?",
                "Người viết không duyệt bài của mình. Bài sửa sau khi gửi duyệt thì duyệt lại từ đầu, để điều được duyệt đúng là điều được đăng.",
            ),
            quote(
                "Chúng tôi thà đăng chậm một giờ mà đúng, còn hơn đăng nhanh rồi đính chính.",
                "Bà Nguyễn Thị Thanh Vân",
                "Phó Trưởng Ban Biên tập",
            ),
            h("Đính chính"),
            p("Khi có sai sót, bài được sửa tại chỗ, kèm dòng đính chính ghi ngày và điều đã sửa. Dòng này không bị gỡ."),
            h("Gửi bài cộng tác"),
            p(
                """
                Ai cũng gửi được tin, bài, ảnh. Theo khoản 2 Điều 17 của Quy chế, bài được kiểm duyệt và đăng tải hưởng nhuận bút theo quy
                định hiện hành. Người gửi được báo kết quả trong 5 ngày làm việc.
                """
            ),
            contact("Thư ký Ban Biên tập", "Nhận bài cộng tác, yêu cầu đính chính", PHONE, EMAIL, ADDRESS, HOURS),
            document("thong-bao-07-tb-bbt:0", "Thông báo 07/TB-BBT", "Yêu cầu đối với bài, ảnh và quyền của người viết."),
        ],
    },
    {
        "slug": "kenh-thong-tin-chinh-thuc",
        "title": "Kênh thông tin chính thức",
        "parent": "gioi-thieu",
        "intro": "Danh sách các kênh của tỉnh về chuyển đổi số. Kênh không có trong danh sách này không phải kênh chính thức.",
        "reviewed_on": "2026-11-20",
        "body": [
            p(
                """
                Theo Công văn số 2870/UBND-VX ngày 10/07/2026, mỗi kênh có cơ quan chịu trách nhiệm, được rà soát hằng quý. Nếu thấy tài khoản giả danh,
                xin báo 1022.
                """
            ),
            table(
                "Các kênh đang hoạt động",
                """Kênh | Cơ quan phụ trách | Dùng để
                Cổng Chuyển đổi số | Sở Khoa học và Công nghệ | Văn bản, tin, hướng dẫn
                Tổng đài 1022 | Trung tâm Chuyển đổi số | Hỏi đáp, báo lừa đảo, hẹn hỗ trợ
                Cổng Dịch vụ công quốc gia | Cơ quan trung ương | Nộp hồ sơ, thanh toán
                Ứng dụng VNeID | Bộ Công an | Định danh, nhận thông báo
                Loa ấp, khóm | Ủy ban nhân dân xã, phường | Lịch hướng dẫn, cảnh báo
                Thư điện tử của Ban Biên tập | Ban Biên tập | Bài cộng tác, góp ý""",
                "both",
            ),
            chart(
                "pie",
                "Người dân hỏi nhiều nhất qua tổng đài 1022",
                """Kênh | Lượt
                Tổng đài 1022 | 61.300
                Cổng Chuyển đổi số | 8.940
                Tổ công nghệ số | 14.720
                Thư điện tử | 1.150""",
                "lượt",
                "Trung tâm Chuyển đổi số, Quý III/2026",
            ),
            h("Kiểm tra một kênh có thật không"),
            steps(
                "",
                ("Đối chiếu tên trong bảng trên", "Sai một chữ cũng là kênh khác."),
                ("Xem địa chỉ", "Trang của cơ quan nhà nước có đuôi .gov.vn."),
                ("Gọi 1022", "Đọc tên kênh, tổng đài viên trả lời ngay."),
            ),
            callout(
                "note",
                "Sở không có nhóm trò chuyện thu thông tin cá nhân",
                "Mọi nhóm yêu cầu gửi ảnh căn cước để “nhận hỗ trợ” đều là giả.",
            ),
            links(
                "Mở kênh chính thức",
                ("Cổng Dịch vụ công quốc gia", "https://dichvucong.gov.vn/", "Nộp và theo dõi hồ sơ"),
                ("Cổng Thông tin điện tử tỉnh", "https://vinhlong.gov.vn/", "Tin chung của tỉnh"),
                ("Trang Liên hệ", "page:lien-he", "Gọi ai, gửi thư về đâu"),
            ),
        ],
    },
    {
        "slug": "bao-ve-du-lieu-ca-nhan",
        "title": "Bảo vệ dữ liệu cá nhân",
        "parent": "gioi-thieu",
        "intro": "Cổng thu thập gì, dùng vào việc gì, giữ bao lâu; ông/bà có quyền gì và yêu cầu bằng cách nào.",
        "reviewed_on": "2026-10-30",
        "body": [
            callout(
                "info",
                "Nói ngắn gọn",
                "Đọc tin, tìm văn bản thì không cần khai tên. Cổng không gắn mã theo dõi, không bán, không chuyển dữ liệu ra nước ngoài.",
            ),
            h("Cổng thu thập gì?"),
            table(
                "Dữ liệu, mục đích, thời gian giữ",
                """Khi nào | Dữ liệu | Dùng để | Giữ bao lâu
                Đọc trang, tải tệp | Nhật ký kỹ thuật của máy chủ | An toàn hệ thống | 90 ngày
                Gửi ý kiến, câu hỏi | Họ tên, điện thoại hoặc thư, nội dung | Trả lời, chuyển cơ quan | 24 tháng
                Gửi bài cộng tác | Họ tên, bút danh, tài khoản nhận tiền | Đăng bài, trả nhuận bút | Theo luật kế toán
                Chấm điểm hữu ích | Chỉ điểm số, không kèm địa chỉ máy | Cải tiến bài | Không gắn với người""",
                "both",
            ),
            h("Quyền của ông/bà"),
            accordion(
                (
                    "Được biết và xem lại",
                    "Hỏi Cổng đang giữ dữ liệu gì của mình. Trả lời trong 2 ngày làm việc về việc tiếp nhận, sau đó theo thời hạn của luật.",
                ),
                ("Được sửa", "Nêu chỗ sai và dữ liệu đúng, kèm giấy tờ nếu cần. Cổng báo cả cho cơ quan đã nhận dữ liệu sai."),
                ("Được xóa", "Dữ liệu được xóa không khôi phục được, trừ phần luật buộc phải giữ; khi đó Cổng nêu rõ căn cứ."),
                ("Được rút lại đồng ý", "Rút lúc nào cũng được. Việc đã làm trước đó theo đồng ý cũ vẫn hợp pháp."),
                ("Được xác nhận", "Yêu cầu Cổng xác nhận bằng văn bản về dữ liệu đang lưu giữ."),
            ),
            h("Đồng ý phải rõ ràng"),
            p(
                """
                Các ô đồng ý không bao giờ được đánh dấu sẵn. Đồng ý gửi ý kiến và đồng ý công khai câu trả lời là hai ô riêng. Không đồng ý công khai vẫn
                được trả lời như thường.
                """
            ),
            h("Khi có sự cố lộ dữ liệu"),
            p(
                """
                Cổng báo cho người bị ảnh hưởng, nêu dữ liệu nào, mức độ ảnh hưởng và việc nên làm; đồng thời báo cơ quan có thẩm quyền theo thời hạn của
                pháp luật.
                """
            ),
            contact(
                "Đầu mối bảo vệ dữ liệu cá nhân",
                "Sở Khoa học và Công nghệ tỉnh Vĩnh Long",
                "0270 3812 006",
                "dulieucanhan@vinhlong.example",
                ADDRESS,
                HOURS,
            ),
            links(
                "Văn bản liên quan",
                ("Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15", "https://vanban.chinhphu.vn/", "Cổng văn bản Chính phủ"),
                ("Hướng dẫn 12/HD-SKHCN", "page:huong-dan-12-hd-skhcn", "Tại điểm hướng dẫn"),
            ),
        ],
    },
    {
        "slug": "su-dung-lai-thong-tin",
        "title": "Sử dụng lại thông tin trên Cổng",
        "parent": "gioi-thieu",
        "intro": "Được chép, trích, đăng lại tin, bài, ảnh, số liệu của Cổng, không phải xin phép, chỉ cần ghi đúng nguồn.",
        "reviewed_on": "2026-09-30",
        "body": [
            law(
                "35/2023/QĐ-UBND",
                "Quy chế, Điều 17, khoản 1",
                """
                1. Khi sử dụng tin, bài, ảnh trên Cổng TTĐT CDS tỉnh phải ghi rõ nguồn từ “Cổng TTĐT CDS tỉnh Bến Tre” hoặc “https://chuyendoiso.bentre.gov.vn”.
                """,
                "page:quyet-dinh-35-2023-qd-ubnd",
            ),
            h("Ghi nguồn thế nào?"),
            table(
                "Ghi nguồn theo ngày đăng",
                """Bài đăng | Ghi nguồn
                Trước 01/07/2025 | Cổng TTĐT CDS tỉnh Bến Tre
                Từ 01/07/2025 | Cổng TTĐT Chuyển đổi số tỉnh Vĩnh Long, hoặc địa chỉ bài""",
            ),
            h("Dùng lại loại nào, theo điều kiện gì?"),
            accordion(
                (
                    "Tin, bài của Cổng",
                    "Trích hoặc đăng lại toàn bài, ghi nguồn và tên tác giả. Sửa nội dung thì ghi rõ là đã biên tập.",
                ),
                ("Tin lấy từ nơi khác", "Xin phép nơi đăng đầu tiên, có ghi ở cuối bài. Cổng không có quyền cho phép thay."),
                ("Hình vẽ, đồ họa", "Được dùng lại, ghi “Đồ họa: Ban Biên tập Cổng Chuyển đổi số”."),
                ("Văn bản", "Văn bản của cơ quan nhà nước được dùng tự do. Trích đúng nguyên văn, ghi số hiệu."),
                ("Dữ liệu mở", "Dùng được cả cho kinh doanh, ghi cơ quan cung cấp và ngày lấy."),
            ),
            callout(
                "warning",
                "Không được làm",
                "Cắt ghép làm sai ý, dùng biểu trưng của Cổng để quảng cáo, hoặc làm người đọc tưởng là trang chính thức.",
            ),
            p(
                "Cần tệp gốc, độ phân giải cao hay bản chữ của âm thanh, video, xin gửi thư đến Ban Biên tập, nêu mục đích dùng."
            ),
            document("quyet-dinh-35-2023-qd-ubnd:0", "Quyết định 35/2023/QĐ-UBND", "Quy chế quản lý Cổng, Điều 17."),
            separator(),
            button("Liên hệ Ban Biên tập", "page:lien-he", "outline"),
        ],
    },
    {
        "slug": "ho-tro-tiep-can",
        "title": "Hỗ trợ tiếp cận",
        "parent": "gioi-thieu",
        "intro": "Cổng làm gì để người nhìn kém, nghe kém, vận động khó hay ít quen công nghệ đều dùng được; chỗ nào còn chưa tốt.",
        "reviewed_on": "2026-11-05",
        "body": [
            p(
                "Cổng theo chuẩn WCAG 2.2 mức AA. Mọi trang đọc được khi tắt hình, tắt màu, không có chuột và không bật JavaScript."
            ),
            h("Cách chỉnh cho dễ đọc"),
            table(
                "Việc và cách làm",
                """Muốn | Trên điện thoại | Trên máy tính
                Chữ to hơn | Chụm hai ngón tay | Ctrl và dấu +
                Nền tối | Bật chế độ tối của máy | Bật chế độ tối của máy
                Nghe đọc trang | Bật TalkBack hoặc VoiceOver | Dùng NVDA
                Đi nhanh đến nội dung | Vuốt đến “Tới nội dung chính” | Phím Tab, Enter
                In bài | Chia sẻ, chọn In | Ctrl và P""",
                "both",
            ),
            h("Âm thanh, video, hình"),
            p(
                """
                - Mỗi hình có câu mô tả; biểu đồ có bảng số mở được bên dưới.
                - Âm thanh có bản chữ; video có phụ đề và bản chữ.
                - Không có nội dung tự chạy, chữ chạy hay nhấp nháy.
                """
            ),
            h("Chỗ còn chưa tốt"),
            accordion(
                (
                    "Tệp PDF đăng trước năm 2024",
                    "Một số tệp là bản quét, trình đọc màn hình chưa đọc được. Cần tệp nào, xin báo, Cổng gửi bản chữ trong 5 ngày làm việc.",
                ),
                ("Bản đồ số của tỉnh", "Bản đồ chưa dùng được hoàn toàn bằng bàn phím. Có bảng danh sách thay thế."),
                ("Tiếng Khmer", "Mới có bản nghe của ba hướng dẫn; thêm năm bản trước cuối năm 2026."),
            ),
            chart(
                "line",
                "Số trang còn lỗi tiếp cận giảm qua các lần kiểm tra",
                """Lần kiểm tra | Trang còn lỗi
                Tháng 12/2025 | 46
                Tháng 4/2026 | 19
                Tháng 8/2026 | 7
                Tháng 11/2026 | 0""",
                "trang",
                "Trung tâm Chuyển đổi số, kiểm tra bằng công cụ và người dùng thật",
            ),
            quote(
                "Tôi nghe hết một bài mà không bị lạc chỗ nào. Cái nút nào cũng nói được nó làm gì.",
                "Một thành viên",
                "Hội Người mù tỉnh",
            ),
            contact(
                "Hỗ trợ tiếp cận",
                "Báo chỗ khó dùng, xin bản chữ, bản nghe",
                "0270 3812 007",
                "tiepcan@vinhlong.example",
                "",
                HOURS,
            ),
        ],
    },
]
