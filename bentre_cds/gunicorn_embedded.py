"""Gunicorn for `make run`: one worker process with threads, the Celery worker and beat inside it."""

import os
import tempfile
from pathlib import Path

_port = os.environ.get("PORT", "8000")
_var = Path(os.environ.get("VAR_DIR", Path(__file__).resolve().parent.parent / "var"))

bind = f"127.0.0.1:{_port}"
workers = 1
worker_class = "gthread"
threads = 8
timeout = 120
graceful_timeout = 10
keepalive = 5
# A search of thousands of characters gets the search page with words about it, not a bare "414" from here.
limit_request_line = 0
worker_tmp_dir = "/dev/shm" if os.access("/dev/shm", os.W_OK) else tempfile.gettempdir()
pidfile = str(_var / "portal.pid")
loglevel = "warning"
control_socket_disable = True


def post_worker_init(worker):
    from . import background

    background.start(bind)
