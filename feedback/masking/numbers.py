"""Numbers that lead to a person: telephones, papers, tax codes, plates, bank accounts; and mail addresses.

Patterns run over folded text, hence no accents in them. Each repeats disjoint character classes only, so that no input makes
one slow.
"""

import re

from core.text import fold

from .offices import belongs_to_office, of_office
from .spans import Candidate
from .text import lexicon

_SEP = r"[ .\-_\u00a0\u2013\u00b7()]{0,3}"
_D = r"[0-9oOIl]"

# What looks like numbers of persons and is none; the first group of patterns reads the text as typed.
_BLOCKED_RAW = [
    re.compile(r"(?<!\d)\d{1,10}[A-Za-z]?(?:/\d{4})?/[A-Z\u0110]{2}[\w\-&]{0,30}"),  # 35/2023/QD-UBND
    re.compile(
        r"(?<![\d.,])\d(?:[.,]?\d)*\s?(?:[d\u0111][o\u1ed3]ng\b|[d\u0111]\b(?![\-. ]{1,2}\d{3})|vn[d\u0111]\b|%|m2|m\u00b2|ha\b|km|kg)",
        re.I,
    ),
]
_BLOCKED = [
    re.compile(r"(?<![a-z0-9])(?:\d{1,4}\.){0,5}[a-z]{1,2}\d{2}(?:\.\d{1,3}){0,4}-\d{6}-\d{2,8}"),  # code of a dossier
    re.compile(
        r"(?<![\d.+])(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d?)\.)(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){2}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?!\d)"
    ),  # an address of the net
    re.compile(r"\b(?:isbn|issn|tcvn|qcvn|iso|iec)[a-z]{0,3}[ :\-]{0,3}\d[\d:./\- ]{0,24}"),
    re.compile(r"(?<!\d)\d{1,2}[/.\-]\d{1,2}[/.\-](?:19|20)\d{2}(?!\d)|(?<!\d)(?:19|20)\d{2}-[01]\d-[0-3]\d(?!\d)"),
    re.compile(r"(?<![\d.,])\d(?:[.,]?\d)*\s?(?:trieu|ty|nghin)\b"),
]

_PHONE = re.compile(
    rf"(?<![0-9])(?<![0-9]\.)(?:\(?\+\s?84\)?{_SEP}(?:\(?0\)?)?|(?<!\w)84{_SEP}|\(?[0oO])"
    rf"(?:{_SEP}[35789](?:{_SEP}{_D}){{8}}|{_SEP}2(?:{_SEP}{_D}){{9}}|{_SEP}1(?:{_SEP}{_D}){{9}})(?![0-9])"
)
_COMMAS = re.compile(r"(?<![\d,])0[35789]\d{2},\d{3},\d{3}(?![\d,])")
_YEAR_GROUP = re.compile(r"-(?:19|20)\d\d-\d{2}$")
_PHONE_NEXT = re.compile(r"[.\-](?!0[235789]|\+?84)\d")
_SHAPED = re.compile(r"(?:0|84)[35789]\d{8}|02\d{9}")
_LOCAL = re.compile(r"(?<![\d.,/\-])(?:3[ .\-]?\d{3}[ .\-]?\d{3}|[35789]\d{2}[ .\-]?\d{3}[ .\-]?\d{3})(?![\d/]|[.,\-]\d)")
_LOCAL_CUE = re.compile(r"\b(?:dien thoai|sdt|dt|so may|may ban|zalo|di dong|phone|tel)\b[^\d\n;]{0,14}$")
_STATE_LINE = re.compile(r"\b(?:duong day nong|tong dai|hotline)\b[^\d\n]{0,30}$")

