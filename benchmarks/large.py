"""What the benchmark of search does inside Django: ``python -m benchmarks.large fill|words|plain|edit|compare …``.

Each command prints one JSON object as its last line. Without ``--corpus`` the articles are made here, of the phrases of
the portal's own list of abbreviations: enough to measure time, not relevance.
"""

import argparse
import html
import itertools
import json
import os
import random
import re
import sys
import time
from datetime import date
from pathlib import Path

KINDS = ("Nghị định", "Thông tư liên tịch", "Thông tư", "Quyết định", "Nghị quyết", "Pháp lệnh", "Bộ luật", "Luật", "Lệnh")
BATCH = 400  # rows of one INSERT: SQLite takes 32,766 values
SEED = 5


# -- the articles -----------------------------------------------------------------------------------------------------
def made_rows():
    """Rows in the form of a corpus, without end."""
    from search.words import initial

    chance = random.Random(SEED)
    phrases = [line for _kind, _short, readings, *_ in initial() for line in readings.splitlines()]
    for number in itertools.count(1):
        words = " ".join(chance.choice(phrases) for _ in range(chance.randrange(10, 90)))
        document = f"Quyết định số {number // 20 + 1}/{2000 + number % 25}/QĐ-UBND về {chance.choice(phrases)}"
        title = f"Điều {number % 20 + 1}. {chance.choice(phrases)}, {chance.choice(phrases)}"
        yield {"id": str(number), "title": title, "text": words.capitalize() + ".", "doc": document}


def read_rows(corpus):
    from search.management.commands.search_eval import lines

    return lines(corpus) if corpus else made_rows()


# -- pages, written in bulk -------------------------------------------------------------------------------------------
def add_pages(index, pages):
    """Write ``pages`` below ``index`` as the tree keeps them, without the signals of single pages."""
    from django.contrib.contenttypes.models import ContentType
    from django.db import transaction
    from django.utils import timezone
    from wagtail.models import Page

    model, now, done = type(pages[0]), timezone.now(), 0
    content_type = ContentType.objects.get_for_model(model)
    tree = [field for field in Page._meta.local_concrete_fields if not field.primary_key]
    with transaction.atomic():
        for start in range(0, len(pages), BATCH):
            chunk = pages[start : start + BATCH]
            for number, page in enumerate(chunk, index.numchild + start + 1):
                page.path, page.depth, page.numchild = index._get_path(index.path, index.depth + 1, number), index.depth + 1, 0
                page.url_path, page.draft_title = f"{index.url_path}{page.slug}/", page.title
                page.content_type, page.locale_id, page.live = content_type, index.locale_id, True
                page.has_unpublished_changes = False
                page.first_published_at = page.last_published_at = now
            rows = [Page(**{field.attname: getattr(page, field.attname) for field in tree}) for page in chunk]
            for page, row in zip(chunk, Page.objects.bulk_create(rows), strict=True):
                page.pk = page.page_ptr_id = row.pk
            model._base_manager._insert(chunk, fields=model._meta.local_concrete_fields, using="default")
            done += len(chunk)
        Page.objects.filter(pk=index.pk).update(numchild=index.numchild + done)


def article(row, number, kinds, bodies):
    from core.text import fold
    from documents_hub.models import DocumentPage, number_key
    from search.management.commands.search_eval import document_number

    name = row.get("doc") or ""
    sign = document_number(name)[:80]
    year = re.search(r"(?:19|20)\d\d", sign or name)
    page = DocumentPage(
        title=(" ".join(row["title"].split()) or "Điều")[:255],
        slug=f"dieu-luat-{number}",
        number=sign or str(number),
        kind=kinds[next((kind for kind in KINDS if name.startswith(kind)), "Văn bản khác")],
        issuing_body=bodies[re.sub(r"[\d/]", "", sign).strip("-") or "Cơ quan khác"],
        issued_on=date(int(year[0]) if year else 2015, 1 + number % 12, 1 + number % 28),
        abstract=name[:1500],
        body=[("paragraph", f"<p>{html.escape(row.get('text') or '')}</p>")],
    )
    page.number_key, page.folded = number_key(page.number), fold(f"{page.number} {page.title}")
    return page


