"""What the law asks about people: consents, looks, requests about personal data; and how often somebody asks."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .cases import Case
from .rules import Clock, Notice


class Consent(models.Model):
    """What a sender agreed to or declined, with the version of the text that was shown (NĐ 356/2025/NĐ-CP, Điều 6)."""

    unseen_by_readers = wagtail_reference_index_ignore = True

    class Purpose(models.TextChoices):
        HANDLE = "handle", _("Xử lý ý kiến")
        PUBLISH = "publish", _("Công khai nội dung đã che tên")
        SHARE = "share", _("Chuyển liên hệ cho cơ quan giải quyết")

    case = models.ForeignKey(Case, models.CASCADE, related_name="consents")
    purpose = models.CharField(_("mục đích"), max_length=8, choices=Purpose)
    notice = models.ForeignKey(Notice, models.PROTECT, null=True, verbose_name=_("văn bản đã hiện"))
    given = models.BooleanField(_("đồng ý"))
    at = models.DateTimeField(_("lúc"), default=timezone.now)

    class Meta:
        verbose_name = _("sự đồng ý")
        verbose_name_plural = _("các sự đồng ý")
        ordering = ["pk"]

    def __str__(self):
        return f"{self.get_purpose_display()}: {self.given}"


class Look(models.Model):
    """Somebody of the staff saw the sealed words of a case."""

    unseen_by_readers = wagtail_reference_index_ignore = True

    case = models.ForeignKey(Case, models.CASCADE, related_name="looks")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("người xem"))
    what = models.CharField(_("xem gì"), max_length=20)
    at = models.DateTimeField(_("lúc"), default=timezone.now)

    class Meta:
        verbose_name = _("lượt xem")
        verbose_name_plural = _("các lượt xem")
        ordering = ["-pk"]

    def __str__(self):
        return f"{self.user} · {self.what}"


class DataRequest(models.Model):
    """What a person asks about the data that is stored on them, with its clocks (NĐ 356/2025/NĐ-CP, Điều 5)."""

    unseen_by_readers = wagtail_reference_index_ignore = True

    class Right(models.TextChoices):
        VIEW = Clock.Code.VIEW, _("Xem, nhận bản xác nhận dữ liệu")
        CORRECT = Clock.Code.CORRECT, _("Sửa dữ liệu")
        RESTRICT = Clock.Code.RESTRICT, _("Hạn chế xử lý")
        DELETE = Clock.Code.DELETE, _("Xóa dữ liệu")

    class Status(models.TextChoices):
        NEW = "new", _("Mới gửi")
        ACKNOWLEDGED = "acknowledged", _("Đã xác nhận")
        DONE = "done", _("Đã thực hiện")
        REFUSED = "refused", _("Không thực hiện được")

    case = models.ForeignKey(Case, models.CASCADE, related_name="requests")
    right = models.CharField(_("quyền"), max_length=10, choices=Right)
    status = models.CharField(_("trạng thái"), max_length=12, choices=Status, default=Status.NEW)
    asked_at = models.DateTimeField(_("yêu cầu lúc"), default=timezone.now)
    acknowledge_on = models.DateField(_("hạn xác nhận"))
    due_on = models.DateField(_("hạn thực hiện"))
    extended = models.BooleanField(_("đã gia hạn"), default=False)
    acknowledged_at = models.DateTimeField(null=True, blank=True)
    done_at = models.DateTimeField(null=True, blank=True)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    sealed = models.BinaryField(null=True, editable=False)  # {"text"}: what is to be corrected; {"answer"}

    class Meta:
        verbose_name = _("yêu cầu về dữ liệu cá nhân")
        verbose_name_plural = _("các yêu cầu về dữ liệu cá nhân")
        ordering = ["-pk"]

    def __str__(self):
        return f"{self.get_right_display()} · {self.case}"


class Throttle(models.Model):
    """How often something was tried in a window of time, by an HMAC of who tried: no address is kept."""

    unseen_by_readers = wagtail_reference_index_ignore = True

    mark = models.CharField(max_length=64)
    window = models.DateTimeField(db_index=True)
    count = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = _("số lần thử")
        verbose_name_plural = _("số lần thử")
        constraints = [models.UniqueConstraint(fields=["mark", "window"], name="throttle_once")]

    def __str__(self):
        return f"{self.window} · {self.count}"
