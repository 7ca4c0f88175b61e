"""Names of processes: who holds a claim, and whether that one still lives."""

import os
import socket
from functools import cache
from pathlib import Path


def _born(pid):
    """When the process began, in the system's own count; ``None`` when it has ended or the system does not say."""
    try:
        state, *fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except (OSError, ValueError):
        return None
    return None if state in "ZX" else fields[18]


@cache
def _name_of(pid):
    return f"{socket.gethostname()[:60]} {pid} {_born(pid) or '-'}"


def own_name():
    """This process, as no other was and will be called: machine, number, time of birth."""
    return _name_of(os.getpid())


def has_ended(name):
    """Whether the process ``name`` is known to have ended: of another machine, or without /proc, nothing is known."""
    host, _sign, rest = name.partition(" ")
    pid, _sign, born = rest.partition(" ")
    if host != socket.gethostname()[:60] or born in ("", "-") or not pid.isdigit():
        return False
    return _born(pid) != born
