"""Sending an opinion: form, review of what would become public, a step of its own for sharing, receipt.

Without script: each step is a form that carries what was filled in before. Nothing is stored before the last one but files,
and these sealed with a key that only the form holds. No code, PIN or text ever stands in an address.
"""

import re
import secrets
from functools import wraps

from django.conf import settings
from django.core.exceptions import ValidationError
from django.shortcuts import render
from django.utils.cache import add_never_cache_headers
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.csrf import csrf_protect
from django.views.decorators.http import require_http_methods
from wagtail.models import Page

from core.metadata import NOT_FOR_INDEXES, describe_view
from core.search_sources import similar
from core.text import fold

from . import masking, spam, throttle, uploads
from .forms import SendForm
from .models import CaseKind, Consent, Notice, Place, Topic
from .receiving import Sent, find_sent, receive

# Words after which the sender is shown the right door for complaints and denunciations before sending.
_COMPLAINT = re.compile(r"\b(khieu nai|to cao|to giac|don kien|khoi kien)\b")
KIND_WORDS = {
    "phone": gettext_lazy("số điện thoại"),
    "email": gettext_lazy("thư điện tử"),
    "id_number": gettext_lazy("số giấy tờ"),
    "tax_code": gettext_lazy("mã số thuế"),
    "plate": gettext_lazy("biển số xe"),
    "bank_account": gettext_lazy("số tài khoản"),
    "address": gettext_lazy("địa chỉ"),
    "person": gettext_lazy("tên riêng"),
}


def private(view):
    """Nothing of these pages is kept by anybody; the address they lead on from says nothing."""

    @wraps(view)
    def guarded(request, *args, **kwargs):
        response = view(request, *args, **kwargs)
        add_never_cache_headers(response)
        response["Cache-Control"] = "no-store"
        response["Referrer-Policy"] = "same-origin"
        response["X-Robots-Tag"] = "noindex"
        return response

    return csrf_protect(guarded)


def metadata(request, title, description="", robots=NOT_FOR_INDEXES):
    return describe_view(request, title, description, robots=robots)


