"""Citizens on bad lines send opinions while worker, Redis and PostgreSQL are killed: ``python -m tests.soak.senders``.

The production stack on real servers (without Elasticsearch: the embedded index answers). Each sender walks the whole form,
and repeats what failed with the same form until the receipt is there; some send the last step twice at once, some lose the
line before the answer. At the end every receipt opens its case, no case is there twice, every attachment is whole, every
key is in the store and in its copy, every letter with a receipt went out, and nobody ever saw a 500.
"""

import argparse
import hashlib
import http.client
import io
import json
import os
import random
import re
import shutil
import statistics
import sys
import tempfile
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from email import message_from_bytes
from pathlib import Path
from urllib.parse import urlencode

from lxml import html
from PIL import Image

from bentre_cds import services

from .kill import Postbox
from .servers import KEPT, Deployment

NAMES = ("worker", "Redis", "PostgreSQL")
# All senders have one address here. How many the whole portal takes in (load) stays as it is.
RAISED = {name: 10_000_000 for name in ("send", "review", "try")}
LINE_LOST = 0.03  # share of requests whose answer never arrives
GRACE = 120  # seconds for forms that were begun, when everything is up again
LAST = "send"
COOKIE = "__Host-csrftoken"


class Stack(Deployment):
    """Web, worker and beat with the production settings; keys and sealed files in the folder of the run."""

    def __init__(self, folder, found, postbox):
        super().__init__(folder, {})
        self.environment |= {
            "DJANGO_SETTINGS_MODULE": "settings.production",
            "SECRET_KEY": "soak" * 15,
            "ALLOWED_HOSTS": "127.0.0.1",
            "PUBLIC_URL": f"https://127.0.0.1:{self.port}",
            "DATABASE_URL": found.postgres.url,
            "REDIS_URL": found.redis.url,
            "EMAIL_URL": postbox.url,
            "DEFAULT_FROM_EMAIL": "cong@example.vn",
            "STATIC_ROOT": str(folder / "static"),
            "KEY_STORE_DIR": str(folder / "keys"),
            "KEY_STORE_COPY": str(folder / "keys-copy"),
            "CASE_FILES_DIR": str(folder / "cases"),
            "FEEDBACK_LIMITS": ",".join(f"{name}={most}" for name, most in RAISED.items()),
        }

    def found(self):
        self.var.mkdir()
        self.manage("shell", "-v", "0", "-c", "from tests.soak.senders import found; found()")

    def ask(self, method, path, body=None, headers=None, lose=False):
        """(status, answer's headers, body) of one request on a line of its own; ``lose``: hang up before the answer."""
        own = {"X-Forwarded-Proto": "https", "Referer": f"{self.environment['PUBLIC_URL']}/gop-y/", "Connection": "close"}
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            line.request(method, path, body, {**own, **(headers or {})})
            if lose:
                raise ConnectionAbortedError("we hung up")
            answer = line.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            line.close()

    def wait(self, path="/gop-y/", seconds=60):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                if self.ask("GET", path)[0] == 200:
                    return
            except (OSError, http.client.HTTPException):
                pass
            time.sleep(0.2)
        raise RuntimeError(f"the portal does not answer; see {self.log.name}")

    def left(self):
        """What the outbox still has to do, as the portal itself says."""
        parts = json.loads(self.ask("GET", "/-/health/ready")[2])["parts"]
        return next(part["detail"] for part in parts if part["name"] == "Worker")


class Mailbox(Postbox):
    """Notes of each letter to whom it went and the codes in it, and when."""

    def __init__(self):
        self.codes, self.times = {}, []
        super().__init__()

    async def handle_DATA(self, server, session, envelope):  # noqa: N802 - the library's name
        text = message_from_bytes(envelope.content).get_payload(decode=True).decode()
        self.codes.setdefault(envelope.rcpt_tos[0], set()).update(re.findall(r"GY-[0-9A-Z-]{14}", text))
        self.times.append(time.monotonic())
        return await super().handle_DATA(server, session, envelope)


