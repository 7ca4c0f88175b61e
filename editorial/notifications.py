"""Letters to those who must act, and to the author. Written in the transaction of the step, sent by the worker."""

from django.conf import settings
from django.contrib.auth import get_user_model
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.models import Revision

from core import mail

from . import rules


def _object(workflow_state):
    obj = workflow_state.content_object
    return getattr(obj, "specific", obj)


def _address(name, *args):
    return settings.PUBLIC_URL + reverse(name, args=args)


def _authors(workflow_state):
    """Who submitted and who wrote what is under review."""
    ids = rules.editors_since_release(_object(workflow_state)) | {workflow_state.requested_by_id}
    if workflow_state.current_task_state_id:
        ids.add(workflow_state.current_task_state.revision.user_id)
    return [u.email for u in get_user_model().objects.filter(pk__in=ids - {None}, is_active=True)]


def step_waits(task_state, user):
    """To everybody who may take the step that has just begun."""
    task = task_state.task.specific
    obj = _object(task_state.workflow_state)
    title = task_state.revision.object_str
    barred = rules.approvers(obj) | rules.editors_since_release(obj)
    people = get_user_model().objects.filter(groups__in=task.groups.all(), is_active=True).exclude(pk__in=barred).distinct()
    sender = task_state.workflow_state.requested_by
    for person in people:
        mail.send(
            [person.email],
            _("Chờ %(step)s: %(title)s") % {"step": task.name.lower(), "title": title},
            _(
                "Kính gửi %(name)s,\n\n«%(title)s» đang chờ ông/bà ở bước «%(step)s».\nNgười gửi: %(sender)s, lúc %(time)s.\n\n"
                "Mở bàn duyệt: %(url)s\n\nThư tự động của Ban Biên tập; không cần trả lời."
            )
            % {
                "name": person,
                "title": title,
                "step": task.name,
                "sender": sender or "–",
                "time": date_format(timezone.localtime(), "H:i, d/m/Y"),
                "url": _address("editorial:review", task_state.pk),
            },
        )


def returned(workflow_state, user):
    state = workflow_state.current_task_state
    mail.send(
        _authors(workflow_state),
        _("Bài được trả lại để sửa: %(title)s") % {"title": state.revision.object_str},
        _(
            "«%(title)s» được trả lại ở bước «%(step)s» bởi %(who)s.\n\nChỗ cần sửa:\n%(reason)s\n\n"
            "Bản nháp còn nguyên. Sửa và gửi lại: %(url)s\nBài gửi lại sẽ được duyệt từ bước đầu."
        )
        % {
            "title": state.revision.object_str,
            "step": state.task.name,
            "who": user or "–",
            "reason": state.comment,
            "url": settings.PUBLIC_URL + edit_path(_object(workflow_state)),
        },
    )


def released(workflow_state, user):
    obj = _object(workflow_state)
    revision = Revision.objects.get(pk=workflow_state.current_task_state.revision_id)
    if revision.approved_go_live_at:
        when = date_format(timezone.localtime(revision.approved_go_live_at), "H:i, d/m/Y")
        text = _("«%(title)s» đã qua đủ ba bước và sẽ tự công bố lúc %(when)s.") % {"title": obj, "when": when}
    else:
        text = _("«%(title)s» đã qua đủ ba bước và đang ở trên cổng.") % {"title": obj}
        url = getattr(obj, "url", None)
        if url:
            text += "\n" + settings.PUBLIC_URL + url
    mail.send(_authors(workflow_state), _("Đã cho đăng: %(title)s") % {"title": obj}, text)


def exceptional(act, people):
    """An emergency publication or a withdrawal, to the board and the authors."""
    mail.send(
        sorted({p.email for p in people if p.email}),
        f"{act.get_kind_display()}: {act.title}",
        _("%(kind)s: «%(title)s».\nNgười làm: %(who)s, lúc %(time)s.\nLý do: %(reason)s\n\nXem tại bàn duyệt: %(url)s")
        % {
            "kind": act.get_kind_display(),
            "title": act.title,
            "who": act.user,
            "time": date_format(timezone.localtime(act.created_at), "H:i, d/m/Y"),
            "reason": act.reason,
            "url": _address("editorial:desk"),
        },
    )


def edit_path(obj):
    from wagtail.admin.admin_url_finder import AdminURLFinder

    return AdminURLFinder().get_edit_url(obj) or reverse("wagtailadmin_home")
