"""Who acts, and why: known to the guard and to the audit trail wherever the code is called from.

``ActorMiddleware`` sets the signed-in person for the length of a request; commands and tasks act without a person
unless they say otherwise. ``system_act`` names an act that no person of the board stands behind, such as founding the
portal or loading its demonstration; nothing that answers a request may enter it.
"""

from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

_actor = ContextVar("portal_actor", default=None)
_act = ContextVar("portal_act", default=None)
_request = ContextVar("portal_request", default=None)


@dataclass(frozen=True)
class Act:
    """A named permission for the code inside a ``with``: ``kind`` is read by the guard, ``reason`` by people."""

    kind: str
    reason: str
    user: object = None
    target: object = None


def current_user():
    """The person acting now, or ``None`` for a command, a task or an anonymous reader."""
    return _actor.get()


def current_request():
    """The request being answered now, or ``None``."""
    return _request.get()


def current_act():
    """The innermost ``Act`` in force, or ``None``."""
    return _act.get()


@contextmanager
def acting(user, request=None):
    """Make ``user`` the acting person for the code inside."""
    tokens = _actor.set(user), _request.set(request)
    try:
        yield
    finally:
        _request.reset(tokens[1])
        _actor.reset(tokens[0])


@contextmanager
def act(kind, reason, user=None, target=None):
    """Put an ``Act`` in force for the code inside."""
    token = _act.set(Act(kind, reason, user, target))
    try:
        yield
    finally:
        _act.reset(token)


@contextmanager
def system_act(reason):
    """Act for the portal itself (founding, demonstration data). Refused while a request is answered."""
    if current_request() is not None:
        raise RuntimeError("system_act is for commands, never for requests")
    with act("system", reason):
        yield