_RUN = re.compile(r"(?<!\d)(?<!\d[.,/])[\dO](?:[ .\-\u2013\u00a0]{0,2}[\doO])*")
_GROUP = re.compile(r"[\doO]+")
_BANKS = "|".join(sorted((re.escape(fold(bank)) for bank in lexicon("bank")), key=len, reverse=True))
_BANK_CUE = rf"stk|so ?tk|tk|t/k|tai khoan|chuyen khoan|ck|so the|{_BANKS}"
_ID_CUE = (
    r"cccd|cc|can cuoc|cmnd|cmtnd|cmt|cmdn|c\.?m\.?n\.?d|chung minh|so giay to|dinh danh|ddcn|ho chieu|passport|bhxh|bao hiem xa hoi|"
    r"so bao hiem|vssid|bhyt|bao hiem y te|gplx|giay phep lai xe|gpl xe|gpl|bang lai|bang (?:a1|a2|a|b1|b2|b|c1|c|d|e|fc)"
)
_TAX_CUE = r"mst[a-z]{0,3}|ma so thue|so thue|ms thue|ma thue|msdn|ma so doanh nghiep|ma so dn|ma so hkd|ma so ho kinh doanh|(?:doanh nghiep|cong ty|chi nhanh) co ma so"
_PHONE_CUE = r"sdt|dt|dien thoai|di dong|zalo|viber|hotline|goi|alo|lien he|so may|phone|tel|mobile"
_OTHER_CUE = r"(?<!tren )(?<!trong )(?<!theo )(?:thong bao|to trinh|gcn|giay chung nhan|phieu|so hieu|ma ho so|so ho so|bien nhan|hop dong|hoa don|bien lai|quyet dinh|cong van|to khai|seri|serial|ma don|ma giao dich|ma buu|van don|imei|ma khach hang|ma kh|ma sinh vien|ma so sinh vien|mssv|ma hoc sinh|ma giao dich|tham chieu|so seri|so khung|so may khung)"
_CUE = re.compile(
    rf"(?<![a-z0-9])(?:(?P<tax_code>{_TAX_CUE})|(?P<other>{_OTHER_CUE})|(?P<id_number>{_ID_CUE})|(?P<phone>{_PHONE_CUE})|(?P<bank_account>{_BANK_CUE}))(?![a-z])"
)
_BANK_AFTER = re.compile(rf"[\s(,:\-\u2013]{{0,4}}(?:(?:tai|o|ngan hang|nh|cua)\s){{0,3}}(?:{_BANKS})(?![a-z0-9])")
_TAX_AFTER = re.compile(r"[\s(]{1,2}(?:(?:co )?(?:phai )?(?:la )?)(?:ma so thue|mst)\b")
_AMOUNT_WORDS = re.compile(
    r"\b(?:trừ|nạp|vay|(?<!thu )(?<!trả )nợ|phí|lãi suất|năm|ngày|mức|giá|hơn|khoảng|số tiền|rút|lỗi|mã lỗi|tru|nap|phi|lai suat|nam|ngay|muc|gia|hon|khoang|so tien|rut|loi|ma loi|"
    r"facebook|fb|vneid|vssid|dịch vụ công|dvc|đăng ký|game|tiktok)\b"
)
_GROUPED_MONEY = re.compile(r"\d{1,3}(?:\.\d{3}){1,3}")
_PASSPORT = re.compile(r"(?<![a-z0-9])[a-z]{1,2} ?\d{7,8}(?!\d)")
_PASSPORT_CUE = re.compile(r"\b(?:ho chieu|passport)\b")
_INSURANCE = re.compile(r"(?<![a-z0-9])(?P<letters>[a-z]{2})[ .\-]?\d[ .\-]?\d{2}(?:[ .\-]?\d){10}(?!\d)")
_INSURED = set(
    [
        "dn",
        "hx",
        "ch",
        "nn",
        "tk",
        "hc",
        "xk",
        "hd",
        "te",
        "cc",
        "ck",
        "cb",
        "kc",
        "ts",
        "qn",
        "ca",
        "cy",
        "xn",
        "ms",
        "xb",
        "xd",
        "cn",
        "ht",
        "tb",
        "no",
        "ct",
        "xv",
        "tn",
        "tu",
        "ln",
        "hn",
        "gd",
        "hs",
        "sv",
        "gb",
        "pv",
        "tc",
        "tq",
        "ta",
        "ty",
        "hg",
        "ls",
        "hk",
    ]
)

