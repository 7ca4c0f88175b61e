# ruff: noqa: E501  (prose: lines follow sentences, not columns)
"""Documents: the founding decision, and the province's resolutions, decisions and directives."""

from .shapes import act, callout, document, law, p, quick_view, related

UBND, HDND = "ubnd-tinh-vinh-long", "hdnd-tinh-vinh-long"

DOCUMENTS = [
    act(
        "35/2023/QĐ-UBND",
        "quyet-dinh",
        "Ban hành Quy chế quản lý, vận hành và duy trì hoạt động Cổng thông tin điện tử Chuyển đổi số tỉnh Bến Tre",
        "ubnd-tinh-ben-tre",
        "tran-ngoc-tam",
        "Chủ tịch",
        "2023-08-24",
        """Quy chế gồm ba chương, 18 điều: cơ quan chủ quản, quản lý, vận hành; chức năng và thành phần của Cổng; Ban biên tập và việc kiểm
        duyệt; an toàn thông tin, cung cấp và cập nhật thông tin; kinh phí, báo cáo và trách nhiệm của các bên.""",
        "",
        effective_on="2023-09-04",
        status="partly",
        status_basis="Điều 3 và Điều 15 của Quy chế được sửa đổi bởi Quyết định số 21/2025/QĐ-UBND, từ ngày 10/09/2025 (văn bản minh họa của cổng mẫu).",
        text_source="decision",
        body=[
            quick_view("attachment:0", "Quyết định số 35/2023/QĐ-UBND"),
            p("Ba điều của Quy chế được hỏi nhiều nhất:"),
            law(
                "35/2023/QĐ-UBND",
                "Quy chế, Điều 8, khoản 3, điểm b",
                """
                b) Kiểm duyệt nội dung thông tin trước khi đưa lên Cổng TTĐT CDS tỉnh, đảm bảo phù hợp với quy định của pháp luật và của tỉnh; đồng thời chịu trách nhiệm trước Cơ quan quản lý và Cơ quan chủ quản về toàn bộ nội dung các thông tin được đăng tải trên Cổng TTĐT CDS tỉnh.
                """,
            ),
            law(
                "35/2023/QĐ-UBND",
                "Quy chế, Điều 9, khoản 3",
                """
                3. Khi quản trị hệ thống từ xa phải được sự chấp thuận của Thủ trưởng cơ quan quản lý và phải sử dụng các phương thức kết nối có mã hóa để đảm bảo an toàn thông tin.
                """,
            ),
            law(
                "35/2023/QĐ-UBND",
                "Quy chế, Điều 17, khoản 1",
                """
                1. Khi sử dụng tin, bài, ảnh trên Cổng TTĐT CDS tỉnh phải ghi rõ nguồn từ “Cổng TTĐT CDS tỉnh Bến Tre” hoặc “https://chuyendoiso.bentre.gov.vn”.
                """,
            ),
            document("attachment:1", "Bản soạn thảo để chép lại", "Tệp DOCX, cùng nội dung với bản PDF."),
        ],
        related=["quyet-dinh-21-2025-qd-ubnd"],
    ),
    act(
        "21/2025/QĐ-UBND",
        "quyet-dinh",
        """Sửa đổi, bổ sung một số điều của Quy chế quản lý, vận hành và duy trì hoạt động Cổng thông tin điện tử Chuyển đổi số ban hành
        kèm theo Quyết định số 35/2023/QĐ-UBND""",
        UBND,
        "huynh-quoc-thai",
        "Chủ tịch",
        "2025-08-29",
        """Đổi cơ quan chủ quản, quản lý, vận hành theo tỉnh mới; thêm ngày trả lời phản ánh, cách đính chính và thời hạn báo trước khi tạm
        dừng hệ thống.""",
        """
        Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

        Căn cứ Luật Ban hành văn bản quy phạm pháp luật ngày 19 tháng 02 năm 2025;

        Căn cứ Nghị quyết số 202/2025/QH15 của Quốc hội về việc sắp xếp đơn vị hành chính cấp tỉnh;

        Theo đề nghị của Giám đốc Sở Khoa học và Công nghệ;

        Ủy ban nhân dân tỉnh ban hành Quyết định sửa đổi, bổ sung một số điều của Quy chế ban hành kèm theo Quyết định số 35/2023/QĐ-UBND ngày
        24 tháng 8 năm 2023 của Ủy ban nhân dân tỉnh Bến Tre.

        Điều 1. Sửa đổi, bổ sung một số điều của Quy chế

        1. Sửa đổi Điều 3 như sau: cơ quan chủ quản là Ủy ban nhân dân tỉnh Vĩnh Long; cơ quan quản lý là Sở Khoa học và Công nghệ tỉnh Vĩnh
        Long; cơ quan vận hành là Trung tâm Chuyển đổi số tỉnh Vĩnh Long.

        2. Sửa đổi Điều 15: thay cụm từ “Sở Thông tin và Truyền thông” bằng cụm từ “Sở Khoa học và Công nghệ”.

        3. Bổ sung vào Điều 12: việc tạm dừng hệ thống theo kế hoạch phải được thông báo trên Cổng trước ít nhất 07 ngày làm việc, nêu rõ thời
        điểm dự kiến hoạt động trở lại.

        4. Bổ sung vào Điều 8: Ban biên tập ghi ngày trả lời ngay khi tiếp nhận phản ánh; tin, bài có sai sót được đính chính tại nơi đã đăng,
        ghi rõ ngày sửa và nội dung đã sửa.

        Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày 10 tháng 9 năm 2025.

        Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Khoa học và Công nghệ, Chủ tịch Ủy ban nhân dân các xã, phường và các tổ
        chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.
        """,
        effective_on="2025-09-10",
        related=["quyet-dinh-35-2023-qd-ubnd"],
        body=[quick_view("attachment:0", "Quyết định số 21/2025/QĐ-UBND")],
    ),
    act(
        "15/2025/NQ-HĐND",
        "nghi-quyet",
        "Quy định chính sách hỗ trợ chữ ký số cá nhân cho người dân khi sử dụng dịch vụ công trực tuyến trên địa bàn tỉnh Vĩnh Long",
        HDND,
        "do-huu-phuoc",
        "Chủ tịch",
        "2025-10-06",
        "Người từ đủ 14 tuổi, có định danh mức độ 2, được hỗ trợ toàn bộ chi phí một chữ ký số cá nhân trong 12 tháng; mỗi người một lần.",
        """
        Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

        Căn cứ Luật Ban hành văn bản quy phạm pháp luật ngày 19 tháng 02 năm 2025;

        Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023;

        Xét Tờ trình của Ủy ban nhân dân tỉnh, báo cáo thẩm tra của Ban Kinh tế - Ngân sách và ý kiến thảo luận của đại biểu tại kỳ họp;

        Hội đồng nhân dân tỉnh ban hành Nghị quyết quy định chính sách hỗ trợ chữ ký số cá nhân.

        Điều 1. Phạm vi điều chỉnh

        Nghị quyết này quy định đối tượng, mức, thời gian và phương thức hỗ trợ chữ ký số cá nhân cho người dân khi sử dụng dịch vụ công trực
        tuyến trên địa bàn tỉnh.

        Điều 2. Đối tượng và nội dung hỗ trợ

        1. Công dân từ đủ 14 tuổi trở lên, thường trú hoặc tạm trú trên địa bàn tỉnh, có tài khoản định danh điện tử mức độ 2, được hỗ trợ toàn
        bộ chi phí cấp và duy trì một chữ ký số cá nhân trong 12 tháng.

        2. Mỗi công dân được hỗ trợ một lần. Chữ ký số dùng cho giao dịch riêng của tổ chức không thuộc phạm vi hỗ trợ.

        3. Hết thời gian hỗ trợ, chữ ký số không được tự động gia hạn có thu phí nếu người dân không đồng ý.

        Điều 3. Phương thức hỗ trợ

        1. Ngân sách tỉnh chi trả cho tổ chức cung cấp dịch vụ theo số chữ ký đã cấp và đã ký thành công ít nhất một lần.

        2. Người dân được chọn tổ chức cung cấp dịch vụ trong danh sách do Sở Khoa học và Công nghệ công bố.

        Điều 4. Nghị quyết này có hiệu lực từ ngày 01 tháng 01 năm 2026 và được thực hiện đến hết ngày 31 tháng 12 năm 2027./.
        """,
        effective_on="2026-01-01",
        expires_on="2027-12-31",
        body=[
            quick_view("attachment:0", "Nghị quyết số 15/2025/NQ-HĐND"),
            related("Làm theo nghị quyết này", "chu-ky-so-ca-nhan", "huong-dan-07-hd-skhcn"),
        ],
    ),
    act(
        "22/2025/NQ-HĐND",
        "nghi-quyet",
        "Quy định mức hỗ trợ hoạt động của Tổ công nghệ số cộng đồng ở ấp, khóm trên địa bàn tỉnh Vĩnh Long",
        HDND,
        "do-huu-phuoc",
        "Chủ tịch",
        "2025-12-10",
        "Mỗi tổ được hỗ trợ 6 triệu đồng một năm; tổ ở cù lao, xã ven biển 9 triệu đồng; thêm tiền tập huấn và cước dữ liệu di động.",
        """
        Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

        Căn cứ Luật Ngân sách nhà nước và các văn bản hướng dẫn thi hành;

        Xét Tờ trình của Ủy ban nhân dân tỉnh và báo cáo thẩm tra của Ban Văn hóa - Xã hội;

        Hội đồng nhân dân tỉnh ban hành Nghị quyết quy định mức hỗ trợ hoạt động của Tổ công nghệ số cộng đồng.

        Điều 1. Đối tượng áp dụng

        Tổ công nghệ số cộng đồng được Chủ tịch Ủy ban nhân dân xã, phường quyết định thành lập và đang hoạt động tại ấp, khóm.

        Điều 2. Nguyên tắc

        Hỗ trợ theo kết quả, công khai tại ấp, khóm; không trùng với khoản hỗ trợ khác cho cùng nội dung.

        Điều 3. Mức hỗ trợ

        1. Hoạt động chung: 6.000.000 đồng/tổ/năm. Tổ ở cù lao, xã ven biển: 9.000.000 đồng/tổ/năm.

        2. Tham gia tập huấn: 150.000 đồng/người/ngày. Người ở cù lao, xã ven biển: 200.000 đồng/người/ngày.

        3. Cước dữ liệu di động: 50.000 đồng/tổ/tháng. Tổ ở cù lao, xã ven biển: 80.000 đồng/tổ/tháng.

        4. Tổ ở cù lao được mua một bộ thiết bị thu phát sóng trong hai năm, không quá 5.000.000 đồng.

        Điều 4. Kinh phí thực hiện do ngân sách tỉnh bảo đảm, phân bổ qua ngân sách xã, phường.

        Điều 5. Nghị quyết này có hiệu lực từ ngày 01 tháng 01 năm 2026./.
        """,
        effective_on="2026-01-01",
    ),
    act(
        "08/2026/NQ-HĐND",
        "nghi-quyet",
        "Quy định mức thu 0 đồng đối với một số khoản phí, lệ phí khi thực hiện thủ tục bằng dịch vụ công trực tuyến",
        HDND,
        "do-huu-phuoc",
        "Chủ tịch",
        "2026-10-29",
        "Từ 01/01/2027, 17 khoản phí, lệ phí thuộc thẩm quyền của tỉnh có mức thu 0 đồng nếu hồ sơ được nộp trực tuyến.",
        """
        Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

        Căn cứ Luật Phí và lệ phí;

        Xét Tờ trình của Ủy ban nhân dân tỉnh và báo cáo thẩm tra của Ban Kinh tế - Ngân sách;

        Hội đồng nhân dân tỉnh ban hành Nghị quyết quy định mức thu 0 đồng khi thực hiện thủ tục bằng dịch vụ công trực tuyến.

        Điều 1. Phạm vi, đối tượng

        Áp dụng với tổ chức, cá nhân nộp hồ sơ trực tuyến đối với 17 khoản phí, lệ phí thuộc thẩm quyền quyết định của Hội đồng nhân dân tỉnh,
        nêu tại Phụ lục kèm theo.

        Điều 2. Mức thu

        1. Mức thu là 0 đồng nếu hồ sơ được nộp bằng tài khoản định danh điện tử của người có yêu cầu hoặc người được ủy quyền.

        2. Hồ sơ nộp trực tiếp hoặc qua bưu chính thu theo mức đang áp dụng. Người không thể tự nộp trực tuyến được cán bộ hướng dẫn nộp bằng tài
        khoản của mình tại điểm hướng dẫn.

        Điều 3. Hồ sơ đã nộp trước ngày Nghị quyết này có hiệu lực thì thực hiện theo mức thu tại thời điểm nộp.

        Điều 4. Nghị quyết này có hiệu lực từ ngày 01 tháng 01 năm 2027./.
        """,
        effective_on="2027-01-01",
        field="Dịch vụ công trực tuyến",
    ),
    act(
        "14/2026/QĐ-UBND",
        "quyet-dinh",
        "Ban hành Quy chế quản lý, kết nối và khai thác dữ liệu dùng chung tỉnh Vĩnh Long",
        UBND,
        "huynh-quoc-thai",
        "Chủ tịch",
        "2026-07-17",
        "Mỗi loại dữ liệu có một cơ quan chịu trách nhiệm; cơ quan khác không yêu cầu người dân nộp lại giấy tờ đã có trong kho dữ liệu dùng chung.",
        """
        Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

        Căn cứ Luật Chuyển đổi số số 148/2025/QH15;

        Căn cứ Nghị định số 224/2026/NĐ-CP ngày 24 tháng 6 năm 2026 của Chính phủ;

        Theo đề nghị của Giám đốc Sở Khoa học và Công nghệ;

        Ủy ban nhân dân tỉnh ban hành Quyết định.

        Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý, kết nối và khai thác dữ liệu dùng chung tỉnh Vĩnh Long.

        Điều 2. Nội dung chính của Quy chế

        1. Mỗi loại dữ liệu do một cơ quan làm chủ quản, chịu trách nhiệm về độ chính xác và ngày cập nhật.

        2. Cơ quan giải quyết thủ tục khai thác dữ liệu qua nền tảng kết nối của tỉnh; không yêu cầu tổ chức, cá nhân nộp lại giấy tờ đã có
        trong kho dữ liệu dùng chung.

        3. Mọi lần khai thác dữ liệu cá nhân được ghi nhật ký, lưu ít nhất 24 tháng; người dân có quyền xem ai đã khai thác dữ liệu của mình.

        4. Dữ liệu không thuộc phạm vi bí mật nhà nước, dữ liệu cá nhân được xem xét công bố thành dữ liệu mở.

        Điều 3. Quyết định này có hiệu lực từ ngày 01 tháng 8 năm 2026 và thay thế Quyết định số 11/2024/QĐ-UBND ngày 15 tháng 3 năm 2024 của Ủy
        ban nhân dân tỉnh Bến Tre.

        Điều 4. Thủ trưởng các sở, ban, ngành tỉnh, Chủ tịch Ủy ban nhân dân các xã, phường chịu trách nhiệm thi hành Quyết định này./.
        """,
        effective_on="2026-08-01",
        field="Dữ liệu",
        related=["quyet-dinh-11-2024-qd-ubnd"],
    ),
    act(
        "27/2026/QĐ-UBND",
        "quyet-dinh",
        "Quy định quản lý tài khoản và quyền truy cập hệ thống thông tin của cán bộ, công chức, viên chức tỉnh Vĩnh Long",
        UBND,
        "truong-my-dung",
        "Phó Chủ tịch",
        "2026-11-13",
        "Mỗi người một tài khoản, xác thực hai lớp; tài khoản không dùng 45 ngày bị khóa; nghỉ việc, đổi việc phải bàn giao trong ngày.",
        """
        Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

        Căn cứ Luật An ninh mạng số 116/2025/QH15;

        Theo đề nghị của Giám đốc Sở Khoa học và Công nghệ;

        Ủy ban nhân dân tỉnh ban hành Quyết định quy định quản lý tài khoản và quyền truy cập hệ thống thông tin.

        Điều 1. Phạm vi và đối tượng áp dụng

        Quy định này áp dụng với cán bộ, công chức, viên chức, người lao động được cấp tài khoản trên các hệ thống thông tin dùng chung của tỉnh.

        Điều 2. Nguyên tắc cấp tài khoản

        1. Mỗi người một tài khoản, gắn với căn cước; không dùng chung tài khoản giữa nhiều người.

        2. Quyền được cấp vừa đủ cho nhiệm vụ đang giao và có ngày xem lại.

        3. Tài khoản quản trị và mọi truy cập từ ngoài mạng nội bộ phải xác thực hai lớp.

        Điều 3. Khóa và thu hồi

        1. Khóa tài khoản không đăng nhập trong 45 ngày, hoặc nhập sai mật khẩu 05 lần liên tiếp.

        2. Khi nghỉ việc, chuyển công tác, đổi nhiệm vụ, người dùng bàn giao trong ngày; cơ quan quản lý người dùng chịu trách nhiệm báo thu hồi.

        Điều 4. Rà soát

        Sáu tháng một lần, từng cơ quan đối chiếu danh sách tài khoản với danh sách nhân sự và gửi kết quả về Sở Khoa học và Công nghệ.

        Điều 5. Quyết định này có hiệu lực từ ngày 01 tháng 12 năm 2026./.
        """,
        effective_on="2026-12-01",
        field="An toàn thông tin",
    ),
    act(
        "1042/QĐ-UBND",
        "quyet-dinh",
        "Phê duyệt Danh mục dữ liệu mở của tỉnh Vĩnh Long năm 2026",
        UBND,
        "truong-my-dung",
        "Phó Chủ tịch",
        "2026-08-28",
        "Danh mục 214 bộ dữ liệu của 19 cơ quan, kèm lịch cập nhật và điều kiện dùng lại.",
        """
        Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

        Căn cứ Quyết định số 14/2026/QĐ-UBND ngày 17 tháng 7 năm 2026 của Ủy ban nhân dân tỉnh;

        Theo đề nghị của Giám đốc Sở Khoa học và Công nghệ;

        Chủ tịch Ủy ban nhân dân tỉnh quyết định:

        Điều 1. Phê duyệt Danh mục dữ liệu mở của tỉnh Vĩnh Long năm 2026 gồm 214 bộ dữ liệu, trong đó: nông nghiệp và môi trường 52 bộ; kinh tế,
        ngân sách 41 bộ; giao thông, xây dựng 38 bộ; y tế 31 bộ; giáo dục 29 bộ; lĩnh vực khác 23 bộ.

        Điều 2. Trách nhiệm của cơ quan cung cấp dữ liệu

        1. Công bố dữ liệu ở định dạng máy đọc được, có mô tả từng trường, ngày cập nhật và đầu mối hỏi đáp.

        2. Cập nhật đúng lịch; chậm quá 05 ngày làm việc phải ghi rõ lý do tại nơi công bố.

        3. Kiểm tra để bảo đảm dữ liệu không chứa thông tin nhận ra một cá nhân cụ thể.

        Điều 3. Tổ chức, cá nhân được sao chép, kết hợp, sử dụng dữ liệu cho mục đích thương mại và phi thương mại, không phải xin phép, không
        phải trả tiền; phải ghi tên cơ quan cung cấp và ngày lấy dữ liệu.

        Điều 4. Giao Sở Khoa học và Công nghệ theo dõi, đăng kết quả cập nhật của từng cơ quan vào ngày 05 hằng tháng.

        Điều 5. Quyết định này có hiệu lực kể từ ngày ký./.
        """,
        field="Dữ liệu",
    ),
    act(
        "2215/QĐ-UBND",
        "quyet-dinh",
        "Kiện toàn Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số tỉnh Vĩnh Long",
        UBND,
        "huynh-quoc-thai",
        "Chủ tịch",
        "2025-12-18",
        "Ban Chỉ đạo gồm 21 thành viên, họp hằng quý; Sở Khoa học và Công nghệ là cơ quan thường trực.",
        """
        Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

        Theo đề nghị của Giám đốc Sở Khoa học và Công nghệ và Giám đốc Sở Nội vụ;

        Chủ tịch Ủy ban nhân dân tỉnh quyết định:

        Điều 1. Kiện toàn Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số tỉnh Vĩnh Long gồm 21 thành viên, do Chủ
        tịch Ủy ban nhân dân tỉnh làm Trưởng Ban.

        Điều 2. Nhiệm vụ

        1. Giúp Ủy ban nhân dân tỉnh chỉ đạo, phối hợp các sở, ban, ngành, xã, phường trong thực hiện chương trình, kế hoạch chuyển đổi số.

        2. Quyết định thứ tự ưu tiên các hệ thống dùng chung; dừng những dự án trùng lặp giữa ba tỉnh trước đây.

        3. Theo dõi kết quả của từng cơ quan bằng số liệu công khai, không dựa trên báo cáo tự chấm.

        Điều 3. Chế độ làm việc

        Ban Chỉ đạo họp thường kỳ mỗi quý một lần. Kết luận phiên họp nêu rõ việc, người chịu trách nhiệm, ngày hoàn thành và được đăng trên Cổng
        Chuyển đổi số trong 05 ngày làm việc, trừ nội dung thuộc bí mật nhà nước.

        Điều 4. Sở Khoa học và Công nghệ là cơ quan thường trực của Ban Chỉ đạo.

        Điều 5. Quyết định này có hiệu lực kể từ ngày ký./.
        """,
    ),
    act(
        "09/CT-UBND",
        "chi-thi",
        "Bảo đảm an toàn thông tin mạng cho các hệ thống dùng chung của tỉnh",
        UBND,
        "huynh-quoc-thai",
        "Chủ tịch",
        "2025-10-03",
        "Yêu cầu rà soát toàn bộ hệ thống sau hợp nhất, xác thực hai lớp cho tài khoản quản trị, sao lưu ba bản và diễn tập mỗi năm.",
        """
        Sau khi hợp nhất tỉnh, nhiều hệ thống thông tin của ba tỉnh trước đây hoạt động song song, tài khoản trùng lặp, phần mềm cũ chưa được cập
        nhật. Để bảo đảm an toàn thông tin mạng, Chủ tịch Ủy ban nhân dân tỉnh chỉ thị:

        1. Thủ trưởng các sở, ban, ngành tỉnh, Chủ tịch Ủy ban nhân dân các xã, phường

        a) Lập danh sách hệ thống đang dùng, người quản trị, ngày cập nhật gần nhất; gửi Sở Khoa học và Công nghệ trước ngày 31 tháng 10 năm 2025.

        b) Tắt những hệ thống không còn dùng, thu hồi tài khoản của người đã nghỉ việc, chuyển công tác.

        c) Bật xác thực hai lớp cho mọi tài khoản quản trị trước ngày 15 tháng 11 năm 2025.

        2. Sở Khoa học và Công nghệ

        a) Bảo đảm dữ liệu của hệ thống dùng chung có ít nhất ba bản sao, trong đó một bản tách khỏi mạng; khôi phục thử hằng quý.

        b) Chủ trì diễn tập ứng cứu sự cố ít nhất một lần mỗi năm, công bố bài học rút ra.

        3. Công an tỉnh phối hợp kiểm tra đột xuất, xử lý nghiêm trường hợp dùng chung tài khoản, để lộ mật khẩu.

        4. Báo Vĩnh Long, Đài Phát thanh và Truyền hình tăng tin, bài giúp người dân nhận biết lừa đảo trên mạng.

        Yêu cầu các cơ quan nghiêm túc thực hiện; Sở Khoa học và Công nghệ theo dõi, báo cáo kết quả vào ngày 20 tháng cuối mỗi quý./.
        """,
        field="An toàn thông tin",
    ),
    act(
        "05/CT-UBND",
        "chi-thi",
        "Đẩy mạnh dịch vụ công trực tuyến toàn trình, không yêu cầu người dân nộp lại giấy tờ đã số hóa",
        UBND,
        "huynh-quoc-thai",
        "Chủ tịch",
        "2026-05-12",
        "Cấm yêu cầu bản giấy khi dữ liệu đã có; hồ sơ bị trả lại phải nêu đủ lý do trong một lần; công khai số lần người dân phải đi lại.",
        """
        Tỷ lệ hồ sơ trực tuyến của tỉnh đã vượt 94%, nhưng nhiều người dân vẫn phải đến cơ quan để nộp bản giấy hoặc bổ sung nhiều lần. Chủ
        tịch Ủy ban nhân dân tỉnh chỉ thị:

        1. Không yêu cầu người dân, doanh nghiệp nộp lại giấy tờ đã có trong cơ sở dữ liệu quốc gia hoặc kho dữ liệu dùng chung của tỉnh.

        2. Hồ sơ cần bổ sung thì thông báo một lần, bằng văn bản điện tử, nêu đủ nội dung. Trả lại lần thứ hai phải có ý kiến của lãnh đạo cơ
        quan kèm lời xin lỗi.

        3. Trung tâm Phục vụ hành chính công tỉnh công khai hằng tháng số lần người dân phải đi lại của từng thủ tục, xếp từ nhiều đến ít.

        4. Sở Khoa học và Công nghệ cùng Văn phòng Ủy ban nhân dân tỉnh rút mẫu đơn, tờ khai, bỏ các ô đã có dữ liệu; hoàn thành 100 thủ tục
        nhiều hồ sơ nhất trước ngày 31 tháng 12 năm 2026.

        5. Chủ tịch Ủy ban nhân dân xã, phường bố trí người hướng dẫn cho người cao tuổi, người khuyết tật, người không có điện thoại thông minh;
        không để ai vì không dùng được công nghệ mà không làm được thủ tục.

        Người đứng đầu cơ quan chịu trách nhiệm trước Chủ tịch Ủy ban nhân dân tỉnh về kết quả thực hiện Chỉ thị này./.
        """,
        field="Dịch vụ công trực tuyến",
    ),
    act(
        "11/CT-UBND",
        "chi-thi",
        "Tăng cường phòng ngừa lừa đảo trên không gian mạng",
        UBND,
        "truong-my-dung",
        "Phó Chủ tịch",
        "2026-10-30",
        "Một đầu mối nhận tin 1022, cảnh báo trong 4 giờ, cán bộ không gọi điện yêu cầu người dân cài ứng dụng hoặc chuyển tiền.",
        """
        Thời gian gần đây, các đối tượng lợi dụng việc sắp xếp đơn vị hành chính để giả danh cán bộ xã, công an, ngân hàng, lừa người dân cài ứng
        dụng có mã độc. Chủ tịch Ủy ban nhân dân tỉnh chỉ thị:

        1. Cán bộ, công chức, viên chức trong tỉnh không gọi điện, nhắn tin yêu cầu người dân cài ứng dụng, đọc mã OTP, chuyển tiền. Thông báo của
        cơ quan nhà nước gửi qua VNeID, văn bản hoặc kênh chính thức đã công bố.

        2. Tổng đài 1022 là đầu mối tiếp nhận tin báo; chuyển ngay cho Công an tỉnh và công an xã, phường liên quan.

        3. Khi có thủ đoạn mới, Sở Khoa học và Công nghệ phối hợp Công an tỉnh đăng cảnh báo trên Cổng Chuyển đổi số trong 04 giờ; loa ấp, khóm phát
        trong ngày.

        4. Tổ công nghệ số cộng đồng đến từng nhà có người cao tuổi sống một mình, dán số 1022 và hướng dẫn quy tắc “dừng lại, kiểm tra, hỏi”.

        5. Đề nghị Ngân hàng Nhà nước chi nhánh khu vực chỉ đạo các tổ chức tín dụng bố trí người nghe điện thoại ngoài giờ để khóa tài khoản khẩn cấp.

        Sở Khoa học và Công nghệ tổng hợp, báo cáo số vụ, số tiền thiệt hại và kết quả xử lý vào ngày 25 hằng tháng./.
        """,
        field="An toàn thông tin",
        body=[
            callout(
                "info",
                "Đọc bản dễ hiểu",
                'Cách nhận biết tin nhắn, cuộc gọi giả có tại trang <a href="page:nhan-biet-lua-dao">Nhận biết lừa đảo trên mạng</a>.',
            )
        ],
    ),
]
