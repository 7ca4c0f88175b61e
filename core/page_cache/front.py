"""The WSGI application before Django's: answers anonymous readers from kept pages, for the price of one look-up."""

import os
import time
from hashlib import sha256

from django.conf import settings

from .. import tally
from . import store
from .generation import generation
from .middleware import Ticket

# Doors with rules of their own, or where nobody is anonymous.
OTHERS = ("/admin/", "/-/", "/media/", "/documents/", "/static/", "/django-admin/")
MOST_UNFIT = 5000
_NOT_CODE = {"var", "static_root", "node_modules", "tests", "docs", "benchmarks", "media"}


def _release():
    """Names the code and templates that are running: pages of an earlier release are not shown after an update."""
    found = sha256(f"{settings.PUBLIC_URL} {settings.SETTINGS_MODULE}".encode())
    for folder, names, files in os.walk(settings.BASE_DIR):
        names[:] = sorted(name for name in names if not name.startswith(".") and name not in _NOT_CODE)
        for name in sorted(files):
            if name.endswith((".py", ".html", ".css", ".js", ".svg", ".mo", ".tsv")):
                seen = os.stat(os.path.join(folder, name))
                found.update(f"{folder}/{name} {seen.st_mtime_ns} {seen.st_size}".encode())
    return found.hexdigest()[:16]


def _hosts():
    """Values of the Host header under which pages may be kept: others are Django's to judge."""
    own = settings.PUBLIC_URL.split("://", 1)[-1]
    port = own.rpartition(":")[2] if ":" in own else ""
    names = [name for name in settings.ALLOWED_HOSTS if not name.startswith((".", "*"))]
    return {own, *names, *(f"{name}:{port}" for name in names if port)}


class PageCache:
    """``application`` behind a cache of whole pages."""

    def __init__(self, application):
        self.application = application
        self.hosts, self.release = _hosts(), _release()
        self.people = (f"{settings.SESSION_COOKIE_NAME}=", "messages=")
        secure = getattr(settings, "SECURE_SSL_REDIRECT", False)
        self.scheme = settings.SECURE_PROXY_SSL_HEADER if secure else None
        self.generation, self.shared, self.ready = generation(), store.pages(), store.ReadyPages()
        self.unfit, self.unfit_of = set(), None

    def __call__(self, environ, start_response):
        if environ["REQUEST_METHOD"] not in ("GET", "HEAD") or not self._is_anonymous(environ):
            return self.application(environ, start_response)
        token = self.generation.current()
        if token is None:
            return self.application(environ, start_response)
        query = environ.get("QUERY_STRING", "")
        encoding = _encoding(environ.get("HTTP_ACCEPT_ENCODING", ""))
        key = f"{self.release} {environ['HTTP_HOST']} {environ['PATH_INFO']}?{query}"
        found = self.ready.of(token)[bool(query)].get((key, encoding))
        if found is None or found.until <= time.time():
            if environ["REQUEST_METHOD"] == "HEAD":
                return self.application(environ, start_response)
            return self._made(environ, start_response, token, key, bool(query), encoding)
        return _send(environ, start_response, found)

    def _is_anonymous(self, environ):
        if environ["PATH_INFO"].startswith(OTHERS) or environ.get("HTTP_HOST") not in self.hosts:
            return False
        if self.scheme and environ.get(self.scheme[0]) != self.scheme[1]:
            return False
        if "HTTP_AUTHORIZATION" in environ:
            return False
        cookies = environ.get("HTTP_COOKIE")
        return not cookies or not any(name in cookies for name in self.people)

    def _kept(self, token, key, query, encoding):
        packed = self.shared.get(token, key, query)
        if packed is None:
            return None
        found = store.Ready(packed, encoding)
        if found.until <= time.time():
            return None
        if self.ready.token == token:
            self.ready.put((key, encoding), found, query)
        return found

    def _made(self, environ, start_response, token, key, query, encoding):
        """The page from the shared store, or made by Django: by one reader at a time."""
        if self.unfit_of != token or len(self.unfit) > MOST_UNFIT:
            self.unfit, self.unfit_of = set(), token
        if key in self.unfit:
            return self.application(environ, start_response)
        if found := self._kept(token, key, query, encoding):
            return _send(environ, start_response, found)
        with store.alone(key):
            # The token of this moment: what changes while the page is made replaces it, and the page is not shown again.
            token = self.generation.current()
            if token and (found := self._kept(token, key, query, encoding)):
                return _send(environ, start_response, found)
            ticket = environ["portal.page_cache"] = Ticket()
            head = []
            answer = self.application(environ, lambda status, headers, exc_info=None: head.extend((status, headers)))
            if token is None or ticket.until is None:
                self.unfit.add(key)
                start_response(*head)
                return answer
            body = b"".join(answer)
            answer.close()
            packed = store.pack(head[0], head[1], body, ticket.until, ticket.tally)
            self.shared.put(token, key, query, packed)
        found = store.Ready(packed, encoding)
        if self.ready.token == token:
            self.ready.put((key, encoding), found, query)
        return _send(environ, start_response, found)


def _encoding(accepted):
    if "q=0" in accepted.replace(" ", ""):
        return ""
    return "br" if "br" in accepted else "gzip" if "gzip" in accepted else ""


def _send(environ, start_response, found):
    asked = environ.get("HTTP_IF_NONE_MATCH")
    if asked and (found.etag in asked or asked.strip() == "*"):
        start_response("304 Not Modified", list(found.short))
        return []
    if found.tally:
        tally.note(environ, found.tally)
    start_response(found.status, list(found.headers))
    return [] if environ["REQUEST_METHOD"] == "HEAD" else [found.body]
