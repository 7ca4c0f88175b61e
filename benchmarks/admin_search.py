"""The admin's search among many pages: time of a whole answer, beside an admin page that lists nothing.

``python -m benchmarks.admin_search [--servers] [--pages 20000] [--folder F]``: the list of all pages and the chooser, asked by a
superuser for words that many, some and no titles have, each ten times. Founded and filled as for ``benchmarks.search``.
"""

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import quote

BASE = Path(__file__).resolve().parent.parent
BASELINE = "/admin/account/"
TYPED = ("quyet dinh", "ủy ban nhân dân", "điều 1", "bộ thông tin", "chuyen doi so", "35/2023", "zzzz", "t")
PLACES = ("/admin/pages/?q=", "/admin/choose-page/search/?q=")
TIMES = 10


def measure():
    import django

    django.setup()
    from django.contrib.auth import get_user_model
    from django.core.management import call_command
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext
    from wagtail.models import Page

    from core.models import AdminName

    user, _new = get_user_model().objects.get_or_create(username="do-luong", defaults={"email": "do@example.vn"})
    user.is_superuser = True
    user.save()
    client = Client(SERVER_NAME="127.0.0.1", HTTP_X_FORWARDED_PROTO="https")
    client.force_login(user)
    count = Page.objects.count()
    if AdminName.objects.count() < count:  # the pages were written without signals
        call_command("update_index", verbosity=0)
    print(f"{count} pages, {AdminName.objects.count()} names, {connection.vendor}")

    def ask(path):
        client.get(path)
        took = []
        for _n in range(TIMES):
            began = time.perf_counter()
            with CaptureQueriesContext(connection) as queries:
                answer = client.get(path)
            took.append((time.perf_counter() - began) * 1000)
            assert answer.status_code == 200, (path, answer.status_code)
        return statistics.median(took), max(took), len(queries)

    base, *_rest = ask(BASELINE)
    print(f"{'an admin page that lists nothing':<50}{base:6.0f} ms")
    for place in PLACES:
        for typed in TYPED:
            median, most, queries = ask(place + quote(typed))
            print(f"{place + typed:<50}{median:6.0f} ms, slowest {most:4.0f}  ratio {median / base:4.1f}  {queries} queries")


def main():
    from benchmarks.search import prepared

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--servers", action="store_true", help="PostgreSQL, Redis, Elasticsearch, production settings.")
    parser.add_argument("--pages", type=int, default=20_000)
    parser.add_argument("--folder", type=Path, help="Keep the portal there, and use the one that is there.")
    wanted = parser.parse_args()
    wanted.articles, wanted.pages, wanted.source = wanted.pages * 3 // 4, wanted.pages // 4, []
    folder = wanted.folder or Path(tempfile.mkdtemp(prefix="admin-search-"))
    folder.mkdir(exist_ok=True)
    folder.chmod(0o755)
    os.chdir(BASE)
    try:
        with prepared(folder, wanted) as (environment, _servers):
            os.environ |= environment
            measure()
    finally:
        if not wanted.folder:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.path.insert(0, str(BASE))
    main()
