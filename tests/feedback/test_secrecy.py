"""What lies on the disk: nothing about anybody before erasure but sealed, nothing at all after it, backups included."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import requests

from tests.feedback.walking import codes, walk

PEOPLE = [
    # name, address, telephone, e-mail: planted in the text too
    (
        f"{family} {middle} {given}",
        f"{12 + n}/7 ấp Cây Bần {n}, xã Cồn Phụng",
        f"09{n:02d} 777 {n:03d}",
        f"ke-{n}-bi-an@hop-thu.example",
    )
    for n, (family, middle, given) in enumerate(
        [
            ("Trịnh", "Hoài", "Thương"),
            ("Lưu", "Bích", "Ngân"),
            ("Tăng", "Thanh", "Vũ"),
            ("Kiều", "Mỹ", "Duyên"),
            ("Quách", "Tuấn", "Du"),
        ]
    )
]
PLANTED = [word for person in PEOPLE for word in person]


def send(portal, person):
    name, address, phone, email = person
    words = {
        "subject": f"Nhà {name} bị mất kết nối",
        "text": f"Tôi là {name}, ở {address}, số {phone}, thư {email}. Trạm phát sóng hỏng từ tháng trước.",
        "name": name,
        "address": address,
        "phone": phone,
        "email": email,
    }
    file = (f"{name}.pdf", paper(f"Don cua {phone}"), "application/pdf")
    return next(codes(page) for step, page in walk(portal.address, file=file, **words) if step == "receipt")


def paper(words):
    from fpdf import FPDF

    made = FPDF()
    made.set_compression(False)
    made.add_page()
    made.set_font("Helvetica")
    made.cell(text=words)
    return bytes(made.output())


def forms(word):
    """How a word may lie in a file: as it is, or with JSON's escapes, or without spaces."""
    yield word.encode()
    yield json.dumps(word).strip('"').encode()
    yield word.replace(" ", "").encode()
    yield word.encode("utf-16-le")


def hits(*places):
    found = []
    for place in places:
        for path in [place] if place.is_file() else [p for p in place.rglob("*") if p.is_file()]:
            content = path.read_bytes()
            found += [(path.name, word) for word in PLANTED if any(form in content for form in forms(word))]
    return found


def backup(portal, target):
    with closing(sqlite3.connect(portal.var / "portal.sqlite3")) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)


@pytest.fixture(scope="module")
def portal(portal_of):
    return portal_of(environment={"FEEDBACK_LIMITS": "send=1000,review=1000"}).start()


def database_files(portal):
    return [path for path in portal.var.glob("portal.sqlite3*")]


def test_twenty_planted_words_are_never_in_the_clear(portal, tmp_path):
    codes = [send(portal, person) for person in PEOPLE]
    portal.quiet()
    copy = tmp_path / "backup.sqlite3"
    backup(portal, copy)
    assert hits(copy, *database_files(portal)) == []
    assert hits(portal.var / "cases", portal.var / "media", portal.var / "index", portal.log, portal.var / "tmp") == []
    letters = list((portal.var / "mail").glob("*.eml"))
    assert len(letters) >= len(PEOPLE)  # each got a receipt, in the mailbox that this folder stands for

    numbers = portal.manage(
        "shell", "-c", "from feedback.models import Case; print(*Case.objects.values_list('number', flat=True))"
    )
    done = portal.manage("erase_case", *numbers.stdout.split()[-len(PEOPLE) :], "--reason", "yêu cầu")
    assert done.stdout.count("đã xóa.") == len(PEOPLE)
    portal.quiet()
    everything = [path for path in portal.var.iterdir() if path.name not in ("static",)]
    assert hits(*everything) == []

    # A backup from before: it holds the sealed words, and nothing opens them any more.
    old = tmp_path / "old"
    shutil.copytree(portal.var / "keys", old / "keys")
    shutil.copy(copy, old / "portal.sqlite3")
    ask = "from feedback.models import Case; c = Case.objects.exclude(sealed_content=None).first(); print(bool(c), c.content, c.contact)"
    opened = portal_in(old).manage("shell", "-c", ask).stdout
    assert "True" in opened and "(đã xóa)" in opened and opened.rstrip().endswith("{}")
    count = "from feedback.models import Case; print(Case.objects.counted().count())"
    assert portal.manage("shell", "-c", count).stdout.split()[-1] == str(len(PEOPLE))
    for code, pin in codes:
        answer = requests.post(f"{portal.address}/api/v1/feedback/track", json={"code": code, "pin": pin}, timeout=30)
        assert answer.status_code == 404


# The server says nothing any more after it has committed: nobody knows then whether the case is there.
LOST = """
from django.db import OperationalError, connection
from feedback.models import Case, CaseKind
from feedback.receiving import Sent, find_sent, receive
real = connection.commit
def lost():
    real()
    raise OperationalError("server closed the connection unexpectedly")
connection.commit = lost
try:
    receive(Sent(CaseKind.objects.first(), "Việc", "Chữ.", uploads=[("a.pdf", "application/pdf", b"%PDF", False)], token="t"))
except OperationalError:
    connection.commit = real
case = Case.objects.latest("pk")
print(case.readable, find_sent("t").code == case.contact["code"] != "", case.subject)
"""


def test_a_commit_whose_answer_is_lost_keeps_the_key(portal):
    assert portal.manage("shell", "-v", "0", "-c", LOST).stdout.strip() == "True True Việc"


def test_five_thousand_headers_are_refused_by_the_door(portal):
    import http.client

    line = http.client.HTTPConnection("127.0.0.1", portal.port, timeout=30)
    line.putrequest("POST", "/gop-y/")
    for number in range(5000):
        line.putheader(f"X-{number}", "a")
    try:
        line.endheaders()
        status = line.getresponse().status
    except (ConnectionError, http.client.HTTPException):
        status = 400  # the line was cut in the middle of them
    assert 400 <= status < 500
    assert requests.get(f"{portal.address}/gop-y/", timeout=30).status_code == 200


def portal_in(var: Path):
    from tests.portal_process import Portal

    return Portal(var=var)
