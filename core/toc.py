"""Headings of a body and their addresses."""

from .text import slugify


def headings(value):
    """Triples (level, text, anchor) of the headings of a body, in order; ``level`` is 2 or 3.

    An anchor comes from the heading's words, so it stays when other parts of the page change; repeated words get a
    number. A small heading with no large one before it counts as large: levels are never skipped.
    """
    found, taken, deep = [], set(), False
    # Asking by name leaves the other blocks unread, so that ``prefetch_body`` can still load them together.
    for child in value.blocks_by_name("heading") if value else ():
        if not child.value.get("text"):
            continue
        text = child.value["text"].strip()
        level = 3 if child.value.get("level") == "h3" and deep else 2
        deep = True
        base = anchor = f"muc-{slugify(text) or 'khong-ten'}"
        number = 1
        while anchor in taken:
            number += 1
            anchor = f"{base}-{number}"
        taken.add(anchor)
        found.append((level, text, anchor))
    return found
