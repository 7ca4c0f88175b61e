"""What /-/health/ready asks. An app adds its parts through the hook ``portal_health_checks``."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class HealthCheck:
    """A part of the portal. ``probe`` returns a short text, or raises when the part is missing.

    ``required`` says whether readers need it: only then does a failure make the portal not ready (503).
    """

    name: str
    probe: Callable[[], str]
    required: bool = True
