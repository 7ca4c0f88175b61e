"""Letters about cases: a row without words in the transaction of the step, the words when it is sent.

A letter to a sender says what happened and where to read it, not the matter itself: a mailbox is read by others too.
Delivery is at least once: after a crash between the server's acceptance and our mark, a copy with the same Message-ID.
"""

from email.utils import make_msgid
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.core.mail import EmailMessage
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from core import outbox

from .models import Letter, Unit
from .states import State


def write(case, template, event, to, about=""):
    """Write the letter once: a second one with the same key is the same letter."""
    domain = urlsplit(settings.PUBLIC_URL).hostname or "portal"
    letter, new = Letter.objects.get_or_create(
        case=case,
        template=template,
        about=about or f"event:{event.position}",
        to=to,
        defaults={"message_id": make_msgid(domain=domain)},
    )
    if new:
        outbox.add("feedback.mail", f"letter:{letter.pk}", {"letter": letter.pk})
    return letter


def people_of(case):
    """Who works on the case: the one it was given to, or all of the unit."""
    if case.restricted:
        return list(case.restricted_to.all())
    if case.assignee_id:
        return [case.assignee]
    return list(case.unit.members.filter(is_active=True)) if case.unit else []


def tell_staff(case, template, event):
    for person in people_of(case):
        write_to(case, template, person, f"event:{event.position}")


def write_to(case, template, person, about):
    """To one of the staff; nothing for an account without an address."""
    return write(case, template, None, f"user:{person.pk}", about) if person.email else None


def approvers():
    """Those who may approve an answer."""
    right = Permission.objects.filter(content_type__app_label="feedback", codename="approve_reply")
    people = get_user_model().objects.filter(Q(groups__permissions__in=right) | Q(user_permissions__in=right), is_active=True)
    return people.distinct()


def tell_approvers(case, event):
    for person in approvers().exclude(pk=event.user_id):
        write_to(case, "to_approve", person, f"event:{event.position}")


def _recipient(letter):
    """(address, name) of whom the letter goes to; ``None`` when there is nobody any more."""
    kind, _colon, pk = letter.to.partition(":")
    if kind == "sender":
        contact = letter.case.contact
        return (contact["email"], contact.get("name") or _("ông/bà")) if contact.get("email") else None
    if kind == "user":
        person = get_user_model().objects.filter(pk=pk, is_active=True).first()
        return (person.email, str(person)) if person and person.email else None
    unit = Unit.objects.filter(pk=pk).first()
    return (unit.email, unit.name) if unit and unit.email else None


