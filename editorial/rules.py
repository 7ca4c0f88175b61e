"""The rules of approval, as questions and answers. No view and no button decides anything by itself."""

import hashlib
import json

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.fields import StreamField
from wagtail.models import Revision, TaskState, WorkflowState

from core.actor import current_request
from core.publishing import HOUSEKEEPING, PublicationRefused

# Parts of a revision that are no words of the board: positions, states, remarks between editors.
_NOT_CONTENT = HOUSEKEEPING | {"pk", "id", "wagtail_admin_comments", "comments", "page", "latest_revision_created_at"}


def _stripped(value, top=True):
    if isinstance(value, dict):
        skip = _NOT_CONTENT if top else {"pk"}
        return {k: _stripped(v, top=False) for k, v in value.items() if k not in skip}
    if isinstance(value, list):
        return [_stripped(v, top=False) for v in value]
    return value


def digest(content):
    """SHA-256 of a revision's words: equal for two revisions that say the same."""
    text = json.dumps(_stripped(content), sort_keys=True, ensure_ascii=False, default=str)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def token(revision):
    """Names the words that a person saw: sent with the approval and compared with what is to be approved."""
    return f"{revision.pk}-{digest(revision.content)[:16]}"


def tasks_of(workflow_state):
    return [task.specific for task in workflow_state.workflow.tasks.filter(active=True)]


def standing_approvals(workflow_state):
    """Approvals of this cycle that nothing has voided."""
    return workflow_state.approvals.filter(task_state__status=TaskState.STATUS_APPROVED, used_at=None)


def first_open_task(workflow_state):
    """The first step without a standing approval, or ``None`` when all are approved."""
    done = set(standing_approvals(workflow_state).values_list("task_state__task_id", flat=True))
    return next((task for task in tasks_of(workflow_state) if task.pk not in done), None)


def editors_since_release(obj):
    """Primary keys of those who changed words that have not been released yet."""
    released = obj.live_revision_id
    editors, before = set(), None
    rows = Revision.objects.for_instance(obj).order_by("created_at", "pk")
    if released:
        start = rows.filter(pk=released).values_list("created_at", "content").first()
        if start:
            before = digest(start[1])
            rows = rows.filter(created_at__gte=start[0]).exclude(pk=released)
    for user_id, content in rows.values_list("user_id", "content"):
        now = digest(content)
        if now != before and user_id:
            editors.add(user_id)
        before = now
    return editors


def approvers(obj):
    """Primary keys of those who have approved a step of the cycle under way."""
    state = WorkflowState.objects.active().for_instance(obj).first()
    return set(standing_approvals(state).values_list("user_id", flat=True)) if state else set()


def why_not_reviewer(obj, user):
    """Why ``user`` may not take a step for ``obj`` now, in words; empty when nothing stands against it."""
    if not user.is_active:
        return _("Tài khoản này đã khóa.")
    if user.pk in approvers(obj):
        return _("Ông/bà đã duyệt một bước của bài này; mỗi bước phải là một người khác.")
    if user.pk in editors_since_release(obj):
        return _("Ông/bà đã viết hoặc sửa bài này từ lần duyệt trước; người duyệt phải là người khác.")
    return ""


def missing(obj):
    """What keeps ``obj`` from being complete: a list of sentences, empty when it is."""
    problems = []
    try:
        obj.full_clean()
    except ValidationError as error:
        for name, messages in error.message_dict.items():
            try:
                label = obj._meta.get_field(name).verbose_name
            except Exception:
                label = ""
            problems += [f"{label}: {m}" if label else m for m in messages]
    for field in obj._meta.get_fields():
        if isinstance(field, StreamField):
            try:
                field.stream_block.clean(getattr(obj, field.name))
            except ValidationError as error:
                problems.append(_("%(field)s: có khối chưa đủ hoặc chưa đúng.") % {"field": field.verbose_name})
                problems += [m for m in error.messages if m and "[" not in m][:5]
    return problems


def _seen_by_form():
    """The revision that Wagtail's own editing form was loaded with, or that its action address names."""
    request = current_request()
    if request is None:
        return None
    match = request.resolver_match
    if match and match.url_name == "workflow_action":
        return ("task_state", int(match.kwargs.get("task_state_id", 0)))
    loaded = request.POST.get("overwrite_revision_id") or request.POST.get("loaded_revision_id")
    if loaded and loaded.isdigit():
        return ("revision", int(loaded))
    return None


def check_action(task, task_state, user, action_name, seen, comment):
    """Whether this person may take this action on these words now; returns the fresh task state or refuses."""
    state = TaskState.objects.select_related("workflow_state", "revision").get(pk=task_state.pk)
    cycle = state.workflow_state
    current = cycle.status == WorkflowState.STATUS_IN_PROGRESS and cycle.current_task_state_id == state.pk
    if not current or state.status != TaskState.STATUS_IN_PROGRESS:
        raise PublicationRefused(
            _(
                "Bài này đã thay đổi hoặc đã được xử lý sau khi ông/bà mở. Hãy mở lại bàn duyệt để xem bản mới; không có gì bị mất."
            )
        )
    obj = cycle.content_object
    obj = getattr(obj, "specific", obj)
    if not task.groups.filter(pk__in=user.groups.all()).exists():
        raise PublicationRefused(_("Bước «%(step)s» do người khác trong Ban Biên tập làm.") % {"step": task.name})
    if words := why_not_reviewer(obj, user):
        raise PublicationRefused(words)
    if action_name == "reject":
        if not comment.strip():
            raise PublicationRefused(_("Hãy ghi chỗ cần sửa trước khi trả lại: tác giả sửa theo lời này."))
        return state
    if action_name != "approve":
        raise PublicationRefused(_("Không có việc này trong quy trình duyệt."))
    latest = obj.latest_revision
    if seen is None:
        kind, pk = _seen_by_form() or (None, None)
        same = (kind == "task_state" and pk == state.pk) or (kind == "revision" and pk == state.revision_id)
    else:
        same = seen == token(state.revision)
    if not same or latest is None or latest.pk != state.revision_id:
        raise PublicationRefused(
            _("Bài đã có bản mới hơn bản ông/bà xem. Hãy mở lại bàn duyệt, đọc bản mới rồi duyệt; bản nháp vẫn còn nguyên.")
        )
    if problems := missing(state.revision.as_object()):
        raise PublicationRefused(
            _("Bài còn thiếu nên chưa duyệt được: %(problems)s Hãy trả lại kèm chỗ cần sửa.")
            % {"problems": " ".join(str(p) for p in problems[:5])}
        )
    return state


def evidence(revision):
    """The unused approvals that let ``revision`` go live, or ``None``.

    Every step of ``BoardTask.Step`` must be approved, in one cycle, for exactly these words, by different people, none
    of whom edited them: whatever the workflow's settings say.
    """
    from .models import Approval, BoardTask

    words = digest(revision.content)
    given = Approval.objects.filter(
        workflow_state__base_content_type_id=revision.base_content_type_id,
        workflow_state__object_id=str(revision.object_id),
        task_state__status=TaskState.STATUS_APPROVED,
        digest=words,
        used_at=None,
    ).order_by("-workflow_state_id", "pk")
    cycles = {}
    for approval in given:
        cycles.setdefault(approval.workflow_state_id, {})[approval.step] = approval
    for steps in cycles.values():
        people = {a.user_id for a in steps.values()}
        if set(steps) == set(BoardTask.Step.values) and len(people) == len(steps):
            return list(steps.values())
    return None
