"""The line taken out of settings/plugins.py: the portal goes on without a trace of the room; put back, every case is there."""

import shutil
import subprocess
import sys

import pytest
import requests
from lxml import html

from tests.portal_process import BASE, Portal

COUNT = "from feedback.models import Case, PublicQuestion; print(Case.objects.count(), Case.objects.first().subject, PublicQuestion.objects.count())"
MAKE = """
from core.actor import system_act
from feedback.models import CaseKind, PublicQuestion, Unit
from feedback.receiving import Sent, receive
kind = CaseKind.objects.get(code="gop-y")
case = receive(Sent(kind, "Cây đổ ở bờ kè", "Ba ngày rồi.", {"name": "Bà Mẫu", "phone": "0900 000 009"})).case
question = PublicQuestion(title="Cây đổ thì báo ai?", question="Hỏi", answer="Báo phường.", answered_by="UBND", kind=kind, live=False)
question.save()
revision = question.save_revision()
with system_act("test"):
    revision.publish()
question.refresh_from_db()
question.save_revision()
"""


def without_the_line(target):
    """The tree with the plugin's line taken out."""
    names = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"], cwd=BASE, capture_output=True, check=True
    )
    for name in filter(None, names.stdout.decode().split("\0")):
        if (BASE / name).is_file() and not name.startswith(("docs/", "tests/")):
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(BASE / name, target / name)
    plugins = target / "settings" / "plugins.py"
    words = plugins.read_text(encoding="utf-8")
    assert '    "feedback",\n' in words
    plugins.write_text(words.replace('    "feedback",\n', ""), encoding="utf-8")
    return target


def links(page):
    return {link.split("#")[0] for link in html.fromstring(page.content).xpath("//a/@href | //form/@action | //link/@href")}


@pytest.fixture(scope="module")
def tree(tmp_path_factory):
    return without_the_line(tmp_path_factory.mktemp("without"))


def test_it_goes_and_comes_back(portal_of, tree):
    whole = portal_of().start()
    whole.manage("shell", "-c", MAKE)
    whole.quiet()
    before = whole.manage("shell", "-v", "0", "-c", COUNT).stdout
    assert requests.get(f"{whole.address}/hoi-dap/", timeout=30).status_code == 200
    whole.stop()

    without = Portal(var=whole.var, base=tree).start()
    try:
        _no_trace(without)
        checked = subprocess.run(
            [sys.executable, "manage.py", "makemigrations", "--check", "--dry-run"],
            cwd=tree,
            env=without.env,
            capture_output=True,
            text=True,
        )
        assert checked.returncode == 0, checked.stdout + checked.stderr
    finally:
        without.stop()

    again = Portal(var=whole.var).start()
    try:
        assert again.manage("shell", "-v", "0", "-c", COUNT).stdout == before
        assert "Cây đổ thì báo ai?" in requests.get(f"{again.address}/hoi-dap/", timeout=30).text
    finally:
        again.stop()


def _no_trace(portal):
    """Every page that a reader can reach answers, and none of them leads to the room that is closed."""
    seen, waiting = set(), ["/", "/tim-kiem/?q=cay+do"]
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        page = requests.get(portal.address + path, timeout=30)
        assert page.status_code == 200, path
        if "text/html" not in page.headers["Content-Type"]:
            continue
        found = {link.removeprefix(portal.address) for link in links(page)}
        assert not [link for link in found if link.startswith(("/gop-y", "/hoi-dap", "/huu-ich", "/rss/hoi-dap"))], path
        assert "Cây đổ thì báo ai?" not in page.text
        waiting += [
            link
            for link in found
            if link.startswith("/") and not link.startswith(("/admin", "/-/", "/static", "/media", "/tim-kiem/?"))
        ]
    assert len(seen) > 10
    for gone in ("/gop-y/", "/hoi-dap/", "/huu-ich/"):
        assert requests.get(portal.address + gone, timeout=30).status_code == 404
    staff = portal.session("truongban")
    for path in ("/admin/", "/admin/board/", "/admin/reports/workflow/", "/admin/reports/site-history/"):
        page = staff.get(portal.address + path, timeout=30)
        assert page.status_code == 200, path
        assert not [link for link in links(page) if "/admin/y-kien" in link]