def picture():
    """(bytes, what must be the same after the portal drew it anew) of a small picture that nobody else has."""
    size = random.randint(20, 60), random.randint(20, 60)
    raw = os.urandom(size[0] * size[1] * 3)
    out = io.BytesIO()
    Image.frombytes("RGB", size, raw).save(out, "PNG")
    return out.getvalue(), [*size, hashlib.sha256(raw).hexdigest()]


def paper():
    """(bytes, their digest) of a small PDF that nobody else has."""
    shown = f"BT /F1 12 Tf 20 100 Td ({os.urandom(400).hex()}) Tj ET".encode()
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<<>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(shown), shown),
    ]
    out, places = b"%PDF-1.4\n", []
    for number, part in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"xref\n0 5\n0000000000 65535 f \n%strailer<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (table, len(out))
    return out, hashlib.sha256(out).hexdigest()


def multipart(fields, name, content):
    mark = f"----{random.getrandbits(96):x}"
    parts = [f'--{mark}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'.encode() for key, value in fields]
    if content:
        head = f'--{mark}\r\nContent-Disposition: form-data; name="attachments"; filename="{name}"\r\n\r\n'
        parts.append(head.encode() + content + b"\r\n")
    return b"".join([*parts, f"--{mark}--\r\n".encode()]), {"Content-Type": f"multipart/form-data; boundary={mark}"}


def fields(page, button):
    """What a browser would send from the form that holds this button."""
    tree = html.document_fromstring(page.decode())
    form = tree.xpath(f"//button[@name='do'][@value='{button}']/ancestor::form")[0]
    return [*form.form_values(), ("do", button)]


def codes(page):
    return re.findall(r"<code>([^<]+)</code>", page.decode())


class GaveUp(Exception):
    """The run ended before the portal answered, or it answered what no repetition helps against."""


