"""A newsroom of one: publishes, edits, moves and takes pages away, about 20 times a minute, whatever is away meanwhile.

Prints a line of JSON for each act that was done. While the file ``hold`` lies in VAR_DIR it rests.
"""

import json
import os
import random
import time
from pathlib import Path

import django

django.setup()

from django.db import DatabaseError, close_old_connections, connection, transaction
from wagtail.models import Page

from core.actor import system_act
from home.models import HomePage, SectionPage, StandardPage

EVERY = 3.0  # seconds
WORDS = ["chuyển đổi số", "chữ ký số", "dịch vụ công", "dữ liệu mở", "an toàn thông tin", "tổ công nghệ số", "thanh toán"]


def publish(pages):
    number = random.randrange(10**9)
    title = f"{random.choice(WORDS).capitalize()} {number}"
    page = StandardPage(title=title, live=False, body=[("paragraph", f"<p>Bài về {random.choice(WORDS)}, số {number}.</p>")])
    HomePage.objects.get().add_child(instance=page)
    page.save_revision().publish()


def edit(pages):
    page = random.choice(pages).specific
    page.body = [("paragraph", f"<p>Sửa lần {random.randrange(10**9)}: {random.choice(WORDS)}.</p>")]
    page.save_revision().publish()


def move(pages):
    page = random.choice(pages).specific
    inside = page.get_parent().depth > 2
    page.move(HomePage.objects.get() if inside else random.choice(SectionPage.objects.all()), "last-child")


def delete(pages):
    random.choice(pages).specific.delete()


ACTS = [(publish, 4), (edit, 4), (move, 2), (delete, 2)]


def main():
    hold = Path(os.environ["VAR_DIR"]) / "hold"
    while True:
        began = time.monotonic()
        if not hold.exists():
            act = random.choices([a for a, _n in ACTS], [n for _a, n in ACTS])[0]
            try:
                close_old_connections()
                pages = list(Page.objects.filter(title__regex=r"\d{4,}$", live=True))
                if len(pages) < 10:
                    act = publish
                with transaction.atomic(), system_act("soak"):
                    act(pages)
                print(json.dumps({"act": act.__name__}), flush=True)
            except DatabaseError as error:
                connection.close()
                print(json.dumps({"failed": type(error).__name__}), flush=True)
        time.sleep(max(0.0, EVERY - (time.monotonic() - began)))


if __name__ == "__main__":
    main()
