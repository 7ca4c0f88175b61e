"""Files of strangers are parsed in a short-lived process of their own, with limits on time, memory and written bytes.

``python -m core.uploads.sandbox JOB EXTENSION PATH`` does one job and prints one JSON object; PATH ``-`` is the standard
input. JOB is «module:function» of an installed app; the function gets the open file and the extension. A hostile file can at worst end that process. PDFium is not safe for threads either, and the portal has several.
"""

import io
import json
import os
import platform
import subprocess
import sys
import threading
from importlib import import_module
from pathlib import Path

MEMORY = 1024 * 1024 * 1024  # bytes
SECONDS = 60  # of computing time
GRACE = 15  # more seconds on the clock, for a busy machine
_room = threading.BoundedSemaphore(2)  # files parsed at the same time


class SandboxError(Exception):
    """The file could not be parsed within the limits."""


def run(job, extension, path=None, content=None, seconds=SECONDS):
    """What ``job`` found in the file at ``path`` or in the bytes ``content``; raises ``SandboxError``.

    Raises ``OSError`` where the machine has no room for one more process: the file is not to blame.
    """
    command = [sys.executable, "-m", "core.uploads.sandbox", job, extension, "-" if path is None else str(path), str(seconds)]
    with _room:
        try:
            done = subprocess.run(
                command,
                input=b"" if content is None else content,
                capture_output=True,
                timeout=seconds + GRACE,
                cwd=Path(__file__).resolve().parent.parent.parent,
                env=_environment(),
            )
        except subprocess.TimeoutExpired as error:
            raise SandboxError("too slow") from error
    if done.returncode != 0:
        words = done.stderr.decode(errors="replace").strip().splitlines()
        raise SandboxError(words[-1] if words else f"ended with {done.returncode}")
    return json.loads(done.stdout)


def _environment():
    """What Python needs to start, and none of the portal's keys and passwords."""
    kept = {name: os.environ[name] for name in ("LD_LIBRARY_PATH", "PATH", "LANG") if name in os.environ}
    return {**kept, "PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1"}


def _limit(seconds):
    import resource

    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    if platform.system() == "Linux":  # macOS knows the name and refuses the limit
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _main(job, extension, path, seconds):
    _limit(int(seconds))
    module, _colon, function = job.partition(":")
    work = getattr(import_module(module), function)
    with io.BytesIO(sys.stdin.buffer.read()) if path == "-" else Path(path).open("rb") as file:
        json.dump(work(file, extension), sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    _main(*sys.argv[1:])
