"""Names of private persons.

A run of capitalised words is a name by its family name, its middle syllables and what stands before it (``written``); where
capitals say nothing only known syllables make a name (``careless``). Officials, and what is named after people, are public.
"""

import re

from core.text import fold

from . import cues
from .careless import Careless
from .spans import Candidate
from .text import both
from .written import Written

_LETTERS_ONLY = re.compile(r"[B-DF-HJ-NP-TV-XZ\u0110]{2,5}")
_QUOTED = re.compile(r" [\"\u201c][^\W\d]{1,8}(?: [^\W\d]{1,8})?[\"\u201d]")
_HIGHLAND = re.compile(
    r"(?:(?<!\w)(?:Ksor|Siu|Nay|Kpă|Kpa|R\u01a1 Ch\u00e2m|Rah Lan|Rmah|Rcom|Ama) )?"
    r"(?<!\w)(?:H['\u2019\u02bc] ?[A-Z\u0110]\w{1,12}(?: [A-Z\u0110\u00ca][\w']{1,12}){0,2}|Y [A-Z\u0110][\w']{1,12}(?: [A-Z\u0110\u00ca][\w']{1,12}){1,2})"
)


class _Finder(Written, Careless):
    def find(self):
        i, n = 0, len(self.words)
        while i < n:
            word = self.words[i]
            if self.covered[word.start]:
                i += 1
                continue
            if word.capital and not self.shouted[i]:
                end = i + 1
                while (
                    end < n
                    and self.joined[end]
                    and self.words[end].capital
                    and not self.shouted[end]
                    and not self.covered[self.words[end].start]
                ):
                    end += 1
                yield from self._capitals(i, end)
                i = end
            elif self.shouted[i]:
                end = i + 1
                if _LETTERS_ONLY.fullmatch(word.raw):
                    i += 1  # «TK NGUYEN VAN A»
                    continue
                head = not (i and self.joined[i] and self.shouted[i - 1] and not _LETTERS_ONLY.fullmatch(self.words[i - 1].raw))
                while (
                    head
                    and end < min(n, i + 7)
                    and self.joined[end]
                    and self.shouted[end]
                    and not self.covered[self.words[end].start]
                ):
                    end += 1
                if head and 2 <= end - i <= 5 and not self._known_public(i, end):
                    found = list(self._capitals(i, end))
                    yield from found
                    i = end
                    continue
                size = self._loose(i)
                if size:
                    yield from self._span(i, i + size)
                i += max(size, 1)
            else:
                size = self._loose(i)
                if size:
                    yield from self._span(i, i + size)
                i += max(size, 1)

    def _span(self, i, j):
        end = self.words[j - 1].end
        quoted = _QUOTED.match(self.reading.text, end)  # «Phúc "Cò"»
        end = quoted.end() if quoted else end
        self.last = (end, j - i)
        yield Candidate(30, self.words[i].start, end, "person")

    def again(self, found):
        """Names found once and said again by their last word: «ông Lê Văn Quới … với Quới»."""
        last = {}
        for _certainty, start, end, _kind in found:
            name = self.reading.text[start:end]
            self.covered[start:end] = b"\x01" * (end - start)
            if name[0].isupper() and not name.isupper():
                parts = name.split()
                for size in (1, 2) if len(parts) > 2 else (1,):
                    last[" ".join(parts[-size:])] = end
        words, n = self.words, len(self.words)
        for i, word in enumerate(words):
            if self.covered[word.start] or not word.capital or (self.joined[i] and words[i - 1].capital):
                continue
            j = i + 1
            while j < n and self.joined[j] and words[j].capital:
                j += 1
            said = " ".join(w.raw for w in words[i:j])
            if word.start < last.get(said, len(self.reading.text)) or word.low in self.officials:
                continue
            opens = not i or self.reading.text[: word.start].rstrip()[-1:] in (".", "!", "?", "\n", ":")
            if (
                not (opens and word.low in cues.ORDINARY)
                and not (
                    j == i + 1
                    and j < n
                    and self.joined[j]
                    and f"{word.low} {words[j].low}" in both("common")[0] | both("compound")[0]
                )
                and not self._thing(i)
                and not cues.COUNTED.search(self.reading.low[self._before(i, 16)])
            ):
                yield Candidate(30, word.start, words[j - 1].end, "person")


def find(reading, taken):
    finder = _Finder(reading, taken)
    found = [*finder.find(), *_highland(reading, finder.covered)]
    return [*found, *finder.again(found)]


def _highland(reading, covered):
    """Names of the Ê Đê and their neighbours: «H'Bia Êban», «Y Bhăm Kbuôr»."""
    for m in _HIGHLAND.finditer(reading.text):
        if not covered[m.start()] and fold(m[0]).split()[:2] != ["y", "te"]:
            yield Candidate(35, *m.span(), "person")