class _Named(dict):
    """Rows of a register by their name, made when first asked for."""

    def __init__(self, model):
        self.model = model

    def __missing__(self, name):
        self[name] = self.model.objects.get_or_create(name=name)[0]
        return self[name]


def fill(wanted):
    from django.utils import timezone

    from documents_hub.models import DocumentIndexPage, DocumentKind, IssuingBody
    from news.models import NewsCategory, NewsIndexPage, NewsPage

    began = time.perf_counter()
    kinds, bodies = _Named(DocumentKind), _Named(IssuingBody)
    rows = list(itertools.islice(read_rows(wanted.corpus), wanted.articles))
    pages = [article(row, number, kinds, bodies) for number, row in enumerate(rows, 1)]
    if pages:
        add_pages(DocumentIndexPage.objects.get(), pages)
    category, now = NewsCategory.objects.get_or_create(name="Đo tốc độ")[0], timezone.now()
    chance, news = random.Random(SEED), []
    for number in range(wanted.pages):
        texts = [row["text"] for row in chance.choices(rows, k=3)]
        paragraphs = [("paragraph", f"<p>{html.escape(text)}</p>") for text in texts]
        fields = {"summary": texts[0][:300], "category": category, "published_at": now, "body": paragraphs}
        news.append(NewsPage(title=" ".join(texts[1].split()[:14])[:255] or "Tin", slug=f"tin-do-{number}", **fields))
    if news:
        add_pages(NewsIndexPage.objects.get(), news)
    return {"articles": len(pages), "news": len(news), "seconds": round(time.perf_counter() - began, 1)}


# -- what is asked ----------------------------------------------------------------------------------------------------
def questions(base, number):
    """``number`` different questions: as written, without accents, half typed, a few words of one, in turn."""
    from search.management.commands.search_eval import half, strip_accents

    chance, found = random.Random(SEED), {}
    while len(found) < number:
        text = chance.choice(base)
        words = text.split()
        start = chance.randrange(max(1, len(words) - 4))
        some = " ".join(words[start : start + chance.randrange(3, 8)])
        ways = (text, strip_accents(text), half(text, chance), some, strip_accents(some))
        text = ways[len(found) % len(ways)]
        if text in found:
            text = " ".join(words[: chance.randrange(2, len(words) + 1)])
        found[text] = None
    found = list(found)
    chance.shuffle(found)
    return found


def beginnings(base, number):
    """``number`` different beginnings, from two letters on, as they are typed."""
    from search.management.commands.search_eval import strip_accents

    chance, found = random.Random(SEED), {}
    while len(found) < 3 * number:
        text = chance.choice(base)
        text = strip_accents(text) if len(found) % 2 else text
        found.update((text[:length].lower(), None) for length in range(2, min(len(text), chance.randrange(6, 30))))
    found = list(found)
    chance.shuffle(found)
    return found[:number]


