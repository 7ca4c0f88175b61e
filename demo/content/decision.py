"""The founding decision as it was received (a public act): its paragraphs without the marks of the source file."""

import re
from pathlib import Path

SOURCE = Path(__file__).with_name("quyet-dinh-35-2023.md")


def paragraphs():
    """Pairs (style, text) in order; style is «title», «chapter», «article» or «text»."""
    rows = []
    for chunk in re.split(r"\n\s*\n", SOURCE.read_text(encoding="utf-8")):
        for part in re.split(r"\n(?=- )", chunk.strip()):
            text = re.sub(r"\s+", " ", part)
            heading = bool(re.match(r"#+ ", text))
            text = re.sub(r"^(#+ |- )", "", text).replace("**", "").strip()
            text = re.sub(r"^\*(.*)\*$", r"\1", text).replace("<https", "https").replace("vn>", "vn").strip()
            if not text:
                continue
            if re.match(r"Chương [IVX]+", text):
                rows.append(("chapter", text))
            elif re.match(r"Điều \d+\.", text) and (heading or len(text) < 160):
                rows.append(("article", text))
            elif text.upper() == text and any(c.isalpha() for c in text):
                rows.append(("title", text))
            else:
                rows.append(("text", text))
    return rows


def text():
    """The whole decision as plain text, one paragraph a line."""
    return "\n".join(row for _style, row in paragraphs())
