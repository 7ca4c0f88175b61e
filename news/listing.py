"""The list of news with its filters: what the address asks for, checked against the registers."""

from django.core.paginator import Paginator
from django.utils.functional import SimpleLazyObject

from core.page_cache import memo

from .models import NewsCategory, NewsPage, RunningStory


def listing(index, request):
    """Context of a news list: ``items`` (a page of a paginator), the filters and what is selected of them."""
    categories = memo("news.categories", lambda: list(NewsCategory.objects.all()))
    stories = memo("news.stories", lambda: list(RunningStory.objects.filter(live=True)))
    category = next((c for c in categories if c.slug == request.GET.get("chuyen-muc")), None)
    story = next((s for s in stories if s.slug == request.GET.get("dong-su-kien")), None)
    tag = request.GET.get("the", "")[:100]
    items = NewsPage.objects.listed().child_of(index)
    if category:
        items = items.filter(category=category)
    if story:
        items = items.filter(running_story=story)
    if tag:
        items = items.filter(tags__name__iexact=tag)
    query = request.GET.copy()
    query.pop("trang", None)
    return {
        "items": SimpleLazyObject(lambda: Paginator(items, index.PER_PAGE).get_page(request.GET.get("trang"))),
        "categories": categories,
        "stories": stories,
        "selected": {"category": category, "story": story, "tag": tag},
        "query": query.urlencode(),
    }
