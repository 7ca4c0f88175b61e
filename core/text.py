"""Vietnamese text: normal form, folding, slugs. No other module decides what two spellings have in common."""

import re
import unicodedata

# Control characters, soft hyphen, invisible spaces and breaks, direction overrides (they make text read otherwise than it
# is written) and lone surrogates. The joiners U+200C and U+200D stay: emoji are made with them.
_CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)


def clean_text(text, *, multiline=True):
    """NFC without control characters (tab and line breaks stay; a single line loses its line breaks)."""
    text = _CONTROL.sub("", unicodedata.normalize("NFC", text))
    return text if multiline else re.sub(r"[\r\n]+", " ", text)


def clean_json(value):
    """``clean_text`` on every string inside a JSON value."""
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, list):
        return [clean_json(item) for item in value]
    if isinstance(value, dict):
        return {key: clean_json(item) for key, item in value.items()}
    return value


def fold(text):
    """Lower case without accents, đ as d: «Chuyển đổi số» and «chuyen doi so» fold to the same."""
    text = unicodedata.normalize("NFD", text.lower()).replace("đ", "d")
    return unicodedata.normalize("NFC", "".join(c for c in text if not unicodedata.combining(c)))


class _FoldTable(dict):
    """Folds one character for ``str.translate``; what would become none or several characters stays."""

    def __missing__(self, code):
        folded = fold(chr(code))
        self[code] = folded if len(folded) == 1 else chr(code)
        return self[code]


_fold_table = _FoldTable()


def fold_aligned(text):
    """``fold`` that keeps every character at its place, so that a match in it can be shown in the text's own spelling."""
    return text.translate(_fold_table)


def slugify(text):
    """Address form of a Vietnamese title: folded, words joined by hyphens, at most 80 characters."""
    slug = re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")
    if len(slug) > 80:
        slug = slug[:80].rsplit("-", 1)[0]
    return slug
