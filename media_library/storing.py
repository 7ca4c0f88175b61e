"""How the library keeps bytes: stored before their row is written, removed after the row's end is certain.

A process that dies in between leaves at worst a file that no row names; it never leaves a row without its file.
"""

import unicodedata
from pathlib import PurePath

from django.core.files.storage import default_storage
from django.db import models, transaction
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import log

from core import background, outbox
from core.actor import current_user
from core.publishing import Door, check

from .exposure import is_in_live_use, restricted_collections

MAX_NAME = 120  # bytes of the stem; disks take 255 with everything around it


def tidy_name(name):
    """A file name in NFC that fits on every disk."""
    path = PurePath(unicodedata.normalize("NFC", name).replace("\\", "/"))
    stem = path.stem.encode()[:MAX_NAME].decode(errors="ignore").strip()
    return f"{stem or 'tep'}{path.suffix.lower()}"


def discard(*names):
    """Have the worker remove files from the storage, in the transaction of the change."""
    for name in names:
        if name:
            outbox.add("file_gone", name, {"name": name})


class StoredFiles(models.Model):
    """A row with files: guards those in live use, and does everything about the bytes in the right order."""

    FILES = ("file",)

    class Meta:
        abstract = True

    def save(self, *args, update_fields=None, **kwargs):
        stored = None
        if self.pk:
            stored = type(self).objects.filter(pk=self.pk).values(*self.FILES, "collection_id").first()
        if stored and update_fields is None:
            self._guard_reach(stored["collection_id"])
        names = [name for name in self.FILES if update_fields is None or name in update_fields]
        replaced = [name for name in names if stored and stored[name] and self._differs(name, stored[name])]
        in_use = bool(replaced) and is_in_live_use(self)
        if in_use:
            check(Door.REPLACE_FILE, self)
        new = "file" in names and (stored is None or "file" in replaced)
        fresh = []
        try:
            if new and self.file:
                self.file_stored()
            for name in names:
                if self._store(name):
                    fresh.append(getattr(self, name).name)
            with transaction.atomic():
                super().save(*args, update_fields=update_fields, **kwargs)
                if in_use:
                    log(instance=self, action="media_library.replace_file", user=current_user())
                discard(*(stored[name] for name in replaced))
                if "file" in names:
                    self.file_saved(new)
        except BaseException:
            for name in fresh:
                default_storage.delete(name)
            raise

    def delete(self, *args, **kwargs):
        # Asked here too, before Django opens the transaction of the deletion: words for the person can still be shown.
        if is_in_live_use(self):
            check(Door.REPLACE_FILE, self)
        return super().delete(*args, **kwargs)

    def file_saved(self, new):
        """Work that follows a save, in its transaction; ``new`` when there are bytes that were not there before."""

    def file_stored(self):
        """Fill the columns about bytes that were not there before."""

    def _differs(self, name, stored):
        file = getattr(self, name)
        return not file or not file._committed or file.name != stored

    def _store(self, name):
        file = getattr(self, name)
        if not file or file._committed:
            return False
        file.seek(0)
        file.save(tidy_name(file.name), file.file, save=False)
        return True

    def _guard_reach(self, collection_before):
        """Moving a file in live use into or out of a collection with limited readers hides it or shows it."""
        if collection_before == self.collection_id or not is_in_live_use(self):
            return
        closed = restricted_collections()
        before, after = (
            self._meta.get_field("collection").related_model.objects.get(pk=pk)
            for pk in (collection_before, self.collection_id)
        )
        if before.path.startswith(closed) != after.path.startswith(closed):
            check(Door.RESTRICT, self)


def before_file_deleted(sender, instance, **kwargs):
    if is_in_live_use(instance):
        check(Door.REPLACE_FILE, instance)
        log(instance=instance, action="media_library.delete_file", user=current_user())


@outbox.handler("file_gone", batch=50, label=_("Xóa tệp không còn dùng"))
def remove(entries):
    """Remove files whose row has gone. One that came later under the same name stays."""
    for entry in entries:
        _remove(default_storage, entry.payload["name"], entry.created_at)


@background.instead_of("wagtail.tasks.delete_file_from_storage_task")
def remove_for_wagtail(entry, storage, path):
    module, args, kwargs = storage
    _remove(import_string(module)(*args, **kwargs), path, entry.created_at)


def _remove(storage, name, gone_at):
    from .lookup import owner_of

    if not owner_of(name) and storage.exists(name) and storage.get_modified_time(name) <= gone_at:
        storage.delete(name)
