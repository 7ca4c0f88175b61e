"""An embedded index of one's own on a machine that shares no folder with the worker.

The worker notes what it wrote (``models.IndexWrite``); here the present state of it is loaded and written once more, into
``SEARCH_INDEX_DIR`` of this machine. The file ``followed`` beside the index holds the number of the last note that is in it, and is
the sign of life. A machine that was off for longer than the notes are kept builds its index anew.
"""

from pathlib import Path

from django.conf import settings

from core import page_cache

from .engines.base import IndexMissing, engine, local
from .indexing import WAIT, rebuild, row_key, write
from .models import IndexWrite

MOST = 500  # notes at once


class Follower:
    def __init__(self, folder=None):
        self.mark = Path(folder or settings.SEARCH_INDEX_DIR) / "followed"

    def _last(self):
        try:
            return int(self.mark.read_text(encoding="ascii"))
        except (OSError, ValueError):
            return None

    def _keep(self, last):
        fresh = self.mark.with_name("followed.new")
        fresh.write_text(str(last), encoding="ascii")
        fresh.replace(self.mark)

    def _all(self, backend, progress):
        # The number comes first: what is written meanwhile is followed once more.
        last = IndexWrite.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
        count = rebuild(backend=backend, wait=WAIT, progress=progress)
        self._keep(last)
        return count

    def step(self, progress=None):
        """Follow what was noted since the last step. Returns how many items were written."""
        backend, last = local(), self._last()
        try:
            backend.size()
        except IndexMissing:
            last = None
        if last is None:
            return self._all(backend, progress)
        rows = list(IndexWrite.objects.filter(pk__gt=last).order_by("pk").values_list("pk", "key")[:MOST])
        oldest = IndexWrite.objects.order_by("pk").values_list("pk", flat=True).first()
        if any(key == IndexWrite.ALL for _pk, key in rows) or (oldest is not None and oldest > last + 1):
            return self._all(backend, progress)
        if rows:
            with backend.session(wait=WAIT) as session:
                write(session, [row_key(key) for key in dict.fromkeys(key for _pk, key in rows)])
            breaker = getattr(engine(), "breaker", None)
            if breaker is None or not breaker.closed():
                page_cache.changed()  # answers were made from this copy before
        self._keep(rows[-1][0] if rows else last)
        return len(rows)
