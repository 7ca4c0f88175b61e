"""Six people with one password: from DEMO_PASSWORD, or made once and kept in var/demo-password."""

import os
import secrets
from pathlib import Path

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group

from bentre_cds.founding.board import GROUPS, give_section
from demo.content.registers import ACCOUNTS
from home.models import SectionPage

NAMES = ("bientap", "sokhcn", "kiemduyet", "phoban", "truongban", "quantri")
AGENCY_SECTION = "ky-nang-so"  # the one section in which sokhcn writes


def password():
    """The demonstration's password."""
    if given := os.environ.get("DEMO_PASSWORD"):
        return given
    kept = Path(settings.VAR_DIR) / "demo-password"
    if not kept.exists():
        kept.touch(mode=0o600)
        kept.write_text(secrets.token_urlsafe(9) + "\n", encoding="utf-8")
    return kept.read_text(encoding="utf-8").strip()


def load():
    """Accounts by user name, each in its group of the board."""
    hashed, people = make_password(password()), {}
    for name, group in zip(NAMES, GROUPS, strict=True):
        full_name, post = ACCOUNTS[name]
        family, _space, given = full_name.rpartition(" ")
        user, _created = get_user_model().objects.update_or_create(
            username=name,
            defaults={
                "last_name": family,
                "first_name": given,
                "post": post,
                "email": f"{name}@chuyendoiso.example",
                "password": hashed,
                "is_superuser": name == "quantri",
                "is_staff": name == "quantri",
            },
        )
        user.groups.set([Group.objects.get(name=group)])
        people[name] = user
    section = SectionPage.objects.filter(slug=AGENCY_SECTION).first()
    if section:
        give_section(Group.objects.get(name=GROUPS[1]), section)
    return people
