"""Names of private persons.

A run of capitalised words is a name by its family name, its middle syllables and what stands before it; where capitals say
nothing (all lower, all upper) only known syllables make a name. Officials, and what is named after people, are public.
"""

import functools
import re

from core.text import fold

from . import cues
from .spans import Candidate
from .text import both, lexicon


def _in(word, name, plain, *, by_space=True):
    accented, folded = both(name, by_space=by_space)
    return word.folded in folded if plain else word.low in accented


def _rank(word, plain):
    """Place of a family name in the list of frequency, or None."""
    return _ranks(plain).get(word.folded if plain else word.low)


@functools.cache
def _ranks(plain):
    ranks = {}
    for at, entry in enumerate(lexicon("family", by_space=True)):
        ranks.setdefault(fold(entry) if plain else entry, at)
    return ranks


class _Finder:
    def __init__(self, reading, taken):
        self.reading = reading
        self.words = reading.words
        self.covered = bytearray(len(reading.text) + 1)
        for span in taken:
            self.covered[span.start : span.end] = b"\x01" * (span.end - span.start)
        self.officials = set()
        text = reading.text
        # Whether each word follows the one before with a blank only, in the same line.
        self.joined = [False] * (len(self.words) + 1)
        for i in range(1, len(self.words)):
            gap = text[self.words[i - 1].end : self.words[i].start]
            self.joined[i] = 0 < len(gap) <= 3 and gap.strip(" \t\u00a0") == ""
        self.shouted = [self._shouted(i) for i in range(len(self.words))]

    def _shouted(self, i):
        """In a stretch of more than five words in capitals only, or in such a line, capitals say nothing."""
        word = self.words[i]
        return word.raw.isupper() and (len(word.raw) > 1 or self._upper(i - 1) or self._upper(i + 1))

    def _upper(self, i):
        return 0 <= i < len(self.words) and self.words[i].raw.isupper() and len(self.words[i].raw) > 1

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
                head = not (i and self.joined[i] and self.shouted[i - 1])
                while (
                    head
                    and end < min(n, i + 7)
                    and self.joined[end]
                    and self.shouted[end]
                    and not self.covered[self.words[end].start]
                ):
                    end += 1
                if head and 2 <= end - i <= 5 and not self._known_public(i, end):
                    found = list(self._capitals(i, end, shouted=True))
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
        yield Candidate(30, self.words[i].start, self.words[j - 1].end, "person")

    def _before(self, i, size=60):
        start = self.words[i].start
        return slice(max(0, start - size), start)

    def _plain(self, i):
        word = self.words[i]
        return self.reading.plain(word.start, word.end)

    def _self_cue(self, i):
        return cues.SELF.search(self.reading.folded[self._before(i, 40)]) is not None

    def _told_cue(self, i):
        window = self.reading.folded[self._before(i, 40)]
        return cues.TOLD.search(window) is not None and not cues.NAMED_THING.search(window)

    def _title(self, i):
        """The title right before word ``i``, or None."""
        m = cues.patterns()["title"].search(self.reading.low[self._before(i, 16)])
        if not m and self._plain(i):
            m = cues.patterns()["title_plain"].search(self.reading.folded[self._before(i, 16)])
        return m["title"] if m else None

    def _thing(self, i):
        """Whether what stands before bears the name: a road, a school, an enterprise."""
        window = self.reading.low[self._before(i, 60)]
        if cues.patterns()["near"].search(window) or cues.patterns()["far"].search(window):
            return True
        return self._plain(i) and cues.patterns()["near_plain"].search(window) is not None

    def _official(self, i, j):
        """Whether an office stands before or right behind the name of words ``i`` to ``j``."""
        folded = self.reading.folded
        m = cues.OFFICE_AFTER.match(folded, self.words[j - 1].end)
        if m and not cues.NOT_OFFICE.search(folded, m.end(), m.end() + 30):
            return True
        window = folded[self._before(i, 110)]
        last = None
        for m in cues.OFFICE_BEFORE.finditer(window):
            last = m
        if last is None:
            return False
        between = window[last.end() :]
        cut = re.sub(r",? (?:la )?(?:ong|ba|dong chi|d/c|thay|co|bac si) $", " ", between)
        if cues.NOT_OFFICE.search(between) or cues.PARTED.search(cut) or "," in cut:
            return False
        return not re.search(r"\bla\b", cut)

    def _longest(self, name, i, end):
        """Size of the longest entry of a list that begins at word ``i``."""
        for size in range(min(6, end - i), 0, -1):
            words = self.words[i : i + size]
            if size == 1 and name != "never":
                break
            if " ".join(w.low for w in words) in both(name)[0]:
                return size
            if self._plain(i) and " ".join(w.folded for w in words) in both(name)[1]:
                return size
        return 0

    def _known_public(self, i, end):
        return _rank(self.words[i], self._plain(i) or self._bare_letters(i, end)) is None and not self._title(i)

    def _capitals(self, i, end, shouted=False):
        """Names in the run of capitalised words ``i`` to ``end``."""
        words, j = self.words, i
        while j < end:
            plain = self._plain(j) or self._bare_letters(j, end)
            title = self._title(j)
            cue = self._self_cue(j)
            rank = _rank(words[j], plain)
            left = end - j
            personal = cue or title in both("friendly")[0]
            if left >= 2 and not title and not cue and (rank is None or rank > 50) and words[j].low in both("near")[0]:
                j += 1  # «Đường Nguyễn Huệ» at the head of a sentence
                continue
            famous = self._longest("famous", j, end)
            if famous and not (
                personal
                or famous < min(left, 4)
                and left <= 4
                and words[j + famous].low in both("given", by_space=True)[0]
                and rank is not None
            ):
                j += famous
                continue
            if not title and not cue:
                public = max(self._longest("place", j, end), self._longest("common", j, end))
                if public and not (rank is not None and left >= 3 and self._middle(j) and public == 2):
                    j += public
                    continue
            told = self._told_cue(j)
            size = self._full_name(j, end, rank, bool(title), cue or told, plain)
            if not size:
                size = self._given_name(j, end, title, cue, told, plain)
            if size:
                if self._official(j, j + size):
                    self.officials.add(words[j + size - 1].low)
                    j += size
                    continue
                if not title and not cue and self._thing(j):
                    j += size
                    continue
                if title and size == 1 and words[j].low in self.officials:
                    j += 1
                    continue
                yield from self._span(j, j + size)
                j += size
                continue
            j += 1

    def _bare_letters(self, j, end):
        """A name typed without accents in a sentence that has them: «Facebook Nguyen Van B»."""
        return (
            end - j >= 3
            and self.words[j].raw.isascii()
            and self.words[j + 1].raw.isascii()
            and self.words[j].low in cues.UNACCENTED
        )

    def _middle(self, j):
        return self.words[j + 1].low in both("middle", by_space=True)[0] or (
            self._plain(j) and self.words[j + 1].folded in both("middle", by_space=True)[1]
        )

    def _full_name(self, j, end, rank, title, cue, plain):
        left = end - j
        if rank is None or left < 2:
            return 0
        if self._longest("common", j, end) and not cue and not (title and left > 2):
            return 0
        size = min(left, 5)
        for k in range(j + 2, j + size):
            # A title, a verb or another family name with its middle syllable begins something else.
            word, following = self.words[k], self.words[k + 1] if k + 1 < end else None
            if (
                word.low in both("ends", by_space=True)[0]
                or (word.folded == "sinh" and following and following.folded in ("nam", "ngay"))
                or (k - j >= 3 and k + 2 < end and _rank(word, plain) is not None and following.folded in ("thi", "van"))
            ):
                size = k - j
                break
        last = self.words[j + size - 1]
        given = _in(last, "given", plain) or (len(last.raw) == 1)
        if size >= 3:
            if title or cue or (rank < cues.FREQUENT and (given or self._middle(j))):
                return size
            if self.words[j + 1].folded in ("van", "thi") and rank < (70 if plain else 150):
                return size
            if self._middle(j) and rank < 70 and not plain:
                return size
            return size if rank < 70 and given and not plain and _in(self.words[j + 1], "given", plain) else 0
        if title or cue:
            return size
        return size if rank < 14 and given else 0

    def _given_name(self, j, end, title, cue, told, plain):
        """A given name alone, which needs a word before it that says so."""
        words = self.words
        if not (title or cue or told) or self._longest("common", j, end):
            return 0
        first = words[j]
        if cues.NOT_NAME.match(self.reading.folded, first.start):
            return 0
        if first.low in both("verbs", by_space=True)[0] or (first.low in both("title")[0] and first.low != "anh"):
            return 0  # «Em Muốn hỏi», «Bà Con Cô Bác»
        if (
            title in both("kin", by_space=True)[0]
            and first.low in both("order", by_space=True)[0]
            and cues.OWN.match(self.reading.folded, first.end)
        ):
            return 0
        known = _in(first, "given", plain) or _rank(first, plain) is not None
        size = 1
        while j + size < end and size < 4 and words[j + size].low not in both("ends", by_space=True)[0]:
            size += 1
        if title:
            if self._thing_title(j, title):
                return 0
            own = self.reading.text[self._before(j, 16)].rstrip()[-len(title) :]
            if not known and own[:1].isupper() and title in both("kin", by_space=True)[0]:
                return 0
            if known or size > 1 or (not plain and len(first.raw) > 1 and not first.raw.isupper()):
                return size
            return 0
        if not known:
            return 0
        if cue or size > 1:
            return size
        window = self.reading.folded[self._before(j, 12)]
        return size if re.search(r"\b(?:ten|gap|ten la|toi|em)\s{0,2}:?\s{0,2}$", window) else 0

    def _thing_title(self, j, title):
        """A capitalised title in the name of a place or a shop: «núi Bà Đen», «Quán cơm Bà Tư»."""
        start = self.words[j].start
        window = self.reading.text[max(0, start - 50) : start].rstrip()
        window, own = window[: len(window) - len(title)], window[len(window) - len(title) :]
        if not own[:1].isupper() or own.isupper():
            return False
        return any(cues.patterns()[kind].search(window.lower()) for kind in ("near", "far"))

    def _loose(self, i):
        """Number of words of a name at ``i`` that only its syllables and its cue can tell; 0 when it is none."""
        words, n = self.words, len(self.words)
        word = words[i]
        plain = self._plain(i)
        title = self._title(i)
        if (
            title
            and not word.capital
            and not plain
            and title in both("spoken", by_space=True)[0]
            and word.low in both("safe", by_space=True)[0]
        ):
            return 1
        rank = _rank(word, plain)
        cued = bool(title) or self._self_cue(i) or self._told_cue(i)
        if rank is None:
            if (
                cued
                and word.raw.isupper()
                and self._given_at(i, plain)
                and self._title(i)
                and len(word.raw) > 1
                and (title.upper() in self.reading.text[self._before(i, 16)])
            ):
                return 1
            return 0
        if not (i + 1 < n and self.joined[i + 1]) or words[i + 1].capital != word.capital:
            return 0
        middle = words[i + 1]
        strict = (
            middle.folded in ("van", "thi", "huu", "dinh", "ngoc") if plain else middle.low in both("middle", by_space=True)[0]
        )
        three = i + 2 < n and self.joined[i + 2] and self._given_at(i + 2, plain)
        if not cued:
            sure = rank < cues.SURE or (rank < 14 and not plain)
            if not (sure and strict and three) or (
                not plain and middle.folded not in ("thi", "van", "ngoc", "huu", "dinh") and not word.raw.isupper()
            ):
                return 0
        if three and (strict or (cued and rank < cues.FREQUENT and self._given_at(i + 1, plain))):
            size = 3
            if i + 3 < n and self.joined[i + 3] and words[i + 2].folded in cues.LINKS and self._given_at(i + 3, plain):
                size = 4
        elif cued and rank < cues.FREQUENT and self._given_at(i + 1, plain) and (title or not plain or self._self_cue(i)):
            size = 2
        else:
            return 0
        if self._longest("famous", i, i + size) == size and not self._self_cue(i):
            return 0
        if self._longest("place", i, i + size) or (self._longest("common", i, i + size) and size == 2):
            return 0
        if (not title and not self._self_cue(i) and self._thing(i)) or self._official(i, i + size):
            return 0
        return size

    def _given_at(self, i, plain):
        word = self.words[i]
        if self.covered[word.start] or word.folded in cues.FUNCTION:
            return False
        return _in(word, "given", plain) or _in(word, "middle", plain)


def find(reading, taken):
    return _Finder(reading, taken).find()