class Crowd:
    """All senders, and what they saw."""

    def __init__(self, stack, number):
        self.stack, self.lock = stack, threading.Lock()
        self.sending, self.end = True, float("inf")
        self.forms, self.repeated, self.wrong = [], Counter(), []
        self.last, self.last_at, self.whole, self.away = [], [], [], []
        self.threads = [threading.Thread(target=self.live, args=(n,), daemon=True) for n in range(number)]

    def live(self, number):
        time.sleep(random.uniform(0, 2))
        while self.sending:
            try:
                self.form()
            except GaveUp:
                pass
            except Exception as error:  # a fault of this program must not look like a sender who was content
                self.wrong.append(f"sender {number}: {type(error).__name__}: {error}")

    def pause(self):
        time.sleep(random.uniform(0.2, 1.0))

    def form(self):
        with self.lock:
            number = len(self.forms)
            form = {
                "subject": f"Việc thứ {number} {random.getrandbits(40):x}",
                "codes": None,
                "sends": 0,
                "email": "",
                "file": None,
            }
            self.forms.append(form)
        named = random.random() < 0.8
        words = {"kind": random.choice(("phan-anh", "kien-nghi", "gop-y", "hoi-dap")), "subject": form["subject"]}
        words["text"] = f"Nộp hồ sơ {random.randint(2, 9)} lần đều báo lỗi, mong được xem lại.\nCảm ơn cơ quan."
        if named:
            form["email"] = f"nguoi-{number}@example.vn" if random.random() < 0.8 else ""
            words |= {"name": "Nguyễn Thị Sáu", "address": "xã Phú Hưng", "phone": f"09{random.randrange(10**8):08d}"}
            words["email"] = form["email"]
        else:
            words["anonymous"] = "on"
        name, content = "", b""
        if random.random() < 0.25:
            kind = random.choice(("png", "pdf"))
            name = f"tep-{number}.{kind}"
            content, same = picture() if kind == "png" else paper()
            form["file"] = [name, same]

        def send(step, page, button, **more):
            filled = [(key, value) for key, value in fields(page, button) if key not in more]
            filled += more.items()
            form["token"] = dict(filled)["token"]
            if button == "review":
                body, headers = multipart(filled, name, content)
            else:
                body, headers = urlencode(filled), {"Content-Type": "application/x-www-form-urlencoded"}
            return step, body, {**headers, "Cookie": f"{COOKIE}={cookie}"}

        began = time.monotonic()
        page, answer = self.until("open", None, {})
        cookie = answer["Set-Cookie"].split(";")[0].partition("=")[2]
        self.pause()
        page, _answer = self.until(*send("review", page, "review", **words))
        self.pause()
        if named:
            page, _answer = self.until(*send("share", page, "share"))
            self.pause()
        final = send(LAST, page, random.choice(("yes", "no")) if named else "send")
        self.receive(form, final, twice=random.random() < 0.2)
        self.whole.append(time.monotonic() - began)

    def receive(self, form, final, twice):
        """The last step, by some with two impatient fingers: both must show the same receipt."""

        def one():
            page, _answer = self.until(*final)
            found = codes(page)
            if len(found) != 2:
                self.wrong.append(f"{form['subject']}: a page without code and PIN: {words_of(page)}")
                raise GaveUp
            with self.lock:
                if form["codes"] not in (None, found):
                    self.wrong.append(f"{form['subject']}: two receipts")
                form["codes"] = found
                form["sends"] += 1
                self.last_at.append(time.monotonic())

        def other():
            try:
                one()
            except GaveUp:
                pass

        second = threading.Thread(target=other, daemon=True) if twice else None
        if second:
            second.start()
        try:
            one()
        finally:
            if second:
                second.join()

    def until(self, step, body, headers):
        """(page, headers) of a request that is repeated, the same each time, until it is answered."""
        while time.monotonic() < self.end:
            began = time.monotonic()
            try:
                lose = random.random() < LINE_LOST
                status, answer, page = self.stack.ask("POST" if body else "GET", "/gop-y/", body, headers, lose)
            except (OSError, http.client.HTTPException) as error:
                self.repeated[f"{step}: {type(error).__name__}"] += 1
            else:
                taken = time.monotonic() - began
                if status == 200:
                    if step == LAST:
                        self.last.append(taken)
                    return page, answer
                self.repeated[f"{step}: {status}"] += 1
                self.judge(step, status, page, began)
            time.sleep(random.uniform(0.2, 1.0))
        raise GaveUp

    def judge(self, step, status, page, began):
        """A 503 with words is what a sender may see while the database is away; anything else is a fault."""
        if status == 503:
            if not any(start <= time.monotonic() and began <= end for start, end in self.away):
                self.wrong.append(f"{step}: 503 while PostgreSQL was there")
            if "đang tạm nghỉ" not in page.decode() and "đang bảo trì" not in page.decode():
                self.wrong.append(f"{step}: a 503 that does not help: {words_of(page)}")
            return
        self.wrong.append(f"{step}: {status}: {words_of(page)}")
        if status < 500:
            raise GaveUp  # the same form would be refused again

    def start(self):
        for thread in self.threads:
            thread.start()

    def stop(self):
        """Nobody begins a new form; those begun are sent."""
        self.sending, self.end = False, time.monotonic() + GRACE
        for thread in self.threads:
            thread.join(timeout=GRACE + 70)


def words_of(page):
    tree = html.document_fromstring(page.decode(errors="replace") or "<p></p>")
    found = tree.xpath("//*[@role='alert']") or tree.xpath("//main") or [tree]
    return " ".join(found[0].text_content().split())[:200]


