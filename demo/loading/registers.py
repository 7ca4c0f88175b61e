"""Categories, stories, sources, contributors, kinds, bodies, signers: by the keys that the texts use."""

from dataclasses import dataclass
from datetime import date

from demo.content import registers as rows
from documents_hub.models import DocumentKind, IssuingBody, Signer
from news.models import Contributor, NewsCategory, NewsSource, RunningStory


@dataclass
class Registers:
    categories: dict
    stories: dict
    sources: dict
    contributors: dict
    kinds: dict
    bodies: dict
    signers: dict


def _day(text):
    return date.fromisoformat(text) if text else None


def load():
    categories = {
        slug: NewsCategory.objects.update_or_create(slug=slug, defaults={"name": name, "sort_order": number})[0]
        for number, (slug, name) in enumerate(rows.CATEGORIES)
    }
    stories = {}
    for row in rows.STORIES:
        story = RunningStory(slug=row["slug"], title=row["title"], intro=row["intro"], live=False)
        story.save()
        story.save_revision().publish(skip_permission_checks=True)
        stories[row["slug"]] = RunningStory.objects.get(pk=story.pk)
    sources = {
        slug: NewsSource.objects.update_or_create(name=name, defaults={"url": url})[0] for slug, name, url in rows.SOURCES
    }
    contributors = {
        slug: Contributor.objects.update_or_create(name=name, defaults={"pen_name": pen})[0]
        for slug, name, pen in rows.CONTRIBUTORS
    }
    kinds = {
        slug: DocumentKind.objects.get_or_create(name=name, defaults={"abbreviation": short})[0]
        for slug, name, short in rows.KINDS
    }
    bodies = {}
    for row in rows.ISSUING_BODIES:
        values = {"valid_from": _day(row["valid_from"]), "valid_to": _day(row["valid_to"])}
        bodies[row["slug"]] = IssuingBody.objects.update_or_create(name=row["name"], defaults=values)[0]
    for old, new in rows.SUCCESSORS.items() if hasattr(rows, "SUCCESSORS") else ():
        IssuingBody.objects.filter(pk=bodies[old].pk).update(successor=bodies[new])
    signers = {
        slug: Signer.objects.update_or_create(name=name, defaults={"post": post})[0] for slug, name, post in rows.SIGNERS
    }
    return Registers(categories, stories, sources, contributors, kinds, bodies, signers)
