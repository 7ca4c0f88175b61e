"""«Trang này có hữu ích không?»: the vote, the thanks with room for a sentence, and the sentence received as an opinion."""

import secrets
from urllib.parse import urlsplit

from django import forms
from django.conf import settings
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from core.metadata import NOT_FOR_INDEXES, describe_view
from core.text import clean_text

from . import ratings, spam, throttle
from .models import Case, CaseKind, PageRating
from .receiving import Sent, receive
from .views import private, too_many

MOST = 1000  # characters of a sentence
KIND = "gop-y"  # of the opinion that a sentence becomes


def _metadata(request, title):
    return describe_view(request, title, robots=NOT_FOR_INDEXES)


def _is_own(request):
    """Whether the form stood on this portal: pages are kept for all, so they hold no token that could say so."""
    source = request.headers.get("Origin")
    if source is None:
        referer = urlsplit(request.headers.get("Referer", ""))
        source = f"{referer.scheme}://{referer.netloc}"
    return source in (settings.PUBLIC_URL, f"{request.scheme}://{request.get_host()}")


def _see_other(path):
    """303: whatever the browser asked with, it goes on by GET, and going back asks nothing again."""
    response = HttpResponseRedirect(path)
    response.status_code = 303
    response["Cache-Control"] = "no-store"
    return response


@csrf_exempt
@require_POST
def vote(request):
    if not _is_own(request):
        return render(request, "feedback/public/refused.html", {"metadata": _metadata(request, _("Chưa ghi nhận"))}, status=403)
    rated = ratings.find(request.POST)
    level = request.POST.get("muc", "")
    if rated is None or level not in {str(value) for value in PageRating.Level.values} or not ratings.founded():
        raise Http404
    ratings.vote(rated, int(level), throttle.address_of(request))
    return _see_other(ratings.thanks_path(rated))


class SentenceForm(forms.Form):
    text = forms.CharField(
        max_length=MOST,
        error_messages={
            "required": gettext_lazy("Ghi một câu rồi gửi, hoặc quay lại trang vừa đọc."),
            "max_length": gettext_lazy(
                "Dài quá %(limit_value)d ký tự (đang có %(show_value)d). Rút gọn rồi gửi lại; chữ vẫn còn."
            ),
        },
    )

    def clean_text(self):
        return clean_text(self.cleaned_data["text"]).strip()


def _page(request, rated, form, token, status=200):
    context = {
        "metadata": _metadata(request, _("Cảm ơn ông/bà đã cho biết")),
        "rated": rated,
        "form": form,
        "token": token,
        "trap": spam.TRAP,
        "opened": spam.opened(),
        "subject": ratings.comment_subject(rated),
        "most": MOST,
    }
    return render(request, "feedback/public/thanks.html", context, status=status)


@private
def thanks(request):
    """GET: thanks and the form; POST: what was written is received, without any contact."""
    rated = ratings.find(request.POST if request.method == "POST" else request.GET)
    if rated is None or not ratings.founded():
        raise Http404
    if request.method != "POST":
        return _page(request, rated, SentenceForm(), secrets.token_urlsafe(24))
    form, token = SentenceForm(request.POST), request.POST.get("token", "")[:64]
    if not form.is_valid():
        return _page(request, rated, form, token, status=422)
    if throttle.count(throttle.SEND, throttle.address_of(request)) > throttle.most(throttle.SEND):
        return too_many(request)
    kinds = CaseKind.objects.filter(active=True)
    text = form.cleaned_data["text"]
    receive(
        Sent(
            kind=kinds.filter(code=KIND).first() or kinds.last(),
            subject=ratings.comment_subject(rated),
            text=text if rated.page else f"{text}\n\n{rated.path}",
            channel=Case.Channel.PAGE,
            page=rated.page,
            token=f"page:{token}" if token else "",
            quarantined=spam.suspicious(request.POST, text),
        )
    )
    return _see_other(f"{reverse('feedback:rating_received')}?{rated.field}={rated.pk}")


@private
@require_safe
def received(request):
    rated = ratings.find(request.GET)
    if rated is None:
        raise Http404
    return render(
        request, "feedback/public/received.html", {"metadata": _metadata(request, _("Đã nhận nhận xét")), "rated": rated}
    )
