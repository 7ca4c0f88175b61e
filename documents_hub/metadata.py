"""What machines read of the register and its documents (core/metadata.py)."""

from django.utils.translation import gettext as _

from core.metadata import NOT_FOR_INDEXES, absolute, iso, one_line, shorten

from .feeds import main_feed
from .models import Validity

# schema.org knows three states of legal force.
FORCE = {
    Validity.IN_FORCE: "InForce",
    Validity.PARTLY_LAPSED: "PartiallyInForce",
    Validity.PARTLY_SUSPENDED: "PartiallyInForce",
}


def describe_register(data, context):
    """The register, narrowed by kind, issuing body and year; a search by words is no page for indexes."""
    if "items" not in context:
        return data
    selected = context["selected"]
    kind, body, year, words = (selected[name] for name in ("kind", "body", "year", "q"))
    named = [kind.name if kind else _("Văn bản")] if kind or body or year or words else []
    if body:
        named.append(_("của %(body)s") % {"body": body.name})
    if year:
        named.append(_("năm %(year)s") % {"year": year})
    if words:
        named.append(_("có “%(words)s”") % {"words": words})
    filters = {"loai": kind and kind.pk, "co-quan": body and body.pk, "nam": year, "q": words}
    data.as_list(context["items"], filters, " ".join(named))
    if words:
        data.robots = NOT_FOR_INDEXES
    data.feeds = [main_feed()]
    return data


def describe_document(data, page, context):
    """One document of the register: the issuing body is its creator and publisher, not the portal."""
    body = page.issuing_body and page.issuing_body.name
    data.title = one_line(f"{page.full_number}: {page.title}")
    data.description = shorten(page.search_description or page.abstract or f"{page.full_number}: {page.title}")
    data.og_type = "article"
    data.published = page.issued_on or page.first_published_at
    data.creators, data.publisher = [body] if body else [], body or ""
    data.subjects = [page.kind.name] if page.kind else data.subjects
    data.feeds = [main_feed()]
    files = [attachment.document for attachment in context.get("attachments", [])]
    data.schema = {
        "@type": "Legislation",
        "name": one_line(page.title),
        "alternateName": page.full_number,
        "legislationIdentifier": page.number,
        "legislationType": page.kind and page.kind.name,
        "legislationDate": iso(page.issued_on),
        "legislationDateOfApplicability": iso(page.effective_on),
        "expires": iso(page.expires_on),
        "legislationPassedBy": {"@type": "GovernmentOrganization", "name": body} if body else None,
        "legislationLegalForce": f"https://schema.org/{FORCE.get(page.validity, 'NotInForce')}",
        "encoding": [
            {"@type": "MediaObject", "contentUrl": absolute(file.url), "encodingFormat": file.content_type} for file in files
        ],
    }
    return data
