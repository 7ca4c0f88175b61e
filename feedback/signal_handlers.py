"""What follows when somebody else's act changes something of ours."""

from wagtail.signals import published

from .models import PublicQuestion


def question_went_live(sender, instance, **_kwargs):
    """The board has let a question out: its case says so too, and the sender is told once, not at each new wording."""
    from . import handling
    from .states import STEPS

    step, case = STEPS["publish"], instance.case
    if case and case.state in step.sources and case.state != step.to:
        handling.take(case, step.name)


def connect():
    published.connect(question_went_live, sender=PublicQuestion, dispatch_uid="feedback.question_went_live")
