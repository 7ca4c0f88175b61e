"""What the public part tells the portal; ``wagtail_hooks`` registers these functions."""

from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem

from core.search_sources import SearchItem, SearchSource, SearchView

from . import feeds, permissions, ratings
from .models import PublicQuestion
from .public_questions import founded, live

MOST_SUMMARY = 300


class QuestionSource(SearchSource):
    """Live questions; the answer is found with them, and the files that it rests on."""

    def queryset(self):
        return live()

    def instances(self, pks):
        rows = live().select_related("kind", "topic", "place").prefetch_related("documents")
        return rows.in_bulk(pks)

    def item(self, question):
        if not question.live:
            return None
        topic, place = question.topic, question.place
        facets = {"section": _("Hỏi đáp"), "field": topic, "body": question.answered_by, "year": question.answered_on.year}
        return SearchItem(
            key=self.key(question.pk),
            title=question.title,
            url=question.url,
            kind=self.kind,
            date=question.answered_on,
            summary=question.answer[:MOST_SUMMARY],
            context=" ".join(str(words) for words in (question.kind, topic, place, question.answered_by) if words),
            text=f"{question.question}\n{question.answer}",
            documents=[row.document_id for row in question.documents.all() if row.document_id],
            topics=[topic.name] if topic else [],
            facets={name: [str(value)] for name, value in facets.items() if value},
        )


def search_sources():
    """Hook ``portal_search_sources``."""
    return [QuestionSource(PublicQuestion, "question", _("Hỏi đáp"))]


def search_views():
    """Hook ``portal_search_views``: the form, the receipt, the answers, the figures."""
    if not founded():
        return []
    return [
        SearchView(
            _("Gửi phản ánh, kiến nghị"), reverse("feedback:send"), _("Không cần tài khoản; có mã để theo dõi và ngày trả lời"),
            "message-square-text",
            ("gửi phản ánh", "gửi kiến nghị", "gửi góp ý", "gửi ý kiến", "gửi câu hỏi", "đặt câu hỏi", "góp ý",
             "phản ánh kiến nghị", "phản ánh hiện trường", "kiến nghị phản ánh", "phản ánh", "kiến nghị"),
        ),
        SearchView(
            _("Tra cứu ý kiến"), reverse("feedback:track"), _("Xem ý kiến đã gửi đang ở bước nào, bằng mã và số PIN"), "search",
            ("tra cứu phản ánh", "tra cứu kiến nghị", "tra cứu góp ý", "theo dõi ý kiến", "theo dõi phản ánh", "mã hồ sơ"),
        ),
        SearchView(
            _("Hỏi đáp"), reverse("feedback:questions"), _("Câu hỏi của người dân và câu trả lời của cơ quan"),
            "message-circle-question", ("câu hỏi thường gặp", "trả lời công dân", "trả lời kiến nghị"),
        ),
        SearchView(
            _("Thống kê xử lý ý kiến"), reverse("feedback:statistics"), _("Bao nhiêu ý kiến, trả lời đúng hạn bao nhiêu"),
            "chart-line", ("thống kê ý kiến", "thống kê phản ánh", "thống kê kiến nghị", "thống kê"),
        ),
    ]  # fmt: skip


def portal_feeds():
    """Hook ``portal_feeds``."""
    return [feeds.group()]


def sitemap():
    """Hook ``portal_sitemap``: the form, the list of answers, the statistics and each question."""
    if not founded():
        return []
    fixed = [(reverse(f"feedback:{name}"), None) for name in ("send", "questions", "statistics")]
    questions = live().only("title", "last_published_at")
    return fixed + [(question.url, question.last_published_at) for question in questions]


def ways():
    """What a citizen can do here: the line in the footer of every page and the band of the home page."""
    return [
        {"title": _("Gửi phản ánh, kiến nghị"), "url": reverse("feedback:send"), "icon": "message-square-text"},
        {"title": _("Tra cứu ý kiến"), "url": reverse("feedback:track"), "icon": "search"},
        {"title": _("Hỏi đáp"), "url": reverse("feedback:questions"), "icon": "message-circle-question"},
    ]


def _is_home(page):
    return bool(page and page.depth == 2)


def page_slot(slot, page, request):
    """Hook ``portal_page_slot``: the three ways in, and the question whether the page was useful."""
    if slot == "footer" and founded():
        return render_to_string("feedback/public/ways_footer.html", {"ways": ways()})
    if slot == "after_content" and _is_home(page) and founded():
        return render_to_string("feedback/public/ways_home.html", {"ways": ways()})
    return ratings.slot(slot, page, request)


class RatingsItem(MenuItem):
    def is_shown(self, request):
        return permissions.user_can_read_ratings(request.user)


def ratings_item():
    """Hook ``register_admin_menu_item`` or an entry of the menu of cases."""
    return RatingsItem(_("Trang có hữu ích không"), reverse("feedback_admin:ratings"), icon_name="pick", order=900)
