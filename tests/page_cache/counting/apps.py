from django.apps import AppConfig


class CountingConfig(AppConfig):
    name = "tests.page_cache.counting"
    label = "counting"
    verbose_name = "Đếm trang"