def too_many(request):
    """What was typed is still in the browser: going back shows it."""
    response = render(
        request,
        "feedback/too_many.html",
        {"metadata": metadata(request, _("Thử lại sau ít phút")), "minutes": throttle.SEND.seconds // 60},
        status=429,
    )
    response["Retry-After"] = str(throttle.SEND.seconds)
    return response


class Draft:
    """What the form holds at one step, read from a request."""

    def __init__(self, request):
        self.data = request.POST
        self.token = self.data.get("token", "")[:64] or secrets.token_urlsafe(24)
        self.opened = self.data.get("opened", "")[:100] or spam.opened()
        page = self.data.get("page", "")
        self.page = int(page) if page.isascii() and page.isdigit() and len(page) < 10 else None
        self.problems = []
        self.tickets = []

    def take_files(self, request):
        """Staged files that stay, and new ones, checked and staged."""
        try:
            tickets = uploads.read_ticket(self.data.get("files", ""))
        except ValidationError as error:
            self.problems += error.messages
            tickets = []
        away = set(self.data.getlist("drop"))
        uploads.drop([ticket for ticket in tickets if ticket[0] in away])
        self.tickets = [ticket for ticket in tickets if ticket[0] not in away]
        new = [file for file in request.FILES.getlist("attachments") if file]
        if new:
            try:
                self.tickets += uploads.stage(uploads.check(new, self.tickets))
            except ValidationError as error:
                self.problems += error.messages

    @property
    def ticket(self):
        return uploads.ticket(self.tickets)

    @property
    def shown_files(self):
        return [{"place": t[0], "name": t[2], "size": t[5], "scanned": t[4]} for t in self.tickets]


@private
@require_http_methods(["GET", "HEAD", "POST"])
def send(request):
    if request.method != "POST":
        return _form(request, SendForm(), Draft(request))
    address = throttle.address_of(request)
    draft = Draft(request)
    step = request.POST.get("do", "review")
    if step == "start":
        words = {name: request.POST.get(name, "") for name in ("kind", "subject", "text")}
        return _form(request, SendForm(initial=words), draft)
    last = step in ("send", "yes", "no")
    if last and (receipt := find_sent(request.POST.get("token", "")[:64])):
        return _receipt(request, receipt)  # sent twice, or reloaded
    limit = throttle.SEND if last else throttle.REVIEW
    if throttle.count(limit, address) > throttle.most(limit):
        return too_many(request)
    form = SendForm(request.POST)
    draft.take_files(request)
    if not form.is_valid() or draft.problems or step == "edit":
        return _form(request, form, draft, quiet=step == "edit" and not draft.problems)
    if step == "review":
        return _review(request, form, draft)
    if step == "share" and form.contact:
        return _share(request, form, draft)
    return _send(request, form, draft, shares=step == "yes", asked=step in ("yes", "no"))


def _context(request, title, **more):
    return {"metadata": metadata(request, title), "notices": Notice.current(), **more}


def _form(request, form, draft, quiet=False):
    if not CaseKind.objects.filter(active=True).exists():
        return render(request, "feedback/closed.html", {"metadata": metadata(request, _("Gửi ý kiến"))}, status=503)
    kinds = list(form.fields["kind"].queryset)
    errors = [] if quiet or not form.is_bound else _errors(form)
    context = _context(
        request,
        _("Gửi phản ánh, kiến nghị"),
        form=form,
        kinds=kinds,
        topics=Topic.objects.filter(active=True),
        places=Place.objects.filter(active=True),
        draft=draft,
        errors=errors,
        file_problems=draft.problems,
        quiet=quiet,
        trap=spam.TRAP,
        most_files=uploads.MOST_FILES,
        most_mb=uploads.MOST_BYTES // 1024**2,
    )
    # The form itself may be found; what is typed into it may not.
    context["metadata"] = metadata(
        request,
        _("Gửi phản ánh, kiến nghị"),
        _("Gửi phản ánh, kiến nghị, góp ý, câu hỏi; biết ngày trả lời, theo dõi bằng mã."),
        robots="",
    )
    bad = bool(errors or draft.problems)
    return render(request, "feedback/send.html", context, status=422 if bad else 200)


def _errors(form):
    """(id of the control, sentence) for the summary above the form."""
    return [(f"id_{name}", message) for name, messages in form.errors.items() for message in messages]


def _carried(form, draft):
    """Hidden fields that carry the draft to the next step."""
    names = ("subject", "text", "name", "address", "phone", "email")
    pairs = [(name, form.cleaned_data.get(name) or "") for name in names]
    pairs.append(("kind", form.cleaned_data["kind"].code))
    for name in ("topic", "place"):
        if form.cleaned_data.get(name):
            pairs.append((name, form.cleaned_data[name].pk))
    if form.cleaned_data["anonymous"]:
        pairs.append(("anonymous", "on"))
    return [
        *pairs,
        ("token", draft.token),
        ("opened", draft.opened),
        ("page", draft.page or ""),
        ("files", draft.ticket),
        (spam.TRAP, draft.data.get(spam.TRAP, "")),
    ]


def pieces(text):
    """(words, what was masked or "") in order: the text as the public would read it."""
    shown, at = [], 0
    for span in masking.find(text):
        shown.append((text[at : span.start], ""))
        shown.append((str(KIND_WORDS.get(span.kind, span.kind)), span.kind))
        at = span.end
    return [*shown, (text[at:], "")]


def _review(request, form, draft):
    data = form.cleaned_data
    context = _context(
        request,
        _("Xem lại trước khi gửi"),
        data=data,
        contact=form.contact,
        draft=draft,
        carried=_carried(form, draft),
        similar=similar(f"{data['subject']} {data['text'][:120]}"),
        subject_pieces=pieces(data["subject"]),
        text_pieces=pieces(data["text"]),
        complaint=bool(_COMPLAINT.search(fold(f"{data['subject']} {data['text']}"))),
    )
    return render(request, "feedback/review.html", context)


def _share(request, form, draft):
    """TT 25/2010/TT-BTTTT, Điều 8.2: consent to sharing is asked in a step of its own, with both answers alike."""
    carried = _carried(form, draft)
    if draft.data.get("publish"):
        carried.append(("publish", "on"))
    return render(
        request, "feedback/share.html", _context(request, _("Chuyển liên hệ cho cơ quan giải quyết"), carried=carried)
    )


def _send(request, form, draft, shares, asked):
    try:
        found = uploads.unstage(draft.tickets)
    except ValidationError as error:
        if receipt := find_sent(draft.token):
            return _receipt(request, receipt)  # the same form, sent twice at once, took its files a moment ago
        draft.problems, draft.tickets = error.messages, []
        return _form(request, form, draft)
    data, notices = form.cleaned_data, Notice.current()
    consents = {Consent.Purpose.HANDLE: (notices.get(Notice.Code.PRIVACY), True)}
    consents[Consent.Purpose.PUBLISH] = (notices.get(Notice.Code.PUBLISH), bool(draft.data.get("publish")))
    if asked:
        consents[Consent.Purpose.SHARE] = (notices.get(Notice.Code.SHARE), shares)
    receipt = receive(
        Sent(
            kind=data["kind"],
            subject=data["subject"],
            text=data["text"],
            contact=form.contact,
            topic=data["topic"],
            place=data["place"],
            uploads=found,
            consents=consents,
            token=draft.token,
            page=Page.objects.live().public().filter(pk=draft.page).first() if draft.page else None,
            quarantined=spam.suspicious(draft.data, f"{data['subject']} {data['text']}"),
        )
    )
    uploads.drop(draft.tickets)
    return _receipt(request, receipt)


def _receipt(request, receipt):
    case = receipt.case
    context = _context(
        request, _("Đã nhận ý kiến"), receipt=receipt, case=case, deadline=case.deadline(), portal=settings.PUBLIC_URL
    )
    return render(request, "feedback/receipt.html", context)
