# ruff: noqa: E501  (prose: lines follow sentences, not columns)
"""Drawings, sound and film: their keys, descriptions and words."""

from .shapes import html

# One sentence for each drawing: what a person who cannot see it should hear. The drawings follow these words.
IMAGES = {
    "dti-chart": ("Chỉ số chuyển đổi số", "Hình vẽ: các cột xanh cao dần, một đường đỏ đi lên phía mặt trời."),
    "phone-vneid": ("Định danh trên điện thoại", "Hình vẽ: điện thoại hiện thẻ định danh với dấu kiểm màu xanh."),
    "boat-river": (
        "Xuồng trên sông",
        "Hình vẽ: chiếc xuồng đỏ chở một điện thoại lớn đi giữa sông, hai bên là dừa và mặt trời lên.",
    ),
    "village-team": ("Tổ công nghệ số cộng đồng", "Hình vẽ: ba người trong Tổ công nghệ số ngồi quanh bàn ở nhà văn hóa ấp."),
    "rice-farmer-app": ("Nông dân dùng ứng dụng", "Hình vẽ: người nông dân đội nón lá xem điện thoại bên ruộng lúa."),
    "bus-ticket-qr": ("Vé xe buýt bằng mã QR", "Hình vẽ: xe buýt dừng ở trạm, điện thoại hiện vé có mã QR."),
    "school-screen": ("Lớp học có màn hình", "Hình vẽ: lớp học nhỏ, trên bảng là màn hình với học bạ số."),
    "market-qr": ("Mã QR ở chợ", "Hình vẽ: sạp trái cây ở chợ, trước sạp có bảng mã QR để trả tiền."),
    "hospital-record": ("Bệnh án điện tử", "Hình vẽ: máy tính bảng hiện bệnh án điện tử đặt cạnh ống nghe."),
    "server-room": ("Trung tâm dữ liệu", "Hình vẽ: hai tủ máy chủ nối với nhau, đèn xanh sáng đều."),
    "data-map": ("Bản đồ dữ liệu", "Hình vẽ: bản đồ vùng cửa sông với các điểm dữ liệu nối thành mạng."),
    "security-shield": ("Lá chắn an toàn thông tin", "Hình vẽ: lá chắn xanh có ổ khóa đứng trước màn hình máy tính."),
    "scam-message": ("Tin nhắn lừa đảo", "Hình vẽ: điện thoại hiện tin nhắn có dấu chấm than đỏ cảnh báo."),
    "digital-signature": ("Chữ ký số", "Hình vẽ: cây bút ký lên điện thoại, nét ký nối thành ổ khóa."),
    "meeting-hall": ("Phòng họp", "Hình vẽ: phòng họp với bàn dài, màn hình lớn và các ghế ngồi."),
    "commune-desk": (
        "Quầy ở trung tâm hành chính công xã",
        "Hình vẽ: quầy tiếp dân của xã, một cán bộ hướng dẫn người dân trên máy tính.",
    ),
    "training-class": ("Lớp tập huấn", "Hình vẽ: lớp tập huấn, người đứng lớp chỉ vào màn hình, học viên cầm điện thoại."),
    "coconut-factory": ("Xưởng dừa", "Hình vẽ: xưởng chế biến dừa có băng chuyền và màn hình theo dõi."),
    "old-and-new-map": ("Ba tỉnh thành một", "Hình vẽ: ba mảnh bản đồ ghép lại thành một tỉnh."),
    "hotline-1022": ("Tổng đài 1022", "Hình vẽ: tai nghe của tổng đài viên bên số 1022."),
    "open-data": ("Dữ liệu mở", "Hình vẽ: ngăn tủ hồ sơ mở ra, các bảng số liệu bay lên thành biểu đồ."),
    "press-mic": ("Micro phỏng vấn", "Hình vẽ: micro và sóng âm trên nền đỏ."),
    "award-star": ("Ngôi sao giải thưởng", "Hình vẽ: ngôi sao vàng trên dải ruy băng đỏ."),
    "flood-sensor": ("Trạm đo mực nước", "Hình vẽ: trạm đo mực nước trên sông phát sóng về điện thoại."),
    "tree-campaign": ("Trồng cây", "Hình vẽ: hai người trồng cây dừa non bên bờ kênh."),
    "kids-coding": ("Trẻ em học lập trình", "Hình vẽ: hai học sinh lắp khối lệnh màu trên máy tính."),
    "women-shop": ("Gian hàng của phụ nữ", "Hình vẽ: người phụ nữ gói hàng bên máy tính mở gian hàng trực tuyến."),
    "elderly-tablet": ("Người cao tuổi dùng máy tính bảng", "Hình vẽ: cụ bà và cháu gái cùng xem máy tính bảng."),
    "drone-field": ("Máy bay không người lái trên ruộng", "Hình vẽ: máy bay không người lái phun trên ruộng lúa."),
    "library-book": ("Thư viện số", "Hình vẽ: cuốn sách mở, các trang hóa thành màn hình điện thoại."),
}
IMAGES = {key: {"title": title, "alt": alt} for key, (title, alt) in IMAGES.items()}

