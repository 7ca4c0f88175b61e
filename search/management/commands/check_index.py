import sys

from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from search.engines.base import EngineError, engine
from search.indexing import differences, reconcile


class Command(BaseCommand):
    help = "Compare the search index with the database item by item; exit code 1 when they differ."

    def add_arguments(self, parser):
        parser.add_argument("--repair", action="store_true", help="Ask the worker to index what differs.")

    def handle(self, *args, **options):
        try:
            wrong = differences()
        except EngineError as error:
            self.stderr.write(_("Chưa đọc được chỉ mục (%(why)s). Chạy lệnh rebuild_index.") % {"why": error})
            wrong = None
        for key, what in wrong or ():
            self.stdout.write(f"{key}: {what}")
        if options["repair"] and wrong != []:
            self.stdout.write(_("Đã giao %(count)s việc sửa cho tiến trình nền.") % {"count": reconcile()})
        if wrong == []:
            self.stdout.write(_("Chỉ mục khớp với cơ sở dữ liệu: %(count)s mục.") % {"count": engine().size()})
            return
        if wrong:
            self.stdout.write(_("%(count)s mục không khớp.") % {"count": len(wrong)})
        sys.exit(1)
