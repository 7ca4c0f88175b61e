from django.db import models
from django.utils import timezone


class DemoMark(models.Model):
    """Says that this database belongs to the demonstration; the loader touches no other."""

    loaded_at = models.DateTimeField(default=timezone.now)
    version = models.CharField(max_length=20)

    class Meta:
        verbose_name = "dấu của dữ liệu mẫu"
        verbose_name_plural = "dấu của dữ liệu mẫu"

    def __str__(self):
        return self.version
