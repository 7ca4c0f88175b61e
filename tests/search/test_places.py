"""The stretch of a text that says most of a query, read with numpy, against the same read word by word."""

import random
import re

import pytest

from core.text import fold_aligned
from search.places import Places

WORDS = {"chu", "ky", "so", "thongtindientuquocgia", "muc"}
PHRASES = {"chu_ky", "ky_so", "so_so"}
RARITY = {"chu": 3.0, "ky": 2.5, "so": 0.5, "chu_ky": 6.0, "ky_so": 2.0}  # the others: 1
PIECES = ["Chữ", "ký", "số", "SỐ", "mức", "thôngtinđiệntửquốcgia", "thôngtin", "và", "Ω", "😀", "một", "chữký", "_", "số_số"]
BETWEEN = [" ", " ", " ", " ", ", ", ". ", "; ", "\n", " – ", "! ", "\f ", "-", " (", "    "]


def word_by_word(text, most, longest):
    folded = fold_aligned(text)
    tokens = [(m.start(), m.end(), m.group()) for m in re.finditer(r"[^\W_]+", folded)]
    hits = [(*token, n) for n, token in enumerate(tokens) if token[2] in WORDS]
    if not hits:
        return None

    def together(a, b):
        between = text[a[1] : b[0]]
        return b[3] == a[3] + 1 and len(between) <= 3 and not re.search(r"[.!?…;]\s|\n", between)

    joined = {n for n in range(1, len(hits)) if f"{hits[n - 1][2]}_{hits[n][2]}" in PHRASES and together(hits[n - 1], hits[n])}
    paired = joined | {n - 1 for n in joined}

    def last_places(left, right):
        """Where each word and pair comes last."""
        found = {}
        for n in range(left, right + 1):
            found[hits[n][2]] = (n, n)
            if n in joined:
                found[f"{hits[n - 1][2]}_{hits[n][2]}"] = (n, n - 1)
        return found

    best = None
    for right in range(len(hits)):
        left = next(n for n in range(len(hits)) if n == right or hits[right][1] - hits[n][0] <= most)
        found = last_places(left, right)
        score = sum(RARITY.get(term, 1.0) for term in found)
        if best is None or score > best[0] + 1e-9:
            best = score, min(begin for _n, begin in found.values()), right
    score, left, right = best
    inside = [n for n in range(left, right + 1) if n in paired]
    first, last = (inside[0], inside[-1]) if inside else (left, right)
    while (
        last + 1 < len(hits)
        and together(hits[last], hits[last + 1])
        and (last + 1 in paired or not inside)
        and hits[last + 1][1] - hits[first][0] <= longest
    ):
        last += 1
    return score, hits[first][0], hits[last][1]


@pytest.mark.parametrize("seed", range(120))
def test_the_best_stretch(seed):
    chance = random.Random(seed)
    pieces = [chance.choice(PIECES) + chance.choice(BETWEEN) for _ in range(chance.choice([0, 1, 3, 20, 300]))]
    text, most = "".join(pieces), chance.choice([5, 30, 80])
    found = Places(WORDS, PHRASES).best(text, RARITY, most, 2 * most)
    expected = word_by_word(text, most, 2 * most)
    assert (found is None) == (expected is None)
    if expected:
        assert found == (pytest.approx(expected[0]), *expected[1:])


def test_words_of_no_alphabet_we_know():
    text = "Chữ 電子 và ký số"
    assert Places({"電子", "ky"}, set()).best(text, {}, 80, 80) == (2.0, 4, 12)
    assert Places({"😀", "", "a-b"}, {"😀_ky"}).best(text, {}, 80, 80) is None
    assert Places(set(), set()).best(text, {}, 80, 80) is None
    assert Places({"ky"}, set()).best("ký \ud800 ký", {}, 80, 80) == (1.0, 0, 7)
