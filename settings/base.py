"""Settings common to every way of running the portal. Production is the safe base: nothing here loosens it."""

from pathlib import Path

import environ

from .plugins import PLUGINS

BASE_DIR = Path(__file__).resolve().parent.parent
env = environ.Env()

# Everything the portal writes lies under this folder.
VAR_DIR = Path(env.str("VAR_DIR", default=str(BASE_DIR / "var")))

DEBUG = False
INSTALLED_APPS = [
    "core",
    "accounts",
    "media_library",
    "home",
    *PLUGINS,
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.sitemaps",
    "wagtail.contrib.table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "accounts.apps.PortalUsersConfig",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtailmedia",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "wagtail_modeladmin",
    "modelcluster",
    "taggit",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.sitemaps",
    "bentre_cds",
]
MIDDLEWARE = [
    "core.page_cache.middleware.PageCacheMiddleware",
    "core.middleware.RequestGuardMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "core.middleware.PolicyMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "core.middleware.ActorMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]
ROOT_URLCONF = "bentre_cds.urls"
WSGI_APPLICATION = "bentre_cds.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "bentre_cds" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "wagtail.contrib.settings.context_processors.settings",
                "home.context.chrome",
            ],
            "builtins": ["django.templatetags.i18n"],
        },
    }
]

# -- data ---------------------------------------------------------------------------------------------------------
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "accounts.User"
WAGTAILIMAGES_IMAGE_MODEL = "media_library.PortalImage"
WAGTAILDOCS_DOCUMENT_MODEL = "media_library.PortalDocument"
WAGTAILIMAGES_IMAGE_FORM_BASE = "media_library.forms.PortalImageForm"
WAGTAILDOCS_DOCUMENT_FORM_BASE = "media_library.forms.PortalDocumentForm"
WAGTAILMEDIA = {"MEDIA_MODEL": "media_library.PortalMedia", "MEDIA_FORM_BASE": "media_library.forms.PortalMediaForm"}

# -- language and time ----------------------------------------------------------------------------------------------
LANGUAGE_CODE = "vi"
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [("vi", "Tiếng Việt")]
WAGTAILADMIN_PERMITTED_LANGUAGES = [("vi", "Tiếng Việt")]
LOCALE_PATHS = [BASE_DIR / "locale"]
FORMAT_MODULE_PATH = ["settings.formats"]
USE_I18N = USE_TZ = True
USE_THOUSAND_SEPARATOR = False
TIME_ZONE = "Asia/Ho_Chi_Minh"
WAGTAIL_USER_TIME_ZONES = ["Asia/Ho_Chi_Minh", "UTC"]
WAGTAIL_DATE_FORMAT = "%d/%m/%Y"
WAGTAIL_DATETIME_FORMAT = "%d/%m/%Y %H:%M"
WAGTAIL_TIME_FORMAT = "%H:%M"

# -- the portal -----------------------------------------------------------------------------------------------------
# The address that canonical links, feeds, the sitemap and mails use.
PUBLIC_URL = env.str("PUBLIC_URL", default=f"http://127.0.0.1:{env.str('PORT', default='8000')}").rstrip("/")
WAGTAILADMIN_BASE_URL = PUBLIC_URL
WAGTAIL_SITE_NAME = "Cổng Chuyển đổi số"
# Who decides whether something may go live, be withdrawn, moved, hidden or replaced: see core/publishing.py.
PUBLICATION_GUARD = "editorial.guard.BoardGuard"

# -- Wagtail --------------------------------------------------------------------------------------------------------
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAIL_I18N_ENABLED = False
WAGTAIL_WORKFLOW_REQUIRE_REAPPROVAL_ON_EDIT = True
WAGTAIL_WORKFLOW_CANCEL_ON_PUBLISH = False
WAGTAIL_FINISH_WORKFLOW_ACTION = "editorial.finish.publish_approved_revision"
WAGTAIL_PASSWORD_RESET_ENABLED = True
WAGTAILADMIN_NOTIFICATION_INCLUDE_SUPERUSERS = False
WAGTAILREDIRECTS_AUTO_CREATE = True
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILDOCS_EXTENSIONS = ["pdf", "docx", "xlsx", "pptx", "odt", "ods", "csv", "txt", "zip", "vtt"]
WAGTAILDOCS_MAX_UPLOAD_SIZE = 50 * 1024 * 1024
WAGTAILIMAGES_EXTENSIONS = ["gif", "jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 10 * 1024 * 1024
WAGTAILIMAGES_WEBP_QUALITY = 72
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 50 * 1000 * 1000
WAGTAILEMBEDS_FINDERS = []  # the server calls no video site
# Video sites whose films may be shown in a page: known to core/blocks/media.py, opened only by a click of the reader.
VIDEO_HOSTS = ["youtube.com", "youtu.be", "youtube-nocookie.com", "vimeo.com"]
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "core.admin_search"}}  # docs/decisions/0005-admin-search.md
TAGGIT_CASE_INSENSITIVE = True

