"""Loads the demonstration: files first, then all content in one transaction.

No file is written inside the transaction but keys and sealed files of opinions, which always come before their case; what a broken
loading leaves of them is swept away at night (feedback/tasks.py).
"""

import time

from django.apps import apps
from django.contrib.auth import get_user_model
from django.db import transaction

from core.actor import system_act
from demo.models import DemoMark
from documents_hub.models import DocumentPage
from news.models import NewsPage

from . import accounts, board, content, files, registers

VERSION = "2026-11"


def is_foreign():
    """Whether somebody has already worked on this portal."""
    people = get_user_model().objects.exclude(username__in=accounts.NAMES)
    return NewsPage.objects.exists() or DocumentPage.objects.exists() or people.exists()


def run(out):
    def step(label, function, *args):
        begun = time.monotonic()
        out.write(f"· Cổng mẫu: {label} … ", ending="")
        out.flush()
        result = function(*args)
        seconds = f"{time.monotonic() - begun:.1f}".replace(".", ",")
        out.write(f"xong ({seconds} giây)")
        return result

    library = step("hình, âm thanh, video, tệp văn bản", files.load)

    def everything():
        with transaction.atomic(), system_act("demonstration"):
            people = accounts.load()
            rows = registers.load()
            pages = content.load(library, rows, people)
            board.load(library, rows, people, pages)
            if apps.is_installed("feedback"):
                from . import opinions

                opinions.load(library, people, pages)
            DemoMark.objects.create(version=VERSION)

    step("tài khoản, danh mục, tin, văn bản, trang, bài chờ duyệt, ý kiến", everything)
