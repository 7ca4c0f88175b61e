"""The one analysis chain: how Vietnamese text becomes the terms that every engine stores and looks up.

Text is folded (lower case, no accents, đ as d), cut into syllables, and each two neighbouring syllables add a pair
(``chuyen_doi``). Titles count four times, numbers and naming words twice, all in ONE field: measured against separate
fields, word segmenters and accented indexes, this ranks best, and accented and unaccented typing find the same.
Document numbers and whole titles are also keywords, for exact look-up.
"""

import itertools
import re

from core.text import clean_text, fold

from . import weights

# Raise it whenever the same text would become other terms: every stored item then counts as out of date.
VERSION = 4
MAX_TEXT = 600_000  # characters of one item; a longer tail is not found
MAX_TERM = 40
MAX_SKETCH = 8_000  # characters of text that re-ranking reads of one item

# Kinds of documents in words, longest first, and their codes in numbers (Nghị định 30/2020/NĐ-CP, Phụ lục III; Luật 63/2020/QH14).
_KIND_CODES = {
    "nq": "nghi quyet", "qd": "quyet dinh", "ct": "chi thi", "qc": "quy che", "qyd": "quy dinh", "tc": "thong cao",
    "tb": "thong bao", "hd": "huong dan", "ctr": "chuong trinh", "kh": "ke hoach", "pa": "phuong an", "da": "de an",
    "bc": "bao cao", "bb": "bien ban", "ttr": "to trinh", "cv": "cong van", "cd": "cong dien", "nd": "nghi dinh",
    "tt": "thong tu", "ttlt": "thong tu lien tich", "nqlt": "nghi quyet lien tich", "pl": "phap lenh",
}  # fmt: skip
_KINDS = sorted({*_KIND_CODES.values(), "luat", "bo luat", "hien phap", "lenh", "du an"}, key=lambda kind: (-len(kind), kind))

SYLLABLE = re.compile(r"[^\W_]+")
_VIETNAMESE = re.compile(
    r"(?:ngh|ng|nh|th|tr|ch|ph|kh|gh|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?", re.ASCII
)


def syllables(text):
    """Folded syllables of ``text``, in order."""
    return [token[:MAX_TERM] for token in SYLLABLE.findall(fold(clean_text(text)))]


def pairs(tokens):
    """Neighbouring syllables joined: the cheap stand-in for Vietnamese compounds."""
    return [f"{a}_{b}" for a, b in itertools.pairwise(tokens)]


def terms(text):
    tokens = syllables(text)
    return tokens + pairs(tokens)


def is_vietnamese_syllable(folded):
    """Whether ``folded`` could be a Vietnamese syllable by its shape: «bhxh» could not, «pa» could."""
    return _VIETNAMESE.fullmatch(folded) is not None


def field_terms(title, context, numbers, texts):
    """All terms of one item for the single searched field, as one string of words."""
    words = terms(title) * weights.TITLE
    for naming in (context, *numbers):
        words += terms(naming) * weights.CONTEXT
    left = MAX_TEXT
    for text in texts:
        words += terms(text[:left])
        left -= min(left, len(text))
    return " ".join(words)


def sketch(title, context, numbers, texts, state="", day=None):
    """What re-ranking reads of one item, as four lines: state of validity and day; title; naming words; text.

    Syllables stand in their order with a space between; «|» parts what does not stand together. Text is kept up to
    ``MAX_SKETCH`` characters.
    """
    naming = " | ".join(filter(None, (" ".join(syllables(text)) for text in (context, *numbers))))
    body, left = [], MAX_SKETCH
    for text in texts:
        words = " ".join(syllables(text[:left]))
        left -= len(words)
        if words:
            body.append(words)
        if left <= 0:
            break
    head = f"{state or '-'} {day.toordinal() if day else 0}"
    return "\n".join((head, " ".join(syllables(title)), naming, " | ".join(body)))


def naming_terms(title, context, numbers):
    """Terms of what names an item, each once."""
    return " ".join(dict.fromkeys(term for text in (title, context, *numbers) for term in terms(text)))


def title_keyword(title):
    """Keyword of a whole title: whoever types a title, however spelt, means that page."""
    return "t:" + " ".join(syllables(title))


def number_parts(number):
    """«05/2023/QĐ-UBND» as ["5", "2023", "qd", "ubnd"]."""
    parts = syllables(number)
    if parts and parts[0].isdigit():
        parts[0] = parts[0].lstrip("0") or "0"
    return parts


def number_keyword(parts):
    return "n:" + "-".join(parts)


def number_keywords(number):
    """Every way of citing ``number`` from its beginning, with and without the year."""
    parts = number_parts(number)
    if len(parts) < 2 or not parts[0].isdigit():
        return {number_keyword(parts)} if parts else set()
    cited = {number_keyword(parts[:end]) for end in range(2, len(parts) + 1)}
    if is_year(parts[1]):
        bare = parts[:1] + parts[2:]
        cited |= {number_keyword(bare[:end]) for end in range(2, len(bare) + 1)}
    return cited


def squashed_keyword(parts):
    return f"q:{''.join(parts)[:MAX_TERM]}"


def squashed_keywords(number):
    """Keywords of ``number`` written without any sign, «352023qdubnd», from its beginning; with and without leading zeros."""
    printed, parts = syllables(number), number_parts(number)
    least = 3 if len(parts) > 1 and is_year(parts[1]) else 2
    ends = range(least, len(parts) + 1)
    return {squashed_keyword(way[:end]) for way in (printed, parts) for end in ends}


def is_code(token):
    """Whether ``token`` stands for a kind of document or who issues it where no year does: «13/CP», «187/KH-UBND»."""
    return token in ("cp", "ttg") or (token in _KIND_CODES and not is_vietnamese_syllable(token))


def kind_before(tokens):
    """The kind of document, as words, that ``tokens`` end with: «thong tu», also for «tt» and before «so»; "" for none."""
    tokens = tokens[:-1] if tokens and tokens[-1] == "so" else tokens
    if tokens and tokens[-1] in _KIND_CODES:
        return _KIND_CODES[tokens[-1]]
    return next((kind for kind in _KINDS if tokens[-kind.count(" ") - 1 :] == kind.split()), "")


def kind_keyword(kind, parts):
    """«Thông tư 1/2016» as a keyword: kind in words, number and year (or what stands in its place)."""
    return f"k:{kind}:{'-'.join(parts[:2])}"


def kind_keywords(context, number):
    parts = number_parts(number)
    naming = " ".join(syllables(context))
    kinds = {next((kind for kind in _KINDS if f"{naming} ".startswith(f"{kind} ")), "")}
    kinds |= {_KIND_CODES.get(part, "") for part in parts[1:3]}
    return {kind_keyword(kind, parts) for kind in kinds - {""}} if parts else set()


def is_year(token):
    return len(token) == 4 and token.isdigit() and 1945 <= int(token) <= 2099


def exact_keywords(title, numbers, context=""):
    """Keywords of one item: its title and the ways its numbers are cited."""
    found = {title_keyword(title)}
    for number in numbers:
        found |= number_keywords(number) | squashed_keywords(number) | kind_keywords(context, number)
    return sorted(found)
