"""Opinions of the demonstration: taken in and handled by the app's own code, then set back to days of the last two months."""

import datetime

from django.contrib.auth.models import Permission
from django.db.models import F
from django.utils import timezone

from core import deadlines
from core.models import OutboxEntry
from demo.content import opinions as texts
from feedback import handling, masking, rights
from feedback.models import (
    CaseKind,
    Clock,
    Consent,
    Event,
    Letter,
    Notice,
    PageRating,
    Place,
    PublicQuestion,
    QuestionDocument,
    ReplyTemplate,
    RoutingRule,
    Topic,
    Unit,
)
from feedback.receiving import Sent, receive

from .files import MEDIA

MONTHS = 2  # of ratings before this one


class Room:
    """Rows by the names that the texts use, and the days."""

    def __init__(self, people, pages, library):
        self.people, self.pages, self.library = people, pages, library
        self.calendar, self.today = deadlines.Calendar.load(), timezone.localdate()
        self.kinds = {kind.code: kind for kind in CaseKind.objects.all()}
        self.topics = {topic.name: topic for topic in Topic.objects.all()}
        self.places = {name: Place.objects.get_or_create(name=name)[0] for name in texts.PLACES}
        self.notices = Notice.current()
        self.units = {}
        self.published = {}

    def moment(self, ago, position):
        """``ago`` days back, or before that where offices were closed; later steps of a day at later hours."""
        day = self.today - datetime.timedelta(days=ago)
        while not self.calendar.is_working(day):
            day -= datetime.timedelta(days=1)
        at = datetime.time(7 + min(position, 9), 13 * position % 60)
        return timezone.make_aware(datetime.datetime.combine(day, at))


def load(library, people, pages):
    room = Room(people, pages, library)
    _rules(room)
    for row in texts.QUESTIONS:
        if not row.get("case"):
            _question(room, row, answered=room.moment(row["ago"], 5))
    for number, row in enumerate(texts.CASES):
        _case(room, row, number)
    _ratings(room)


# -- what rules the cases --------------------------------------------------------------------------------------------------
def _rules(room):
    rows = {Unit.objects.get(focal=True).name: texts.FOCAL, **texts.UNITS}
    for name, row in rows.items():
        values = {"email": row["email"], "head": room.people[row["head"]], "deputy": room.people[row["deputy"]]}
        unit = room.units[name] = Unit.objects.update_or_create(name=name, defaults=values)[0]
        unit.members.set([room.people[member] for member in row["members"]])
    # Editors of agencies work on what is given to their unit; the board's groups have their rights from the founding.
    right = Permission.objects.get(content_type__app_label="feedback", codename="handle_case")
    for row in texts.UNITS.values():
        for member in row["members"]:
            room.people[member].user_permissions.add(right)
    first = datetime.date.fromisoformat(texts.CLOCKS_FROM)
    for code, days in texts.CLOCKS.items():
        Clock.objects.create(
            code=Clock.Code.ANSWER, kind=room.kinds[code], days=days, basis=texts.CLOCK_BASIS, valid_from=first
        )
    for number, (kind, topic, unit) in enumerate(texts.RULES):
        RoutingRule.objects.create(
            order=number, kind=room.kinds[kind], topic=room.topics[topic], unit=room.units[unit], active=True
        )
    for title, kind, text in texts.TEMPLATES:
        ReplyTemplate.objects.create(title=title, kind=room.kinds.get(kind), text=text)


# -- cases -----------------------------------------------------------------------------------------------------------------
def _case(room, row, number):
    case = receive(_sent(room, row)).case
    received = room.moment(row["ago"], 1) if row["ago"] else timezone.now()
    received -= datetime.timedelta(minutes=17 * number % 100 + 10)
    days, approved = [received], None
    case.received_at, case.clock_start = received, timezone.localdate(received)
    case.due_on = case.deadline(room.calendar).date
    case.save()
    for name, ago, who, words, options in row["steps"]:
        days.append(room.moment(ago, len(days) + 1))
        if name == "publish":
            found = next(one for one in texts.QUESTIONS if one["key"] == options["key"])
            case.refresh_from_db()
            _question(room, found, case=case, answered=approved)
            continue
        approved = days[-1]
        options = {key: _meant(room, key, value) for key, value in options.items()}
        by = {"user": room.people[who]} if who else {"by": Event.By.SENDER}
        handling.take(case, name, words=words, **by, **options)
    _set_back(room, case, days)
    if row.get("wish"):
        rights.ask(case, row["wish"])
    _send_nothing(case)


def _meant(room, key, value):
    if key == "unit":
        return room.units[value]
    if key == "person":
        return room.people[value]
    return [room.people[name] for name in value] if key == "people" else value


