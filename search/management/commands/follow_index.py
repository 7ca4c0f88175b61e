import signal
import threading

from django.core.management.base import BaseCommand
from django.db import Error, close_old_connections
from django.utils.translation import gettext as _

from search.engines.base import EngineError
from search.followers import Follower


class Command(BaseCommand):
    help = "Keep an embedded index of this machine's own as current as the worker's. For web machines apart from the worker."

    def add_arguments(self, parser):
        parser.add_argument("--once", action="store_true", help="Follow what was written until now, and end.")
        parser.add_argument("--seconds", type=float, default=3, help="Between two looks.")

    def handle(self, *args, once, seconds, **options):
        follower, ended, loud = Follower(), threading.Event(), options["verbosity"] > 0
        if not once:
            for number in (signal.SIGTERM, signal.SIGINT):
                signal.signal(number, lambda *_args: ended.set())
        while not ended.is_set():
            close_old_connections()
            try:
                done = follower.step(self._progress if loud else None)
            except (Error, EngineError, OSError) as error:
                if once:
                    raise
                self.stderr.write(_("Chưa theo kịp chỉ mục (%(why)s); sẽ thử lại.") % {"why": type(error).__name__})
                ended.wait(15)
                continue
            if done and loud:
                self.stdout.write(_("Đã chép %(count)s mục vào chỉ mục của máy này.") % {"count": done})
            if once and not done:
                return
            if not done:
                ended.wait(seconds)

    def _progress(self, done, total):
        if done == total or not done % 5_000:
            self.stdout.write(f"{done}/{total}")
