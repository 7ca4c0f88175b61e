"""The page of one case: what was sent, what was done, which steps may be taken now."""

import datetime
from dataclasses import dataclass

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from . import files, handling, permissions, staff
from .models import CaseMark, ReplyTemplate
from .receiving import MARKED
from .staff_forms import step_form
from .states import STEPS, State, steps_from
from .vault import KeyGone, vault

PICTURES = ("image/jpeg", "image/png", "image/webp")
MOST_LOOKS, MOST_OTHERS = 50, 20
NEAR = datetime.timedelta(days=60)  # of one sender, so close together: perhaps sent twice
# Steps whose form stands open: the work itself. The others unfold.
OPEN_FORMS = ("accept", "start", "draft", "approve", "release", "resume")
QUIET = ("refuse", "restrict", "merge", "split", "close")
IMAGES_POLICY = "default-src 'none'; sandbox"
LOOKED_AT = {
    "list": gettext_lazy("một dòng trong danh sách"),
    "case": gettext_lazy("trang ý kiến"),
    "contact": gettext_lazy("liên hệ"),
    "file": gettext_lazy("tệp kèm"),
    "request": gettext_lazy("yêu cầu về dữ liệu"),
}
MATCHED = {
    "phone": gettext_lazy("cùng điện thoại"),
    "email": gettext_lazy("cùng thư điện tử"),
    "name": gettext_lazy("cùng họ tên"),
}
CONTACT = {
    "name": gettext_lazy("Họ tên"),
    "address": gettext_lazy("Địa chỉ"),
    "phone": gettext_lazy("Điện thoại"),
    "email": gettext_lazy("Thư điện tử"),
}


# -- what the page shows -------------------------------------------------------------------------------------------------
@dataclass
class Line:
    """An event in words."""

    event: object
    facts: list
    files: list


def _day(text):
    return f"{datetime.date.fromisoformat(text):%d/%m/%Y}"


FACTS = [
    # key of an event's data, words with one value, how the value is written
    ("kind", gettext_lazy("loại: %(value)s"), str),
    ("topic", gettext_lazy("lĩnh vực: %(value)s"), str),
    ("place", gettext_lazy("xã, phường: %(value)s"), str),
    ("unit", gettext_lazy("đơn vị: %(value)s"), str),
    ("person", gettext_lazy("người: %(value)s"), str),
    ("people", gettext_lazy("được xem: %(value)s"), ", ".join),
    ("days", gettext_lazy("thêm %(value)s ngày"), str),
    ("due_on", gettext_lazy("hạn mới %(value)s"), _day),
    ("answer_by", gettext_lazy("người gửi bổ sung trước %(value)s"), _day),
    ("forward_by", gettext_lazy("hạn chuyển %(value)s"), _day),
    ("into", gettext_lazy("vào ý kiến %(value)s"), str),
    ("part", gettext_lazy("thành ý kiến %(value)s"), str),
    ("request", gettext_lazy("yêu cầu về dữ liệu: %(value)s"), str),
    ("outcome", None, str),
    ("what", None, lambda value: WHAT.get(value, "")),
]
# What the portal notes by itself.
WHAT = {
    "erased": gettext_lazy("đã xóa dữ liệu cá nhân"),
    "calendar": gettext_lazy("lịch nghỉ đổi, tính lại hạn"),
    "corrected": gettext_lazy("đã sửa dữ liệu liên hệ theo yêu cầu"),
    "request": gettext_lazy("người gửi có yêu cầu về dữ liệu cá nhân"),
    "reminded": gettext_lazy("đã nhắc trước hạn"),
    "late": gettext_lazy("đã báo quá hạn"),
}
FLAGS = [
    ("contact", True, gettext_lazy("kèm liên hệ")),
    ("contact", False, gettext_lazy("không kèm liên hệ")),
    ("publish", True, gettext_lazy("đề nghị đăng công khai")),
    ("forward_late", True, gettext_lazy("chuyển muộn")),
    ("in_time", True, gettext_lazy("đúng hạn")),
    ("in_time", False, gettext_lazy("quá hạn")),
]


def facts_of(data):
    """What an event's data says, in words; what is not known here is left out."""
    found = [
        words % {"value": write(data[key])} if words else str(write(data[key])) for key, words, write in FACTS if data.get(key)
    ]
    return [fact for fact in found if fact] + [str(words) for key, value, words in FLAGS if data.get(key) is value]


def _timeline(case):
    attached = {}
    for one in case.attachments.all():
        one.case = case  # its key is read once
        attached.setdefault(one.event_id, []).append(one)
    lines = []
    for event in case.events.select_related("user"):
        event.case = case
        lines.append(Line(event, facts_of(event.data), attached.get(event.pk, [])))
    return lines


@dataclass
class Other:
    """A case with the same marks. One name is borne by many: by it alone no subject is shown."""

    case: object
    why: list
    sure: bool
    near: bool  # perhaps the same matter, sent twice


def _others(case, user):
    """Other cases with the same telephone number, address or name."""
    marks = dict(case.marks.filter(kind__in=MARKED).values_list("digest", "kind"))
    if not marks:
        return []
    why = {}
    same = CaseMark.objects.filter(digest__in=marks).exclude(case=case).order_by("-case_id")
    for owner, digest in same.values_list("case_id", "digest")[:200]:
        why.setdefault(owner, set()).add(marks[digest])
    found = permissions.cases_for(user).filter(pk__in=why).select_related("kind").defer("sealed_contact").order_by("-pk")
    return [
        Other(
            other,
            [words for kind, words in MATCHED.items() if kind in why[other.pk]],
            sure=bool(why[other.pk] - {"name"}),
            near=abs(other.received_at - case.received_at) < NEAR and not other.merged_into_id,
        )
        for other in found[:MOST_OTHERS]
    ]


