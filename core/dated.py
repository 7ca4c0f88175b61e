"""What holds from a day to a day, both included: rules, periods, words, pins. An editor sets the days."""

from django.contrib.admin import display
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class DatedQuerySet(models.QuerySet):
    def valid_on(self, day):
        return self.filter(Q(valid_from=None) | Q(valid_from__lte=day), Q(valid_until=None) | Q(valid_until__gte=day))


class Dated(models.Model):
    """Holds from ``valid_from`` to ``valid_until``, days of this time zone; without one, it has no limit on that side."""

    valid_from = models.DateField(_("áp dụng từ ngày"), null=True, blank=True, help_text=_("Để trống: từ trước đến nay."))
    valid_until = models.DateField(_("đến hết ngày"), null=True, blank=True, help_text=_("Để trống: không hạn."))

    objects = DatedQuerySet.as_manager()

    class Meta:
        abstract = True

    def clean(self):
        super().clean()
        if self.valid_from and self.valid_until and self.valid_until < self.valid_from:
            raise ValidationError({"valid_until": _("Ngày cuối đứng trước ngày đầu. Đổi lại một trong hai ngày.")})

    @property
    @display(description=_("Áp dụng"))
    def validity(self):
        """Whether it holds today, in words."""
        today = timezone.localdate()
        if self.valid_from and today < self.valid_from:
            return _("từ %(day)s") % {"day": f"{self.valid_from:%d/%m/%Y}"}
        if self.valid_until and today > self.valid_until:
            return _("hết hạn %(day)s") % {"day": f"{self.valid_until:%d/%m/%Y}"}
        if self.valid_until:
            return _("đến %(day)s") % {"day": f"{self.valid_until:%d/%m/%Y}"}
        return _("đang dùng")
