from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import transaction

from bentre_cds import founding
from core.actor import system_act
from core.models import AdminName


class Command(BaseCommand):
    help = "Lập cổng trên một cơ sở dữ liệu trống: mục, menu, Ban Biên tập, quy trình ba bước, quản trị viên đầu tiên. Chạy lại được."

    def add_arguments(self, parser):
        parser.add_argument("--no-administrator", action="store_true", help="Không tạo quản trị viên đầu tiên.")
        parser.add_argument("--noinput", "--no-input", action="store_false", dest="interactive")

    def handle(self, *args, no_administrator=False, verbosity=1, **options):
        def say(text):
            if verbosity:
                self.stdout.write(text)

        with transaction.atomic(), system_act("setup_portal"):
            founding.remove_wagtail_defaults()
            say("Đã dọn nhóm, quy trình và trang chào của Wagtail.")
            founding.found_pages()
            say("Đã có trang chủ, các mục, menu và chân trang.")
            founding.found_board()
            say("Đã có Ban Biên tập: sáu nhóm, quy trình ba bước; không nhóm nào có quyền tự công bố.")
            founding.found_registers()
            say("Đã có danh mục loại văn bản.")
            if not AdminName.objects.exists():  # a portal from before there were any
                call_command("update_index", verbosity=0)
            if not no_administrator:
                user, password = founding.found_administrator()
                say(f"Quản trị viên: {user.username}" + (f" · mật khẩu (chỉ hiện một lần): {password}" if password else ""))
        say("Cổng đã sẵn sàng để biên tập.")
