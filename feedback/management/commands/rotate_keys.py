from django.core.management.base import BaseCommand, CommandError

from feedback.vault import KeyGone, vault


class Command(BaseCommand):
    help = (
        "Bọc lại mọi khóa ý kiến bằng khóa chủ đầu tiên của KEY_STORE_MASTERS. Đặt khóa mới đứng trước khóa cũ, chạy lệnh này, "
        "rồi mới bỏ khóa cũ."
    )

    def handle(self, *args, **options):
        try:
            count = vault().rewrap()
        except KeyGone as error:
            raise CommandError(
                "Có khóa không mở được bằng các khóa chủ đang đặt. Đặt lại khóa cũ vào KEY_STORE_MASTERS, sau khóa mới, rồi chạy lại; "
                "chưa khóa nào bị mất."
            ) from error
        self.stdout.write(f"Đã bọc lại {count} khóa.")
