"""What a new portal begins with. Data of law and words of the founded portal: editors change them in the admin."""

NAMED = "NĐ 20/2008/NĐ-CP, Điều 7.1"
KINDS = [
    # code, name, when to choose it, hint, basis for asking name and address
    (
        "phan-anh",
        "Phản ánh",
        "Một việc đang xảy ra cần cơ quan xem xét, xử lý.",
        "Nêu việc gì, ở đâu, từ khi nào, đã báo cho ai chưa.",
        NAMED,
    ),
    (
        "kien-nghi",
        "Kiến nghị",
        "Đề nghị sửa một quy định, thủ tục hoặc cách làm.",
        "Nêu quy định, thủ tục nào chưa hợp lý và nên sửa thế nào.",
        NAMED,
    ),
    ("gop-y", "Góp ý", "Ý kiến để cổng và chính quyền làm tốt hơn.", "Nêu điều nên làm khác đi và vì sao.", ""),
    ("hoi-dap", "Hỏi đáp", "Một câu hỏi về chính sách, thủ tục, dịch vụ.", "Nêu câu hỏi và hoàn cảnh cần trả lời.", ""),
]
RIGHTS_5 = "NĐ 356/2025/NĐ-CP, Điều 5"
CLOCKS = [
    # code, days, working days, basis
    ("answer", 15, True, "NĐ 43/2011/NĐ-CP, Điều 17.1.đ (đã hết hiệu lực, giữ làm cam kết của cổng)"),
    ("forward", 5, True, "NĐ 20/2008/NĐ-CP, Điều 9.1"),
    ("supplement", 10, True, ""),
    ("extension", 15, True, ""),
    ("remind", 3, True, ""),
    ("escalate_deputy", 1, True, ""),
    ("escalate_head", 3, True, ""),
    ("acknowledge", 2, True, RIGHTS_5),
    ("view", 10, False, f"{RIGHTS_5}.3"),
    ("correct", 10, False, f"{RIGHTS_5}.3"),
    ("view_more", 10, False, f"{RIGHTS_5}.3"),
    ("restrict", 15, False, f"{RIGHTS_5}.2"),
    ("restrict_more", 15, False, f"{RIGHTS_5}.2"),
    ("delete", 20, False, f"{RIGHTS_5}.4"),
    ("delete_more", 20, False, f"{RIGHTS_5}.4"),
    ("retention", 730, False, ""),
]
VERSION = "1"
NOTICES = [
    (
        "privacy",
        "Luật 91/2025/QH15; NĐ 356/2025/NĐ-CP",
        """Ban Biên tập cổng nhận và xử lý dữ liệu cá nhân mà ông/bà ghi trong ý kiến này.

Mục đích: tiếp nhận, giải quyết và trả lời ý kiến; không dùng vào việc khác.

Dữ liệu: nội dung, tệp kèm và, nếu ông/bà ghi, họ tên, địa chỉ, điện thoại, thư điện tử. Tất cả được mã hóa; chỉ người được giao xử lý xem được và mỗi lần xem đều được ghi lại.

Cơ quan khác: ý kiến không thuộc thẩm quyền của cổng được chuyển đến cơ quan có thẩm quyền. Liên hệ của ông/bà chỉ đi kèm khi ông/bà đồng ý riêng.

Thời gian giữ: 730 ngày sau khi ý kiến được đóng, rồi dữ liệu cá nhân bị xóa không khôi phục được.

Quyền của ông/bà: biết, đồng ý hoặc rút lại sự đồng ý, xem, sửa, yêu cầu xóa hoặc hạn chế xử lý, khiếu nại (Luật 91/2025/QH15). Gửi yêu cầu ở trang tra cứu, bằng mã và PIN trên giấy biên nhận.""",
    ),
    (
        "publish",
        "Luật 91/2025/QH15",
        "Tôi đồng ý cho đăng câu hỏi và trả lời ở mục Hỏi đáp, sau khi cổng đã bỏ họ tên, liên hệ, địa chỉ và những gì cho biết tôi là ai. Không đồng ý thì ý kiến vẫn được giải quyết như thường.",
    ),
    (
        "share",
        "Luật 91/2025/QH15",
        "Tôi đồng ý cho chuyển họ tên, địa chỉ, liên hệ của tôi cùng với ý kiến đến cơ quan giải quyết. Không đồng ý thì cơ quan đó chỉ nhận nội dung.",
    ),
    (
        "complaint",
        "NĐ 20/2008/NĐ-CP, Điều 1",
        """Khiếu nại, tố cáo không được giải quyết qua kênh này: việc đó theo Luật Khiếu nại, Luật Tố cáo và cần đơn có chữ ký hoặc lời trình bày trực tiếp.

Xin gửi đơn đến trụ sở tiếp công dân của tỉnh hoặc cơ quan có thẩm quyền. Nội dung gửi nhầm vào đây được hạn chế: chỉ hai người được giao xem, không đăng, không chuyển cho nơi khác.""",
    ),
    (
        "rights",
        "Luật 91/2025/QH15; NĐ 356/2025/NĐ-CP, Điều 5",
        """Ông/bà có thể yêu cầu xem, sửa, hạn chế xử lý hoặc xóa dữ liệu cá nhân trong ý kiến của mình.

Cổng xác nhận đã nhận yêu cầu trong 2 ngày làm việc; cho xem, sửa trong 10 ngày; hạn chế xử lý trong 15 ngày; xóa trong 20 ngày. Việc phức tạp được gia hạn một lần và ông/bà được báo lý do.

Xóa là xóa hẳn: cổng và mọi bản sao lưu không đọc lại được, nên ý kiến chưa giải quyết xong cũng dừng lại.""",
    ),
]
TOPICS = [
    "Chuyển đổi số, dịch vụ công trực tuyến",
    "Thủ tục hành chính",
    "Đất đai, môi trường",
    "Xây dựng, giao thông, đô thị",
    "Y tế, an sinh xã hội",
    "Giáo dục",
    "Nông nghiệp, nông thôn",
    "An ninh, trật tự",
    "Lĩnh vực khác",
]
FOCAL = "Ban Biên tập"
