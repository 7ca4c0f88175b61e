from django.core.management.base import BaseCommand, CommandError

from feedback.erasing import erase
from feedback.models import Case


class Command(BaseCommand):
    help = "Xóa hẳn dữ liệu cá nhân của các ý kiến: khóa, tệp, thư, chữ; số liệu thống kê còn lại. Không lấy lại được."

    def add_arguments(self, parser):
        parser.add_argument("numbers", nargs="+", metavar="SỐ", help="Số ý kiến, ví dụ 2026-000012.")
        parser.add_argument("--reason", required=True, help="Căn cứ: yêu cầu của người gửi, hết hạn giữ…; không ghi tên ai.")

    def handle(self, *args, numbers, reason, **options):
        found = {case.number: case for case in Case.objects.filter(number__in=numbers)}
        missing = [number for number in numbers if number not in found]
        if missing:
            raise CommandError(f"Không có ý kiến số {', '.join(missing)}. Xem lại số rồi chạy lại; chưa có gì bị xóa.")
        for number in numbers:
            if found[number].erased_at:
                self.stdout.write(f"{number}: đã xóa từ trước.")
                continue
            erase(found[number], reason=reason)
            self.stdout.write(f"{number}: đã xóa.")
