"""Rights of a person to the data that is stored: requests with their clocks, and the confirmation of what is stored.

Clocks: NĐ 356/2025/NĐ-CP, Điều 5; confirmation: TT 25/2010/TT-BTTTT, Điều 8.3.
"""

from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from core import deadlines, papers

from . import letters
from .handling import add_event
from .models import Case, CaseMark, Clock, DataRequest, Event
from .receiving import MARKED
from .vault import same_person, vault

CONTACT = ("name", "address", "phone", "email")


def clock(code, day):
    """(days, working) in force on ``day``."""
    found = Clock.find_or_shipped(code, day)
    return found.days, found.working


def _due(code, day):
    days, working = clock(code, day)
    return deadlines.due(day, days, calendar_days=not working).date


@transaction.atomic
def ask(case, right, text=""):
    """Write the request down; one that is still open is not doubled. Returns it."""
    open_one = case.requests.filter(right=right, status__in=[DataRequest.Status.NEW, DataRequest.Status.ACKNOWLEDGED]).first()
    if open_one:
        return open_one
    today = timezone.localdate()
    event = add_event(case, "record", by=Event.By.SENDER, data={"what": "request", "right": right})
    request = DataRequest.objects.create(
        case=case, right=right, acknowledge_on=_due("acknowledge", today), due_on=_due(right, today)
    )
    if text:
        DataRequest.objects.filter(pk=request.pk).update(sealed=case.seal(f"request:{request.pk}", {"text": text}))
    letters.tell_staff(case, "request_arrived", event)
    return request


def shown(case):
    """The requests of a case with what was written, for the sender."""
    found = list(case.requests.all())
    for request in found:
        request.words = case.unseal(f"request:{request.pk}", request.sealed) if request.sealed else {}
    return found


@transaction.atomic
def correct(case, contact, *, user):
    """Put ``contact`` in the place of what was stored; whoever was given the old data is told.

    TT 25/2010/TT-BTTTT, Điều 7.4. ``contact``: name, address, phone, email as they shall stand.
    """
    case = Case.objects.select_for_update(of=("self",)).get(pk=case.pk)
    old = case.contact
    new = {name: value for name, value in {**old, **contact}.items() if value}
    changed = [name for name in CONTACT if old.get(name, "") != new.get(name, "")]
    if not changed:
        return None
    Case.objects.filter(pk=case.pk).update(sealed_contact=case.seal("contact", new))
    case.contact = new
    store = vault()
    case.marks.filter(kind__in=MARKED).delete()
    CaseMark.objects.bulk_create(
        CaseMark(case=case, kind=kind, digest=store.digest(kind, same_person(kind, new[kind])))
        for kind in MARKED
        if new.get(kind)
    )
    event = add_event(case, "record", by=Event.By.STAFF, user=user, before=case.state, data={"what": "corrected"})
    for handed in case.events.filter(step="forward", data__contact=True):
        if handed.data.get("unit_id"):
            letters.write(case, "corrected", event, f"unit:{handed.data['unit_id']}")
    return event


def _lines(case):
    """(heading, [(name, value)]) of everything that is stored on the person."""
    contact, content = case.contact, case.content
    named = {"name": _("Họ tên"), "address": _("Địa chỉ"), "phone": _("Điện thoại"), "email": _("Thư điện tử")}
    yield _("Ông/bà"), [(label, contact.get(key) or "–") for key, label in named.items()]
    yield (
        _("Ý kiến"),
        [
            (_("Số"), case.number),
            (_("Loại"), str(case.kind)),
            (_("Gửi lúc"), date_format(timezone.localtime(case.received_at), "H:i d/m/Y")),
            (_("Trạng thái"), case.get_state_display()),
            (_("Tiêu đề"), content["subject"]),
            (_("Nội dung"), content["text"]),
        ],
    )
    files = []
    for attachment in case.attachments.all():
        attachment.case = case
        files.append((attachment.name, f"{-(-attachment.size // 1024)} KB"))
    yield _("Tệp kèm"), files or [("–", "")]
    written = []
    for event in case.events.filter(by=Event.By.SENDER).exclude(sealed=None):
        event.case = case
        written.append((date_format(timezone.localtime(event.at), "H:i d/m/Y"), event.words.get("text", "")))
    yield _("Ông/bà đã viết thêm"), written or [("–", "")]
    yield (
        _("Đồng ý hoặc không"),
        [
            (
                consent.get_purpose_display(),
                (_("đồng ý") if consent.given else _("không đồng ý"))
                + f", {date_format(timezone.localtime(consent.at), 'H:i d/m/Y')}"
                + (f", {consent.notice.version}" if consent.notice else ""),
            )
            for consent in case.consents.select_related("notice")
        ]
        or [("–", "")],
    )
    handed = [
        (
            date_format(timezone.localtime(event.at), "H:i d/m/Y"),
            event.data.get("unit", "") + (_(" (kèm liên hệ)") if event.data.get("contact") else ""),
        )
        for event in case.events.filter(step="forward")
    ]
    yield _("Đã chuyển cho"), handed or [(_("không chuyển cho ai"), "")]


def statement(case):
    """PDF that says what the portal stores of the person."""
    day = date_format(timezone.localtime(), "H:i d/m/Y")
    return papers.statement(
        _("Xác nhận dữ liệu cá nhân đang lưu"),
        _("Lập lúc %(day)s theo yêu cầu của người gửi ý kiến.") % {"day": day},
        list(_lines(case)),
    )
