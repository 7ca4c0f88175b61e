"""The register with its filters: kind, issuing body, year, words of number or subject."""

from django.core.paginator import Paginator
from django.db.models import Q
from django.db.models.functions import ExtractYear
from django.utils.functional import SimpleLazyObject

from core.page_cache import memo
from core.text import fold

from .models import DocumentKind, DocumentPage, IssuingBody, number_key


def _chosen(rows, value):
    return next((row for row in rows if str(row.pk) == value), None)


def _named(words):
    """Documents whose number holds what was typed, or whose number and subject hold all its words; accents play no part."""
    by_words = Q()
    for word in fold(words).split()[:12]:
        by_words &= Q(folded__contains=word)
    return Q(number_key__contains=number_key(words)) | by_words


def _offered(index):
    """Kinds, issuing bodies and years (newest first) that documents of the register have."""
    used = DocumentPage.objects.live().public().child_of(index).order_by()
    years = used.annotate(y=ExtractYear("issued_on")).values_list("y", flat=True).distinct().order_by("-y")
    return (
        list(DocumentKind.objects.filter(pk__in=used.values("kind"))),
        list(IssuingBody.objects.filter(pk__in=used.values("issuing_body"))),
        [year for year in years if year],
    )


def listing(index, request):
    """Context of the register: ``items`` (a page of a paginator), the filters and what is selected of them."""
    pages = DocumentPage.objects.listed().child_of(index)
    kinds, bodies, years = memo(f"documents_hub.filters:{index.pk}", lambda: _offered(index))
    kind = _chosen(kinds, request.GET.get("loai"))
    body = _chosen(bodies, request.GET.get("co-quan"))
    year = next((y for y in years if str(y) == request.GET.get("nam")), None)
    words = request.GET.get("q", "").strip()[:100]
    if kind:
        pages = pages.filter(kind=kind)
    if body:
        pages = pages.filter(issuing_body=body)
    if year:
        pages = pages.filter(issued_on__year=year)
    if words:
        pages = pages.filter(_named(words))
    query = request.GET.copy()
    query.pop("trang", None)
    return {
        "items": SimpleLazyObject(lambda: Paginator(pages, index.PER_PAGE).get_page(request.GET.get("trang"))),
        "kinds": kinds,
        "bodies": bodies,
        "years": years,
        "selected": {"kind": kind, "body": body, "year": year, "q": words},
        "query": query.urlencode(),
    }
