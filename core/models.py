from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class OutboxEntry(models.Model):
    """Work that must not be lost: written in the transaction of the change, drained by the worker.

    ``kind`` names the handler (index, mail, rendition, purge …), ``key`` what it is about; equal pending work merges.
    Times are UTC instants. A row is deleted when its handler has returned; a row that failed ten times stays as a dead
    letter until somebody looks at it.
    """

    kind = models.CharField(_("việc"), max_length=40)
    key = models.CharField(_("đối tượng"), max_length=255, blank=True)
    payload = models.JSONField(_("dữ liệu"), default=dict)
    created_at = models.DateTimeField(_("ghi lúc"), default=timezone.now, editable=False)
    available_at = models.DateTimeField(_("làm từ lúc"), default=timezone.now, db_index=True)
    claimed_until = models.DateTimeField(_("đang làm đến"), null=True, blank=True)
    claimed_by = models.CharField(_("tiến trình đang làm"), max_length=100, blank=True)
    attempts = models.PositiveSmallIntegerField(_("số lần thử"), default=0)
    last_error = models.TextField(_("lỗi gần nhất"), blank=True)
    dead = models.BooleanField(_("ngừng thử"), default=False, db_index=True)

    class Meta:
        verbose_name = _("việc chờ làm")
        verbose_name_plural = _("việc chờ làm")
        ordering = ["pk"]
        indexes = [models.Index(fields=["kind", "key"], name="outbox_kind_key")]

    def __str__(self):
        return f"{self.kind} {self.key}"


class AdminName(models.Model):
    """What the searches of the admin find an object by: the folded words of its names, each behind a space.

    Written in the transaction of the change, drafts too, for every model that Wagtail searches. See ``core.admin_search``.
    """

    # The topmost model of the object: pages of all kinds stand under Wagtail's own.
    content_type = models.ForeignKey("contenttypes.ContentType", models.CASCADE, related_name="+", verbose_name=_("loại"))
    object_id = models.BigIntegerField(_("đối tượng"))
    words = models.TextField(_("các từ để tìm"))

    class Meta:
        verbose_name = _("tên để tìm trong trang quản trị")
        verbose_name_plural = _("tên để tìm trong trang quản trị")
        constraints = [models.UniqueConstraint(fields=["content_type", "object_id"], name="admin_name_object")]

    def __str__(self):
        return self.words.strip()


class OutgoingMail(models.Model):
    """A letter of the portal: its text and Message-ID are fixed when it is written, so a second delivery is a copy."""

    message_id = models.CharField("Message-ID", max_length=255, unique=True)
    to = models.TextField(_("người nhận"))
    subject = models.CharField(_("tiêu đề"), max_length=255)
    body = models.TextField(_("nội dung"))
    created_at = models.DateTimeField(_("viết lúc"), default=timezone.now, db_index=True)
    sent_at = models.DateTimeField(_("gửi lúc"), null=True, blank=True)

    class Meta:
        verbose_name = _("thư đã gửi")
        verbose_name_plural = _("thư đã gửi")
        ordering = ["-pk"]

    def __str__(self):
        return self.subject
