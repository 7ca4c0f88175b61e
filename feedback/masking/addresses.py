"""Home addresses: a house, plot, group or hamlet, followed by the chain of places it lies in.

Roads, communes and towns alone are public; so is the address that stands right behind the name of an office.
"""

import bisect
import functools
import re

from core.text import fold

from .spans import Candidate
from .text import SENTENCE_END, both, lexicon

_NUM = r"[a-z]?\d{1,4}[a-z]{0,2}(?:[/.\-]\d{1,4}[a-z]{0,2}){0,3}(?![\d/%]|[a-z]|[.,]\d)"
_HEADS = [
    # what is certain by itself comes first: (pattern, whether a residence word must stand before, parts needed behind)
    (
        re.compile(
            rf"(?<![a-z0-9])(?:can ho|phong|p\.) ?(?:so )?[a-z]?\d{{1,4}}[a-z]?,? (?=so |nha )(?:so nha|nha so|so|nha) ?{_NUM}"
        ),
        False,
    ),
    (re.compile(rf"(?<![a-z0-9])(?:so nha|nha so|nha|so)\W{{0,2}} ?{_NUM}"), False),
    (re.compile(r"(?<![a-z0-9])(?:hem|ngo|ngach|kiet) (?:so )?\d{1,4}[a-z]?(?:/\d{1,4}){0,3}(?![\d/]|[.,]\d)"), False),
    (re.compile(r"(?<![a-z0-9])to (?:nhan dan |dan pho )?(?:tu quan )?(?:so )?\d{1,3}[a-z]?(?![\d/a-z]|[.,]\d)"), False),
    (re.compile(r"(?<![a-z0-9])(?:thua dat|thua|lo dat|lo) (?:so )?[a-z]?\d{1,5}[a-z]?(?:-\d{1,3})?(?![\d/]|[.,]\d)"), False),
    (re.compile(rf"(?<![a-z0-9./,\-]){_NUM}(?= )"), False),
    (re.compile(r"(?<![a-z0-9])(?:ap|khom|khu pho|kp|thon)(?= ?[a-z0-9])"), True),
]
_RESIDENCE = re.compile(
    r"(?:\b(?:ngu|cu ngu|hien (?:dang |nay )?(?:o|song|sinh song|tru|cu tru)|thuong tru|tam tru|cu tru|tru|noi o|cho o|dia chi|dia chi nha|ho khau|ho khau thuong tru|que quan|tru quan|sinh song|sinh ra)"
    r"|\b(?:toi|tui|em|con|chau|minh|gia dinh|nha|nguoi|cha me|me|cha|ba|ma|vo chong|chong|vo|ho ngheo|ho|ong ba|ong|bac|co|chu|anh|chi)"
    r"(?: (?:toi|em|tui|hien|dang|deu|hien nay))*(?: (?:song|cu ngu|o tro|tam tru|o))+)"
    r"(?: tai| o| so| la| hien nay| hien tai)*\W{0,3}$"
)
_NAMED_RESIDENCE = re.compile(r"\b(?:o|song o|song tai|ngu)(?: tai)? $")
_KEY = (
    r"(?:to ban do|to dan pho|to|ap|khu pho|kp|khom|thon|xa|phuong|p|thi tran|tt|huyen|h|thi xa|tx|thanh pho|tp|quan|q|tinh|t|duong tinh|duong|dai lo|hem|ngo|ngach|"
    r"kiet|quoc lo|ql|dt|khu dan cu|kdc|chung cu|cu xa|lo|tang|khu vuc|khu|d|pho|thua|lang|nha so|so nha|so)"
)
_PART = re.compile(
    rf"\s{{0,2}}[,;\-\u2013(]?\s{{0,2}}(?P<key>{_KEY})(?![a-z])(?:(?P<tight>\.?)\s{{0,2}}|\s)(?:so\s)?(?=[a-z0-9])"
)
_KEY_WORD = re.compile(rf"(?:{_KEY})(?![a-z])")
_VALUE_NUM = re.compile(r"[a-z]?\d{1,4}[a-z]?(?:[/\-]\d{1,4}[a-z]?){0,3}(?![\d/]|[a-z]|[.,]\d)")
_DATE_ROAD = re.compile(r"\d{1,2}[ /\-](?:thang )?\d{1,2}(?![\d/])")
_LETTERS = re.compile(r"[^\W\d_]+")
_MONTHS = re.compile(r"\d{1,2} thang \d{1,2}\b|cach mang thang (?:tam|8)|\d{1,2} ?thang \d{1,2}\b")
_OFFICE = re.compile(
    r"\b(?:ubnd|uy ban(?: nhan dan)?|hdnd|(?<!co )(?<!ho )so (?!nha)[a-z]+|cong an|trung tam|truong (?!hop)|benh vien|chi cuc|cuc|van phong|tru so|toa an|vien kiem sat|"
    r"kho bac|bao hiem xa hoi|buu dien|tram y te|thu vien|bao tang|dai phat thanh|ban quan ly|nha van hoa|chua|bo phan mot cua|thanh tra|tinh uy|huyen uy|"
    r"thanh uy|dang uy|hoi nong dan|hoi phu nu|mat tran|cong vien|phong (?:tai|tu|noi|giao|kinh|van|quan|lao|y)|doan thanh nien|bao dong khoi|san van dong|"
    r"tram (?:bien ap|bom|xang)|cay xang|tru (?:dien|den)|cot (?:dien|den)|ho ga|nha xe|dien luc|ngan hang|nha hat|agribank|vietcombank|bidv|hop tac xa)\b"
)
_PRIVATE = re.compile(
    r"\b(?:toi|tui|em|nha|ngu|cu tru|thuong tru|tam tru|song|gia dinh|ong|ba|anh|chi|ho|cua hang|quan|tiem|cong ty|dia chi|nguoi|lap|xay)\b"
)
_NOT_BEFORE = re.compile(
    r"\b(?:dieu|khoan|muc|lop|nam|ngay|thang|luc|khoang|hon|gan|den|tu|diem|quyet dinh|cong van|van ban|ho|lan|gia|km|chuong|tuyen|xe|thu|bang)\W?$"
)
_STOP = {
    "nuoc", "bi", "da", "dang", "xin", "co", "la", "hoi", "lay", "mat", "dien", "thoai", "cmnd", "cccd", "sdt", "dt", "ten", "toi", "em", "va", "o", "cua",
    "khong", "cho", "de", "ve", "voi", "nhung", "ma", "thi", "rat", "qua", "tu", "den", "gap", "nay", "trong", "mong", "sinh", "dia", "hien", "lam", "rac",
    "duong", "xay", "cap", "can", "moi", "gan", "truoc", "sau", "canh", "vi", "do", "nen", "hay", "cung", "chua", "muon", "nho", "kinh", "de nghi", "keu",
}  # fmt: skip


