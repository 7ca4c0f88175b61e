"""Reads what the newsroom was answered and looks for it in the portal's own database, files, letters and index."""

import json
from pathlib import Path


def main(path):
    from wagtail.models import Page

    from core.models import OutboxEntry, OutgoingMail
    from media_library.models import PortalDocument
    from search.indexing import differences

    noted = json.loads(Path(path).read_text(encoding="utf-8"))
    problems = []
    titles = set(Page.objects.values_list("title", flat=True))
    problems += [f"page {title!r} was saved and is gone" for title in noted["saved"] if title not in titles]
    for pk, text in noted["edited"].items():
        page = Page.objects.get(pk=int(pk)).specific
        if not any(text in str(revision.as_object().body) for revision in page.revisions.order_by("-created_at")):
            problems.append(f"edit {text!r} of page {pk} is gone")
    for title, content in noted["uploaded"].items():
        found = PortalDocument.objects.filter(title=title).first()
        if found is None or not Path(found.file.path).exists() or Path(found.file.path).read_bytes() != content.encode():
            problems.append(f"file {title!r} is missing or not whole")
    live = set(Page.objects.live().values_list("title", flat=True))
    problems += [f"page {title!r} was released and is not live" for title in noted["released"] if title not in live]
    left = OutboxEntry.objects.values_list("kind", "key", "last_error")
    problems += [f"work is left: {row}" for row in left]
    sent = set(noted["accepted"])
    problems += [
        f"letter {m.subject!r} did not go out" for m in OutgoingMail.objects.all() if m.message_id not in sent or not m.sent_at
    ]
    known = set(OutgoingMail.objects.values_list("message_id", flat=True))
    problems += [f"a letter went out that nobody wrote: {message}" for message in sent - known]
    problems += [f"index differs: {d}" for d in differences()]
    print(json.dumps(problems, ensure_ascii=False, default=str))
