"""What a bare ``migrate`` of Wagtail leaves: groups that may publish, a one-step workflow, a welcome page."""

from django.contrib.auth.models import Group
from django.db.models import Count
from wagtail.models import GroupPagePermission, Page, Site, Task, Workflow

GROUPS = ["Moderators", "Editors"]
WORKFLOW = "Moderators approval"


def remove_wagtail_defaults():
    """Remove Wagtail's own groups and workflow, and its welcome page when nothing was built on it.

    A group that somebody belongs to stays, without its publish right; a workflow that items went through stays, switched
    off, because it is their history.
    """
    Group.objects.filter(name__in=GROUPS, user=None).delete()
    GroupPagePermission.objects.filter(group__name__in=GROUPS, permission__codename="publish_page").delete()
    for workflow in Workflow.objects.filter(name=WORKFLOW, active=True):
        if workflow.workflow_states.exists():
            workflow.deactivate()
        else:
            workflow.delete()
    Task.objects.filter(name=WORKFLOW).annotate(used=Count("task_states")).filter(used=0, workflow_tasks=None).delete()
    for page in Page.objects.filter(depth=2, slug="home", title__startswith="Welcome", latest_revision=None):
        if page.get_children_count() == 0 and type(page.specific) is Page:
            Site.objects.filter(root_page=page).delete()
            page.delete()
