"""What stands before, behind and inside the name of a private person; folded words, unless a name says otherwise."""

import functools
import re

from core.text import fold

from .text import lexicon

FREQUENT = 32  # family names of the list that make a name with one more syllable
SURE = 9  # those that need no cue even unaccented in lower case

# Before a name, folded. Strong ones introduce whoever writes or is accused; the name may then be that of a hero.
SELF = re.compile(
    r"(?:\b(?:toi|tui|em|con|chau|minh) (?:la|ten|ten la|ho ten)|\bten (?:toi|em|con|chau|tui|minh)(?: la)?|\bho (?:va )?ten(?: la| toi la)?|\bten la|\bla con cua|"
    r"\bnguoi (?:bi (?:phan anh|khieu nai|to cao|kien|hai|hanh hung|danh)|gui|viet|lam|dung|nop|nhan|khieu nai|to cao|de nghi|kien nghi|phan anh|viet don|lam don|lam chung|bi hai|uy quyen|dai dien|lien he)(?: don)?|"
    r"\bkinh (?:don|thu|but)|\bky ten|\bchu (?:tai khoan|ho|don|xe|nha|dat|tk|the|thua dat)|\bdung ten(?: la)?|\bnguyen don|\bbi don|\bnan nhan|\bdai dien(?: la)?|"
    r"\btoi(?:,| \(|, ten)?|\bxung (?:ten|la)|\btoi ten la|\bten that(?: la)?|\bten day du(?: la)?)\s{0,2}[:,\-\u2013]?\s{0,2}$"
)
TOLD = re.compile(
    r"(?:\b(?:co |nguoi |hang xom |mot nguoi |hai |nha tro )?ten|\bla|\b(?:chong|vo|cha|me|ba|ma|con|con trai|con gai|em|em trai|em gai|anh trai|chi gai|chau|bo|ong noi|ba noi|"
    r"con re|con dau|anh ruot|chi ruot|em ruot|hang xom)(?: cua)? (?:toi|em|tui|minh|con|chau)(?: la| ten| ten la)?,?|\b(?:con trai|con gai|em trai|em gai|hang xom|"
    r"liet si|thuong binh|hoc sinh|sinh vien|benh nhan|giao vien|tai xe|chu tro|chu no|chu quan|ke|ten|ho|gap|facebook|fb|zalo))\s{0,2}[:]?\s{0,2}$"
)
# What people do, as one says it before their name: «thợ khoan giếng Hai Thuận», «chủ hụi Út Thơm».
_WORKING = (
    r"\b(?:thợ|thầu|cò|chủ(?! đầu tư)|nhân viên|tài xế|bảo mẫu|bảo vệ|kế toán|y tá|điều dưỡng|hộ lý|thu ngân|lễ tân|phụ xe|lơ xe|giám thị|thủ quỹ|thủ kho|"
    r"thầy (?:bói|cúng|thuốc|giáo)|lái|môi giới|người (?:giữ|trông|bán|mua|thuê|cho thuê|môi giới|nhận|tiếp nhận|lái|dân|giúp việc|tạm trú|quay|đăng|mang|giao|cầm|làm|được|bị|mẫu)|"
    r"shipper|admin|nhân sự|sếp|gia sư|hộ sinh|lao công|phụ huynh|tổ trưởng|vk|ck|bạn|đồng nghiệp|cựu|nguyên|vợ chồng|anh em|chị em|cha con|mẹ con|ba con|nhà|gia đình|hộ|hụi|tên gọi|gọi(?: nhau)? là|thằng|con|mụ|lão|gã|đứa|"
    r"cô|thầy|chú|người (?:yêu|quen|cũ)|bạn (?:trai|gái)|cô giáo|nhân chứng|người làm chứng|cha|mẹ|má|ba|em|chị|anh|cháu|ông|bà|dì|cậu|mợ|học trò|học viên|công nhân|cặp đôi|phóng viên|trưởng nhóm|luật sư|đại lý|ctv|sale|nv|bs|gv|ths|đối tượng|ca sĩ|mc)"
    r"(?: (?:hồ|khoan|giếng|điện|máy|sửa|xe|nhà|hụi|của|nợ|vựa|trọ|quán|tiệm|ghe|tàu|đất|xây|dựng|lò|trại|hàng|rào|thuê|thu|tiền|nước|cơ sở|bán|thẻ|giữ|chạy|tín dụng|"
    r"bảo hiểm|ngân hàng|giao|hợp đồng|thời vụ|viên|chính|phụ|trưởng|lớp|chủ nhiệm|bộ môn|dạy|toán|văn|anh|trong|xóm|sát|vách|bên|cạnh|nấu|trên|cùng|tổ|điều dưỡng|y tế|mới|cũ|"
    r"tên|là|e|tui|nó|chỉ|ảnh|dân phố|khu phố|thiện nguyện|từ thiện|giám sát|công trình|tôi|em|con|học|khoa|nội|ngoại|nhi|sản|ruột|họ|rể|dâu|vợ|chồng|riêng|nuôi|chung|trai|gái|trông|rác|bếp|chơi|thân|hồi|trước)){0,4} ?[:,]? ?[\"\u201c(]?$"
)
WORKING, WORKING_PLAIN = re.compile(_WORKING), re.compile(fold(_WORKING))
_NAMED_THING = (
    r"\b(?:(?<!sổ )(?<!giấy )(?<!đơn )(?<!thẻ )(?<!khoản )(?<!đồng )mang|đặt|đổi|đường|có|ấp|biển|bảng|trường|cầu|(?:công ty|cty|doanh nghiệp|quán|shop|tiệm|cửa hàng|cơ sở|app|ứng dụng|trang|page|fanpage|"
    r"nhóm|phần mềm|sản phẩm|thương hiệu|nhãn hàng|nhà xe|hợp tác xã|htx|web|website|khách sạn|karaoke|dự án|công trình|chương trình|bộ phim|bài hát|cuốn sách|giống lúa)"
    r"(?:(?! là )[^,.;\n]){0,20}) (?:có )?tên(?: là)?[ ]{0,2}:?[ ]{0,2}$"
    r"|\btên (?:của )?(?:công ty|cty|doanh nghiệp|quán|shop|tiệm|cửa hàng|cơ sở|app|ứng dụng|trang|page|fanpage|nhóm|đường|trường|cầu|xã|ấp|htx|hợp tác xã|thuốc|dự án)"
    r"[^,.;\n]{0,12} là[ ]{0,2}:?[ ]{0,2}$"
)
NAMED_THING, NAMED_THING_PLAIN = re.compile(_NAMED_THING), re.compile(fold(_NAMED_THING))
# Between two names of one list.
LISTED = re.compile(
    r"(?: ?(?:[(\u2013,-]? ?(?:sinh(?: nam)? |nam )?(?:(?:19|20)\d\d|\d{1,3} tuoi)\)?)?(?: ?[,;/&\u2013-] ?| va | voi | cung |, va |, ong |, ba |; ba |; ong ))$"
)
_OFFICE = (
    r"(?:tong bi thu|bi thu|chu tich|pho chu tich|pct|thu tuong|bo truong|thu truong|chanh van phong|chanh thanh tra|chanh an|vien truong|cuc truong|vu truong|"
    r"(?:pho )?chi cuc truong|(?:pho )?truong (?:phong|ban|cong an|ap|khu pho|khom|doan|tram|thon|cn)|dai bieu(?: quoc hoi| hdnd)?|(?:pho )?hieu truong|"
    r"uy vien(?: ban| thuong vu| bch)?|(?:dai|thuong|trung|thieu) (?:tuong|ta)|tham phan|kiem sat vien|dong chi|d/c|chu nhiem uy ban|"
    r"(?:pho )?(?:tong )?giam doc (?:so|trung tam|benh vien|cong an|bao hiem|kho bac|dai|ban|van phong|ngan hang nha nuoc|thu vien|bao tang|hoc vien|dai hoc|quy)|"
    r"(?:can bo|cong chuc)(?: [a-z]+){0,3} (?:xa|phuong|thi tran|mot cua|thue|ubnd)|nguyen thu quoc gia|nguyen soai|nha vua|hoang de|anh hung (?:lao dong|lao|luc luong|dan toc)|danh nhan|cong an vien truong|doi truong|tong thong|quoc vuong|giam muc|linh muc)"
)
OFFICE_BEFORE = re.compile(rf"\b{_OFFICE}\b")
OFFICE_AFTER = re.compile(
    rf"\s{{0,2}}(?:[,(\-\u2013]\s{{0,2}}(?:(?:hien|dang|la|hien la|dang la|hien dang la|voi tu cach la)\s)?|\s(?:hien |dang )?(?:(?:la|giu chuc|lam)\s)?)(?:quyen |pho )?{_OFFICE}\b"
)
NOT_OFFICE = re.compile(r"\b(?:hoi dong quan tri|cong ty|hoi dong thanh vien|hdqt|cty)\b")
# Words between an office and a name that part them: the name is then somebody else's.
PARTED = re.compile(
    r"\b(?:toi|tui|em|minh|xin|cho|gui|ngu|ten|nhung|bi|duoc|da|hua|khi|cung|voi|de nghi|yeu cau|viec|nhu|neu|nhan|tiep|tra loi|giai quyet|xem xet|vi|rang|"
    r"cua|o|nguoi)\b|[.!?;:\n]"
)
PARTED_TYPED = re.compile(
    r"\b(?:tôi|tui|em|con|cháu|mình|xin|cho|gửi|ngụ|tên|những|bị|được|đã|hứa|khi|cùng|với|đề nghị|yêu cầu|việc|như|nếu|nhận|tiếp|trả lời|giải quyết|xem xét|vì|rằng|"
    r"của|đến|ở|mời|dẫn|người)\b|[.!?;:\n]"
)
OWNER = re.compile(
    r"\b(?:chu|ke toan|giam doc|thu quy|thu kho|nhan vien|bao ve|quan ly|chu nhiem|xa vien|cong nhan|tai xe)(?: [a-z]+){1,5} (?:cu )?$|\b(?:truong|pho) (?:ap|khom|thon|khu pho|ban) $"
)
COUNTED = re.compile(
    r"\b(?:thứ|tháng|ngày|mùng|mồng|lần|khóa|quý|lớp|điều|cấp|vành đai|số|tết|rằm|ấp|chợ|cầu|kênh|kinh|rạch|sông|đường|hòn|núi)\W{1,2}$"
)
FORMER = re.compile(r"\b(?:nguyen|cuu) (?:la )?(?:pho )?$")
BUSINESS = re.compile(r"\b(?:ho kinh doanh|hkd|vat lieu|vlxd|dai ly|hop tac xa|doanh nghiep|cong ty|co so)\b[^,.;\n]*$")
NEVER_SECOND = {
    "má", "mẹ", "con", "tết", "âm", "học", "mới", "nay", "qua", "sau", "trước", "bên", "cấp", "phía", "pháp", "vấn", "nhân", "thục", "cách", "tháng", "ngày", "tri", "động", "lai",
    "đình", "vì", "son", "thôn", "hiền", "núi", "căn", "chúc", "thê", "bà", "trưng", "miền", "chùa", "đứa", "người", "sinh", "du", "lệnh", "duy", "tưởng", "bến", "bể", "chẽ", "roi",
}  # fmt: skip
KHMER_ONLY = {"mohamad", "muhamad", "thạch", "danh", "neáng", "néang", "chau"}
KHMER = {*KHMER_ONLY, "kim", "sơn", "lâm", "kiên", "châu", "trà", "tăng", "liêu", "lý", "thị", "đào", "hứa", "mai", "ngô"}
UNCLEAR_TITLES = {"co", "chi", "chu", "ba", "chau"}  # «có», «chỉ», «chứ», «ba», without accents
# Whose kin somebody is: what follows in capitals is a name, whatever it looks like.
KIN = re.compile(
    r"\b(?:chồng|vợ|cha|mẹ|ba|má|con|em|anh|chị|cháu|ông|bà|bố)(?: (?:nội|ngoại|rể|dâu|ruột|trai|gái|họ|nuôi|riêng|kế|vợ|chồng|lớn|nhỏ|út|đầu))?(?: của)?(?: (?:tôi|em|tui|mình|cháu|con|e|anh|chị|bà|ông))?"
    r"(?: là| tên| tên là)?[:,]? $"
)
SPOKEN_PLAIN = {"ong": "plain_men", "anh": "plain_men", "thang": "plain_men", "chi": "plain_women", "co": "plain_women", "ba": "plain_women"}  # fmt: skip
OF = re.compile(r"\b(?:của|với|do|bởi|nhờ|cùng|cho|bên a|bên b|gồm|có|thấy|kêu|gặp|hỏi|xin|đưa|đòi|và|mà|là)[:,]? $")
KHMER_PLAIN = re.compile(r"(?:thach|danh|son|kim|lam|kien|chau)\b")
# Before a place.
PLACED = re.compile(
    r"\b(?:ở|tại|về|đi|đến|tới|từ|qua|lên|xuống|ra|vào|vô|khu|vùng|giữa|gần|cạnh|giáp|thuộc|xã|phường|ấp|khóm|chợ|cầu|sông|kênh|rạch|kinh|cồn|đường|trường|quán|tiệm|shop|công ty|cty|hãng|tuyến|lễ hội|"
    r"hiệu|nhãn|thương hiệu|giống|gạo|lúa|bưởi|xoài|dừa|phim|bài|truyện|sách|game|app|tàu|ghe|bão|đoàn|đội|nhóm|lớp|hồ|tượng|giải|cúp|tổ hợp tác|hợp tác xã|htx|doanh nghiệp|cơ sở|ngân hàng|bảo hiểm|"
    r"tập đoàn|dự án|chung cư|khách sạn|nhà hàng|siêu thị|bệnh viện|phòng khám|nhà thuốc|đại lý|xe|nhà xe|hội|câu lạc bộ|clb|chùa|đình|miếu)(?: [^\W\d]+)? $"
)
SURE_MIDDLE = {"van", "thi", "huu", "dinh", "ngoc"}
NICK_TITLES = {"ong", "ông", "thang", "thằng", "lao", "lão", "mu", "mụ", "ba", "bà", "anh", "chi", "chị", "chu", "chú", "co", "cô", "bac", "bác", "di", "dì", "cau", "cậu"}  # fmt: skip
SURE_NICK = {"ong", "thang", "lao", "mu"}
HEADS = {
    "con",
    "thằng",
    "vợ",
    "chồng",
    "mẹ",
    "cha",
    "má",
    "ba",
    "em",
    "e",
    "thợ",
    "chủ",
    "bạn",
    "mụ",
    "lão",
    "gã",
    "y",
    "cu",
    "nhắc",
}
AFTER_WORD = {
    "le",
    "cong",
    "vien",
    "duong",
    "te",
    "tri",
    "khi",
    "gia",
    "phi",
    "an",
}  # «hoa le», «minh duong»: part of another word
PAIRS = {"hoa hong", "hoa kieng", "hoa qua", "hoa mau", "lan truoc", "lan nay", "lan nao", "lan sau", "lan dau", "huong dan", "hong thuy", "mai mot", "my pham", "nga ba", "nga tu", "thuy loi", "thuy san", "yen tam", "lien he", "lien quan", "lien tuc", "hieu qua", "phat hien", "hoang mang", "quang cao", "huy bo", "hau qua", "long duong", "son nuoc", "son phet", "quy tien", "quy dinh", "quy hoach", "quy lop", "tin nhan", "tin tuc", "tan nha", "toan bo"}  # fmt: skip
FOREIGN = re.compile(
    r"\b(?:giáo viên|sếp|ông|bà|anh|chị|cô|thầy|mr\.?|ms\.?|mrs\.?|chuyên gia|bác sĩ|chồng|vợ|quản lý|tên)(?: người [^\W\d]+| tên| là)? $"
)
NEVER_FIRST = {
    "luật",
    "trưởng",
    "hội",
    "ban",
    "kỷ",
    "trang",
    "phó",
    "bộ",
    "sở",
    "chi",
    "tổng",
    "viện",
    "cục",
    "tòa",
    "đảng",
    "quốc",
    "nhân",
    "cổng",
    "tiểu",
    "trung",
    "học",
    "tết",
    "lễ",
    "giáp",
    "ất",
    "bính",
    "đinh",
    "mậu",
    "canh",
    "tân",
    "nhâm",
    "quý",
}
NEVER_ALONE = {
    "công",
    "cơ",
    "doanh",
    "trung",
    "trường",
    "hợp",
    "ban",
    "tổng",
    "chi",
    "ngân",
    "cửa",
    "phòng",
    "đơn",
    "khu",
    "tập",
}
# Right behind a name: an age, a paper, a dwelling, a people, kin.
FOLLOWED = re.compile(
    r" ?[,(\u2013-]? ?(?:sinh (?:nam|ngay|\d)|sn \d|ngu|thuong tru|tam tru|cccd|cmnd|can cuoc|\d{1,3} ?tuoi|\d{2} ?t\b|nguoi (?:hoa|cham|khmer|kinh|dan toc)|khom \d|ap [\da-z]|to \d|"
    r"(?:con|chau|chong|vo|me|cha|ban|em|anh|chi)(?: cua)? (?:toi|minh|em|tui|e)\b)"
)
_SELF_NAMED = r"\b(?:e|em|tôi|tui|mình|con|cháu|nó|anh|chị|bé|đứa) tên(?: là)? $"
SELF_NAMED, SELF_NAMED_PLAIN = re.compile(_SELF_NAMED), re.compile(fold(_SELF_NAMED))
PLAIN_DESCRIBED = {
    "beo",
    "lun",
    "map",
    "cut",
    "mu",
    "diec",
    "theo",
    "khung",
    "rom",
    "duc",
    "mom",
    "xoan",
    "ghe",
    "coi",
    "trac",
    "troc",
    "soi",
    "chot",
    "que",
    "cam",
    "lui",
    "lac",
    "ech",
    "om",
}
NAMED = re.compile(r"\bten(?: la)?\W{1,2}$")
# Right before a given name alone: who it is, or what one does to somebody.
_CALLED = (
    r"\b(?:tên|gặp|tên là|tôi|tui|em|e|(?:chồng|vợ|cha|mẹ|ba|má|con|em|anh|chị|cháu|bạn|xưng|gọi)(?: [^\W\d]+)? là|chồng|vợ|"
    r"(?:chồng|vợ|cha|mẹ|má|ba|con|anh|chị|em|cháu) (?:tôi|e|em|tui|nó|chị|chỉ|anh|ảnh|bà|ông|con)|phụ huynh|thợ|tổ trưởng thợ|gia sư|lao công|môi giới|bs|ship|xưng|báo|thường gọi|kêu|biệt danh|ở nhà|"
    r"điện cho|liên hệ|gọi cho|gặp ông|nhắc|thg|tài xế|bảo mẫu|bảo vệ|kế toán|thằng|con|mụ|lão|gã|cu|vợ chồng|gọi nhau là|gọi là|shipper|nhân viên|bạn|cháu|thợ hồ|y tá|"
    r"điều dưỡng|hộ lý)[ ]{0,2}:?[ ]{0,2}$"
)
CALLED, CALLED_PLAIN = re.compile(_CALLED), re.compile(fold(_CALLED).replace(r"[^\w", r"[^\W"))
ORDINARY = {"hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mai", "bình", "thanh", "hiện", "trước", "sau", "sang", "qua", "công", "tiến", "thành", "trung", "tâm", "hội", "phú", "an", "long"}  # fmt: skip

