"""Open data: rows about cases without numbers, names or words, and the public questions; streamed, however many there are."""

import csv
import json
from dataclasses import dataclass

from django.db.models import Count
from django.db.models.functions import ExtractYear, TruncDate
from django.http import StreamingHttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from core.metadata import absolute

from .models import Case, PublicQuestion
from .states import State
from .statistics import LEAST, Days

BOM = "\ufeff"  # without it, spreadsheets misread Vietnamese
CHUNK = 2000
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True)
class Column:
    """``name`` stands in JSON, ``label`` in the first line of the CSV."""

    name: str
    label: str
    about: str


CASES = (
    Column("kind", gettext_lazy("Loại"), gettext_lazy("Loại ý kiến.")),
    Column("topic", gettext_lazy("Lĩnh vực"), gettext_lazy("Lĩnh vực; «khác» khi trong năm có dưới 3 ý kiến.")),
    Column(
        "place",
        gettext_lazy("Xã, phường"),
        gettext_lazy("Nơi xảy ra; «khác» khi trong năm có dưới 3 ý kiến, hoặc dưới 3 ý kiến cùng lĩnh vực."),
    ),
    Column("unit", gettext_lazy("Đơn vị xử lý"), gettext_lazy("Đơn vị đang hoặc đã xử lý.")),
    Column("channel", gettext_lazy("Kênh"), gettext_lazy("Gửi bằng đường nào.")),
    Column("month", gettext_lazy("Tháng nhận"), gettext_lazy("Năm-tháng; ngày không công bố.")),
    Column("state", gettext_lazy("Trạng thái"), gettext_lazy("Trạng thái lúc tải về.")),
    Column("working_days", gettext_lazy("Số ngày làm việc đến khi trả lời"), gettext_lazy("Trống: chưa trả lời.")),
    Column("in_time", gettext_lazy("Đúng hạn"), gettext_lazy("Trả lời trong hạn hay không; trống: chưa biết.")),
    Column("solved", gettext_lazy("Người gửi: đã giải quyết"), gettext_lazy("Điều người gửi cho biết; trống: chưa cho biết.")),
)
QUESTIONS = (
    Column("title", gettext_lazy("Câu hỏi, một dòng"), gettext_lazy("Tên của mục hỏi đáp.")),
    Column("question", gettext_lazy("Câu hỏi"), gettext_lazy("Đã che họ tên, liên hệ, địa chỉ.")),
    Column("answer", gettext_lazy("Trả lời"), gettext_lazy("Toàn văn câu trả lời.")),
    Column("answered_by", gettext_lazy("Cơ quan trả lời"), gettext_lazy("Tên cơ quan.")),
    Column("answered_on", gettext_lazy("Ngày trả lời"), gettext_lazy("Năm-tháng-ngày.")),
    Column("kind", gettext_lazy("Loại"), gettext_lazy("Loại ý kiến.")),
    Column("topic", gettext_lazy("Lĩnh vực"), gettext_lazy("Lĩnh vực, nếu đã phân.")),
    Column("place", gettext_lazy("Xã, phường"), gettext_lazy("Nơi, nếu đã phân.")),
    Column("unit", gettext_lazy("Đơn vị xử lý"), gettext_lazy("Đơn vị, nếu đã phân.")),
    Column("url", gettext_lazy("Địa chỉ"), gettext_lazy("Địa chỉ của mục trên cổng.")),
)


# -- rows -----------------------------------------------------------------------------------------------------------------
def _rare(*columns):
    """Tuples (year, value, …) that fewer than ``LEAST`` cases share."""
    rows = Case.objects.counted().exclude(**dict.fromkeys(columns)).order_by()
    rows = rows.annotate(year=ExtractYear("received_at")).values_list("year", *columns).annotate(count=Count("pk"))
    return {tuple(values) for *values, count in rows if count < LEAST}


