"""The first administrator: from ADMIN_USERNAME and ADMIN_PASSWORD, or with a password made and shown once."""

import os
import secrets

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group

from .board import ADMINISTRATOR


def found_administrator():
    """Create an administrator when there is none. Returns (user, password to show once or ``None``)."""
    users = get_user_model().objects
    existing = users.filter(is_superuser=True).first()
    if existing:
        return existing, None
    given = os.environ.get("ADMIN_PASSWORD", "")
    password = given or secrets.token_urlsafe(12)
    user = users.create_superuser(
        os.environ.get("ADMIN_USERNAME", "quantri"), os.environ.get("ADMIN_EMAIL", ""), password, first_name="Quản trị"
    )
    user.groups.add(Group.objects.get(name=ADMINISTRATOR))
    return user, None if given else password
