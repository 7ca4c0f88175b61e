"""/-/health/live and /-/health/ready: for monitors and for the person on duty. No personal data, no versions."""

import os
import shutil
import time
from pathlib import Path

from django.conf import settings
from django.db import connection
from django.http import JsonResponse
from django.urls import path
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from core.health import HealthCheck
from core.hooks import collect
from core.models import OutboxEntry

MIN_FREE_BYTES = 200 * 1024 * 1024
WORKER_SILENT = 180  # seconds without a sign of life


def _database():
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        cursor.fetchone()
    return connection.vendor


def _age(sign):
    """Seconds since the worker gave this sign, ``None`` when it never did on this machine."""
    kept = Path(settings.VAR_DIR) / sign
    return time.time() - kept.stat().st_mtime if kept.exists() else None


def _worker():
    """The worker notes each drain; work that waits while it is silent is a fault, but readers can go on reading."""
    age = _age("worker-alive")
    waiting = OutboxEntry.objects.filter(dead=False).count()
    if age is None or age > WORKER_SILENT:
        raise RuntimeError(_("không thấy worker làm việc; %(n)d việc đang chờ") % {"n": waiting})
    return _("%(n)d việc đang chờ") % {"n": waiting}


def _broker():
    if not settings.REDIS_URL:
        return _("trong tiến trình")
    import redis

    redis.Redis.from_url(settings.REDIS_URL, socket_connect_timeout=1, socket_timeout=1).ping()
    if (_age("broker-heard") or 0) > WORKER_SILENT:
        raise RuntimeError(_("worker không nhận được tin gửi qua broker; khởi động lại worker và beat"))
    return "redis"


def _disk():
    usage = shutil.disk_usage(settings.VAR_DIR)
    if usage.free < MIN_FREE_BYTES or not os.access(settings.VAR_DIR, os.W_OK):
        raise RuntimeError(_("sắp hết chỗ hoặc không ghi được"))
    return _("còn trống %(gb)d GB") % {"gb": usage.free // 1024**3}


def checks():
    """The portal's own parts, then those that apps add through the hook ``portal_health_checks``."""
    return [
        HealthCheck(_("Cơ sở dữ liệu"), _database),
        HealthCheck(_("Worker"), _worker, required=False),
        HealthCheck(_("Broker"), _broker, required=False),
        HealthCheck(_("Ổ đĩa"), _disk, required=False),
        *collect("portal_health_checks"),
    ]


@never_cache
def live(request):
    return JsonResponse({"status": "ok"})


@never_cache
def ready(request):
    """Each part by name; 503 when one that readers need is missing."""
    parts, ok = [], True
    for check in checks():
        try:
            parts.append({"name": str(check.name), "ok": True, "detail": str(check.probe())})
        except Exception as error:
            detail = str(error) if isinstance(error, RuntimeError) else _("không trả lời")
            parts.append({"name": str(check.name), "ok": False, "detail": detail})
            ok = ok and not check.required
    return JsonResponse(
        {"status": "ok" if ok else "unavailable", "parts": parts},
        status=200 if ok else 503,
        json_dumps_params={"ensure_ascii": False},
    )


urlpatterns = [path("-/health/live", live, name="health_live"), path("-/health/ready", ready, name="health_ready")]
