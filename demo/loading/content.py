"""Pages of the demonstration: made first without bodies, then filled, because bodies link to each other."""

from datetime import date, datetime

from django.apps import apps
from django.utils.dateparse import parse_datetime
from wagtail.models import Page

from demo.content import agency, documents, news, pages
from documents_hub.models import Attachment, DocumentIndexPage, DocumentPage, Validity
from home.models import (
    AgencySettings,
    Contact,
    FooterLink,
    FormerName,
    HomePage,
    HomeSection,
    HomeTask,
    MenuItem,
    NavigationSettings,
    NoticeSettings,
    StandardPage,
)
from news.models import Correction, NewsAuthor, NewsIndexPage, NewsPage, RelatedItem

from .blocks import Converter

# The texts' short words for a stated validity.
VALIDITY = {
    None: "",
    "partly": Validity.PARTLY_LAPSED,
    "lapsed": Validity.LAPSED,
    "not_yet": Validity.NOT_YET,
    "suspended": Validity.SUSPENDED,
    "partly_suspended": Validity.PARTLY_SUSPENDED,
    "obsolete": Validity.OBSOLETE,
    "in_force": Validity.IN_FORCE,
}
EPOCH = datetime.fromisoformat("2026-11-24T08:00:00+07:00")


def load(library, rows, people):
    """All live pages by slug."""
    home = HomePage.objects.get()
    found = {p.slug: p for p in Page.objects.descendant_of(home, inclusive=True).specific()}
    todo = []
    for row in [*pages.SECTIONS, *pages.PAGES]:
        todo.append((_standing(found, row), row))
    index = DocumentIndexPage.objects.get()
    for row in documents.DOCUMENTS:
        todo.append((_paper(found, index, row, rows), row))
    index = NewsIndexPage.objects.get()
    for row in sorted(news.NEWS, key=lambda r: r["published"]):
        todo.append((make_news(found, index, row, library, rows, people), row))
    convert = Converter(library, found)
    for page, row in todo:
        _fill(page, row, convert, library, found)
    _home(home, convert, found)
    _settings(found)
    return found


TREE = ["path", "depth", "numchild", "url_path"]


def _add(found, parent, page):
    parent.refresh_from_db(fields=TREE)  # other children came and went through other instances
    page.live = False
    parent.add_child(instance=page)
    found[page.slug] = page
    return page


def _standing(found, row):
    """A section or standing page: one that the founding made is renamed and, where the texts want it, moved."""
    page, parent = found.get(row["slug"]), found[row.get("parent") or "trang-chu"]
    if page is None:
        page = _add(found, parent, StandardPage(slug=row["slug"], title=row["title"]))
    elif not page.is_child_of(parent):
        parent.refresh_from_db(fields=TREE)
        page.move(parent, "last-child")
        page = found[row["slug"]] = type(page).objects.get(pk=page.pk)
    page.title = page.draft_title = row["title"]
    page.intro = row["intro"]
    if row.get("reviewed_on"):
        page.reviewed_on = _day(row["reviewed_on"])
    if row.get("contacts"):
        page.contacts = [Contact(sort_order=n, **values) for n, values in enumerate(row["contacts"])]
    return page


def _day(text):
    return date.fromisoformat(text) if text else None


def _paper(found, index, row, rows):
    page = DocumentPage(
        slug=row["slug"],
        title=row["title"],
        number=row["number"],
        kind=rows.kinds[row["kind"]],
        issuing_body=rows.bodies[row["issuing_body"]],
        signer=rows.signers[row["signer"]] if row.get("signer") else None,
        signer_post=row.get("signer_post", ""),
        issued_on=_day(row["issued_on"]),
        effective_on=_day(row["effective_on"]),
        expires_on=_day(row["expires_on"]),
        stated_validity=VALIDITY[row["status"]],
        validity_basis=row["status_basis"],
        abstract=row["abstract"],
    )
    return _add(found, index, page)


