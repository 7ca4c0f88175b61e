"""``python -m bentre_cds.services start|env|stop``: words go to the terminal, only the variables to standard output, so
that ``eval "$(make -s services)"`` sets them.
"""

import argparse
import fcntl
import shlex
import shutil
import sys
import time
from contextlib import contextmanager
from pathlib import Path

from . import Services, cache_folder, docker, elasticsearch, missing, scratch_folder
from .servers import ServiceError


def say(text, end="\n"):
    print(text, end=end, file=sys.stderr, flush=True)


@contextmanager
def step(label):
    begun = time.monotonic()
    say(f"· {label} … ", end="")
    try:
        yield
    except BaseException:
        say("không xong")
        raise
    seconds = f"{time.monotonic() - begun:.1f}".replace(".", ",")
    say(f"xong ({seconds} giây)")


def noted():
    """The file that says where the servers lie, and these servers; ``None`` where none were started."""
    note = cache_folder() / "running"
    if not note.exists():
        return note, None
    folder = Path(note.read_text(encoding="utf-8").strip())
    return note, docker.DockerServices(folder) if folder.name.endswith("docker") else Services(folder)


def show(services):
    for name, value in services.environment.items():
        print(f"export {name}={shlex.quote(value)}", flush=True)


def start():
    note, services = noted()
    if services is None:
        wanted = missing()
        by_docker = bool(wanted) and docker.answers()
        if wanted and not by_docker:
            lines = "\n".join(f"  {name}: {command}" for name, command in wanted)
            raise ServiceError(f"Máy này còn thiếu chương trình. Trên Debian, Ubuntu, cài bằng:\n{lines}\nHoặc bật Docker.")
        folder = scratch_folder()
        if by_docker:
            folder = folder / "docker"
        services = docker.DockerServices(folder) if by_docker else Services(folder)
        note.write_text(f"{folder}\n", encoding="utf-8")
    if isinstance(services, docker.DockerServices):
        with step("Docker: PostgreSQL, Redis, Elasticsearch (lần đầu phải tải về)"):
            services.start()
    else:
        if not elasticsearch.archive(services.elasticsearch.cache).exists():
            with step(f"Tải Elasticsearch {elasticsearch.VERSION}, một lần, 107 MB"):
                elasticsearch.fetch(services.elasticsearch.cache)
        running = [server.pid for server in services]
        for server in services:
            server.launch()
        for server, pid in zip(services, running, strict=True):
            if pid:
                say(f"· {server.name} đang chạy từ trước (tiến trình {pid})")
                continue
            with step(f"{server.name} tại 127.0.0.1:{server.port}"):
                server.wait()
    say("Máy chủ thử đã sẵn sàng; dữ liệu mất khi dừng bằng make services-stop. Đặt biến môi trường:")
    show(services)


def stop():
    note, services = noted()
    if services is None:
        say("Không có máy chủ thử nào đang chạy.")
        return
    if isinstance(services, docker.DockerServices):
        with step("Dừng PostgreSQL, Redis, Elasticsearch trong Docker"):
            services.stop()
    else:
        for server in services:
            with step(f"Dừng {server.name}"):
                server.stop()
    note.unlink()
    shutil.rmtree(services.folder, ignore_errors=True)


def env():
    _note, services = noted()
    if services is None:
        raise ServiceError("Không có máy chủ thử nào đang chạy. Khởi động bằng: make services")
    show(services)


def main():
    asked = argparse.ArgumentParser(prog="python -m bentre_cds.services", description=__doc__)
    asked.add_argument("what", choices=("start", "stop", "env"))
    action = {"start": start, "stop": stop, "env": env}[asked.parse_args().what]
    try:
        cache_folder().mkdir(parents=True, exist_ok=True)
        with (cache_folder() / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            action()
    except ServiceError as error:
        sys.exit(str(error))
    except OSError as error:
        sys.exit(f"Không ghi được vào {cache_folder()} ({error.strerror}).")


if __name__ == "__main__":
    main()