def _sent(room, row):
    uploads = []
    if row.get("picture"):
        name = f"{row['picture']}.webp"
        uploads = [("anh-man-hinh.webp", "image/webp", (MEDIA / "images" / name).read_bytes(), False)]
    consents = {
        Consent.Purpose.HANDLE: (room.notices.get(Notice.Code.PRIVACY), True),
        Consent.Purpose.PUBLISH: (room.notices.get(Notice.Code.PUBLISH), row.get("publish", False)),
    }
    if row["contact"]:
        consents[Consent.Purpose.SHARE] = (room.notices.get(Notice.Code.SHARE), row.get("share", False))
    return Sent(
        kind=room.kinds[row["kind"]],
        subject=row["subject"],
        text=row["text"],
        contact=row["contact"],
        topic=room.topics.get(row["topic"]),
        place=room.places.get(row["place"]),
        uploads=uploads,
        consents=consents,
        channel=row.get("channel", "web"),
        page=room.pages.get(row.get("page")),
        quarantined=row.get("quarantined", False),
    )


def _set_back(room, case, days):
    """Events, letters and what follows from their days. Queryset updates: events are append-only for everybody else."""
    case.refresh_from_db()
    pauses = []
    events = list(case.events.order_by("position"))
    for event, moment in zip(events, days, strict=True):
        day = timezone.localdate(moment)
        if event.step == "reopen":
            case.clock_start = day
        elif event.step == "ask":
            pauses.append([day.isoformat(), None])
            clock = Clock.find(Clock.Code.SUPPLEMENT, day, case.kind)
            event.data["answer_by"] = deadlines.due(day, clock.days, calendar=room.calendar).date.isoformat()
        elif event.step == "approve":
            due = case.deadline(room.calendar).date
            case.answered_at, case.in_time = moment, day <= due
            event.data["in_time"] = case.in_time
        elif event.step in ("satisfied", "restrict"):
            case.closed_at = moment
    if any(event.step == "reopen" for event in events):
        case.answered_at = case.in_time = None
    case.pauses = pauses
    case.due_on = case.deadline(room.calendar).date
    case.save()
    for event, moment in zip(events, days, strict=True):
        if "due_on" in event.data:
            event.data["due_on"] = case.due_on.isoformat()
        Event.objects.filter(pk=event.pk).update(at=moment, data=event.data)
        case.letters.filter(about=f"event:{event.position}").update(created_at=moment)
    case.consents.update(at=days[0])


def _send_nothing(case):
    """What is said to have been written weeks ago is not sent now."""
    letters = Letter.objects.filter(case=case, sent_at=None)
    OutboxEntry.objects.filter(
        kind="feedback.mail", key__in=[f"letter:{pk}" for pk in letters.values_list("pk", flat=True)]
    ).delete()
    letters.update(sent_at=F("created_at"))


# -- questions and ratings -------------------------------------------------------------------------------------------------
def _question(room, row, answered, case=None):
    if case is not None:
        answer = handling.answer_of(case)
        answer.case = case
        fields = {"kind": case.kind, "topic": case.topic, "place": case.place, "unit": case.unit, "case": case}
        fields |= {"question": masking.mask(case.content["text"])[0], "answer": masking.mask(answer.words["text"])[0]}
    else:
        fields = {
            "kind": room.kinds[row["kind"]],
            "topic": room.topics.get(row["topic"]),
            "place": room.places.get(row["place"]),
        }
        fields |= {"unit": room.units[row["unit"]], "question": row["question"], "answer": row["answer"]}
    day = timezone.localdate(answered)
    question = PublicQuestion(
        title=row["title"], answered_by=str(fields["unit"]), answered_on=day, live=False, has_unpublished_changes=True, **fields
    )
    rows = [QuestionDocument(page=room.pages[slug]) for slug in row["pages"]]
    if row.get("file"):
        rows.append(QuestionDocument(document=room.library.documents[row["file"]]))
    for number, one in enumerate(rows):
        one.sort_order = number
    question.documents = rows
    question.full_clean()
    question.save()
    question.save_revision(clean=False).publish(skip_permission_checks=True)
    PublicQuestion.objects.filter(pk=question.pk).update(first_published_at=answered, last_published_at=answered)


def _ratings(room):
    rows, month = [], room.today.replace(day=1)
    for back in range(MONTHS + 1):
        for slug, counts in texts.RATINGS.items():
            for level, count in zip((3, 2, 1), counts, strict=True):
                rows.append(PageRating(page_id=room.pages[slug].pk, month=month, level=level, count=max(1, count - 3 * back)))
        month = (month - datetime.timedelta(days=1)).replace(day=1)
    PageRating.objects.bulk_create(rows)
