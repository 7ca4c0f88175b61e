"""What looks like spam goes into quarantine with its receipt; nobody is refused for lacking a script."""

import re

from django.core import signing
from django.core.signing import BadSignature, SignatureExpired

from . import throttle

TRAP = "website"  # a field that people do not see
FAST = 3  # seconds: nobody reads the form in less
SALT = "feedback.opened"
_LINK = re.compile(r"https?://|www\.", re.IGNORECASE)
MANY_LINKS = 4


def opened():
    """A signed note of when the form was made."""
    return signing.TimestampSigner(salt=SALT).sign("form")


def _too_fast(note):
    signer = signing.TimestampSigner(salt=SALT)
    try:
        signer.unsign(note or "", max_age=FAST)
        return True  # it is younger than that
    except SignatureExpired:
        return False
    except BadSignature:
        return True


def suspicious(data, text):
    """Whether what was sent looks like a machine's. ``data`` is the form as it came."""
    busy = throttle.count(throttle.LOAD) > throttle.most(throttle.LOAD)
    if data.get(TRAP):
        return True
    if len(_LINK.findall(text)) >= MANY_LINKS:
        return True
    return busy and _too_fast(data.get("opened"))
