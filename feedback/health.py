"""Whether the store of keys is there: without it no case can be read or sent; readers read on all the same."""

import os
from pathlib import Path

from django.conf import settings
from django.utils.translation import gettext as _

from core.health import HealthCheck

from .models import Case
from .vault import Vault

LOOKED_FOR = 5  # of the newest keys: one of them may just be going away


def probe():
    """The state of the store in words; raises ``RuntimeError`` when it, or its copy, is not there or takes nothing.

    A store that has none of the newest keys is another one: a disk that is not mounted leaves an empty folder.
    """
    keys = list(Case.objects.filter(erased_at=None).order_by("-pk").values_list("key", flat=True)[:LOOKED_FOR])
    for folder, missing in (
        (settings.KEY_STORE_DIR, _("không thấy kho khóa")),
        (settings.KEY_STORE_COPY, _("không thấy bản sao kho khóa")),
    ):
        if not folder or not (keys or Path(folder).exists()):  # the first case makes the store
            continue
        store = Vault(folder)
        if keys and not any(store.has(key) for key in keys):
            raise RuntimeError(missing)
        if not os.access(folder, os.W_OK | os.X_OK):
            raise RuntimeError(_("không ghi được vào kho khóa"))
    return _("có bản sao") if settings.KEY_STORE_COPY else _("không có bản sao")


def checks():
    """Hook ``portal_health_checks``."""
    return [HealthCheck(_("Kho khóa ý kiến"), probe, required=False)]
