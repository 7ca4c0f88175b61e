"""The board's desk: the queue, a review, withdrawing, emergency publication, the letters sent."""

from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db import transaction
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.actions.unpublish import UnpublishAction
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.admin import messages
from wagtail.log_actions import log
from wagtail.models import DraftStateMixin, Page, TaskState, WorkflowState

from core import actor
from core.models import OutgoingMail
from core.publishing import PublicationRefused

from . import desk as queue
from . import notifications, permissions, rules
from .forms import ApproveForm, ReasonForm, ReturnForm
from .models import Approval, BoardTask, ExceptionalAct


def desk_context(user):
    waiting = queue.waiting_for(user)
    return {
        "waiting": [i for i in waiting if i.mine],
        "not_mine": [i for i in waiting if not i.mine],
        "sent": queue.sent_by(user),
        "drafts": queue.drafts_of(user),
        "released": queue.released_today(),
        "exceptions": queue.recent_exceptions(),
    }


def desk(request):
    return render(request, "editorial/desk.html", {**desk_context(request.user), "header_title": _("Bàn duyệt")})


def _specific(obj):
    return getattr(obj, "specific", obj)


def _may_see(user, state):
    if user.is_superuser or state.workflow_state.requested_by_id == user.pk or state.revision.user_id == user.pk:
        return True
    return BoardTask.objects.filter(groups__in=user.groups.all()).exists()


def _steps(cycle, current):
    """The three steps with who approved each, for the line above the review."""
    given = {a.step: a for a in rules.standing_approvals(cycle).select_related("user")}
    return [
        {"label": step.label, "approval": given.get(step.value), "current": step.value == current.step}
        for step in BoardTask.Step
    ]


def _compare_url(obj, revision):
    if isinstance(obj, Page) and obj.live_revision_id:
        return reverse("wagtailadmin_pages:revisions_compare", args=[obj.pk, "live", revision.pk])
    return ""


def review(request, state_id):
    """One item under review: preview, what changed, machine checks, approve or return."""
    state = get_object_or_404(TaskState.objects.select_related("workflow_state", "revision__user", "task"), pk=state_id)
    if not _may_see(request.user, state):
        raise PermissionDenied
    cycle, task = state.workflow_state, state.task.specific
    obj = _specific(cycle.content_object)
    if obj is None or not isinstance(task, BoardTask):
        raise Http404
    approve, back = ApproveForm(), ReturnForm()
    if request.method == "POST":
        action = request.POST.get("action")
        form = ReturnForm(request.POST) if action == "reject" else ApproveForm(request.POST)
        if action == "reject":
            back = form
        if action in ("approve", "reject") and form.is_valid():
            task.on_action(state, request.user, action, seen=request.POST.get("seen", ""), comment=form.cleaned_data["comment"])
            done = _("Đã duyệt «%(title)s».") if action == "approve" else _("Đã trả lại «%(title)s» cho tác giả.")
            messages.success(request, done % {"title": state.revision.object_str})
            return redirect("editorial:desk")
    current = cycle.current_task_state_id == state.pk and state.status == TaskState.STATUS_IN_PROGRESS
    barred = "" if current else _("Bài này đã thay đổi hoặc đã được xử lý sau bước này.")
    if current and not task.groups.filter(pk__in=request.user.groups.all()).exists():
        barred = _("Bước «%(step)s» do người khác trong Ban Biên tập làm.") % {"step": task.name}
    barred = barred or rules.why_not_reviewer(obj, request.user)
    context = {
        "header_title": state.revision.object_str,
        "state": state,
        "cycle": cycle,
        "obj": obj,
        "kind": obj._meta.verbose_name,
        "steps": _steps(cycle, task),
        "token": rules.token(state.revision),
        "problems": rules.missing(state.revision.as_object()),
        "compare_url": _compare_url(obj, state.revision),
        "edit_url": notifications.edit_path(obj),
        "approve_form": approve,
        "return_form": back,
        "barred": barred,
        "previewable": hasattr(obj, "make_preview_request"),
    }
    return render(request, "editorial/review.html", context)


def preview(request, state_id):
    """The revision under review as a reader will see it."""
    state = get_object_or_404(TaskState.objects.select_related("workflow_state", "revision"), pk=state_id)
    if not _may_see(request.user, state):
        raise PermissionDenied
    obj = _specific(state.revision.as_object())
    return obj.make_preview_request(request, obj.default_preview_mode, extra_request_attrs={"revision_id": state.revision_id})


def _target(content_type_id, object_id):
    model = get_object_or_404(ContentType, pk=content_type_id).model_class()
    if model is None or not issubclass(model, (Page, DraftStateMixin)):
        raise Http404
    return _specific(get_object_or_404(model, pk=object_id))


