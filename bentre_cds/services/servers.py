"""One server in a folder of its own on 127.0.0.1, which can be killed and started again on the same data and port.

The folder notes port and process, so that another process can end exactly this server. A process number alone would not
do: the system gives it to somebody else later, so the time of birth is noted with it.
"""

import json
import os
import pwd
import re
import shutil
import signal
import socket
import subprocess
import time
from abc import ABC, abstractmethod
from pathlib import Path

OLDEST_JAVA = 17


class ServiceError(Exception):
    """A server cannot run; the text says why and what to do."""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def born(pid):
    """When the process began, in the system's own words; ``None`` when it has ended."""
    if Path("/proc/self/stat").exists():
        try:
            state, *fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            return None
        return None if state in "ZX" else fields[18]
    shown = subprocess.run(["ps", "-o", "stat=,lstart=", "-p", str(pid)], capture_output=True, text=True).stdout.split()
    return " ".join(shown[1:]) if shown and "Z" not in shown[0] else None


def _take_leave(pid):
    """A child of ours that has ended stays in the system's list until somebody asks how."""
    try:
        if pid:
            os.waitpid(pid, os.WNOHANG)
    except ChildProcessError:
        pass  # another process started it


def _group_lives(group):
    _take_leave(group)
    try:
        os.killpg(group, 0)
    except OSError:
        return False
    return True


def java():
    """Home of the oldest Java that Elasticsearch runs on, or ``None``."""
    named = [os.environ.get("ES_JAVA_HOME"), os.environ.get("JAVA_HOME")]
    on_path = shutil.which("java")
    homes = [Path(name) for name in named if name] + ([Path(on_path).resolve().parent.parent] if on_path else [])
    found = {}
    for home in [*homes, *sorted(Path("/usr/lib/jvm").glob("*"))]:
        try:
            version = re.search(r'JAVA_VERSION="(\d+)', (home / "release").read_text())
        except OSError:
            continue
        if version and int(version[1]) >= OLDEST_JAVA and (home / "bin" / "java").exists():
            found.setdefault(int(version[1]), home)
    return found[min(found)] if found else None


class Server(ABC):
    name = ""
    user = None  # the unprivileged user for servers that refuse to run as root
    patience = 60  # seconds until it must answer
    end_signal = signal.SIGTERM

    def __init__(self, folder):
        self.folder = Path(folder)
        self.port = self._note.get("port") or free_port()

    # -- what a server must say of itself -----------------------------------------------------------------------------
    @property
    @abstractmethod
    def url(self): ...

    @abstractmethod
    def prepare(self):
        """Make its data, once."""

    @abstractmethod
    def command(self): ...

    @abstractmethod
    def answers(self): ...

    def environment(self):
        return {}

    # -- process ------------------------------------------------------------------------------------------------------
    @property
    def _note(self):
        try:
            return json.loads((self.folder / "process.json").read_text())
        except (OSError, ValueError):
            return {}

    def _keep_note(self, **values):
        part = self.folder / f"process.{os.getpid()}"
        part.write_text(json.dumps({"port": self.port, **values}))
        part.replace(self.folder / "process.json")

    @property
    def pid(self):
        """Number of the running process, or ``None``."""
        note = self._note
        _take_leave(note.get("pid"))
        return note["pid"] if note.get("born") and born(note["pid"]) == note["born"] else None

    @property
    def log(self):
        return self.folder / "log"

    def _as_user(self):
        if os.geteuid() or not self.user:
            return {}
        try:
            group = pwd.getpwnam(self.user).pw_gid
        except KeyError:
            raise ServiceError(f"{self.name} không chạy bằng quyền root, mà máy này không có người dùng {self.user}.") from None
        return {"user": self.user, "group": group, "extra_groups": []}

    def make_folder(self, path):
        """A folder that the server may write to."""
        path.mkdir(parents=True, exist_ok=True)
        other = self._as_user()
        if other:
            shutil.chown(path, other["user"], other["group"])
        return path

    def run(self, *command, **options):
        """A program of the server, as its user."""
        try:
            return subprocess.run(command, check=True, capture_output=True, timeout=60, cwd="/", **self._as_user(), **options)
        except subprocess.CalledProcessError as error:
            said = (error.stderr or error.stdout or b"").decode(errors="replace").strip()
            raise ServiceError(f"{self.name}: {Path(command[0]).name} không chạy được.\n{said}") from error

    def launch(self):
        """Let it begin, without waiting for it."""
        if self.pid is None:
            self.folder.mkdir(parents=True, exist_ok=True)
            self.prepare()
            environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", **self.environment()}
            with self.log.open("ab") as log:
                child = subprocess.Popen(
                    self.command(), cwd="/", env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                    start_new_session=True, **self._as_user(),
                )  # fmt: skip
            self._keep_note(pid=child.pid, born=born(child.pid))
        return self

    def wait(self):
        """Return when it answers."""
        end = time.monotonic() + self.patience
        tries = 3  # helpers of a killed PostgreSQL live on for a moment and refuse the next one
        while time.monotonic() < end:
            if self.answers():
                return self
            if self.pid is None:
                tries -= 1
                if not tries:
                    break
                time.sleep(1)
                self.launch()
            time.sleep(0.1)
        said = self.log.read_text(errors="replace")[-2000:].strip() if self.log.exists() else ""
        self.stop()
        raise ServiceError(f"{self.name} không khởi động được. Nhật ký {self.log} kết thúc bằng:\n{said}")

    def start(self):
        return self.launch().wait()

    def _signal(self, send, number, seconds):
        pid = self.pid
        if pid is None:
            return True
        send(pid, number)
        end = time.monotonic() + seconds
        while self.pid is not None:
            if time.monotonic() > end:
                return False
            time.sleep(0.02)
        end = time.monotonic() + 5  # the Java that Elasticsearch's launcher started may need a moment more
        while time.monotonic() < end and _group_lives(pid):
            time.sleep(0.02)
        return True

    def kill(self):
        """kill -9, with the children that did not leave its group."""
        self._signal(os.killpg, signal.SIGKILL, 10)
        return self

    def stop(self):
        if not self._signal(os.kill, self.end_signal, 30):
            self.kill()

    def pause(self, paused=True):
        """Let it hang: connections are taken, answers do not come. ``pause(False)`` lets it go on."""
        if self.pid is not None:
            os.killpg(self.pid, signal.SIGSTOP if paused else signal.SIGCONT)

    def __enter__(self):
        return self.start()

    def __exit__(self, *error):
        self.stop()


