# ruff: noqa: E501  (prose: lines follow sentences, not columns)
"""Short ways to write block values, so that the texts themselves stay readable.

``html`` turns plain lines into the rich text of the portal: an empty line ends a paragraph, lines that start with
``- `` or ``1. `` make a list; ``<strong>`` and ``<a href="page:slug">`` may stand inside.
"""

import re
import unicodedata

_ITEM = re.compile(r"^\s*(?:(-)|\d+\.)\s+")


def line(text):
    """One line: the line breaks of the source file are not the text's own."""
    return " ".join(text.split())


def html(text):
    parts = []
    for chunk in re.split(r"\n\s*\n", text.strip()):
        if not _ITEM.match(chunk):
            parts.append(f"<p>{line(chunk)}</p>")
            continue
        tag = "ul" if chunk.lstrip().startswith("-") else "ol"
        items = []
        for row in chunk.splitlines():
            if _ITEM.match(row):
                items.append(_ITEM.sub("", row))
            else:
                items[-1] += " " + row
        parts.append(f"<{tag}>" + "".join(f"<li>{line(item)}</li>" for item in items) + f"</{tag}>")
    return "".join(parts)


def p(text):
    return ("paragraph", html(text))


def h(text, level="h2"):
    return ("heading", {"text": text, "level": level})


def callout(kind, title, text):
    return ("callout", {"kind": kind, "title": title, "text": html(text)})


def quote(text, attribution="", role=""):
    return ("quote", {"text": line(text), "attribution": attribution, "role": role})


def steps(title, *items):
    return ("steps", {"title": title, "steps": _titled(items)})


def accordion(*items):
    return ("accordion", {"items": _titled(items)})


def _titled(items):
    return [{"title": title, "text": html(text) if text else ""} for title, text in items]


def stats(*items):
    return ("stats", {"items": [{"value": v, "label": label, "note": note} for v, label, note in items]})


def timeline(*items):
    return ("timeline", {"items": [{"date": d, "title": t, "text": html(text) if text else ""} for d, t, text in items]})


def _grid(rows):
    """Rows written as lines, cells between bars."""
    return [[cell.strip() for cell in row.split("|")] for row in rows.strip().splitlines()]


def table(caption, rows, headers="row"):
    return ("table", {"caption": caption, "headers": headers, "rows": _grid(rows)})


def chart(kind, title, rows, unit="", source=""):
    return ("chart", {"kind": kind, "title": title, "unit": unit, "source": source, "rows": _grid(rows)})


def target(to):
    """A link's target: a page of the portal or another address."""
    return {"page": to.removeprefix("page:"), "url": ""} if to.startswith("page:") else {"page": None, "url": to}


def links(title, *items):
    return ("links", {"title": title, "items": [{"text": text, "note": note, **target(to)} for text, to, note in items]})


def related(title, *slugs):
    return ("related_pages", {"title": title, "pages": list(slugs)})


def button(text, to, style="main"):
    return ("button", {"text": text, "style": style, **target(to)})


def contact(name, role="", phone="", email="", address="", hours=""):
    return (
        "contact",
        {"name": name, "role": role, "phone": phone, "email": email, "address": address, "hours": hours},
    )


def law(number, clause, text, to=""):
    """A raw quotation: the line breaks of the source are kept, the indent of this file is not."""
    text = "\n".join(row.strip() for row in text.strip().splitlines())
    return (
        "law_quote",
        {"document_number": number, "clause": clause, "text": text, **(target(to) if to else {"page": None, "url": ""})},
    )


def image(key, alt="", caption="", credit=""):
    from .media import IMAGES

    return ("image", {"image": key, "alt": alt or IMAGES[key]["alt"], "caption": caption, "credit": credit or "Ban Biên tập"})


def gallery(title, *items):
    from .media import IMAGES

    return (
        "gallery",
        {"title": title, "images": [{"image": key, "alt": IMAGES[key]["alt"], "caption": c} for key, c in items]},
    )


def document(key, title, description=""):
    return ("document", {"document": key, "title": title, "description": line(description)})


def quick_view(key, title):
    return ("quick_view", {"document": key, "title": title})


def audio(title=""):
    from .media import AUDIO

    return ("audio", {"media": AUDIO["key"], "title": title or AUDIO["title"], "transcript": AUDIO["transcript"]})


def video(title=""):
    from .media import VIDEO

    return (
        "video",
        {
            "media": VIDEO["key"],
            "external_url": "",
            "title": title or VIDEO["title"],
            "poster": VIDEO["poster"],
            "captions": "captions",
            "transcript": VIDEO["transcript"],
        },
    )


def columns(left, right):
    return ("columns", {"left": left, "right": right})


def separator():
    return ("separator", None)


def paragraphs(text):
    """Paragraphs of a document, separated by empty lines; line breaks inside a paragraph are the source file's."""
    return [line(chunk) for chunk in re.split(r"\n\s*\n", text.strip())]


def act(number, kind, title, issuing_body, signer, post, issued, abstract, text, **more):
    """A document. Its address is its kind and number; it takes effect on the day of issue unless said otherwise."""
    folded = unicodedata.normalize("NFD", number.lower().replace("đ", "d"))
    folded = "".join(c for c in folded if not unicodedata.combining(c))
    slug = f"{kind}-{re.sub(r'[^a-z0-9]+', '-', folded).strip('-')}"
    return {
        "slug": slug,
        "number": number,
        "kind": kind,
        "title": line(title),
        "issuing_body": issuing_body,
        "signer": signer,
        "signer_post": post,
        "issued_on": issued,
        "effective_on": issued,
        "expires_on": None,
        "status": None,
        "status_basis": "",
        "field": "Chuyển đổi số",
        "abstract": line(abstract),
        "text": paragraphs(text),
        "attachments": ["pdf", "docx"],
        "body": [],
        "related": [],
        **more,
    }
