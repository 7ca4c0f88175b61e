"""The folder of everything that the portal writes."""

import os

from django.core.exceptions import ImproperlyConfigured


def prepare(var_dir):
    """Make the folders that Django expects to find; say in words when that cannot be done."""
    try:
        for name in ("tmp", "media", "static", "mail"):
            (var_dir / name).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ImproperlyConfigured(
            f"Không ghi được vào {var_dir} ({error.strerror}). Cấp quyền ghi cho thư mục này, hoặc đặt VAR_DIR thành thư mục "
            "ghi được, rồi chạy lại; chưa có gì bị đổi."
        ) from error


def kept_secret(var_dir, name, make):
    """The secret kept in the file ``name``, made at the first call. It appears whole or not at all, whenever we die."""
    path = var_dir / name
    secret = path.read_text(encoding="utf-8").strip() if path.exists() else ""
    if not secret:
        secret = make()
        part = path.with_name(f".{name}.{os.getpid()}")
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as out:
            out.write(secret)
        try:
            os.link(part, path)  # the first of two processes wins, the second reads its secret
        except FileExistsError:
            found = path.read_text(encoding="utf-8").strip()
            if not found:
                part.replace(path)
                return secret
            secret = found
        part.unlink()
    return secret
