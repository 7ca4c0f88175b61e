"""What machines read of a page: description, canonical address, Open Graph, JSON-LD, Dublin Core, its feeds.

A page answers ``metadata(request, context)`` (core/pages.py; types refine it by changing the object that ``super()`` made),
a view puts the answer of ``describe_view`` into its context under ``metadata``. ``components/meta.html`` prints it. What
neither describes, such as an error page, is no content of its own: no canonical address, ``noindex``.

The six elements that TT 24/2011/TT-BTTTT, Điều 4 demands are never empty, several values are joined by «;» (Điều 5).
"""

import datetime
import json
import mimetypes
import textwrap
from dataclasses import dataclass, field
from urllib.parse import urlencode

from django.conf import settings
from django.db.models import prefetch_related_objects
from django.template import Engine
from django.templatetags.static import static
from django.utils import timezone
from django.utils.safestring import mark_safe
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from wagtail.rich_text import get_text_for_indexing

DESCRIPTION_LENGTH = 200
NOT_FOR_INDEXES = "noindex, follow"
# Nothing in the text may end the data block or begin a comment in it.
_IN_SCRIPT = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


def one_line(text):
    return " ".join(str(text or "").split())


def shorten(text, length=DESCRIPTION_LENGTH):
    """One line of at most ``length`` characters, cut between words."""
    text = one_line(text)
    short = textwrap.shorten(text, length, placeholder="…")
    return short if len(short) > length // 2 or len(text) <= length else Truncator(text).chars(length)


def first_words(body):
    """Text of a body's first paragraphs. By name: reading other blocks would load what they choose, one by one."""
    text = ""
    for child in body.blocks_by_name("paragraph") if body else ():
        text = one_line(f"{text} {get_text_for_indexing(child.value.source)}")
        if len(text) >= DESCRIPTION_LENGTH:
            break
    return text


def absolute(address):
    """``address`` under the portal's public address; Wagtail's own site record does not follow it."""
    return address if address.startswith(("http://", "https://")) else settings.PUBLIC_URL + address


def page_path(page, request=None):
    """Path of a page on the portal, without host, whatever host the request was made to."""
    parts = page.get_url_parts(request)
    return (parts[2] if parts else "") or "/"


def iso(value):
    """A day, or a moment in Vietnam's time, as ISO 8601."""
    if isinstance(value, datetime.datetime):
        value = timezone.localtime(value) if timezone.is_aware(value) else value
        return value.isoformat(timespec="seconds")
    return value.isoformat() if value else ""


def _day(value):
    return iso(value)[:10] or iso(timezone.localdate())


def _joined(values):
    """Values of one element; a «;» inside one of several would make two of it."""
    words = [one_line(value) for value in values if value]
    return words[0] if len(words) == 1 else "; ".join(word.replace(";", ",") for word in words)


def tidy(node):
    """A JSON-LD node without what is empty, at every depth."""
    if isinstance(node, dict):
        found = {key: tidy(value) for key, value in node.items()}
        return {key: value for key, value in found.items() if value not in (None, "", [], {})}
    if isinstance(node, (list, tuple)):
        return [item for item in map(tidy, node) if item not in (None, "", [], {})]
    return node if isinstance(node, (int, float)) else str(node or "")


def chrome_of(request):
    """What surrounds the pages of ``request``: the context processor of the settings gives it, so core need not know home."""
    if request is not None and not hasattr(request, "portal_chrome"):
        for processor in Engine.get_default().template_context_processors:
            processor(request)
    return getattr(request, "portal_chrome", None)


@dataclass(frozen=True)
class Picture:
    url: str
    width: int = 0
    height: int = 0
    alt: str = ""

    @property
    def content_type(self):
        return mimetypes.guess_type(self.url)[0] or "image/webp"


def picture_of(image, alt="", preview=False):
    """The widest size of ``image`` that was drawn already, else its original. Asks for renditions once a page."""
    if not image:
        return None
    if not preview:  # a preview makes sizes while it is rendered
        prefetch_related_objects([image], "renditions")
    sizes = [r for r in image.renditions.all() if r.filter_spec.startswith("width-")]
    best = max(sizes, key=lambda r: r.width, default=None) or image
    url = best.url if best is not image else image.file.url
    return Picture(absolute(url), best.width, best.height, one_line(alt))


