"""Words of a text as numbers, for numpy: Python alone takes several times as long for the words of all hits of a search."""

import numpy as np

SPACE = ord(" ")  # what is not above it parts two tokens
_FIRST, _LATER = np.uint64(0x9E3779B97F4A7C15), np.uint64(0xC2B2AE3D27D4EB4F)  # odd, so that no two codes fall together
_KEPT = np.array([(1 << 8 * n) - 1 for n in range(9)], dtype=np.uint64)  # the first n of eight bytes
_BEFORE, _BEHIND = np.full(1, SPACE, np.uint8), np.full(17, SPACE, np.uint8)


def tokens(raw):
    """Where each token of ``raw`` begins and ends, and a number for it: three arrays. ``raw`` is an array of bytes.

    Two tokens have one number when their first sixteen bytes are equal.
    """
    padded = np.concatenate((_BEFORE, raw, _BEHIND))
    apart = padded[: len(raw) + 2] <= SPACE
    edges = np.flatnonzero(apart[1:] != apart[:-1])
    begin, end = edges[0::2], edges[1::2]
    length = end - begin
    eight = np.ndarray(len(raw) + 10, dtype="<u8", buffer=padded, strides=(1,))[1:]  # the eight bytes from each place on
    code = (eight[begin] & _KEPT[np.minimum(length, 8)]) * _FIRST
    long = np.flatnonzero(length > 8)
    code[long] += (eight[begin[long] + 8] & _KEPT[np.minimum(length[long] - 8, 8)]) * _LATER
    return begin, end, code


class Numbered:
    """Tokens that are looked for; ``codes`` are theirs, in the order of their numbers from 0 on."""

    def __init__(self, codes):
        self.number = np.argsort(codes)
        self.code = codes[self.number]

    def among(self, code):
        """Which of ``code`` are looked for: their places, and the number of each."""
        if not len(self.code):
            return np.zeros(0, np.intp), np.zeros(0, np.intp)
        place = np.minimum(np.searchsorted(self.code, code), len(self.code) - 1)
        found = np.flatnonzero(self.code[place] == code)
        return found, self.number[place[found]]
