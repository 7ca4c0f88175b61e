"""A text as the finders read it: its characters, the same ones folded, and its words with their place."""

import functools
import re
import unicodedata
from pathlib import Path
from typing import NamedTuple

from core.text import fold, fold_aligned

_DATA = Path(__file__).resolve().parent / "data"
_WORD = re.compile(r"[^\W\d_]+")
SENTENCE_END = re.compile(r"[.!?;](?=\s)|\n")


class Word(NamedTuple):
    start: int
    end: int
    raw: str
    low: str
    folded: str
    capital: bool  # written like a name: first letter upper


class Reading:
    """One text, prepared once for all finders."""

    def __init__(self, text):
        self.text = unicodedata.normalize("NFC", text)
        self.folded = fold_aligned(self.text).lower()
        if len(self.folded) != len(self.text):  # a character whose lower case is longer
            self.folded = fold_aligned(self.text)
        self.low = "".join(c.lower() if len(c.lower()) == 1 else c for c in self.text)

    @functools.cached_property
    def words(self):
        return [
            Word(m.start(), m.end(), m[0], self.low[m.start() : m.end()], self.folded[m.start() : m.end()], m[0][0].isupper())
            for m in _WORD.finditer(self.text)
        ]

    def plain(self, start, end):
        """Whether the text around is typed without accents, so that letters alone have to be believed."""
        low, high = max(0, start - 60), min(len(self.text), end + 60)
        return self.low[low:high] == self.folded[low:high]


@functools.cache
def lexicon(name, *, by_space=False):
    """Lower-case entries of a data file, in order and once each; parted by commas, or by blanks."""
    lines = [line for line in (_DATA / f"{name}.txt").read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    entries = " ".join(lines).split() if by_space else ",".join(lines).split(",")
    return tuple(
        dict.fromkeys(unicodedata.normalize("NFC", " ".join(entry.lower().split())) for entry in entries if entry.strip())
    )


@functools.cache
def both(name, *, by_space=False):
    """The entries of a data file as (accented, unaccented) sets."""
    entries = lexicon(name, by_space=by_space)
    return frozenset(entries), frozenset(fold(entry) for entry in entries)


@functools.cache
def spellings():
    """{folded word: its right spellings with accents}: «xa» may be far, and «so» to compare."""
    known = {}
    for word in lexicon("key", by_space=True):
        known.setdefault(fold(word), set()).add(word)
    return known


def spelled_right(word, folded):
    return word == folded or folded not in spellings() or word in spellings()[folded]
