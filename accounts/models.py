from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _


class User(AbstractUser):
    """A person who works on the portal. ``post`` is the office held, as printed under a signature."""

    post = models.CharField(_("chức vụ"), max_length=150, blank=True)
    agency = models.CharField(_("cơ quan"), max_length=200, blank=True)

    class Meta(AbstractUser.Meta):
        verbose_name = _("tài khoản")
        verbose_name_plural = _("tài khoản")

    def __str__(self):
        return self.get_full_name() or self.username

    def get_full_name(self):
        """Vietnamese order: family name first."""
        return f"{self.last_name} {self.first_name}".strip()
