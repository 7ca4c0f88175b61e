from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from demo.loading import load
from demo.models import DemoMark


class Command(BaseCommand):
    help = "Nạp cổng mẫu vào một cơ sở dữ liệu trống hoặc đã là cổng mẫu. Nạp lần hai không đổi gì."

    def add_arguments(self, parser):
        parser.add_argument("--if-needed", action="store_true", help="Không nói gì khi đã nạp rồi.")

    def handle(self, *args, if_needed=False, **options):
        if settings.DEPLOYMENT == "production":
            raise CommandError("Dữ liệu mẫu không nạp được với cấu hình vận hành thật (settings.production).")
        if DemoMark.objects.exists():
            if not if_needed:
                self.stdout.write("Cổng mẫu đã được nạp; không đổi gì.")
            return
        if load.is_foreign():
            raise CommandError(
                "Cơ sở dữ liệu này đã có nội dung của một cổng thật nên không nạp dữ liệu mẫu. Cổng vẫn chạy bình thường, không có gì bị đổi."
            )
        load.run(self.stdout)