def kill_one(stack, found, crowd, name):
    """Kill, leave it away for a moment, start it again; returns (name, killed at, back at)."""
    server = {"Redis": found.redis, "PostgreSQL": found.postgres}.get(name)
    killed = time.monotonic()
    if name == "PostgreSQL":
        crowd.away.append([killed, float("inf")])
    stack.kill("worker") if server is None else server.kill()
    time.sleep(random.uniform(0.3, 1.2))
    stack.start("worker") if server is None else server.start()
    back = time.monotonic()
    if name == "PostgreSQL":
        crowd.away[-1][1] = back + 1  # a connection that was taken before is noticed with its next question
    return name, killed, back


def quiet(stack, patience):
    """Wait for the outbox; returns the seconds it took.

    What nobody was woken for is found at the next minute, and what a worker had in hand when its database died stays its own
    for minutes: after ``patience`` a new worker frees it, as the next deployment would.
    """
    began, renewed = time.monotonic(), False
    while (waited := time.monotonic() - began) < patience + 90:
        if stack.left().startswith("0 "):
            break
        if not renewed and waited > patience:
            print(f"  outbox: {stack.left()}; a new worker takes over", flush=True)
            stack.kill("worker")
            stack.start("worker")
            renewed = True
        time.sleep(0.5)
    return waited


def opened(stack, form):
    """Whether the receipt opens its case, by the door for programs."""
    body = json.dumps(dict(zip(("code", "pin"), form["codes"], strict=True)))
    status, _headers, answer = stack.ask("POST", "/api/v1/feedback/track", body, {"Content-Type": "application/json"})
    if status == 200 and json.loads(answer)["state"] == "new":
        return []
    return [f"receipt {form['codes'][0]} of {form['subject']} opens nothing: {status}"]


def found():
    """What a deployment does once, the short way. Runs in the portal.

    Tables are made from the models, with the two roots that Wagtail's migrations plant; of ``collectstatic`` there is only the
    list of names, each file under its own. The other programs of this folder go the whole way.
    """
    from django.conf import settings
    from django.contrib.staticfiles.finders import get_finders
    from django.core.management import call_command
    from wagtail.models import Collection, Locale, Page

    from core.actor import system_act

    from .reminders import tables

    names = {path.replace("\\", "/") for finder in get_finders() for path, _storage in finder.list([])}
    Path(settings.STATIC_ROOT).mkdir(exist_ok=True)
    listed = {"version": "1.1", "hash": "soak", "paths": {name: name for name in names}}
    (Path(settings.STATIC_ROOT) / "staticfiles.json").write_text(json.dumps(listed))
    tables()
    with system_act("soak"):
        Locale.objects.create(language_code=settings.LANGUAGE_CODE)
        Page.add_root(title="Root", slug="root")
        Collection.add_root(name="Root")
    call_command("setup_portal", "--no-administrator", verbosity=0)
    call_command("rebuild_index", verbosity=0)