def _board_and_authors(obj):
    groups = BoardTask.objects.exclude(step=BoardTask.Step.CHECK).values_list("groups", flat=True)
    ids = rules.editors_since_release(obj) | {getattr(obj, "owner_id", None)}
    users = get_user_model().objects.filter(is_active=True)
    return list(users.filter(groups__in=groups).distinct()) + list(users.filter(pk__in=ids - {None}))


def _record(kind, obj, user, reason, revision):
    act = ExceptionalAct.objects.create(
        kind=kind, content_object=obj, title=str(obj)[:255], revision=revision, user=user, reason=reason
    )
    log(instance=obj, action=f"editorial.{kind}", user=user, revision=revision, data={"reason": reason})
    notifications.exceptional(act, _board_and_authors(obj))


def _take_down(obj, user):
    action = UnpublishPageAction if isinstance(obj, Page) else UnpublishAction
    action(obj, user=user, log_action=False).execute(skip_permission_checks=True)


def withdraw(request, content_type_id, object_id):
    """Take a live page or snippet off the portal at once, with a reason."""
    if not permissions.user_can_withdraw_content(request.user):
        raise PublicationRefused(_("Chỉ Trưởng ban gỡ nội dung khỏi cổng. Nội dung vẫn đang công bố."))
    obj = _target(content_type_id, object_id)
    form = ReasonForm(request.POST or None)
    if not obj.live:
        messages.warning(request, _("«%(title)s» hiện không công bố nên không cần gỡ.") % {"title": obj})
        return redirect(notifications.edit_path(obj))
    if request.method == "POST" and form.is_valid():
        reason = form.cleaned_data["reason"]
        with transaction.atomic(), actor.act("withdrawal", reason, request.user, target=obj.pk):
            revision = obj.live_revision
            _take_down(obj, request.user)
            _record("withdrawal", obj, request.user, reason, revision)
        messages.success(request, _("Đã gỡ «%(title)s» khỏi cổng. Bản nháp vẫn còn nguyên.") % {"title": obj})
        return redirect(notifications.edit_path(obj))
    context = {
        "header_title": _("Gỡ khỏi cổng"),
        "obj": obj,
        "form": form,
        "act": "withdraw",
        "back": notifications.edit_path(obj),
    }
    return render(request, "editorial/exceptional.html", context)


def emergency(request, content_type_id, object_id):
    """An administrator publishes the latest revision at once: with a reason, shown to the whole board."""
    if not permissions.user_can_publish_in_emergency(request.user):
        raise PublicationRefused(_("Chỉ quản trị viên công bố khẩn cấp. Bản nháp vẫn còn nguyên."))
    obj = _target(content_type_id, object_id)
    revision = obj.latest_revision
    if revision is None or (obj.live and not obj.has_unpublished_changes):
        messages.warning(request, _("«%(title)s» không có bản nháp nào chờ công bố.") % {"title": obj})
        return redirect(notifications.edit_path(obj))
    form = ReasonForm(request.POST or None)
    if request.method == "POST" and request.POST.get("seen") != rules.token(revision):
        raise PublicationRefused(_("Bài đã có bản mới hơn bản ông/bà xem. Hãy mở lại và đọc bản mới; bản nháp vẫn còn nguyên."))
    if request.method == "POST" and form.is_valid():
        if problems := rules.missing(revision.as_object()):
            raise PublicationRefused(
                _("Bài còn thiếu nên chưa công bố được: %(problems)s") % {"problems": " ".join(map(str, problems[:5]))}
            )
        reason = form.cleaned_data["reason"]
        with transaction.atomic(), actor.act("emergency", reason, request.user, target=revision.pk):
            cycle = WorkflowState.objects.active().for_instance(obj).first()
            if cycle is not None:
                cycle.cancel(user=request.user)
            revision.publish(user=request.user, skip_permission_checks=True)
            _record("emergency", obj, request.user, reason, revision)
        messages.success(request, _("Đã công bố khẩn cấp «%(title)s»; Ban Biên tập đã được báo.") % {"title": obj})
        return redirect(notifications.edit_path(obj))
    context = {
        "header_title": _("Công bố khẩn cấp"),
        "obj": obj,
        "form": form,
        "act": "emergency",
        "token": rules.token(revision),
        "back": notifications.edit_path(obj),
    }
    return render(request, "editorial/exceptional.html", context)


def letters(request):
    """The portal's letters, for the administrator: also those that only went to var/mail/."""
    if not request.user.is_superuser:
        raise PermissionDenied
    page = Paginator(OutgoingMail.objects.all(), 30).get_page(request.GET.get("p"))
    return render(request, "editorial/letters.html", {"header_title": _("Thư đã gửi"), "page": page})


def history(obj):
    """Approvals ever given for ``obj``, oldest first: who answered for which words."""
    return Approval.objects.filter(workflow_state__in=WorkflowState.objects.for_instance(obj)).select_related("user")
