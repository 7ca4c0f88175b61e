"""What each idea of the ranking brings or costs: ``python -m benchmarks.ranking DIR DIR …``, folders in search_eval's form.

Each line takes one idea away, or changes one figure of ``search/weights.py``, and asks all questions again. Then the weights
of the final order are chosen anew by cross-validation: on four fifths of the documents, and on each other folder. Questions whose
articles are of one law are never on both sides.
"""

import argparse
import itertools
import os
import random
import re
import statistics
import sys
from contextlib import ExitStack, contextmanager
from datetime import date
from hashlib import blake2s
from pathlib import Path
from unittest.mock import patch

BASE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(BASE))

FOLDS, SAMPLES, SEED = 5, 2_000, 6
# Of the final order: (passage, share of the title, run of the title).
GRID = list(itertools.product((0, 5, 7.5, 10, 12.5, 15), (0, 0.3, 0.6, 0.9), (0, -0.4, -0.8, -1.2)))
QUESTION_WORDS = re.compile(
    r"\b(?:là gì|thế nào|như thế nào|bao nhiêu|bao lâu|khi nào|ở đâu|có được|được không|hay không|ra sao|những gì|gồm|"
    r"theo quy định|quy định|pháp luật|không|gì|nào)\b",
    re.IGNORECASE,
)


# -- ideas ------------------------------------------------------------------------------------------------------------
def query_ideas():
    """Name to what is changed while questions are asked."""
    from search import query, ranking, weights
    from search.engines import embedded

    def without_abbreviations(*_a, **_k):
        return []

    return {
        "passage of the final order, none": {(weights, "PASSAGE"): 0.0},
        "share of the title, none": {(weights, "TITLE_SHARE"): 0.0},
        "run of the title, none": {(weights, "TITLE_RUN"): 0.0},
        "final order, none at all": {(weights, "DEPTH"): 0},
        "10 hits in final order": {(weights, "DEPTH"): 10},
        "50 hits in final order": {(weights, "DEPTH"): 50},
        "passage of 32 syllables": {(weights, "WINDOW"): 32, (weights, "STEP"): 16},
        "passage of 128 syllables": {(weights, "WINDOW"): 128, (weights, "STEP"): 64},
        "passage without «Điều N.» cut off": {(ranking, "_ORDINAL"): re.compile(r"(?!)")},
        "title features for every length": {(weights, "LONG"): 1},
        "pairs of syllables weigh nothing": {(weights, "PAIR"): 0.0},
        "pairs weigh 1": {(weights, "PAIR"): 1.0},
        "names no class of their own": {(embedded, "NAMED_BOOST"): 0.0},
        "abbreviations not read": {(query, "readings"): without_abbreviations},
        "half of the words of any question asked": {(weights, "HALF"): 1_000},
        "question words left out": "question words",
    }


def index_ideas():
    from search import weights

    return {
        "title x1": {(weights, "TITLE"): 1},
        "title x2": {(weights, "TITLE"): 2},
        "title x8": {(weights, "TITLE"): 8},
        "number and name of the document x0": {(weights, "CONTEXT"): 0},
        "number and name of the document x1": {(weights, "CONTEXT"): 1},
    }


def dated(lapsed):
    """search_eval's entry with the year of its document, and a share ``lapsed`` of all documents, drawn by lot, out of force."""
    from search.management.commands import search_eval

    plain = search_eval.entry

    def entry(row):
        made = plain(row)
        year = re.search(r"\b(?:19[4-9]\d|20\d\d)\b", made.context)
        made.date = date(int(year[0]), 7, 1) if year else None
        lot = int.from_bytes(blake2s(f"{SEED} {made.context}".encode(), digest_size=4).digest(), "big") / 2**32
        if lot < lapsed:
            made.labels = {"validity_state": "lapsed"}
        return made

    return {(search_eval, "entry"): entry}


def order_ideas():
    """Name to (share of lapsed documents, what is changed): what order by state and day costs where it says nothing of fit."""
    from search import weights

    def with_weights(lapsed, newer):
        return {(weights, "LAPSED"): lapsed, (weights, "NEWER"): newer}

    return {
        "newer before older, .02 for ten years": (0.0, with_weights(0.0, 0.02)),
        "newer before older, .1": (0.0, with_weights(0.0, 0.1)),
        "a fifth of all lapsed, -.05, and newer .02": (0.2, with_weights(-0.05, 0.02)),
        "a fifth of all lapsed, -.1": (0.2, with_weights(-0.1, 0.0)),
    }


@contextmanager
def changed(places):
    with ExitStack() as stack:
        for (module, name), value in places.items():
            stack.enter_context(patch.object(module, name, value))
        yield