AUDIO = {
    "key": "ban-tin",
    "title": "Bản tin chuyển đổi số ngày 20/11/2026",
    "transcript": html(
        """
        Kính chào quý vị và bà con. Đây là bản tin chuyển đổi số của tỉnh Vĩnh Long, ngày 20 tháng 11 năm 2026.

        Tin thứ nhất. Trong quý ba, chín mươi sáu phẩy ba phần trăm hồ sơ trong tỉnh được nộp trực tuyến. Đất đai và hộ tịch
        là hai lĩnh vực bà con dùng nhiều nhất.

        Tin thứ hai. Chữ ký số cá nhân miễn phí mười hai tháng đang được cấp tại trung tâm phục vụ hành chính công của cả một trăm
        hai mươi bốn xã, phường. Khi đi, bà con mang theo căn cước và điện thoại đang dùng.

        Tin cuối cùng. Công an tỉnh nhắc bà con: không ai trong cơ quan nhà nước hỏi mã OTP qua điện thoại. Gặp cuộc gọi lạ, xin
        cúp máy và gọi một không hai hai.

        Cảm ơn quý vị đã lắng nghe.
        """
    ),
}

VIDEO = {
    "key": "to-cong-nghe-so",
    "title": "Một buổi sáng của Tổ công nghệ số cộng đồng",
    "poster": "boat-river",
    "transcript": html(
        """
        Phim vẽ, 20 giây, không có lời bình, chỉ có hình và chữ.

        Mặt trời lên trên sông Cổ Chiên. Chiếc xuồng đỏ của Tổ công nghệ số cộng đồng đi qua những hàng dừa. Chữ hiện ra: “6 giờ
        30, Tổ công nghệ số xuống xuồng đi các ấp cù lao.”

        Xuồng cập bến trước nhà văn hóa ấp, trên mái có sóng internet. Chữ: “Bà con chỉ cần mang căn cước và điện thoại.”

        Màn hình điện thoại hiện ra, ba dấu kiểm xanh lần lượt sáng: đăng nhập, điền hồ sơ, nhận mã. Chữ: “Ba bước, chừng mười
        lăm phút, hồ sơ gửi xong.”

        Xuồng quay về khi nắng lên cao. Chữ cuối: “Cần giúp, gọi 1022.”
        """
    ),
    "cues": [
        (0.0, 4.5, "6 giờ 30, Tổ công nghệ số xuống xuồng đi các ấp cù lao."),
        (5.0, 9.5, "Bà con chỉ cần mang căn cước và điện thoại."),
        (10.0, 15.5, "Ba bước, chừng mười lăm phút, hồ sơ gửi xong."),
        (16.0, 20.0, "Cần giúp, gọi 1022."),
    ],
}
