"""Home addresses: a house, plot, group or hamlet, followed by the chain of places it lies in.

Roads, communes and towns alone are public; so is the address that stands right behind the name of an office.
"""

import bisect
import re

from .offices import becomes_office, of_office
from .spans import Candidate
from .text import SENTENCE_END, both, spelled_right

_NUM = r"[a-z]?\d{1,4}(?:[a-ln-z]\d{1,2}|[a-z]{0,2})(?:[/.\-]\d{1,4}[a-z]{0,2}){0,3}(?:/[a-z])?(?![\d/%]|[a-z]|[.,]\d)"
_PLOT = r"(?:so )?[a-z]?\d{1,5}[a-z]?(?:-\d{1,3})?(?![\d/]|[.,]\d)"
# Where an address may begin. A number alone needs a road behind it, a hamlet needs a word of dwelling or a group or house in it.
_HEADS = {
    "flat": re.compile(
        rf"(?<![a-z0-9])(?:can ho|phong|p\.|lau|tang) ?(?:so )?[a-z]?\d{{1,4}}[a-z]?,? (?=so |nha )(?:so nha|nha so|so|nha) ?{_NUM}"
        r"|(?<![a-z0-9])(?:can ho|can|phong tro|phong|p\.) ?(?:so )?[a-z]{0,2}-?\d{1,4}[a-z]?(?:[\-.]\d{1,4}){0,2}"
        r"(?=,? (?:chung cu|toa|block|lo|hem|ngo|lau|tang|khu|nha tro|day tro|day nha|ky tuc xa|ktx)\b)(?: day (?:nha )?tro| nha tro)?"
    ),
    "house": re.compile(rf"(?<![a-z0-9])(?:so nha|nha so|nha|so)\W{{0,2}} ?{_NUM}"),
    "alley": re.compile(r"(?<![a-z0-9])(?:hem|ngo|ngach|kiet) (?:so )?\d{1,4}[a-z]?(?:/\d{1,4}){0,3}(?![\d/]|[.,]\d)"),
    "group": re.compile(
        r"(?<![a-z0-9])(?:to|doi) (?:nhan dan |dan pho )?(?:tu quan )?(?:so )?\d{1,3}[a-z]?(?![\d/a-z]|[.,]\d)"
    ),
    "plot": re.compile(
        rf"(?<![a-z0-9])(?:cac )?(?:o dat|nen dat|nen|thua dat|thua|lo dat|lo) {_PLOT}(?:(?:,| va|, va)(?: thua dat| thua| lo)? {_PLOT}){{0,6}}"
    ),
    "bare": re.compile(rf"(?<![a-z0-9./,\-]){_NUM}(?=[ ,])"),
    "hamlet": re.compile(r"(?<![a-z0-9])(?:ap|khom|khu pho|kp|thon|buon|xom|phum)(?= ?[a-z0-9])"),
}
_RESIDENCE = re.compile(
    r"(?:\b(?:ngu|cu ngu|hien (?:dang |nay )?(?:o|song|sinh song|tru|cu tru)|thuong tru|tam tru|cu tru|tru|noi o|cho o|dia chi|dia chi nha|ho khau|ho khau thuong tru|que quan|tru quan|sinh song|sinh ra)"
    r"|\b(?:toi|tui|em|con|chau|minh|gia dinh|nha|nguoi|cha me|me|cha|ba|ma|vo chong|chong|vo|ho ngheo|ho|ong ba|ong|bac|co|chu|anh|chi)"
    r"(?: (?:toi|em|tui|hien|dang|deu|hien nay))*(?: (?:song|cu ngu|o tro|tam tru|o))+)"
    r"(?: tai| o| so| la| hien nay| hien tai)*\W{0,3}$"
)
_NAMED_RESIDENCE = re.compile(r"\b(?:o|song o|song tai|ngu)(?: tai)? $")
_KEY = (
    r"(?:to ban do|to nhan dan tu quan|to tu quan|to nhan dan|giong|doi|tinh lo|huong lo|to dan pho|to|khu tai dinh cu|khu do thi|khu nha o|khu tap the|nha tro|day tro|toa nha|toa|block|buon|xom|phum|ap|khu pho|kp|khom|thon|xa|phuong|p|thi tran|tt|huyen|h|thi xa|tx|thanh pho|tp|quan|q|tinh|t|duong tinh|duong|dai lo|hem|ngo|ngach|"
    r"kiet|quoc lo|ql|dt|khu dan cu|kdc|chung cu|cu xa|lo|tang|khu vuc|khu|d|pho|thua|lang|nha so|so nha|so)"
)
_PART = re.compile(
    rf"\s{{0,2}}[,;\-\u2013(]?\s{{0,2}}(?P<key>{_KEY})(?![a-z])(?:(?P<tight>\.?)\s{{0,2}}|\s)(?:so\s)?(?=[a-z0-9])"
)
# What makes a hamlet somebody's home or land.
_PINNED = {"to", "to dan pho", "so", "so nha", "nha so", "thua", "lo", "to ban do", "hem", "ngo", "ngach", "kiet"}
_ON_ROAD = {"so", "so nha", "nha so", "hem", "ngo", "ngach", "kiet"}  # a road may follow without its word
# What stands between two parts: «tọa lạc», «cũ, nay là»; and behind the name of a road or an estate.
_FILLER = re.compile(
    rf"(?: cu| nguyen la)?\s{{0,2}}[,;(]?\s{{0,2}}(?:(?:toa lac|nam)(?: tai| o| thuoc| tren)?|nay (?:la|thuoc)|thuoc|tai|cung|khu tai dinh cu|khu dan cu|noi dai,?|vuot lu|cu,|\(cu\),?)?\s{{0,2}}(?P<key>{_KEY})(?![a-z])\.?\s?(?=[a-z0-9])"
)
_BACKWARD = re.compile(
    r"(?:(?:tỉnh|xã|phường|thị trấn|huyện|thị xã|thành phố|tp\.?|ấp|khóm|khu phố|thôn|Tỉnh|Xã|Phường|Thị trấn|Huyện|Thị xã|Thành phố|TP\.?|Ấp|Khóm|đường|Đường|hẻm|Hẻm|tổ|Tổ) ?"
    r"(?:[A-ZĐÀ-Ỹ][\w]*(?: [A-ZĐÀ-Ỹ][\w]*){0,4}|\d{1,2})(?:, | - | – )){1,4}$"
)
_HOME = re.compile(
    r"\b(?:toi|tui|em|e|nha|gia dinh|con|chau|chi|anh|ong|ba|ma|me|be|vo|chong|que|tro|ho|dat|vuon|ruong|ngu|tru|dia chi|cccd|cmnd|sdt|sinh nam|ten|thuong binh|nguoi|cu tri)\b"
)
_PUBLIC = re.compile(
    r"\b(?:duong|(?:nguoi |nhan )?dan|cau|ba con|tuyen|cho|tram|kenh|lo|doan|khu vuc|truong|chua|tru so|de|bo ke|truong|bi thu)(?: dal| dan| nhua| be tong| lien| lien ap)?(?: o| tai| thuoc| qua| cua)?\W{0,2}$"
)
_ROAD_LIST = re.compile(r", ?(?:quoc lo|ql|tinh lo|huong lo|dt|duong)\b")
_SIGNED = re.compile(r"[A-ZĐÀ-Ỹ][^\W\d]*(?: [A-ZĐÀ-Ỹ][^\W\d]*){1,4}(?:,| –| -|:) $")  # a name right before
_PLACE_NEXT = re.compile(r", ?(?:phuong|xa|khu|ap|khom|thanh pho|tp|thi tran|quan|huyen)\b")
_NOT_HOUSE = re.compile(
    r"\b(?:tuyen|xe buyt|xe bus|buyt|chuyen|chuyen xe|diem|bang|lich|mau|lan|ky|ban an|so dien|cong to|loai|phieu)\W{0,2}$"
)
_BARE_ROAD = re.compile(
    r",? (?:duong|dai lo|hem|ngo|quoc lo|ql|ap|khu pho|kp|khom|pho|thon|khu (?:tai dinh cu|dan cu|do thi)|kdc)\b"
)
_AFTER_PLOT = re.compile(r"\W{1,3}(?:to (?:ban do|so|\d)|ap|xa|khu|chung cu|kdc|phuong|khom|duong|tai|thon|buon)")
_KEY_WORD = re.compile(rf"(?:{_KEY})(?![a-z])")
_VALUE_NUM = re.compile(r"[a-z]?\d{1,4}[a-z]?(?:[/\-]\d{1,4}[a-z]?){0,3}(?![\d/]|[a-z]|[.,]\d)")
_DATE_ROAD = re.compile(r"\d{1,2}[ /\-](?:thang )?\d{1,2}(?![\d/])")
_LETTERS = re.compile(r"[^\W\d_]+")
_MONTHS = re.compile(r"\d{1,2} thang \d{1,2}\b|cach mang thang (?:tam|8)|\d{1,2} ?thang \d{1,2}\b")
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


