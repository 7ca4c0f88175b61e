"""Reminders and escalations while their worker is killed again and again: ``python -m tests.soak.reminders --kills 100``.

The embedded database, and a mail server that is slow on purpose: it takes a letter, then waits before it says 250, so that
many kills fall between its acceptance and our mark. Five working days pass. Every letter that the periods ask for arrives;
it arrives a second time only with the same Message-ID, and only where it was in the hands of the worker that was killed.

The worker is no Celery, only what its tasks do: ``watch`` and ``drain`` in a loop. It is forked off a process that has loaded
the portal and has no connection of its own, so that a kill costs no more than the moment it falls into. Tables are made from
the models at once: what the migrations make of them is asked elsewhere.
"""

import argparse
import asyncio
import json
import os
import random
import select
import shutil
import signal
import statistics
import subprocess
import sys
import time
import traceback
from collections import Counter, defaultdict
from dataclasses import dataclass
from email import message_from_bytes

from aiosmtpd.controller import Controller

from tests.portal_process import BASE, Portal, free_port

DAYS = 5  # working days that pass
OFFSETS = range(-4, 9)  # when cases are due, in working days from the first one
SLOWEST = 0.3  # seconds between acceptance and 250
LIVES = 0.9  # seconds that a worker has at most
MARKED = 2.0  # seconds after its 250 within which a letter must be marked, on a busy machine


@dataclass
class Taken:
    """One acceptance of a letter."""

    letter: str
    to: str
    subject: str
    turn: int  # which worker brought it
    at: float
    answered: float | None = None  # when the 250 went out; ``None`` when nobody waited for it any more


class SlowPost:
    """A mail server that outlives the workers."""

    def __init__(self):
        self.taken = []
        self.controller = Controller(self, hostname="127.0.0.1", port=free_port())
        self.controller.start()
        self.url = f"smtp://127.0.0.1:{self.controller.port}"

    async def handle_DATA(self, server, session, envelope):  # noqa: N802 - the library's name
        message = message_from_bytes(envelope.content)
        turn = int(session.host_name.removeprefix("turn-"))
        one = Taken(message["Message-ID"], envelope.rcpt_tos[0], message["Subject"], turn, time.monotonic())
        self.taken.append(one)
        await asyncio.sleep(random.uniform(0, SLOWEST))
        one.answered = time.monotonic()
        return "250 OK"


# -- inside the portal -------------------------------------------------------------------------------------------------
def serve():
    """The process that workers are forked off: takes [what, arguments] by lines and says how each fork ended."""
    import django

    django.setup()
    from django.db import connections

    import feedback.tasks  # noqa: F401 - read once, here, for all that are forked off

    for line in sys.stdin:
        connections.close_all()
        name, arguments = json.loads(line)
        pid = os.fork()
        if not pid:
            try:
                answer = {"found": found, "prepare": prepare, "work": work, "noted": noted}[name](*arguments)
                print("said", json.dumps(answer), flush=True)
                os._exit(0)
            except BaseException:
                traceback.print_exc()
                sys.stderr.flush()
                os._exit(1)
        print("ended", os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)


def work(turn, day, until_quiet):
    """A worker: watches and drains until it is killed, or until nothing is left."""
    from django.core.mail.utils import DNS_NAME

    from core import outbox
    from feedback.tasks import watch

    DNS_NAME._fqdn = f"turn-{turn}"  # what the mail server knows us by
    today = _days()[day]
    print("begun", os.getpid(), flush=True)
    while True:
        written, done = watch(today), outbox.drain()
        if until_quiet and not written and not done and not outbox.pending():
            return
        time.sleep(0.02)


def tables():
    """Make the tables from the models at once, in a tenth of the time that all migrations take."""
    from django.conf import settings
    from django.core.management import call_command

    class FromModels(dict):
        def __contains__(self, app):
            return True

        def __getitem__(self, app):
            return None

    settings.MIGRATION_MODULES = FromModels()
    call_command("migrate", run_syncdb=True, verbosity=0)


def found():
    """Tables, days off, periods."""
    from core.founding import found_days_off
    from feedback.founding import found_feedback

    tables()
    found_days_off()
    found_feedback()


def _days():
    """The first working day from today on, and those after it."""
    from django.utils import timezone

    from core import deadlines

    calendar = deadlines.Calendar.load()
    first = deadlines.due(timezone.localdate() - timezone.timedelta(days=1), 1, calendar=calendar).date
    return [first, *(deadlines.due(first, number, calendar=calendar).date for number in range(1, DAYS))]


def _before(day, number, calendar):
    """The working day ``number`` working days before ``day``."""
    from django.utils import timezone

    from core import deadlines

    found = day
    while deadlines.working_days_between(found, day, calendar=calendar) < number or not calendar.is_working(found):
        found -= timezone.timedelta(days=1)
    return found


