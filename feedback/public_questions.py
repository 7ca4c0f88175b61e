"""What readers see of questions and answers: lists with filters, related ones, and the words for machines."""

from django.core.paginator import Paginator
from django.db.models import F
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import CollectionViewRestriction, Page

from core.metadata import Step, describe_view
from core.page_cache import memo
from core.text import fold

from .models import CaseKind, PublicQuestion

PER_PAGE = 15
MOST_RELATED = 5
COMPARED = 300  # of the newest questions: related ones are looked for among them
# Words that every second question has say nothing about what it is about.
_COMMON = set(
    [
        "va",
        "la",
        "co",
        "cua",
        "cho",
        "cac",
        "mot",
        "nhung",
        "duoc",
        "khong",
        "nao",
        "gi",
        "the",
        "the",
        "nao",
        "nhu",
        "tai",
        "o",
        "tren",
        "duoi",
        "khi",
        "thi",
        "do",
        "de",
        "ve",
        "vi",
        "sao",
        "bao",
        "nhieu",
        "lau",
        "den",
        "tu",
        "toi",
        "ong",
        "ba",
        "anh",
        "chi",
        "em",
        "hoi",
        "xin",
        "hay",
        "phai",
        "lam",
        "can",
        "muon",
        "bi",
        "boi",
        "voi",
        "theo",
        "trong",
        "ngoai",
        "nay",
        "kia",
        "ai",
        "dau",
        "con",
    ]
)


def founded():
    """Whether there is anybody who takes in what is said: kinds are founded with the room itself."""
    return memo("feedback.founded", lambda: CaseKind.objects.filter(active=True).exists())


def live():
    return PublicQuestion.objects.filter(live=True)


# -- the list and its filters -----------------------------------------------------------------------------------------
def _choices():
    """What live questions can be narrowed by, name to {value: label}: one query."""
    rows = (
        live()
        .order_by()
        .values_list(
            "kind__code",
            "kind__name",
            "topic_id",
            "topic__name",
            "place_id",
            "place__name",
            "unit_id",
            "unit__name",
            "answered_on__year",
        )
        .distinct()
    )
    found = {name: {} for name in ("loai", "linh-vuc", "noi", "don-vi", "nam")}
    for kind, kind_name, topic, topic_name, place, place_name, unit, unit_name, year in rows:
        pairs = ((kind, kind_name), (topic, topic_name), (place, place_name), (unit, unit_name), (year, str(year)))
        for choices, (value, label) in zip(found.values(), pairs, strict=True):
            if value is not None:
                choices[str(value)] = label
    ordered = {name: dict(sorted(choices.items(), key=lambda pair: fold(pair[1]))) for name, choices in found.items()}
    ordered["nam"] = dict(sorted(found["nam"].items(), reverse=True))
    return ordered


_COLUMNS = {
    "loai": "kind__code",
    "linh-vuc": "topic_id",
    "noi": "place_id",
    "don-vi": "unit_id",
    "nam": "answered_on__year",
}


def listing(request):
    """Context of the list: ``items`` (a page of a paginator), the choices and what is chosen of them."""
    choices = memo("feedback.question_choices", _choices)
    chosen = {name: value for name in _COLUMNS if (value := request.GET.get(name, "")) in choices[name]}
    items = live().filter(**{_COLUMNS[name]: value for name, value in chosen.items()})
    items = items.select_related("kind", "topic", "place").only(
        "title", "answer", "answered_by", "answered_on", "kind__name", "topic__name", "place__name"
    )
    labels = {"linh-vuc": _("Lĩnh vực"), "noi": _("Xã, phường"), "don-vi": _("Đơn vị xử lý"), "nam": _("Năm trả lời")}
    selects = [
        {"name": name, "label": label, "options": list(choices[name].items()), "value": chosen.get(name, "")}
        for name, label in labels.items()
        if choices[name]
    ]
    return {
        "items": Paginator(items, PER_PAGE).get_page(request.GET.get("trang")),
        "kinds": list(choices["loai"].items()),
        "chosen_kind": chosen.get("loai", ""),
        "selects": selects,
        "chosen": [(name, choices[name][value]) for name, value in chosen.items()],
        "chosen_values": chosen,
    }


def trail():
    return [Step(_("Trang chủ"), "/"), Step(_("Hỏi đáp"), reverse("feedback:questions"))]


# -- one question -------------------------------------------------------------------------------------------------------
def _words(text):
    return {word for word in "".join(c if c.isalnum() else " " for c in fold(text)).split() if len(word) > 1} - _COMMON


def related(question):
    """Live questions on the same topic or with words in common, the nearest first: one query, whatever their number."""
    own = _words(question.title)
    rows = live().exclude(pk=question.pk).only("title", "topic_id", "answered_on")[:COMPARED]
    near = []
    for n, row in enumerate(rows):
        shared = len(own & _words(row.title))
        same = question.topic_id is not None and row.topic_id == question.topic_id
        if same or shared >= 2:
            near.append((-(2 * same + shared), n, row))
    return [row for _score, _n, row in sorted(near, key=lambda found: found[:2])[:MOST_RELATED]]


def describe(request, question):
    """Metadata of a question with its answer (schema.org QAPage)."""
    data = describe_view(request, question.title, question.answer)
    data.path, data.steps = question.url, trail()
    data.og_type = "article"
    data.published, data.modified = question.answered_on, question.last_published_at
    data.creators = [question.answered_by]
    data.subjects = [question.topic.name] if question.topic else [str(question.kind)]
    body = {"@type": "GovernmentOrganization", "name": question.answered_by}
    data.schema = {
        "@type": "QAPage",
        "mainEntity": {
            "@type": "Question",
            "name": question.title,
            "text": question.question,
            "answerCount": 1,
            "datePublished": question.answered_on.isoformat(),
            "acceptedAnswer": {
                "@type": "Answer",
                "text": question.answer,
                "datePublished": question.answered_on.isoformat(),
                "url": data.canonical,
                "author": body,
            },
        },
    }
    return data


def documents(question):
    """What the answer rests on, as far as readers may be led there: two queries."""
    rows = list(question.documents.select_related("document__collection"))
    pages = Page.objects.live().public().in_bulk([row.page_id for row in rows if row.page_id])
    closed = tuple(restricted_collections()) if any(row.document_id for row in rows) else ()
    shown = []
    for row in rows:
        if row.document_id and not (closed and row.document.collection.path.startswith(closed)):
            shown.append({"document": row.document})
        elif row.page_id in pages:
            shown.append({"page": pages[row.page_id]})
    return shown


def restricted_collections():
    return CollectionViewRestriction.objects.values_list("collection__path", flat=True)


def newest(number):
    return list(live().annotate(topic_name=F("topic__name"))[:number])