_PLATE = re.compile(
    r"(?<![A-Za-z0-9/.\-])[1-9]\d(?: ?[\-.] ?| )?(?P<letters>[A-Za-z\u0110\u0111]{1,2})(?P<serial>\d?)(?P<sep>[ .\-\u2013]{0,3})"
    r"(?P<number>\d{3}(?P<dot>[. \-]?)\d{2}|\d{4})(?![\d/]|[.,\-]\d|[A-Za-z])"
)
_PLATE_CUE = re.compile(r"\b(?:xe|bien|bien so|bks|bs|bsx|o ?to|mo ?to|taxi|bien kiem soat)\b")
_NO_PLATE = re.compile(
    r"\b(?:lo|thua|can|phong|ma|model|mau|phu luc|dieu|muc|ho so|hop dong|so hieu|tcvn|qcvn|iso|lop|quoc lo|thiet bi|may (?:bom|do|phat))\W{0,3}(?:so\W)?$"
)


def blocked(reading):
    """Stretches that are dates, money, codes and numbers of documents."""
    found = [m.span() for pattern in _BLOCKED_RAW for m in pattern.finditer(reading.text)]
    return sorted(found + [m.span() for pattern in _BLOCKED for m in pattern.finditer(reading.folded)])


class _Blocks:
    """Quick answers about the blocked stretches, which are few and sorted."""

    def __init__(self, reading):
        self.marks = bytearray(len(reading.text) + 1)
        for start, end in blocked(reading):
            self.marks[start:end] = b"\x01" * (end - start)

    def hit(self, start, end):
        at = self.marks.find(1, start, end)
        return None if at < 0 else at


def _digits(raw):
    return re.sub(r"[oO]", "0", re.sub(r"[^\doO]", "", raw))


def _zeros_are_digits(raw):
    """Whether each letter o stands against a digit, as a zero would, and digits are the majority."""
    if not re.search(r"[oOIl]", raw):
        return True
    if sum(c.isdigit() for c in raw) < 6:
        return False
    return all(re.search(r"\d", raw[max(0, m.start() - 1) : m.end() + 1]) for m in re.finditer(r"[oOIl]", raw))


def phones(reading, blocks):
    text = reading.text
    for m in _PHONE.finditer(text):
        start, end = m.span()
        raw = m[0]
        if raw.startswith("(") and ")" not in raw:
            start += 1
        if (
            not _zeros_are_digits(raw)
            or blocks.hit(start, end) is not None
            or _PHONE_NEXT.match(text, end)
            or _YEAR_GROUP.search(raw)
        ):
            continue
        if end < len(text) and text[end] in "oO" and not text[end + 1 : end + 2].isalpha():
            continue
        kind, _word, gap = _cue(reading, start)
        if kind == "other" and len(gap) <= 20 and not re.search(r"[,;.(\n]", gap):
            continue
        if _STATE_LINE.search(reading.folded, max(0, start - 50), start):
            continue
        if (
            re.match(r"(?:0|84)2", _digits(raw))
            and kind != "id_number"
            and (of_office(reading, start) or belongs_to_office(reading, end))
        ):
            continue
        yield Candidate(60, start, end, "phone")
    for m in _COMMAS.finditer(text):
        yield Candidate(60, *m.span(), "phone")
    for m in _LOCAL.finditer(text):
        if blocks.hit(*m.span()) is None and _LOCAL_CUE.search(reading.folded, max(0, m.start() - 36), m.start()):
            yield Candidate(55, *m.span(), "phone")


def _cue(reading, start):
    """(kind, word, what stands between) of the nearest word before ``start`` that says what a number is."""
    low = max(0, start - 56)
    window = reading.folded[low:start]
    if "\n\n" in window:
        window = window[window.rindex("\n\n") :]
    last = None
    for m in _CUE.finditer(window):
        last = m
    if last is None:
        return None, "", ""
    return last.lastgroup, last[0], window[last.end() :]