def inside(path):
    """Compare what the senders were shown with the database, the store of keys and the sealed files. Runs in the portal."""
    from django.conf import settings

    from core.models import OutboxEntry
    from feedback import files
    from feedback.models import Case
    from feedback.vault import vault

    noted = json.loads(Path(path).read_text(encoding="utf-8"))
    accepted, wrong, seen = set(noted["accepted"]), [], Counter()
    forms = {form["subject"]: form for form in noted["forms"]}
    cases, store = Case.objects.prefetch_related("attachments", "letters", "marks", "events", "consents"), vault()
    for case in cases:
        form, who = forms.get(case.subject), f"case {case.number}"
        seen[case.subject] += 1
        for folder in store.folders:
            if not store._path(folder, case.key.hex).exists():
                wrong.append(f"{who}: no key in {folder.name}")
        if form is None:
            wrong.append(f"{who} was sent by nobody: {case.subject}")
            continue
        who += f", {form['subject']}"
        if form["codes"] and form["codes"] != [case.contact.get("code"), case.contact.get("pin")]:
            wrong.append(f"{who}: another code or PIN than on the receipt")
        marks = [mark.digest for mark in case.marks.all() if mark.kind == "send"]
        if marks != [store.digest("send", form["token"])]:
            wrong.append(f"{who}: {len(marks)} marks of the form")
        if len(case.events.all()) != 1 or len(case.consents.all()) != (3 if case.contact.get("name") else 2):
            wrong.append(f"{who}: {len(case.events.all())} events, {len(case.consents.all())} consents")
        wrong += [f"{who}: {problem}" for problem in _attached(case, form, store, files)]
        letters = [letter for letter in case.letters.all() if letter.to == "sender"]
        if len(letters) != bool(form["email"]):
            wrong.append(f"{who}: {len(letters)} letters to {form['email'] or 'nobody'}")
        for letter in letters:
            if letter.message_id not in accepted or not letter.sent_at:
                wrong.append(f"{who}: its letter did not go out")
            elif case.contact["code"] not in noted["codes"].get(form["email"], ()):
                wrong.append(f"{who}: its letter does not say its code")
    wrong += [f"{subject}: {number} cases" for subject, number in seen.items() if number > 1]
    wrong += [
        f"{form['subject']}: a receipt and no case" for form in noted["forms"] if form["codes"] and not seen[form["subject"]]
    ]
    wrong += [f"work is left: {row}" for row in OutboxEntry.objects.values_list("kind", "key", "attempts", "last_error")]
    keys, known = {name for name, _time in store.names()}, set(Case.objects.values_list("key", flat=True))
    places = {name for name, _time in files.all_names()}
    kept = {attachment.file for case in cases for attachment in case.attachments.all()}
    figures = {
        "cases": sum(seen.values()),
        "quarantined": Case.objects.filter(quarantined=True).count(),
        "attachments": len(kept),
        "keys without a case (for the sweep)": len(keys - known),
        "sealed files without a case (for the sweep)": len(places - kept),
        "settings": settings.SETTINGS_MODULE,
    }
    print(json.dumps({"wrong": wrong, "figures": figures}, ensure_ascii=False))


def _attached(case, form, store, files):
    found = list(case.attachments.all())
    if len(found) != bool(form["file"]):
        return [f"{len(found)} attachments"]
    for attachment in found:
        name, same = form["file"]
        attachment.case = case
        try:
            content = store.open_bytes(case.key, "file", files.get(attachment.file))
            if isinstance(same, str):
                has = hashlib.sha256(content).hexdigest()
            else:
                with Image.open(io.BytesIO(content)) as image:
                    has = [*image.size, hashlib.sha256(image.convert("RGB").tobytes()).hexdigest()]
        except Exception as error:
            return [f"attachment cannot be read: {type(error).__name__}: {error}"]
        if has != same or attachment.name != name or attachment.size != len(content):
            return ["attachment is not what was sent"]
    return []


def compared(stack, crowd, postbox):
    noted = stack.var / "noted.json"
    seen = {
        "forms": [{"token": "", **form} for form in crowd.forms],
        "accepted": list(postbox.accepted),
        "codes": {address: sorted(found) for address, found in postbox.codes.items()},
    }
    noted.write_text(json.dumps(seen), encoding="utf-8")
    code = f"from tests.soak.senders import inside; inside({str(noted)!r})"
    return json.loads(stack.manage("shell", "-v", "0", "-c", code).strip().splitlines()[-1])


def recovered(times, since):
    return next((moment - since for moment in sorted(times) if moment > since), None)


