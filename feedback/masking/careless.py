"""Names where capitals say nothing, for all is lower or upper case: by known syllables and a cue."""

from . import cues
from .around import Around
from .syllables import VIETNAMESE, is_in, rank_of
from .text import both


class Careless(Around):
    def _loose(self, i):
        """Number of words of a name at ``i`` that only its syllables and its cue can tell; 0 when it is none."""
        word, title = self.words[i], self._title(i)
        plain = self._plain(i) or self._bare_low(i)
        if not word.capital:
            size = title and (self._careless(i, title, plain) or (not plain and self._after_title(i, title)))
            size = size or self._named_himself(i, plain)
            if size:
                return size
        rank = rank_of(word, plain)
        if rank is None or rank >= 110:  # the rarest are everyday words
            alone = (
                word.raw.isupper() and len(word.raw) > 1 and title and title.upper() in self.reading.text[self._before(i, 16)]
            )
            return 1 if alone and self._given_at(i, plain) else 0  # «CHỊ LAN»
        if not self._goes_on(i, 1) or self.words[i + 1].capital != word.capital:
            return 0
        size = (plain and title and self._khmer_low(i)) or self._from_family(i, rank, title, plain)
        return size if size and not self._public(i, size, title) else 0

    def _goes_on(self, i, size):
        """Whether the words ``i`` to ``i + size`` stand in a row."""
        return i + size < len(self.words) and all(self.joined[i + 1 : i + size + 1])

    def _after_title(self, i, title):
        """«chị lan», «anh tùng lùn»: a given name that is no ordinary word."""
        if title not in both("spoken", by_space=True)[0] or self.words[i].low not in both("safe", by_space=True)[0]:
            return 0
        following = self.words[i + 1] if self._goes_on(i, 1) else None
        told = following and following.low != "em" and (is_in(following, "described", False) or is_in(following, "safe", False))
        return 2 if told else 1

    def _named_himself(self, i, plain):
        """«em tên trúc»."""
        pattern = cues.SELF_NAMED_PLAIN if plain else cues.SELF_NAMED
        if not pattern.search(self.reading.low[self._before(i, 24)]) or self._compound(i) or not self._given_at(i, plain):
            return 0
        size = 1
        while size < 4 and self._goes_on(i, size) and self._given_at(i + size, plain):
            size += 1
        return size

    def _khmer_low(self, i):
        """«chu thach phol»."""
        if not cues.KHMER_PLAIN.match(self.reading.folded, self.words[i].start):
            return 0
        size = 1
        while size < 4 and self._goes_on(i, size):
            word = self.words[i + size]
            known = word.folded in both("khmer", by_space=True)[1]
            if word.folded in cues.FUNCTION or (VIETNAMESE.fullmatch(word.folded) and not known):
                break
            size += 1
        return size if size > 1 else 0

    def _from_family(self, i, rank, title, plain):
        """Size of a name that begins with a family name: by its middle syllable, or by what stands before."""
        words, shouted = self.words, self.words[i].raw.isupper()
        cued = bool(title) or self._self_cue(i) or self._told_cue(i)
        middle, third = words[i + 1], words[i + 2] if self._goes_on(i, 2) else None
        pair = f"{middle.low} {third.low}" if third else ""
        ordinary = both("common")[0] | both("compound")[0]
        if not plain and (pair in ordinary or f"{words[i].low} {middle.low}" in both("compound")[0]):
            return 0  # «phó công an», «phạm nhân»
        if not plain and i and self.joined[i] and f"{words[i - 1].low} {words[i].low}" in both("compound")[0]:
            return 0  # «tội phạm …»
        if plain:
            strict = middle.folded in cues.SURE_MIDDLE
        else:
            strict = middle.low in both("middle", by_space=True)[0]
        three = third and (self._given_at(i + 2, plain) or (shouted and cued and self._named(third, plain)))
        if plain and middle.folded in ("van", "thi") and rank < cues.FREQUENT and third and not three:
            three = third.folded not in cues.FUNCTION and not self.covered[third.start]
        if shouted and not plain and middle.low in ("thị", "văn") and third:
            three = cued = three or third.raw.isupper()
        if not cued:
            sure = rank < cues.SURE or (rank < 14 and not plain)
            if not (sure and strict and three) or not (plain or shouted or middle.folded in cues.SURE_MIDDLE):
                return 0
        if three and (strict or (cued and rank < cues.FREQUENT and self._given_at(i + 1, plain))):
            return 4 if self._goes_on(i, 3) and self._fourth(i, plain) else 3
        if plain and title in cues.UNCLEAR_TITLES or middle.folded == "thi":
            return 0
        two = cued and rank < cues.FREQUENT and self._given_at(i + 1, plain) and (title or self._self_cue(i))
        return 2 if two else 0

    def _fourth(self, i, plain):
        """Whether the fourth word is still of the name."""
        middle, third, fourth = self.words[i + 1 : i + 4]
        if third.folded in cues.LINKS:
            if not plain and third.low == "út" and is_in(fourth, "described", False):
                return True
            if self._given_at(i + 3, plain):
                return True
        return middle.low == "thị" and third.raw.isupper() and fourth.raw.isupper() and self._named(fourth, plain)

    def _public(self, i, size, title):
        cue = self._self_cue(i)
        if self._longest("famous", i, i + size) == size and not cue:
            return True
        if self._longest("place", i, i + size) or (self._longest("common", i, i + size) and size == 2):
            return True
        return (not title and not cue and self._thing(i)) or self._official(i, i + size)

    def _careless(self, i, title, plain):
        """Size of a nickname or a given name in lower case behind its title: «ông tư hiền», «thang hung»."""
        words = self.words
        word, following = words[i], words[i + 1] if i + 1 < len(words) and self.joined[i + 1] else None
        accented, folded = both("nick", by_space=True)
        if title in cues.NICK_TITLES and following and not following.capital and not self.covered[following.start]:
            headed = word.folded in folded if plain and title in cues.SURE_NICK else not plain and word.low in accented
            low, unclear = following.low, following.folded in cues.FUNCTION or following.folded in folded
            named = plain or is_in(following, "given", False) or is_in(following, "described", False)
            own = cues.OWN.match(self.reading.folded, word.end)  # «anh hai tôi»
            if headed and named and not unclear and not own and low not in cues.NEVER_SECOND:
                return 2
            if plain and word.folded in folded and low in cues.PLAIN_DESCRIBED:
                return 2
        if not plain:
            return 0
        given = both("plain_men", by_space=True)[1] | both("plain_women", by_space=True)[1]
        if following and title in cues.SPOKEN_PLAIN and word.folded in cues.LINKS and following.folded in given:
            return 2
        names = cues.SPOKEN_PLAIN.get(title)
        other = following and (following.folded in cues.AFTER_WORD or f"{word.folded} {following.folded}" in cues.PAIRS)
        return 1 if names and not other and word.folded in both(names, by_space=True)[1] else 0

    def _bare_low(self, i):
        """Three words in lower case without accents among words that have them, the first a family name: «tên pham thi my hanh»."""
        run = self.words[i : i + 3]
        if len(run) < 3 or not (self.joined[i + 1] and self.joined[i + 2]) or any(w.capital or w.low != w.folded for w in run):
            return False
        rank = rank_of(run[0], True)
        return rank is not None and rank < 70 and (run[1].low in ("thi", "van") or self._self_cue(i) or self._told_cue(i))

    def _given_at(self, i, plain):
        word = self.words[i]
        if self.covered[word.start] or word.folded in cues.FUNCTION:
            return False
        return is_in(word, "given", plain) or is_in(word, "middle", plain)
