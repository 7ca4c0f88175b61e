"""Cases of citizens, what rules them, and what came of them."""

from .cases import Attachment, Case, CaseMark, Event, Letter
from .people import Consent, DataRequest, Look, Throttle
from .public import PublicQuestion, QuestionDocument
from .ratings import PageRating
from .rules import CaseKind, Clock, Notice, Place, ReplyTemplate, RoutingRule, Topic, Unit
