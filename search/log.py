"""The log of questions: how often each was asked on a day, found nothing, was answered by a click. And nothing about people.

No address, no cookie, no time of day is kept. A question that looks like a person's number or address is never written,
nor one of more than ``MAX_QUERY`` characters, which is a story and not a question. A question is shown to editors only when it
was asked on three different days; what stays rare is forgotten after three months. Readers' pages write nothing: a line
travels with the answer, kept or not (``core.tally``), a click passes a redirect that anybody may follow, and the worker
turns lines into rows.
"""

import datetime
import hashlib
import hmac
import json
import re
from base64 import urlsafe_b64encode
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from urllib.parse import urlencode

from django.conf import settings
from django.db import transaction
from django.db.models import Count, F, Max
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme

from core import tally
from core.text import fold

from .models import MAX_QUERY, QueryDay, query_key

DAYS_SHOWN = 3  # different days before editors see a question
KEEP_RARE, KEEP = datetime.timedelta(days=92), datetime.timedelta(days=400)
# Telephone numbers, identity cards, tax and bank numbers, with the usual signs between digits; mail addresses.
_PERSONAL = re.compile(r"@|\d(?:[\s.,\-–()+]*\d){8,}")


def may_be_kept(text):
    """Whether ``text`` is a question that may be written down at all."""
    return 0 < len(text) <= MAX_QUERY and bool(query_key(text)) and not _PERSONAL.search(text)


def search_line(text, results, *, found, filtered):
    """The line of one search, "" when nothing of it may be kept."""
    if not may_be_kept(text):
        return ""
    facts = {"q": text.lower(), "n": results, "f": int(filtered), "e": int(not found and not filtered)}
    return json.dumps(facts, ensure_ascii=False)


# -- clicks -----------------------------------------------------------------------------------------------------------
def _signature(key, target):
    """Ours alone: nobody can make the redirect lead elsewhere, or count for another question."""
    secret = hashlib.sha256(f"search.click {settings.SECRET_KEY}".encode()).digest()
    return urlsafe_b64encode(hmac.digest(secret, f"{key}\n{target}".encode(), "sha256")[:12]).decode()


def _is_local(target):
    return target.startswith("/") and url_has_allowed_host_and_scheme(target, allowed_hosts=None)


@lru_cache(maxsize=8)  # the results of a page ask for the same
def _key_to_count(text):
    return query_key(text) if may_be_kept(text) else ""


def click_address(text, target):
    """The address that counts a click on a result of ``text`` and leads to ``target``; ``target`` where nothing is counted."""
    key = _key_to_count(text)
    if not key or not _is_local(target):
        return target
    named = {"toi": target, "cau": key, "dau": _signature(key, target)}
    return f"{reverse('search:go')}?{urlencode(named, safe='/')}"  # who points at the link reads where it leads


def clicked(params):
    """(target, line to count) of such an address; raises ``ValueError`` for one that is not ours."""
    target, key, signature = (params.get(name, "") for name in ("toi", "cau", "dau"))
    if not _is_local(target) or not hmac.compare_digest(signature.encode(), _signature(key, target).encode()):
        raise ValueError("not an address of ours")
    return target, json.dumps({"q": key, "c": 1}, ensure_ascii=False) if may_be_kept(key) else ""


# -- what the worker does -----------------------------------------------------------------------------------------------
@dataclass
class _Sum:
    shown: str = ""
    results: int | None = None
    counts: Counter = field(default_factory=Counter)

    def add(self, facts):
        shown = str(facts["q"])
        if fold(shown) != shown or not self.shown:  # with its accents a question is easier to read
            self.shown = shown
        if "c" in facts:
            self.counts["clicks"] += 1
            return
        self.counts.update(searches=1, filtered=bool(facts["f"]), empty=bool(facts["e"]))
        if not facts["f"]:
            self.results = int(facts["n"])


def _sums(lines):
    sums = {}
    for day, line in lines:
        try:
            facts = json.loads(line)
            if may_be_kept(facts["q"]):
                sums.setdefault((query_key(facts["q"]), day), _Sum()).add(facts)
        except (ValueError, KeyError, TypeError):  # a line that was cut off
            continue
    return sums


def write():
    """Turn the gathered lines into rows. Returns the number of lines."""
    with tally.taken() as lines, transaction.atomic():
        for (key, day), found in sorted(_sums(lines).items()):
            _write(key, day, found)
    return len(lines)


def _write(key, day, found):
    # Without signals: a count is no change that kept pages would have to follow.
    rows = QueryDay.objects.filter(query=key, day=day)
    changes = {name: F(name) + number for name, number in found.counts.items() if number}
    if found.results is not None:
        changes["results"] = found.results
    if fold(found.shown) != found.shown:
        changes["shown"] = found.shown
    if not rows.update(**changes):
        row = QueryDay(query=key, day=day, shown=found.shown, results=found.results or 0, **found.counts)
        QueryDay.objects.bulk_create([row])


def forget():
    """Strike what is too old, and what stayed rare, of the log. Returns the number of rows."""
    today = timezone.localdate()
    rare = QueryDay.objects.values("query").annotate(days=Count("day"), last=Max("day")).filter(days__lt=DAYS_SHOWN)
    stale = list(rare.filter(last__lt=today - KEEP_RARE).values_list("query", flat=True))
    done = QueryDay.objects.filter(day__lt=today - KEEP).delete()[0]
    for start in range(0, len(stale), 500):
        done += QueryDay.objects.filter(query__in=stale[start : start + 500]).delete()[0]
    return done


def known():
    """Keys of the questions that editors may see, as a subquery."""
    return QueryDay.objects.values("query").annotate(days=Count("day")).filter(days__gte=DAYS_SHOWN).values("query")
