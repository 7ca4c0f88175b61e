"""The proxy of compose.yaml, run as it is: what the portal is told, what readers see when it is away, what stands in the log."""

import base64
import hashlib
import socket
import ssl
import subprocess
import threading
import time
from contextlib import closing
from http.client import HTTPConnection, HTTPSConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

pytestmark = pytest.mark.proxy
TEMPLATE = Path(__file__).resolve().parents[2] / "settings" / "nginx.conf.template"
NAME = "cong.example.vn"


class Behind(BaseHTTPRequestHandler):
    """Stands where the portal stands, and repeats what it was told."""

    def do_GET(self):
        told = "\n".join(f"{name}: {value}" for name, value in self.headers.items()).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(told)))
        self.end_headers()
        self.wfile.write(told)

    def log_message(self, *args):
        pass


def free_port():
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


class Proxy:
    def __init__(self, folder, behind):
        self.folder, self.http, self.https = folder, free_port(), free_port()
        tls = folder / "tls"
        tls.mkdir()
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={NAME}",
             "-keyout", tls / "privkey.pem", "-out", tls / "fullchain.pem"], check=True, capture_output=True,
        )  # fmt: skip
        made = TEMPLATE.read_text(encoding="utf-8")
        for was, now in {
            "${SERVER_NAME}": NAME,
            "${PORTAL}": f"127.0.0.1:{behind}",
            "listen 80 ": f"listen 127.0.0.1:{self.http} ",
            "listen 443 ": f"listen 127.0.0.1:{self.https} ",
            "/etc/nginx/tls": str(tls),
            "/dev/stdout": str(folder / "access.log"),
        }.items():
            assert was in made, was
            made = made.replace(was, now)
        (folder / "portal.conf").write_text(made, encoding="utf-8")
        temporary = " ".join(
            f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        (folder / "nginx.conf").write_text(
            f"daemon off; pid {folder}/pid; error_log {folder}/error.log; worker_processes 1; events {{}}\n"
            f"http {{ {temporary} include {folder}/portal.conf; }}\n"
        )
        self.process = subprocess.Popen(["nginx", "-p", folder, "-c", folder / "nginx.conf"], stderr=subprocess.PIPE)
        end = time.monotonic() + 20
        while time.monotonic() < end and self.process.poll() is None:
            with socket.socket() as sock:
                if sock.connect_ex(("127.0.0.1", self.https)) == 0:
                    return
            time.sleep(0.05)
        raise AssertionError(self.process.stderr.read().decode())

    def ask(self, path, *, secure=True, method="GET", body=None, **headers):
        connection = (
            HTTPSConnection("127.0.0.1", self.https, context=ssl._create_unverified_context(), timeout=20)
            if secure
            else HTTPConnection("127.0.0.1", self.http, timeout=20)
        )
        with closing(connection):
            connection.request(method, path, body=body, headers={"Host": NAME, **headers})
            answer = connection.getresponse()
            return answer.status, dict(answer.getheaders()), answer.read().decode()

    def log(self):
        return (self.folder / "access.log").read_text()


def only_its_own_style(headers, page):
    """Whether the policy lets in the style of the page, by its sum, and nothing else."""
    style = page.split("<style>")[1].split("</style>")[0]
    total = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return headers["Content-Security-Policy"] == f"default-src 'none'; style-src 'sha256-{total}'"


@pytest.fixture
def behind():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Behind)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def proxy(tmp_path_factory, behind):
    folder = tmp_path_factory.mktemp("nginx")
    folder.chmod(0o755)
    made = Proxy(folder, behind.server_port)
    yield made
    made.process.terminate()
    made.process.wait(20)


def test_it_says_who_asks_and_believes_no_reader(proxy):
    status, _headers, told = proxy.ask("/tin-tuc/", **{"X-Forwarded-For": "10.9.8.7", "X-Forwarded-Proto": "http"})
    assert status == 200
    assert "X-Forwarded-For: 127.0.0.1" in told and "10.9.8.7" not in told
    assert "X-Forwarded-Proto: https" in told and f"Host: {NAME}" in told


def test_plain_http_leads_to_the_secure_address_but_for_monitors(proxy):
    status, headers, _told = proxy.ask("/van-ban/?q=1", secure=False)
    assert (status, headers["Location"]) == (301, f"https://{NAME}/van-ban/?q=1")
    status, _headers, told = proxy.ask("/-/health/live", secure=False)
    assert status == 200 and f"Host: {NAME}" in told


def test_no_log_holds_what_was_searched_or_who_wrote(proxy):
    for path in ("/tim-kiem/?q=nguyen+van+an", "/gop-y/tra-cuu/", "/gop-y/?x=1", "/-/health/ready"):
        assert proxy.ask(path)[0] == 200
    assert "/tim-kiem/" in proxy.log()
    assert all(word not in proxy.log() for word in ("nguyen", "gop-y", "q=", "health"))


def test_a_portal_that_is_away_and_a_file_too_large_are_explained(proxy, behind):
    body = b"x" * (31 * 1024 * 1024)
    status, headers, page = proxy.ask("/gop-y/", method="POST", body=body)
    assert status == 413 and "Tệp quá lớn" in page and only_its_own_style(headers, page)
    behind.shutdown()
    behind.server_close()
    status, headers, page = proxy.ask("/")
    assert (status, headers["Retry-After"], headers["Cache-Control"]) == (503, "30", "no-store")
    assert "Cổng đang khởi động lại" in page and only_its_own_style(headers, page)