def _name_run(reading, at, most=5):
    """End of the run of capitalised words from ``at``, one blank between; ``at`` when there is none."""
    end, count = at, 0
    text = reading.text
    while count < most:
        start = end + (count > 0)
        if count and text[end : end + 1] not in (" ", "\u00a0"):
            break
        m = _LETTERS.match(text, start)
        if not m or not m[0][0].isupper():
            break
        key = _KEY_WORD.match(reading.folded, start)
        if (
            count
            and key
            and (
                key[0] in ("p", "q", "h", "tp", "tx", "tt", "kp")
                or re.match(r" ?[\dA-Z\u0110]", text[key.end() :][:2])
                and key[0] in _WHOLE_KEYS
            )
        ):
            break
        end = m.end()
        count += 1
    return end


_WHOLE_KEYS = {"ap", "xa", "phuong", "huyen", "tinh", "khom", "thanh pho", "thi tran", "thi xa", "khu pho", "quan"}


def _shouting(text, start):
    """Whether the words from ``start`` on are in capitals only, so that capitals say nothing."""
    stretch = [word for word in re.findall(r"[^\W\d_]{2,}", text[start : start + 40])]
    return len(stretch) >= 3 and all(word.isupper() for word in stretch[:-1])


def _careless(text, at):
    """Whether nothing near is capitalised, as people type on telephones."""
    return text[at : at + 1].islower() and not any(c.isupper() for c in text[max(0, at - 40) : at])


