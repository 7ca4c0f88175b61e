"""The board at work: six people, a live page, a draft, an item under review."""

from types import SimpleNamespace

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from wagtail.models import Page, Site

from accounts.models import User
from core.actor import system_act
from editorial import rules
from home.models import StandardPage

GROUPS = {
    "bientap": "Biên tập viên",
    "sokhcn": "Biên tập viên cơ quan",
    "kiemduyet": "Thành viên kiểm duyệt",
    "phoban": "Phó Trưởng ban",
    "truongban": "Trưởng ban",
    "quantri": "Quản trị",
}
STEPS = ("kiemduyet", "phoban", "truongban")


@pytest.fixture
def board(founded_portal, db):
    """People by user name, each with a signed-in client; helpers that act through the real doors."""
    people, clients = {}, {}
    for name, group in GROUPS.items():
        user, _created = User.objects.get_or_create(username=name, defaults={"email": f"{name}@example.vn", "first_name": name})
        user.is_superuser = name == "quantri"
        user.set_password("mat-khau-thu-nghiem")
        user.save()
        user.groups.set(Group.objects.filter(name=group))
        people[name] = user
        clients[name] = Client(headers={"accept-language": "vi"})
        clients[name].force_login(user)
    home = Site.objects.get(is_default_site=True).root_page
    return SimpleNamespace(home=home, clients=clients, **people)


@pytest.fixture
def write(board):
    """Make a standard page with one paragraph, as a draft of ``author`` or live by the portal's own act."""

    def make(title, *, author=None, live=False, text="Nội dung đủ để đọc."):
        author = author or board.bientap
        page = StandardPage(title=title, owner=author, live=False, body=[("paragraph", f"<p>{text}</p>")])
        board.home.specific.add_child(instance=page)
        revision = page.save_revision(user=author)
        if live:
            with system_act("test"):
                revision.publish()
        return StandardPage.objects.get(pk=page.pk)

    return make


def submit(page, user):
    """Send a page's latest revision to the board."""
    page = Page.objects.get(pk=page.pk).specific
    return page.get_workflow().start(page, user)


def approve(client, page, **changes):
    """Approve the step under way through the board's review page, as its form would; returns the response."""
    state = page.current_workflow_task_state
    data = {"action": "approve", "seen": rules.token(state.revision), "comment": "", **changes}
    return client.post(f"/admin/board/review/{state.pk}/", data)


def fresh(page):
    return type(page).objects.get(pk=page.pk)
