"""Pages for everybody: questions and answers, statistics, open data."""

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from core.metadata import Feed, describe_view

from . import open_data, public_questions, statistics
from .ratings import LEVELS


@require_safe
def questions(request):
    """The list of what was asked and answered, narrowed by the address."""
    context = public_questions.listing(request)
    description = _("Câu hỏi, phản ánh của người dân và trả lời của cơ quan, đã được công khai.")
    feed = Feed(_("Hỏi đáp mới"), reverse("feedback:feed"))
    data = describe_view(request, _("Hỏi đáp"), description, feeds=[feed])
    data.steps = public_questions.trail()[:1]
    chosen = [label for _name, label in context["chosen"]]
    words = _("Hỏi đáp: %(filters)s") % {"filters": ", ".join(chosen)} if chosen else ""
    data.as_list(context["items"], context["chosen_values"], words)
    return render(request, "feedback/public/questions.html", {"metadata": data, **context})


@require_safe
def question(request, pk, slug):
    """One question. An address with other words leads on to its own."""
    found = get_object_or_404(public_questions.live().select_related("kind", "topic", "place"), pk=pk)
    if request.path != found.url:
        return redirect(found.url, permanent=True)
    context = {
        "metadata": public_questions.describe(request, found),
        "question": found,
        "documents": public_questions.documents(found),
        "related": public_questions.related(found),
        "may_rate": public_questions.founded(),
        "levels": LEVELS,
    }
    return render(request, "feedback/public/question.html", context)


def _interfaces():
    """Where the interfaces are described; the app that does so may have been taken out."""
    try:
        return reverse("search:openapi")
    except NoReverseMatch:
        return ""


@require_safe
def numbers(request):
    """Statistics by month and by unit, with the way to the open data."""
    periods = statistics.periods()
    asked = request.GET.get("ky", "")
    period = next((p for p in periods if p.value == asked), periods[0])
    found = statistics.collect(period)
    description = _("Bao nhiêu ý kiến được tiếp nhận, trả lời, sau mấy ngày, có đúng hạn không.")
    data = describe_view(request, _("Thống kê xử lý ý kiến"), description, query={"ky": period.value} if period.value else {})
    data.steps, data.dc_type = public_questions.trail(), "Dataset"
    whole = zip(statistics.NAMES, found.whole.figures, strict=True)
    context = {
        "metadata": data,
        "periods": periods,
        "period": period,
        "whole": list(whole),
        "any": bool(found.whole.received),
        "figures": statistics.figures(found),
        "interfaces": _interfaces(),
        "datasets": [
            (_("Ý kiến, mỗi ý kiến một dòng"), "y-kien", open_data.CASES),
            (_("Hỏi đáp đã công khai"), "hoi-dap", open_data.QUESTIONS),
        ],
    }
    return render(request, "feedback/public/statistics.html", context)


@require_safe
def data(request, name, form):
    if name not in open_data.DATASETS:
        raise Http404
    return open_data.serve(name, form)
