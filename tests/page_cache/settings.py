"""The portal as `make run` starts it, with a plugin that notes every page that is made."""

from settings.local import *  # noqa: F403
from settings.local import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "tests.page_cache.counting"]
