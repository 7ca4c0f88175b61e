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


# The shape of a Vietnamese syllable without accents; «Thol» and «Rươl» are Khmer.
_VIETNAMESE = re.compile(
    r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?"
    r"(?:ieu|yeu|uou|uoi|uay|uya|uyu|oai|oay|oeo|uynh|uych|(?:uye|uyê|ie|ye|uo|oa|oe|oo|uy|ue|ua|uă|[aeiouy])(?:ch|nh|ng|[cmnpt])?|"
    r"[iu]a|ai|ao|au|ay|eo|eu|iu|oi|ui|uu|ia|ua|oa|oe|ue|uy|uou)"
)
_LETTERS_ONLY = re.compile(r"[B-DF-HJ-NP-TV-XZ\u0110]{2,5}")
_QUOTED = re.compile(r" [\"\u201c][^\W\d]{1,8}(?: [^\W\d]{1,8})?[\"\u201d]")
_HIGHLAND = re.compile(
    r"(?:(?<!\w)(?:Ksor|Siu|Nay|Kpă|Kpa|R\u01a1 Ch\u00e2m|Rah Lan|Rmah|Rcom|Ama) )?"
    r"(?<!\w)(?:H['\u2019\u02bc] ?[A-Z\u0110]\w{1,12}(?: [A-Z\u0110\u00ca][\w']{1,12}){0,2}|Y [A-Z\u0110][\w']{1,12}(?: [A-Z\u0110\u00ca][\w']{1,12}){1,2})"
)


