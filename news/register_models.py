"""The small registers that news draw on; the head and the administrator edit them."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from core.text import slugify


class NewsCategory(models.Model):
    """What a news item is about; each item has one."""

    name = models.CharField(_("tên chuyên mục"), max_length=80, unique=True)
    slug = models.SlugField(
        _("đường dẫn"),
        max_length=80,
        unique=True,
        blank=True,
        help_text=_("Để trống: làm từ tên. Đổi thì địa chỉ cũ không còn."),
    )
    sort_order = models.PositiveSmallIntegerField(_("thứ tự"), default=0)

    class Meta:
        verbose_name = _("chuyên mục tin")
        verbose_name_plural = _("chuyên mục tin")
        ordering = ["sort_order", "name"]

    def __str__(self):
        return self.name

    def full_clean(self, *args, **kwargs):
        self.slug = self.slug or slugify(self.name)
        super().full_clean(*args, **kwargs)

    def save(self, *args, **kwargs):
        self.slug = self.slug or slugify(self.name)
        super().save(*args, **kwargs)


class NewsSource(models.Model):
    """Where an item that is not our own comes from (re-use names source and author)."""

    name = models.CharField(_("tên nguồn"), max_length=150, unique=True)
    url = models.URLField(_("địa chỉ"), blank=True)

    class Meta:
        verbose_name = _("nguồn tin")
        verbose_name_plural = _("nguồn tin")
        ordering = ["name"]

    def __str__(self):
        return self.name


class Contributor(models.Model):
    """An author without an account: a citizen, a correspondent of another agency."""

    name = models.CharField(_("họ và tên"), max_length=120)
    pen_name = models.CharField(_("bút danh"), max_length=120, blank=True, help_text=_("Nếu có, tên này hiện trên bài."))
    organisation = models.CharField(_("đơn vị"), max_length=150, blank=True)

    class Meta:
        verbose_name = _("cộng tác viên")
        verbose_name_plural = _("cộng tác viên")
        ordering = ["name"]

    def __str__(self):
        return f"{self.pen_name} ({self.name})" if self.pen_name else self.name

    @property
    def shown_name(self):
        return self.pen_name or self.name
