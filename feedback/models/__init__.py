"""Cases of citizens, what rules them, and what came of them."""

from .cases import Attachment, Case, CaseMark, Event, Letter  # noqa: F401
from .people import Consent, DataRequest, Look, Throttle  # noqa: F401
from .public import PublicQuestion, QuestionDocument  # noqa: F401
from .ratings import PageRating  # noqa: F401
from .rules import CaseKind, Clock, Notice, Place, ReplyTemplate, RoutingRule, Topic, Unit  # noqa: F401