def case_rows():
    """A row for each case, in no order that tells when in its month it came. Four queries.

    A place is left out too where few of its cases are about one thing: the two together would tell whose it is.
    """
    other = _("khác")
    rare_topics, rare_places, rare_pairs = _rare("topic_id"), _rare("place_id"), _rare("topic_id", "place_id")
    days = Days()
    states, channels = dict(State.choices), dict(Case.Channel.choices)
    rows = (
        Case.objects.counted()
        .annotate(year=ExtractYear("received_at"), answered_on=TruncDate("answered_at"))
        .order_by("year", "received_at__month", "kind__order", "topic__name", "place__name", "unit__name", "state", "key")
        .values_list(
            "kind__name", "topic_id", "topic__name", "place_id", "place__name", "unit__name", "channel", "received_at",
            "state", "clock_start", "answered_on", "in_time", "solved", "year",
        )
    )  # fmt: skip
    for (
        kind,
        topic,
        topic_name,
        place,
        place_name,
        unit,
        channel,
        received,
        state,
        start,
        answered,
        in_time,
        solved,
        year,
    ) in rows.iterator(chunk_size=CHUNK):
        hidden = (year, place) in rare_places or (year, topic, place) in rare_pairs
        yield {
            "kind": kind,
            "topic": other if (year, topic) in rare_topics else topic_name,
            "place": other if hidden else place_name,
            "unit": unit,
            "channel": str(channels[channel]),
            "month": f"{timezone.localtime(received):%Y-%m}",
            "state": str(states[state]),
            "working_days": days.between(start, answered),
            "in_time": in_time,
            "solved": solved,
        }


def question_rows():
    """A row for each live question, newest first. One query."""
    rows = PublicQuestion.objects.filter(live=True).select_related("kind", "topic", "place", "unit")
    for question in rows.iterator(chunk_size=CHUNK):
        yield {
            "title": question.title,
            "question": question.question,
            "answer": question.answer,
            "answered_by": question.answered_by,
            "answered_on": question.answered_on.isoformat(),
            "kind": question.kind.name,
            "topic": question.topic.name if question.topic else None,
            "place": question.place.name if question.place else None,
            "unit": question.unit.name if question.unit else None,
            "url": absolute(question.url),
        }


DATASETS = {"y-kien": (CASES, case_rows), "hoi-dap": (QUESTIONS, question_rows)}


# -- formats --------------------------------------------------------------------------------------------------------------
class _Echo:
    """A file that hands back what is written to it."""

    def write(self, text):
        return text


def cell(value):
    """A value as a cell: a text that a spreadsheet would reckon with is told apart by an apostrophe."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return _("có") if value else _("không")
    text = str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(_FORMULA) else text


def as_csv(labels, rows):
    """Lines of a CSV that spreadsheets open as it is; ``rows`` are lists of values."""
    writer = csv.writer(_Echo())
    yield BOM + writer.writerow([cell(str(label)) for label in labels])
    for row in rows:
        yield writer.writerow([cell(value) for value in row])


def _as_json(rows):
    head = json.dumps({"updated": timezone.localtime().isoformat(timespec="seconds")}, ensure_ascii=False)
    yield head[:-1] + ', "items": ['
    between = ""
    for row in rows:
        yield between + json.dumps(row, ensure_ascii=False)
        between = ",\n"
    yield "]}\n"


def _gathered(parts, size=16_384):
    """The same text in fewer pieces: each costs a write to the line."""
    held, length = [], 0
    for part in parts:
        held.append(part)
        length += len(part)
        if length >= size:
            yield "".join(held)
            held, length = [], 0
    yield "".join(held)


def csv_response(name, labels, rows):
    response = StreamingHttpResponse(_gathered(as_csv(labels, rows)), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return response


def serve(name, form):
    """The dataset ``name`` as ``csv`` or ``json``."""
    columns, rows = DATASETS[name]
    if form == "csv":
        lines = ([row[column.name] for column in columns] for row in rows())
        return csv_response(name, [column.label for column in columns], lines)
    response = StreamingHttpResponse(_gathered(_as_json(rows())), content_type="application/json; charset=utf-8")
    response["Access-Control-Allow-Origin"] = "*"
    return response