# Template to (subject, what happened). Numbers only: no word of the matter, no name of a third person.
SENDER = {
    "receipt": gettext_lazy("Cổng đã nhận ý kiến của ông/bà."),
    "accept": gettext_lazy("Ý kiến đã được tiếp nhận."),
    "refuse": gettext_lazy("Ý kiến không được tiếp nhận. Lý do ghi ở trang tra cứu."),
    "ask": gettext_lazy(
        "Cơ quan xử lý cần ông/bà bổ sung thông tin. Câu hỏi ghi ở trang tra cứu; thời hạn tạm dừng đến khi ông/bà trả lời."
    ),
    "forward": gettext_lazy("Ý kiến đã được chuyển đến cơ quan có thẩm quyền."),
    "extend": gettext_lazy("Thời hạn trả lời được gia hạn. Lý do và hạn mới ghi ở trang tra cứu."),
    "approve": gettext_lazy("Đã có trả lời. Mời ông/bà đọc ở trang tra cứu và cho biết đã giải quyết chưa."),
    "publish": gettext_lazy("Câu hỏi và trả lời đã được đăng ở mục Hỏi đáp, không có tên và liên hệ của ông/bà."),
    "merge": gettext_lazy("Ý kiến cùng nội dung với một ý kiến khác nên được giải quyết chung."),
    "restrict": gettext_lazy(
        "Nội dung thuộc khiếu nại hoặc tố cáo nên không giải quyết qua kênh này. Nơi tiếp nhận đúng ghi ở trang tra cứu; chỉ hai người được xem nội dung."
    ),
    "request": gettext_lazy("Yêu cầu về dữ liệu cá nhân có bước mới. Xem ở trang tra cứu."),
}
STAFF = {
    "arrived": gettext_lazy("Có ý kiến mới."),
    "assign": gettext_lazy("Ông/bà được giao xử lý ý kiến này."),
    "supplement": gettext_lazy("Người gửi đã bổ sung; thời hạn chạy tiếp."),
    "reopen": gettext_lazy("Người gửi cho biết chưa giải quyết xong; ý kiến được mở lại."),
    "satisfied": gettext_lazy("Người gửi cho biết đã giải quyết xong."),
    "handed": gettext_lazy("Có ý kiến được chuyển đến đơn vị."),
    "corrected": gettext_lazy("Người gửi đã sửa dữ liệu liên hệ mà đơn vị đã nhận: dùng dữ liệu mới."),
    "to_approve": gettext_lazy("Có câu trả lời chờ duyệt."),
    "remind": gettext_lazy("Sắp đến hạn trả lời."),
    "escalate_deputy": gettext_lazy("Ý kiến đã quá hạn trả lời: báo cấp phó."),
    "escalate_head": gettext_lazy("Ý kiến vẫn quá hạn trả lời: báo người đứng đầu."),
    "request_arrived": gettext_lazy("Có yêu cầu về dữ liệu cá nhân."),
}


CLOCKED = ("remind", "escalate_deputy", "escalate_head")


def compose(letter):
    """(address, subject, body), or ``None`` when nobody is to be written to any more."""
    found = _recipient(letter)
    if found is None:
        return None
    address, name = found
    case = letter.case
    sender = letter.to == "sender"
    what = str((SENDER if sender else STAFF)[letter.template])
    lines = [_("Kính gửi %(name)s,") % {"name": name}, "", what, ""]
    if sender and letter.template == "receipt":
        contact = case.contact
        lines += [
            _("Mã tra cứu: %(code)s") % {"code": contact["code"]},
            _("Mã PIN: %(pin)s") % {"pin": contact["pin"]},
            _("Giữ kín hai dòng trên: ai có cả hai thì đọc được ý kiến."),
            "",
        ]
    if not case.done and case.state != State.WAITING and case.due_on:
        lines += [case.deadline().explanation, ""]
    if sender:
        lines += [_("Tra cứu, bổ sung: %(url)s") % {"url": settings.PUBLIC_URL + reverse("feedback:track")}]
    else:
        lines += [_("Mở ý kiến: %(url)s") % {"url": settings.PUBLIC_URL + reverse("feedback_admin:case", args=[case.pk])}]
    lines += ["", _("Thư tự động của cổng; không cần trả lời thư này.")]
    if sender:
        subject = _("Ý kiến của ông/bà: %(what)s") % {"what": what.split(". ")[0].rstrip(".")}
    else:
        subject = _("%(number)s: %(what)s") % {"number": case.number, "what": what.rstrip(".")}
    return address, " ".join(subject.split())[:200], "\n".join(lines)


@outbox.handler("feedback.mail", label=gettext_lazy("Gửi thư về ý kiến"))
def deliver(entries):
    for entry in entries:
        letter = Letter.objects.select_related("case__kind", "case__unit").filter(pk=entry.payload["letter"]).first()
        if letter is None or letter.sent_at:
            continue
        # A reminder of what has been answered meanwhile helps nobody.
        late = letter.template in CLOCKED and (letter.case.done or letter.case.state == State.WAITING)
        composed = None if late else compose(letter)
        if composed:
            address, subject, body = composed
            EmailMessage(subject, body, to=[address], headers={"Message-ID": letter.message_id}).send()
        Letter.objects.filter(pk=letter.pk).update(sent_at=timezone.now())
