"""BM25 of the passage of each hit that says most of a query, for all hits at once.

A passage is two neighbouring blocks of ``weights.STEP`` syllables of the body, with title and naming words around it. Read
with numpy: the hits of a search have some ten thousand syllables, and Python alone took four times as long for them, a third
of a whole search.
"""

import numpy as np

from . import weights
from .tokens import Numbered, tokens

END = ord("\n")


def codes(text):
    """A number for each token of ``text``, and the line in which it stands: two arrays. ``text`` ends with the end of a line."""
    raw = np.frombuffer(text.encode(), np.uint8)
    begin, _end, code = tokens(raw)
    return code, np.searchsorted(np.flatnonzero(raw == END), begin)


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
        self.numbered = Numbered(code)

    def best(self, hits):
        """Score of the best passage of each of ``hits``: three texts each, title, naming words, body. Syllables, folded."""
        code, line = codes("".join(f"{text}\n" for hit in hits for text in hit))
        lines = 3 * len(hits)
        length = np.bincount(line, minlength=lines)  # tokens of each line
        found, term = self.numbered.among(code)
        term, line = term + 1, line[found]
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
