"""Items that wait at every step of the workflow, sent and approved by the people of the demonstration."""

from django.utils.dateparse import parse_datetime
from wagtail.models import Page, TaskState, WorkflowState

from demo.content import news
from editorial import rules
from news.models import NewsIndexPage

from .blocks import Converter
from .content import make_news

STEPS = {"check": [], "approve": ["kiemduyet"], "release": ["kiemduyet", "phoban"], "returned": []}


def load(library, rows, people, pages):
    convert = Converter(library, pages)
    index = NewsIndexPage.objects.get()
    for row in news.NEWS_WAITING:
        author = people[row.get("author") or "bientap"]
        page = make_news(pages, index, {**row, "published": None}, library, rows, people)
        page.owner = author
        page.body = convert.body(row["body"])
        page.search_description = row["summary"][:155]
        page.save()
        page.save_revision(user=author, log_action=True)
        page = Page.objects.get(pk=page.pk).specific
        if row["state"] != "draft":
            _send(page, author, row, people)


def _send(page, author, row, people):
    cycle = page.get_workflow().start(page, author)
    for name in STEPS[row["state"]]:
        _act(cycle, people[name], "approve", "")
    if row["state"] == "returned":
        _act(cycle, people[row.get("returned_by") or "kiemduyet"], "reject", row["reason"])
    if row.get("submitted"):
        # The age of each item on the desk follows its own date, not the hour of loading.
        when = parse_datetime(row["submitted"])
        WorkflowState.objects.filter(pk=cycle.pk).update(created_at=when)
        TaskState.objects.filter(workflow_state=cycle).update(started_at=when)
        TaskState.objects.filter(workflow_state=cycle, finished_at__isnull=False).update(finished_at=when)


def _act(cycle, user, action, comment):
    cycle.refresh_from_db()
    state = cycle.current_task_state
    state.task.specific.on_action(state, user, action, seen=rules.token(state.revision), comment=comment)
