"""What ``manage.py setup_portal`` asks of the board: its steps, its workflow, its groups' rights."""

from django.apps import apps
from django.contrib.auth.models import Permission
from django.contrib.contenttypes.models import ContentType
from wagtail.models import Page, Workflow, WorkflowContentType, WorkflowMixin, WorkflowPage, WorkflowTask

from .models import BoardTask

WORKFLOW_NAME = "Ban Biên tập"
RIGHTS = {
    "approve": ["replace_live_file"],
    "release": ["replace_live_file", "withdraw_content", "move_live_content", "restrict_live_content"],
}


def found_workflow(groups):
    """Create or complete the three-step workflow and put every page and published snippet under it. Idempotent.

    ``groups`` maps the steps check, approve and release to their ``Group``.
    """
    workflow, _created = Workflow.objects.get_or_create(name=WORKFLOW_NAME)
    for order, step in enumerate(BoardTask.Step):
        task, created = BoardTask.objects.get_or_create(step=step.value, defaults={"name": str(step.label)})
        if created:
            task.groups.set([groups[step.value]])
        WorkflowTask.objects.get_or_create(workflow=workflow, task=task, defaults={"sort_order": order})
    for root in Page.get_root_nodes():
        WorkflowPage.objects.get_or_create(page=root, defaults={"workflow": workflow})
    for model in apps.get_models():
        if issubclass(model, WorkflowMixin) and not issubclass(model, Page):
            content_type = ContentType.objects.get_for_model(model, for_concrete_model=False)
            WorkflowContentType.objects.get_or_create(content_type=content_type, defaults={"workflow": workflow})
    for step, codenames in RIGHTS.items():
        rights = Permission.objects.filter(content_type__app_label="editorial", codename__in=codenames)
        groups[step].permissions.add(*rights)
    return workflow
