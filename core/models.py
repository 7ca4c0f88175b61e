from django.contrib.admin import display
from django.core.exceptions import ValidationError
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


class DayOff(models.Model):
    """A day on which offices are closed against the week, or open against it. ``core.deadlines`` counts with these rows.

    ``setup_portal`` fills the table from ``data/days_off.csv``; from then on it is the editors'.
    """

    class Kind(models.TextChoices):
        OFF = "off", _("Ngày nghỉ")
        MADE_UP = "made_up", _("Ngày làm bù")

    date = models.DateField(
        _("ngày"),
        unique=True,
        help_text=_("Ví dụ: 16/02/2026. Nghỉ nhiều ngày liền thì mỗi ngày một dòng."),
        error_messages={"unique": _("Ngày này đã có trong lịch. Mở dòng đã có để sửa, không thêm dòng thứ hai.")},
    )
    kind = models.CharField(_("loại"), max_length=8, choices=Kind.choices, default=Kind.OFF)
    name = models.CharField(
        _("tên"),
        max_length=100,
        help_text=_(
            "Người dân đọc tên này trong lời giải thích hạn. Ví dụ: Nghỉ Tết Nguyên đán; Làm bù cho thứ Sáu 02/01/2026"
        ),
    )
    announcement = models.CharField(
        _("căn cứ"),
        max_length=250,
        blank=True,
        help_text=_(
            "Thông báo hoặc điều luật cho nghỉ ngày này. Để trống khi chưa có: mọi hạn tính qua ngày này ghi “(dự kiến)”."
        ),
    )
    note = models.CharField(_("ghi chú"), max_length=250, blank=True, help_text=_("Cho đồng nghiệp. Bạn đọc không thấy."))

    class Meta:
        verbose_name = _("ngày nghỉ, ngày làm bù")
        verbose_name_plural = _("ngày nghỉ, ngày làm bù")
        ordering = ["-date"]

    def __str__(self):
        return f"{self.date:%d/%m/%Y} {self.name}"

    def clean(self):
        super().clean()
        if not self.date:
            return
        if not 2000 <= self.date.year <= 2100:
            raise ValidationError({"date": _("Năm phải từ 2000 đến 2100. Gõ lại ngày với năm bốn chữ số.")})
        if self.kind == self.Kind.MADE_UP and self.date.weekday() < 5:
            raise ValidationError(
                {"date": _("Ngày này vốn là ngày làm việc nên không thể làm bù. Chọn một thứ Bảy hay Chủ nhật, hoặc đổi loại.")}
            )

    @property
    def expected(self):
        return not self.announcement.strip()

    @property
    @display(description=_("Thứ"))
    def weekday(self):
        from .deadlines import weekday_name

        return weekday_name(self.date)

    @property
    @display(description=_("Căn cứ"))
    def basis(self):
        return self.announcement or _("(dự kiến)")