def prepare(each):
    """Cases, units and people; returns what letters must come: [[number of the case, template, address]]."""
    from django.contrib.auth import get_user_model
    from django.contrib.auth.models import Permission

    from core import deadlines, outbox
    from feedback.models import Case, CaseKind, Letter, Unit
    from feedback.receiving import Sent, receive
    from feedback.states import DONE, State

    def person(name, active=True, address=True, right=None):
        email = f"{name}@example.vn" if address else ""
        user = get_user_model().objects.create(username=name, email=email, is_active=active)
        if right:
            user.user_permissions.add(Permission.objects.get(content_type__app_label="feedback", codename=right))
        return user

    members = [person(f"canbo{n}") for n in range(4)]
    silent = [person("nghiviec", active=False), person("khongthu", address=False)]
    one, deputy, head = person("motminh"), person("capho"), person("dungdau")
    approvers = [person(f"duyet{n}", right="approve_reply") for n in range(2)]
    kind, letters = CaseKind.objects.first(), []
    cases = [
        receive(Sent(kind, f"Việc {n}", "Nội dung.", contact={"phone": "0912345678"})).case
        for n in range(each * len(OFFSETS) + 2 * len(DONE) + 4)
    ]
    outbox.drain()
    Letter.objects.all().delete()  # of their arrival: not the matter here
    led = Unit.objects.create(name="Sở có người đứng đầu", head=head, deputy=deputy)
    alone = Unit.objects.create(name="Phòng không có ai đứng đầu")
    led.members.set([*members, *silent])
    alone.members.set(members[:2])
    calendar, first = deadlines.Calendar.load(), _days()[0]
    due = {n: _before(first, -n, calendar) if n < 0 else deadlines.due(first, n, calendar=calendar).date for n in OFFSETS}
    due[0] = first
    rest = iter(cases)
    for number in range(each):
        for offset in OFFSETS:
            case, unit, assignee = next(rest), (led, alone)[number % 3 == 1], one if number % 3 == 2 else None
            Case.objects.filter(pk=case.pk).update(
                due_on=due[offset], unit=unit, assignee=assignee, state=_open(number + offset)
            )
            people = {"escalate_deputy": [deputy], "escalate_head": [head]}
            if unit == alone:
                people = dict.fromkeys(people, approvers)
            # Day j of five is ``offset - j`` working days before the end: 3 and less remind, 1 and 3 after it escalate.
            if any(0 <= offset - day <= 3 for day in range(DAYS)):
                letters += [[case.number, "remind", user.email] for user in ([assignee] if assignee else unit.members.all())]
            for template, late in (("escalate_deputy", 1), ("escalate_head", 3)):
                if any(day - offset >= late for day in range(DAYS)):
                    letters += [[case.number, template, user.email] for user in people[template]]
    # Nobody may be written to about these, due soon or late.
    for state in (*DONE, State.WAITING):
        for offset in (-4, 2):
            Case.objects.filter(pk=next(rest).pk).update(due_on=due[offset], unit=led, state=state)
    for offset in (-4, 2):
        Case.objects.filter(pk=next(rest).pk).update(due_on=due[offset], unit=led, quarantined=True)
    gone = {user.email for user in silent} | {""}
    return [row for row in letters if row[2] not in gone]


def _open(number):
    from feedback.states import OPEN, State

    states = [state for state in OPEN if state != State.WAITING]
    return states[number % len(states)]


def noted():
    """What the portal says it wrote: letters, and what is left to do after one more look at the last day."""
    from django.contrib.auth import get_user_model

    from core.models import OutboxEntry
    from feedback.models import Event, Letter
    from feedback.tasks import watch

    again = watch(_days()[-1])
    address = {f"user:{user.pk}": user.email for user in get_user_model().objects.all()}
    rows = [
        [letter.message_id, letter.case.number, letter.template, address[letter.to], bool(letter.sent_at)]
        for letter in Letter.objects.select_related("case")
    ]
    counted = sum(event.data["letters"] for event in Event.objects.filter(step="record"))
    left = [[row.kind, row.key, row.last_error] for row in OutboxEntry.objects.all()]
    return {"letters": rows, "left": left, "again": again, "counted": counted}


