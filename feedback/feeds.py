"""RSS of new public questions."""

from django.urls import reverse
from django.utils.html import linebreaks
from django.utils.translation import gettext as _

from core.feeds import MOST_ITEMS, Channel, Feed, FeedGroup, PortalFeed, in_title
from core.metadata import absolute

from .public_questions import newest


def group():
    return FeedGroup(_("Hỏi đáp"), Feed(_("Hỏi đáp mới"), reverse("feedback:feed")))


class QuestionFeed(PortalFeed):
    """The newest answers to questions of the public."""

    def channel(self, request):
        words = _("Câu hỏi của người dân và trả lời của cơ quan, mới nhất trước.")
        return Channel(_("Hỏi đáp"), words, reverse("feedback:questions"), newest(MOST_ITEMS))

    def item_title(self, question):
        return in_title(question.title)

    def item_description(self, question):
        return linebreaks(question.answer, autoescape=True)

    def item_link(self, question):
        return absolute(question.url)

    def item_guid(self, question):
        return absolute(reverse("feedback:question", args=[question.pk, "cau-hoi"]))  # stays when the title is changed

    def item_moment(self, question):
        return question.first_published_at

    def item_author_name(self, question):
        return question.answered_by

    def item_categories(self, question):
        return [question.topic_name] if question.topic_name else []
