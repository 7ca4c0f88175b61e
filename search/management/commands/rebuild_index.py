import sys
import time

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from core.models import OutboxEntry
from search import catch_up
from search.engines.base import EngineError, IndexBusy, engine
from search.indexing import rebuild, request


class Command(BaseCommand):
    help = "Build the search index anew beside the one in use, then let it take over: searching goes on meanwhile."
    shown = None

    def add_arguments(self, parser):
        parser.add_argument("--if-needed", action="store_true", help="Only when there is no usable index.")
        parser.add_argument("--wait", type=float, default=5, help="Seconds to wait for another writer before handing over.")
        parser.add_argument("--timeout", type=float, default=600, help="Seconds to wait for work that was handed over.")

    def handle(self, *args, **options):
        if options["if_needed"] and self._usable():
            catch_up.look()
            if options["verbosity"]:
                self.stdout.write(_("Chỉ mục tìm kiếm dùng được, không cần dựng lại."))
            return
        began = time.monotonic()
        try:
            count = rebuild(wait=options["wait"], progress=self._progress)
        except IndexBusy:
            self._hand_over(options["timeout"])
            count = engine().size()
        words = _("Đã dựng chỉ mục tìm kiếm: %(count)s mục, %(seconds).1f giây.")
        self.stdout.write(words % {"count": count, "seconds": time.monotonic() - began})

    def _usable(self):
        try:
            engine().size()
        except EngineError:
            return False
        return True

    def _progress(self, done, total):
        if sys.stdout.isatty():
            self.stdout.write(f"\r{done}/{total}", ending="" if done < total else "\n")
        elif (tenth := done * 10 // max(1, total)) != self.shown:
            self.shown = tenth
            self.stdout.write(f"{done}/{total}")

    def _hand_over(self, timeout):
        """Another process is writing: ask the worker for it, and wait."""
        row = request("all")
        self.stdout.write(_("Một tiến trình khác đang ghi chỉ mục; đã giao việc cho tiến trình nền, đang chờ…"))
        end = time.monotonic() + timeout
        while OutboxEntry.objects.filter(kind="index", key=row.key, dead=False).exists():
            if time.monotonic() > end:
                raise CommandError(_("Chưa xong sau thời gian chờ. Việc vẫn nằm trong hàng chờ và sẽ được làm."))
            time.sleep(0.5)