class Postgres(Server):
    name = "PostgreSQL"
    user = "postgres"
    end_signal = signal.SIGINT  # "fast": does not wait for clients to leave

    @staticmethod
    def programs():
        """Folder of the newest installed programs, or ``None``."""
        folders = [path for path in Path("/usr/lib/postgresql").glob("*/bin") if path.parent.name.isdigit()]
        folders = sorted(folders, key=lambda path: int(path.parent.name), reverse=True)
        on_path = shutil.which("initdb")
        folders += [Path(on_path).resolve().parent] if on_path else []
        return next((folder for folder in folders if (folder / "initdb").exists()), None)

    @property
    def url(self):
        return f"postgres://portal@127.0.0.1:{self.port}/portal"

    def prepare(self):
        data = self.folder / "data"
        if data.exists():
            return
        programs = self.programs()
        if programs is None:
            raise ServiceError("Máy này chưa có PostgreSQL. Trên Debian, Ubuntu: apt-get install postgresql")
        self.make_folder(data)
        self.run(programs / "initdb", "-D", data, "-A", "trust", "-U", "portal", "--encoding=UTF8", "--locale=C.UTF-8")
        self.run(programs / "postgres", "--single", "-D", data, "postgres", input=b"create database portal\n")

    def command(self):
        options = {"port": self.port, "listen_addresses": "127.0.0.1", "unix_socket_directories": ""}
        settings = [part for name, value in options.items() for part in ("-c", f"{name}={value}")]
        return [self.programs() / "postgres", "-D", self.folder / "data", *settings]

    def answers(self):
        asked = [self.programs() / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port), "-t", "2"]
        return subprocess.run(asked, cwd="/").returncode == 0


class Redis(Server):
    name = "Redis"

    @property
    def url(self):
        return f"redis://127.0.0.1:{self.port}/0"

    def prepare(self):
        if shutil.which("redis-server") is None:
            raise ServiceError("Máy này chưa có Redis. Trên Debian, Ubuntu: apt-get install redis-server")
        (self.folder / "data").mkdir(exist_ok=True)

    def command(self):
        return [
            shutil.which("redis-server"), "--port", str(self.port), "--bind", "127.0.0.1", "--dir", self.folder / "data",
            "--appendonly", "yes", "--save", "", "--daemonize", "no",
        ]  # fmt: skip

    def answers(self):
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=2) as connection:
                connection.sendall(b"PING\r\n")
                return connection.recv(16).startswith(b"+PONG")
        except OSError:
            return False