# -- outside -----------------------------------------------------------------------------------------------------------
class Nursery:
    """The process that workers are forked off, seen from outside."""

    def __init__(self, portal):
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.soak.reminders", "--serve"], cwd=BASE, env=portal.env, bufsize=0,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=portal.log.open("ab"), start_new_session=True,
        )  # fmt: skip

    def order(self, name, *arguments):
        self.process.stdin.write(json.dumps([name, arguments]).encode() + b"\n")

    def hear(self, word, seconds=300):
        """What comes after ``word``, the next thing that is said."""
        if not select.select([self.process.stdout], [], [], seconds)[0]:
            raise RuntimeError(f"nothing is heard, not even {word}")
        said, _space, rest = self.process.stdout.readline().decode().partition(" ")
        if said != word:
            raise RuntimeError(f"{said} {rest.strip()} instead of {word}")
        return json.loads(rest)

    def ask(self, name, *arguments):
        self.order(name, *arguments)
        answer = self.hear("said")
        self.hear("ended")
        return answer

    def kill_one(self, turn, day, post, busy):
        """A worker that lives for a moment, a ``busy`` one from its first letter on; returns when it was killed."""
        self.order("work", turn, day, False)
        pid = self.hear("begun")
        end = time.monotonic() + (5 if busy else 0)
        while time.monotonic() < end and not any(one.turn == turn for one in post.taken):
            time.sleep(0.01)
        time.sleep(random.uniform(0, LIVES))
        moment = time.monotonic()
        os.kill(pid, signal.SIGKILL)  # nobody has asked yet how it ended, so the number is still its own
        if self.hear("ended") != -signal.SIGKILL:
            raise RuntimeError("a worker ended by itself")
        return moment

    def let_one_finish(self, turn, day):
        self.order("work", turn, day, True)
        self.hear("begun")
        self.hear("said")
        self.hear("ended")

    def stop(self):
        """With the fork that may still live."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


def soak(portal, post, kills):
    nursery, ends, turn = Nursery(portal), {}, 0
    try:
        nursery.ask("found")
        wanted = nursery.ask("prepare", max(1, kills // 20))
        began = time.monotonic()
        for day in range(DAYS):
            for _number in range(day, kills, DAYS):
                ends[turn] = nursery.kill_one(turn, day, post, busy=len(ends) % 2 == 0)
                turn += 1
            nursery.let_one_finish(turn, day)  # so that the next day begins as if the worker had lived
            turn += 1
        lasted = time.monotonic() - began
        said = nursery.ask("noted")
    finally:
        nursery.stop()
    print(f"{len(ends)} kills of {turn} workers in {lasted:.0f} s; load of the machine {os.getloadavg()}")
    return judge(wanted, post.taken, ends, said)


def judge(wanted, taken, ends, said):
    """Sentences about letters that are missing, too many, or copied without a kill that explains it."""
    written = {row[0]: tuple(row[1:4]) for row in said["letters"]}
    wrong = [f"work is left: {row}" for row in said["left"]]
    wrong += [f"letter {row[1:4]} is not marked as sent" for row in said["letters"] if not row[4]]
    if said["again"] or said["counted"] != len(said["letters"]):
        wrong.append(
            f"{said['again']} letters at one more look; the events speak of {said['counted']}, {len(written)} were written"
        )
    arrived = defaultdict(list)
    for one in taken:
        arrived[one.letter].append(one)
    wrong += [f"a letter that nobody wrote: {one.subject}" for one in taken if one.letter not in written]
    got = Counter(written[letter] for letter in arrived if letter in written)
    asked = {tuple(row) for row in wanted}
    wrong += [f"did not arrive: {row}" for row in sorted(asked - set(got))]
    wrong += [f"nobody may be written to: {row}" for row in sorted(set(got) - asked)]
    wrong += [f"{number} letters with different Message-ID: {row}" for row, number in got.items() if number > 1]
    # The same from outside, by what the readers saw, without the portal's own word.
    seen = defaultdict(set)
    for one in taken:
        seen[one.to, one.subject].add(one.letter)
    wrong += [f"{to} got different letters «{subject}»" for (to, subject), found in seen.items() if len(found) > 1]
    last = {one.turn: one for one in taken}  # in order: what each worker had in hand at its end
    pending = after = 0
    gaps = []
    for letter, times in arrived.items():
        for one in times[:-1]:
            end = ends.get(one.turn)
            if end is None or last[one.turn] is not one:
                wrong.append(f"a copy of {written.get(letter)} without a kill that explains it")
            elif one.answered is None or end <= one.answered:
                pending += 1
            else:
                after += 1
                gaps.append(end - one.answered)
    if gaps and max(gaps) > MARKED:
        wrong.append(f"a letter was not marked {max(gaps):.1f} s after its 250")
    in_hand = sum(1 for turn, one in last.items() if turn in ends and (one.answered is None or ends[turn] <= one.answered))
    templates = Counter(row[1] for row in got)
    copies = len(taken) - len(arrived)
    print(f"letters: {len(asked)} expected, {len(got)} arrived ({dict(sorted(templates.items()))}), {len(taken)} acceptances")
    print(
        f"{copies} copies, all of one Message-ID; {pending} kills fell before the 250, {after} between it and the mark "
        f"({', '.join(f'{gap * 1000:.0f} ms' for gap in sorted(gaps)) or 'none'}); {in_hand} of {len(ends)} kills while the server held a letter"
    )
    waits = [one.answered - one.at for one in taken if one.answered]
    print(
        f"the mail server took {statistics.mean(waits) * 1000:.0f} ms from acceptance to 250, at most {max(waits) * 1000:.0f} ms"
    )
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--serve", action="store_true", help="be what workers are forked off (for this program itself)")
    options = parser.parse_args()
    if options.serve:
        return serve()
    print(f"kill -9 of the worker that reminds and escalates, {options.kills} times", flush=True)
    post = SlowPost()
    portal = Portal(environment={"EMAIL_URL": post.url})
    try:
        wrong = soak(portal, post, options.kills)
    finally:
        post.controller.stop()
    for sentence, number in Counter(wrong).most_common(40):
        print(f"WRONG ({number}): {sentence}")
    print(f"{1 if wrong else 0} failed; output in {portal.var}" if wrong else "0 failed")
    if not wrong:
        shutil.rmtree(portal.var, ignore_errors=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
