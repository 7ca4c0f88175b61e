"""Starting again when the words under review change."""

from django.utils.translation import gettext as _
from wagtail.log_actions import log
from wagtail.models import TaskState, WorkflowState

from . import rules


def void(workflow_state, comment):
    """Take back every approval of the cycle: the words they stood for are no longer those to be published."""
    workflow_state.task_states.filter(status=TaskState.STATUS_APPROVED).update(
        status=TaskState.STATUS_CANCELLED, comment=comment
    )


def words_changed(obj, revision, before):
    """A new or overwritten revision of an object under review: start again at the first step.

    ``before`` is the digest of the words under review until now.
    """
    cycle = WorkflowState.objects.active().for_instance(obj).first()
    if cycle is None or cycle.status != WorkflowState.STATUS_IN_PROGRESS or cycle.current_task_state is None:
        return
    current = cycle.current_task_state
    before = before or rules.digest(current.revision.content)
    if rules.digest(revision.content) == before:
        # Saved again without a change: the approvals stand for the same words under a new number.
        standing = [TaskState.STATUS_APPROVED, TaskState.STATUS_IN_PROGRESS]
        cycle.task_states.filter(status__in=standing).update(revision=revision)
        return
    comment = _("Bài được sửa sau khi gửi: duyệt lại từ bước đầu.")
    void(cycle, comment)
    user = revision.user
    TaskState.objects.filter(pk=current.pk).update(status=TaskState.STATUS_CANCELLED, comment=comment, finished_by=user)
    cycle.current_task_state = None
    cycle.save()
    log(instance=obj, action="editorial.restart", user=user, revision=revision)
    cycle.update(user=user)
