"""Whether an address or a number is that of an office, which is public."""

import re

from .text import SENTENCE_END, spelled_right, spellings

_OFFICE = re.compile(
    r"\b(?:ubnd|uy ban(?: nhan dan)?|hdnd|so (?:thong tin|khoa hoc|noi vu|tai chinh|tai nguyen|nong nghiep|xay dung|giao thong|cong thuong|y te|giao duc|van hoa|lao dong|tu phap|ngoai vu|du lich|ke hoach|dan toc|gd|tttt|khcn|nnmt|tn)[a-z]*|cong an|trung tam|truong (?!hop)|benh vien|chi cuc|cuc|van phong|tru so|toa an|vien kiem sat|"
    r"kho bac|bao hiem xa hoi|buu dien|tram y te|thu vien|bao tang|dai phat thanh|ban quan ly|nha van hoa|chua|bo phan mot cua|thanh tra|tinh uy|huyen uy|"
    r"thanh uy|dang uy|hoi nong dan|hoi phu nu|mat tran|cong vien|truc ban|phong (?:tai|tu|noi|giao|kinh|van|quan|lao|y)|doan thanh nien|bao dong khoi|san van dong|"
    r"tram (?:bien ap|bom|xang)|cay xang|tru (?:dien|den)|cot (?:dien|den)|ho ga|nha xe|ben xe|ben tau|dien luc|ngan hang|nha hat|agribank|vietcombank|bidv|hop tac xa)\b"
)
_PRIVATE = re.compile(
    r"\b(?:toi|tui|em|nha|ngu|cu tru|thuong tru|tam tru|song|gia dinh|ong|ba|anh|chi|ho|cua hang|quan|tiem|cong ty|goi tu|o tro|tro|thue|xung|mao danh|nguoi|lap|xay|ve|xuong|vao|ghe|nho)\b"
)


def of_office(reading, start):
    """Whether an office is named right before, so that an address or a telephone is the office's."""
    before = reading.folded[max(0, start - 90) : start]
    cuts = [m.end() for m in SENTENCE_END.finditer(before)]
    if cuts:
        before = before[cuts[-1] :]
    last = None
    for m in _OFFICE.finditer(before):
        word = m[0].split(" ")[0]
        typed = reading.low[start - len(before) + m.start() :][: len(word)]
        wrong = typed in spellings()["so"] if word == "so" else not spelled_right(typed, word)  # «số», «Trương», «chưa»
        last = last if wrong else m
    return last is not None and not _PRIVATE.search(before[last.end() :])


_IS_OFFICE = re.compile(rf"[\s,(]{{1,3}}(?:la|co|chinh la) (?:tru so|dia diem|{_OFFICE.pattern})")


_OF_OFFICE = re.compile(rf"\W{{0,3}}(?:cua|la cua|thuoc) (?:[a-z]+ ){{0,2}}{_OFFICE.pattern}")


def belongs_to_office(reading, end):
    """Whether what ends at ``end`` is an office's: «số 0270 3828 282 của Trung tâm …»."""
    return _OF_OFFICE.match(reading.folded, end, end + 60) is not None


def becomes_office(reading, end):
    """Whether what ends at ``end`` is said to be an office: «số 12 đường Hai Bà Trưng là trụ sở công an»."""
    return _IS_OFFICE.match(reading.folded, end, end + 40) is not None