def soak(folder, seconds, senders, kills):
    """Returns sentences about what went wrong; prints what was seen."""
    postbox = Mailbox()
    found = services.Services(folder / "servers", KEPT)
    stack = Stack(folder, found, postbox)
    try:
        for server in (found.postgres, found.redis):
            server.start()
        stack.found()
        for name in ("web", "worker", "beat"):
            stack.start(name)
        stack.wait()
        crowd, done = Crowd(stack, senders), []
        began = time.monotonic()
        crowd.start()
        for number in range(kills * len(NAMES)):
            moment = began + seconds * (number + random.uniform(0.3, 0.7)) / (kills * len(NAMES))
            time.sleep(max(0.0, moment - time.monotonic()))
            done.append(kill_one(stack, found, crowd, NAMES[number % len(NAMES)]))
        time.sleep(max(0.0, began + seconds - time.monotonic()))
        lasted = time.monotonic() - began
        receipts = len([form for form in crowd.forms if form["codes"]])
        crowd.stop()
        drained = quiet(stack, patience=max(15, seconds))
        shown = [form for form in crowd.forms if form["codes"]]
        with ThreadPoolExecutor(8) as readers:
            wrong = [*crowd.wrong, *(line for lines in readers.map(lambda form: opened(stack, form), shown) for line in lines)]
        wrong += [f"{form['subject']}: no receipt" for form in crowd.forms if not form["codes"]]
        answer = compared(stack, crowd, postbox)
        report(crowd, postbox, done, answer["figures"], lasted, receipts, drained)
        return wrong + answer["wrong"]
    finally:
        stack.stop()
        found.stop()
        postbox.controller.stop()


def report(crowd, postbox, done, figures, lasted, receipts, drained):
    shown = [form for form in crowd.forms if form["codes"]]
    twice = sum(form["sends"] > 1 for form in shown)
    print(f"{len(crowd.threads)} senders, {len(crowd.forms)} forms begun, {len(shown)} receipts ({twice} sent twice at once)")
    print(f"in the database: {', '.join(f'{name}: {value}' for name, value in figures.items())}")
    copies = postbox.accepted.total() - len(postbox.accepted)
    print(
        f"letters: {len(postbox.accepted)} accepted, {copies} copies with the same Message-ID; outbox done after {drained:.1f} s"
    )
    print(f"repeated: {dict(sorted(crowd.repeated.items()))}")
    for title, taken in (("last step", crowd.last), ("whole form", crowd.whole)):
        marks = statistics.quantiles(taken, n=20) if len(taken) > 1 else [0.0] * 19
        print(f"{title}: p50 {marks[9]:.2f} s, p95 {marks[18]:.2f} s, slowest {max(taken, default=0):.2f} s")
    print(f"{receipts} receipts in {lasted:.0f} s: {receipts / lasted:.1f} a second; load of the machine {os.getloadavg()}")
    for name in NAMES:
        rows = [(back - killed, killed if name != "Redis" else back) for who, killed, back in done if who == name]
        times = crowd.last_at if name == "PostgreSQL" else postbox.times
        after = [recovered(times, since) for _away, since in rows]
        what = {
            "worker": "a letter went out",
            "Redis": "a letter went out after its return",
            "PostgreSQL": "a receipt was shown",
        }[name]
        print(
            f"  {name} killed {len(rows)} times, started again after {', '.join(f'{away:.1f}' for away, _since in rows)} s; "
            f"{what} after {', '.join('-' if value is None else f'{value:.1f}' for value in after)} s"
        )


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--senders", type=int, default=200)
    parser.add_argument("--kills", type=int, default=3, help="of each of the three")
    wanted = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="soak-senders-"))
    folder.chmod(0o755)
    print(f"{wanted.senders} senders for {wanted.seconds:.0f} s; kill -9 of {', '.join(NAMES)}, {wanted.kills} times each")
    print(
        f"FEEDBACK_LIMITS: only the figures of one address are raised, for all senders share one: {', '.join(RAISED)}",
        flush=True,
    )
    wrong = soak(folder, wanted.seconds, wanted.senders, wanted.kills)
    for sentence, number in Counter(wrong).most_common(60):
        print(f"WRONG ({number}): {sentence}")
    print(f"{1 if wrong else 0} failed; output in {folder}" if wrong else "0 failed")
    if not wrong:
        shutil.rmtree(folder, ignore_errors=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
