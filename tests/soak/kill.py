"""kill -9 of the whole process while people edit, publish and upload: ``python -m tests.soak.kill --kills 20``.

Every answered save must be there, every letter must have gone out at least once (copies share one Message-ID), every
released page must be live, every uploaded file whole, and the index must agree with the database item by item.
"""

import argparse
import json
import random
import re
import shutil
import sys
import threading
import time
from collections import Counter
from email import message_from_bytes

import requests
from aiosmtpd.controller import Controller
from lxml import html

from tests.portal_process import BASE, Portal, free_port

EDIT = "page-edit-form"


def fields_of(page, form_id):
    form = html.fromstring(page.content).get_element_by_id(form_id)
    fields = {}
    for node in form.iter("input", "textarea", "select"):
        name, kind = node.get("name"), node.get("type")
        if not name or kind in ("submit", "button", "file") or (kind in ("checkbox", "radio") and node.get("checked") is None):
            continue
        if node.tag == "select":
            fields[name] = next((o.get("value") for o in node.iter("option") if o.get("selected") is not None), "")
        else:
            fields[name] = (node.text or "").removeprefix("\n") if node.tag == "textarea" else node.get("value") or ""
    return fields


class Postbox:
    """A mail server that outlives the portal and counts what it accepted, by Message-ID."""

    def __init__(self):
        self.accepted = Counter()
        self.controller = Controller(self, hostname="127.0.0.1", port=free_port())
        self.controller.start()
        self.url = f"smtp://127.0.0.1:{self.controller.port}"

    async def handle_DATA(self, server, session, envelope):  # noqa: N802 - the library's name
        self.accepted[message_from_bytes(envelope.content)["Message-ID"]] += 1
        return "250 OK"


class Newsroom:
    """People at work. Whatever was answered is noted; what was not answered may or may not be there."""

    def __init__(self, portal, home_pk):
        self.portal, self.home = portal, home_pk
        self.saved, self.edited, self.uploaded, self.released = [], {}, {}, []
        self.counts = Counter()
        self.running = threading.Event()
        self.running.set()
        self.lock = threading.Lock()

    def post(self, session, path, data, **kwargs):
        url = self.portal.address + path
        return session.post(url, data=data, headers={"Referer": url}, allow_redirects=False, timeout=30, **kwargs)

    def body(self, text):
        block = {"key": "a", "text": text, "type": "unstyled", "depth": 0, "inlineStyleRanges": [], "entityRanges": []}
        value = json.dumps({"blocks": [block], "entityMap": {}})
        first = {"deleted": "", "order": "0", "type": "paragraph", "id": "", "value": value}
        return {"body-count": "1", **{f"body-0-{name}": part for name, part in first.items()}}

    def create(self, session, title, submit):
        path = f"/admin/pages/add/home/standardpage/{self.home}/"
        fields = fields_of(session.get(self.portal.address + path, timeout=30), EDIT)
        fields |= {"title": title, "slug": re.sub(r"\W+", "-", title.lower()), **self.body(f"Nội dung của {title}.")}
        if submit:
            fields["action-submit"] = "1"
        answer = self.post(session, path, fields)
        if answer.status_code != 302:
            raise AssertionError(f"create answered {answer.status_code}")
        with self.lock:
            self.saved.append(title)
        self.counts["created"] += 1

    def edit(self, session, pk, text):
        path = f"/admin/pages/{pk}/edit/"
        fields = fields_of(session.get(self.portal.address + path, timeout=30), EDIT)
        if fields.get("overwrite_revision_id"):
            fields.pop("overwrite_revision_id")
        fields |= self.body(text)
        answer = self.post(session, path, fields)
        if answer.status_code != 302:
            raise AssertionError(f"edit answered {answer.status_code}")
        with self.lock:
            self.edited[pk] = text
        self.counts["edited"] += 1

    def upload(self, session, title):
        path = "/admin/documents/multiple/add/"
        token = session.cookies["csrftoken"]
        content = f"Tài liệu {title}\n".encode() * random.randint(10, 4000)
        url = self.portal.address + path
        answer = session.post(
            url,
            data={"csrfmiddlewaretoken": token, "title": title, "collection": "1"},
            files={"files[]": (f"{title}.txt", content, "text/plain")},
            headers={"Referer": url, "X-Requested-With": "XMLHttpRequest"},
            timeout=30,
        )
        if answer.status_code != 200 or not answer.json().get("success"):
            raise AssertionError(f"upload answered {answer.status_code}: {answer.text[:200]}")
        with self.lock:
            self.uploaded[title] = content
        self.counts["uploaded"] += 1

    def approve_all(self, sessions):
        """Everybody approves what the desk shows him."""
        for role, session in sessions.items():
            desk = html.fromstring(session.get(f"{self.portal.address}/admin/board/", timeout=30).content)
            for path in desk.xpath("//section[h2[@id='desk-waiting']]/ul[1]//a/@href")[:3]:
                review = html.fromstring(session.get(self.portal.address + path, timeout=30).content)
                form = review.xpath("//form[.//input[@name='action'][@value='approve']]")
                if not form:
                    continue
                fields = {i.get("name"): i.get("value") for i in form[0].xpath(".//input")} | {"comment": ""}
                title = review.xpath("//title/text()")[0].split(" - ")[0].strip()
                answer = self.post(session, path, fields)
                if answer.status_code == 302 and role == "truongban":
                    with self.lock:
                        self.released.append(title)
                self.counts["approved"] += answer.status_code == 302

    def work(self, name, job):
        """Repeat ``job`` with fresh sessions; a portal that dies in between is part of the day."""
        sessions, number = {}, 0
        while self.running.is_set():
            number += 1
            try:
                job(sessions, f"{name} {number} {random.randrange(10**6)}")
            except (requests.RequestException, RuntimeError, IndexError, KeyError, json.JSONDecodeError):
                sessions.clear()
                time.sleep(0.2)
            except AssertionError as answer:
                self.counts["refused"] += 1
                print(f"  {name}: {answer}", flush=True)
                sessions.clear()

    def session(self, sessions, role):
        if role not in sessions:
            sessions[role] = self.portal.session(role)
        return sessions[role]

    def start(self, pages):
        def writer(sessions, title):
            self.create(self.session(sessions, "bientap"), title, submit=random.random() < 0.7)

        def editor(sessions, title):
            self.edit(self.session(sessions, "quantri"), random.choice(pages), title)

        def uploader(sessions, title):
            self.upload(self.session(sessions, "bientap"), title)
            time.sleep(0.3)

        def board(sessions, title):
            self.approve_all({role: self.session(sessions, role) for role in ("kiemduyet", "phoban", "truongban")})

        jobs = {"Bài": writer, "Sửa": editor, "Tệp": uploader, "Duyệt": board}
        self.threads = [threading.Thread(target=self.work, args=item, daemon=True) for item in jobs.items()]
        for thread in self.threads:
            thread.start()

    def stop(self):
        self.running.clear()
        for thread in self.threads:
            thread.join(timeout=60)