def _loose_run(reading, at, key):
    """End of a place's name typed without capitals (or in capitals only): a known name, else two words at most."""
    folded = reading.folded
    words = []
    for m in _LETTERS.finditer(folded, at, at + 48):
        if words and folded[words[-1].end() : m.start()] not in (" ", "\u00a0"):
            break
        if not words and m.start() != at:
            return at
        words.append(m)
        if len(words) == 5:
            break
    for size in range(len(words), 1, -1):
        name = folded[words[0].start() : words[size - 1].end()]
        if name in both("place")[1] or name in both("famous")[1]:
            return words[size - 1].end()
    if not words or words[0][0] in _STOP:
        return at
    most = 2
    if key in ("duong", "dai lo", "hem", "") and words[0][0] in both("family", by_space=True)[1]:
        most = 3
    end = words[0].end()
    for m in words[1:most]:
        if m[0] in _STOP or (_KEY_WORD.fullmatch(m[0]) and len(m[0]) > 1 and m[0] not in ("lo", "to", "tu")):
            break
        end = m.end()
    return end


def _known_place(name):
    return name in both("place")[1] or name in both("famous")[1]


def _value(reading, at, key):
    """End of what follows a keyword: a number, a name, or a name with a number."""
    folded, text = reading.folded, reading.text
    m = _MONTHS.match(folded, at) or (key in ("duong", "d") and _DATE_ROAD.match(folded, at)) or _VALUE_NUM.match(folded, at)
    if m:
        return m.end()
    loose = reading.plain(at, at + 20) or _shouting(text, at) or _careless(text, at)
    if text[at : at + 1].isupper() and not (loose and _shouting(text, at)):
        end = _name_run(reading, at, 3 if key in ("duong", "dai lo") and loose else 4 if key != "khu dan cu" else 6)
        more = re.compile(r" \d{1,2}[a-z]?(?=[,;.)\n]|$| (?:xa|phuong|ap|huyen)\b)").match(folded, end)
        if end > at and more and key not in ("tinh", "huyen"):
            end = more.end()
        return end
    end = _loose_run(reading, at, key)
    return end if loose or _known_place(folded[at:end]) else at


def _street(reading, at):
    """End of a road's name right behind a house number, without a keyword; (end, whether the name is known)."""
    folded, text = reading.folded, reading.text
    m = re.compile(r",?\s{1,2}").match(folded, at)
    if not m:
        return at, False
    begin = m.end()
    key = _PART.match(folded, at)
    if key and _key_as_typed(reading, key):
        return at, False
    months = _MONTHS.match(folded, begin)
    if months:
        return months.end(), True
    loose = reading.plain(begin, begin + 20) or _shouting(text, begin)
    if text[begin : begin + 1].islower() or (loose and _shouting(text, begin)):
        end = _loose_run(reading, begin, "")
        return (end, True) if folded[begin:end] in both("famous")[1] else (at, False)
    end = _name_run(reading, begin)
    name = reading.low[begin:end]
    if " " not in name:
        return at, False
    known = (
        name in both("famous")[0]
        or folded[begin:end] in both("famous")[1]
        or name.split()[0] in both("family", by_space=True)[0]
    )
    return end, known


def _chain(reading, at, limit):
    """(end, number of parts) of the chain of places from ``at`` on."""
    folded, text = reading.folded, reading.text
    parts, places = 0, both("place")[0]
    while parts < 10:
        m = _PART.match(folded, at)
        if m and m.end() < limit and not (m["key"] == "so" and m["tight"] == "") and _key_as_typed(reading, m):
            end = _value(reading, m.end(), m["key"])
            if end > m.end():
                at, parts = min(end, limit), parts + 1
                continue
        sep = re.compile(r"\s{0,2}[,\-\u2013]\s{0,2}").match(text, at)
        if sep and sep.end() < limit:
            end = _name_run(reading, sep.end(), 3)
            name = reading.low[sep.end() : end]
            road = name in both("famous")[0]
            joined = "," not in sep[0] and " " in name and name.split()[0] not in both("family", by_space=True)[0] and parts
            if end > sep.end() and (name in places or road or joined):
                at, parts = end, parts + 1
                continue
        break
    return at, parts


@functools.cache
def _spellings():
    """{folded word: its right spellings with accents}: «xa» may be far, and «so» to compare."""
    known = {}
    for word in lexicon("key", by_space=True):
        known.setdefault(fold(word), set()).add(word)
    return known


