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
    r"\bnguoi (?:gui|viet|lam|dung|nop|nhan|khieu nai|to cao|de nghi|kien nghi|phan anh|viet don|lam don|lam chung|bi hai|uy quyen|dai dien|lien he)(?: don)?|"
    r"\bkinh (?:don|thu|but)|\bky ten|\bchu (?:tai khoan|ho|don|xe|nha|dat|tk|the|thua dat)|\bdung ten(?: la)?|\bnguyen don|\bbi don|\bnan nhan|\bdai dien(?: la)?|"
    r"\btoi,?|\bxung ten|\btoi ten la|\bten that(?: la)?|\bten day du(?: la)?)\s{0,2}[:,\-\u2013]?\s{0,2}$"
)
TOLD = re.compile(
    r"(?:\b(?:co |nguoi |hang xom |mot nguoi |hai |nha tro )?ten|\bla|\b(?:chong|vo|cha|me|ba|ma|con|con trai|con gai|em|em trai|em gai|anh trai|chi gai|chau|bo|ong noi|ba noi|"
    r"con re|con dau|anh ruot|chi ruot|em ruot|hang xom)(?: cua)? (?:toi|em|tui|minh|con|chau)(?: la| ten| ten la)?,?|\b(?:con trai|con gai|em trai|em gai|hang xom|"
    r"liet si|thuong binh|hoc sinh|sinh vien|benh nhan|giao vien|tai xe|chu tro|chu no|chu quan|ke|ten|ho|gap|facebook|fb|zalo))\s{0,2}[:]?\s{0,2}$"
)
NAMED_THING = re.compile(r"\b(?:mang|dat|doi|duong|co|xa|ap|gan|bien|truong|cau) ten\s{0,2}:?\s{0,2}$")
_OFFICE = (
    r"(?:tong bi thu|bi thu|chu tich|pho chu tich|pct|thu tuong|bo truong|thu truong|chanh van phong|chanh thanh tra|chanh an|vien truong|cuc truong|vu truong|"
    r"(?:pho )?chi cuc truong|(?:pho )?truong (?:phong|ban|cong an|ap|khu pho|khom|doan|tram|thon|cn)|dai bieu(?: quoc hoi| hdnd)?|(?:pho )?hieu truong|"
    r"uy vien(?: ban| thuong vu| bch)?|(?:dai|thuong|trung|thieu) (?:tuong|ta)|tham phan|kiem sat vien|dong chi|d/c|chu nhiem uy ban|"
    r"(?:pho )?(?:tong )?giam doc (?:so|trung tam|benh vien|cong an|bao hiem|kho bac|dai|ban|van phong|ngan hang nha nuoc|thu vien|bao tang|hoc vien|dai hoc|quy)|"
    r"nguyen (?:thu|hoa|soai)|vua|nha vua|hoang de|anh hung (?:lao dong|lao|luc luong|dan toc)|danh nhan|cong an vien truong|doi truong|tong thong|quoc vuong|giam muc|linh muc)"
)
OFFICE_BEFORE = re.compile(rf"\b{_OFFICE}\b")
OFFICE_AFTER = re.compile(
    rf"\s{{0,2}}(?:[,(\-\u2013]\s{{0,2}}(?:(?:hien|dang|la|hien la|dang la|hien dang la|nguyen|cuu|voi tu cach la)\s)?|\s(?:hien |dang )?(?:la|giu chuc|lam)\s)(?:quyen |pho )?{_OFFICE}\b"
)
NOT_OFFICE = re.compile(r"\b(?:hoi dong quan tri|cong ty|hoi dong thanh vien|hdqt|cty)\b")
# Words between an office and a name that part them: the name is then somebody else's.
PARTED = re.compile(
    r"\b(?:toi|tui|em|con|chau|minh|xin|cho|gui|ngu|ten|nhung|bi|duoc|da|hua|khi|cung|voi|de nghi|yeu cau|viec|nhu|neu|nhan|tiep|tra loi|giai quyet|xem xet|can|vi|rang|"
    r"so|cua|den|o|tai|moi|dan|nguoi|hang)\b|[.!?;:\n]"
)
UNACCENTED = {"nguyen", "tran", "pham", "huynh", "hoang", "dang", "le", "phan", "vu", "vo", "bui", "do", "ngo", "duong", "truong", "dinh"}  # fmt: skip

OWN = re.compile(r" (?:cua )?(?:toi|em|minh|tui|con|chau)\b")
# Syllables of a name after which one more belongs to it: «thi ngoc han», «van be ba».
LINKS = {"ngoc", "kim", "my", "hong", "be", "thanh", "minh", "thu", "anh", "bich", "cam", "tuyet", "hoang", "thuy", "nhu", "xuan", "gia", "bao", "quoc", "ut", "diem", "phuong", "hoai", "mong", "yen", "tuong", "ngan", "truc"}  # fmt: skip
FUNCTION = {"o", "co", "la", "bi", "da", "va", "cho", "xin", "den", "nay", "roi", "ma", "khong", "so", "em", "toi"}  # fmt: skip
NOT_NAME = re.compile(
    r"(?:chu (?:tich|nhiem|tri)|giam doc|pho |bi thu|truong (?:phong|ban|cong|ap|khu|doan)|ubnd|can bo|noi\b|ngoai\b|hieu truong|vien chuc|cong an|chanh|thu truong|bo truong|"
    r"thu tuong|dai bieu|vnpt|viettel|nao\b|trieu\b|ta\b|quoc\b|den\b|ria\b|hang xom|toi\b|con\b|vinh dien|tong\b|cuc truong|chi cuc|ky\b|bao nhieu|ai\b|cung\b|vua\b)"
)


def _pattern(words):
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


@functools.cache
def patterns():
    near, far = lexicon("near"), lexicon("far")
    unclear = {"cho", "cau", "den", "dinh", "pho", "quan", "song", "san", "mo", "ben", "pha", "ho", "p", "q", "h", "th", "tuong", "lang", "mieu", "ga", "deo", "to", "giai", "goc", "tram", "vua", "gom", "truong", "xa", "dao", "con", "quy", "tuyen", "chua", "tiem", "tinh", "ap", "duong dan"}  # fmt: skip
    # Words that part a thing from a name; escaped, for text in sources is for people to read.
    parted = r"(?!(?:\u00f4ng|b\u00e0|anh|ch\u1ecb|em|t\u00ean|cho|t\u00f4i|l\u00e0|b\u1ecb|c\u00f3|c\u1ee7a|do|ong|chi|toi|la|bi|cua|h\u1ee3p)\b)"
    return {
        "near": re.compile(rf"(?<!\w)(?:{_pattern(near)})\.?\s{{1,2}}$"),
        "near_plain": re.compile(rf"(?<!\w)(?:{_pattern({fold(w) for w in near} - unclear)})\.?\s{{1,2}}$"),
        "far": re.compile(rf"(?<!\w)(?:{_pattern(far)})(?: {parted}[^\W\d]{{1,12}}){{0,5}}\s$"),
        "title": re.compile(rf"(?<!\w)(?P<title>{_pattern(lexicon('title'))})\s{{1,2}}$"),
        "title_plain": re.compile(
            r"(?<!\w)(?P<title>ong|ba|anh|chi|em|co|chu|bac|chau|cu|thay|bac si|co giao|luat su)\s{1,2}$"
        ),
    }