_FIRM_CODE = re.compile(r"\b(?:cty|cong ty|doanh nghiep|dn|hkd|ho kinh doanh|ho kd)\b[^\d,.;]{0,40}\bma(?: so)?\W{0,3}$")


def _told_before(reading, start, digits):
    """What a number of ten digits is whose word stands far before it: «BHXH … mã số 8421073395», «cty … mã 1501193308»."""
    before = reading.folded[max(0, start - 200) : start]
    near = re.search(r"\b(?:ma|so|ma so|so so)(?: la)?\W{0,3}$", before) and not _SHAPED.fullmatch(digits)
    if len(digits) == 10 and near and not re.search(r"\bthue\b", before[-40:]):
        word = re.search(r"\b(?:bhxh|bao hiem xa hoi|that nghiep|luong huu|ma huu|thai san)\b", before)
        if word:
            return "id_number", "bhxh", ""
    if len(digits) == 10 and re.search(r"\bma so\W{0,3}$", before) and re.search(r"\bthue\b", before[-110:]):
        return "tax_code", "ma so", ""
    if _SHAPED.fullmatch(digits):
        return None
    other = re.search(r"\b(?:ma|so|mst|cong ty) (?:cu|moi|dung|sai)(?: la)?\W{0,3}$", before)
    if len(digits) == 10 and other:
        words = re.findall(r"\b(mst|ma so thue|bhxh|bao hiem|so bao hiem)\b", before)
        if words:
            return ("tax_code" if words[-1] in ("mst", "ma so thue") else "id_number"), "bhxh", ""
    firm = re.search(r"\b(?:cong ty|cty|doanh nghiep|dntn|hkd|ho kinh doanh|hop tac xa|htx)\b[^\d.;\n]{2,60}\($", before)
    if len(digits) == 10 and firm:
        return "tax_code", "ma", ""
    if len(digits) == 10 and _FIRM_CODE.search(before[-70:]):
        return "tax_code", "ma", ""
    return None


def _fits(kind, cue, digits, raw):
    size = len(digits)
    if kind == "tax_code":
        return size == 10 or (size == 13 and "-" in raw) or (size == 12 and digits[0] == "0")
    if kind == "id_number":
        if re.match(r"bhxh|bao hiem|so bao|bhyt|vssid", cue):
            return size in (10, 15) or (size == 12 and digits[0] == "0")
        return size in (9, 12) or (size in (11, 13) and cue in ("cccd", "can cuoc") and " " not in raw)
    return 6 <= size <= 19


def _leading_part(kind, cue, raw):
    """Length of the longest row of groups in ``raw``, from its start, whose digits fit the kind."""
    best, digits = 0, ""
    for group in _GROUP.finditer(raw):
        if kind == "bank_account" and len(digits) >= 6 and _SHAPED.fullmatch(_digits(group[0])):
            break  # a telephone follows
        digits += _digits(group[0])
        if len(digits) > 19:
            break
        if _fits(kind, cue, digits, raw[: group.end()]):
            best = group.end()
    return best