def words(wanted):
    """Questions of citizens from ``--queries``, else sentences of the articles; names of articles to begin."""
    rows = list(itertools.islice(read_rows(wanted.corpus), 20_000))
    base = [row["text"][:120].rpartition(" ")[0] or "van ban" for row in rows]
    if wanted.queries:
        lines = [line for file in wanted.queries for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
        base = [json.loads(line)["text"] for line in lines]
    names = [re.sub(r"^Điều \w+\. ", "", row["title"]) for row in rows if row["title"]]
    return {"questions": questions(base, wanted.number), "beginnings": beginnings(base + names[::20], wanted.number)}


# -- the rate of the engine alone -------------------------------------------------------------------------------------
def plain(wanted):
    """Items a second that the engine takes, their entries already made: analysis and writing, no database."""
    from search.engines.base import engine
    from search.indexing import CHUNK, Target, _entries, sources

    offered, entries = sources(), []
    for source in offered.values():
        pks = list(source.queryset().order_by("pk").values_list("pk", flat=True)[: wanted.most])
        entries += [made for _key, made in _entries([Target(source.key(pk), source.model, pk) for pk in pks], offered) if made]
    with type(engine()).scratch() as backend:
        began = time.perf_counter()
        with backend.rebuilding() as session:
            for start in range(0, len(entries), CHUNK):
                session.index(entries[start : start + CHUNK])
        seconds = time.perf_counter() - began
    return {"items": len(entries), "seconds": round(seconds, 2), "per_second": round(len(entries) / seconds)}


# -- edits while a rebuild runs ---------------------------------------------------------------------------------------
def marker(number):
    """A word that nothing else has: what was edited is found by it."""
    return f"lan{number}zq{SEED}"


def edit(wanted):
    """Change the titles of ``--edits`` articles, as an editor's release does, evenly over ``--seconds``."""
    from core.actor import system_act
    from documents_hub.models import DocumentPage

    pks = list(DocumentPage.objects.live().order_by("pk").values_list("pk", flat=True))
    random.Random(SEED).shuffle(pks)
    began, at = time.time(), []
    print("ready", flush=True)
    sys.stdin.readline()  # the rebuild begins now
    began = time.time()
    for number, pk in enumerate(pks[: wanted.edits]):
        time.sleep(max(0.0, began + number * wanted.seconds / wanted.edits - time.time()))
        page = DocumentPage.objects.get(pk=pk)
        page.title = f"{page.title[:200]} {marker(number)}"
        revision = page.save_revision()
        with system_act("benchmark"):
            revision.publish()
        at.append(time.time())
    return {"edits": len(at), "began": began, "at": at}


def compare(wanted):
    """Whether each index has the present state of every edited page; waits up to ``--seconds`` for the worker."""
    from core import outbox
    from core.models import OutboxEntry
    from documents_hub.models import DocumentPage
    from search.engines.base import engine, local
    from search.indexing import entry, sources

    began = time.monotonic()
    waiting = OutboxEntry.objects.filter(kind__in=("index", "elasticsearch"))
    while waiting.exists() and time.monotonic() - began < wanted.seconds:
        if wanted.drain:
            outbox.drain(kinds=["index", "elasticsearch"])
        time.sleep(0.2)
    settled = time.monotonic() - began
    source = sources()[DocumentPage]
    edited = [entry(source, page) for page in DocumentPage.objects.filter(title__contains=f"zq{SEED}")]
    wrong = {}
    for backend in {local(), getattr(engine(), "front", engine())}:
        have = backend.all_keys_with_digest()
        missing = [made.key for made in edited if have.get(made.key, ("",))[0] != made.digest]
        wrong[type(backend).__name__] = missing
    return {"edited": len(edited), "wrong": wrong, "left": waiting.count(), "settled_after": round(settled, 1)}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("fill", "words", "plain", "edit", "compare"))
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--queries", type=Path, nargs="*")
    parser.add_argument("--number", type=int, default=1_300, help="Different questions.")
    parser.add_argument("--articles", type=int, default=62_150)
    parser.add_argument("--pages", type=int, default=5_000)
    parser.add_argument("--most", type=int, default=1_000_000, help="Items of one source that the plain rate is taken from.")
    parser.add_argument("--edits", type=int, default=500)
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--drain", action="store_true", help="Do what waits here instead of waiting for the worker's minute.")
    wanted = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings.local")
    import django

    django.setup()
    commands = {"fill": fill, "words": words, "plain": plain, "edit": edit, "compare": compare}
    print(json.dumps(commands[wanted.what](wanted)))


if __name__ == "__main__":
    main()
