"""What rules a case: kinds, clocks, notices, who handles what. Law is data here: each row has its clause and its dates."""

from django.conf import settings
from django.contrib.admin import display
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.dated import Dated


class CaseKind(models.Model):
    """Phản ánh, kiến nghị, góp ý, hỏi đáp: what a sender chooses first, and what is asked because of it."""

    code = models.SlugField(_("mã"), unique=True, max_length=30)
    name = models.CharField(_("tên"), max_length=60)
    description = models.CharField(_("khi nào chọn"), max_length=200, help_text=_("Một câu cho người gửi."))
    hint = models.CharField(_("gợi ý viết nội dung"), max_length=300, blank=True)
    contact_basis = models.CharField(
        _("căn cứ hỏi họ tên, địa chỉ, liên hệ"),
        max_length=200,
        blank=True,
        help_text=_("Để trống: họ tên và địa chỉ không bắt buộc với loại này."),
    )
    anonymous_allowed = models.BooleanField(
        _("nhận cả tin không nêu tên"), default=True, help_text=_("Tin không nêu tên chỉ để tham khảo, không có trả lời riêng.")
    )
    publishable = models.BooleanField(_("trả lời có thể đăng thành hỏi đáp"), default=True)
    order = models.PositiveSmallIntegerField(_("thứ tự"), default=0)
    active = models.BooleanField(_("đang dùng"), default=True)

    class Meta:
        verbose_name = _("loại ý kiến")
        verbose_name_plural = _("các loại ý kiến")
        ordering = ["order", "pk"]

    def __str__(self):
        return self.name


class Clock(Dated):
    """A period of law: how many days for what, by which clause."""

    class Code(models.TextChoices):
        ANSWER = "answer", _("Trả lời ý kiến")
        FORWARD = "forward", _("Chuyển ý kiến không thuộc thẩm quyền")
        SUPPLEMENT = "supplement", _("Chờ người gửi bổ sung")
        EXTENSION = "extension", _("Gia hạn trả lời, nhiều nhất")
        REMIND = "remind", _("Nhắc trước hạn trả lời")
        ESCALATE_DEPUTY = "escalate_deputy", _("Quá hạn: báo cấp phó, sau")
        ESCALATE_HEAD = "escalate_head", _("Quá hạn: báo người đứng đầu, sau")
        ACKNOWLEDGE = "acknowledge", _("Xác nhận yêu cầu về dữ liệu cá nhân")
        VIEW = "view", _("Cung cấp, cho xem dữ liệu")
        CORRECT = "correct", _("Sửa dữ liệu")
        RESTRICT = "restrict", _("Hạn chế xử lý dữ liệu")
        DELETE = "delete", _("Xóa dữ liệu")
        VIEW_MORE = "view_more", _("Gia hạn cung cấp, sửa dữ liệu, nhiều nhất")
        RESTRICT_MORE = "restrict_more", _("Gia hạn hạn chế xử lý, nhiều nhất")
        DELETE_MORE = "delete_more", _("Gia hạn xóa dữ liệu, nhiều nhất")
        RETENTION = "retention", _("Giữ dữ liệu cá nhân sau khi đóng")

    code = models.CharField(_("việc"), max_length=20, choices=Code)
    kind = models.ForeignKey(
        CaseKind,
        models.CASCADE,
        null=True,
        blank=True,
        verbose_name=_("loại ý kiến"),
        help_text=_("Để trống: mọi loại chưa có dòng riêng."),
    )
    days = models.PositiveSmallIntegerField(_("số ngày"))
    working = models.BooleanField(_("ngày làm việc"), default=True, help_text=_("Bỏ chọn: tính theo ngày lịch."))
    basis = models.CharField(_("căn cứ"), max_length=250, blank=True, help_text=_("Điều, khoản của văn bản quy định thời hạn."))

    class Meta:
        verbose_name = _("thời hạn")
        verbose_name_plural = _("các thời hạn")
        ordering = ["code", "kind__order", "-valid_from"]

    def __str__(self):
        return f"{self.get_code_display()}: {self.length}"

    @property
    @display(description=_("Thời hạn"))
    def length(self):
        text = _("%(days)s ngày làm việc") if self.working else _("%(days)s ngày")
        return text % {"days": self.days}

    @classmethod
    def find(cls, code, day, kind=None):
        """The period for ``code`` on ``day``: that of the kind before the general one, the newest first; or ``None``."""
        rows = [row for row in cls.objects.valid_on(day).filter(code=code) if row.kind_id in (None, kind and kind.pk)]
        rows.sort(key=lambda row: (row.kind_id is not None, row.valid_from or timezone.datetime.min.date(), row.pk))
        return rows[-1] if rows else None

    @classmethod
    def find_or_shipped(cls, code, day, kind=None):
        """The same; where editors have left no row, the one that the portal is founded with: a case is never without a date."""
        from ..founding_data import CLOCKS

        shipped = next((row for row in CLOCKS if row[0] == code), None)
        return cls.find(code, day, kind) or cls(code=code, days=shipped[1], working=shipped[2], basis=shipped[3])


