"""The passage that says most of a query, read with numpy, against the same read word by word."""

import random

import numpy as np
import pytest

from search import weights
from search.passages import Passages, codes

WEIGHT = {"chu": 3.0, "ky": 2.5, "so": 0.5, "thongtindientu": 4.0, "công": 1.5, "chu_ky": 6.0, "ky_so": 2.0, "so_so": 1.0}
AFTER = {"chu": {"ky": "chu_ky"}, "ky": {"so": "ky_so"}, "so": {"so": "so_so"}}
OTHERS = ["va", "thongtindientx", "thongtindient", "chuky", "c", "cong", "thongtindientuquocgiaviet"]


def terms(tokens):
    """Each term with its place: a pair stands where its second syllable stands."""
    found = [(place, token) for place, token in enumerate(tokens) if token in WEIGHT]
    pairs = [(place + 1, f"{first}_{second}") for place, (first, second) in enumerate(zip(tokens, tokens[1:], strict=False))]
    return found + [(place, pair) for place, pair in pairs if pair in WEIGHT]


def word_by_word(title, naming, body):
    title, naming, body = title.split(), naming.split(), body.split()
    length = weights.TITLE * len(title) + weights.CONTEXT * len(naming) + min(weights.WINDOW, len(body))
    k = weights.K1 * (1 - weights.B + weights.B * length / weights.LENGTH)
    best = 0.0
    for begin in range(0, len(body) + 1, weights.STEP):
        counts = dict.fromkeys(WEIGHT, 0)
        for counted, tokens in ((weights.TITLE, title), (weights.CONTEXT, naming)):
            for _place, term in terms(tokens):
                counts[term] += counted
        for place, term in terms(body):
            if begin <= place < begin + 2 * weights.STEP:
                counts[term] += 1
        best = max(best, sum(WEIGHT[term] * count / (count + k) for term, count in counts.items() if count))
    return best


def text(chance, most):
    return " ".join(
        chance.choice([*["chu", "ky", "so", "so", "công", "thongtindientu"], *OTHERS]) for _ in range(chance.randrange(most))
    )


@pytest.mark.parametrize("seed", range(20))
def test_the_same_as_word_by_word(seed):
    chance = random.Random(seed)
    hits = [(text(chance, 12), text(chance, 8), text(chance, 400)) for _ in range(20)]
    hits += [("", "", ""), ("chu ky", "", ""), ("", "", "va " * 64 + "chu ky so"), ("", "chu", "ky")]
    chance.shuffle(hits)
    found = Passages(WEIGHT, AFTER).best(hits)
    assert found == pytest.approx([word_by_word(*hit) for hit in hits], abs=1e-9)
    assert found.max() > 0


@pytest.mark.parametrize("hits", [[("", "", "")], [("va", "va", "va va")]])
def test_nothing_of_the_query(hits):
    assert list(Passages(WEIGHT, AFTER).best(hits)) == [0.0]
    assert list(Passages({}, {}).best(hits)) == [0.0]


def test_tokens_are_told_apart_up_to_their_sixteenth_byte():
    words = ["a", "ab", "abcdefgh", "abcdefghi", "abcdefghj", "abcdefghijklmnop", "abcdefghijklmnoq", "đ", "🇻🇳"]
    code, line = codes(f"{' '.join(words)}\n\n{' '.join(words)}\n")
    assert len(np.unique(code)) == len(words)
    assert list(code[: len(words)]) == list(code[len(words) :])
    assert list(line) == [0] * len(words) + [2] * len(words)
