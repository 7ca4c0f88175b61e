"""Background tasks of Wagtail and modelsearch (django-tasks): rows of the outbox, done by the Celery worker.

``TASKS`` names ``OutboxBackend``. A task's row is written in the transaction of the change, tried again with back-off, and
shown to the administrator when it is given up. Equal work that waits is done once. Results are not kept. A task that others
rely on from the moment of the change runs in its transaction, and fails with it.
"""

import hashlib
import json

from django.core.exceptions import ObjectDoesNotExist
from django.utils import timezone
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _
from django_tasks.backends.base import BaseTaskBackend
from django_tasks.base import TaskResult, TaskResultStatus
from django_tasks.signals import task_enqueued
from django_tasks.utils import get_random_id, normalize_json

from . import outbox

KIND = "task"
_instead = {}


class OutboxBackend(BaseTaskBackend):
    """``OPTIONS["at_once"]``: tasks that are part of the change itself."""

    def enqueue(self, task, args, kwargs):
        self.validate_task(task)
        if task.module_path in self.options.get("at_once", ()):
            task.call(*args, **kwargs)
            return self._result(task, args, kwargs, TaskResultStatus.SUCCESSFUL, timezone.now())
        work = {"task": task.module_path, "args": normalize_json(list(args)), "kwargs": normalize_json(kwargs)}
        digest = hashlib.sha256(json.dumps(work, sort_keys=True).encode()).hexdigest()
        entry = outbox.add(KIND, key=f"{task.name}:{digest}", payload=work)
        result = self._result(task, args, kwargs, TaskResultStatus.READY, entry.created_at)
        task_enqueued.send(type(self), task_result=result)
        return result

    def _result(self, task, args, kwargs, status, moment):
        done = moment if status == TaskResultStatus.SUCCESSFUL else None
        return TaskResult(
            task=task,
            id=get_random_id(),
            status=status,
            enqueued_at=moment,
            started_at=done,
            last_attempted_at=done,
            finished_at=done,
            args=args,
            kwargs=kwargs,
            backend=self.alias,
            errors=[],
            worker_ids=[],
        )


def instead_of(path):
    """Register what does the work of the task at ``path`` that must not be done twice: called with the entry and its arguments."""

    def register(function):
        _instead[path] = function
        return function

    return register


@outbox.handler(KIND, label=_("Việc nền của Wagtail"))
def run(entries):
    for entry in entries:
        path, args, kwargs = (entry.payload[name] for name in ("task", "args", "kwargs"))
        try:
            if path in _instead:
                _instead[path](entry, *args, **kwargs)
            else:
                import_string(path).call(*args, **kwargs)
        except ObjectDoesNotExist:  # what the work was about is gone: nothing is left to do
            continue
