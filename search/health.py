"""What /-/health/ready learns about search."""

from django.utils.translation import gettext as _

from .engines.base import engine


def probe():
    backend = engine()
    words = _("%(count)s mục") % {"count": backend.size()}
    if hasattr(backend, "front") and (not backend.front.answers(0.5) or backend.behind()):
        words += _("; Elasticsearch đang vắng hoặc chưa kịp, bản dự phòng trả lời thay")
    return words