def _relatives(case, user):
    """(what it is, case) for parts and merged ones that ``user`` may see."""
    seen = permissions.cases_for(user).only("pk", "number", "state", "merged_into", "split_from")
    rows = [(_("Gộp vào"), seen.filter(pk=case.merged_into_id)), (_("Tách từ"), seen.filter(pk=case.split_from_id))]
    rows += [(_("Đã gộp vào đây"), seen.filter(merged_into=case)), (_("Phần tách ra"), seen.filter(split_from=case))]
    return [(words, other) for words, found in rows for other in found]


def _pauses(case):
    day = datetime.date.fromisoformat
    return [(day(first), day(last) if last else None) for first, last in case.pauses]


# -- the buttons ---------------------------------------------------------------------------------------------------------
@dataclass
class Action:
    """A step with its form. ``tried``: it was sent and refused, so it stands open with what was typed."""

    step: object
    form: object
    tried: bool = False

    @property
    def open(self):
        return self.tried or self.step.name in OPEN_FORMS or bool(self.form.initial.get("words"))

    @property
    def quiet(self):
        return self.step.name in QUIET


def allowed_steps(case, user):
    """What the table of states and the rights allow; a case that is not held back needs no release."""
    steps = [step for step in steps_from(case.state) if permissions.user_can_take_step(user, case, step)]
    return [step for step in steps if step.name != "release" or case.quarantined]


def _actions(case, user, last, tried, template):
    draft = handling.last_draft(case)
    found = []
    for step in allowed_steps(case, user):
        if tried and tried[0] == step.name:
            form = tried[1]
            form.initial["last"] = last
            found.append(Action(step, form, tried=True))
            continue
        initial = {"last": last}
        if step.name == "draft":
            initial["words"] = template or (draft.words.get("text", "") if draft and case.state != State.REOPENED else "")
        if step.name == "approve" and draft:
            initial["seen"] = draft.position
        found.append(Action(step, step_form(case, user, step, initial=initial)))
    return sorted(found, key=lambda action: action.quiet)  # what ends a case, or takes it apart, stands last


def template_text(case, chosen):
    if not (chosen.isascii() and chosen.isdigit() and len(chosen) < 19):
        return ""
    template = ReplyTemplate.objects.filter(pk=chosen).first()
    return template.text if template else ""


def render_case(request, case, *, tried=None, contact=False, template=""):
    """The page; whoever is shown it has looked at the case."""
    user = request.user
    clockwork = staff.Clockwork()
    timeline = _timeline(case)
    last = timeline[-1].event.position if timeline else 0
    staff.log_look(case, user, "case")
    if contact:
        staff.log_look(case, user, "contact")
    others = _others(case, user)
    staff.log_looks([other.case for other in others if other.sure], user)
    draft = handling.last_draft(case) if case.state == State.REVIEW else None
    answer = handling.answer_of(case)
    for event in filter(None, (draft, answer)):
        event.case = case
    everything = permissions.user_sees_all_units(user)
    public = getattr(case, "public", None)
    may_publish = (
        case.may_publish
        and case.kind.publishable
        and not case.restricted
        and answer
        and case.readable
        and case.state in STEPS["publish"].sources
    )
    context = {
        "header_title": _("Ý kiến %(number)s") % {"number": case.number},
        "case": case,
        "standing": clockwork.standing(case),
        "explanation": case.deadline(clockwork.calendar, clockwork.today).explanation if case.due_on else "",
        "pauses": _pauses(case),
        "timeline": timeline,
        "sent_files": [one for line in timeline[:1] for one in line.files],
        "contact": [(label, case.contact[name]) for name, label in CONTACT.items() if case.contact.get(name)]
        if contact
        else None,
        "contact_shown": contact,
        "consents": case.consents.select_related("notice"),
        "draft": draft,
        "own_draft": bool(draft and draft.user_id == user.pk),
        "answer": answer,
        "actions": _actions(case, user, last, tried, template),
        "tried": tried,
        "others": others,
        "relatives": _relatives(case, user),
        "looks": [(look, LOOKED_AT.get(look.what, look.what)) for look in case.looks.select_related("user")[:MOST_LOOKS]]
        if everything
        else [],
        "letters": case.letters.all(),
        "requests": case.requests.all(),
        "public": public,
        "public_url": reverse(public.snippet_viewset.get_url_name("edit"), args=[public.pk]) if public else "",
        "may_write_public": bool(may_publish and public is None and permissions.user_can_write_public_questions(user)),
    }
    return render(request, "feedback/admin/case.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@staff.for_handlers
def case_page(request, pk):
    """POST shows the contact data too: that is a look of its own, and no link can cause it."""
    case = staff.find_case(request.user, pk)
    contact = request.method == "POST" and "lien-he" in request.POST
    return render_case(request, case, contact=contact, template=template_text(case, request.GET.get("mau", "")))


@require_safe
@staff.for_handlers
def attachment(request, pk, file):
    """The unsealed bytes, which no browser may run, guess at or keep."""
    case = staff.find_case(request.user, pk)
    found = case.attachments.filter(pk=file).first()
    if found is None:
        raise Http404
    found.case = case
    try:
        content = vault().open_bytes(case.key, "file", files.get(found.file))
    except (KeyGone, OSError):
        raise Http404 from None
    staff.log_look(case, request.user, "file")
    picture = found.mime in PICTURES
    response = HttpResponse(content, content_type=found.mime if picture else "application/octet-stream")
    response["Content-Disposition"] = content_disposition_header(not picture, found.name or "tep")
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = IMAGES_POLICY
    return response
