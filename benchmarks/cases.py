"""The staff's list with many cases: queries and time of each tab, beside an admin page that lists nothing.

``python -m benchmarks.cases [--cases 50000] [--folder F]`` founds a portal in a folder of its own (SQLite, or DATABASE_URL),
fills it with cases that are sealed like real ones, and asks the list of somebody who handles all of them. Ten requests each.
"""

import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BASE = Path(__file__).resolve().parent.parent
TABS = ("cho-toi", "dang-mo", "qua-han", "cho-nguoi-gui", "cho-duyet", "xong", "nghi-rac")
BASELINE = "/admin/account/"


def fill(count):
    """``count`` cases with keys and sealed words; their files are written without waiting for the disk."""
    import datetime
    import uuid

    from django.utils import timezone

    from feedback.models import Case, CaseKind, Topic, Unit
    from feedback.states import State
    from feedback.vault import vault

    chance, store = random.Random(7), vault()
    store.new()  # the folder
    wrap, kinds, topics, unit = store._wrap(), list(CaseKind.objects.all()), list(Topic.objects.all()), Unit.objects.first()
    states = [
        State.NEW,
        State.ACCEPTED,
        State.WORKING,
        State.WAITING,
        State.REVIEW,
        *[State.ANSWERED] * 5,
        *[State.CLOSED] * 20,
    ]
    today, made = timezone.localdate(), []
    for number in range(count):
        name, key = uuid.UUID(int=chance.getrandbits(128)), chance.randbytes(32)
        path = store._path(store.folder, name.hex)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(wrap.encrypt(key))
        age = chance.randrange(900)
        received = timezone.now() - datetime.timedelta(days=age)
        state = chance.choice(states)
        words = {"subject": f"Ý kiến số {number} về dịch vụ công trực tuyến", "text": "Nội dung " * 60}
        made.append(
            Case(
                key=name,
                number=f"{received.year}-{number + 1:06d}",
                kind=chance.choice(kinds),
                topic=chance.choice(topics),
                unit=unit,
                state=state,
                quarantined=chance.random() < 0.01,
                received_at=received,
                clock_start=received.date(),
                clock_days=15,
                due_on=received.date() + datetime.timedelta(days=21),
                answered_at=received if state in (State.ANSWERED, State.CLOSED) else None,
                in_time=chance.random() < 0.9,
                sealed_content=store.seal(name, "content", words, key),
            )
        )
        if len(made) == 2000 or number == count - 1:
            Case.objects.bulk_create(made)
            made = []
            print(f"\r{number + 1}/{count} cases (today {today})", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)


def measure():
    from django.contrib.auth import get_user_model
    from django.contrib.auth.models import Group
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    user, _new = get_user_model().objects.get_or_create(username="do-luong", defaults={"email": "do@example.vn"})
    user.groups.add(Group.objects.get(name="Trưởng ban"))
    client = Client(SERVER_NAME="127.0.0.1")
    client.force_login(user)

    def ask(path):
        took = []
        client.get(path)
        for _n in range(10):
            with CaptureQueriesContext(connection) as queries:
                began = time.perf_counter()
                answer = client.get(path)
                took.append(time.perf_counter() - began)
            assert answer.status_code == 200, (path, answer.status_code)
        return statistics.median(took) * 1000, len(queries), len(answer.content)

    baseline, *_rest = ask(BASELINE)
    print(f"{'an admin page that lists nothing':<34}{baseline:7.0f} ms")
    for tab in TABS:
        took, queries, size = ask(f"/admin/y-kien/?muc={tab}")
        print(f"{tab:<34}{took:7.0f} ms  ratio {took / baseline:4.1f}  {queries:3} queries  {size // 1024:4} KiB")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cases", type=int, default=50_000)
    parser.add_argument("--folder", type=Path, help="Keep the portal there, and use the one that is there.")
    options = parser.parse_args()
    folder = options.folder or Path(tempfile.mkdtemp(prefix="cases-"))
    os.environ |= {"DJANGO_SETTINGS_MODULE": "settings.local", "VAR_DIR": str(folder)}
    os.chdir(BASE)
    new = not (folder / "filled").exists()
    if new:
        folder.mkdir(parents=True, exist_ok=True)
        for command in (["migrate", "-v", "0"], ["setup_portal", "--no-administrator", "-v", "0"]):
            subprocess.run([sys.executable, "manage.py", *command], check=True)
    sys.path.insert(0, str(BASE))
    import django

    django.setup()
    if new:
        fill(options.cases)
        (folder / "filled").touch()
    measure()


if __name__ == "__main__":
    main()