@dataclass(frozen=True)
class Feed:
    """A feed that readers can subscribe to: its title and its path."""

    title: str
    path: str


@dataclass(frozen=True)
class Step:
    """A page above this one."""

    title: str
    path: str


@dataclass
class Portal:
    """Who runs the portal, as its settings say."""

    name: str
    short_name: str
    publisher: str
    owner: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    rights: str = ""
    search_path: str = ""
    logo: str = ""

    @classmethod
    def of(cls, request):
        chrome = chrome_of(request)
        agency = getattr(chrome, "agency", None)

        def said(name):
            return one_line(getattr(agency, name, ""))

        name = said("portal_name") or settings.WAGTAIL_SITE_NAME
        logo = picture_of(getattr(agency, "emblem", None))
        return cls(
            name=name,
            short_name=said("short_name") or name,
            publisher=said("managing_agency") or said("owner_agency") or name,
            owner=said("owner_agency"),
            address=said("address"),
            phone=said("phone"),
            email=said("email"),
            rights=said("reuse_text") or said("licence_text"),
            search_path=getattr(chrome, "search_url", ""),
            logo=logo.url if logo else absolute(static("core/img/icon-180.png")),
        )

    @property
    def description(self):
        if not self.owner:
            return self.name
        return _("%(portal)s. Cơ quan chủ quản: %(owner)s.") % {"portal": self.name, "owner": self.owner}

    @property
    def picture(self):
        return Picture(absolute(static("core/img/share.png")), 1200, 630, self.name)

    def organisation(self, whole=False):
        node = {
            "@type": "GovernmentOrganization",
            "@id": absolute("/#co-quan"),
            "name": self.publisher,
            "url": absolute("/"),
            "logo": self.logo,
        }
        if whole:
            node |= {
                "address": {"@type": "PostalAddress", "streetAddress": self.address, "addressCountry": "VN"},
                "telephone": self.phone,
                "email": self.email,
            }
            if self.owner and self.owner != self.publisher:
                node["parentOrganization"] = {"@type": "GovernmentOrganization", "name": self.owner}
        return node

    def website(self, whole=False):
        node = {"@type": "WebSite", "@id": absolute("/#cong"), "name": self.name, "url": absolute("/")}
        if whole:
            target = absolute(self.search_path) + "?q={search_term_string}"
            node |= {
                "alternateName": self.short_name,
                "inLanguage": settings.LANGUAGE_CODE,
                "publisher": {"@id": absolute("/#co-quan")},
                "potentialAction": {
                    "@type": "SearchAction",
                    "target": {"@type": "EntryPoint", "urlTemplate": target},
                    "query-input": "required name=search_term_string",
                },
            }
        return node


