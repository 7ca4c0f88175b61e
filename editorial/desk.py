"""What waits for a person: the queue of the board, read in a number of queries that does not grow with it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Page, Revision, TaskState, WorkflowState

from .models import Approval, BoardTask, ExceptionalAct

QUEUE_LENGTH = 50


@dataclass
class QueueItem:
    """A line of the desk. ``since`` is when it began to wait there."""

    title: str
    kind: str
    url: str
    since: datetime
    step: str = ""
    number: int = 0
    who: str = ""
    note: str = ""
    mine: bool = True

    @property
    def age(self):
        return age_in_words(timezone.now() - self.since)

    @property
    def days(self):
        return (timezone.now() - self.since).days


def age_in_words(delta):
    """How long something has waited, in words: minutes under an hour, hours under a day, then days."""
    minutes = max(0, int(delta.total_seconds() // 60))
    if minutes < 1:
        return _("vừa xong")
    if minutes < 60:
        return ngettext("%(n)d phút", "%(n)d phút", minutes) % {"n": minutes}
    if minutes < 60 * 24:
        return ngettext("%(n)d giờ", "%(n)d giờ", minutes // 60) % {"n": minutes // 60}
    days = minutes // (60 * 24)
    return ngettext("%(n)d ngày", "%(n)d ngày", days) % {"n": days}


def _kind(content_type):
    model = content_type.model_class()
    return str(model._meta.verbose_name) if model else ""


def _number(step):
    return list(BoardTask.Step.values).index(step) + 1


def waiting_for(user):
    """Steps that this person's groups may take, oldest first; what they may not take themselves is marked."""
    from django.urls import reverse

    tasks = {t.pk: t for t in BoardTask.objects.filter(groups__in=user.groups.all()).distinct()}
    if not tasks:
        return []
    states = list(
        TaskState.objects.filter(task_id__in=tasks, status=TaskState.STATUS_IN_PROGRESS)
        .filter(workflow_state__status=WorkflowState.STATUS_IN_PROGRESS)
        .select_related("revision__user", "workflow_state__requested_by", "revision__content_type")
        .defer("revision__content")
        .order_by("started_at")[:QUEUE_LENGTH]
    )
    already = set(
        Approval.objects.filter(
            workflow_state__in=[s.workflow_state_id for s in states],
            user=user,
            task_state__status=TaskState.STATUS_APPROVED,
        ).values_list("workflow_state_id", flat=True)
    )
    items = []
    for state in states:
        own = state.revision.user_id == user.pk or state.workflow_state.requested_by_id == user.pk
        note = ""
        if state.workflow_state_id in already:
            note = _("Ông/bà đã duyệt bước trước")
        elif own:
            note = _("Bài của ông/bà: người khác duyệt")
        task = tasks[state.task_id]
        items.append(
            QueueItem(
                title=state.revision.object_str,
                kind=_kind(state.revision.content_type),
                url=reverse("editorial:review", args=[state.pk]),
                since=state.started_at,
                step=task.name,
                number=_number(task.step),
                who=str(state.workflow_state.requested_by or ""),
                note=note,
                mine=not note,
            )
        )
    return items


def sent_by(user):
    """What this person sent and the board has not finished: where it stands, or why it came back (first)."""
    from .notifications import edit_path

    cycles = list(
        WorkflowState.objects.active()
        .filter(requested_by=user)
        .select_related("current_task_state__revision__content_type", "current_task_state__task")
        .defer("current_task_state__revision__content")
        .order_by("-created_at")[:QUEUE_LENGTH]
    )
    steps = dict(BoardTask.objects.values_list("pk", "step"))
    pages = Page.objects.in_bulk([int(c.object_id) for c in cycles if c.base_content_type.model_class() is Page])
    items = []
    for cycle in cycles:
        state = cycle.current_task_state
        if state is None:
            continue
        returned = cycle.status == WorkflowState.STATUS_NEEDS_CHANGES
        page = pages.get(int(cycle.object_id)) if cycle.object_id.isdigit() else None
        obj = page or cycle.content_object
        items.append(
            QueueItem(
                title=state.revision.object_str,
                kind=_kind(state.revision.content_type),
                url=edit_path(obj),
                since=(state.finished_at if returned else state.started_at) or cycle.created_at,
                step=_("Được trả lại") if returned else state.task.name,
                number=_number(steps.get(state.task_id, "check")),
                note=state.comment if returned else "",
                mine=returned,
            )
        )
    return sorted(items, key=lambda item: not item.mine)


def drafts_of(user):
    """This person's drafts that have not been sent to the board, newest first."""
    from django.urls import reverse

    page_type = ContentType.objects.get_for_model(Page)
    under_review = WorkflowState.objects.active().filter(base_content_type=page_type).values_list("object_id", flat=True)
    pages = (
        Page.objects.filter(latest_revision__user=user, has_unpublished_changes=True)
        .exclude(pk__in=[int(pk) for pk in under_review])
        .select_related("content_type", "latest_revision")
        .defer("latest_revision__content")
        .order_by("-latest_revision_created_at")[:10]
    )
    return [
        QueueItem(
            title=page.draft_title or page.title,
            kind=_kind(page.content_type),
            url=reverse("wagtailadmin_pages:edit", args=[page.pk]),
            since=page.latest_revision_created_at or timezone.now(),
        )
        for page in pages
    ]


def released_today():
    """What the head released today (the day of Vietnam) and what waits for its hour."""
    midnight = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
    released = (
        Approval.objects.filter(step=BoardTask.Step.RELEASE, given_at__gte=midnight)
        .select_related("revision", "user")
        .defer("revision__content")
        .order_by("-given_at")[:20]
    )
    scheduled = Revision.objects.filter(approved_go_live_at__isnull=False).defer("content").order_by("approved_go_live_at")[:20]
    rows = [(a.given_at, a.revision.object_str, _("Đã đăng")) for a in released if not a.revision.approved_go_live_at]
    return rows + [(r.approved_go_live_at, r.object_str, _("Hẹn giờ")) for r in scheduled]


def recent_exceptions():
    """Emergency publications and withdrawals of the last thirty days."""
    since = timezone.now() - timedelta(days=30)
    return ExceptionalAct.objects.filter(created_at__gte=since).select_related("user")[:20]
