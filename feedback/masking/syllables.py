"""Syllables and family names: what a word may be by its letters alone."""

import functools
import re

from core.text import fold

from .text import both, lexicon

# The shape of a Vietnamese syllable without accents; «Thol» and «Rươl» are Khmer.
VIETNAMESE = re.compile(
    r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?"
    r"(?:ieu|yeu|uou|uoi|uay|uya|uyu|oai|oay|oeo|uynh|uych|(?:uye|ie|ye|uo|oa|oe|oo|uy|ue|ua|[aeiouy])(?:ch|nh|ng|[cmnpt])?|"
    r"[iu]a|ai|ao|au|ay|eo|eu|iu|oi|ui|uu|ia|ua|oa|oe|ue|uy|uou)"
)


def is_in(word, name, plain, *, by_space=True):
    """Whether a list has ``word``; without its accents where the text around is ``plain``."""
    accented, folded = both(name, by_space=by_space)
    return word.folded in folded if plain else word.low in accented


def rank_of(word, plain):
    """Place of a family name in the list of frequency, or None."""
    return _ranks(plain).get(word.folded if plain else word.low)


@functools.cache
def _ranks(plain):
    ranks = {}
    for at, entry in enumerate(lexicon("family", by_space=True)):
        ranks.setdefault(fold(entry) if plain else entry, at)
    return ranks
