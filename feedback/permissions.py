"""Questions about who may see and do what with a case. Each look at sealed words is logged (``models.Look``)."""

from django.db.models import Q

from .models import Case
from .states import State


def _may(user, codename):
    return user.is_active and user.has_perm(f"feedback.{codename}")


def user_can_enter_feedback(user):
    return _may(user, "handle_case") or _may(user, "handle_all_cases") or _may(user, "approve_reply")


def user_sees_all_units(user):
    return _may(user, "handle_all_cases")


def cases_for(user):
    """The cases whose words ``user`` may read. A restricted one: only the two who are named, whatever else one may."""
    if not user_can_enter_feedback(user):
        return Case.objects.none()
    open_to_all = Q(restricted=False)
    if not user_sees_all_units(user):
        own = Q(assignee=user) | Q(unit__in=user.feedback_units.all())
        if user.feedback_units.filter(focal=True, active=True).exists():
            own |= Q(state=State.NEW) | Q(unit=None, assignee=None)  # a seat in the unit that takes in what arrives
        open_to_all &= own
    named = Q(restricted=True, pk__in=Case.restricted_to.through.objects.filter(user_id=user.pk).values("case_id"))
    return Case.objects.filter(open_to_all | named)


def user_can_see_case(user, case):
    return cases_for(user).filter(pk=case.pk).exists()


def user_can_take_step(user, case, step):
    """Whether ``user`` may take ``step`` on a case that they may see; the table of states is asked apart."""
    if step.who == "approve":
        return _may(user, "approve_reply")
    if step.who == "restrict":
        return _may(user, "restrict_case")
    return step.who == "handle" and (_may(user, "handle_case") or _may(user, "handle_all_cases"))


def user_can_answer_data_requests(user):
    return _may(user, "handle_all_cases") or _may(user, "erase_case")


def user_can_try_rules(user):
    return user.is_active and (user.has_perm("feedback.change_routingrule") or user.has_perm("feedback.view_routingrule"))


def user_can_write_public_questions(user):
    return user.is_active and user.has_perm("feedback.add_publicquestion")


def user_can_erase(user):
    return _may(user, "erase_case")


def user_can_read_ratings(user):
    return user.is_active and user.has_perm("feedback.view_pagerating")
