"""What a reader may mean who is still typing: names of items, the typed words first in them before others."""

from .analysis import syllables
from .engines.base import local
from .service import still_public

MOST = 8
LEAST = 2  # letters


def suggestions(typed):
    """Entries for the list under the search box, at most ``MOST``; empty while too little is typed. Raises ``EngineError``."""
    tokens = syllables(typed)[:12]
    if not tokens or len("".join(tokens)) < LEAST:
        return []
    ended = not typed[-1:].isalnum()
    words, beginning = (tokens, "") if ended else (tokens[:-1], tokens[-1])
    start = " ".join(tokens)

    def place(entry):
        named = [" ".join(syllables(name)) for name in (entry.title, *entry.numbers)]
        begins = any(name.startswith(start) for name in named)
        together = any(f" {start}" in name for name in named)
        return (not begins, not together)

    found = sorted(local().complete(words, beginning), key=place)
    return still_public(found[: 2 * MOST])[:MOST]
