import re
from datetime import date

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from core.deadlines import Calendar, due


class Command(BaseCommand):
    help = "Tính hạn từ ngày START (YYYY-MM-DD): dòng đầu là ngày đến hạn. Dùng được cả khi chưa có cơ sở dữ liệu."
    requires_system_checks = []  # it reckons with one table, or a file; nothing else need be in order

    def add_arguments(self, parser):
        # Everything comes as text and is read below: argparse would answer in English.
        parser.add_argument("start", nargs="?", metavar="START", help="Ngày của sự việc; ngày này không tính.")
        parser.add_argument("--days", metavar="N", help="Số ngày của thời hạn.")
        parser.add_argument("--calendar", action="store_true", help="Tính ngày theo lịch thay vì ngày làm việc.")
        parser.add_argument(
            "--paused", action="append", default=[], metavar="FROM..TO", help="Ngày tạm dừng, kể cả hai đầu; lặp lại được."
        )
        parser.add_argument("--extension", action="append", default=[], metavar="N", help="Số ngày gia hạn; lặp lại được.")
        parser.add_argument("--event", default="", help="Tên sự việc trong lời giải thích, ví dụ: tiếp nhận.")
        parser.add_argument("--explain", action="store_true", help="Thêm lời giải thích từ dòng thứ hai.")

    def handle(self, *args, start=None, days=None, paused=(), extension=(), explain=False, **options):
        if not start:
            raise CommandError(_("Chưa có ngày bắt đầu. Gõ: manage.py deadline 2025-10-09 --days 3"))
        if days is None:
            raise CommandError(_("Chưa có số ngày. Thêm --days N, ví dụ: manage.py deadline 2025-10-09 --days 3"))
        try:
            found = due(
                _day(start),
                _number(days),
                calendar_days=options["calendar"],
                paused=[_pause(text) for texts in paused for text in str(texts).split(",")],
                extensions=[_number(text) for texts in extension for text in str(texts).split(",")],
                event=options["event"].strip(),
                calendar=Calendar.load(),
            )
        except ValueError as error:
            raise CommandError(str(error))
        self.stdout.write(found.date.isoformat())
        if explain:
            self.stdout.write(found.explanation)


def _day(value):
    if isinstance(value, date):
        return value
    text = value.strip()
    try:
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            raise ValueError
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(_("Không có ngày “%(text)s”. Viết năm-tháng-ngày, ví dụ 2025-10-09.") % {"text": text})


def _number(value):
    text = str(value).strip()
    if not re.fullmatch(r"[-+]?[0-9]{1,9}", text):
        raise ValueError(_("“%(text)s” không phải số ngày. Viết một số nguyên, ví dụ 3.") % {"text": text})
    return int(text)


def _pause(text):
    first, dots, last = text.partition("..")
    if not dots:
        words = _("Không hiểu lần tạm dừng “%(text)s”. Viết ngày đầu..ngày cuối, ví dụ 2025-10-10..2025-10-14.")
        raise ValueError(words % {"text": text})
    return _day(first), _day(last)
