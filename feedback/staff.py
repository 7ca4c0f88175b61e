"""What all screens of the staff share: the door, the log of looks, the deadline in words."""

from dataclasses import dataclass
from functools import wraps

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.utils import timezone
from django.utils.translation import gettext as _

from core.deadlines import Calendar, working_days_left

from . import permissions
from .models import Clock, Look
from .states import State


def behind(question):
    """For a view of the admin: who may not, is turned away; no browser and no proxy keeps what it shows."""

    def decorate(view):
        @wraps(view)
        def guarded(request, *args, **kwargs):
            if not question(request.user):
                raise PermissionDenied
            response = view(request, *args, **kwargs)
            response["Cache-Control"] = "private, no-store"
            response["Referrer-Policy"] = "same-origin"
            return response

        return guarded

    return decorate


for_handlers = behind(permissions.user_can_enter_feedback)


def find_case(user, pk, *related):
    """The case, or 404: to whom may not see it, it is not there."""
    case = (
        permissions.cases_for(user).select_related("kind", "topic", "place", "unit", "assignee", *related).filter(pk=pk).first()
    )
    if case is None:
        raise Http404
    return case


def log_look(case, user, what):
    Look.objects.create(case=case, user=user, what=what)


def log_looks(cases, user, what="list"):
    """Subjects of many cases in a list are read words too."""
    Look.objects.bulk_create(Look(case=case, user=user, what=what) for case in cases)


# -- the deadline in words -----------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Standing:
    """Where a case stands with its deadline. ``tone``: late, soon, ok, still (the clock stands), past."""

    tone: str
    words: str
    icon: str = "time"


class Clockwork:
    """Today, the calendar and the periods of reminding: read once for a whole page."""

    def __init__(self):
        self.today = timezone.localdate()
        self.calendar = Calendar.load()
        self._remind = list(Clock.objects.valid_on(self.today).filter(code=Clock.Code.REMIND).order_by("valid_from", "pk"))

    def reminded(self, kind_id):
        """Working days before the deadline from which on a case is soon due."""
        general = [row.days for row in self._remind if row.kind_id is None]
        own = [row.days for row in self._remind if row.kind_id == kind_id]
        return (own or general or [0])[-1]

    def left(self, day):
        return working_days_left(self.today, day, calendar=self.calendar)

    def to_day(self, day, soon=0):
        """How far ``day`` is."""
        left = self.left(day)
        if day < self.today:
            days = -left
            words = _("quá hạn %(days)s ngày làm việc") % {"days": days} if days else _("quá hạn")
            return Standing("late", words, "warning")
        if day == self.today:
            return Standing("soon", _("hết hạn hôm nay"))
        return Standing("soon" if left <= soon else "ok", _("còn %(days)s ngày làm việc") % {"days": left})

    def standing(self, case):
        if case.merged_into_id:
            return Standing("past", _("đã gộp"), "check")
        if case.done:
            if case.in_time is None:
                return Standing("past", case.get_state_display().lower(), "check")
            if case.in_time:
                return Standing("past", _("trả lời đúng hạn"), "check")
            return Standing("past", _("trả lời quá hạn"), "warning")
        if case.state == State.WAITING:
            return Standing("still", _("tạm dừng chờ người gửi"), "history")
        if not case.due_on:
            return Standing("ok", "", "time")
        return self.to_day(case.due_on, self.reminded(case.kind_id))
