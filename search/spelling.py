"""«Có phải ông/bạn tìm»: what was probably meant by words that no page has.

Four things happen to Vietnamese on a keyboard: Telex or VNI keys stay letters («chuyeern ddooir», «chuye6n3»), a letter is wrong
(«chonh»), the space is missing («chuyendoiso»), or the words are right and stand nowhere. What is known is asked of the index
itself: a word counts as right when items have it, and of several the one that stands beside its neighbours most often wins.
Everything is folded; ``in_original_spelling`` gives the words back their accents, as an item writes them.
"""

import math
import re

from core.text import fold_aligned

from .analysis import SYLLABLE, is_vietnamese_syllable

LETTERS = "abcdeghiklmnopqrstuvxy"
MAX_SUSPECTS, MAX_JOINED = 4, 40  # words of one query that are tried, and letters of a word that is taken apart
_ONSET = re.compile(r"(ngh|ng|nh|th|tr|ch|ph|kh|gh|gi|qu|dd|[bcdghklmnpqrstvx])?(.*)")
_LATE = re.compile(r"([aeo])(ch|ng|nh|[cmnpt])\1")


def from_keys(token):
    """The folded syllable that the keys of ``token`` make in Telex or VNI, or ``None``."""
    if re.fullmatch(r"[a-z]+[1-9][a-z1-9]*", token):
        plain = re.sub(r"[1-9]", "", token)
        return plain if is_vietnamese_syllable(plain) else None
    onset, rest = _ONSET.fullmatch(token).groups()
    onset = "d" if onset == "dd" else onset or ""
    if rest.endswith("d") and onset == "d":
        rest = rest[:-1]  # «duowngd» for «đương»
    rest = re.sub(r"(?<=[aou])w|(?<=[aou])(ch|ng|nh|[cmnpt])w$", r"\1", rest).replace("w", "u")
    rest = re.sub(r"aa|ee|oo", lambda match: match.group()[0], rest)
    head, tail = rest[:1], rest[1:]
    rest = head + re.sub(r"[sfrxjz]", "", tail)
    rest = _LATE.sub(r"\1\2", rest)
    plain = onset + rest
    return plain if plain != token and is_vietnamese_syllable(plain) else None


def one_letter_off(token):
    """Vietnamese syllables one letter away: added, left out, changed or swapped with its neighbour."""
    cuts = [(token[:i], token[i:]) for i in range(len(token) + 1)]
    found = {a + b[1:] for a, b in cuts if b}
    found |= {a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1}
    found |= {a + letter + b[1:] for a, b in cuts if b for letter in LETTERS}
    found |= {a + letter + b for a, b in cuts for letter in LETTERS}
    return {word for word in found if word and word != token and is_vietnamese_syllable(word)}


class _Known:
    """How often words and pairs of them occur, each asked for once."""

    def __init__(self, engine):
        self.engine, self.counts = engine, {}

    def load(self, terms):
        missing = [term for term in dict.fromkeys(terms) if term not in self.counts]
        if missing:
            self.counts.update(self.engine.frequency(missing))

    def __call__(self, term):
        self.load([term])
        return self.counts[term]


def _fit(known, before, words, after):
    """How well ``words`` stand between their neighbours: pairs count far more than how frequent the words are."""
    row = [word for word in (before, *words, after) if word]
    pairs = sum(math.log1p(known(f"{a}_{b}")) for a, b in zip(row, row[1:], strict=False))
    return 3 * pairs / max(1, len(row) - 1) + min(math.log1p(known(word)) for word in words)


def _apart(known, token):
    """``token`` as syllables that stand together somewhere («chuyendoiso»), or ``None``."""
    if not 4 <= len(token) <= MAX_JOINED:
        return None
    parts = {
        (i, j): token[i:j]
        for i in range(len(token))
        for j in range(i + 1, min(len(token), i + 7) + 1)
        if is_vietnamese_syllable(token[i:j])
    }
    known.load(parts.values())
    parts = {place: word for place, word in parts.items() if known(word)}
    known.load(f"{a}_{b}" for (_i, j), a in parts.items() for (k, _l), b in parts.items() if j == k)
    # The best way to each end, by its last part: fewest parts, then pairs that occur most.
    best = {}
    for (i, j), word in sorted(parts.items(), key=lambda row: row[0][1]):
        if i == 0:
            best[i, j] = (0.0, (word,))
            continue
        ways = [
            (score + math.log(pair) - 4, (*words, word))
            for (_k, end), (score, words) in best.items()
            if end == i and (pair := known(f"{words[-1]}_{word}"))
        ]
        if ways:
            best[i, j] = max(ways)
    whole = [way for (_i, j), way in best.items() if j == len(token) and len(way[1]) > 1]
    return max(whole)[1] if whole else None


def _candidates(known, token):
    typed = from_keys(token)
    if typed and known(typed):
        return [(typed,)]
    found = [(word,) for word in one_letter_off(token)]
    known.load(word for (word,) in found)
    found = [words for words in found if known(words[0])]
    apart = _apart(known, token)
    return [*found, apart] if apart else found


def corrected(tokens, engine):
    """``tokens`` (folded) as they were probably meant, or ``None`` when nothing better is known. Raises ``EngineError``."""
    known = _Known(engine)
    known.load([*tokens, *(f"{a}_{b}" for a, b in zip(tokens, tokens[1:], strict=False))])

    def stranger(i):
        if any(char.isdigit() for char in tokens[i]) and not from_keys(tokens[i]):
            return False
        if not known(tokens[i]):
            return True
        beside = [
            f"{a}_{b}" for a, b in ((i - 1, i), (i, i + 1)) if a >= 0 and b < len(tokens) for a, b in [(tokens[a], tokens[b])]
        ]
        return len(tokens) > 2 and not any(known(pair) for pair in beside)

    suspects = [i for i in range(len(tokens)) if stranger(i)]
    if not suspects or len(suspects) > max(MAX_SUSPECTS, len(tokens) // 2):
        keyed = [from_keys(token) if not known(token) else None for token in tokens]
        if not any(keyed):
            return None
        suspects = [i for i, word in enumerate(keyed) if word]
    meant = [(token,) for token in tokens]
    for i in suspects:
        before = meant[i - 1][-1] if i else None
        after = next((word for word in tokens[i + 1 : i + 2] if known(word)), None)
        ways = _candidates(known, tokens[i])
        if known(tokens[i]):  # a word that exists is only left for one that stands better where it stands
            here = _fit(known, before, (tokens[i],), after)
            ways = [way for way in ways if _fit(known, before, way, after) > here + 6]
        if ways:
            meant[i] = max(ways, key=lambda way: (_fit(known, before, way, after), way))
    flat = [word for way in meant for word in way]
    return flat if flat != list(tokens) else None


def in_original_spelling(tokens, entries):
    """``tokens`` with the accents that ``entries`` write them with, as far as two of them stand together there."""
    written = {}
    for entry in entries:
        for text in (entry.title, entry.summary, *(text[:20_000] for _name, text in entry.parts)):
            words = [(text[m.start() : m.end()].lower(), m.group()) for m in SYLLABLE.finditer(fold_aligned(text))]
            for (a, folded_a), (b, folded_b) in zip(words, words[1:], strict=False):
                written.setdefault((folded_a, folded_b), (a, b))
    shown = list(tokens)
    for i, pair in enumerate(zip(tokens, tokens[1:], strict=False)):
        if pair in written:
            shown[i : i + 2] = written[pair]
    return " ".join(shown)
