"""The keys of cases, in a store outside the database and its backups, and what is sealed with them.

Each case has a key of its own: a file that holds it wrapped by a master key. Text, contact and attachments lie in the
database and among the media sealed by it (AES-256-GCM, bound to the case and to the place of the text). Erasing the key in
the store and in the store's own copy, which keeps only the newest state, makes the case unreadable in every backup too.
Luật 91/2025/QH15, Điều 14 (erasure without recovery); TT 25/2010/TT-BTTTT, Điều 12 (encryption).

A master key can be replaced (``manage.py rotate_keys``): cases are not written anew, only their keys wrapped anew.
Look-up of a code, telephone number or address goes by a blind index: an HMAC whose key lies in the store.
"""

import fcntl
import hashlib
import hmac
import json
import os
import secrets
import uuid
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings

from core.text import fold

NONCE = 12  # bytes, at the head of what is sealed


class KeyGone(Exception):
    """The key of a case is not in the store: the case was erased, or the store is not there."""


def _write(path, content):
    """Put ``content`` at ``path`` whole, and on the disk before we return."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        os.replace(part, path)
    except OSError:
        part.unlink(missing_ok=True)
        raise
    _sync(path.parent)


def _sync(folder):
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _kept(folder, name, make):
    """The secret in the file ``name``, made at the first call; of two processes at once, the first wins."""
    path = folder / name
    if not path.exists():
        part = folder / f".{name}.{secrets.token_hex(4)}"
        _write(part, make())
        with suppress(FileExistsError):
            os.link(part, path)
        part.unlink()
    return path.read_bytes().strip()


@lru_cache(maxsize=4)
def _fernet(keys):
    return MultiFernet([Fernet(key) for key in keys])


class Vault:
    """The store in ``folder`` with its copy in ``copy`` (another disk or machine, or none)."""

    def __init__(self, folder, copy=None, masters=()):
        self.folder = Path(folder)
        self.folders = [self.folder, *([Path(copy)] if copy else [])]
        self.masters = tuple(masters)

    def _path(self, folder, name):
        return folder / name[:2] / f"{name}.key"

    def _wrap(self):
        return _fernet(self.masters or (self._local_master(),))

    def _local_master(self):
        return _kept(self.folder, "master", Fernet.generate_key)

    # -- keys of cases -----------------------------------------------------------------------------------------------
    def new(self):
        """A new name with a key that is on the disk, in the store and in its copy, before we return."""
        name = uuid.uuid4()
        wrapped = self._wrap().encrypt(secrets.token_bytes(32))
        for folder in self.folders:
            _write(self._path(folder, name.hex), wrapped)
        return name

    def key(self, name):
        """The key of the case ``name``; raises ``KeyGone``."""
        try:
            wrapped = self._path(self.folder, name.hex).read_bytes()
        except FileNotFoundError as error:
            raise KeyGone(str(name)) from error
        try:
            return self._wrap().decrypt(wrapped)
        except InvalidToken as error:
            raise KeyGone("no master key opens it") from error

    def has(self, name):
        return self._path(self.folder, name.hex).exists()

    @contextmanager
    def _alone(self):
        """One at a time: a key that is destroyed while all are wrapped anew must not come back."""
        with open(self.folder / "lock", "a") as door:
            fcntl.flock(door, fcntl.LOCK_EX)
            yield

    def destroy(self, name):
        """Destroy the key in the store and in its copy. What it sealed can never be read again."""
        with self._alone():
            for folder in self.folders:
                path = self._path(folder, name.hex)
                try:
                    with open(path, "r+b") as file:
                        file.write(b"\0" * path.stat().st_size)
                        file.flush()
                        os.fsync(file.fileno())
                    path.unlink()
                    _sync(path.parent)
                except FileNotFoundError:
                    continue

    def names(self):
        """Names of all keys with the time of their making, for the sweep of keys that no case was made for."""
        for path in self.folder.glob("??/*.key"):
            yield uuid.UUID(path.stem), path.stat().st_mtime

    def rewrap(self):
        """Wrap every key with the first master key. Returns how many there are."""
        fernet, count = self._wrap(), 0
        for path in sorted(self.folder.glob("??/*.key")):
            with self._alone():
                if path.exists():
                    try:
                        wrapped = fernet.rotate(path.read_bytes())
                    except InvalidToken as error:
                        raise KeyGone(path.stem) from error
                    for folder in self.folders:
                        _write(folder / path.parent.name / path.name, wrapped)
                    count += 1
        return count

    # -- sealing -----------------------------------------------------------------------------------------------------
    def seal(self, name, place, value, key=None):
        """``value`` (bytes, or anything that JSON can say) sealed for the case ``name`` at ``place``, such as «event»."""
        raw = value if isinstance(value, bytes) else json.dumps(value, ensure_ascii=False).encode()
        nonce = secrets.token_bytes(NONCE)
        return nonce + AESGCM(key or self.key(name)).encrypt(nonce, raw, f"{name.hex}:{place}".encode())

    def open_bytes(self, name, place, sealed, key=None):
        sealed = bytes(sealed)
        try:
            return AESGCM(key or self.key(name)).decrypt(sealed[:NONCE], sealed[NONCE:], f"{name.hex}:{place}".encode())
        except InvalidTag as error:
            raise KeyGone("sealed with another key") from error

    def open(self, name, place, sealed, key=None):
        return json.loads(self.open_bytes(name, place, sealed, key))

    # -- looking up ---------------------------------------------------------------------------------------------------
    def digest(self, kind, value):
        """Blind index of ``value``: equal for equal values, and nothing without the store."""
        return hmac.new(_index_key(tuple(self.folders)), f"{kind}:{value}".encode(), hashlib.sha256).hexdigest()


@lru_cache(maxsize=8)
def _index_key(folders):
    """The key of the blind index. It stands in the copy too: without it nobody finds a case by its code."""
    if not (folders[0] / "index").exists():
        for other in folders[1:]:
            if (other / "index").exists():
                _write(folders[0] / "index", (other / "index").read_bytes())
    key = _kept(folders[0], "index", lambda: secrets.token_hex(32).encode())
    for other in folders[1:]:
        if not (other / "index").exists():
            _write(other / "index", key)
    return key


def vault():
    """The portal's store."""
    return Vault(settings.KEY_STORE_DIR, settings.KEY_STORE_COPY, settings.KEY_STORE_MASTERS)


def same_person(kind, value):
    """The form in which two spellings of one contact are the same: digits of a telephone, folded words of a name."""
    if kind == "phone":
        digits = "".join(c for c in value if c.isdigit())
        return "0" + digits[2:] if digits.startswith("84") else digits
    return " ".join(fold(value).split())
