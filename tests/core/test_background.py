"""Background tasks of Wagtail and modelsearch: rows of the outbox, done by the worker."""

from datetime import timedelta

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage
from django.db import transaction
from django.utils import timezone
from wagtail.images.tasks import set_image_focal_point_task
from wagtail.tasks import delete_file_from_storage_task

from core import background, outbox
from core.models import OutboxEntry

pytestmark = pytest.mark.django_db


def waiting():
    return list(OutboxEntry.objects.filter(kind=background.KIND))


@pytest.fixture
def kept(tmp_path):
    """A storage with one file, in the form in which Wagtail writes it into its task."""
    storage = FileSystemStorage(location=str(tmp_path / "kept"))
    storage.save("a.txt", ContentFile(b"a"))
    return storage, ["django.core.files.storage.FileSystemStorage", [], {"location": str(tmp_path / "kept")}]


def test_a_task_is_work_of_its_transaction(kept):
    storage, written = kept
    with pytest.raises(RuntimeError), transaction.atomic():
        delete_file_from_storage_task.enqueue(written, "a.txt")
        raise RuntimeError
    assert waiting() == []
    delete_file_from_storage_task.enqueue(written, "a.txt")
    delete_file_from_storage_task.enqueue(written, "a.txt")
    assert len(waiting()) == 1
    assert storage.exists("a.txt")
    outbox.drain(kinds=[background.KIND])
    assert waiting() == []
    assert not storage.exists("a.txt")


def test_a_file_that_came_later_under_the_same_name_stays(kept):
    """A worker that dies between the deletion and its mark does the work again."""
    storage, written = kept
    delete_file_from_storage_task.enqueue(written, "a.txt")
    OutboxEntry.objects.update(created_at=timezone.now() - timedelta(hours=1))
    outbox.drain(kinds=[background.KIND])
    assert storage.exists("a.txt")
    assert waiting() == []


def test_a_task_about_something_that_has_gone_is_done():
    set_image_focal_point_task.enqueue("media_library", "portalimage", "987654")
    outbox.drain(kinds=[background.KIND])
    assert waiting() == []


def test_a_task_that_fails_is_tried_again(kept):
    _storage, (_module, args, kwargs) = kept
    delete_file_from_storage_task.enqueue(["no.such.Storage", args, kwargs], "a.txt")
    outbox.drain(kinds=[background.KIND])
    (row,) = waiting()
    assert row.attempts == 1
    assert "ModuleNotFoundError" in row.last_error
    assert row.available_at > timezone.now()