class Notice(Dated):
    """A text that senders are shown and that a consent refers to, in a version that stays readable."""

    class Code(models.TextChoices):
        PRIVACY = "privacy", _("Thông báo xử lý dữ liệu cá nhân")
        PUBLISH = "publish", _("Đồng ý công khai nội dung đã che tên")
        SHARE = "share", _("Đồng ý chuyển liên hệ cho cơ quan giải quyết")
        COMPLAINT = "complaint", _("Khiếu nại, tố cáo gửi ở đâu")
        RIGHTS = "rights", _("Quyền đối với dữ liệu cá nhân")

    code = models.CharField(_("loại thông báo"), max_length=12, choices=Code)
    version = models.CharField(_("phiên bản"), max_length=20)
    text = models.TextField(_("nội dung"), help_text=_("Cách một dòng trống để tách đoạn."))
    basis = models.CharField(_("căn cứ"), max_length=250, blank=True)

    class Meta:
        verbose_name = _("thông báo cho người gửi")
        verbose_name_plural = _("các thông báo cho người gửi")
        ordering = ["code", "-valid_from", "-pk"]
        constraints = [models.UniqueConstraint(fields=["code", "version"], name="notice_version")]

    def __str__(self):
        return f"{self.get_code_display()} ({self.version})"

    @classmethod
    def current(cls, day=None):
        """Code to the notice that holds on ``day`` (today), in one query."""
        found = {}
        for notice in cls.objects.valid_on(day or timezone.localdate()).order_by("valid_from", "pk"):
            found[notice.code] = notice
        return found


class Named(models.Model):
    name = models.CharField(_("tên"), max_length=120, unique=True)
    active = models.BooleanField(_("đang dùng"), default=True)

    class Meta:
        abstract = True
        ordering = ["name"]

    def __str__(self):
        return self.name


class Topic(Named):
    """Field of life that an opinion is about."""

    class Meta(Named.Meta):
        verbose_name = _("lĩnh vực")
        verbose_name_plural = _("các lĩnh vực")


class Place(Named):
    """Commune or ward. Units that were merged stay for old cases, no longer in use."""

    class Meta(Named.Meta):
        verbose_name = _("xã, phường")
        verbose_name_plural = _("các xã, phường")


class Unit(Named):
    """Who settles cases: the board's own focal point, or an agency that they are handed to."""

    email = models.EmailField(_("thư điện tử nhận việc"), blank=True)
    head = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("người đứng đầu")
    )
    deputy = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("cấp phó")
    )
    members = models.ManyToManyField(
        settings.AUTH_USER_MODEL, blank=True, related_name="feedback_units", verbose_name=_("người xử lý")
    )
    focal = models.BooleanField(
        _("đầu mối tiếp nhận"), default=False, help_text=_("Thấy mọi ý kiến mới gửi và ý kiến chưa giao cho ai.")
    )

    class Meta(Named.Meta):
        verbose_name = _("đơn vị xử lý")
        verbose_name_plural = _("các đơn vị xử lý")


class RoutingRule(models.Model):
    """Sends a new case to a unit or person: rules are tried in order, the first that matches wins."""

    unseen_by_readers = True

    order = models.PositiveSmallIntegerField(_("thứ tự"), default=0, db_index=True)
    kind = models.ForeignKey(CaseKind, models.CASCADE, null=True, blank=True, verbose_name=_("loại ý kiến"))
    topic = models.ForeignKey(Topic, models.CASCADE, null=True, blank=True, verbose_name=_("lĩnh vực"))
    place = models.ForeignKey(Place, models.CASCADE, null=True, blank=True, verbose_name=_("xã, phường"))
    unit = models.ForeignKey(Unit, models.CASCADE, verbose_name=_("giao cho đơn vị"))
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("giao cho người")
    )
    active = models.BooleanField(_("đang dùng"), default=False, help_text=_("Chạy thử trên ý kiến cũ trước khi bật."))

    class Meta:
        verbose_name = _("quy tắc giao việc")
        verbose_name_plural = _("các quy tắc giao việc")
        ordering = ["order", "pk"]

    def __str__(self):
        wanted = [str(part) for part in (self.kind, self.topic, self.place) if part]
        return f"{' · '.join(wanted) or _('mọi ý kiến')} → {self.person or self.unit}"

    def matches(self, case):
        return all(
            wanted is None or wanted == has
            for wanted, has in (
                (self.kind_id, case.kind_id),
                (self.topic_id, case.topic_id),
                (self.place_id, case.place_id),
            )
        )


class ReplyTemplate(models.Model):
    """Words that answers often begin with."""

    unseen_by_readers = True

    title = models.CharField(_("tên mẫu"), max_length=100)
    kind = models.ForeignKey(CaseKind, models.CASCADE, null=True, blank=True, verbose_name=_("loại ý kiến"))
    text = models.TextField(_("nội dung mẫu"))

    class Meta:
        verbose_name = _("mẫu trả lời")
        verbose_name_plural = _("các mẫu trả lời")
        ordering = ["title"]

    def __str__(self):
        return self.title
