"""Sealed files of cases, on the disk before their case is in the database."""

import secrets
from pathlib import Path

from django.conf import settings

from .vault import _write


def _path(name):
    return Path(settings.CASE_FILES_DIR) / name[:2] / name


def put(sealed):
    """Keep sealed bytes; returns their name."""
    name = secrets.token_hex(16)
    _write(_path(name), sealed)
    return name


def get(name):
    return _path(name).read_bytes()


def remove(name):
    _path(name).unlink(missing_ok=True)


def all_names():
    """(name, time of writing) of every file, for the sweep of files whose case never came to be."""
    for path in Path(settings.CASE_FILES_DIR).glob("??/*"):
        yield path.name, path.stat().st_mtime
