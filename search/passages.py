"""BM25 of the passage of each hit that says most of a query, for all hits at once.

A passage is two neighbouring blocks of ``weights.STEP`` syllables of the body, with title and naming words around it. Read
with numpy: the hits of a search have some ten thousand syllables, and Python alone took four times as long for them, a third
of a whole search.
"""

import numpy as np

from . import weights

SPACE, END = ord(" "), ord("\n")
_FIRST, _LATER = np.uint64(0x9E3779B97F4A7C15), np.uint64(0xC2B2AE3D27D4EB4F)  # odd, so that no two codes fall together
_KEPT = np.array([(1 << 8 * n) - 1 for n in range(9)], dtype=np.uint64)  # the first n of eight bytes


def codes(text):
    """A number for each token of ``text``, and the line in which it stands. ``text`` ends with the end of a line.

    Two tokens have one number when their first sixteen bytes are equal. Returns two arrays.
    """
    raw = np.frombuffer(text.encode() + bytes(16), dtype=np.uint8)
    size = len(raw) - 16
    gaps = np.flatnonzero((raw[:size] == SPACE) | (raw[:size] == END))
    begin = np.concatenate(([0], gaps[:-1] + 1))
    length = gaps - begin
    begin, length = begin[length > 0], length[length > 0]
    line = np.searchsorted(gaps[raw[gaps] == END], begin)
    eight = np.ndarray(size + 8, dtype="<u8", buffer=raw, strides=(1,))  # the eight bytes from each place on
    code = (eight[begin] & _KEPT[np.minimum(length, 8)]) * _FIRST
    long = np.flatnonzero(length > 8)
    code[long] += (eight[begin[long] + 8] & _KEPT[np.minimum(length[long] - 8, 8)]) * _LATER
    return code, line


class Passages:
    """The terms of a query, ready to be counted in many texts.

    ``weight`` has the weight of each syllable and pair; ``after`` the pairs: first syllable to {second: pair}.
    """

    def __init__(self, weight, after):
        alone = [term for term in weight if "_" not in term]
        number = {term: n for n, term in enumerate(alone, 1)}
        weights_of = [0.0, *(weight[term] for term in alone)]
        self.pair = np.zeros((len(weights_of),) * 2, dtype=np.intp)  # number of the pair of two syllables, 0: none
        for first, seconds in after.items():
            for second, pair in seconds.items():
                if first in number and second in number:
                    self.pair[number[first], number[second]] = len(weights_of)
                    weights_of.append(weight[pair])
        self.weight = np.array(weights_of)
        code, _line = codes(" ".join(alone) + "\n")
        order = np.argsort(code)
        self.code, self.number = code[order], order + 1

    def best(self, hits):
        """Score of the best passage of each of ``hits``: three texts each, title, naming words, body. Syllables, folded."""
        if len(self.code) == 0:
            return np.zeros(len(hits))
        code, line = codes("".join(f"{text}\n" for hit in hits for text in hit))
        lines = 3 * len(hits)
        length = np.bincount(line, minlength=lines)  # tokens of each line
        place = np.minimum(np.searchsorted(self.code, code), len(self.code) - 1)
        found = np.flatnonzero(self.code[place] == code)
        term, line = self.number[place[found]], line[found]
        second = np.flatnonzero((found[1:] == found[:-1] + 1) & (line[1:] == line[:-1])) + 1
        pair = self.pair[term[second - 1], term[second]]

        # A row of counts for each title, each line of naming words and each block of a body.
        blocks = np.maximum((length[2::3] - 1) // weights.STEP + 1, 1)
        rows = np.ones(lines, dtype=np.intp)
        rows[2::3] = blocks
        first = np.cumsum(rows) - rows
        row = first[line] + np.where(line % 3 == 2, (found - (np.cumsum(length) - length)[line]) // weights.STEP, 0)
        cells = np.concatenate((row * len(self.weight) + term, row[second] * len(self.weight) + pair))
        counts = np.bincount(cells, minlength=rows.sum() * len(self.weight)).reshape(-1, len(self.weight))

        around = weights.TITLE * counts[first[0::3]] + weights.CONTEXT * counts[first[1::3]]
        words = weights.TITLE * length[0::3] + weights.CONTEXT * length[1::3] + np.minimum(weights.WINDOW, length[2::3])
        k = weights.K1 * (1 - weights.B + weights.B * words / weights.LENGTH)
        hit = np.repeat(np.arange(len(hits)), blocks)  # to which each block belongs
        begin = np.cumsum(blocks) - blocks
        block = counts[np.arange(len(hit)) + (first[2::3] - begin)[hit]]
        passage = block + around[hit]
        joined = np.flatnonzero(hit[1:] == hit[:-1])
        passage[joined] += block[joined + 1]
        score = np.einsum("ij,j->i", passage / (passage + k[hit][:, None]), self.weight)
        return np.maximum.reduceat(score, begin)
