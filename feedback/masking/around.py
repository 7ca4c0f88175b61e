"""A text as the finder of names reads it: what stands around each word."""

import re

from . import cues
from .syllables import VIETNAMESE, is_in
from .text import both

_BETWEEN = " ,(:-\u2013"  # between a name and the number beside it


class Around:
    def __init__(self, reading, taken):
        self.reading = reading
        self.words = reading.words
        self.covered = bytearray(len(reading.text) + 1)
        for span in taken:
            self.covered[span.start : span.end] = b"\x01" * (span.end - span.start)
        self.officials = set()
        self.last = (0, 0)  # where the name found last ends, and how many words it has
        text = reading.text
        # Whether each word follows the one before with a blank only, in the same line.
        self.joined = [False] * (len(self.words) + 1)
        for i in range(1, len(self.words)):
            gap = text[self.words[i - 1].end : self.words[i].start]
            hyphen = (
                gap == "-"
                and VIETNAMESE.fullmatch(self.words[i - 1].folded)
                and self.words[i].capital
                and not self.words[i].raw.isupper()
            )  # «Bảo-Trân»
            self.joined[i] = hyphen or (0 < len(gap) <= 3 and gap.strip(" \t\u00a0") == "")
        self.shouted = [self._shouted(i) for i in range(len(self.words))]

    def _shouted(self, i):
        """Whether the word is in capitals only, so that they say nothing; a single letter is when its neighbours are."""
        word = self.words[i]
        return word.raw.isupper() and (len(word.raw) > 1 or self._upper(i - 1) or self._upper(i + 1))

    def _upper(self, i):
        return 0 <= i < len(self.words) and self.words[i].raw.isupper() and len(self.words[i].raw) > 1

    def _before(self, i, size=60):
        start = self.words[i].start
        return slice(max(0, start - size), start)

    def _window(self, i, size=60):
        return self.reading.folded[self._before(i, size)]

    def _plain(self, i):
        word = self.words[i]
        return self.reading.plain(word.start, word.end)

    def _self_cue(self, i):
        return cues.SELF.search(self.reading.folded[self._before(i, 40)]) is not None

    def _told_cue(self, i):
        window = self.reading.folded[self._before(i, 40)]
        return cues.TOLD.search(window) is not None and not self._names_thing(i)

    def _names_thing(self, i):
        """Whether «tên» before is that of a firm, a road, a program."""
        pattern = cues.NAMED_THING_PLAIN if self._plain(i) else cues.NAMED_THING
        return pattern.search(self.reading.low[self._before(i, 60)]) is not None

    def _listed(self, i):
        """Whether a name was found right before, parted from this one as in a list."""
        end, size = self.last
        start = self.words[i].start
        return size > 0 and start - end <= 24 and cues.LISTED.fullmatch(self.reading.folded[end:start]) is not None

    def _followed(self, end):
        return cues.FOLLOWED.match(self.reading.folded, self.words[end - 1].end) is not None

    def _called(self, i):
        pattern = cues.CALLED_PLAIN if self._plain(i) else cues.CALLED
        return pattern.search(self.reading.low[self._before(i, 24)]) is not None

    def _beside(self, i, end):
        """Whether the run of words ``i`` to ``end`` stands beside a telephone or paper: «0949 318 265 (Mỹ Tiên)»."""
        text, start, stop = self.reading.text, self.words[i].start, self.words[end - 1].end
        low = max(0, start - 4)
        before = low + len(text[low:start].rstrip(_BETWEEN))
        after = stop + 4 - len(text[stop : stop + 4].lstrip(_BETWEEN)) if len(text) >= stop + 4 else len(text)
        if low < before < start and self.covered[before - 1]:
            return True
        return stop < after < len(text) and self.covered[after] == 1 and text[after].isdigit()

    def _working(self, i):
        """Whether what somebody does, or whose kin it is, stands before."""
        window = self.reading.low[self._before(i, 60)]
        said = cues.WORKING_PLAIN.search(window) if self._plain(i) else cues.WORKING.search(window) or cues.KIN.search(window)
        return said is not None and not self._names_thing(i)

    def _title(self, i):
        """The title right before word ``i``, or None."""
        m = cues.patterns()["title"].search(self.reading.low[self._before(i, 16)])
        if not m and self._plain(i):
            m = cues.patterns()["title_plain"].search(self.reading.folded[self._before(i, 16)])
        return m["title"] if m else None

    def _thing(self, i):
        """Whether what stands before bears the name: a road, a school, an enterprise."""
        window = self.reading.low[self._before(i, 60)]
        if self._names_thing(i):
            return True
        if window.endswith(("gia đình ", "gia dinh ", "thợ hồ ", "tho ho ", "mẹ việt nam anh hùng ", "me viet nam anh hung ")):
            return False
        if cues.patterns()["near"].search(window) or cues.patterns()["far"].search(window):
            return True
        return self._plain(i) and cues.patterns()["near_plain"].search(window) is not None

    def _thing_title(self, j, title):
        """A capitalised title in the name of a place or a shop: «núi Bà Đen», «Quán cơm Bà Tư»."""
        if not title:
            return False
        start = self.words[j].start
        window = self.reading.text[max(0, start - 50) : start].rstrip()
        window, own = window[: len(window) - len(title)], window[len(window) - len(title) :]
        if not own[:1].isupper() or own.isupper():
            return False
        return any(cues.patterns()[kind].search(window.lower()) for kind in ("near", "far"))

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
        former = last is not None and re.search(r"\bcũ\b", self.reading.low[self._before(i, 110)][last.start() : last.end()])
        if last is None or former or cues.FORMER.search(window, 0, last.start()):
            return False
        between = window[last.end() :]
        start = self.words[i].start
        typed = self.reading.low[start - len(between) : start]
        cut = re.sub(r",? (?:la )?(?:ong|ba|dong chi|d/c|thay|co|bac si) $", " ", between)
        parted = cues.PARTED.search(cut) if between == typed else cues.PARTED_TYPED.search(typed[: len(cut)])
        if cues.NOT_OFFICE.search(between) or parted or "," in cut or re.search(r"\bcũ\b", typed):
            return False
        return not re.search(r"\bla\b", cut)

    def _compound(self, i, size=1):
        """Whether the last of the words is the first half of an ordinary word: «Chi nhánh», «Chánh Văn phòng»."""
        j = i + size
        if j >= len(self.words) or not self.joined[j] or self.words[j].capital:
            return False
        return f"{self.words[j - 1].low} {self.words[j].low}" in both("compound")[0]

    def _longest(self, name, i, end):
        """Size of the longest entry of a list that begins at word ``i``; entries of one word do not count."""
        for size in range(min(6, end - i), 1, -1):
            words = self.words[i : i + size]
            if " ".join(w.low for w in words) in both(name)[0]:
                return size
            if self._plain(i) and " ".join(w.folded for w in words) in both(name)[1]:
                return size
        return 0

    def _bracketed(self, j, end):
        text = self.reading.text
        return text[self.words[j].start - 1 : self.words[j].start] == "(" and text[self.words[end - 1].end :][:1] in (")", ",")

    def _signed(self, j, end):
        """Whether the run stands alone behind the last sentence: a signature."""
        text = self.reading.text
        return (
            2 <= end - j <= 4
            and text[self.words[end - 1].end :].strip(" .,!") == ""
            and text[: self.words[j].start].rstrip()[-1:] in (".", "!", "?", "\n", ";")
            and all(self._named(word, False) for word in self.words[j:end])
        )

    def _named(self, word, plain):
        """Whether a capitalised word may be part of a name."""
        return is_in(word, "given", plain) or (not plain and is_in(word, "rare", plain))