def cued(reading, blocks):
    """Numbers that are what the word before them says: tax codes, papers, bank accounts; citizens' numbers need no word."""
    text = reading.text
    for m in _RUN.finditer(text):
        start, end = m.span()
        if end - start < 6:
            continue
        cut = blocks.hit(start, end)
        if cut is not None:
            if cut == start:
                continue
            end = cut
        raw = text[start:end].rstrip(" .-\u2013\u00a0")
        if len(raw) < 6:
            continue
        if "o" in raw.lower() and not _zeros_are_digits(raw):
            raw = re.split(r"[ .\-\u2013]*[oO]", raw, maxsplit=1)[0]
            if len(raw) < 6:
                continue
        digits = _digits(raw)
        if re.match(r"[A-Z]{2}\b", text[end : end + 3]) and text[start - 1 : start].isupper():
            continue  # a parcel on its way
        kind, cue, gap = _told_before(reading, start, digits) or _cue(reading, start)
        apart = re.search(r"[,;(\n]", gap) is not None
        shaped = _SHAPED.fullmatch(digits) is not None
        service = re.fullmatch(r"1[89]00\d{4}(?:\d\d)?", digits) and re.search(r"[\d,]|\b(?:hoi|goi)\b", gap)
        if kind in ("tax_code", "id_number", "bank_account") and not (shaped and apart) and not service:
            if kind == "bank_account" and (
                _AMOUNT_WORDS.search(reading.low[start - len(gap) : start])
                or (raw.endswith(".000") and _GROUPED_MONEY.fullmatch(raw))
                or (not re.match(r"stk|so ?tk|tk|tai khoan", cue) and len(digits) < 8)
            ):
                size = 0  # an amount; unless a bank is named right behind
            else:
                size = _leading_part(kind, cue, raw)
            branch = re.compile(r" ?[-\u2013] ?\d{3}(?!\d)").match(text, start + size)
            if size and kind == "tax_code" and branch:
                size = branch.end() - start
            if size:
                yield Candidate(70, start, start + size, kind)
                continue
        if kind == "other":
            continue
        if re.fullmatch(r"\d{10} ?[-\u2013] ?\d{3}", raw) or (
            len(digits) == 10 and not shaped and _TAX_AFTER.match(reading.folded, start + len(raw))
        ):
            yield Candidate(66, start, start + len(raw), "tax_code")
            continue
        after = _BANK_AFTER.match(reading.folded, start + len(raw))
        if after and kind != "phone" and 8 <= len(digits) <= 19:
            yield Candidate(65, start, start + len(raw), "bank_account")
            continue
        if (
            len(digits) == 12
            and re.match(r"0(?:0[1-9]|[1-8]\d|9[0-6])[0-3]", digits)
            and text[start - 1 : start] not in ("/", "-")
            and not text[start - 1 : start].isalpha()
        ):
            yield Candidate(58, start, start + len(raw), "id_number")


def papers(reading, blocks):
    """Passports and health insurance cards, whose numbers begin with letters."""
    for m in _PASSPORT.finditer(reading.folded):
        if reading.text[m.start()].isascii() and blocks.hit(*m.span()) is None:
            window = reading.folded[max(0, m.start() - 60) : m.start()]
            cued_before = _PASSPORT_CUE.search(window)
            if cued_before:
                yield Candidate(72, *m.span(), "id_number")
    for m in _INSURANCE.finditer(reading.folded):
        if re.search(r"-\d{3}$", m[0]):
            continue  # the code of a branch
        certain = m["letters"] in _INSURED and reading.text[m.start()].isupper() and m["letters"] not in ("tk", "ck")
        if certain or re.search(
            r"bhyt|bao hiem y te|\bthe(?: so)?\W{0,2}$", reading.folded[max(0, m.start() - 60) : m.start()]
        ):
            yield Candidate(72, *m.span(), "id_number")


def plates(reading, blocks):
    text, folded = reading.text, reading.folded
    for m in _PLATE.finditer(text):
        start, end = m.span()
        if blocks.hit(start, end) is not None or int(m[0][:2]) < 11:
            continue
        before = folded[max(0, start - 40) : start]
        if _NO_PLATE.search(before):
            continue
        cue = _PLATE_CUE.search(before)
        letters = m["letters"]
        five = len(_digits(m["number"])) == 5
        neat = letters.isupper() and bool(m["sep"] or m["dot"])
        # Without a word for a vehicle, «63H-1234» may be a model; «71C12345» in capitals hardly is.
        sure = five and (letters.isupper() or (m["dot"] == "." and m["sep"]))
        if not (cue or sure or (neat and m["serial"] and "-" in m["sep"])):
            continue
        if letters.islower() and not cue and not m["dot"]:
            continue
        yield Candidate(80, start, end, "plate")


