from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PortalConfig(AppConfig):
    """Wiring that needs every other app to be ready: this app stands last in INSTALLED_APPS."""

    name = "bentre_cds"
    label = "bentre_cds"
    verbose_name = _("Cổng Chuyển đổi số")

    def ready(self):
        from wagtail.models import TaskState, WorkflowState
        from wagtail.signals import task_submitted, workflow_approved, workflow_rejected, workflow_submitted

        # Wagtail's own mailers send within the request, mostly in English, and to superusers: ours go by the outbox.
        for signal, sender, uid in (
            (task_submitted, TaskState, "group_approval_task_submitted_email_notification"),
            (workflow_submitted, WorkflowState, "workflow_state_submitted_email_notification"),
            (workflow_rejected, WorkflowState, "workflow_state_rejected_email_notification"),
            (workflow_approved, WorkflowState, "workflow_state_approved_email_notification"),
        ):
            signal.disconnect(sender=sender, dispatch_uid=uid)