def _spelled_right(word, folded):
    return word == folded or folded not in _spellings() or word in _spellings()[folded]


def _key_as_typed(reading, m, group="key"):
    """Whether a keyword of folded text is that word in the text."""
    start, end = m.span(group)
    word, folded = reading.low[start:end], reading.folded[start:end]
    if (
        len(folded) <= 2
        and folded in ("p", "q", "h", "t", "d")
        and not (reading.text[start].isupper() or reading.text[end : end + 1] == "." or reading.text[end : end + 1].isdigit())
    ):
        return False
    first, first_folded = word.split(" ")[0], folded.split(" ")[0]
    return _spelled_right(first, first_folded)


def _of_office(reading, start):
    """Whether an office is named right before, so that the address is the office's."""
    before = reading.folded[max(0, start - 90) : start]
    cuts = [m.end() for m in SENTENCE_END.finditer(before)]
    if cuts:
        before = before[cuts[-1] :]
    last = None
    for m in _OFFICE.finditer(before):
        if m[0].startswith("so ") and reading.low[start - len(before) + m.start() :][:2] in _spellings()["so"]:
            continue
        last = last or m
    return last is not None and not _PRIVATE.search(before[last.end() :])


def find(reading, taken):
    """Candidates; none runs into a span that is ``taken``."""
    folded = reading.folded
    starts = sorted(span.start for span in taken)
    ends_at = 0
    covered = bytearray(len(folded) + 1)
    for span in taken:
        covered[span.start : span.end] = b"\x01" * (span.end - span.start)
    heads = sorted((m.start(), -m.end(), i) for i, (pattern, _resident) in enumerate(_HEADS) for m in pattern.finditer(folded))

    for start, end, index in heads:
        end = -end
        if start < ends_at or covered[start] or covered[end - 1]:
            continue
        bare, hamlet = index == len(_HEADS) - 2, index == len(_HEADS) - 1
        first = re.match(r"[a-z]+", folded[start:end])
        if first and not bare:
            word = reading.low[start : start + len(first[0])]
            if not _spelled_right(word, first[0]):
                continue
        at = bisect.bisect_left(starts, start)
        limit = starts[at] if at < len(starts) else len(folded)
        before = folded[max(0, start - 60) : start]
        resident = _RESIDENCE.search(before) is not None
        if hamlet:
            if not (resident or _after_name(reading, start, before)):
                continue
            stop, parts = _chain(reading, start, limit)
            enough = parts >= 2
        else:
            if re.search(r"\btu (?:nha )?so .{1,12} den (?:nha )?(?:so )?$", before):
                continue  # a stretch of road
            if bare and (_NOT_BEFORE.search(before) and not resident):
                continue
            stop, parts = end, 0
            known = True
            if index != 4 and index != 3:
                street, known = _street(reading, end)
                if street > end and street <= limit:
                    stop, parts = street, 1
            stop, more = _chain(reading, stop, limit)
            if parts and not known and not more and not resident:
                continue
            if parts and bare and not more and not resident:
                continue
            if not parts and bare and not _bare_road(folded, end):
                continue
            if (
                not parts
                and index == 4
                and not re.match(r"\W{1,3}(?:to ban do|ap|xa|khu|chung cu|kdc|phuong|khom|duong|tai)", folded[end : end + 14])
            ):
                continue
            parts += more
            enough = parts >= 1
        if enough and not _of_office(reading, start):
            if reading.text[stop - 1 : stop] in " ,":
                stop -= 1
            yield Candidate(40, start, stop, "address")
            ends_at = stop


def _bare_road(folded, end):
    return re.match(r",? (?:duong|dai lo|hem|ngo|quoc lo|ql|ap|khu pho|kp|khom|pho|thon)\b", folded[end : end + 12]) is not None


def _after_name(reading, start, before):
    """«Nguyen Van A o ap 3, xa B»: a capitalised name and a verb of dwelling before the hamlet."""
    m = _NAMED_RESIDENCE.search(before)
    if not m:
        return False
    word = re.search(r"([^\W\d_]+)[ ,]*$", reading.text[start - len(before) : start - len(before) + m.start()])
    name = word and reading.low[word.start(1) + start - len(before) : word.end(1) + start - len(before)]
    return bool(word) and word[1][0].isupper() and name in both("given", by_space=True)[0]
