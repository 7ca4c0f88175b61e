"""The one style sheet of the public pages, put together from the small files that components and blocks keep.

No build step: the files are joined once, when the process first needs them. The address carries a digest of the
content, so browsers keep it for a year and ask again after a change.
"""

import gzip
import re
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

import brotli
from django.http import HttpResponse
from django.templatetags.static import static
from django.urls import path
from django.utils.cache import patch_vary_headers

FOLDER = Path(__file__).parent / "static" / "core" / "css"
PARTS = ("tokens.css", "base.css", "layout.css", "components/*.css", "blocks/*.css")
_RELATIVE = re.compile(r'url\("\.\./([^"]+)"\)')
YEAR = 365 * 24 * 3600


@lru_cache(maxsize=1)
def bundle():
    """(digest, {encoding: content})."""
    # preview.css is the ground of the editor's block previews, not of a page.
    files = [file for part in PARTS for file in sorted(FOLDER.glob(part)) if file.name != "preview.css"]
    text = "\n".join(file.read_text(encoding="utf-8") for file in files)
    # Files name fonts relative to themselves; joined, they stand elsewhere, under the address that pages load ahead.
    content = _RELATIVE.sub(lambda found: f'url("{static("core/" + found[1])}")', text).encode()
    packed = {"": content, "gzip": gzip.compress(content, 9, mtime=0), "br": brotli.compress(content)}
    return sha256(content).hexdigest()[:12], packed


def address():
    return f"/-/portal.{bundle()[0]}.css"


def serve(request, digest):
    current, packed = bundle()
    accepted = request.headers.get("Accept-Encoding", "")
    encoding = next((name for name in ("br", "gzip") if name in accepted), "")
    response = HttpResponse(packed[encoding], content_type="text/css; charset=utf-8")
    if encoding:
        response["Content-Encoding"] = encoding
    # A page kept in a cache may still ask for the sheet before the last: it gets today's, but may not keep it long.
    response["Cache-Control"] = f"public, max-age={YEAR}, immutable" if digest == current else "public, max-age=60"
    patch_vary_headers(response, ["Accept-Encoding"])
    return response


urlpatterns = [path("-/portal.<slug:digest>.css", serve, name="portal_stylesheet")]
