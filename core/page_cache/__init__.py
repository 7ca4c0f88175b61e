"""Whole pages for anonymous readers, kept until anything that readers can see changes.

Three parts. ``generation`` is one token of the whole portal; ``changes`` replaces it after the commit of every change that
readers could notice, whichever process made it; ``front`` is a WSGI application before Django's that answers from what was
kept under the present token, and lets one of many waiting readers have a page made. ``middleware`` says which answers may
be kept. Nothing here writes to the database while a page is served. See docs/decisions/0003-page-cache.md.
"""

from .changes import changed
from .generation import kept_part, memo
from .middleware import fresh_until

__all__ = ["changed", "fresh_until", "kept_part", "memo"]
