"""The searches of the admin: lists, choosers and bulk actions find what an editor may see, drafts too, the moment it is saved.

A backend of Wagtail's search framework. It looks for the beginnings of words in one folded column (``core.models.AdminName``),
written in the transaction of the change, so it is the same on every database, needs no server, and is never behind. Accents and
case are folded on both sides. Measured and decided in docs/decisions/0005-admin-search.md.
"""

import re

from django.contrib.contenttypes.models import ContentType
from django.db.models import Case, Q, Value, When
from modelsearch.backends.base import BaseIndex, get_model_root
from modelsearch.backends.database import fallback
from modelsearch.query import Phrase, PlainText

from .models import AdminName
from .text import clean_text, fold

MOST = 1_000  # characters of an object that are kept
MOST_TYPED = 12  # words
MOST_WORD = 40  # characters
_WORD = re.compile(r"[^\W_]+")


def words(text):
    """Folded words of ``text``: «35/2023/QĐ-UBND» is four."""
    return [word[:MOST_WORD] for word in _WORD.findall(fold(clean_text(str(text))))]


def names(obj):
    """The words that ``obj`` is found by: what its model offers to search, and the title of its draft."""
    fields = {field.field_name: field for field in (*obj.get_autocomplete_search_fields(), *obj.get_searchable_search_fields())}
    texts = [getattr(obj, "draft_title", "")]
    for field in fields.values():
        value = field.get_value(obj)
        texts += value if isinstance(value, list | tuple) else [value]
    found = (" ".join(words(text)[: MOST // 4]) for text in texts if text)
    return "".join(f" {name}" for name in dict.fromkeys(found) if name)[:MOST]


def _kind(model):
    return ContentType.objects.get_for_model(get_model_root(model))


class QueryCompiler(fallback.DatabaseSearchQueryCompiler):
    def get_fields_names(self):
        return ()

    def _found(self, *wanted, **lookups):
        return AdminName.objects.filter(*wanted, content_type=_kind(self.queryset.model), **lookups).values("object_id")

    def build_database_filter(self, query, boost=1.0):
        if not isinstance(query, PlainText | Phrase):
            return super().build_database_filter(query, boost)
        typed = words(query.query_string)[:MOST_TYPED]
        if not typed:
            return fallback.MATCH_NONE
        if isinstance(query, Phrase):
            typed = [" ".join(typed)]
        connector = Q.OR if getattr(query, "operator", "and") == "or" else Q.AND
        return Q(pk__in=self._found(Q(*(Q(words__contains=f" {word}") for word in typed), _connector=connector)))

    def best_first(self, queryset):
        """What begins with the typed words, then what has them in a row, then the newest."""
        typed = words(getattr(self.query, "query_string", ""))[:MOST_TYPED]
        row = " ".join(typed)
        # The first letter of what is being typed tells nothing apart, and would put everything in order.
        places = [When(pk__in=self._found(words__startswith=f" {row}"), then=Value(0))] if len(row) > 1 else []
        if len(typed) > 1:  # one word is always in a row
            places.append(When(pk__in=self._found(words__contains=f" {row}"), then=Value(1)))
        return queryset.order_by(*[Case(*places, default=Value(2))] if places else (), "-pk")


class SearchResults(fallback.DatabaseSearchResults):
    def get_queryset(self):
        compiler = self.query_compiler
        queryset, found = compiler.queryset, compiler.build_database_filter(compiler.query)
        if found == fallback.MATCH_NONE:
            queryset = queryset.none()
        elif found != fallback.MATCH_ALL:
            queryset = queryset.filter(found)
        if compiler.order_by_relevance:
            queryset = compiler.best_first(queryset)
        elif not queryset.query.order_by:
            queryset = queryset.order_by("-pk")  # pages of one list must not overlap
        return queryset[self.start : self.stop]

    def _do_search(self):
        if self.stop is None or self._score_field:
            return super()._do_search()
        return iter(self.get_queryset())  # one page of a list, whole: what its rows show is asked once for all of them

    def _do_count(self):
        return self.get_queryset().order_by().count() if self.stop is None and not self.start else self.get_queryset().count()


class Index(BaseIndex):
    def add_items(self, model, items):
        kind = _kind(model)
        rows = [AdminName(content_type=kind, object_id=obj.pk, words=names(obj)) for obj in items if isinstance(obj.pk, int)]
        AdminName.objects.bulk_create(
            rows, batch_size=500, update_conflicts=True, unique_fields=["content_type", "object_id"], update_fields=["words"]
        )

    def delete_item(self, item):
        if isinstance(item.pk, int):
            AdminName.objects.filter(content_type=_kind(type(item)), object_id=item.pk).delete()

    def reset(self):
        AdminName.objects.all().delete()


class Rebuilder:
    """``manage.py update_index``: every object is written again over its row; rows of what is gone match nothing."""

    def __init__(self, index):
        self.index = index

    def start(self):
        return self.index

    def finish(self):
        pass


class SearchBackend(fallback.DatabaseSearchBackend):
    query_compiler_class = autocomplete_query_compiler_class = QueryCompiler
    results_class = SearchResults
    index_class = Index
    rebuilder_class = Rebuilder
