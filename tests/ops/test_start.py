"""What cannot start says why, in words, before anything is written."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from tests.portal_process import free_port

ROOT = Path(__file__).resolve().parents[2]
FOREIGN = (
    *("VAR_DIR", "DATABASE_URL", "REDIS_URL", "EMAIL_URL", "PUBLIC_URL", "PORT", "DJANGO_SETTINGS_MODULE", "DEMO_PASSWORD"),
    *("KEY_STORE_DIR", "KEY_STORE_COPY", "KEY_STORE_MASTERS", "CASE_FILES_DIR"),
)


def run(*arguments, **variables):
    clean = {name: value for name, value in os.environ.items() if name not in FOREIGN}
    return subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, env={**clean, **variables}, capture_output=True, text=True, timeout=120
    )


def refused(done, *words):
    said = done.stdout + done.stderr
    assert done.returncode not in (0, None), said
    assert "Traceback" not in said
    for word in words:
        assert word in said
    return said


def test_port_in_use(tmp_path):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        done = run("-m", "bentre_cds.up", VAR_DIR=str(tmp_path / "var"), PORT=port)
    refused(done, f"Cổng mạng {port} đang có chương trình khác dùng", "PORT=8001 make run")
    assert not (tmp_path / "var").exists()


@pytest.mark.parametrize("port", ["tám nghìn", "0", "70000", "-1"])
def test_port_that_is_none(tmp_path, port):
    refused(run("-m", "bentre_cds.up", VAR_DIR=str(tmp_path / "var"), PORT=port), f"PORT={port}")
    assert not (tmp_path / "var").exists()


def test_no_write_access(tmp_path):
    # A file where the folder should be stops the administrator of the machine too, unlike a missing permission.
    wall = tmp_path / "wall"
    wall.write_text("x", encoding="utf-8")
    folder = str(wall / "var")
    refused(
        run("-m", "bentre_cds.up", VAR_DIR=folder, PORT=str(free_port())), f"Không ghi được vào {folder}", "chưa có gì bị đổi"
    )
    refused(run("manage.py", "migrate", VAR_DIR=folder), f"Không ghi được vào {folder}")
    assert wall.read_text(encoding="utf-8") == "x"


@pytest.mark.parametrize(
    "url",
    ["nonsense", "mysql://u:p@h/db", "postgres://u:p@h:abc/db", "postgres://u:p@h", "postgres://u:p#x@h/db", "postgres:///db"],
)
def test_broken_database_url(tmp_path, url):
    done = run("-m", "bentre_cds.up", VAR_DIR=str(tmp_path / "var"), PORT=str(free_port()), DATABASE_URL=url)
    said = refused(done, "DATABASE_URL không đúng dạng", "postgres://", "chưa có gì bị đổi")
    assert "u:p" not in said  # a password is not shown
    assert not list(tmp_path.rglob("*.sqlite3"))


def test_database_server_that_does_not_answer(tmp_path):
    url = f"postgres://portal:secret@127.0.0.1:{free_port()}/portal"
    done = run("-m", "bentre_cds.up", VAR_DIR=str(tmp_path / "var"), PORT=str(free_port()), DATABASE_URL=url)
    assert "secret" not in refused(done, "Không kết nối được cơ sở dữ liệu", "chưa có gì bị đổi")


def test_damaged_database_file(tmp_path):
    var = tmp_path / "var"
    var.mkdir()
    (var / "portal.sqlite3").write_bytes(b"not a database, by far" * 500)
    refused(run("-m", "bentre_cds.up", VAR_DIR=str(var), PORT=str(free_port())), "Không kết nối được cơ sở dữ liệu")
    assert (var / "portal.sqlite3").read_bytes().startswith(b"not a database")


PRODUCTION = {
    "DJANGO_SETTINGS_MODULE": "settings.production",
    "SECRET_KEY": "k" * 60,
    "ALLOWED_HOSTS": "chuyendoiso.example.vn",
    "PUBLIC_URL": "https://chuyendoiso.example.vn",
    "DATABASE_URL": "postgres://portal:secret@127.0.0.1:5432/portal",
    "EMAIL_URL": "smtp://127.0.0.1:25",
    "DEFAULT_FROM_EMAIL": "cong@chuyendoiso.example.vn",
    "KEY_STORE_MASTERS": Fernet.generate_key().decode(),
}
NEEDED = [name for name in PRODUCTION if name not in ("DJANGO_SETTINGS_MODULE", "KEY_STORE_MASTERS")]


def test_production_names_all_that_is_missing_at_once(tmp_path):
    done = run("manage.py", "check", DJANGO_SETTINGS_MODULE="settings.production", VAR_DIR=str(tmp_path))
    refused(done, "Đặt các biến môi trường", *(f"{name}: " for name in NEEDED))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SECRET_KEY", "short"),
        ("ALLOWED_HOSTS", "*"),
        ("PUBLIC_URL", "http://chuyendoiso.example.vn"),
        ("DATABASE_URL", "sqlite:///portal.sqlite3"),
        ("DEFAULT_FROM_EMAIL", "cong"),
    ],
)
def test_production_refuses_a_weak_value(tmp_path, name, value):
    said = refused(run("manage.py", "check", **{**PRODUCTION, "VAR_DIR": str(tmp_path), name: value}), f"{name}: ")
    assert not [other for other in NEEDED if other != name and f"{other}: " in said]


def test_production_is_safe(tmp_path):
    code = (
        "from django.conf import settings as s; from django.apps import apps;"
        "print(s.DEBUG, s.SESSION_COOKIE_SECURE, s.CSRF_COOKIE_SECURE, s.SECURE_SSL_REDIRECT, s.SECURE_HSTS_SECONDS >= 31536000,"
        "apps.is_installed('demo'))"
    )
    done = run("manage.py", "shell", "-v", "0", "-c", code, VAR_DIR=str(tmp_path), **PRODUCTION)
    assert done.stdout.split() == ["False", "True", "True", "True", "True", "False"], done.stderr
    checked = run("manage.py", "check", "--deploy", "--fail-level", "ERROR", VAR_DIR=str(tmp_path), **PRODUCTION)
    assert checked.returncode == 0, checked.stderr


def test_production_knows_no_demo(tmp_path):
    done = run("manage.py", "load_demo", VAR_DIR=str(tmp_path), **PRODUCTION)
    refused(done, "load_demo")