class _Finder:
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
                and _VIETNAMESE.fullmatch(self.words[i - 1].folded)
                and self.words[i].capital
                and not self.words[i].raw.isupper()
            )  # «Bảo-Trân»
            self.joined[i] = hyphen or (0 < len(gap) <= 3 and gap.strip(" \t\u00a0") == "")
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
        end = self.words[j - 1].end
        quoted = _QUOTED.match(self.reading.text, end)  # «Phúc "Cò"»
        end = quoted.end() if quoted else end
        self.last = (end, j - i)
        yield Candidate(30, self.words[i].start, end, "person")

    def _before(self, i, size=60):
        start = self.words[i].start
        return slice(max(0, start - size), start)

    def _plain(self, i):
        word = self.words[i]
        return self.reading.plain(word.start, word.end)

    def _window(self, i, size=60):
        return self.reading.folded[self._before(i, size)]

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
        start, stop = self.words[i].start, self.words[end - 1].end
        before = self.reading.text[max(0, start - 4) : start]
        near = len(before.rstrip(" ,(:-\u2013")), len(self.reading.text[stop : stop + 4].lstrip(" ,(:-\u2013"))
        after = stop + 4 - near[1]
        return (0 < near[0] < 4 and self.covered[start - 4 + near[0] - 1] == 1) or (
            after < len(self.reading.text) and after > stop and self.covered[after] == 1 and self.reading.text[after].isdigit()
        )

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
            if words[j].low == "ông" and end - j >= 3 and words[j + 1].low == "thị":
                yield from self._span(j, end)  # a family name of its own: no man is called Thị
                break
            rank = _rank(words[j], plain)
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
            if not title and not cue:
                public = max(self._longest("place", j, end), self._longest("common", j, end))
                if public and not (rank is not None and left >= 3 and self._middle(j) and public == 2):
                    j += public
                    continue
            size = self._full_name(j, end, rank, bool(title), cue or near, plain)
            if not size:
                size = self._given_name(j, end, title, cue, near, plain)
            if not size:
                size = self._by_name(j, end) or self._likely(j, end, inside, plain)
            if size:
                if size > 1 and words[j].low in both("near")[0] and rank is None:
                    j += 1
                    continue
                if self._official(j, j + size):
                    self.officials.add(words[j + size - 1].low)
                    j += size
                    continue
                owner = size == 2 and re.search(r"\bchủ [^\W\d]+ $", self.reading.low[self._before(j, 20)])
                business = (
                    size == 2 and cues.BUSINESS.search(self._window(j)) and words[j].low in both("nick", by_space=True)[0]
                )
                if (
                    not title
                    and not cue
                    and (self._thing(j) or business)
                    and not (size >= 3 and cues.OWNER.search(self._window(j)) or owner)
                ):
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
            and (_rank(self.words[j], True) or 0) < 70
            and _rank(self.words[j], True) is not None
        )

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
                or (k - j >= 3 and k + 2 < end and _rank(word, plain) is not None and following.folded in ("thi", "van"))
            ):
                size = k - j
                break
        last = self.words[j + size - 1]
        given = self._named(last, plain) or (len(last.raw) == 1)
        if size >= 3:
            if title or cue or (rank < cues.FREQUENT and (given or self._middle(j))):
                return size
            if plain and given and rank < 70 and not self._plain(j):
                return size  # the name of an account, without accents among words that have them
            if self.words[j + 1].folded in ("van", "thi") and rank < (70 if plain else 150):
                return size
            if self._middle(j) and rank < 70 and not plain:
                return size
            if self._khmer(j, j + size):
                return size
            if (
                given
                and not plain
                and self._named(self.words[j + 1], plain)
                and rank < 160
                and (self._followed(j + size) or self._bracketed(j, j + size))
            ):
                return size
            if rank < 70 and given and not plain and self._named(self.words[j + 1], plain):
                return size
            return (
                size
                if rank < 14 and not plain and all(_VIETNAMESE.fullmatch(w.folded) for w in self.words[j : j + size])
                else 0
            )
        if title or cue or self._khmer(j, j + 2):
            return size
        return size if rank < 14 and given else 0

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

    def _named(self, word, plain):
        """Whether a capitalised word may be part of a name."""
        return _in(word, "given", plain) or (not plain and _in(word, "rare", plain))

    def _signed(self, j, end):
        """Whether the run stands alone behind the last sentence: a signature."""
        text = self.reading.text
        return (
            2 <= end - j <= 4
            and text[self.words[end - 1].end :].strip(" .,!") == ""
            and text[: self.words[j].start].rstrip()[-1:] in (".", "!", "?", "\n", ";")
            and all(self._named(word, False) for word in self.words[j:end])
        )

    def _bracketed(self, j, end):
        text = self.reading.text
        return text[self.words[j].start - 1 : self.words[j].start] == "(" and text[self.words[end - 1].end :][:1] in (")", ",")

    def _khmer(self, j, end):
        """Whether the words are a Khmer name: «Thạch Sa Rươl», «Danh Thol»."""
        family, rest = self.words[j].low, self.words[j + 1 : end]
        if family not in cues.KHMER:
            return False
        foreign = any(not _VIETNAMESE.fullmatch(word.folded) or word.low in both("khmer", by_space=True)[0] for word in rest)
        return (foreign or family in cues.KHMER_ONLY) and len(rest) < 4

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

    def _given_name(self, j, end, title, cue, told, plain):
        """A given name alone, which needs a word before it that says so."""
        words = self.words
        if not (title or cue or told or self._signed(j, end)) or self._longest("common", j, end):
            return 0
        first = words[j]
        if j + 1 < len(words) and self.joined[j + 1] and f"{first.low} {words[j + 1].low}" in both("common")[0]:
            return 0  # «Công ty», «Việt kiều»
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
        known = self._named(first, plain) or _rank(first, plain) is not None
        size = 1
        if self._signed(j, end) and _in(first, "given", plain):
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
        if size > 1 and cues.FOREIGN.search(window) and not all(_VIETNAMESE.fullmatch(w.folded) for w in run):
            return size
        if size == 1 and self._bracketed(j, j + 1) and self._beside(j, j + 1) and _in(first, "given", plain):
            return size
        if size > 1 and (self._beside(j, j + size) or self._followed(j + size)) and all(self._named(w, plain) for w in run):
            return size
        if size > 1 and first.low not in (both("title")[0] | both("near")[0]) - {"bé"} and cues.KIN.search(window):
            return size
        if (
            size >= 3
            and _VIETNAMESE.fullmatch(first.folded)
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
        if size == 1 and _in(first, "given", plain) and not plain and self._working(j) and first.low not in cues.ORDINARY:
            return 1
        return size if size == 1 and self._called(j) else 0

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

    def _loose(self, i):
        """Number of words of a name at ``i`` that only its syllables and its cue can tell; 0 when it is none."""
        words, n = self.words, len(self.words)
        word = words[i]
        plain = self._plain(i) or self._bare_low(i)
        title = self._title(i)
        if title and not word.capital and not plain:
            size = self._careless(i, title, plain)
            if size:
                return size
        if (
            title
            and not word.capital
            and not plain
            and title in both("spoken", by_space=True)[0]
            and word.low in both("safe", by_space=True)[0]
        ):
            following = words[i + 1] if i + 1 < n and self.joined[i + 1] else None
            return (
                2
                if following and (_in(following, "described", False) or _in(following, "safe", False)) and following.low != "em"
                else 1
            )
        if not word.capital and cues.SELF_NAMED.search(self._window(i, 24)) and self._given_at(i, plain):
            size = 1
            while size < 4 and i + size < n and self.joined[i + size] and self._given_at(i + size, plain):
                size += 1
            return size
        if title and not word.capital and plain:
            size = self._careless(i, title, plain)
            if size:
                return size
        rank = _rank(word, plain)
        rank = rank if rank is None or rank < 110 else None  # the rarest are everyday words
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
        three = (
            i + 2 < n
            and self.joined[i + 2]
            and (self._given_at(i + 2, plain) or word.raw.isupper() and cued and self._named(words[i + 2], plain))
        )
        if plain and middle.folded in ("van", "thi") and rank < cues.FREQUENT and not three:
            three = (
                i + 2 < n
                and self.joined[i + 2]
                and words[i + 2].folded not in cues.FUNCTION
                and not self.covered[words[i + 2].start]
            )
        if word.raw.isupper() and not plain and middle.low in ("thị", "văn") and i + 2 < n and self.joined[i + 2]:
            three = cued = three or words[i + 2].raw.isupper() and f"{middle.low} {words[i + 2].low}" not in both("common")[0]
        if not plain and i + 2 < n and f"{middle.low} {words[i + 2].low}" in both("common")[0]:
            return 0  # «phó công an»
        if plain and title and cues.KHMER_PLAIN.match(self.reading.folded, word.start):
            rest = [w for w in words[i + 1 : i + 4]]
            size = 1
            for at, w in enumerate(rest):
                strange = not _VIETNAMESE.fullmatch(w.folded) or w.folded in both("khmer", by_space=True)[1]
                if not self.joined[i + 1 + at] or not strange or w.folded in cues.FUNCTION:
                    break
                size += 1
            if size > 1:
                return size
        if not cued:
            sure = rank < cues.SURE or (rank < 14 and not plain)
            if not (sure and strict and three) or (
                not plain and middle.folded not in ("thi", "van", "ngoc", "huu", "dinh") and not word.raw.isupper()
            ):
                return 0
        if three and (strict or (cued and rank < cues.FREQUENT and self._given_at(i + 1, plain))):
            size = 3
            if i + 3 < n and self.joined[i + 3] and words[i + 2].folded in cues.LINKS:
                told = not plain and words[i + 2].low == "út" and words[i + 3].low in both("described", by_space=True)[0]
                size = 4 if told or self._given_at(i + 3, plain) else 3
            if size == 3 and middle.low == "thị" and word.raw.isupper() and i + 3 < n and self.joined[i + 3]:
                size = 4 if words[i + 3].raw.isupper() and self._named(words[i + 3], plain) else 3
        elif plain and title in cues.UNCLEAR_TITLES or words[i + 1].folded == "thi":
            return 0
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

    def _bare_low(self, i):
        """Three words in lower case without accents among words that have them, the first a family name: «tên pham thi my hanh»."""
        run = self.words[i : i + 3]
        if len(run) < 3 or not (self.joined[i + 1] and self.joined[i + 2]) or any(w.capital or w.low != w.folded for w in run):
            return False
        rank = _rank(run[0], True)
        return rank is not None and rank < 70 and (run[1].low in ("thi", "van") or self._self_cue(i) or self._told_cue(i))

    def _careless(self, i, title, plain):
        """Size of a nickname or a given name in lower case behind its title: «ông tư hiền», «thang hung»."""
        words = self.words
        word, following = words[i], words[i + 1] if i + 1 < len(words) and self.joined[i + 1] else None
        accented, folded = both("nick", by_space=True)
        if title in cues.NICK_TITLES and following and not following.capital and not self.covered[following.start]:
            headed = word.folded in folded if plain and title in cues.SURE_NICK else not plain and word.low in accented
            low, unclear = following.low, following.folded in cues.FUNCTION or following.folded in folded
            if headed and not unclear and low not in cues.NEVER_SECOND and not cues.OWN.match(self.reading.folded, word.end):
                if plain or _in(following, "given", False) or _in(following, "described", False):
                    return 2
            if plain and word.folded in folded and low in cues.PLAIN_DESCRIBED:
                return 2
        if not plain:
            return 0
        given = both("plain_men", by_space=True)[1] | both("plain_women", by_space=True)[1]
        if following and title in cues.SPOKEN_PLAIN and word.folded in cues.LINKS and following.folded in given:
            return 2
        names = cues.SPOKEN_PLAIN.get(title)
        return (
            1
            if names
            and word.folded in both(names, by_space=True)[1]
            and not (following and (following.folded in cues.AFTER_WORD or f"{word.folded} {following.folded}" in cues.PAIRS))
            else 0
        )

    def _given_at(self, i, plain):
        word = self.words[i]
        if self.covered[word.start] or word.folded in cues.FUNCTION:
            return False
        return _in(word, "given", plain) or _in(word, "middle", plain)

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
                and not (j == i + 1 and j < n and self.joined[j] and f"{word.low} {words[j].low}" in both("common")[0])
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
