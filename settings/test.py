"""Settings of the test run: the local ones in a folder of their own, with a cheap password hasher."""

import atexit
import os
import shutil
import tempfile

os.environ["VAR_DIR"] = _folder = tempfile.mkdtemp(prefix="portal-test-")
atexit.register(shutil.rmtree, _folder, ignore_errors=True)

from .local import *  # noqa: E402, F403
from .local import INSTALLED_APPS  # noqa: E402

DEPLOYMENT = "test"
# A test's transaction is rolled back, and nothing would say so to what a process remembers.
PAGE_CACHE = MEMO = False
# A real plugin, so that every hook has a user in the tests.
INSTALLED_APPS = ["tests.testplugin", *INSTALLED_APPS]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