# -- speed ----------------------------------------------------------------------------------------------------------
# Whole pages for anonymous readers, and what every page shows (menus, settings): both until something visible changes.
PAGE_CACHE = env.bool("PAGE_CACHE", default=True)
MEMO = env.bool("MEMO", default=True)

# -- files ----------------------------------------------------------------------------------------------------------
# Wagtail's cache of renditions is off: another process would go on pointing to pictures that were replaced.
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
    "renditions": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"},
}
STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR_DIR / "media"
FILE_UPLOAD_TEMP_DIR = VAR_DIR / "tmp"
FILE_UPLOAD_PERMISSIONS = 0o640
DATA_UPLOAD_MAX_MEMORY_SIZE = 10 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20_000
# The largest request body that is read at all, in bytes: audio and video are the largest uploads.
MAX_REQUEST_BYTES = 200 * 1024 * 1024
MAX_PUBLIC_REQUEST_BYTES = 30 * 1024 * 1024  # outside the admin: what comes with an opinion

# -- people ---------------------------------------------------------------------------------------------------------
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher", "django.contrib.auth.hashers.PBKDF2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "wagtailadmin_login"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
X_FRAME_OPTIONS = "SAMEORIGIN"

# -- work in the background -----------------------------------------------------------------------------------------
REDIS_URL = env.str("REDIS_URL", default="")
CELERY_BROKER_URL = REDIS_URL or "memory://localhost/"
CELERY_BROKER_TRANSPORT = "bentre_cds.broker:Transport" if REDIS_URL else None
CELERY_TIMEZONE = TIME_ZONE
CELERY_TASK_IGNORE_RESULT = True
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_BROKER_CONNECTION_MAX_RETRIES = None  # a broker that comes back after a day is found again
CELERY_BROKER_TRANSPORT_OPTIONS = {"socket_connect_timeout": 1, "socket_timeout": 2, "max_retries": 0}
# The worker has a minute of its own (core.tasks.begin_minutes); this wake-up shows that the broker is heard.
CELERY_BEAT_SCHEDULE = {"outbox": {"task": "core.drain_outbox", "schedule": 60.0}}

# Tasks of Wagtail and modelsearch go through the outbox too. Two are part of the change: who uses a file decides whether the
# public may fetch it, and an editor finds a draft in the admin the moment it is saved.
TASKS = {
    "default": {
        "BACKEND": "core.background.OutboxBackend",
        "OPTIONS": {"at_once": ["wagtail.tasks.update_reference_index_task", "modelsearch.tasks.insert_or_update_object_task"]},
    }
}

# -- mail -----------------------------------------------------------------------------------------------------------
EMAIL_URL = env.str("EMAIL_URL", default="")
if EMAIL_URL:
    vars().update(env.email_url("EMAIL_URL"))
else:
    EMAIL_BACKEND = "core.mail.FileMailBackend"
EMAIL_TIMEOUT = 10
MAIL_DIR = VAR_DIR / "mail"
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", default="Cổng Chuyển đổi số <khong-tra-loi@chuyendoiso.invalid>")
SERVER_EMAIL = DEFAULT_FROM_EMAIL

# -- opinions of citizens: where their keys and sealed files lie, see feedback/README.md ------------------------------
# The store of keys must stand outside the database and its backups; the copy, best on another disk, keeps its newest state only.
KEY_STORE_DIR = env.str("KEY_STORE_DIR", default=str(VAR_DIR / "keys"))
KEY_STORE_COPY = env.str("KEY_STORE_COPY", default="")
KEY_STORE_MASTERS = env.list("KEY_STORE_MASTERS", default=[])  # Fernet keys, the newest first; none: one kept in the store
CASE_FILES_DIR = env.str("CASE_FILES_DIR", default=str(VAR_DIR / "cases"))
CLAMAV_URL = env.str("CLAMAV_URL", default="")  # tcp://host:3310 or unix:///run/clamav/clamd.ctl
TRUST_FORWARDED_FOR = env.bool("TRUST_FORWARDED_FOR", default=False)  # only behind a proxy that sets the header itself
FEEDBACK_LIMITS = {name: int(value) for name, value in env.dict("FEEDBACK_LIMITS", default={}).items()}  # for load tests

# -- search ---------------------------------------------------------------------------------------------------------
# Several nodes of one cluster are parted by commas. Without any, the embedded engine answers alone.
ELASTICSEARCH_URL = env.str("ELASTICSEARCH_URL", default="")
ELASTICSEARCH_INDEX = env.str("ELASTICSEARCH_INDEX", default="portal")
ELASTICSEARCH_SHARDS = env.int("ELASTICSEARCH_SHARDS", default=1)
ELASTICSEARCH_TIMEOUT = env.float("ELASTICSEARCH_TIMEOUT", default=1.5)  # seconds that a search waits for it
_engine = "fallback.FallbackEngine" if ELASTICSEARCH_URL else "embedded.EmbeddedEngine"
SEARCH_ENGINE = env.str("SEARCH_ENGINE", default=f"search.engines.{_engine}")
SEARCH_INDEX_DIR = Path(env.str("SEARCH_INDEX_DIR", default=str(VAR_DIR / "index")))

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {"portal": {"level": "INFO"}},
}
