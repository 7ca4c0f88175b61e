"""From the texts' short block values to what a body stores: keys become primary keys, tables their stored form."""

import json
import re
import uuid

from core.blocks import chart as chart_block
from core.blocks import table as table_block


class Converter:
    """Knows the library (files by key) and the pages (by slug)."""

    def __init__(self, library, pages):
        self.library, self.pages = library, pages

    def body(self, blocks, attachments=()):
        """JSON of a body. ``attachments`` are the files of the page itself («attachment:0»)."""
        self.attachments = attachments
        return json.dumps([self._stream(name, value) for name, value in blocks], ensure_ascii=False)

    def _stream(self, name, value):
        convert = getattr(self, f"_{name}", self._same)
        return {"type": name, "value": convert(value), "id": str(uuid.uuid4())}

    def _same(self, value):
        return self._links(value)

    # -- links ----------------------------------------------------------------------------------------------------
    def page(self, slug):
        """Primary key of the page ``slug``; a slug that no page bears is an error of the texts."""
        if slug not in self.pages:
            raise KeyError(f"no page has the slug {slug!r}")
        return self.pages[slug].pk

    def rich(self, html):
        """Rich text whose ``page:slug`` links name pages."""
        return re.sub(r'<a href="page:([^"]+)">', lambda m: f'<a linktype="page" id="{self.page(m[1])}">', html)

    def _links(self, value):
        if isinstance(value, str):
            return self.rich(value)
        if isinstance(value, list):
            return [self._links(item) for item in value]
        if isinstance(value, dict):
            found = {key: self._links(item) for key, item in value.items()}
            if isinstance(value.get("page"), str):
                found["page"] = self.page(value["page"])
            return found
        return value

    # -- files ----------------------------------------------------------------------------------------------------
    def _file(self, key):
        if key.startswith("attachment:"):
            return self.attachments[int(key.removeprefix("attachment:"))].pk
        return self.library.documents[key].pk

    def _image(self, value):
        return {**self._links(value), "image": self.library.images[value["image"]].pk}

    def _gallery(self, value):
        return {**value, "images": [self._image(item) for item in value["images"]]}

    def _audio(self, value):
        return {**self._links(value), "media": self.library.media[value["media"]].pk}

    def _video(self, value):
        if value.get("external_url"):
            poster = self.library.images[value["poster"]].pk if value.get("poster") else None
            return {**self._links(value), "media": None, "captions": None, "poster": poster}
        return {
            **self._links(value),
            "media": self.library.media[value["media"]].pk,
            "poster": self.library.images[value["poster"]].pk,
            "captions": self.library.documents[value["captions"]].pk,
        }

    def _document(self, value):
        return {**value, "document": self._file(value["document"])}

    _quick_view = _document

    # -- shapes ---------------------------------------------------------------------------------------------------
    def _table(self, value):
        return table_block.from_rows(value["caption"], value["headers"], value["rows"])

    def _chart(self, value):
        return chart_block.from_rows(value["kind"], value["title"], value["rows"], value["unit"], value["source"])

    def _related_pages(self, value):
        return {"title": value["title"], "pages": [self.page(slug.removeprefix("page:")) for slug in value["pages"]]}

    def _columns(self, value):
        return {side: [self._stream(name, inner) for name, inner in value[side]] for side in ("left", "right")}
