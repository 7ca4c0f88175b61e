import datetime

from django.core.management.base import BaseCommand, CommandError

from feedback.tasks import watch


class Command(BaseCommand):
    help = "Nhắc trước hạn và báo cấp trên khi quá hạn, mỗi hạn một lần. Worker tự làm mười phút một lần; lệnh này làm ngay."

    def add_arguments(self, parser):
        parser.add_argument("--on", metavar="NGÀY", help="Làm như vào ngày này (năm-tháng-ngày); để trống: hôm nay.")

    def handle(self, *args, on, **options):
        try:
            day = datetime.date.fromisoformat(on) if on else None
        except ValueError as error:
            raise CommandError(f"«{on}» không phải một ngày. Ghi dạng 2026-12-31; chưa có thư nào được viết.") from error
        self.stdout.write(f"{watch(day)} thư được viết.")
