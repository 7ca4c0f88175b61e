"""Personal data in what citizens write: found, and covered before a text is published.

``find(text)`` gives the spans, ``mask(text)`` the covered text with them. Offsets count characters of the NFC form of the text.
"""

from django.utils.translation import gettext as _

from . import addresses, numbers, persons
from .spans import Span, settle
from .text import Reading

__all__ = ["KINDS", "Span", "find", "mask"]

KINDS = ("phone", "email", "id_number", "tax_code", "plate", "bank_account", "address", "person")


def _labels():
    return {
        "phone": _("[số điện thoại]"),
        "email": _("[thư điện tử]"),
        "id_number": _("[số giấy tờ]"),
        "tax_code": _("[mã số thuế]"),
        "plate": _("[biển số]"),
        "bank_account": _("[số tài khoản]"),
        "address": _("[địa chỉ]"),
        "person": _("[tên riêng]"),
    }


def _find(reading):
    certain = settle(numbers.find(reading))
    # An address ends where a telephone begins, and no name is sought in an address: each step knows the spans before it.
    homes = settle(addresses.find(reading, certain))
    spans = sorted([*certain, *homes])
    return sorted([*spans, *settle(persons.find(reading, spans))])


def find(text):
    """Spans of personal data in ``text``, in order, never overlapping."""
    return _find(Reading(text))


def mask(text):
    """``text`` (NFC) with personal data covered by what it was, and the spans."""
    reading = Reading(text)
    spans = _find(reading)
    labels, parts, at = _labels(), [], 0
    for start, end, kind in spans:
        parts += (reading.text[at:start], labels[kind])
        at = end
    return "".join([*parts, reading.text[at:]]), spans
