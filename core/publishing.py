"""The one guard in front of everything that readers can see.

Whatever makes content go live, go away, move, hide or change its file passes ``check``, which asks the class named in
``settings.PUBLICATION_GUARD``. The checks hang on the models' own signals (``core/signal_handlers.py``), not on buttons:
a new button, command or interface is closed from its first day. The admin's buttons only mirror the guard through
``GuardedPagePermissionTester``.
"""

from functools import lru_cache

from django.conf import settings
from django.db import models
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, PagePermissionTester
from wagtail.permission_policies import ModelPermissionPolicy


class Door(models.TextChoices):
    """The ways by which what readers see can change."""

    PUBLISH = "publish", _("công bố")
    SCHEDULE = "schedule", _("hẹn giờ công bố")
    WITHDRAW = "withdraw", _("gỡ khỏi cổng")
    DELETE = "delete", _("xóa")
    MOVE = "move", _("chuyển mục")
    RESTRICT = "restrict", _("đổi quyền xem")
    REPLACE_FILE = "replace_file", _("thay tệp đang dùng")


class PublicationRefused(Exception):
    """The guard said no. ``str()`` of it is a sentence for the person: what, why, what to do, what was kept.

    Not a ``PermissionDenied``: Wagtail's admin swallows those and shows a sentence of its own.
    """


@lru_cache
def guard():
    """The guard object: one per process, stateless."""
    return import_string(settings.PUBLICATION_GUARD)()


def check(door, instance, *, revision=None, user=None):
    """Ask the guard; raises ``PublicationRefused`` with words for the person who tried.

    ``revision`` is the revision whose content is to be seen (publish and schedule only). ``user`` defaults to the
    acting person.
    """
    guard().check(Door(door), instance, revision=revision, user=user)


def allows(door, instance, user):
    """Whether the guard would let ``user`` through ``door`` now. For buttons: the answer is only a courtesy."""
    return guard().allows(Door(door), instance, user)


class GuardedPagePermissionTester(PagePermissionTester):
    """Page permissions as the guard sees them, so that no button promises what would be refused."""

    def can_publish(self):
        return False  # publishing is the end of the workflow, for everybody

    def can_publish_subpage(self):
        return False

    def can_unpublish(self):
        return self.page.live and allows(Door.WITHDRAW, self.page, self.user)

    def can_unschedule(self):
        return allows(Door.WITHDRAW, self.page, self.user)

    def can_set_view_restrictions(self):
        return not self.page_is_root and allows(Door.RESTRICT, self.page, self.user)

    def can_delete(self, ignore_bulk=False):
        return super().can_delete(ignore_bulk=True) and allows(Door.DELETE, self.page, self.user)

    def can_move(self):
        return super().can_move() and allows(Door.MOVE, self.page, self.user)

    def can_move_to(self, destination):
        if destination == self.page or destination.is_descendant_of(self.page):
            return False
        if not self.page.specific.can_move_to(destination):
            return False
        if not destination.specific.permissions_for_user(self.user).can_add_subpage():
            return False
        return allows(Door.MOVE, self.page, self.user)

    def can_reorder_children(self):
        return self.page.is_leaf() is False and allows(Door.MOVE, self.page, self.user)


class GuardedPermissionPolicy(ModelPermissionPolicy):
    """For viewsets of snippets with drafts: nobody has a publish right, the workflow publishes."""

    def user_has_permission(self, user, action):
        return action != "publish" and super().user_has_permission(user, action)

    def user_has_any_permission(self, user, actions):
        return super().user_has_any_permission(user, [a for a in actions if a != "publish"])


# Columns of a live object that hold no words of the board: their change is housekeeping, not publication.
HOUSEKEEPING = {
    "live", "has_unpublished_changes", "first_published_at", "last_published_at", "live_revision", "latest_revision",
    "latest_revision_created_at", "expired", "locked", "locked_at", "locked_by", "draft_title", "owner", "path", "depth",
    "numchild", "url_path", "translation_key", "locale", "content_type", "page_ptr", "alias_of",
}  # fmt: skip


def changed_content(instance, update_fields=None):
    """Names of the columns with board-approved content in which ``instance`` differs from its row in the database."""
    fields = [
        f
        for f in instance._meta.concrete_fields
        if f.name not in HOUSEKEEPING and not f.primary_key and (update_fields is None or f.name in update_fields)
    ]
    if not fields:
        return []
    stored = type(instance)._base_manager.filter(pk=instance.pk).values(*[f.attname for f in fields]).first()
    if stored is None:
        return []
    return [f.name for f in fields if f.get_prep_value(stored[f.attname]) != f.get_prep_value(getattr(instance, f.attname))]


def is_page(instance):
    return isinstance(instance, Page)