_TO_COMMA = re.compile(r"[a-z]+(?: [a-z]+){0,3}(?=[,.;)\n]|$)")


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
    whole = _TO_COMMA.match(folded, at)
    if whole and key not in ("", "duong") and not any(w in _STOP or _KEY_WORD.fullmatch(w) for w in whole[0].split()):
        return whole.end()
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
        more = re.compile(r" \d{1,3}[a-z]?(?=[,;.)\n]|$| (?:xa|phuong|ap|huyen)\b)").match(folded, end)
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
    """(end, keywords) of the chain of places from ``at`` on; a place without a keyword counts as «»."""
    folded, text = reading.folded, reading.text
    keys, places = [], both("place")[0]
    while len(keys) < 10:
        m = _PART.match(folded, at)
        if m and m.end() < limit and _key_as_typed(reading, m) and (m["key"] != "so" or folded[m.end()].isdigit()):
            end = _value(reading, m.end(), m["key"])
            if end > m.end():
                if m["key"] in _ON_ROAD:
                    street, known = _street(reading, end)
                    end = street if known or _PLACE_NEXT.match(folded, street) else end
                at = min(end, limit)
                keys.append(m["key"])
                continue
        sep = re.compile(r"\s{0,2}[,\-\u2013]\s{0,2}").match(text, at)
        if sep and sep.end() < limit:
            end = _name_run(reading, sep.end(), 3)
            name = reading.low[sep.end() : end]
            road = name in both("famous")[0]
            joined = "," not in sep[0] and " " in name and name.split()[0] not in both("family", by_space=True)[0] and keys
            if end > sep.end() and (name in places or road or joined):
                at = end
                keys.append("")
                continue
        filler = _FILLER.match(folded, at)
        if filler and keys and at < filler.start("key") < limit and _key_as_typed(reading, filler):
            at = filler.start("key")
            continue
        break
    return at, keys


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
    return spelled_right(first, first_folded)


