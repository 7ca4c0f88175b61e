"""The portal's addresses: apps add theirs through the hook ``portal_urls``."""

from django.urls import include, path
from wagtail import hooks
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls

from . import health

urlpatterns = [
    *health.urlpatterns,
    *[pattern for hook in hooks.get_hooks("portal_urls") for pattern in hook()],
    path("admin/", include(wagtailadmin_urls)),
    path("", include(wagtail_urls)),
]
handler500 = "bentre_cds.errors.server_error"