OWN = re.compile(r" (?:cua )?(?:toi|em|minh|tui|con|chau)\b")
# Syllables of a name after which one more belongs to it: «thi ngoc han», «van be ba».
LINKS = {"ngoc", "kim", "my", "hong", "be", "thanh", "minh", "thu", "anh", "bich", "cam", "tuyet", "hoang", "thuy", "nhu", "xuan", "gia", "bao", "quoc", "ut", "diem", "phuong", "hoai", "mong", "yen", "tuong", "ngan", "truc"}  # fmt: skip
FUNCTION = {"o", "co", "la", "bi", "da", "va", "cho", "xin", "den", "nay", "roi", "ma", "khong", "so", "em", "toi"}  # fmt: skip
NOT_NAME = re.compile(
    r"(?:chu (?:tich|nhiem|tri)|giam doc|pho |bi thu|truong (?:phong|ban|cong|ap|khu|doan)|ubnd|can bo|noi\b|ngoai\b|hieu truong|vien chuc|cong an|chanh|thu truong|bo truong|"
    r"thu tuong|dai bieu|vnpt|viettel|nao\b|zalo|facebook|tiktok|momo\b|shopee|lazada|google|gmail|telegram|viber|vneid|youtube|grab\b|trieu\b|ta\b|quoc (?:te|gia|hoi|phong|lo|hieu|khanh|tang|doanh)\b|den\b|ria\b|hang xom|toi\b|con\b|vinh dien|tong\b|cuc truong|chi cuc|bao nhieu|cung\b|vua\b)"
)