# -- measuring --------------------------------------------------------------------------------------------------------
class Collection:
    """The labelled questions of one folder, and an index of its articles."""

    def __init__(self, folder):
        from search.management.commands.search_eval import lines, read_questions

        self.folder, self.name = folder, folder.name
        self.questions = read_questions(folder)
        self.law = {row["id"]: row.get("doc") or row["id"] for row in lines(folder / "corpus.jsonl.xz")}

    @contextmanager
    def indexed(self, engine="embedded"):
        from search.management.commands.search_eval import Command, engine_class, lines

        with engine_class(engine).scratch() as backend:
            Command().build(backend, lines(self.folder / "corpus.jsonl.xz"))
            yield backend

    def scores(self, backend, cut=()):
        """nDCG@10 of every question."""
        from search.management.commands.search_eval import measures
        from search.query import parse
        from search.ranking import rank

        found = []
        for text, right in self.questions:
            shorter = " ".join(QUESTION_WORDS.sub(" ", text).split()) if cut else text
            found.append(measures([item.key for item in rank(backend, parse(shorter or text), limit=20).entries], right))
        return [row["ndcg@10"] for row in found], statistics.fmean(row["r@10"] for row in found)

    def fold(self, right):
        """The same for all articles of a law."""
        law = self.law.get(min(right), "")
        return int.from_bytes(blake2s(f"{SEED} {law}".encode(), digest_size=4).digest(), "big") % FOLDS

    def grid(self, backend):
        """nDCG@10 of every question under every choice of ``GRID``: a list of rows, one a question."""
        from search import weights
        from search.management.commands.search_eval import measures
        from search.query import parse
        from search.ranking import rank

        table = []
        ones = {(weights, "PASSAGE"): 1.0, (weights, "TITLE_SHARE"): 1.0, (weights, "TITLE_RUN"): 1.0}
        with changed(ones):
            for text, right in self.questions:
                hits = rank(backend, parse(text), limit=weights.DEPTH).hits
                parts = [(hit.key, dict(getattr(hit, "parts", None) or [])) for hit in hits]
                table.append([measures(self._order(parts, choice), right)["ndcg@10"] for choice in GRID])
        return table

    @staticmethod
    def _order(parts, choice):
        def score(row):
            one = row[1]
            if not one:
                return 0.0
            own = one["engine"] + one["state"] + one["newer"]
            tuned = one["passage"] * choice[0] + one["title_share"] * choice[1] + one["title_run"] * choice[2]
            return 1e6 * one["class"] + own + tuned

        return [key for key, _parts in sorted(parts, key=lambda row: -score(row))]


def interval(deltas):
    """95 % of the means of samples drawn from ``deltas``."""
    chance = random.Random(SEED)
    means = sorted(statistics.fmean(chance.choices(deltas, k=len(deltas))) for _n in range(SAMPLES))
    return means[int(0.025 * SAMPLES)], means[int(0.975 * SAMPLES)]


def print_row(name, base, now):
    deltas = [new - old for old, new in zip(base[0], now[0], strict=True)]
    low, high = interval(deltas)
    mean = statistics.fmean(now[0])
    print(
        f"| {name} | {mean:.4f} | {statistics.fmean(deltas):+.4f} [{low:+.3f}, {high:+.3f}] | {now[1] - base[1]:+.4f} |",
        flush=True,
    )


def best(table, rows):
    means = [statistics.fmean(table[row][column] for row in rows) for column in range(len(GRID))]
    return max(range(len(GRID)), key=means.__getitem__)


def cross_validate(tables, collections):
    """Print what the weights are worth that were chosen elsewhere."""
    from search import weights

    used = GRID.index((weights.PASSAGE, weights.TITLE_SHARE, weights.TITLE_RUN))
    off = GRID.index((0, 0, 0))
    print(
        "| questions | engine's order | weights as used | chosen on other laws | chosen on the other folders | best possible |"
    )
    print("|---|---|---|---|---|---|")
    for place, (collection, table) in enumerate(zip(collections, tables, strict=True)):
        everything = range(len(table))
        folds = [collection.fold(right) for _text, right in collection.questions]
        chosen, picks = [], []
        for fold in range(FOLDS):
            pick = best(table, [row for row in everything if folds[row] != fold])
            picks.append(GRID[pick])
            chosen += [table[row][pick] for row in everything if folds[row] == fold]
        others = [row for other, rows in enumerate(tables) if other != place for row in rows]
        elsewhere = best(others, range(len(others))) if others else used
        column = {name: statistics.fmean(row[at] for row in table) for name, at in (("off", off), ("used", used))}
        print(
            f"| {collection.name} | {column['off']:.4f} | {column['used']:.4f} | {statistics.fmean(chosen):.4f} "
            f"| {statistics.fmean(row[elsewhere] for row in table):.4f} {GRID[elsewhere]} "
            f"| {statistics.fmean(row[best(table, everything)] for row in table):.4f} |"
        )
        print(f"  chosen in the five folds: {picks}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    wanted = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings.local")
    import django

    django.setup()
    from search.words import assumed, initial

    collections, tables = [Collection(folder) for folder in wanted.folders], []
    with assumed(initial()):
        for collection in collections:
            print(f"\n## {collection.name}: {len(collection.questions)} questions\n")
            print("| idea | nDCG@10 | change [95 %] | R@10 |\n|---|---|---|---|")
            with collection.indexed() as backend:
                base = collection.scores(backend)
                print_row("as it is", base, base)
                for name, places in query_ideas().items():
                    if places == "question words":
                        print_row(name, base, collection.scores(backend, cut=True))
                        continue
                    with changed(places):
                        print_row(name, base, collection.scores(backend))
                tables.append(collection.grid(backend))
            for lapsed in (0.0, 0.2):
                with changed(dated(lapsed)), collection.indexed() as backend:
                    for name, (share, places) in order_ideas().items():
                        if share == lapsed:
                            with changed(places):
                                print_row(name, base, collection.scores(backend))
            for name, places in index_ideas().items():
                with changed(places), collection.indexed() as backend:
                    print_row(name, base, collection.scores(backend))
        print("\n## Cross-validation, nDCG@10\n")
        cross_validate(tables, collections)


if __name__ == "__main__":
    main()
