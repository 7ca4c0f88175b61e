"""Where the words of a query stand in a text, and the stretch of it that holds most of them."""

import re
from functools import cache, lru_cache

import numpy as np

from core.text import fold_aligned

from .tokens import SPACE, Numbered, tokens

PLANE, FOLDED = 0x10000, 0x2000  # characters; behind FOLDED no script has accents that fold
_GAP = 3  # characters between two words that stand together
_BREAK = re.compile(r"[.!?…;]\s|\n")


@cache
def _table():
    """A byte for each character of the first plane: a letter or digit as it folds, a space for all else.

    Letters of other scripts share bytes: a mark too many among them would do no harm.
    """
    letters = [fold_aligned(chr(code)) for code in range(FOLDED)] + [chr(code) for code in range(FOLDED, PLANE)]
    codes = [ord(letter) if letter.isascii() else 128 + ord(letter) % 128 for letter in letters]
    return np.where([letter.isalnum() for letter in letters], codes, SPACE).astype(np.uint8)


def _bytes(text):
    """One byte for each character, so that a place there is a place here."""
    return _table()[np.minimum(np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4"), PLANE - 1)]


@lru_cache(maxsize=8)  # the texts of one page of results ask for the same
def places(words, phrases):
    """``Places`` of the syllables ``words`` and pairs ``phrases`` of a query, two frozen sets."""
    return Places(words, phrases)


class Places:
    def __init__(self, words, phrases):
        self.words = sorted(word for word in words if word.isalnum() and max(word) < chr(PLANE))
        _begin, _end, code = tokens(_bytes(" ".join(self.words)))
        self.numbered = Numbered(code)
        number = {word: n for n, word in enumerate(self.words)}
        self.pair = np.full((len(self.words),) * 2, -1)  # number of the pair of two words, -1: none
        self.pairs = []
        for phrase in sorted(phrases):
            first, _sign, second = phrase.partition("_")
            if first in number and second in number:
                self.pair[number[first], number[second]] = len(self.pairs)
                self.pairs.append(phrase)

    def runs(self, text):
        """Stretches (begin, end) of ``text`` to mark: pairs that stand together as in the query; where there is none, lone words."""
        _word, begin, end, beside, _second, paired = self._hits(text)
        kept = np.flatnonzero(paired) if paired.any() else np.arange(len(begin))
        goes_on = np.zeros(len(begin) + 1, bool)
        goes_on[beside] = True
        runs = []
        for n in kept.tolist():
            if runs and goes_on[n] and runs[-1][1] == end[n - 1]:
                runs[-1] = (runs[-1][0], int(end[n]))
            else:
                runs.append((int(begin[n]), int(end[n])))
        return runs

    def best(self, text, rarity, most, longest):
        """(score, begin, end) of the stretch of ``most`` characters that says most, or ``None``.

        Each word and pair counts once, with its weight in ``rarity``. At the edges only what stands beside its neighbour as in
        the query, where anything does: lone words would pull in a neighbouring sentence. Words that go on behind the end belong
        to it, up to ``longest`` characters in all.
        """
        word, begin, end, beside, second, paired = self._hits(text)
        if not len(word):
            return None
        score, left, right = self._densest(word, second, begin, end, rarity, most)
        inside = np.flatnonzero(paired[left : right + 1]) + left
        first, last = (inside[0], inside[-1]) if len(inside) else (left, right)
        goes_on = np.zeros(len(word) + 1, bool)
        goes_on[beside] = paired[beside] | (len(inside) == 0)
        while goes_on[last + 1] and end[last + 1] - begin[first] <= longest:
            last += 1
        return score, int(begin[first]), int(end[last])

    def _hits(self, text):
        """Number, begin and end of each word that is there; which stand close behind another; which of these end a pair; and
        for each whether it is in a pair."""
        begin, end, code = tokens(_bytes(text))
        found, word = self.numbered.among(code)
        begin, end = begin[found], end[found]
        beside = np.flatnonzero((found[1:] == found[:-1] + 1) & (begin[1:] - end[:-1] <= _GAP)) + 1
        beside = beside[[_BREAK.search(text, end[n - 1], begin[n]) is None for n in beside.tolist()]]
        second = beside[self.pair[word[beside - 1], word[beside]] >= 0]
        paired = np.zeros(len(word), bool)
        paired[second] = paired[second - 1] = True
        return word, begin, end, beside, second, paired

    def _densest(self, word, second, begin, end, rarity, most):
        """Score of the best stretch, and numbers of its first and last hit. ``second`` are the hits that end a pair."""
        weight = np.array([rarity.get(term, 1.0) for term in (*self.words, *self.pairs)])
        term = np.concatenate((word, len(self.words) + self.pair[word[second - 1], word[second]]))
        at = np.concatenate((np.arange(len(word)), second))
        order = np.lexsort((at, term))
        term, at = term[order], at[order]
        # A word or pair counts from its place on, until it comes again or the stretch is too long.
        until = np.maximum(np.searchsorted(end, begin[at] + most, side="right"), at + 1)
        again = np.flatnonzero(term[1:] == term[:-1])
        until[again] = np.minimum(until[again], at[again + 1])
        change = np.bincount(at, weight[term], len(word) + 1) - np.bincount(until, weight[term], len(word) + 1)
        score = np.cumsum(change[:-1])
        right = int((score > score.max() - 1e-9).argmax())
        # From the last time on that each of them comes before its end: what comes again is not shown twice.
        counting = (at <= right) & (until > right)
        left = int((at[counting] - (term[counting] >= len(self.words))).min())
        return float(score[right]), left, right
