"""Production: the safe base with everything that differs from place to place taken from the environment.

A wrong deployment fails at its start, with one list of all that is to be set; settings/README.md explains each variable.
The demonstration is not installed here and cannot be loaded.
"""

from pathlib import Path
from urllib.parse import urlsplit

from cryptography.fernet import Fernet
from django.core.exceptions import ImproperlyConfigured

from .base import *  # noqa: F403
from .base import KEY_STORE_MASTERS, PLUGINS, PUBLIC_URL, VAR_DIR, env
from .database import database
from .var_dir import prepare

DEPLOYMENT = "production"

_problems = []


def _required(name, why, accepts=bool):
    value = env.str(name, default="")
    if not accepts(value):
        _problems.append(f"  {name}: {why}")
    return value


SECRET_KEY = _required("SECRET_KEY", "chuỗi ngẫu nhiên từ 50 ký tự, giữ kín (openssl rand -base64 48)", lambda v: len(v) >= 50)
ALLOWED_HOSTS = [host.strip() for host in env.str("ALLOWED_HOSTS", default="").split(",") if host.strip()]
if not ALLOWED_HOSTS or "*" in ALLOWED_HOSTS:
    _problems.append("  ALLOWED_HOSTS: tên miền của cổng, cách nhau bằng dấu phẩy, không dùng *")
_required(
    "PUBLIC_URL",
    "địa chỉ công khai dạng https://tên-miền",
    lambda v: urlsplit(v).scheme == "https" and bool(urlsplit(v).hostname),
)
_required(
    "DATABASE_URL",
    "postgres://người-dùng:mật-khẩu@máy:5432/tên-cơ-sở-dữ-liệu",
    lambda v: v.startswith(("postgres://", "postgresql://")),
)
_required("EMAIL_URL", "máy chủ thư, ví dụ smtp+tls://người-dùng:mật-khẩu@máy:587")
_required("DEFAULT_FROM_EMAIL", "địa chỉ gửi thư của cổng", lambda v: "@" in v)


def _wrong_masters():
    """Places of what is no Fernet key, counted from 1; the values themselves are never shown."""
    wrong = []
    for place, key in enumerate(KEY_STORE_MASTERS, start=1):
        try:
            Fernet(key)
        except ValueError:
            wrong.append(str(place))
    return wrong


if "feedback" in PLUGINS:
    _make = 'python -c "from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())"'
    if not KEY_STORE_MASTERS:
        _problems.append(
            "  KEY_STORE_MASTERS: khóa chủ để bọc khóa của từng ý kiến, cất thêm một bản ở nơi khác vì mất nó là mất chữ của mọi "
            f"ý kiến; tạo bằng {_make}"
        )
    elif _wrong := _wrong_masters():
        _problems.append(
            f"  KEY_STORE_MASTERS: khóa thứ {', '.join(_wrong)} không phải khóa Fernet (44 ký tự, cách nhau bằng dấu phẩy, khóa mới "
            f"đứng trước); tạo khóa bằng {_make}"
        )
if _problems:
    raise ImproperlyConfigured("Chưa chạy được ở chế độ vận hành thật. Đặt các biến môi trường sau:\n" + "\n".join(_problems))

prepare(VAR_DIR)
DATABASES = {"default": database(env, None)}
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
# Built into the image by `collectstatic`: a read-only folder, apart from what the portal writes.
STATIC_ROOT = Path(env.str("STATIC_ROOT", default=str(VAR_DIR / "static")))

# -- TLS ends at the proxy in front, which must set X-Forwarded-Proto itself and drop the reader's own ----------------
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = True
SECURE_REDIRECT_EXEMPT = [r"^-/health/"]
SECURE_HSTS_SECONDS = env.int("HSTS_SECONDS", default=365 * 24 * 3600)
SECURE_HSTS_INCLUDE_SUBDOMAINS = env.bool("HSTS_SUBDOMAINS", default=False)
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
SESSION_COOKIE_NAME = "__Host-sessionid"
CSRF_COOKIE_NAME = "__Host-csrftoken"
CSRF_TRUSTED_ORIGINS = [PUBLIC_URL]
SESSION_COOKIE_AGE = 12 * 3600
