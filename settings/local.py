"""`make run` and `manage.py` without variables: DEBUG off, key kept in var/, embedded database, index, worker."""

import secrets

from .base import *  # noqa: F403
from .base import INSTALLED_APPS, VAR_DIR, env
from .database import database
from .var_dir import kept_secret, prepare

DEPLOYMENT = "local"
INSTALLED_APPS = [*INSTALLED_APPS, "demo"]

prepare(VAR_DIR)
SECRET_KEY = env.str("SECRET_KEY", default="") or kept_secret(VAR_DIR, "secret-key", lambda: secrets.token_urlsafe(50))
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["127.0.0.1", "localhost", "[::1]"])
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
DATABASES = {"default": database(env, VAR_DIR / "portal.sqlite3")}
