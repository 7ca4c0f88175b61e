"""What masking finds, and how rival findings are settled."""

import bisect
from typing import NamedTuple


class Span(NamedTuple):
    start: int
    end: int
    kind: str


class Candidate(NamedTuple):
    certainty: int
    start: int
    end: int
    kind: str


def settle(candidates):
    """Spans in order of text without overlap: the most certain wins, then the longest."""
    taken = []  # (start, end, kind), sorted; they never overlap, so neighbours decide
    for _certainty, start, end, kind in sorted(candidates, key=lambda c: (-c.certainty, c.start - c.end, c.start)):
        at = bisect.bisect_left(taken, (start, end, kind))
        if at < len(taken) and taken[at][0] < end:
            continue
        if at and taken[at - 1][1] > start:
            continue
        taken.insert(at, Span(start, end, kind))
    return taken
