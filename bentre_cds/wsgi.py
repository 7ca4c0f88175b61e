import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings.local")


def _application():
    application = get_wsgi_application()
    from django.conf import settings

    if not settings.PAGE_CACHE:
        return application
    from core.page_cache.front import PageCache

    return PageCache(application)


application = _application()
