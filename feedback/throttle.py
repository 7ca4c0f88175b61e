"""How often one address, one code or the whole portal tries something in a window of time.

What is counted is an HMAC with a key that changes every day: nobody can tell later who tried.
"""

import datetime
import ipaddress
from dataclasses import dataclass

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone

from .models import Throttle
from .vault import vault


@dataclass(frozen=True)
class Limit:
    name: str
    most: int
    seconds: int


# (per address a window); the load of the whole portal only moves new cases into quarantine, it refuses nobody
SEND = Limit("send", 10, 600)
REVIEW = Limit("review", 40, 600)
TRY = Limit("try", 20, 600)  # wrong codes and PINs from one address
PIN = Limit("pin", 5, 900)  # wrong PINs for one code, from wherever
RATE = Limit("rate", 60, 600)
LOAD = Limit("load", 120, 60)


def most(limit):
    """The figure in force: ``FEEDBACK_LIMITS`` may raise single ones, for a load test."""
    return settings.FEEDBACK_LIMITS.get(limit.name, limit.most)


def _window(limit, now):
    seconds = int(now.timestamp())
    return datetime.datetime.fromtimestamp(seconds - seconds % limit.seconds, tz=datetime.UTC)


def _mark(limit, who, now):
    return vault().digest("throttle", f"{now:%Y-%m-%d}:{limit.name}:{who}")


def count(limit, who=""):
    """Count one more try; returns how many there are in this window."""
    now = timezone.now()
    row = {"mark": _mark(limit, who, now), "window": _window(limit, now)}
    for _try in range(3):
        if Throttle.objects.filter(**row).update(count=F("count") + 1):
            return Throttle.objects.values_list("count", flat=True).get(**row)
        try:
            with transaction.atomic():
                Throttle.objects.create(**row, count=1)
            return 1
        except IntegrityError:  # another process was first
            continue
    return 1


def give_back(limit, who=""):
    """What was counted was no abuse after all."""
    now = timezone.now()
    row = {"mark": _mark(limit, who, now), "window": _window(limit, now)}
    Throttle.objects.filter(**row, count__gt=0).update(count=F("count") - 1)


def tries(limit, who=""):
    now = timezone.now()
    row = Throttle.objects.filter(mark=_mark(limit, who, now), window=_window(limit, now)).first()
    return row.count if row else 0


def over(limit, who=""):
    return tries(limit, who) >= most(limit)


def forget_old():
    """Strike the windows of more than two days ago."""
    Throttle.objects.filter(window__lt=timezone.now() - datetime.timedelta(days=2)).delete()


def address_of(request):
    """Where a request comes from. Behind the proxy, which sets the header anew, its last entry."""
    forwarded = request.META.get("HTTP_X_FORWARDED_FOR", "")
    found = forwarded.rsplit(",", 1)[-1].strip() if settings.TRUST_FORWARDED_FOR and forwarded else ""
    found = found or request.META.get("REMOTE_ADDR", "")
    try:
        number = ipaddress.ip_address(found)
    except ValueError:
        return found
    # A household has a whole network of version 6 addresses.
    return str(ipaddress.ip_network((number, 64), strict=False)) if number.version == 6 else found