def find(reading, taken):
    """Candidates; none runs into a span that is ``taken``."""
    folded = reading.folded
    starts = sorted(span.start for span in taken)
    ends_at = 0
    covered = bytearray(len(folded) + 1)
    for span in taken:
        covered[span.start : span.end] = b"\x01" * (span.end - span.start)
    heads = sorted((m.start(), -m.end(), kind) for kind, pattern in _HEADS.items() for m in pattern.finditer(folded))

    for start, end, kind in heads:
        end = -end
        if start < ends_at or covered[start] or covered[end - 1]:
            continue
        first = re.match(r"[a-z]+", folded[start:end])
        if first and kind != "bare" and not spelled_right(reading.low[start : start + len(first[0])], first[0]):
            continue
        if folded[start:end].startswith("doi") and not reading.low.startswith("đội", start):
            continue  # «doi 20 to»: only with its accent is it a group of houses
        at = bisect.bisect_left(starts, start)
        limit = starts[at] if at < len(starts) else len(folded)
        before = folded[max(0, start - 60) : start]
        resident = _RESIDENCE.search(before) is not None
        if kind == "hamlet":
            stop, keys = _chain(reading, start, limit)
            certain = (
                resident
                or _PINNED.intersection(keys)
                or _after_name(reading, start, before)
                or _at_home(
                    reading,
                    start,
                    any(covered[max(0, start - 4) : start]) or _SIGNED.search(reading.text, max(0, start - 50), start),
                )
            )
            enough = len(keys) >= 2 and certain
        else:
            stop = _house(reading, kind, end, limit, before, resident)
            enough = stop > 0
        office = kind != "plot" and not folded.startswith("nha", start) and of_office(reading, start)
        if enough and not office and not becomes_office(reading, stop):
            if reading.text[stop - 1 : stop] in " ,":
                stop -= 1
            back = _BACKWARD.search(reading.text, max(ends_at, start - 120), start)
            yield Candidate(40, back.start() if back else start, stop, "address")
            ends_at = stop


def _at_home(reading, start, beside):
    """Whether a hamlet is somebody's: one's kin or house is spoken of in the sentence, and no public thing right before."""
    before = reading.folded[max(0, start - 110) : start]
    cuts = [m.end() for m in SENTENCE_END.finditer(before)]
    before = before[cuts[-1] :] if cuts else before
    return (_HOME.search(before) is not None or beside) and not _PUBLIC.search(before)


def _house(reading, kind, end, limit, before, resident):
    """End of the address whose head of this ``kind`` ends at ``end``; 0 when it is none."""
    folded = reading.folded
    if re.search(r"\btu (?:nha )?so .{1,12} den (?:nha )?(?:so )?$", before):
        return 0  # a stretch of road
    bare = kind == "bare"
    if re.search(r"(?<!\d)0\d{3}$", folded[max(0, end - 5) : end]):
        return 0  # a number of a paper
    if kind == "house" and _NOT_HOUSE.search(before):
        return 0
    if bare and (before.endswith("so ") or _NOT_BEFORE.search(before) or _ROAD_LIST.match(folded, end)) and not resident:
        return 0
    stop, on_road, known = end, False, True
    if kind not in ("group", "plot"):
        street, known = _street(reading, end)
        if end < street <= limit:
            stop, on_road = street, True
    stop, keys = _chain(reading, stop, limit)
    if on_road and not keys and not resident and (bare or not known):
        return 0
    if not on_road and bare and not _BARE_ROAD.match(folded, end):
        return 0
    if kind == "plot" and not _FILLER.match(folded, end) and not _AFTER_PLOT.match(folded, end):
        return 0
    return stop if on_road or keys else 0


def _after_name(reading, start, before):
    """«Nguyen Van A o ap 3, xa B»: a capitalised name and a verb of dwelling before the hamlet."""
    m = _NAMED_RESIDENCE.search(before)
    if not m:
        return False
    word = re.search(r"([^\W\d_]+)[ ,]*$", reading.text[start - len(before) : start - len(before) + m.start()])
    name = word and reading.low[word.start(1) + start - len(before) : word.end(1) + start - len(before)]
    return bool(word) and word[1][0].isupper() and name in both("given", by_space=True)[0]