def make_news(found, index, row, library, rows, people):
    """A draft news page without its body."""
    page = NewsPage(
        slug=row["slug"],
        title=row["title"],
        summary=row["summary"],
        category=rows.categories[row["category"]],
        running_story=rows.stories[row["story"]] if row.get("story") else None,
        source=rows.sources[row["source"]] if row.get("source") else None,
        source_url=row.get("source_url") or "",
        lead_image=library.images[row["image"]] if row.get("image") else None,
        lead_image_alt=row.get("alt") or (library.images[row["image"]].alt if row.get("image") else ""),
        lead_image_caption=row.get("caption") or "",
        published_at=parse_datetime(row["published"]) if row.get("published") else None,
        featured=row.get("featured") is not None,
        featured_order=row.get("featured") or 100,
        owner=people["bientap"],
    )
    for kind, key in row.get("authors", []):
        page.authors.add(
            NewsAuthor(account=people[key]) if kind == "account" else NewsAuthor(contributor=rows.contributors[key])
        )
    for correction in row.get("corrections", []):
        page.corrections.add(Correction(date=_day(correction["date"]), text=correction["text"]))
    _add(found, index, page)
    if row.get("tags"):
        page.tags.add(*row["tags"])
    return page


def _fill(page, row, convert, library, found):
    attachments = []
    if isinstance(page, DocumentPage):
        attachments = [library.documents[key] for key in (f"{row['slug']}:{n}" for n in range(5)) if key in library.documents]
        page.attachments = [Attachment(document=d, sort_order=n) for n, d in enumerate(attachments)]
    if isinstance(page, NewsPage):
        page.related_items = [RelatedItem(page=found[slug]) for slug in row.get("related", [])]
    blocks = list(row.get("body") or [])
    if isinstance(page, DocumentPage) and row["related"]:
        blocks.append(("related_pages", {"title": "Văn bản liên quan", "pages": row["related"]}))
    if blocks:
        page.body = convert.body(blocks, attachments)
    summary = row.get("summary") or row.get("intro") or row.get("abstract") or ""
    page.search_description = summary[:155]
    when = row.get("published") or (f"{row['issued_on']}T08:00:00+07:00" if row.get("issued_on") else None)
    publish(page, parse_datetime(when) if when else EPOCH)


def publish(page, when):
    """Publish by the portal's own act, as if at ``when``."""
    page.refresh_from_db(fields=TREE)
    page.save_revision(clean=False).publish(skip_permission_checks=True)
    Page.objects.filter(pk=page.pk).update(first_published_at=when, last_published_at=when, latest_revision_created_at=when)


def _link(found, to):
    if not to:
        return {}
    if to.startswith("page:"):
        return {"link_page": found[to.removeprefix("page:")]}
    return {"link_url": to}


def _home(home, convert, found):
    home = HomePage.objects.get(pk=home.pk)
    for name, value in agency.HERO.items():
        setattr(home, name, value)
    tasks = [*agency.TASKS, *(agency.OPINION_TASKS if apps.is_installed("feedback") else [])]
    home.tasks = [
        HomeTask(icon=t["icon"], title=t["title"], note=t["note"], sort_order=n, **_link(found, t["to"]))
        for n, t in enumerate(tasks)
    ]
    home.sections = [
        HomeSection(
            kind=s["kind"], title=s["title"], limit=s["limit"], sort_order=n, link_page=_link(found, s["to"]).get("link_page")
        )
        for n, s in enumerate(agency.SECTIONS)
    ]
    home.body = convert.body(agency.HOME_BODY)
    home.search_description = (
        "Tin tức, văn bản, hướng dẫn và góp ý về chuyển đổi số của tỉnh Vĩnh Long, đọc được trên điện thoại."
    )
    publish(home, EPOCH)


def _settings(found):
    values = {k: v for k, v in agency.AGENCY.items() if k != "former_names"}
    settings = AgencySettings.load()
    for name, value in values.items():
        setattr(settings, name, value)
    settings.former_names = [
        FormerName(name=f["name"], valid_from=_day(f["valid_from"]), valid_to=_day(f["valid_to"]), sort_order=n)
        for n, f in enumerate(agency.AGENCY["former_names"])
    ]
    settings.save()
    notice = NoticeSettings.load()
    for name, value in agency.NOTICE.items():
        setattr(notice, name, parse_datetime(value) if name.endswith("_at") and value else value)
    notice.save()
    navigation = NavigationSettings.load()

    def links(model, rows):
        out = []
        for number, row in enumerate(rows):
            to, more = row["to"], {name: row[name] for name in ("icon",) if name in row}
            if to == "/":
                more["page"] = found["trang-chu"]
            elif to.startswith("page:"):
                more["page"] = found[to.removeprefix("page:")]
            else:
                more["url"] = to
            out.append(model(title=row["title"], sort_order=number, **more))
        return out

    navigation.menu_items = links(MenuItem, agency.MENU)
    navigation.footer_links = links(FooterLink, agency.FOOTER)
    navigation.save()
