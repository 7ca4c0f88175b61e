"""What waits in the outbox and what it gave up, for administrators: /admin/viec-cho/."""

from functools import wraps

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Min
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST
from wagtail.admin.menu import MenuItem

from . import outbox
from .models import OutboxEntry

MOST = 200  # dead letters on the page


def user_can_see_outbox(user):
    return user.is_active and user.has_perm("core.change_outboxentry")


def for_administrators(view):
    @wraps(view)
    def guarded(request):
        if not user_can_see_outbox(request.user):
            raise PermissionDenied
        return view(request)

    return guarded


@for_administrators
def overview(request):
    dead = list(OutboxEntry.objects.filter(dead=True).order_by("-pk")[: MOST + 1])
    waiting = OutboxEntry.objects.filter(dead=False).values("kind").annotate(count=Count("pk"), oldest=Min("created_at"))
    context = {
        "header_title": _("Việc chờ làm"),
        "waiting": [{**row, "label": outbox.label(row["kind"])} for row in waiting.order_by("oldest")],
        "dead": [(entry, outbox.label(entry.kind)) for entry in dead[:MOST]],
        "more": len(dead) > MOST,
        "most_tries": outbox.MAX_ATTEMPTS,
    }
    return render(request, "core/admin/outbox.html", context)


@require_POST
@for_administrators
def retry(request):
    pks = [int(pk) for pk in request.POST.getlist("pk") if pk.isascii() and pk.isdigit() and len(pk) < 19]
    count = outbox.retry(pks)
    if count:
        text = ngettext("Đã xếp lại %(count)s việc; worker làm ngay.", "Đã xếp lại %(count)s việc; worker làm ngay.", count)
        messages.success(request, text % {"count": count})
    else:
        messages.warning(request, _("Chưa chọn việc nào để làm lại. Không có gì thay đổi."))
    return redirect("portal_outbox")


urlpatterns = [path("viec-cho/", overview, name="portal_outbox"), path("viec-cho/lam-lai/", retry, name="portal_outbox_retry")]


class OutboxMenuItem(MenuItem):
    def is_shown(self, request):
        return user_can_see_outbox(request.user)


def menu_item():
    return OutboxMenuItem(gettext_lazy("Việc chờ làm"), reverse("portal_outbox"), icon_name="tasks", name="outbox", order=1400)
