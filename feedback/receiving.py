"""Taking in a case: what is on the receipt is on the disk, sealed, before the receipt is shown."""

from dataclasses import dataclass, field

from django.db import IntegrityError, transaction
from django.utils import timezone

from . import files, letters
from .codes import new_code, new_pin
from .models import Attachment, Case, CaseMark, Clock, Consent, Event, RoutingRule, Unit
from .states import State
from .vault import same_person, vault

MARKED = ("phone", "email", "name")  # by what staff find the cases of one person


@dataclass
class Sent:
    """What somebody sends. ``uploads`` are (name, mime, bytes, scanned)."""

    kind: object
    subject: str
    text: str
    contact: dict = field(default_factory=dict)
    topic: object = None
    place: object = None
    uploads: list = field(default_factory=list)
    consents: dict = field(default_factory=dict)  # purpose to (notice or None, given)
    channel: str = Case.Channel.WEB
    page: object = None
    token: str = ""  # one for each form: a repeated send makes one case
    quarantined: bool = False
    user: object = None  # who registers it for a caller or a letter
    split_from: object = None


@dataclass
class Receipt:
    case: Case
    code: str
    pin: str
    repeated: bool = False


def find_sent(token):
    """The receipt of the case that was sent with ``token``, or ``None``."""
    if not token:
        return None
    mark = CaseMark.objects.select_related("case__kind").filter(kind="send", digest=vault().digest("send", token)).first()
    if mark is None:
        return None
    contact = mark.case.contact
    return Receipt(mark.case, contact.get("code", ""), contact.get("pin", ""), repeated=True)


def route(case):
    """(unit, person) by the first active rule that matches; otherwise the focal point."""
    for rule in RoutingRule.objects.filter(active=True).select_related("unit", "person"):
        if rule.matches(case):
            return rule.unit, rule.person
    return Unit.objects.filter(focal=True, active=True).first(), None


def receive(sent):
    """Make the case, or find the one that this very form made before. Returns its ``Receipt``."""
    if found := find_sent(sent.token):
        return found
    store = vault()
    name = store.new()
    key, code, pin = store.key(name), new_code(), new_pin()
    kept, written = [], False
    try:
        for filename, mime, content, scanned in sent.uploads:
            place = files.put(store.seal(name, "file", content, key))
            kept.append((place, filename, mime, len(content), scanned))
        case = _case(sent, name)
        contact = {k: v for k, v in sent.contact.items() if v}
        case.sealed_content = store.seal(name, "content", {"subject": sent.subject, "text": sent.text}, key)
        case.sealed_contact = store.seal(name, "contact", {**contact, "code": code, "pin": pin}, key)
        marks = [("code", store.digest("code", code)), ("pin", store.digest("pin", f"{name.hex}{pin}"))]
        if sent.token:
            marks.append(("send", store.digest("send", sent.token)))
        marks += [(k, store.digest(k, same_person(k, contact[k]))) for k in MARKED if contact.get(k)]
        with transaction.atomic():
            _write(case, sent, key, marks, kept)
            written = True
    except BaseException as error:
        # A connection that dies at COMMIT leaves open whether the case is there. Then key and files stay: the next try of the
        # form finds the case, or the sweep finds what belongs to none.
        if not written:
            store.destroy(name)
            for place, *_rest in kept:
                files.remove(place)
        if isinstance(error, IntegrityError) and (found := find_sent(sent.token)):
            return found
        raise
    return Receipt(case, code, pin)


def _case(sent, name):
    now = timezone.now()
    today = timezone.localdate(now)
    whole = sent.split_from  # a part was received with the whole: its period began then, and stood when that one stood
    start = whole.clock_start if whole else today
    clock = Clock.find_or_shipped(Clock.Code.ANSWER, start, sent.kind)
    case = Case(
        key=name,
        number=name.hex[:16],  # until the row has its own
        kind=sent.kind,
        topic=sent.topic,
        place=sent.place,
        channel=sent.channel,
        page=sent.page,
        anonymous=not (sent.contact.get("name") and (sent.contact.get("phone") or sent.contact.get("email"))),
        quarantined=sent.quarantined,
        may_publish=bool(sent.consents.get(Consent.Purpose.PUBLISH, (None, False))[1]),
        split_from=whole,
        received_at=now,
        clock_start=start,
        pauses=[[first, last or max(today.isoformat(), first)] for first, last in whole.pauses] if whole else [],
        extensions=list(whole.extensions) if whole else [],
        clock_days=clock.days,
        clock_working=clock.working,
        clock_basis=clock.basis,
    )
    case.due_on = case.deadline(today=today).date
    return case


def _write(case, sent, key, marks, kept):
    case.unit, case.assignee = route(case)
    case.save(force_insert=True)
    case.number = f"{timezone.localdate(case.received_at).year}-{case.pk:06d}"
    Case.objects.filter(pk=case.pk).update(number=case.number)
    CaseMark.objects.bulk_create(CaseMark(case=case, kind=kind, digest=digest) for kind, digest in marks)
    by = Event.By.STAFF if sent.user else Event.By.SENDER
    event = Event.objects.create(
        case=case,
        position=1,
        at=case.received_at,
        step="send",
        by=by,
        user=sent.user,
        to_state=State.NEW,
        data={"files": len(kept)},
    )
    Attachment.objects.bulk_create(
        Attachment(
            case=case,
            event=event,
            file=place,
            size=size,
            mime=mime,
            scanned=scanned,
            sealed_name=vault().seal(case.key, f"name:{place}", filename, key),
        )
        for place, filename, mime, size, scanned in kept
    )
    Consent.objects.bulk_create(
        Consent(case=case, purpose=purpose, notice=notice, given=given) for purpose, (notice, given) in sent.consents.items()
    )
    if sent.contact.get("email"):
        letters.write(case, "receipt", event, "sender")
    if not case.quarantined:
        letters.tell_staff(case, "arrived", event)
