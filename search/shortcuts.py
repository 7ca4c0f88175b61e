"""Views of the portal that are no pages, such as the form for opinions: found by what people call them, not by an index."""

from functools import lru_cache

from core.hooks import collect

from .analysis import syllables

MOST = 2
LEAST = 4  # letters, while it is still being typed


@lru_cache(1000)
def _folded(call):
    return " ".join(syllables(call))


def _called():
    """Pairs (what it is called, as syllables in one string; the view), the longest first."""
    called = [(_folded(str(call)), view) for view in collect("portal_search_views") for call in (view.title, *view.calls)]
    return sorted(called, key=lambda row: -len(row[0]))


def _first(views):
    return list(dict.fromkeys(views))[:MOST]


def asked_for(typed):
    """The views that ``typed`` names, where the name is at least half of it: «luật …» about the same is a search for the law."""
    tokens = syllables(typed)
    text = f" {' '.join(tokens)} "
    return _first(view for call, view in _called() if f" {call} " in text and 2 * len(call.split()) >= len(tokens))


def begun(typed):
    """The views whose name begins with what is being typed."""
    text = " ".join(syllables(typed))
    return _first(view for call, view in _called() if call.startswith(text)) if len(text) >= LEAST else []
