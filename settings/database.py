"""One place that turns DATABASE_URL into Django's settings, so that no door opens SQLite without its safe options."""

from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

SCHEMES = ("postgres", "postgresql", "psql", "sqlite")
SQLITE_OPTIONS = {
    # A transaction takes the write lock when it begins: two writers wait for each other instead of failing half way.
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;",
}


def database(env, default_sqlite):
    """The ``default`` entry of DATABASES: the server named by DATABASE_URL, else SQLite in the file ``default_sqlite``."""
    if url := env.str("DATABASE_URL", default=""):
        config = _parsed(env, url)
    else:
        config = {"ENGINE": "django.db.backends.sqlite3", "NAME": default_sqlite}
    if config["ENGINE"].endswith("sqlite3"):
        config["OPTIONS"] = {**SQLITE_OPTIONS, **config.get("OPTIONS", {})}
        config["CONN_MAX_AGE"] = None
    else:
        config.setdefault("CONN_MAX_AGE", 60)
        config["CONN_HEALTH_CHECKS"] = True
        config["OPTIONS"] = {"connect_timeout": 5, **config.get("OPTIONS", {})}
    return config


def _parsed(env, url):
    try:
        parts = urlsplit(url)
        complete = parts.scheme in SCHEMES and (parts.scheme == "sqlite" or (parts.hostname and parts.path.strip("/")))
        _ = parts.port  # raises for a port that is no number
        if complete:
            return env.db("DATABASE_URL")
    except (ValueError, ImproperlyConfigured):
        pass
    # The value is not repeated: it holds a password.
    raise ImproperlyConfigured(
        "DATABASE_URL không đúng dạng. Dùng postgres://người-dùng:mật-khẩu@máy:5432/tên-cơ-sở-dữ-liệu (ký tự lạ trong mật khẩu "
        "viết dạng %XX), hoặc bỏ biến này để dùng SQLite trong var/; chưa có gì bị đổi."
    )
