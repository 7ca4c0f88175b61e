"""The labelled table of masking.txt, measured: ``python -m tests.feedback.masking_table [open|aside|tuned|all] [-v]``.

«all» is the table, both halves; «tuned» is masking_tuned.txt, the texts that the finders were tuned on. «-v» shows what went wrong
in these, never in the half that is kept aside: who reads it, tunes on it.

A true span is found when found spans of its kind cover 90 % of its characters; a found span is right when half of its
characters lie in true spans of its kind.
"""

import re
import sys
from pathlib import Path

MARK = re.compile(r"\{([a-z_]+):([^{}]*)\}")
SETS = {"+": "open", "-": "aside"}


def rows(name="masking"):
    """(text, [(start, end, kind)], set) of each line of a table."""
    for line in Path(__file__).with_name(f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        text, spans, at = "", [], 0
        source = line[2:]
        for m in MARK.finditer(source):
            text += source[at : m.start()]
            spans.append((len(text), len(text) + len(m[2]), m[1]))
            text += m[2]
            at = m.end()
        yield text + source[at:], spans, SETS[line[0]]


def _share(span, others):
    start, end, _kind = span
    return len({i for s, e, _k in others for i in range(max(start, s), min(end, e))}) / (end - start)


def measure(find, which="all"):
    """{kind: [true, found, told, right]} with a row «all»; and the lines that went wrong."""
    counts, wrong = {"all": [0, 0, 0, 0]}, []
    for text, spans, name in rows("masking_tuned" if which == "tuned" else "masking"):
        if which not in ("all", "tuned", name):
            continue
        told = [tuple(span) for span in find(text)]
        missed = [s for s in spans if _share(s, [t for t in told if t[2] == s[2]]) < 0.9]
        false = [t for t in told if _share(t, [s for s in spans if s[2] == t[2]]) < 0.5]
        for at, group in ((0, spans), (2, told)):
            lost = missed if at == 0 else false
            for span in group:
                for key in ("all", span[2]):
                    row = counts.setdefault(key, [0, 0, 0, 0])
                    row[at] += 1
                    row[at + 1] += span not in lost
        if missed or false:
            wrong.append((text, [(text[s:e], k) for s, e, k in missed], [(text[s:e], k) for s, e, k in false]))
    return counts, wrong


def rates(row):
    true, found, told, right = row
    return (found / true if true else 1.0), (right / told if told else 1.0)


if __name__ == "__main__":
    import os

    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings.test")
    django.setup()
    from feedback.masking import find

    which = next((a for a in sys.argv[1:] if a in ("open", "aside", "tuned")), "all")
    counts, wrong = measure(find, which)
    for kind, row in sorted(counts.items()):
        recall, precision = rates(row)
        print(f"{kind:13} true {row[0]:4} told {row[2]:4} recall {recall:.3f} precision {precision:.3f}")
    if "-v" in sys.argv and which in ("open", "tuned"):
        for text, missed, false in wrong:
            print(f"\n{text}\n   missed {missed}\n   false  {false}")