@dataclass
class Metadata:
    """One page as machines read it. Everything may be changed until the template asks.

    ``path`` is the canonical path ("" for what has none) and ``query`` what belongs to it; ``schema`` is the JSON-LD node of
    the page itself: its type and what goes beyond title, description, dates and address. ``also`` are further nodes.
    """

    portal: Portal
    title: str
    description: str = ""
    path: str = ""
    query: dict = field(default_factory=dict)
    robots: str = ""
    title_end: str | None = None
    og_type: str = "website"
    picture: Picture | None = None
    steps: list[Step] = field(default_factory=list)
    creators: list[str] = field(default_factory=list)
    publisher: str = ""
    subjects: list[str] = field(default_factory=list)
    published: datetime.date | None = None
    modified: datetime.date | None = None
    dc_type: str = "Text"
    feeds: list[Feed] = field(default_factory=list)
    schema: dict = field(default_factory=lambda: {"@type": "WebPage"})
    also: list[dict] = field(default_factory=list)

    def __post_init__(self):
        self.title = one_line(self.title) or self.portal.name
        self.description = shorten(self.description) or shorten(self.portal.description)
        self.title_end = self.portal.short_name if self.title_end is None else self.title_end

    def as_list(self, page, filters, words, description=""):
        """This page is one of a list's pages: ``page`` of a paginator, the chosen ``filters`` and what they mean in words."""
        self.schema = {"@type": "CollectionPage"}
        self.dc_type = "Collection"
        self.query = {name: value for name, value in filters.items() if value}
        if words:
            self.title = one_line(words)
            self.description = shorten(description or f"{self.title}. {self.portal.name}.")
        if page.number > 1:
            self.query["trang"] = page.number
            number = _("trang %(number)s") % {"number": page.number}
            self.title, self.description = f"{self.title} – {number}", f"{self.description} ({number})"
        if any(filters.values()) and not page.object_list:
            self.robots = NOT_FOR_INDEXES

    @property
    def canonical(self):
        query = f"?{urlencode(self.query)}" if self.query else ""
        return absolute(self.path) + query if self.path else ""

    @property
    def address(self):
        """Where this is; the portal itself for what has no address of its own."""
        return self.canonical or absolute("/")

    @property
    def open_graph(self):
        picture = self.picture or self.portal.picture
        found = {
            "og:type": self.og_type,
            "og:title": self.title,
            "og:description": self.description,
            "og:url": self.address,
            "og:site_name": self.portal.name,
            "og:locale": "vi_VN",
            "og:image": picture.url,
            "og:image:type": picture.content_type,
            "og:image:width": picture.width,
            "og:image:height": picture.height,
            "og:image:alt": picture.alt or self.title,
        }
        if self.og_type == "article":
            found |= {"article:published_time": iso(self.published), "article:modified_time": iso(self.modified)}
        return [(name, value) for name, value in found.items() if value]

    @property
    def dublin_core(self):
        publisher = self.publisher or self.portal.publisher
        found = {
            "title": [self.title],
            "creator": self.creators or [publisher],
            "subject": self.subjects,
            "description": [self.description],
            "publisher": [publisher],
            "date": [_day(self.published or self.modified)],
            "type": [self.dc_type],
            "format": ["text/html"],
            "identifier": [self.address],
            "language": [settings.LANGUAGE_CODE],
            "coverage": [_("Việt Nam")],
            "rights": [self.portal.rights],
        }
        return [(f"DC.{name}", _joined(values)) for name, values in found.items() if any(values)]

    def _breadcrumbs(self):
        steps = [*self.steps, Step(self.title, self.path)]
        if steps[0].path != "/":
            steps.insert(0, Step(_("Trang chủ"), "/"))
        items = [
            {"@type": "ListItem", "position": n, "name": step.title, "item": absolute(step.path)}
            for n, step in enumerate(steps, 1)
        ]
        items[-1]["item"] = self.canonical
        return {"@type": "BreadcrumbList", "itemListElement": items}

    @property
    def json_ld(self):
        """The data block's text: one graph."""
        graph = [*self.also]
        if self.canonical:
            node = {
                "@type": "WebPage",
                "url": self.canonical,
                "name": self.title,
                "description": self.description,
                "inLanguage": settings.LANGUAGE_CODE,
                "datePublished": iso(self.published),
                "dateModified": iso(self.modified),
                "publisher": self.portal.organisation(),
                "isPartOf": self.portal.website(),
            }
            graph += [{**node, **self.schema}, self._breadcrumbs()]
        else:
            graph += [self.portal.website(whole=True), self.portal.organisation(whole=True)]
        text = json.dumps({"@context": "https://schema.org", "@graph": tidy(graph)}, ensure_ascii=False)
        return mark_safe(text.translate(_IN_SCRIPT))


def describe_view(request, title, description="", *, query=None, robots="", feeds=()):
    """Metadata of a page that a view makes, under the path of ``request``; ``query`` is what its address cannot do without."""
    portal = Portal.of(request)
    return Metadata(portal, title, description, path=request.path, query=query or {}, robots=robots, feeds=list(feeds))


def describe_nothing(request):
    """Metadata of what is no content of its own, such as an error page."""
    portal = Portal.of(request)
    return Metadata(portal, portal.name, robots=NOT_FOR_INDEXES)
