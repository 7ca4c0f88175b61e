from django.core.management.base import BaseCommand

from feedback.tasks import retire


class Command(BaseCommand):
    help = "Xóa dữ liệu cá nhân của các ý kiến đã hết thời hạn giữ (bảng «Các thời hạn»). Chạy mỗi đêm; --dry-run chỉ liệt kê."

    def add_arguments(self, parser):
        parser.add_argument("--dry-run", action="store_true", help="Chỉ nói ý kiến nào đến hạn, không xóa gì.")

    def handle(self, *args, dry_run, **options):
        numbers = retire(dry_run=dry_run)
        for number in numbers:
            self.stdout.write(number)
        done = "sẽ xóa" if dry_run else "đã xóa"
        self.stdout.write(f"{len(numbers)} ý kiến {done}.")
