"""How a sender comes back to a case: code and PIN once, then a short-lived cookie that no script reads."""

import hmac
import uuid

from django.conf import settings
from django.core import signing
from django.utils.crypto import constant_time_compare

from . import throttle
from .codes import read_code, read_pin
from .models import Case, CaseMark
from .vault import vault

COOKIE, PATH, SALT = "ho-so", "/gop-y/", "feedback.access"
STAY = 30 * 60  # seconds


class TooMany(Exception):
    """So many wrong tries that nothing is compared any more for a while."""


def find(code, pin, address):
    """The case that ``code`` and ``pin`` open, or ``None``; raises ``TooMany``.

    A code that is not there takes the same way as one that is, with the same counting: neither time nor words tell which.
    """
    code, pin = read_code(code), read_pin(pin)
    # Counted before it is compared: of many tries at the same moment, no more than these few are.
    counted = [(throttle.TRY, address), (throttle.PIN, code or "none")]
    if any([throttle.count(*one) > throttle.most(one[0]) for one in counted]):
        raise TooMany
    store = vault()
    mark = CaseMark.objects.select_related("case").filter(kind="code", digest=store.digest("code", code or "none")).first()
    name = mark.case.key.hex if mark else uuid.UUID(int=0).hex
    wanted = store.digest("pin", f"{name}{pin or 'none'}")
    kept = CaseMark.objects.filter(case=mark.case if mark else None, kind="pin").values_list("digest", flat=True).first()
    if constant_time_compare(kept or hmac.new(b"", b"", "sha256").hexdigest(), wanted) and mark:
        for one in counted:
            throttle.give_back(*one)
        return mark.case
    return None


def let_in(response, case):
    response.set_cookie(
        COOKIE,
        signing.dumps(case.key.hex, salt=SALT),
        max_age=STAY,
        path=PATH,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Strict",
    )
    return response


def let_out(response):
    response.delete_cookie(COOKIE, path=PATH, samesite="Strict")
    return response


def case_of(request):
    """The case that this browser may read, or ``None``."""
    try:
        name = signing.loads(request.COOKIES.get(COOKIE, ""), salt=SALT, max_age=STAY)
        key = uuid.UUID(name)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    return Case.objects.select_related("kind", "topic", "place", "unit").filter(key=key, erased_at=None).first()
