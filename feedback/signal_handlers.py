"""What follows when somebody else's act changes something of ours."""

from django.db.models.signals import post_delete, post_save
from wagtail.signals import published

from core import outbox
from core.models import DayOff

from .models import PublicQuestion


def question_went_live(sender, instance, **_kwargs):
    """The board has let a question out: its case says so too, and the sender is told once, not at each new wording."""
    from . import handling
    from .states import STEPS

    step, case = STEPS["publish"], instance.case
    if case and case.state in step.sources and case.state != step.to:
        handling.take(case, step.name)


def days_off_changed(sender, **_kwargs):
    outbox.add("feedback.calendar", "all")


def connect():
    for signal in (post_save, post_delete):
        signal.connect(days_off_changed, sender=DayOff, dispatch_uid="feedback.days_off_changed")
    published.connect(question_went_live, sender=PublicQuestion, dispatch_uid="feedback.question_went_live")
