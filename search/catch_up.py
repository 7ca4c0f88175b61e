"""Elasticsearch gets what it missed while it was away: rows of the kind ``elasticsearch`` (see engines/fallback.py)."""

from django.utils.translation import gettext_lazy as _

from core import outbox, page_cache

from .engines.base import KIND, EngineAway, IndexBusy, IndexMissing, engine
from .indexing import WAIT, compared, rebuild, write

AGAIN = 10  # seconds until the next try while it is away


@outbox.handler(KIND, batch=200, label=_("Ghi bù vào máy chủ tìm kiếm"))
def catch_up(rows):
    """Write the present state of the items, there alone. While it is away the rows wait as new ones: no try is used up."""
    keys, front = [row.key for row in rows], getattr(engine(), "front", None)
    if front is None:
        return  # the portal runs without it now
    if not engine().breaker.closed():
        put_back(keys)
        return
    try:
        if "all" in keys:
            rebuild(backend=front, wait=WAIT)
        else:
            with front.session() as session:
                write(session, keys)
    except IndexMissing:
        outbox.add(KIND, "all")
    except (EngineAway, IndexBusy) as error:
        if isinstance(error, EngineAway):
            engine().breaker.failed()
        put_back(keys)
    else:
        page_cache.changed()


def put_back(keys):
    for key in keys:
        outbox.add(KIND, key, delay=AGAIN)


def look():
    """Ask for a whole index where Elasticsearch has none, such as a server that is new. Returns how many rows."""
    front = getattr(engine(), "front", None)
    if front is None or not engine().breaker.closed():
        return 0
    try:
        front.size()
    except IndexMissing:
        outbox.add(KIND, "all")
        return 1
    except EngineAway:
        engine().breaker.failed()
    return 0


def reconcile():
    """As ``indexing.reconcile``, for Elasticsearch's copy."""
    front = getattr(engine(), "front", None)
    if front is None or look() or not engine().breaker.closed():
        return 0
    wrong = compared("elasticsearch", front)
    for key, _what in wrong:
        outbox.add(KIND, key)
    return len(wrong)
