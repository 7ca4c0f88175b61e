"""Requests a second of the public pages, as shares of a bare view measured in the same rounds.

The portal runs as in production: settings.production, PostgreSQL, gunicorn with two workers. Three variants stand side by
side: ``cached`` as it is, ``no page cache`` (PAGE_CACHE=0), ``no cache`` (also MEMO=0). The bare view is a Django
project without apps and middleware under the same gunicorn. Each round measures every one of them once.
"""

import argparse
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bentre_cds.services import Postgres, ServiceError, free_port

from .servers import BARE, Gunicorn, founded, proportional_memory

PAGES = {
    "home": "/",
    "article": "/tin-tuc/vi-du/",  # replaced by the newest article
    "listing": "/tin-tuc/",
    "document": "/van-ban/quyet-dinh-35-2023-qd-ubnd/",
    "search": "/tim-kiem/?q=chuyen+doi+so",
}
VARIANTS = {"cached": {}, "no page cache": {"PAGE_CACHE": "0"}, "no cache": {"PAGE_CACHE": "0", "MEMO": "0"}}
HEADERS = ("X-Forwarded-Proto: https", "Accept-Encoding: gzip")


def wrk(url, seconds):
    """(requests a second, errors) with eight connections."""
    headers = [part for header in HEADERS for part in ("-H", header)]
    command = ["wrk", "-t2", "-c8", f"-d{seconds}s", "--timeout", "10s", *headers, url]
    shown = subprocess.run(command, capture_output=True, text=True, check=True, timeout=seconds + 30).stdout
    failed = re.search(r"Non-2xx or 3xx responses: (\d+)", shown)
    broken = re.search(r"Socket errors: (.*)", shown)
    return float(re.search(r"Requests/sec:\s+([\d.]+)", shown)[1]), (int(failed[1]) if failed else 0, broken and broken[1])


def rounds(bare, portals, number, seconds):
    """{(variant, page): [share of the bare view, one a round]}, and the bare view's own figures."""
    shares, own = {}, []
    for url in [bare.url("/"), *(portal.url(path) for portal in portals.values() for path in PAGES.values())]:
        wrk(url, 1)
    for turn in range(number):
        base, _failed = wrk(bare.url("/"), seconds)
        own.append(base)
        for variant, portal in portals.items():
            for page, path in PAGES.items():
                speed, (failed, _broken) = wrk(portal.url(path), seconds)
                if failed:
                    print(f"! {variant}, {page}: {failed} answers were errors")
                shares.setdefault((variant, page), []).append(speed / base)
        print(f"  round {turn + 1}: bare view {base:.0f} requests a second", flush=True)
    return shares, own


def table(shares):
    print("\nshare of the bare view's requests a second (median of the rounds)")
    print(f"{'':<14}" + "".join(f"{page:>10}" for page in PAGES))
    for variant in VARIANTS:
        row = [statistics.median(shares[variant, page]) for page in PAGES]
        print(f"{variant:<14}" + "".join(f"{share:>10.1%}" for share in row))


def newest_article(portal):
    """Path of an article with a body, as the list of news has it."""
    import requests

    headers = {"X-Forwarded-Proto": "https"}
    listed = requests.get(portal.url(PAGES["listing"]), headers=headers, timeout=30).text
    return re.search(r'class="story__title"><a href="(/tin-tuc/[^"]+)"', listed)[1]


def cold_start(portal, times=5):
    """Median seconds from the start of gunicorn to its first answer."""
    taken = []
    for _turn in range(times):
        began = time.perf_counter()
        portal.start()
        taken.append(time.perf_counter() - began)
        portal.stop()
    return statistics.median(taken)


def worker_memory(portal):
    """Largest memory of a worker in MiB (resident, proportional) after 500 mixed requests."""
    import requests

    session = requests.Session()
    session.headers.update({"X-Forwarded-Proto": "https"})
    paths = [
        *PAGES.values(),
        "/tim-kiem/?q=chu+ky+so",
        "/khong-co-trang-nay/",
        "/sitemap.xml",
        "/api/v1/search?q=du+lieu",
        "/lien-he/",
    ]
    for number in range(500):
        session.get(portal.url(paths[number % len(paths)]), headers={"Connection": "close"}, timeout=30)
    return max(proportional_memory(pid) for pid in portal.workers())


def weight(portal):
    """(bytes, requests) of the home page on a phone, as sent, compressed."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"])
        context = browser.new_context(
            viewport={"width": 412, "height": 823}, device_scale_factor=1.75, extra_http_headers={"X-Forwarded-Proto": "https"}
        )
        page = context.new_page()
        line, asked, sizes = context.new_cdp_session(page), {}, []
        line.send("Network.enable")
        line.on("Network.requestWillBeSent", lambda event: asked.update({event["requestId"]: event["request"]["url"]}))
        line.on(
            "Network.loadingFinished",
            lambda event: asked[event["requestId"]].startswith("http") and sizes.append(event["encodedDataLength"]),
        )
        page.goto(portal.url("/"), wait_until="networkidle")
        browser.close()
    return sum(sizes), len(sizes)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=4)
    parser.add_argument("--rounds", type=int, default=3)
    wanted = parser.parse_args()
    for program in ("wrk", "chromium"):
        if not shutil.which(program):
            sys.exit(f"{program} is missing: apt-get install {program}")
    with tempfile.TemporaryDirectory(prefix="pages-", ignore_cleanup_errors=True) as folder:
        folder = Path(folder)
        folder.chmod(0o755)
        with Postgres(folder / "postgres") as database:
            print("· founding a portal with the demonstration on PostgreSQL", flush=True)
            environment = founded(folder, database.url)
            cold = Gunicorn("bentre_cds.wsgi:application", environment, free_port())
            print(f"cold start: {cold_start(cold):.2f} s")
            with Gunicorn(BARE, {}, free_port(), folder=folder) as bare:
                portals = {
                    name: Gunicorn("bentre_cds.wsgi:application", {**environment, **changes}, free_port())
                    for name, changes in VARIANTS.items()
                }
                try:
                    for portal in portals.values():
                        portal.start()
                    PAGES["article"] = newest_article(portals["cached"])
                    size, requests_ = weight(portals["cached"])
                    print(f"home page on a phone: {size / 1024:.1f} KiB in {requests_} requests")
                    for name, portal in portals.items():
                        resident, shared_out = worker_memory(portal)
                        print(
                            f"memory of a worker after 500 requests, {name}: {resident:.0f} MiB (its own part {shared_out:.0f})"
                        )
                    shares, _own = rounds(bare, portals, wanted.rounds, wanted.seconds)
                finally:
                    for portal in portals.values():
                        portal.stop()
            table(shares)


if __name__ == "__main__":
    try:
        main()
    except ServiceError as error:
        sys.exit(str(error))
