# ruff: noqa: E501  (prose: lines follow sentences, not columns)
"""Documents: reports, notices, letters, decisions of agencies, and those from before the provinces joined."""

from .shapes import act, document, quick_view, table

UBND, SKHCN, TTCDS = "ubnd-tinh-vinh-long", "so-khcn-vinh-long", "trung-tam-cds-vinh-long"
BEN_TRE = "ubnd-tinh-ben-tre"

DOCUMENTS = [
    act(
        "215/BC-SKHCN",
        "bao-cao",
        "Kết quả chuyển đổi số chín tháng đầu năm 2026 trên địa bàn tỉnh Vĩnh Long",
        SKHCN,
        "lam-thanh-tung",
        "Giám đốc",
        "2026-10-16",
        "21/26 chỉ tiêu đã đạt; năm chỉ tiêu còn chậm kèm ngày phải xong; 1.846 ý kiến của người dân.",
        """
        Thực hiện Kế hoạch số 12/KH-UBND, Sở Khoa học và Công nghệ báo cáo kết quả chín tháng đầu năm 2026 như sau:

        I. KẾT QUẢ

        1. Trong 26 chỉ tiêu, 21 chỉ tiêu đã đạt hoặc vượt.

        2. Quý III/2026 tiếp nhận 263.870 hồ sơ, nộp trực tuyến 254.107 hồ sơ, đạt 96,3%.

        3. 2,42 triệu tài khoản định danh mức độ 2; 412.600 người có chữ ký số cá nhân.

        4. 2.846 Tổ công nghệ số cộng đồng với 19.215 thành viên; 24/24 bệnh viện công dùng bệnh án điện tử; 742 trường dùng học bạ số.

        5. 214 bộ dữ liệu mở; trung tâm dữ liệu dự phòng hoạt động từ ngày 14/04/2026.

        II. CHỈ TIÊU CÒN CHẬM

        1. Ấp, khóm có cáp quang: 97,9%, còn 14 ấp có sóng yếu.

        2. Người trên 60 tuổi có định danh mức độ 2: 61,4%.

        3. Doanh nghiệp nhỏ dùng nền tảng số: 54,2%.

        4. Hồ sơ đất đai số hóa: 88,0%.

        5. Hệ thống được phê duyệt cấp độ an toàn: 41/46.

        III. Ý KIẾN CỦA NGƯỜI DÂN

        Nhận 1.846 ý kiến. Ba nội dung nhiều nhất: hệ thống chậm giờ cao điểm; biểu mẫu hỏi lại thông tin đã có; sóng yếu ở cù lao.

        IV. KINH PHÍ

        Đã chi 168 tỷ đồng trên tổng số 212 tỷ đồng, bằng 79,2%.

        V. KIẾN NGHỊ

        Đề nghị Ủy ban nhân dân tỉnh giao từng cơ quan báo cáo tiến độ năm chỉ tiêu còn chậm vào ngày 15 hằng tháng./.
        """,
        body=[
            quick_view("attachment:0", "Báo cáo số 215/BC-SKHCN"),
            table(
                "Năm chỉ tiêu còn chậm",
                """Chỉ tiêu | Đến 30/09/2026 | Mục tiêu
                Ấp, khóm có cáp quang | 97,9% | 100%
                Người trên 60 tuổi có định danh mức 2 | 61,4% | 70%
                Doanh nghiệp nhỏ dùng nền tảng số | 54,2% | 60%
                Hồ sơ đất đai số hóa | 88,0% | 95%
                Hệ thống được duyệt cấp độ an toàn | 41/46 | 46/46""",
                "both",
            ),
        ],
    ),
    act(
        "31/BC-SKHCN",
        "bao-cao",
        "Phân tích chỉ số chuyển đổi số (DTI) năm 2025 của tỉnh Vĩnh Long",
        SKHCN,
        "lam-thanh-tung",
        "Giám đốc",
        "2026-08-10",
        "DTI năm 2025 đạt 0,74, tăng ba bậc; chính quyền số 0,80, xã hội số 0,76, kinh tế số 0,66.",
        """
        Sở Khoa học và Công nghệ phân tích chỉ số chuyển đổi số năm 2025 của tỉnh như sau:

        I. KẾT QUẢ CHUNG

        DTI năm 2025 đạt 0,74, tăng 0,03 so với năm 2024; cao hơn trung bình cả nước (0,67). Tỉnh tăng ba bậc. Số liệu các năm 2020–2024 được tính lại trên
        địa bàn ba tỉnh trước đây.

        II. BA TRỤ CỘT

        1. Chính quyền số: 0,80, tăng 0,05, nhờ hợp nhất hệ thống và tăng hồ sơ trực tuyến.

        2. Xã hội số: 0,76, tăng 0,03, nhờ định danh điện tử và Tổ công nghệ số cộng đồng.

        3. Kinh tế số: 0,66, tăng 0,02. Phần lớn doanh nghiệp trong tỉnh có dưới mười lao động, ít dùng phần mềm quản lý.

        III. NGUYÊN NHÂN CHƯA ĐẠT

        1. Dữ liệu đất đai của ba tỉnh trước đây chưa thống nhất.

        2. Năm hệ thống chưa hoàn thành hồ sơ cấp độ an toàn.

        3. Thiếu người chuyên trách ở 17 xã, phường.

        IV. VIỆC CẦN LÀM

        1. Hỗ trợ doanh nghiệp nhỏ theo Kế hoạch số 45/KH-SKHCN.

        2. Xong hồ sơ cấp độ an toàn trước ngày 15/12/2026.

        3. Điều động, tập huấn cán bộ cho 17 xã, phường còn thiếu./.
        """,
        field="Số liệu",
    ),
    act(
        "402/BC-UBND",
        "bao-cao",
        "Kết quả hợp nhất hệ thống thông tin của ba tỉnh trước đây",
        UBND,
        "truong-my-dung",
        "Phó Chủ tịch",
        "2026-10-08",
        "Bốn đợt hợp nhất đã xong; 11,8 triệu văn bản, 3,6 triệu hồ sơ được chuyển đủ; tiết kiệm 31 tỷ đồng mỗi năm.",
        """
        Thực hiện Kế hoạch số 221/KH-UBND, Ủy ban nhân dân tỉnh báo cáo kết quả hợp nhất hệ thống thông tin như sau:

        I. KẾT QUẢ

        1. Đợt 1 (tháng 01/2026): 11,8 triệu văn bản, 9.640 tài khoản được chuyển về một hệ thống, không thất lạc.

        2. Đợt 2 (tháng 3/2026): 3,6 triệu hồ sơ thủ tục hành chính được chuyển; 212 hồ sơ phải đối chiếu tay do trùng mã.

        3. Đợt 3 (quý II/2026): hợp nhất báo cáo, họp trực tuyến; hộp thư điện tử cũ chuyển tiếp đến hết năm 2026.

        4. Đợt 4 (quý III/2026): kho dữ liệu dùng chung; trung tâm dữ liệu dự phòng tại phường An Hội.

        II. HIỆU QUẢ

        Số hệ thống phải duy trì giảm từ 131 còn 46. Chi phí thuê, bảo trì giảm khoảng 31 tỷ đồng mỗi năm.

        III. SỰ CỐ VÀ BÀI HỌC

        1. 4.120 tệp có tên bằng bảng mã cũ mở ra sai dấu, phát hiện ở lần chuyển thử thứ nhất và đã xử lý.

        2. Hệ thống thủ tục hành chính chậm trong hai giờ đầu ngày 16/03/2026 do thiếu đường truyền dự phòng.

        3. Danh bạ ứng cứu không cập nhật theo nhiệm vụ mới của cán bộ.

        IV. VIỆC CÒN LẠI

        Nâng cấp cơ sở dữ liệu thủ tục hành chính trong tháng 11/2026; đóng hẳn ba hệ thống cũ trước ngày 31/12/2026 sau khi sao lưu, niêm phong./.
        """,
        field="Hạ tầng số",
    ),
    act(
        "18/TB-TTCDS",
        "thong-bao",
        "Tạm dừng hệ thống thông tin giải quyết thủ tục hành chính để nâng cấp",
        TTCDS,
        "ngo-thi-bich-thuy",
        "Giám đốc",
        "2026-11-13",
        "Dừng từ 22:00 ngày 28/11 đến 4:00 ngày 29/11/2026; trang tin và tra cứu văn bản vẫn hoạt động.",
        """
        Trung tâm Chuyển đổi số tỉnh Vĩnh Long thông báo tạm dừng Hệ thống thông tin giải quyết thủ tục hành chính tỉnh như sau:

        1. Thời gian: từ 22:00 thứ Bảy, ngày 28/11/2026 đến 4:00 Chủ nhật, ngày 29/11/2026.

        2. Lý do: nâng cấp cơ sở dữ liệu, tăng khả năng phục vụ giờ cao điểm.

        3. Phạm vi ảnh hưởng

        a) Nộp hồ sơ, thanh toán phí, lệ phí: dừng trong suốt thời gian trên.

        b) Tra cứu tình trạng hồ sơ: dừng từ 23:00 ngày 28/11 đến 2:00 ngày 29/11.

        c) Cổng Chuyển đổi số, tra cứu văn bản: hoạt động bình thường.

        4. Thời điểm dự kiến hoạt động trở lại: 4:00 ngày 29/11/2026. Nếu kéo dài, Trung tâm thông báo trên Cổng Chuyển đổi số và qua 1022.

        5. Hồ sơ người dân phải bổ sung trong hai ngày 28 và 29/11 được lùi hạn đến hết ngày 30/11/2026. Thời hạn trả kết quả của cơ quan không thay đổi.

        6. Trường hợp khẩn cấp trong thời gian tạm dừng, liên hệ trực kỹ thuật: 0270 3812 008.

        Trung tâm xin lỗi về sự bất tiện này./.
        """,
        field="Dịch vụ công trực tuyến",
        expires_on="2026-11-30",
    ),
    act(
        "26/TB-TTCDS",
        "thong-bao",
        "Đổi tên và địa chỉ truy cập Cổng Thông tin điện tử Chuyển đổi số",
        TTCDS,
        "ngo-thi-bich-thuy",
        "Giám đốc",
        "2025-09-24",
        "Từ 01/10/2025, Cổng dùng tên mới; địa chỉ cũ tiếp tục mở được và chuyển đến trang tương ứng.",
        """
        Thực hiện Quyết định số 21/2025/QĐ-UBND ngày 29 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh, Trung tâm Chuyển đổi số thông báo:

        1. Từ ngày 01/10/2025, Cổng Thông tin điện tử Chuyển đổi số tỉnh Bến Tre đổi tên thành Cổng Thông tin điện tử Chuyển đổi số tỉnh Vĩnh Long.

        2. Địa chỉ truy cập cũ tiếp tục hoạt động. Mỗi trang cũ được chuyển hướng đến trang tương ứng trên địa chỉ mới; người đọc không phải làm gì thêm.

        3. Tin, bài, văn bản đăng trước ngày 01/07/2025 giữ nguyên nội dung, tên cơ quan, ngày đăng.

        4. Thư gửi về hộp thư cũ của Ban Biên tập được chuyển tiếp đến hết ngày 31/12/2026.

        5. Các cơ quan, đơn vị có đường liên kết đến Cổng đề nghị cập nhật địa chỉ mới trước ngày 31/10/2025; cập nhật cả ảnh biểu trưng và tên Cổng.

        6. Khi phát hiện đường dẫn hỏng, đề nghị báo Ban Biên tập qua trang Liên hệ hoặc 1022.

        Thông báo này thay cho thông tin về tên miền đã đăng trước đây trên Cổng. Mọi thắc mắc xin liên hệ bộ phận kỹ thuật, số 0270 3812 008, trong giờ
        hành chính./.
        """,
    ),
    act(
        "07/TB-BBT",
        "thong-bao",
        "Mời cộng tác viên Cổng Thông tin điện tử Chuyển đổi số tỉnh Vĩnh Long",
        "ban-bien-tap",
        "le-minh-khoa",
        "Trưởng Ban Biên tập",
        "2026-02-23",
        "Yêu cầu đối với bài, ảnh; quyền của người viết; thời hạn trả lời 5 ngày làm việc.",
        """
        Ban Biên tập Cổng Thông tin điện tử Chuyển đổi số tỉnh Vĩnh Long mời tổ chức, cá nhân trong và ngoài tỉnh cộng tác tin, bài, ảnh, âm thanh, video như
        sau:

        1. Nội dung

        Việc làm được và chưa làm được của chuyển đổi số ở cơ sở; hướng dẫn dùng dịch vụ số; chuyện người thật, việc thật. Không nhận bài quảng cáo, bài đã
        đăng nơi khác.

        2. Yêu cầu

        a) Bài từ 300 đến 800 chữ; số liệu ghi rõ nguồn và ngày.

        b) Ảnh tự chụp, kèm mô tả để người không nhìn thấy ảnh cũng hiểu; người trong ảnh đồng ý đăng.

        c) Âm thanh, video kèm bản chữ.

        3. Quyền của người viết

        a) Được dùng bút danh; được xem lại bài đã biên tập trước khi đăng.

        b) Bài được đăng hưởng nhuận bút theo quy định; được khấu trừ thuế và nhận chứng từ đầy đủ.

        4. Thời hạn

        Trong 05 ngày làm việc, Ban Biên tập trả lời: dùng được, cần sửa hay chưa dùng, kèm lý do.

        5. Nơi nhận

        Hộp thư điện tử của Ban Biên tập hoặc Số 107 đường Phạm Hùng, phường Long Châu, tỉnh Vĩnh Long. Ghi họ tên, bút danh, số điện thoại./.
        """,
        field="Thông tin, tuyên truyền",
        body=[document("attachment:1", "Mẫu thông tin cộng tác viên và nội dung thông báo", "Tệp DOCX, điền được trên máy.")],
    ),
    act(
        "1124/SKHCN-CDS",
        "cong-van",
        "Về việc rà soát biểu mẫu điện tử, bỏ các ô đã có trong cơ sở dữ liệu",
        SKHCN,
        "le-minh-khoa",
        "Phó Giám đốc",
        "2026-06-15",
        "Đề nghị 19 sở, ngành gửi danh sách ô thông tin cần bỏ của 100 thủ tục nhiều hồ sơ nhất, trước ngày 15/07/2026.",
        """
        Kính gửi: Các sở, ban, ngành tỉnh; Ủy ban nhân dân các xã, phường.

        Thực hiện Chỉ thị số 05/CT-UBND ngày 12 tháng 5 năm 2026 của Chủ tịch Ủy ban nhân dân tỉnh, Sở Khoa học và Công nghệ đề nghị các cơ quan rà soát biểu mẫu điện
        tử như sau:

        1. Rà từng ô trên tờ khai của 100 thủ tục nhiều hồ sơ nhất. Ô nào đã có trong cơ sở dữ liệu quốc gia về dân cư hoặc kho dữ liệu dùng chung thì đề xuất
        bỏ, hệ thống tự điền.

        2. Rà từng giấy tờ phải tải lên. Giấy tờ nào đã có kết quả điện tử thì bỏ khỏi thành phần hồ sơ.

        3. Nhờ ít nhất năm người dân làm thử tờ khai sau khi sửa; ghi lại thời gian làm và chỗ bị dừng lại.

        4. Gửi danh sách về Sở theo mẫu kèm theo, trước ngày 15/07/2026.

        Trong khi chờ sửa biểu mẫu, đề nghị cán bộ tiếp nhận không trả lại hồ sơ chỉ vì thiếu thông tin đã có trong cơ sở dữ liệu.

        Đầu mối: Phòng Chuyển đổi số, điện thoại 0270 3812 003. Rất mong các cơ quan phối hợp./.
        """,
        field="Dịch vụ công trực tuyến",
    ),
    act(
        "2870/UBND-VX",
        "cong-van",
        "Về việc cung cấp thông tin kịp thời cho Cổng Chuyển đổi số và công bố kênh thông tin chính thức",
        UBND,
        "truong-my-dung",
        "Phó Chủ tịch",
        "2026-07-10",
        "Cơ quan nào có trang mạng xã hội, ứng dụng, đường dây nóng phải báo để công bố; kênh không công bố không được coi là chính thức.",
        """
        Kính gửi: Các sở, ban, ngành tỉnh; Ủy ban nhân dân các xã, phường.

        Thực hiện Nghị định số 224/2026/NĐ-CP ngày 24 tháng 6 năm 2026 của Chính phủ, Ủy ban nhân dân tỉnh có ý kiến như sau:

        1. Mỗi cơ quan rà soát các kênh cung cấp thông tin đang dùng: trang thông tin điện tử, trang mạng xã hội, ứng dụng, số điện thoại, hộp thư. Kênh nào
        không còn người phụ trách thì đóng lại và thông báo.

        2. Gửi danh sách kênh, người phụ trách, ngày lập về Sở Khoa học và Công nghệ trước ngày 31/07/2026 để công bố trên Cổng Chuyển đổi số. Kênh không có trong
        danh sách công bố không được coi là kênh chính thức.

        3. Thông tin thuộc lĩnh vực chuyển đổi số được gửi về Ban Biên tập ngay khi có thay đổi; văn bản gửi trong 02 ngày làm việc kể từ ngày ký.

        4. Khi người dân phản ánh thông tin sai, cơ quan cung cấp thông tin kiểm tra và trả lời trong 15 ngày; đính chính đúng nơi đã đăng.

        Giao Sở Khoa học và Công nghệ theo dõi, báo cáo Ủy ban nhân dân tỉnh hằng quý./.
        """,
        field="Thông tin, tuyên truyền",
    ),
    act(
        "1398/SKHCN-ATTT",
        "cong-van",
        "Về việc cập nhật bản vá cho máy chủ thư điện tử và thiết bị truy cập từ xa",
        SKHCN,
        "le-minh-khoa",
        "Phó Giám đốc",
        "2026-09-21",
        "Yêu cầu cập nhật trong 72 giờ, kiểm tra nhật ký, đổi mật khẩu quản trị; đơn vị không tự làm được thì gọi trực kỹ thuật.",
        """
        Kính gửi: Các sở, ban, ngành tỉnh; Ủy ban nhân dân các xã, phường.

        Qua giám sát, Sở Khoa học và Công nghệ phát hiện việc dò quét vào thiết bị truy cập từ xa và máy chủ thư điện tử của một số cơ quan. Chưa ghi nhận dữ liệu
        bị lấy cắp. Để phòng ngừa, đề nghị:

        1. Cập nhật bản vá của nhà sản xuất trong vòng 72 giờ kể từ khi nhận công văn này. Thiết bị hết hỗ trợ thì ngắt khỏi mạng.

        2. Kiểm tra nhật ký đăng nhập 30 ngày gần nhất; báo ngay khi thấy đăng nhập lạ, nhất là ngoài giờ hành chính.

        3. Đổi mật khẩu quản trị, bật xác thực hai lớp; chỉ cho quản trị từ xa qua kết nối có mã hóa và được người đứng đầu đồng ý.

        4. Kiểm tra bản sao lưu gần nhất bằng cách khôi phục thử một tệp.

        5. Báo kết quả về Sở trước ngày 28/09/2026. Đơn vị không tự thực hiện được thì gọi trực kỹ thuật, số 0270 3812 008, để được hỗ trợ tại chỗ.

        Chi tiết kỹ thuật gửi riêng cho người phụ trách an toàn thông tin của từng cơ quan, không đăng công khai./.
        """,
        field="An toàn thông tin",
    ),
    act(
        "118/QĐ-SKHCN",
        "quyet-dinh",
        "Thành lập Ban Biên tập Cổng Thông tin điện tử Chuyển đổi số tỉnh Vĩnh Long",
        SKHCN,
        "lam-thanh-tung",
        "Giám đốc",
        "2025-09-12",
        "Ban Biên tập gồm 11 thành viên; bài qua ba bước: kiểm tra, duyệt, phát hành, do ba người khác nhau thực hiện.",
        """
        Căn cứ Quyết định số 35/2023/QĐ-UBND và Quyết định số 21/2025/QĐ-UBND;

        Theo đề nghị của Chánh Văn phòng Sở và Giám đốc Trung tâm Chuyển đổi số;

        Giám đốc Sở Khoa học và Công nghệ quyết định:

        Điều 1. Thành lập Ban Biên tập Cổng Thông tin điện tử Chuyển đổi số tỉnh Vĩnh Long gồm 11 thành viên:

        1. Trưởng Ban: ông Lê Minh Khoa, Phó Giám đốc Sở.

        2. Phó Trưởng Ban: bà Nguyễn Thị Thanh Vân, Trưởng phòng Chuyển đổi số.

        3. Các thành viên theo danh sách kèm theo.

        Điều 2. Quy trình

        1. Mỗi tin, bài, văn bản qua ba bước: thành viên kiểm tra, Phó Trưởng Ban duyệt, Trưởng Ban phát hành.

        2. Ba bước do ba người khác nhau thực hiện; người viết hoặc sửa bài không duyệt bài của mình. Bài sửa sau khi gửi duyệt thì duyệt lại từ bước đầu.

        3. Trả lại bài phải ghi rõ chỗ cần sửa.

        Điều 3. Chế độ làm việc

        Ban Biên tập làm việc kiêm nhiệm, họp giao ban chiều thứ Sáu; trực ngoài giờ theo lịch đối với thông tin khẩn.

        Điều 4. Quyết định này có hiệu lực kể từ ngày ký. Văn phòng Sở, Trung tâm Chuyển đổi số và các ông, bà có tên chịu trách nhiệm thi hành./.
        """,
        field="Thông tin, tuyên truyền",
    ),
    act(
        "87/QĐ-SKHCN",
        "quyet-dinh",
        "Ban hành Quy trình tiếp nhận, xử lý phản ánh, kiến nghị gửi đến Cổng Chuyển đổi số",
        SKHCN,
        "lam-thanh-tung",
        "Giám đốc",
        "2025-09-03",
        "Phản ánh trả lời trong 3 ngày làm việc, hỏi đáp 5 ngày, kiến nghị và góp ý 10 ngày; ngày trả lời ghi ngay khi tiếp nhận.",
        """
        Căn cứ Quyết định số 35/2023/QĐ-UBND và Quyết định số 21/2025/QĐ-UBND;

        Theo đề nghị của Trưởng phòng Chuyển đổi số;

        Giám đốc Sở Khoa học và Công nghệ quyết định ban hành Quy trình như sau:

        Điều 1. Phạm vi

        Quy trình áp dụng cho phản ánh, kiến nghị, góp ý, câu hỏi gửi qua Cổng, thư điện tử, điện thoại 1022. Khiếu nại, tố cáo được hướng dẫn gửi đến cơ quan
        có thẩm quyền, không xử lý theo Quy trình này.

        Điều 2. Thời hạn trả lời

        1. Phản ánh: 03 ngày làm việc.

        2. Hỏi đáp: 05 ngày làm việc.

        3. Kiến nghị, góp ý: 10 ngày làm việc.

        4. Nội dung không thuộc thẩm quyền được chuyển đi trong 05 ngày làm việc và báo cho người gửi.

        Điều 3. Cách tính

        Thời hạn tính từ ngày làm việc liền sau ngày tiếp nhận. Khi cần thêm thông tin, đồng hồ dừng đến lúc người gửi bổ sung; gia hạn một lần, nêu lý do.

        Điều 4. Công khai

        Câu trả lời có ích chung được đăng trên Cổng sau khi che thông tin cá nhân. Tên người gửi chỉ đăng khi người đó đồng ý.

        Điều 5. Quyết định này có hiệu lực kể từ ngày 15 tháng 9 năm 2025./.
        """,
        effective_on="2025-09-15",
        field="Tiếp nhận ý kiến",
    ),
    act(
        "11/2024/QĐ-UBND",
        "quyet-dinh",
        "Ban hành Quy định chia sẻ, khai thác dữ liệu giữa các cơ quan nhà nước tỉnh Bến Tre",
        BEN_TRE,
        "cao-minh-tuan",
        "Phó Chủ tịch",
        "2024-03-15",
        "Quy định về nền tảng chia sẻ dữ liệu của tỉnh Bến Tre; đã được thay thế từ ngày 01/08/2026.",
        """
        Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;

        Theo đề nghị của Giám đốc Sở Thông tin và Truyền thông;

        Ủy ban nhân dân tỉnh Bến Tre ban hành Quyết định.

        Điều 1. Ban hành kèm theo Quyết định này Quy định chia sẻ, khai thác dữ liệu giữa các cơ quan nhà nước tỉnh Bến Tre.

        Điều 2. Nội dung chính

        1. Dữ liệu được chia sẻ qua nền tảng tích hợp, chia sẻ dữ liệu của tỉnh; không trao đổi bằng tệp gửi qua thư điện tử.

        2. Cơ quan có dữ liệu công bố danh mục, mô tả dữ liệu và đầu mối kỹ thuật.

        3. Cơ quan khai thác dùng dữ liệu đúng mục đích, lưu nhật ký ít nhất 12 tháng.

        4. Sở Thông tin và Truyền thông làm đầu mối; Trung tâm Công nghệ thông tin và Truyền thông vận hành nền tảng.

        Điều 3. Hằng năm, trước ngày 15 tháng 12, các cơ quan báo cáo tình hình chia sẻ, khai thác dữ liệu về Sở Thông tin và Truyền thông để tổng hợp, báo cáo Ủy
        ban nhân dân tỉnh.

        Điều 4. Quyết định này có hiệu lực từ ngày 01 tháng 4 năm 2024. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Thông tin và Truyền thông, thủ
        trưởng các sở, ban, ngành tỉnh, Chủ tịch Ủy ban nhân dân các huyện, thành phố chịu trách nhiệm thi hành./.
        """,
        effective_on="2024-04-01",
        expires_on="2026-07-31",
        status="lapsed",
        status_basis="Được thay thế bởi Quyết định số 14/2026/QĐ-UBND, có hiệu lực từ ngày 01/08/2026.",
        field="Dữ liệu",
        related=["quyet-dinh-14-2026-qd-ubnd"],
    ),
    act(
        "09/2025/QĐ-UBND",
        "quyet-dinh",
        "Quy định phối hợp vận hành mạng truyền số liệu chuyên dùng cấp huyện, cấp xã tỉnh Bến Tre",
        BEN_TRE,
        "cao-minh-tuan",
        "Phó Chủ tịch",
        "2025-02-14",
        "Ngưng hiệu lực từ 01/07/2025 khi cấp huyện kết thúc hoạt động, cho đến khi có quy định chung của tỉnh Vĩnh Long.",
        """
        Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;

        Theo đề nghị của Giám đốc Sở Thông tin và Truyền thông;

        Ủy ban nhân dân tỉnh Bến Tre ban hành Quyết định.

        Điều 1. Phạm vi

        Quy định việc phối hợp giữa Sở Thông tin và Truyền thông, Ủy ban nhân dân cấp huyện, cấp xã và đơn vị cung cấp dịch vụ trong vận hành mạng truyền số liệu
        chuyên dùng.

        Điều 2. Trách nhiệm

        1. Sở Thông tin và Truyền thông quản lý cấu hình chung, giám sát chất lượng đường truyền.

        2. Ủy ban nhân dân cấp huyện bố trí phòng thiết bị, điện dự phòng và người trực.

        3. Ủy ban nhân dân cấp xã báo sự cố trong 30 phút kể từ khi phát hiện.

        4. Đơn vị cung cấp dịch vụ khắc phục trong 04 giờ ở đất liền, 08 giờ ở cù lao.

        Điều 3. Kiểm tra

        Sáu tháng một lần, Sở Thông tin và Truyền thông kiểm tra thực tế ít nhất một phần ba số điểm kết nối, công bố thời gian khắc phục sự cố của từng huyện.

        Điều 4. Quyết định này có hiệu lực từ ngày 01 tháng 3 năm 2025./.
        """,
        effective_on="2025-03-01",
        status="suspended",
        status_basis="Ngưng áp dụng từ ngày 01/07/2025, khi cấp huyện kết thúc hoạt động và Ủy ban nhân dân cấp huyện không còn để phối hợp.",
        field="Hạ tầng số",
    ),
    act(
        "05/2025/QĐ-UBND",
        "quyet-dinh",
        "Quy định sử dụng hệ thống họp trực tuyến và thư điện tử công vụ tỉnh Bến Tre",
        BEN_TRE,
        "cao-minh-tuan",
        "Phó Chủ tịch",
        "2025-01-20",
        "Phần về thư điện tử công vụ ngưng áp dụng từ 01/07/2025; phần về họp trực tuyến còn áp dụng ở khu vực Bến Tre.",
        """
        Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;

        Theo đề nghị của Giám đốc Sở Thông tin và Truyền thông;

        Ủy ban nhân dân tỉnh Bến Tre ban hành Quyết định.

        Chương I. HỌP TRỰC TUYẾN

        Điều 1. Đơn vị chủ trì gửi giấy mời và tài liệu trước ít nhất một ngày làm việc; thử đường truyền trước 30 phút.

        Điều 2. Cuộc họp có nội dung mật không tổ chức trên hệ thống họp trực tuyến thông thường.

        Điều 3. Điểm cầu cấp xã bố trí một người trực kỹ thuật; sự cố quá 15 phút thì chuyển sang hình thức khác.

        Chương II. THƯ ĐIỆN TỬ CÔNG VỤ

        Điều 4. Mỗi cán bộ có một hộp thư theo tên miền của tỉnh; không dùng hộp thư riêng để gửi văn bản công.

        Điều 5. Hộp thư của người nghỉ việc bị khóa trong ngày; nội dung được lưu 24 tháng.

        Điều 6. Sở Thông tin và Truyền thông cấp, khóa, sao lưu hộp thư; kiểm tra mật khẩu yếu hằng quý.

        Chương III. TỔ CHỨC THỰC HIỆN

        Điều 7. Quyết định này có hiệu lực từ ngày 01 tháng 02 năm 2025. Thủ trưởng các cơ quan, đơn vị chịu trách nhiệm thi hành./.
        """,
        effective_on="2025-02-01",
        status="partly_suspended",
        status_basis="Chương II ngưng áp dụng từ ngày 01/07/2025, khi hộp thư chuyển sang tên miền của tỉnh Vĩnh Long.",
        field="Hạ tầng số",
    ),
    act(
        "1820/KH-UBND",
        "ke-hoach",
        "Chuyển đổi số tỉnh Bến Tre năm 2024",
        BEN_TRE,
        "cao-minh-tuan",
        "Phó Chủ tịch",
        "2024-01-12",
        "Kế hoạch năm 2024 của tỉnh Bến Tre, lưu để tra cứu; đã hết thời gian thực hiện.",
        """
        Ủy ban nhân dân tỉnh Bến Tre ban hành Kế hoạch chuyển đổi số năm 2024 với các nội dung sau:

        I. MỤC TIÊU

        1. 70% hồ sơ thủ tục hành chính nộp trực tuyến; 100% cơ quan dùng văn bản điện tử có ký số.

        2. 80% người trưởng thành có tài khoản định danh điện tử; 15 chợ thí điểm thanh toán không dùng tiền mặt.

        3. Mỗi huyện, thành phố có ít nhất hai xã chuyển đổi số mẫu.

        II. NHIỆM VỤ

        1. Nâng cấp Trung tâm tích hợp dữ liệu của tỉnh; sao lưu hằng ngày.

        2. Vận hành Cổng thông tin điện tử Chuyển đổi số tỉnh theo Quyết định số 35/2023/QĐ-UBND.

        3. Thành lập Tổ công nghệ số cộng đồng ở 100% ấp, khu phố.

        4. Tập huấn cho cán bộ cấp xã, mỗi người ít nhất hai ngày.

        III. KINH PHÍ

        58 tỷ đồng từ ngân sách tỉnh.

        IV. TỔ CHỨC THỰC HIỆN

        Sở Thông tin và Truyền thông theo dõi, báo cáo Ủy ban nhân dân tỉnh hằng quý. Ủy ban nhân dân các huyện, thành phố xây dựng kế hoạch của địa phương trước
        ngày 15/02/2024. Các cơ quan chậm tiến độ hai quý liên tiếp phải giải trình tại phiên họp của Ban Chỉ đạo./.
        """,
        expires_on="2024-12-31",
    ),
    act(
        "742/STTTT-CNTT",
        "cong-van",
        "Về việc chuẩn hóa phông chữ Unicode trong văn bản và tên tệp",
        "so-tttt-ben-tre",
        "pham-chi-hieu",
        "Giám đốc",
        "2024-05-21",
        "Hướng dẫn đặt tên tệp, dùng Unicode dựng sẵn; không còn phù hợp vì Sở đã sáp nhập, nội dung đã có trong Hướng dẫn 09/HD-SKHCN.",
        """
        Kính gửi: Các sở, ban, ngành tỉnh; Ủy ban nhân dân các huyện, thành phố.

        Qua kiểm tra, nhiều văn bản trao đổi giữa các cơ quan còn dùng phông chữ theo bảng mã cũ, tên tệp có dấu bị lỗi khi mở trên máy khác. Sở Thông tin và Truyền
        thông đề nghị:

        1. Dùng phông chữ Unicode theo TCVN 6909:2001, kiểu gõ dựng sẵn, cho mọi văn bản soạn mới.

        2. Chuyển mã văn bản cũ trước khi chỉnh sửa lại; không chép từng đoạn từ văn bản bảng mã cũ sang văn bản mới.

        3. Đặt tên tệp không dấu, theo mẫu: ngày, số văn bản, tên ngắn; các từ nối với nhau bằng dấu gạch ngang.

        4. Kiểm tra lại dấu tiếng Việt trước khi ký số, nhất là tên người và địa danh.

        5. Tắt chế độ tự sửa lỗi tiếng Anh của phần mềm soạn thảo để tránh biến dạng từ tiếng Việt.

        Bộ công cụ chuyển mã và tài liệu hướng dẫn được gửi kèm. Trung tâm Công nghệ thông tin và Truyền thông hỗ trợ trực tiếp các cơ quan gặp khó khăn.

        Trân trọng./.
        """,
        status="obsolete",
        status_basis="Sở Thông tin và Truyền thông tỉnh Bến Tre đã kết thúc hoạt động; nội dung được nêu lại tại Hướng dẫn số 09/HD-SKHCN.",
        field="Chữ ký số",
        related=["huong-dan-09-hd-skhcn"],
    ),
]
