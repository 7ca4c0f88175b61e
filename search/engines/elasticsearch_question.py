"""A query of the portal in Elasticsearch's language."""

from ..query import NAMED_BOOST
from .base import facet_term

LEADING = 3  # rarer terms from which on common ones need not choose
RESCORED = 200  # hits; R@20 and R@100 of z are those without it; with 100, R@100 is .008 lower (docs/search/ranking.md)


def _any_of(queries, need=1):
    return queries[0] if len(queries) == 1 else {"bool": {"should": queries, "minimum_should_match": need}}


def _all_of(queries):
    return queries[0] if len(queries) == 1 else {"bool": {"filter": queries}}


def _term(field, value):
    return {"term": {field: value}}


def _ways(group, field):
    ways = [_all_of([_term(field, term) for term in terms]) for terms in group.alternatives if terms]
    return _any_of([*ways, *(_term("keyword", keyword) for keyword in group.keywords)])


def matching(query, need, filters):
    """All that has what ``need`` asks for."""
    required, optional = [], []
    for group in query.groups:
        (required if group.required else optional).append(_ways(group, "words"))
    groups = min(need.groups - len(required), len(optional))
    phrases = [_term("words", pair) for pair in query.telling]
    if groups == len(optional):
        required += optional
    elif groups > 0 or not (required or (need.pairs and phrases)):
        required.append(_any_of(optional, max(1, groups)))
    if need.pairs and phrases:
        cited = [_term("keyword", keyword) for keyword in query.cited]
        required.append(_any_of([_any_of(phrases, min(need.pairs, len(phrases))), *cited]))
    for name, values in filters.facets:
        required.append({"terms": {"facet": [facet_term(name, value) for value in values]}})
    if filters.since or filters.until:
        bounds = {"gte": filters.since, "lte": filters.until}
        required.append({"range": {"day": {sign: day.toordinal() for sign, day in bounds.items() if day}}})
    unwanted = [_all_of([_term("words", term) for term in terms]) for terms in query.excluded]
    return {"bool": {"filter": [*required, {"bool": {"must_not": unwanted}}] if unwanted else required}}


def _ranked(query, allowed):
    """What chooses and orders the hits. Syllables and pairs that very many items have choose nothing, and reading their long
    lists takes half of the time: they count afterwards, for the best hits only."""
    common = query.common if len(query.weights) - len(query.common) >= LEADING else ()
    clauses, late = [], []
    for term, weight in query.weights.items():
        (late if term in common else clauses).append({"term": {"words": {"value": term, "boost": weight}}})
    for keyword, boost in query.boosts.items():
        clauses.append({"constant_score": {"filter": _term("keyword", keyword), "boost": boost}})
    if query.may_name:
        named = [_ways(group, "naming") for group in query.groups]
        clauses.append({"constant_score": {"filter": {"bool": {"filter": named}}, "boost": NAMED_BOOST}})
    clauses.append({"constant_score": {"filter": allowed, "boost": 0}})  # whatever is counted can be listed
    body = {"query": {"bool": {"should": clauses}}}
    if late:  # the same window on every page: no page doubles or loses a hit
        body["rescore"] = {"window_size": RESCORED, "query": {"rescore_query": {"bool": {"should": late}}}}
    return body


def searches(query, need, filters, *, newest, offset, limit, with_facets, sketches):
    """Bodies of one request for several searches: the hits; how many there are, with facets; one more for each facet chosen."""
    allowed = matching(query, need, filters)
    page = {"from": offset, "size": limit, "track_total_hits": False}
    page |= {"stored_fields": "_none_", "docvalue_fields": ["key", "entry", *(["sketch"] if sketches else [])]}
    if newest:
        page |= {"query": allowed, "sort": [{"day": {"order": "desc", "missing": "_last"}}, {"key": "asc"}]}
    else:
        # Lucene leaves out what cannot be among the best only while nothing is counted and no filter leads: counting
        # apart and filtering the best afterwards halves the time, p95 50 to 20 ms on 62,150 articles and a busy machine.
        page |= {**_ranked(query, allowed), "post_filter": allowed}
    all_of_them = {"size": 0, "track_total_hits": True, "query": allowed}
    bodies = [page, all_of_them]
    if with_facets:
        all_of_them["aggs"] = {"facets": {"terms": {"field": "facet", "size": 1000}}}
        for name, _values in filters.facets:
            counts = {"terms": {"field": "facet", "size": 1000, "include": f"{name}=.*"}}
            bodies.append({"size": 0, "query": matching(query, need, filters.without(name)), "aggs": {"facets": counts}})
    return bodies
