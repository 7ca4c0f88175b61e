"""A founded room of opinions, with its keys and sealed files in a folder of the test."""

import pytest
from django.test import Client

from tests.machines import portal


@pytest.fixture(autouse=True)
def own_keys(settings, tmp_path):
    """Keys, sealed files and mailbox of a test lie in a folder of its own."""
    settings.KEY_STORE_DIR = str(tmp_path / "keys")
    settings.KEY_STORE_COPY = str(tmp_path / "keys-copy")
    settings.CASE_FILES_DIR = str(tmp_path / "cases")


@pytest.fixture
def founded(db):
    """Kinds, clocks, notices and the focal point, as `setup_portal` makes them."""
    from core.founding import found_days_off
    from feedback.founding import found_feedback

    found_days_off()
    found_feedback()


@pytest.fixture
def phone():
    """A browser that enforces what a real one would."""
    return Client(enforce_csrf_checks=True)


@pytest.fixture
def person(db):
    """Make somebody of the staff with rights of this app, signed in: ``person("an", "handle_case")`` is (user, client)."""
    from django.contrib.auth.models import Permission

    from accounts.models import User

    def make(name, *rights, unit=None):
        user = User.objects.create(username=name, email=f"{name}@example.vn", last_name="Cán bộ", first_name=name)
        user.user_permissions.add(Permission.objects.get(codename="access_admin"))
        user.user_permissions.add(*Permission.objects.filter(content_type__app_label="feedback", codename__in=rights))
        if unit:
            unit.members.add(user)
        client = Client()
        client.force_login(user)
        return user, client

    return make


@pytest.fixture
def opinion(founded):
    """Make a case as the portal's form does: ``opinion("subject", phone=…, kind="gop-y")``."""
    from feedback.models import CaseKind, Consent, Notice
    from feedback.receiving import Sent, receive

    def make(
        subject="Rác chưa thu gom", *, text="Ba tuần nay không ai đến.", kind="phan-anh", publish=False, share=False, **more
    ):
        contact = {name: more.pop(name) for name in ("name", "address", "phone", "email") if name in more}
        notices = Notice.current()
        consents = {
            Consent.Purpose.HANDLE: (notices["privacy"], True),
            Consent.Purpose.PUBLISH: (notices["publish"], publish),
            Consent.Purpose.SHARE: (notices["share"], share),
        }
        sent = Sent(CaseKind.objects.get(code=kind), subject, text, contact=contact, consents=consents, **more)
        return receive(sent).case

    return make
