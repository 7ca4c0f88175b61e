"""Names that are written with capitals: by family name, middle syllables, and what stands around."""

import re

from . import cues
from .around import Around
from .syllables import VIETNAMESE, is_in, rank_of
from .text import both


class Written(Around):
    def _capitals(self, i, end):
        """Names in the run of capitalised words ``i`` to ``end``."""
        words, j = self.words, i
        while j < end:
            plain = self._plain(j) or self._bare_letters(j, end)
            title = self._title(j)
            cue = self._self_cue(j)
            if words[j].low == "ông" and end - j >= 3 and words[j + 1].low == "thị":
                yield from self._span(j, end)  # a family name of its own: no man is called Thị
                break
            rank = rank_of(words[j], plain)
            left = end - j
            told = self._told_cue(j)
            # A capitalised word right before, which was no name; at the head of a sentence it may be «Con», «Thằng», «Vợ».
            inside = j > i and self.joined[j] and not (j == i + 1 and words[i].low in cues.HEADS)
            near = (
                told
                or not inside
                and (self._listed(j) or self._working(j) or self._beside(j, end) or self._called(j) or self._followed(end))
            )
            personal = cue or title in both("friendly")[0] or (near and not told and rank is not None)
            if (
                left >= 2
                and not title
                and not cue
                and not self._told_cue(j)
                and words[j + 1].low not in ("văn", "thị")
                and (rank is None or rank > 50)
                and words[j].low in both("near")[0]
            ):
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
            if not title:
                public = max(self._longest("place", j, end), self._longest("common", j, end))
                if (
                    public
                    and (not cue or public == left)
                    and not (rank is not None and left >= 3 and self._middle(j) and public == 2)
                ):
                    j += public
                    continue
            size = self._full_name(j, end, rank, bool(title), cue or near, plain)
            if not size:
                size = self._given_name(j, end, title, cue, near, plain)
            if not size:
                size = self._by_name(j, end) or self._likely(j, end, inside, plain)
            if (
                size
                and not title
                and not cue
                and (rank is None or rank >= cues.FREQUENT or size < 3)
                and self._compound(j, size)
            ):
                size = 0
            if not size:
                j += 1
                continue
            if size > 1 and words[j].low in both("near")[0] and rank is None:
                j += 1
                continue
            if self._official(j, j + size):
                self.officials.add(words[j + size - 1].low)
            elif not (self._of_thing(j, size, title, cue) or (title and size == 1 and words[j].low in self.officials)):
                yield from self._span(j, j + size)
            j += size

    def _of_thing(self, j, size, title, cue):
        """Whether the name is that of a road, a school, a firm; the owner's beside it is not."""
        if title or cue:
            return False
        nick = size == 2 and self.words[j].low in both("nick", by_space=True)[0]
        if not self._thing(j) and not (nick and cues.BUSINESS.search(self._window(j))):
            return False
        if size == 2:
            return not re.search(r"\bchủ [^\W\d]+ $", self.reading.low[self._before(j, 20)])
        return not (size >= 3 and cues.OWNER.search(self._window(j)))

    def _bare_letters(self, j, end):
        """A name typed without accents in a sentence that has them: «Facebook Nguyen Van B»."""
        return (
            end - j >= 3
            and self.words[j].raw.isascii()
            and self.words[j + 1].raw.isascii()
            and (rank_of(self.words[j], True) or 0) < 70
            and rank_of(self.words[j], True) is not None
        )

    def _known_public(self, i, end):
        return rank_of(self.words[i], self._plain(i) or self._bare_letters(i, end)) is None and not self._title(i)

    def _middle(self, j):
        return self.words[j + 1].low in both("middle", by_space=True)[0] or (
            self._plain(j) and self.words[j + 1].folded in both("middle", by_space=True)[1]
        )

    def _full_name(self, j, end, rank, title, cue, plain):
        left = end - j
        if (
            left >= 3
            and (rank is None or rank >= 140)
            and self.words[j + 1].low in ("thị", "văn")
            and self.words[j].low not in both("near")[0]
        ):
            pair = f"{self.words[j + 1].low} {self.words[j + 2].low}"
            rank = 139 if pair not in both("common")[0] else None
        if rank is None or left < 2:
            return 0
        if self._longest("common", j, end) and not self._self_cue(j) and not (title and left > 2):
            return 0
        size = min(left, 5)
        for k in range(j + 2, j + size):
            # A title, a verb or another family name with its middle syllable begins something else.
            word, following = self.words[k], self.words[k + 1] if k + 1 < end else None
            if (
                word.low in both("ends", by_space=True)[0]
                or (word.folded == "sinh" and following and following.folded in ("nam", "ngay"))
                or (k - j >= 3 and k + 2 < end and rank_of(word, plain) is not None and following.folded in ("thi", "van"))
            ):
                size = k - j
                break
        last = self.words[j + size - 1]
        given = self._named(last, plain) or (len(last.raw) == 1)
        if size == 2:
            return size if title or cue or self._khmer(j, j + 2) or (rank < 14 and given) else 0
        second = self.words[j + 1]
        both_named = given and not plain and self._named(second, plain)
        whole = (
            title
            or cue
            or (rank < cues.FREQUENT and (given or self._middle(j)))
            or (
                plain and given and rank < 70 and not self._plain(j)
            )  # an account's, without accents among words that have them
            or (second.folded in ("van", "thi") and rank < (70 if plain else 150))
            or (rank < 70 and not plain and (self._middle(j) or both_named))
            or self._khmer(j, j + size)
            or (both_named and rank < 160 and (self._followed(j + size) or self._bracketed(j, j + size)))
            or (rank < 14 and not plain and all(VIETNAMESE.fullmatch(w.folded) for w in self.words[j : j + size]))
        )
        return size if whole else 0

    def _given_name(self, j, end, title, cue, told, plain):
        """A given name alone, which needs a word before it that says so."""
        words = self.words
        if not (title or cue or told or self._signed(j, end)) or self._longest("common", j, end):
            return 0
        first = words[j]
        if j + 1 < len(words) and self.joined[j + 1] and f"{first.low} {words[j + 1].low}" in both("common")[0]:
            return 0  # «Công ty», «Việt kiều»
        if not title and (self._compound(j) or (first.low in cues.NEVER_FIRST and self._goes_low(j))):
            return 0  # «Trưởng văn phòng»
        if cues.NOT_NAME.match(self.reading.folded, first.start):
            return 0
        if first.low in both("verbs", by_space=True)[0] or (
            first.low in both("title")[0] and first.low != "anh" and not (title and first.low == "bé")
        ):
            return 0  # «Em Muốn hỏi», «Bà Con Cô Bác»
        if (
            title in both("kin", by_space=True)[0]
            and first.low in both("order", by_space=True)[0]
            and cues.OWN.match(self.reading.folded, first.end)
        ):
            return 0
        if not title and not cue and first.low in both("near")[0]:
            return 0
        known = self._named(first, plain) or rank_of(first, plain) is not None
        size = 1
        if self._signed(j, end) and is_in(first, "given", plain):
            return end - j
        while j + size < end and size < 4 and words[j + size].low not in both("ends", by_space=True)[0]:
            size += 1
        if title:
            if self._thing_title(j, title):
                return 0
            own = self.reading.text[self._before(j, 16)].rstrip()[-len(title) :]
            if not known and own[:1].isupper() and title in both("kin", by_space=True)[0]:
                return 0
            if first.raw.isupper() and len(first.raw) > 1:
                return size if known and all(self._named(w, plain) for w in words[j : j + size]) else 0
            if known or size > 1 or (not plain and len(first.raw) > 1 and not first.raw.isupper()):
                return size
            return 0
        if (
            cues.NAMED.search(self._window(j, 16))
            and not first.raw.isupper()
            and first.low not in both("near")[0] | cues.NEVER_ALONE
        ):
            return size  # «tên Phấn»: whatever it is
        window, run = self.reading.low[self._before(j, 40)], words[j : j + size]
        if size > 1 and cues.FOREIGN.search(window) and not all(VIETNAMESE.fullmatch(w.folded) for w in run):
            return size
        if size == 1 and self._bracketed(j, j + 1) and self._beside(j, j + 1) and is_in(first, "given", plain):
            return size
        if size > 1 and (self._beside(j, j + size) or self._followed(j + size)) and all(self._named(w, plain) for w in run):
            return size
        if size > 1 and first.low not in (both("title")[0] | both("near")[0]) - {"bé"} and cues.KIN.search(window):
            return size
        if (
            size >= 3
            and VIETNAMESE.fullmatch(first.folded)
            and self._named(words[j + size - 1], plain)
            and self._named(words[j + 1], plain)
        ):
            return size
        if size == 1 and self._listed(j) and self.last[1] == 1:
            return size
        if not known:
            return 0
        if cue or (size > 1 and all(self._named(word, plain) for word in words[j + 1 : j + size])):
            return size
        if size == 1 and is_in(first, "given", plain) and not plain and self._working(j) and first.low not in cues.ORDINARY:
            return 1
        return size if size == 1 and self._called(j) else 0

    def _goes_low(self, j):
        return j + 1 < len(self.words) and self.joined[j + 1] and not self.words[j + 1].capital

    def _by_name(self, j, end):
        """Size of a nickname: «Hai Lé», «Út Thơm», «Trí Đen»."""
        if end - j < 2 or end - j > 3:
            return 0
        first, second = self.words[j], self.words[j + 1]
        if cues.COUNTED.search(self.reading.low[self._before(j, 16)]):
            return 0
        headed = first.low in both("nick", by_space=True)[0] and second.low not in cues.NEVER_SECOND
        told = second.low in both("described", by_space=True)[0] and self._named(first, False)
        if self._longest("place", j + 1, end) or self._thing_title(j, self._title(j) or ""):
            return 0
        third = end - j == 3 and self.words[j + 2].low not in both("described", by_space=True)[0]
        return 0 if third or not (headed or told) else end - j

    def _likely(self, j, end, inside, plain):
        """Size of a run that is a name by its syllables alone: no place is made of them, and no place stands before."""
        run = self.words[j:end]
        if plain or inside or not 2 <= len(run) <= 4 or not all(self._named(word, False) for word in run):
            return 0
        if (
            cues.PLACED.search(self.reading.low[self._before(j, 30)])
            or self.words[j].low in both("near")[0] | both("title")[0] | cues.NEVER_FIRST
        ):
            return 0
        if any(
            f"{a.low} {b.low}" in both("common")[0] | both("place")[0] for a, b in zip(run, run[1:], strict=False)
        ) or self._longest("famous", j, end):
            return 0
        placelike = both("placelike", by_space=True)[0]
        strange = [word.low not in placelike for word in run]
        of = cues.OF.search(self.reading.low[self._before(j, 12)])
        if len(run) == 2:
            return 2 if strange[1] and (strange[0] or of) or (of and strange[0]) else 0
        return len(run) if strange[-1] and sum(strange) >= 2 else 0

    def _khmer(self, j, end):
        """Whether the words are a Khmer name: «Thạch Sa Rươl», «Danh Thol»."""
        family, rest = self.words[j].low, self.words[j + 1 : end]
        if family not in cues.KHMER:
            return False
        foreign = any(not VIETNAMESE.fullmatch(word.folded) or word.low in both("khmer", by_space=True)[0] for word in rest)
        return (foreign or family in cues.KHMER_ONLY) and len(rest) < 4
