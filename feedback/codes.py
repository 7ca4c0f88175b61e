"""Codes that cannot be guessed and the PIN that goes with them. Neither ever stands in an address or a log."""

import re
import secrets

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # without I, L, O, U: nobody takes one for another
GROUPS, LENGTH = 3, 4  # 60 bits
PIN_DIGITS = 6
PREFIX = "GY"


def new_code():
    groups = ["".join(secrets.choice(LETTERS) for _n in range(LENGTH)) for _g in range(GROUPS)]
    return "-".join([PREFIX, *groups])


def new_pin():
    return f"{secrets.randbelow(10**PIN_DIGITS):0{PIN_DIGITS}d}"


def read_code(typed):
    """The code as we write it, however it was typed; empty when it is none."""
    letters = re.sub(r"[^0-9A-Z]", "", typed.upper()[:100])
    letters = letters.removeprefix(PREFIX).translate(str.maketrans("OIL", "011"))
    if len(letters) != GROUPS * LENGTH or any(letter not in LETTERS for letter in letters):
        return ""
    return "-".join([PREFIX, *(letters[i : i + LENGTH] for i in range(0, GROUPS * LENGTH, LENGTH))])


def read_pin(typed):
    digits = re.sub(r"\D", "", typed[:40])
    return digits if len(digits) == PIN_DIGITS else ""
