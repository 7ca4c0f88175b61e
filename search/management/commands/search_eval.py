"""Measures ranking with labelled questions: the same entries, index session and ranking that the portal uses."""

import json
import lzma
import math
import random
import re
import statistics
import time
import unicodedata
from collections import Counter
from importlib import import_module
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils.module_loading import import_string
from django.utils.translation import gettext as _

from core.text import clean_text
from search.analysis import is_year, syllables
from search.engines.base import Engine, EngineError, Entry
from search.indexing import CHUNK
from search.query import parse
from search.ranking import rank
from search.words import ABBREVIATION, assumed, initial

CUTS = (1, 5, 10, 20, 100)
SEED = 6
PAGE = 10  # hits of the search that is timed
REPEATS = 3  # of it; the median counts, so that what else the machine does counts less
_NUMBER = re.compile(r"\bsố ([^\s,;]*\d[^\s,;]*)")
_ACCENTS = {code: None for code in range(0x300, 0x370)}


# -- the data ---------------------------------------------------------------------------------------------------------
def lines(path):
    reader = lzma.open if path.suffix == ".xz" else open
    with reader(path, "rt", encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


def document_number(name):
    """«57/2020/QH14» of «Luật số 57/2020/QH14 Luật Thanh niên»; "" when it has none."""
    found = _NUMBER.search(name)
    return found.group(1).strip("'.") if found else ""


def entry(row):
    number = document_number(row.get("doc") or "")
    return Entry(
        key=row["id"],
        title=" ".join((row.get("title") or "").split()),
        url=f"/{row['id']}/",
        kind="document",
        context=row.get("doc") or "",
        numbers=[number] if number else [],
        parts=[("", " ".join((row.get("text") or "").split()))],
    )


def read_questions(folder):
    """Pairs (question, set of right keys)."""
    right = {}
    for line in (folder / "qrels.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        question, key, score = line.split("\t")
        if int(score) > 0:
            right.setdefault(question, set()).add(key)
    return [(row["text"], right[row["id"]]) for row in lines(folder / "queries.jsonl") if row["id"] in right]


# -- how it is typed --------------------------------------------------------------------------------------------------
def strip_accents(text):
    text = unicodedata.normalize("NFD", text).translate(_ACCENTS)
    return text.replace("đ", "d").replace("Đ", "D")


def half(text, chance):
    return re.sub(r"\S+", lambda word: strip_accents(word.group()) if chance.random() < 0.5 else word.group(), text)


def abbreviated(text, phrases):
    """``text`` with the longest phrases abbreviated; equal to it when it holds none."""
    for phrase, short in phrases:
        text = phrase.sub(short, text)
    return text


def abbreviable():
    """Pairs (pattern, abbreviation) of the portal's first list, longest first; document kinds are only read beside numbers."""
    found = {}
    for kind, short, readings, _one_way, when in initial():
        if kind == ABBREVIATION and when != "number":
            for words in readings.splitlines():
                found.setdefault(" ".join(clean_text(words).lower().split()), short)
    longest = sorted(found.items(), key=lambda row: -len(row[0]))
    return [(re.compile(rf"\b{re.escape(words)}\b", re.IGNORECASE), short) for words, short in longest if " " in words]


def typed(questions, typing):
    if typing == "stripped":
        return [(strip_accents(text), right) for text, right in questions]
    if typing == "half":
        chance = random.Random(SEED)
        return [(half(text, chance), right) for text, right in questions]
    if typing == "abbreviated":
        phrases = abbreviable()
        short = [(abbreviated(clean_text(text), phrases), text, right) for text, right in questions]
        return [(text, right) for text, was, right in short if text != clean_text(was)]
    return questions


# -- document numbers -------------------------------------------------------------------------------------------------
WAYS = ("as printed", "lower case, no accents", "spaces", "no separators", "kind, number/year")


def ways_to_type(name):
    """The number of the document ``name`` as people type it, by way; the last way is only for numbers with a year."""
    number = document_number(name)
    kind = name.partition(" số ")[0]
    parts = re.findall(r"[^\W_]+", number)
    plain = strip_accents(number).lower()
    made = [number, plain, " ".join(parts), re.sub(r"[\W_]", "", plain)]
    if len(parts) > 1 and is_year(parts[1]):
        made.append(f"{kind} {'/'.join(parts[:2])}")
    return dict(zip(WAYS, made, strict=False))


# -- the measures -----------------------------------------------------------------------------------------------------
def measures(ranked, right):
    """Recall at the ``CUTS``, reciprocal rank and nDCG of one list of keys."""
    found = {f"r@{cut}": len(right.intersection(ranked[:cut])) / len(right) for cut in CUTS}
    places = [place for place, key in enumerate(ranked[:10]) if key in right]
    found["mrr@10"] = 1 / (places[0] + 1) if places else 0.0
    ideal = sum(1 / math.log2(place + 2) for place in range(min(10, len(right))))
    found["ndcg@10"] = sum(1 / math.log2(place + 2) for place in places) / ideal
    return found


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, math.ceil(share * len(values)) - 1)] if values else 0.0


