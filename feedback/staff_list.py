"""The staff's list of cases, and the search for the cases of one person.

What it costs does not grow with the rows: one query for the numbers on the tabs, one for the page, one key file for each row.
"""

from dataclasses import dataclass

from django.contrib import messages
from django.db.models import Count, Q
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from . import permissions, staff
from .codes import read_code
from .models import Case, CaseMark
from .staff_forms import FilterForm, SearchForm, read_number
from .states import DONE, IN_HAND, OPEN, State
from .vault import same_person, vault

PER_PAGE = 50
MOST_PAGES = 200  # further back one filters
TO_DO = (State.NEW, *IN_HAND)  # somebody of the staff has the next move


@dataclass(frozen=True)
class Tab:
    name: str
    label: str
    rows: object  # (user, today) to a Q
    urgent: bool = True  # sorted by the deadline; otherwise the newest first
    counted: bool = True


def _mine(user, _today):
    own = Q(assignee=user) | Q(assignee=None, unit__in=user.feedback_units.all())
    if permissions.user_sees_all_units(user):
        own |= Q(assignee=None, unit=None)
    found = own & Q(state__in=TO_DO)
    return found | Q(state=State.REVIEW) if user.has_perm("feedback.approve_reply") else found


TABS = {
    tab.name: tab
    for tab in (
        Tab("cho-toi", gettext_lazy("Chờ tôi"), _mine),
        Tab("dang-mo", gettext_lazy("Đang mở"), lambda user, today: Q(state__in=OPEN)),
        Tab("qua-han", gettext_lazy("Quá hạn"), lambda user, today: Q(state__in=(*TO_DO, State.REVIEW), due_on__lt=today)),
        Tab("cho-nguoi-gui", gettext_lazy("Chờ người gửi"), lambda user, today: Q(state=State.WAITING)),
        Tab("cho-duyet", gettext_lazy("Chờ duyệt"), lambda user, today: Q(state=State.REVIEW)),
        Tab("xong", gettext_lazy("Đã xong"), lambda user, today: Q(state__in=DONE), urgent=False, counted=False),
    )
}
QUARANTINE = Tab(
    "nghi-rac", gettext_lazy("Nghi là thư rác"), lambda user, today: Q(quarantined=True, state__in=OPEN), urgent=False
)
FIRST = "cho-toi"


def _tabs(user, today, chosen):
    """Each tab with its number; cases that are done are too many to be counted at each look."""
    shown = [*TABS.values(), QUARANTINE]
    counts = {tab.name.replace("-", "_"): Count("pk", filter=_rows(tab, user, today)) for tab in shown if tab.counted}
    found = permissions.cases_for(user).filter(state__in=OPEN).order_by().aggregate(**counts)
    return [(tab, found.get(tab.name.replace("-", "_")), tab.name == chosen) for tab in shown]


def _rows(tab, user, today):
    rows = tab.rows(user, today)
    return rows if tab is QUARANTINE else rows & Q(quarantined=False)


def _page(text):
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 1
    return min(max(number, 1), MOST_PAGES)


def _some(cases, first, last):
    """The rows from ``first`` to ``last``, in order: sorted by their keys alone, for a database sorts whole rows, sealed words too."""
    pks = list(cases.values_list("pk", flat=True)[first:last])
    rows = Case.objects.select_related("kind", "unit", "assignee").defer("sealed_contact").in_bulk(pks)
    return [rows[pk] for pk in pks if pk in rows]


def rows_of(cases, clockwork):
    return [(case, clockwork.standing(case)) for case in cases]


@require_safe
@staff.for_handlers
def cases(request):
    clockwork = staff.Clockwork()
    chosen = request.GET.get("muc", FIRST)
    tab = QUARANTINE if chosen == QUARANTINE.name else TABS.get(chosen, TABS[FIRST])
    number = read_number(request.GET.get("so", ""))
    filters = FilterForm(request.GET)
    found = permissions.cases_for(request.user)
    if number:  # a number names one case, wherever it lies
        found = found.filter(number=number)
    else:
        found = found.filter(_rows(tab, request.user, clockwork.today)).filter(filters.wanted())
    found = found.order_by("due_on", "pk") if tab.urgent and request.GET.get("sap") != "moi" else found.order_by("-pk")
    page = _page(request.GET.get("trang", ""))
    some = _some(found, (page - 1) * PER_PAGE, page * PER_PAGE + 1)
    shown = some[:PER_PAGE]
    staff.log_looks(shown, request.user)
    kept = {name: value for name, value in request.GET.items() if name not in ("trang", "muc") and value}
    context = {
        "header_title": _("Ý kiến người dân"),
        "tabs": [
            (one, count, here, urlencode({**kept, "muc": one.name}))
            for one, count, here in _tabs(request.user, clockwork.today, tab.name)
        ],
        "tab": tab,
        "newest": not tab.urgent or request.GET.get("sap") == "moi",
        "filters": filters,
        "filtered": filters.in_use,
        "asked": SearchForm(),
        "number": number or request.GET.get("so", ""),
        "rows": rows_of(shown, clockwork),
        "page": page,
        "earlier": urlencode({**kept, "muc": tab.name, "trang": page - 1}) if page > 1 else "",
        "later": urlencode({**kept, "muc": tab.name, "trang": page + 1}) if len(some) > PER_PAGE and page < MOST_PAGES else "",
    }
    return render(request, "feedback/admin/list.html", context)


def marks_of(typed):
    """(what, digest) for each thing that ``typed`` may be: a code, a telephone number, an address, a name."""
    store, found = vault(), []
    if code := read_code(typed):
        found.append(("code", store.digest("code", code)))
    phone = same_person("phone", typed)
    if 8 <= len(phone) <= 15 and not any(letter.isalpha() for letter in typed):
        found.append(("phone", store.digest("phone", phone)))
    kind = "email" if "@" in typed else "name"
    if words := same_person(kind, typed):
        found.append((kind, store.digest(kind, words)))
    return found


@require_POST
@staff.for_handlers
def search(request):
    """By POST: a telephone number must not stand in an address, a history or a log."""
    form = SearchForm(request.POST)
    if not form.is_valid():
        messages.warning(request, _("Gõ số ý kiến, mã tra cứu, điện thoại, thư điện tử hoặc họ tên đầy đủ rồi bấm Tìm."))
        return redirect("feedback_admin:list")
    typed = form.cleaned_data["tim"]
    if number := read_number(typed):
        return redirect(f"{reverse('feedback_admin:list')}?{urlencode({'so': number})}")
    digests = [digest for _kind, digest in marks_of(typed)]
    owners = CaseMark.objects.filter(digest__in=digests).values("case_id")
    some = _some(permissions.cases_for(request.user).filter(pk__in=owners).order_by("-pk"), 0, PER_PAGE + 1)
    shown = some[:PER_PAGE]
    staff.log_looks(shown, request.user)
    context = {
        "header_title": _("Tìm ý kiến"),
        "asked": form,
        "rows": rows_of(shown, staff.Clockwork()),
        "more": len(some) > PER_PAGE,
        "now": timezone.now(),
    }
    return render(request, "feedback/admin/found.html", context)
