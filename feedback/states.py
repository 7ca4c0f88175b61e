"""The states of a case and what may be done in each: one table, read by the screens, the door and the tests.

States as people expect them from NĐ 20/2008/NĐ-CP, Điều 9 and 14, and Luật Tiếp công dân, Điều 28.
"""

from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    NEW = "new", _("Mới gửi")
    ACCEPTED = "accepted", _("Đã tiếp nhận")
    REFUSED = "refused", _("Không tiếp nhận")
    WAITING = "waiting", _("Yêu cầu bổ sung")
    FORWARDED = "forwarded", _("Đã chuyển cơ quan")
    WORKING = "working", _("Đang xử lý")
    EXTENDED = "extended", _("Gia hạn")
    REVIEW = "review", _("Chờ duyệt trả lời")
    ANSWERED = "answered", _("Đã trả lời")
    PUBLISHED = "published", _("Đã công khai")
    REOPENED = "reopened", _("Mở lại")
    CLOSED = "closed", _("Đã đóng")


S = State
IN_HAND = (S.ACCEPTED, S.FORWARDED, S.WORKING, S.EXTENDED, S.REOPENED)  # somebody works on it
OPEN = (S.NEW, S.WAITING, S.REVIEW, *IN_HAND)  # the sender still waits
DONE = (S.REFUSED, S.ANSWERED, S.PUBLISHED, S.CLOSED)
ENDED = (S.REFUSED, S.CLOSED)  # nothing more is expected of anybody


@dataclass(frozen=True)
class Step:
    """What may be done. ``to`` empty: the state stays. ``who`` is a question of ``permissions``."""

    name: str
    label: str
    sources: tuple
    to: str = ""
    who: str = "handle"
    told: bool = False  # the sender gets a letter
    words: str = ""  # label of the text that must be given, if any
    public: bool = True  # shown to the sender in the list of steps


STEPS = {
    step.name: step
    for step in (
        Step("accept", _("Tiếp nhận"), (S.NEW,), S.ACCEPTED, told=True),
        Step("refuse", _("Không tiếp nhận"), (S.NEW, S.ACCEPTED), S.REFUSED, told=True, words=_("Lý do, gửi cho người gửi")),
        Step("assign", _("Giao việc"), OPEN, public=False),
        Step("classify", _("Phân loại"), OPEN, public=False),
        Step("start", _("Bắt đầu xử lý"), (S.ACCEPTED, S.REOPENED, S.FORWARDED), S.WORKING),
        Step(
            "ask",
            _("Hỏi lại người gửi"),
            IN_HAND,
            S.WAITING,
            told=True,
            words=_("Câu hỏi gửi cho người gửi"),
        ),
        Step("supplement", _("Người gửi bổ sung"), (S.WAITING,), S.WORKING, who="sender"),
        Step("resume", _("Thôi chờ, xử lý tiếp"), (S.WAITING,), S.WORKING, words=_("Vì sao không chờ nữa"), public=False),
        Step(
            "forward",
            _("Chuyển cơ quan có thẩm quyền"),
            (S.NEW, *IN_HAND),
            S.FORWARDED,
            told=True,
            words=_("Lý do chuyển, việc đề nghị"),
        ),
        Step("extend", _("Gia hạn"), IN_HAND, S.EXTENDED, told=True, words=_("Lý do gia hạn, gửi cho người gửi")),
        Step("note", _("Ghi chú nội bộ"), tuple(S), words=_("Ghi chú"), public=False),
        Step("draft", _("Trình câu trả lời"), IN_HAND, S.REVIEW, words=_("Câu trả lời"), public=False),
        Step("return", _("Trả lại để sửa"), (S.REVIEW,), S.WORKING, who="approve", words=_("Cần sửa gì"), public=False),
        Step("approve", _("Duyệt và gửi trả lời"), (S.REVIEW,), S.ANSWERED, who="approve", told=True),
        Step("publish", _("Đã công khai"), (S.ANSWERED, S.CLOSED, S.PUBLISHED), S.PUBLISHED, who="system", told=True),
        Step("satisfied", _("Người gửi: đã giải quyết"), (S.ANSWERED, S.PUBLISHED), S.CLOSED, who="sender"),
        Step("reopen", _("Người gửi: chưa giải quyết"), (S.ANSWERED, S.PUBLISHED), S.REOPENED, who="sender"),
        Step("close", _("Đóng"), (S.ANSWERED, S.PUBLISHED, S.REOPENED), S.CLOSED, words=_("Lý do đóng")),
        Step("merge", _("Gộp vào ý kiến khác"), (S.NEW, S.WAITING, *IN_HAND), S.CLOSED, told=True),
        Step("split", _("Tách ý kiến"), OPEN, public=False),
        Step("restrict", _("Hạn chế: khiếu nại, tố cáo"), OPEN, S.REFUSED, who="restrict", told=True),
        Step("release", _("Đưa ra khỏi chỗ chờ xem"), (S.NEW,), public=False),
        Step("record", _("Ghi nhận"), tuple(S), who="system", public=False),
    )
}


def steps_from(state):
    """Steps of staff that the table allows in ``state``, in the table's order."""
    return [step for step in STEPS.values() if state in step.sources and step.who not in ("system", "sender")]
