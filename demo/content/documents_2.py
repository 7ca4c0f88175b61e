# ruff: noqa: E501  (prose: lines follow sentences, not columns)
"""Documents: plans and guidance."""

from .shapes import act, document, quick_view, related, timeline

UBND, SKHCN = "ubnd-tinh-vinh-long", "so-khcn-vinh-long"

DOCUMENTS = [
    act(
        "187/KH-UBND",
        "ke-hoach",
        "Phát triển Tổ công nghệ số cộng đồng tại xã, phường giai đoạn 2025–2027",
        UBND,
        "truong-my-dung",
        "Phó Chủ tịch",
        "2025-09-26",
        "Mỗi ấp, khóm có một tổ, mỗi tổ từ năm đến chín người; đến năm 2027, một nửa số thành viên hướng dẫn được mọi thủ tục trong danh mục 52 thủ tục hay dùng.",
        """
        Thực hiện chương trình chuyển đổi số của tỉnh, Ủy ban nhân dân tỉnh ban hành Kế hoạch phát triển Tổ công nghệ số cộng đồng giai đoạn
        2025–2027 như sau:

        I. MỤC TIÊU

        1. Năm 2025: 124/124 xã, phường kiện toàn xong Tổ công nghệ số cộng đồng ở ấp, khóm.

        2. Năm 2026: mỗi xã, phường có ít nhất một điểm hướng dẫn mở cửa cố định; xã cù lao có lịch đi lưu động hằng tuần.

        3. Năm 2027: một nửa số thành viên hướng dẫn được cả 52 thủ tục người dân hay dùng; vùng có đông đồng bào Khmer có thành viên nói được hai thứ
        tiếng.

        II. TỔ CHỨC CỦA TỔ

        Mỗi tổ có từ năm đến chín người, gồm trưởng ấp hoặc trưởng khóm, đoàn viên, hội viên phụ nữ, giáo viên, người có uy tín. Chủ tịch Ủy ban
        nhân dân xã, phường quyết định thành lập.

        III. VIỆC CỦA TỔ

        1. Giúp người dân kích hoạt định danh, nộp hồ sơ, thanh toán, ký số.

        2. Hướng dẫn nhận biết lừa đảo, giữ mật khẩu và mã OTP.

        3. Ghi lại vướng mắc của người dân, gửi về xã, phường hằng tuần.

        IV. TỔ CHỨC THỰC HIỆN

        Sở Khoa học và Công nghệ tập huấn, cấp thẻ, công khai kết quả. Sở Tài chính tham mưu kinh phí. Ủy ban nhân dân xã, phường bố trí chỗ làm việc, máy
        tính, đường truyền cho tổ./.
        """,
        field="Tổ công nghệ số cộng đồng",
        expires_on="2027-12-31",
    ),
    act(
        "203/KH-UBND",
        "ke-hoach",
        "Hưởng ứng Ngày Chuyển đổi số quốc gia năm 2025 trên địa bàn tỉnh Vĩnh Long",
        UBND,
        "truong-my-dung",
        "Phó Chủ tịch",
        "2025-10-02",
        "Kế hoạch đầu tiên của tỉnh mới về Ngày 10/10: không tổ chức lễ tập trung, mở điểm hướng dẫn ở cả 124 xã, phường.",
        """
        Ủy ban nhân dân tỉnh ban hành Kế hoạch hưởng ứng Ngày Chuyển đổi số quốc gia năm 2025 như sau:

        I. MỤC ĐÍCH, YÊU CẦU

        1. Đưa dịch vụ công trực tuyến đến tận ấp, khóm; người dân làm xong việc ngay tại chỗ.

        2. Thiết thực, tiết kiệm, không tổ chức lễ phát động tập trung, không treo băng rôn dọc đường.

        II. NỘI DUNG

        1. Từ ngày 09/10 đến 31/10/2025, mỗi xã, phường mở ít nhất một điểm hướng dẫn.

        2. Giúp người dân kích hoạt định danh mức độ 2, nộp hồ sơ đối với 38 thủ tục hay dùng, nhận chữ ký số cá nhân.

        3. Tổ công nghệ số cộng đồng đi lưu động ở các ấp cù lao, mỗi tuần hai buổi.

        III. PHÂN CÔNG

        1. Sở Khoa học và Công nghệ làm đầu mối, công bố lịch các điểm trước ngày 07/10/2025.

        2. Công an tỉnh hỗ trợ kích hoạt định danh lưu động.

        3. Ủy ban nhân dân xã, phường báo cáo kết quả trước ngày 05/11/2025, nêu cả việc chưa làm được.

        Kế hoạch này thực hiện trong năm 2025./.
        """,
        expires_on="2025-12-31",
    ),
    act(
        "164/KH-UBND",
        "ke-hoach",
        "Hưởng ứng Ngày Chuyển đổi số quốc gia 10/10 năm 2026 trên địa bàn tỉnh Vĩnh Long",
        UBND,
        "truong-my-dung",
        "Phó Chủ tịch",
        "2026-09-08",
        "Chủ đề “Làm được việc, ngay tại ấp”. Ba chỉ tiêu: 60.000 lượt người được hướng dẫn, 40.000 hồ sơ, 30.000 chữ ký số mới.",
        """
        Ủy ban nhân dân tỉnh ban hành Kế hoạch hưởng ứng Ngày Chuyển đổi số quốc gia 10/10 năm 2026 như sau:

        I. CHỦ ĐỀ VÀ CHỈ TIÊU

        1. Chủ đề: “Làm được việc, ngay tại ấp”.

        2. Chỉ tiêu từ ngày 10/10 đến 31/10/2026: 60.000 lượt người được hướng dẫn trực tiếp; 40.000 hồ sơ nộp xong tại điểm; 30.000 chữ ký số cá nhân cấp
        mới.

        II. NỘI DUNG

        1. Mở điểm hướng dẫn tại 124 xã, phường; đi lưu động bằng xuồng ở các xã cù lao; đến nhà với người không đi lại được.

        2. Mở lớp buổi tối cho người cao tuổi; tăng tài liệu nghe bằng tiếng Việt và tiếng Khmer.

        3. Tuyên truyền nhận biết lừa đảo trên loa ấp, khóm, ở chợ và bến phà.

        III. BÁO CÁO

        Ủy ban nhân dân xã, phường báo cáo trước ngày 05/11/2026 số lượt người, số hồ sơ nộp xong, số hồ sơ bị trả lại và lý do. Sở Khoa học và Công
        nghệ tổng hợp, đề xuất sửa biểu mẫu, quy trình trong quý IV.

        IV. KINH PHÍ

        Lồng ghép trong kinh phí đã giao năm 2026; không phát sinh hội nghị, lễ phát động./.
        """,
        expires_on="2026-12-31",
        body=[
            quick_view("attachment:0", "Kế hoạch số 164/KH-UBND"),
            related("Kết quả thực hiện", "tong-ket-dot-cao-diem-thang-10"),
        ],
    ),
    act(
        "12/KH-UBND",
        "ke-hoach",
        "Chuyển đổi số tỉnh Vĩnh Long năm 2026",
        UBND,
        "huynh-quoc-thai",
        "Chủ tịch",
        "2026-01-15",
        "26 chỉ tiêu, trong đó 95% hồ sơ nộp trực tuyến, 2,4 triệu tài khoản định danh mức 2, 24 bệnh viện dùng bệnh án điện tử.",
        """
        Ủy ban nhân dân tỉnh ban hành Kế hoạch chuyển đổi số năm 2026 với các nội dung chính sau:

        I. MỤC TIÊU

        1. Chính quyền số: 95% hồ sơ thủ tục hành chính nộp trực tuyến; một hệ thống quản lý văn bản, một hệ thống giải quyết thủ tục hành chính; 46/46 hệ
        thống thông tin được phê duyệt cấp độ an toàn.

        2. Kinh tế số: 60 chợ thanh toán không dùng tiền mặt; 60% doanh nghiệp nhỏ dùng ít nhất một nền tảng số.

        3. Xã hội số: 2,4 triệu tài khoản định danh mức độ 2; 24/24 bệnh viện công dùng bệnh án điện tử; 100% trường phổ thông dùng học bạ số; 100% ấp, khóm có
        cáp quang.

        II. NHIỆM VỤ TRỌNG TÂM

        1. Hoàn thành hợp nhất hệ thống thông tin của ba tỉnh trước đây.

        2. Đưa trung tâm dữ liệu dự phòng vào hoạt động trong quý II.

        3. Thực hiện chính sách hỗ trợ chữ ký số cá nhân.

        4. Tập huấn cho 5.400 thành viên Tổ công nghệ số cộng đồng.

        III. KINH PHÍ

        Tổng kinh phí dự kiến 212 tỷ đồng từ ngân sách tỉnh và nguồn hợp pháp khác.

        IV. TỔ CHỨC THỰC HIỆN

        Mỗi chỉ tiêu có một cơ quan chịu trách nhiệm và ngày hoàn thành, nêu tại Phụ lục. Kết quả được công bố hằng quý trên Cổng Chuyển đổi số./.
        """,
        expires_on="2026-12-31",
    ),
    act(
        "58/KH-UBND",
        "ke-hoach",
        "Tập huấn kỹ năng số cho cán bộ xã, phường và Tổ công nghệ số cộng đồng năm 2026",
        UBND,
        "truong-my-dung",
        "Phó Chủ tịch",
        "2026-02-27",
        "36 lớp, 5.400 người, từ tháng 3 đến tháng 6/2026; hai phần ba thời gian thực hành.",
        """
        Ủy ban nhân dân tỉnh ban hành Kế hoạch tập huấn kỹ năng số năm 2026 như sau:

        I. ĐỐI TƯỢNG, QUY MÔ

        1. 5.400 thành viên Tổ công nghệ số cộng đồng, chia thành 36 lớp, mỗi lớp hai ngày.

        2. 620 cán bộ trung tâm phục vụ hành chính công xã, phường, học trực tuyến sáu buổi.

        II. NỘI DUNG

        1. Hướng dẫn 52 thủ tục hay dùng bằng bài thực hành trên môi trường thử.

        2. Chụp và kiểm tra ảnh giấy tờ; giải thích kết quả cho người dân.

        3. Bảo vệ dữ liệu cá nhân tại điểm hướng dẫn; nhận biết lừa đảo.

        4. Cách nói với người cao tuổi, người khuyết tật, đồng bào Khmer.

        III. CÁCH TỔ CHỨC

        1. Tổ chức theo cụm bốn, năm xã; không ai phải đi quá 20 km.

        2. Lý thuyết không quá một phần ba thời gian. Cuối khóa kiểm tra bằng việc.

        3. Người đạt yêu cầu được cấp thẻ có ảnh; người chưa đạt được học lại, không tính vào kết quả của xã.

        IV. KINH PHÍ

        1,9 tỷ đồng từ nguồn sự nghiệp năm 2026./.
        """,
        field="Tổ công nghệ số cộng đồng",
        expires_on="2026-12-31",
    ),
    act(
        "96/KH-UBND",
        "ke-hoach",
        "Thanh toán không dùng tiền mặt tại chợ, bến phà, xe buýt năm 2026",
        UBND,
        "truong-my-dung",
        "Phó Chủ tịch",
        "2026-03-31",
        "60 chợ, 9 bến phà và ba tuyến xe buýt liên vùng nhận thanh toán bằng mã QR; người dân vẫn được trả tiền mặt.",
        """
        Ủy ban nhân dân tỉnh ban hành Kế hoạch thanh toán không dùng tiền mặt năm 2026 như sau:

        I. MỤC TIÊU ĐẾN 31/12/2026

        1. 60 chợ có ít nhất 70% tiểu thương nhận thanh toán bằng mã QR.

        2. 9 bến phà, ba tuyến xe buýt liên vùng bán vé điện tử.

        II. NGUYÊN TẮC

        1. Không bắt buộc. Người mua được chọn trả tiền mặt hoặc chuyển khoản, cùng một giá.

        2. Không thu phí của tiểu thương đối với mã QR tĩnh.

        3. Không yêu cầu tiểu thương cung cấp thông tin khách hàng.

        III. PHÂN CÔNG

        1. Sở Công Thương chủ trì ở chợ; Sở Xây dựng chủ trì ở bến phà, xe buýt.

        2. Sở Khoa học và Công nghệ làm việc với nhà mạng về sóng trong nhà lồng chợ; Tổ công nghệ số cộng đồng hướng dẫn tận sạp.

        3. Công an xã, phường kiểm tra mã bị dán đè, xử lý ảnh chuyển tiền giả.

        4. Ủy ban nhân dân xã, phường đặt bảng hướng dẫn chữ to ở cổng chợ.

        IV. BÁO CÁO

        Sở Công Thương báo cáo hằng quý số chợ, số tiểu thương, số vụ gian lận đã xử lý./.
        """,
        field="Kinh tế số",
        expires_on="2026-12-31",
    ),
    act(
        "221/KH-UBND",
        "ke-hoach",
        "Hợp nhất hệ thống thông tin của ba tỉnh Bến Tre, Trà Vinh, Vĩnh Long trước đây",
        UBND,
        "huynh-quoc-thai",
        "Chủ tịch",
        "2025-10-14",
        "Hợp nhất theo bốn đợt: văn bản, thủ tục hành chính, báo cáo, dữ liệu; mỗi đợt chuyển thử ít nhất hai lần.",
        """
        Ủy ban nhân dân tỉnh ban hành Kế hoạch hợp nhất hệ thống thông tin như sau:

        I. NGUYÊN TẮC

        1. Không gián đoạn việc phục vụ người dân; việc chuyển chính thức làm ngoài giờ hành chính.

        2. Không mất dữ liệu; văn bản giữ nguyên số, ngày, tên cơ quan ban hành.

        3. Mỗi đợt chuyển thử ít nhất hai lần, có phương án quay lại.

        II. CÁC ĐỢT

        Đợt 1, tháng 01/2026: hệ thống quản lý văn bản và điều hành.

        Đợt 2, tháng 3/2026: hệ thống thông tin giải quyết thủ tục hành chính.

        Đợt 3, quý II/2026: hệ thống báo cáo, họp trực tuyến, thư điện tử.

        Đợt 4, quý III/2026: kho dữ liệu dùng chung, trung tâm dữ liệu dự phòng.

        III. TRÁCH NHIỆM

        1. Trung tâm Chuyển đổi số vận hành, đối chiếu dữ liệu bằng mã kiểm tra, công bố kết quả từng đợt.

        2. Các cơ quan cử người có thẩm quyền xác nhận dữ liệu của mình.

        3. Sở Khoa học và Công nghệ chịu trách nhiệm chung; được quyền lùi ngày chuyển nếu lần thử cuối chưa đạt.

        IV. BÁO CÁO

        Báo cáo Ủy ban nhân dân tỉnh trong 05 ngày làm việc sau mỗi đợt, nêu cả sự cố và cách xử lý./.
        """,
        field="Hạ tầng số",
        expires_on="2026-12-31",
        body=[
            timeline(
                ("Tháng 01/2026", "Quản lý văn bản", "Đã xong."),
                ("Tháng 3/2026", "Giải quyết thủ tục hành chính", "Đã xong."),
                ("Quý II/2026", "Báo cáo, họp trực tuyến, thư điện tử", "Đã xong."),
                ("Quý III/2026", "Kho dữ liệu, trung tâm dự phòng", "Trung tâm dự phòng xong sớm, từ 14/04/2026."),
            ),
            related("Kết quả", "bao-cao-402-bc-ubnd", "ba-phan-mem-van-ban-thanh-mot"),
        ],
    ),
    act(
        "45/KH-SKHCN",
        "ke-hoach",
        "Hỗ trợ doanh nghiệp nhỏ, hợp tác xã chuyển đổi số năm 2026",
        SKHCN,
        "lam-thanh-tung",
        "Giám đốc",
        "2026-01-28",
        "1.500 suất hỗ trợ, mỗi suất không quá 12 triệu đồng; hồ sơ hai giấy tờ, kết quả trong 7 ngày làm việc.",
        """
        Thực hiện Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2026, Sở Khoa học và Công nghệ ban hành Kế hoạch hỗ trợ doanh nghiệp nhỏ, hợp tác xã chuyển
        đổi số như sau:

        I. ĐỐI TƯỢNG

        Doanh nghiệp nhỏ, doanh nghiệp siêu nhỏ, hợp tác xã có trụ sở trong tỉnh; hộ kinh doanh chuyển lên doanh nghiệp trong năm 2025, 2026.

        II. NỘI DUNG VÀ MỨC HỖ TRỢ

        1. Phần mềm kế toán, bán hàng, truy xuất nguồn gốc: 50% giá trị hợp đồng năm đầu, không quá 12.000.000 đồng.

        2. Tem truy xuất nguồn gốc cho nông sản đặc trưng: không quá 10.000 tem/năm.

        3. Tư vấn bán hàng trực tuyến: hai buổi tại cơ sở.

        III. HỒ SƠ, THỜI HẠN

        1. Hồ sơ gồm đơn đề nghị và hợp đồng dịch vụ, nộp trực tuyến.

        2. Sở trả lời trong 07 ngày làm việc; từ chối phải nêu rõ lý do.

        3. Nhận hồ sơ đến ngày 25 tháng 12 năm 2026 hoặc đến khi hết 1.500 suất.

        IV. CÔNG KHAI

        Danh sách đơn vị được hỗ trợ, số tiền, nội dung được công bố hằng quý trên Cổng Chuyển đổi số./.
        """,
        field="Kinh tế số",
        expires_on="2026-12-31",
    ),
    act(
        "03/HD-SKHCN",
        "huong-dan",
        "Hoạt động của Tổ công nghệ số cộng đồng và mẫu báo cáo một trang",
        SKHCN,
        "le-minh-khoa",
        "Phó Giám đốc",
        "2026-01-20",
        "Tổ làm gì, không làm gì; thẻ đeo, sổ ghi; báo cáo mỗi quý một trang.",
        """
        Thực hiện Kế hoạch số 187/KH-UBND và Nghị quyết số 22/2025/NQ-HĐND, Sở Khoa học và Công nghệ hướng dẫn hoạt động của Tổ công nghệ số cộng đồng như
        sau:

        1. Tổ làm những việc sau

        a) Ngồi cùng người dân, chỉ từng bước trên điện thoại hoặc máy tính của người dân, máy tính của điểm hướng dẫn.

        b) Kiểm tra ảnh giấy tờ trước khi gửi; ghi mã hồ sơ, ngày hẹn ra giấy cho người dân.

        c) Chuyển câu hỏi không trả lời được đến 1022 hoặc trung tâm phục vụ hành chính công xã, phường.

        2. Tổ không làm những việc sau

        a) Nhập mật khẩu, mã PIN, mã OTP thay người dân.

        b) Giữ giấy tờ, điện thoại của người dân; nhận tiền dưới mọi hình thức.

        c) Giới thiệu dịch vụ của một doanh nghiệp cụ thể.

        3. Thẻ và nơi làm việc

        Thành viên đeo thẻ có ảnh khi làm việc. Điểm hướng dẫn treo lịch mở cửa, số 1022 và bảng “Người hướng dẫn không hỏi mã OTP”.

        4. Báo cáo

        Mỗi quý một trang theo mẫu: số người đến, số hồ sơ có mã, ba vướng mắc gặp nhiều nhất. Ủy ban nhân dân xã, phường đối chiếu với hệ thống, gửi về Sở
        trước ngày 10 tháng đầu quý sau./.
        """,
        field="Tổ công nghệ số cộng đồng",
    ),
    act(
        "07/HD-SKHCN",
        "huong-dan",
        "Cấp, sử dụng và gia hạn chữ ký số cá nhân theo Nghị quyết số 15/2025/NQ-HĐND",
        SKHCN,
        "le-minh-khoa",
        "Phó Giám đốc",
        "2026-01-06",
        "Các bước cấp chữ ký số trên VNeID và tại xã, phường; xử lý khi quên mã PIN, đổi điện thoại, hết hạn.",
        """
        Sở Khoa học và Công nghệ hướng dẫn thực hiện Nghị quyết số 15/2025/NQ-HĐND ngày 06 tháng 10 năm 2025 như sau:

        1. Điều kiện

        Người đăng ký đủ 14 tuổi, có căn cước còn hạn, có định danh điện tử mức độ 2, thường trú hoặc tạm trú tại tỉnh.

        2. Cách cấp

        a) Tự đăng ký trên ứng dụng VNeID: chọn nhà cung cấp, xác thực khuôn mặt, đặt mã PIN, ký thử.

        b) Tại trung tâm phục vụ hành chính công xã, phường: áp dụng cho người không có điện thoại phù hợp; chữ ký được cấp trên thẻ.

        3. Trách nhiệm của người ký

        Giữ kín mã PIN; đọc nội dung trước khi ký; báo ngay khi mất điện thoại, mất thẻ hoặc nghi bị lộ mã.

        4. Xử lý tình huống

        a) Quên mã PIN: đặt lại sau khi xác thực khuôn mặt.

        b) Đổi điện thoại: chuyển thiết bị trong ứng dụng; không phải đăng ký mới.

        c) Hết thời gian hỗ trợ: nhà cung cấp nhắc trước 30 ngày, 07 ngày và 01 ngày; không tự động trừ tiền.

        5. Nghiệm thu

        Chỉ thanh toán cho chữ ký đã cấp và đã ký thành công ít nhất một lần. Nhà cung cấp gửi số liệu trước ngày 05 hằng tháng./.
        """,
        field="Chữ ký số",
        body=[
            document("attachment:0", "Hướng dẫn 07/HD-SKHCN", "In ra để dán tại điểm hướng dẫn."),
            related("Bản dễ đọc", "chu-ky-so-ca-nhan", "nhan-chu-ky-so-nam-buoc"),
        ],
    ),
    act(
        "09/HD-SKHCN",
        "huong-dan",
        "Ký số, phát hành và lưu văn bản điện tử trong cơ quan nhà nước của tỉnh",
        SKHCN,
        "le-minh-khoa",
        "Phó Giám đốc",
        "2026-04-09",
        "Văn bản ký số là bản gốc; không in ra quét lại; sai nội dung thì ban hành văn bản mới, sai thể thức thì đính chính bằng công văn.",
        """
        Sau khi hợp nhất hệ thống quản lý văn bản, Sở Khoa học và Công nghệ hướng dẫn thống nhất như sau:

        1. Giá trị của văn bản điện tử

        Văn bản điện tử được ký số bởi người có thẩm quyền và ký số của cơ quan theo quy định là bản gốc. Không in ra rồi quét lại để gửi đi.

        2. Trình tự ký

        a) Người soạn thảo kiểm tra dấu tiếng Việt, bảng mã Unicode, tên cơ quan sau hợp nhất.

        b) Lãnh đạo ký số; văn thư kiểm tra thể thức, cấp số, ký số cơ quan.

        c) Phát hành trong ngày; văn bản khẩn phát hành ngay.

        3. Sửa sai

        a) Sai nội dung: ban hành văn bản có hình thức tương đương để sửa đổi, thay thế.

        b) Sai thể thức, kỹ thuật trình bày: đính chính bằng công văn.

        c) Thu hồi: nơi nhận hủy trên hệ thống và thông báo lại cho nơi gửi.

        4. Lưu

        Giữ nguyên tệp đã ký, không chuyển định dạng, không nén lại. Tệp có mã kiểm tra để phát hiện thay đổi. Văn bản của ba tỉnh trước đây được lưu theo tên
        cơ quan đã ban hành./.
        """,
        field="Chữ ký số",
    ),
    act(
        "12/HD-SKHCN",
        "huong-dan",
        "Bảo vệ dữ liệu cá nhân tại điểm hướng dẫn dịch vụ công trực tuyến",
        SKHCN,
        "lam-thanh-tung",
        "Giám đốc",
        "2026-08-20",
        "Sáu điều người hướng dẫn phải làm, bốn điều không được làm; cách báo khi lộ dữ liệu.",
        """
        Căn cứ Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và tình hình thực tế, Sở Khoa học và Công nghệ hướng dẫn các điểm hướng dẫn như sau:

        1. Phải làm

        a) Chỉ dùng máy tính, máy quét của điểm hướng dẫn.

        b) Để người dân tự nhập mật khẩu, mã PIN, mã OTP.

        c) Quay màn hình về phía người dân.

        d) Trả giấy tờ ngay khi quét xong.

        đ) Xóa tệp đã quét trước khi người tiếp theo ngồi vào; cuối ngày xóa thư mục tạm.

        e) Xin phép trước khi chụp ảnh; không được đồng ý thì không chụp, vẫn hướng dẫn bình thường.

        2. Không được làm

        a) Chụp căn cước bằng điện thoại riêng. b) Gửi giấy tờ của người dân vào nhóm trò chuyện. c) Ghi mật khẩu ra giấy. d) Đăng tên, ảnh, hoàn cảnh của
        người dân khi chưa được đồng ý.

        3. Khi lộ dữ liệu

        Trưởng điểm báo ngay cho người bị ảnh hưởng, Ủy ban nhân dân xã, phường và Sở; tạm dừng điểm hướng dẫn; ghi lại việc đã xảy ra và cách khắc phục.

        4. Kiểm tra

        Xã, phường tự kiểm tra trong tháng 9 và tháng 10 năm 2026; Sở kiểm tra đột xuất 24 điểm./.
        """,
        field="Dữ liệu cá nhân",
    ),
]