def verify(portal, room, postbox):
    """Compare what was answered with what is there. Returns a list of sentences; empty when nothing is lost."""
    noted = portal.var / "noted.json"
    noted.write_text(
        json.dumps(
            {
                "saved": room.saved,
                "edited": {str(k): v for k, v in room.edited.items()},
                "uploaded": {k: v.decode() for k, v in room.uploaded.items()},
                "released": room.released,
                "accepted": postbox.accepted,
            }
        ),
        encoding="utf-8",
    )
    done = portal.manage("shell", "-c", f"from tests.soak.verify import main; main({str(noted)!r})", check=False)
    if done.returncode:
        return [done.stderr[-2000:]]
    return json.loads(done.stdout.strip().splitlines()[-1])


def wait_until_quiet(portal, seconds=90):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        parts = requests.get(f"{portal.address}/-/health/ready", timeout=10).json()["parts"]
        if any(p["detail"].startswith("0 ") for p in parts if p["name"] == "Worker"):
            return
        time.sleep(1)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.randrange(10**6)
    random.seed(seed)
    print(f"kill -9 of the whole portal, {options.kills} times (seed {seed}, {BASE.name})", flush=True)
    postbox = Postbox()
    portal = Portal(environment={"EMAIL_URL": postbox.url})
    try:
        problems = soak(portal.start(), postbox, options.kills)
    finally:
        portal.kill()
        postbox.controller.stop()
    for problem in problems:
        print(f"LOST: {problem}")
    print(f"{0 if problems else 1} passed, {1 if problems else 0} failed")
    if not problems:
        shutil.rmtree(portal.var, ignore_errors=True)
    return 1 if problems else 0


def soak(portal, postbox, kills):
    """Work, kill, start again, and compare. Returns what was lost, in sentences."""
    portal.people()
    listing = portal.manage("shell", "-c", "from home.models import *; print(HomePage.objects.get().pk)").stdout.split()
    room = Newsroom(portal, int(listing[-1]))
    session = portal.session("bientap")
    for number in range(4):
        room.create(session, f"Bài nền {number}", submit=False)
    code = "from home.models import *; print([p.pk for p in StandardPage.objects.filter(title__startswith='Bài nền')])"
    pages = json.loads(portal.manage("shell", "-c", code).stdout.strip().splitlines()[-1])
    restarts = []
    room.start(pages)
    try:
        for number in range(kills):
            time.sleep(random.uniform(3, 8))
            portal.kill()
            begun = time.monotonic()
            portal.start()
            restarts.append(time.monotonic() - begun)
            print(f"  kill {number + 1}: back after {restarts[-1]:.1f} s; {dict(room.counts)}", flush=True)
        time.sleep(3)
    finally:
        room.stop()
    wait_until_quiet(portal)
    problems = verify(portal, room, postbox)
    # A letter goes out twice only where a kill fell between the server's acceptance and our mark.
    copies = postbox.accepted.total() - len(postbox.accepted)
    if copies > kills:
        problems.append(f"{copies} letters went out twice, with {kills} kills")
    print(f"answered: {dict(room.counts)}; released pages: {len(room.released)}; slowest restart {max(restarts or [0]):.1f} s")
    print(f"letters: {len(postbox.accepted)} went out, {copies} of them twice (same Message-ID)")
    return problems


if __name__ == "__main__":
    sys.exit(main())
