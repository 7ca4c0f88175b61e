"""The editorial board's steps, approvals and exceptional acts.

Decision 35/2023/QĐ-UBND, Điều 8 khoản 3 điểm b: the board checks information before it goes on the portal and answers
for all of it. A page or snippet is checked by a member, approved by a deputy head and released by the head.
"""

from django.conf import settings
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import AbstractGroupApprovalTask, Revision, TaskState, WorkflowState

from . import rules
from .forms import ApproveForm, ReturnForm


class BoardTask(AbstractGroupApprovalTask):
    """A step of the board's approval. The steps are taken in this order, by different people, on the same words."""

    class Step(models.TextChoices):
        CHECK = "check", _("Kiểm tra")
        APPROVE = "approve", _("Duyệt")
        RELEASE = "release", _("Cho đăng")

    step = models.CharField(_("bước"), max_length=10, choices=Step)

    admin_form_fields = [*AbstractGroupApprovalTask.admin_form_fields, "step"]

    class Meta:
        verbose_name = _("bước của Ban Biên tập")
        verbose_name_plural = _("các bước của Ban Biên tập")

    def start(self, workflow_state, user=None):
        """Start here only when every earlier step stands approved; otherwise at the first that does not."""
        first = rules.first_open_task(workflow_state)
        if first is not None and first.pk != self.pk:
            return first.start(workflow_state, user=user)
        return super().start(workflow_state, user=user)

    def get_actions(self, obj, user):
        if not self._user_in_groups(user) or rules.why_not_reviewer(obj, user):
            return []
        return [("reject", _("Trả lại để sửa"), True), ("approve", _("Duyệt"), False)]

    def get_form_for_action(self, action):
        return ReturnForm if action == "reject" else ApproveForm

    def user_can_access_editor(self, obj, user):
        return self._user_in_groups(user)

    def locked_for_user(self, obj, user):
        return not self._user_in_groups(user)

    def get_task_states_user_can_moderate(self, user, **kwargs):
        if not self._user_in_groups(user):
            return TaskState.objects.none()
        return TaskState.objects.filter(task_id=self.pk, status=TaskState.STATUS_IN_PROGRESS)

    @transaction.atomic
    def on_action(self, task_state, user, action_name, seen=None, **kwargs):
        """Approve or return. An approval names the words its giver saw (``seen``, see ``rules.token``)."""
        task_state = rules.check_action(self, task_state, user, action_name, seen, kwargs.get("comment", ""))
        if action_name == "approve":
            Approval.objects.create(
                task_state=task_state,
                workflow_state_id=task_state.workflow_state_id,
                step=self.step,
                revision=task_state.revision,
                digest=rules.digest(task_state.revision.content),
                user=user,
            )
        super().on_action(task_state, user, action_name, **kwargs)

    @classmethod
    def get_description(cls):
        return _("Một bước kiểm duyệt của Ban Biên tập: người của các nhóm được chọn, mỗi bước một người khác nhau")


class Approval(models.Model):
    """One person's approval of one step, for the words whose SHA-256 is ``digest``. Used for one publication only."""

    task_state = models.OneToOneField(TaskState, on_delete=models.CASCADE, related_name="approval")
    workflow_state = models.ForeignKey(WorkflowState, on_delete=models.CASCADE, related_name="approvals")
    step = models.CharField(_("bước"), max_length=10, choices=BoardTask.Step)
    revision = models.ForeignKey(Revision, on_delete=models.CASCADE, related_name="+")
    digest = models.CharField(max_length=64)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    given_at = models.DateTimeField(_("lúc"), default=timezone.now)
    used_at = models.DateTimeField(_("đã dùng để công bố lúc"), null=True, blank=True)

    class Meta:
        verbose_name = _("lượt duyệt")
        verbose_name_plural = _("các lượt duyệt")

    def __str__(self):
        return f"{self.get_step_display()}: {self.user}"


class ExceptionalAct(models.Model):
    """Something done outside the ordinary course: always with a reason, always shown to the board."""

    class Kind(models.TextChoices):
        EMERGENCY = "emergency", _("Công bố khẩn cấp")
        WITHDRAWAL = "withdrawal", _("Gỡ khỏi cổng")

    kind = models.CharField(_("việc"), max_length=12, choices=Kind)
    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE)
    object_id = models.CharField(max_length=255)
    content_object = GenericForeignKey("content_type", "object_id")
    content_object.wagtail_reference_index_ignore = True
    title = models.CharField(_("nội dung"), max_length=255)
    revision = models.ForeignKey(Revision, on_delete=models.SET_NULL, null=True, related_name="+")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("người làm"))
    reason = models.TextField(_("lý do"))
    created_at = models.DateTimeField(_("lúc"), default=timezone.now)

    class Meta:
        verbose_name = _("việc ngoài quy trình")
        verbose_name_plural = _("việc ngoài quy trình")
        ordering = ["-pk"]
        permissions = [
            ("withdraw_content", _("Gỡ nội dung đang công bố")),
            ("move_live_content", _("Chuyển mục nội dung đang công bố")),
            ("restrict_live_content", _("Đổi quyền xem nội dung đang công bố")),
            ("replace_live_file", _("Thay tệp đang dùng trên nội dung công bố")),
            ("publish_in_emergency", _("Công bố khẩn cấp")),
        ]

    def __str__(self):
        return f"{self.get_kind_display()}: {self.title}"