def _pattern(words):
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


@functools.cache
def patterns():
    near, far = lexicon("near"), lexicon("far")
    unclear = {"cho", "cau", "den", "dinh", "pho", "quan", "song", "san", "mo", "ben", "pha", "ho", "p", "q", "h", "th", "tuong", "lang", "mieu", "ga", "deo", "to", "giai", "goc", "tram", "vua", "gom", "truong", "xa", "dao", "con", "quy", "tuyen", "chua", "tiem", "tinh", "ap", "duong dan"}  # fmt: skip
    # Words that part a thing from a name; escaped, for text in sources is for people to read.
    parted = r"(?!(?:\u00f4ng|b\u00e0|anh|ch\u1ecb|em|t\u00ean|cho|t\u00f4i|l\u00e0|b\u1ecb|c\u00f3|c\u1ee7a|do|ong|chi|toi|la|bi|cua|h\u1ee3p|nh\u00e0|c\u1ea1nh|s\u00e1t|g\u1ea7n|tr\u01b0\u1edbc|\u1edf|g\u1eb7p|v\u1edbi)\b)"
    return {
        "near": re.compile(rf"(?<!\w)(?:{_pattern(near)})\.?\s{{1,2}}$"),
        "near_plain": re.compile(rf"(?<!\w)(?:{_pattern({fold(w) for w in near} - unclear)})\.?\s{{1,2}}$"),
        "far": re.compile(rf"(?<!\w)(?:{_pattern(far)})(?: {parted}[^\W\d]{{1,12}}){{0,5}}\s$"),
        "title": re.compile(rf"(?<!\w)(?P<title>{_pattern(lexicon('title'))})\s{{1,2}}$"),
        "title_plain": re.compile(
            r"(?<!\w)(?P<title>ong|ba|anh|chi|em|co|chu|bac|chau|cu|thay|bac si|co giao|luat su)\s{1,2}$"
        ),
    }
