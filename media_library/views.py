"""Addresses of files: a visitor gets one only while something public uses it; staff see those of drafts too."""

from pathlib import Path

from django.conf import settings
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from .exposure import is_public
from .lookup import owner_of
from .models import PortalDocument
from .serving import serve_file


def _may_fetch(request, owner):
    if is_public(owner):
        return True
    # Only a request that brings a session is asked for its person.
    return settings.SESSION_COOKIE_NAME in request.COOKIES and request.user.has_perm("wagtailadmin.access_admin")


@require_safe
def media(request, name):
    """A file under MEDIA_URL: an original, a rendition, a picture of a page, audio, video."""
    owner = owner_of(name)
    if owner is None or not _may_fetch(request, owner):
        raise Http404
    return serve_file(request, Path(owner.file.storage.path(name)))


@require_safe
def document(request, document_id, filename):
    """A document under its lasting address /documents/<id>/<name>."""
    found = get_object_or_404(PortalDocument.objects.defer("text").select_related("collection"), pk=document_id)
    if found.filename != filename or not _may_fetch(request, found):
        raise Http404
    return serve_file(request, Path(found.file.path))
