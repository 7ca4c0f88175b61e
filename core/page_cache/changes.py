"""What makes kept pages old: every row that readers could notice, written by whichever process.

The list below names what readers cannot notice; everything else counts, so that a new plugin is right from its first day.
"""

import logging

from django.db import models, transaction
from django.db.models.signals import m2m_changed, post_delete, post_save
from django.utils.translation import gettext_lazy as _
from wagtail.signals import page_slug_changed, post_page_move

from .. import outbox
from ..models import OutboxEntry
from .generation import generation

logger = logging.getLogger("portal.page_cache")

# Work of the house, drafts, sessions, logs: nothing of them stands on a public page.
UNSEEN_APPS = {
    "sessions",
    "contenttypes",
    "admin",
    "auth",
    "migrations",
    "modelsearch",
    "wagtailadmin",
    "wagtailsearch",
    "wagtailusers",
}
UNSEEN_MODELS = {
    "core.adminname",
    "core.outboxentry",
    "core.outgoingmail",
    "wagtailcore.comment",
    "wagtailcore.commentreply",
    "wagtailcore.modellogentry",
    "wagtailcore.pagelogentry",
    "wagtailcore.pagesubscription",
    "wagtailcore.referenceindex",
    "wagtailcore.revision",
    "wagtailcore.taskstate",
    "wagtailcore.uploadedfile",
    "wagtailcore.workflowstate",
}
# Columns that change with a draft or a sign-in.
UNSEEN_FIELDS = {
    "draft_title",
    "has_unpublished_changes",
    "last_login",
    "latest_revision",
    "latest_revision_created_at",
    "locked",
    "locked_at",
    "locked_by",
    "search_index",
}
KIND = "purge"


def changed():
    """Something that readers can see has changed: after the commit nothing kept before it is shown any more.

    May be called any number of times in a transaction. A row of the outbox stands for the change until the token has been
    replaced, so that a process that dies in between leaves no old page behind.
    """
    connection = transaction.get_connection()
    if any(isinstance(entry[1], _Replace) for entry in connection.run_on_commit):
        return
    # Far enough ahead that a worker takes it only when the committing process has died.
    entry = outbox.add(KIND, delay=5)
    transaction.on_commit(_Replace(entry.pk), robust=True)


class _Replace:
    """Replace the token after the commit, and strike the row that stood for it."""

    __qualname__ = "_Replace"

    def __init__(self, row):
        self.row = row

    def __call__(self):
        try:
            generation().replace()
        except Exception as error:  # Redis away: the row stays, the worker tries again
            logger.warning("kept pages are dropped later: %s", type(error).__name__)
            return
        OutboxEntry.objects.filter(pk=self.row).delete()


@outbox.handler(KIND, batch=100, label=_("Bỏ trang đã lưu sẵn"))
def replace(entries):
    """The outbox's handler: the token is replaced once for all rows."""
    from .store import forget_old

    generation().replace()
    forget_old()


def _is_seen(model, update_fields=None):
    """``unseen_by_readers`` on a model says of itself what the lists above say of others' models."""
    owner = model._meta.auto_created or model
    if getattr(owner, "unseen_by_readers", False):
        return False
    if model._meta.app_label in UNSEEN_APPS or model._meta.label_lower in UNSEEN_MODELS:
        return False
    return update_fields is None or not set(update_fields) <= UNSEEN_FIELDS


def on_save(sender, raw=False, update_fields=None, **kwargs):
    if not raw and issubclass(sender, models.Model) and _is_seen(sender, update_fields):
        changed()


def on_delete(sender, **kwargs):
    if _is_seen(sender):
        changed()


def on_links(sender, action, **kwargs):
    if action.startswith("post_") and _is_seen(sender):
        changed()


def on_page(sender, **kwargs):
    changed()


def connect():
    post_save.connect(on_save, dispatch_uid="core.page_cache.save")
    post_delete.connect(on_delete, dispatch_uid="core.page_cache.delete")
    m2m_changed.connect(on_links, dispatch_uid="core.page_cache.links")
    post_page_move.connect(on_page, dispatch_uid="core.page_cache.move")
    page_slug_changed.connect(on_page, dispatch_uid="core.page_cache.slug")
