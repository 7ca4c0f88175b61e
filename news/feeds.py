"""RSS of the news: all, of one category, of one running story. A fixed number of queries each."""

import mimetypes

from django.urls import reverse
from django.utils.feedgenerator import Enclosure
from django.utils.translation import gettext as _

from core.feeds import MOST_ITEMS, Channel, Feed, FeedGroup, PortalFeed
from core.metadata import absolute, page_path

from .models import NewsCategory, NewsIndexPage, NewsPage, RunningStory


def main_feed():
    return Feed(_("Tất cả tin"), reverse("news:feed"))


def category_feed(category):
    return Feed(_("Chuyên mục %(name)s") % {"name": category.name}, reverse("news:category_feed", args=[category.slug]))


def story_feed(story):
    return Feed(_("Dòng sự kiện %(name)s") % {"name": story.title}, reverse("news:story_feed", args=[story.slug]))


def group():
    """The news' feeds for the page that lists all feeds."""

    def more():
        categories = [category_feed(category) for category in NewsCategory.objects.all()]
        return [*categories, *[story_feed(story) for story in RunningStory.objects.filter(live=True)]]

    return FeedGroup(_("Tin tức"), main_feed(), more)


def list_path():
    """Path of the list of news for people, the portal's home while there is none."""
    index = NewsIndexPage.objects.live().public().order_by("path").first()
    return page_path(index) if index else "/"


class NewsFeed(PortalFeed):
    """The newest news of the whole portal."""

    def pages(self, **which):
        pages = NewsPage.objects.published().filter(**which).select_related("category", "lead_image").defer("body")
        return list(pages.prefetch_related("authors")[:MOST_ITEMS])

    def channel(self, request):
        return Channel(_("Tin tức"), _("Tin và thông báo mới nhất."), list_path(), self.pages())

    def item_moment(self, page):
        return page.shown_at

    def item_author_name(self, page):
        return ", ".join(page.author_names()) or None

    def item_categories(self, page):
        return [page.category.name] if page.category else []

    def item_enclosures(self, page):
        image = page.lead_image
        if not image or not image.file_size:
            return []
        kind = mimetypes.guess_type(image.file.name)[0] or "image/jpeg"
        return [Enclosure(absolute(image.file.url), str(image.file_size), kind)]


class CategoryFeed(NewsFeed):
    """News of one category."""

    def channel(self, request, slug):
        category = NewsCategory.objects.get(slug=slug)
        words = _("Tin mới nhất của chuyên mục %(name)s.") % {"name": category.name}
        return Channel(category.name, words, f"{list_path()}?chuyen-muc={category.slug}", self.pages(category=category))


class StoryFeed(NewsFeed):
    """News of one running story, as long as readers may see it."""

    def channel(self, request, slug):
        story = RunningStory.objects.get(slug=slug, live=True)
        words = story.intro or _("Tin mới nhất của dòng sự kiện %(name)s.") % {"name": story.title}
        return Channel(story.title, words, f"{list_path()}?dong-su-kien={story.slug}", self.pages(running_story=story))