_AT = re.compile(
    r"\s{0,2}@\s{0,2}|\s{0,2}[(\[{]\s?(?:at|a|@|a cong|a moc)\s?[)\]}]\s{0,2}|\s(?:a cong|a moc|at|tai)\s(?=[a-z]{4,12}(?:\.| cham | dot ))"
)
_LOCAL_PART = re.compile(r"[a-z0-9](?:[a-z0-9._%+\-]{0,62}[a-z0-9_])?$")
_DOT = r"(?:\s?\.\s?|\s?[(\[]\s?(?:dot|cham|\.)\s?[)\]]\s?|\s(?:dot|cham)\s|,)"
_TLD = r"(?:com|vn|net|org|edu|gov|info|io|me|biz|asia|us|co|uk|ru|cn|fr|de|jp|kr|ai|app|dev|pro|name|online|site|xyz|live)"
_DOMAIN = re.compile(rf"(?:[a-z0-9][a-z0-9\-]{{0,40}}(?:\.|{_DOT})){{1,4}}?{_TLD}(?:{_DOT}{_TLD}(?![a-z0-9]))?(?![a-z0-9\-])")
_BARE_PROVIDER = re.compile(r"(?:gmail|yahoo|hotmail|outlook|icloud)(?:\s?com)?(?![a-z0-9])")
_COMMUNE = re.compile(r"(?:xa|phuong|ubnd|thitran|huyen|so)[a-z]{4,}$|[bcdfghjklmnpqrstvxz]{2,7}$")
_OFFICIAL = re.compile(r"(?:^|[.\-])(?:gov|edu|org)\.vn$")
_ROLE = re.compile(
    r"^(?:vanthu|vt|ubnd|ub|hdnd|vp|vanphong|so|sokh|bandan|bantiep|ban|phong|p|congan|ca|tt|trungtam|tiepcongdan|tiepdan|contact|info|hotro|support|"
    r"admin|webmaster|bbt|banbientap|toasoan|gopy|lienhe|phananh|hoidap|dvc|motcua|mc|chicuc|cuc|tinhuy|huyenuy|dang|mttq|xa|phuong|huyen|tp|c[0123]|th|thcs|thpt|mn|"
    r"tuyensinh|daotao|vpub|cchc|cntt|stttt|sotttt|skhcn|stnmt|bqp|bca|portal|noreply|no-reply|service|help|mail|thongtin|thutuc|congbao|benhvien|bv|tram|tyt)"
    r"(?=$|[._\-]|\d)"
)
_ROLE_START = ("vanthu", "vanphong", "ubnd", "hdnd", "tiepcongdan", "trungtam", "congan", "chicuc", "banquanly", "toasoan", "phananh", "hotro", "gopy", "lienhe", "motcua", "benhvien", "bvnguyen", "vpub", "hcc", "pvhcc", "ttpvhcc", "congthongtin", "tinhuy", "huyenuy", "bbt", "banbientap", "thuvien", "thongtin")  # fmt: skip
_OFFICES = re.compile(
    r"^(?:so|ban|phong|chicuc|cuc|tt)(?:kh|gd|xd|tc|tn|nn|nv|yt|vh|tt|ct|gt|tp|ld|nnmt|dtoc|noivu|xay|tai|cong|giao|y|nong|tu|thong|van|qh|ql|vhtt|khcn)[a-z]{0,12}(?:$|[._\-])"
)


def emails(reading, blocks):
    folded = reading.folded
    for m in _AT.finditer(folded):
        left = _LOCAL_PART.search(folded[max(0, m.start() - 64) : m.start()])
        if not left:
            continue
        right = _DOMAIN.match(folded, m.end()) or _BARE_PROVIDER.match(folded, m.end())
        if not right:
            continue
        start = m.start() - len(left[0])
        if not folded[start : m.start()].isascii() or not reading.text[start : m.start()].isascii():
            continue
        local, domain = left[0], re.sub(_DOT, ".", right[0])
        if _OFFICIAL.search(domain) and (
            _ROLE.match(local) or local.startswith(_ROLE_START) or _OFFICES.match(local) or _COMMUNE.match(local)
        ):
            continue
        yield Candidate(90, start, right.end(), "email")


def find(reading):
    blocks = _Blocks(reading)
    for finder in (phones, cued, papers, plates, emails):
        yield from finder(reading, blocks)
