"""What machines read of the news (core/metadata.py)."""

from django.utils.translation import gettext as _

from core.metadata import one_line, picture_of, shorten

from .feeds import category_feed, main_feed, story_feed


def describe_list(data, context):
    """A list of news, narrowed by category, running story or tag."""
    if "items" not in context:
        return data
    selected = context["selected"]
    category, story, tag = selected["category"], selected["story"], selected["tag"]
    words = [story.title] if story else []
    if category:
        named = _("chuyên mục %(name)s") if words else _("Tin chuyên mục %(name)s")
        words.append(named % {"name": category.name})
    if tag:
        words.append(_("thẻ “%(tag)s”") % {"tag": tag} if words else _("Tin có thẻ “%(tag)s”") % {"tag": tag})
    filters = {"chuyen-muc": category and category.slug, "dong-su-kien": story and story.slug, "the": tag}
    data.as_list(context["items"], filters, ", ".join(words), story.intro if story else "")
    data.subjects = [name for name in (category and category.name, story and story.title, tag) if name] or data.subjects
    data.feeds = [main_feed()]
    if category:
        data.feeds.append(category_feed(category))
    if story:
        data.feeds.append(story_feed(story))
    return data


def describe_item(data, page, request, context):
    """One news item."""
    names, tags = context.get("authors", []), [tag.name for tag in context.get("tags", [])]
    category, story = page.category, page.running_story if page.running_story and page.running_story.live else None
    data.og_type = "article"
    data.description = shorten(page.search_description or page.summary) or data.description
    data.picture = picture_of(page.lead_image, page.lead_image_alt, preview=getattr(request, "is_preview", False))
    data.published = page.shown_at
    if data.published and (data.modified is None or data.modified < data.published):
        data.modified = data.published
    data.creators = names or ([page.source.name] if page.source else [])
    data.subjects = [*([category.name] if category else []), *tags] or data.subjects
    data.feeds = [main_feed(), *([category_feed(category)] if category else []), *([story_feed(story)] if story else [])]
    organisation = data.portal.organisation()
    data.schema = {
        "@type": "NewsArticle",
        "headline": one_line(page.title),
        "image": [(data.picture or data.portal.picture).url],
        "author": [{"@type": "Person", "name": name} for name in names] or [organisation],
        "articleSection": category and category.name,
        "keywords": tags,
        "mainEntityOfPage": data.canonical,
        "isAccessibleForFree": True,
    }
    if page.source:
        data.schema["isBasedOn"] = page.source_url
        data.schema["sourceOrganization"] = {"@type": "Organization", "name": page.source.name, "url": page.source.url}
    return data