def engine_class(name):
    """By dotted path, or the short name of its module in ``search.engines``."""
    if "." in name:
        return import_string(name)
    try:
        module = import_module(f"search.engines.{name}")
    except ImportError as error:
        raise CommandError(_("Không có bộ máy tìm kiếm “%(name)s”.") % {"name": name}) from error
    offered = [made for made in vars(module).values() if isinstance(made, type) and made.__module__ == module.__name__]
    return next(made for made in offered if issubclass(made, Engine))


class Command(BaseCommand):
    help = "Measure the ranking with labelled questions. The last line is one JSON object."

    def add_arguments(self, parser):
        parser.add_argument("folder", metavar="DIR", type=Path, help="Folder with queries.jsonl, qrels.tsv, corpus.jsonl.xz.")
        parser.add_argument("--corpus", type=Path, help="Another corpus, as .jsonl or .jsonl.xz.")
        parser.add_argument("--engine", default=settings.SEARCH_ENGINE, help="Dotted path or module name of an engine.")
        parser.add_argument("--least", type=float, metavar="NDCG", help="Fail when nDCG@10 is below.")
        parser.add_argument("--numbers", action="store_true", help="Try the number of each document, typed in five ways.")
        parser.add_argument("--typing", default="accented", choices=("accented", "stripped", "half", "abbreviated"))

    def handle(self, *args, folder, corpus, engine, typing, numbers, least, **options):
        self.verbose = options["verbosity"] > 1
        corpus = corpus or folder / "corpus.jsonl.xz"
        try:
            questions = [] if numbers else typed(read_questions(folder), typing)
            rows = lines(corpus)
            with assumed(initial()), engine_class(engine).scratch() as backend:
                rate = self.build(backend, rows)
                result = self.ask_numbers(backend, corpus) if numbers else self.ask(backend, questions)
                result |= {"docs_per_s": round(rate, 1), "index_bytes": backend.stored_bytes()}
        except OSError as error:
            raise CommandError(
                _("Chưa đọc được %(name)s: %(why)s") % {"name": error.filename, "why": error.strerror}
            ) from error
        except EngineError as error:
            raise CommandError(_("Bộ máy tìm kiếm chưa trả lời: %(why)s") % {"why": error}) from error
        for name, value in result.items():
            self.stdout.write(f"{name:12} {value}")
        self.stdout.write(json.dumps({"engine": engine, "typing": typing} | result))
        if least is not None and result.get("ndcg@10", 0) < least:
            raise CommandError(_("nDCG@10 dưới mức %(least)s.") % {"least": least})

    def build(self, backend, rows):
        """Index ``rows`` as a rebuild of the portal does. Returns items a second."""
        entries, count, spent = [], 0, 0.0
        began = time.perf_counter()
        with backend.rebuilding() as session:
            for row in rows:
                entries.append(entry(row))
                if len(entries) == CHUNK:
                    session.index(entries)
                    count, entries = count + CHUNK, []
            session.index(entries)
            count += len(entries)
        spent = time.perf_counter() - began
        return count / spent

    def ask_numbers(self, backend, corpus):
        """Share of the documents of which an article comes first, for each way to type. What two documents share is left out."""
        names = sorted({row["doc"] for row in lines(corpus) if document_number(row.get("doc") or "")})
        typings = {name: ways_to_type(name) for name in names}
        result, took = {"documents": len(names)}, []
        for way in WAYS:
            typed_so = {name: typings[name][way] for name in names if way in typings[name]}
            shared = Counter(" ".join(syllables(text)) for text in typed_so.values())
            right, asked = 0, 0
            for name, text in typed_so.items():
                tokens = syllables(text)
                # «02» alone, or «02/2020» of several documents, says nothing about which is meant.
                if shared[" ".join(tokens)] > 1 or not re.search("[a-z]", " ".join(tokens)):
                    continue
                asked += 1
                began = time.perf_counter()
                first = rank(backend, parse(text), limit=PAGE).entries[:1]
                took.append((time.perf_counter() - began) * 1000)
                if first and first[0].context == name:
                    right += 1
                elif self.verbose:
                    self.stdout.write(f"{way}: {text} → {first[0].context if first else '-'}")
            result |= {way: round(right / asked, 4), f"{way}, asked": asked}
        return result | {"p50_ms": round(percentile(took, 0.5), 2), "p95_ms": round(percentile(took, 0.95), 2)}

    def ask(self, backend, questions):
        took, found = [], []
        for text, right in questions:
            ranked = [item.key for item in rank(backend, parse(text), limit=100).entries]
            found.append(measures(ranked, right))
        for text, _right in questions:
            times = []
            for _repeat in range(REPEATS):
                began = time.perf_counter()
                rank(backend, parse(text), limit=PAGE)
                times.append((time.perf_counter() - began) * 1000)
            took.append(statistics.median(times))
        names = ["ndcg@10", "mrr@10", *(f"r@{cut}" for cut in CUTS)]
        result = {"queries": len(questions)}
        result |= {name: round(statistics.fmean(row[name] for row in found), 4) if found else 0.0 for name in names}
        return result | {"p50_ms": round(percentile(took, 0.5), 2), "p95_ms": round(percentile(took, 0.95), 2)}
