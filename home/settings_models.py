"""What surrounds every page: who runs the portal, its notice, its menus. Edited by the head and the administrator."""

from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting
from wagtail.images import get_image_model_string
from wagtail.models import Orderable, Page


@register_setting(icon="site", order=100)
class AgencySettings(ClusterableModel, BaseGenericSetting):
    """Who runs the portal and answers for it: data, because agencies merge and change their names.

    The fields follow what a portal's head and foot must say (unit, responsible person, address, phone, e-mail).
    """

    portal_name = models.CharField(_("tên đầy đủ của cổng"), max_length=200, default="Cổng Thông tin điện tử Chuyển đổi số")
    short_name = models.CharField(_("tên ngắn"), max_length=60, default="Cổng Chuyển đổi số")
    parent_portal = models.CharField(_("là thành phần của cổng"), max_length=200, blank=True)
    owner_agency = models.CharField(_("cơ quan chủ quản"), max_length=200, blank=True)
    managing_agency = models.CharField(_("cơ quan quản lý"), max_length=200, blank=True)
    operating_agency = models.CharField(_("cơ quan vận hành"), max_length=200, blank=True)
    responsible_person = models.CharField(_("người chịu trách nhiệm"), max_length=200, blank=True)
    address = models.CharField(_("địa chỉ"), max_length=250, blank=True)
    phone = models.CharField(_("điện thoại"), max_length=40, blank=True)
    hotline = models.CharField(_("đường dây trợ giúp"), max_length=40, blank=True)
    hotline_hours = models.CharField(_("giờ của đường dây trợ giúp"), max_length=100, blank=True)
    email = models.EmailField(_("thư điện tử"), blank=True)
    licence_text = models.TextField(_("căn cứ hoạt động"), max_length=500, blank=True)
    reuse_text = models.TextField(_("ghi nguồn khi dùng lại"), max_length=500, blank=True)
    emblem = models.ForeignKey(
        get_image_model_string(),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("biểu trưng"),
    )

    panels = [
        MultiFieldPanel(
            [FieldPanel("portal_name"), FieldPanel("short_name"), FieldPanel("parent_portal"), FieldPanel("emblem")],
            heading=_("Tên cổng"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("owner_agency"),
                FieldPanel("managing_agency"),
                FieldPanel("operating_agency"),
                FieldPanel("responsible_person"),
            ],
            heading=_("Cơ quan và người chịu trách nhiệm"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("address"),
                FieldRowPanel([FieldPanel("phone"), FieldPanel("email")]),
                FieldRowPanel([FieldPanel("hotline"), FieldPanel("hotline_hours")]),
            ],
            heading=_("Liên hệ"),
        ),
        MultiFieldPanel([FieldPanel("licence_text"), FieldPanel("reuse_text")], heading=_("Căn cứ và ghi nguồn")),
        InlinePanel("former_names", heading=_("Tên trước đây"), label=_("tên trước đây")),
    ]

    class Meta:
        verbose_name = _("Cơ quan và tên cổng")
        verbose_name_plural = _("Cơ quan và tên cổng")


class FormerName(Orderable):
    """A name the portal or its agency bore until a day: kept findable and shown where history asks."""

    settings = ParentalKey(AgencySettings, on_delete=models.CASCADE, related_name="former_names")
    name = models.CharField(_("tên"), max_length=200)
    valid_from = models.DateField(_("từ ngày"), null=True, blank=True)
    valid_to = models.DateField(_("đến ngày"), null=True, blank=True)

    class Meta(Orderable.Meta):
        verbose_name = _("tên trước đây")
        verbose_name_plural = _("tên trước đây")


class OfAgency(BaseGenericSetting):
    """Settings that every page shows with the agency's: tied to its row, so that one query reads them all."""

    agency = models.OneToOneField(
        AgencySettings, on_delete=models.SET_NULL, null=True, editable=False, related_name="%(class)s"
    )

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        if self.agency_id is None:
            self.agency = AgencySettings.load()
        super().save(*args, **kwargs)


@register_setting(icon="warning", order=110)
class NoticeSettings(OfAgency):
    """A dated notice over the whole portal, such as planned downtime (NĐ 224/2026/NĐ-CP, Điều 13)."""

    class Level(models.TextChoices):
        INFO = "info", _("Thông tin")
        WARNING = "warning", _("Lưu ý")
        DANGER = "danger", _("Cảnh báo")

    text = models.CharField(_("lời thông báo"), max_length=300, blank=True)
    link = models.CharField(_("liên kết"), max_length=300, blank=True, help_text=_("Đường dẫn trên cổng, bắt đầu bằng «/»."))
    level = models.CharField(_("mức"), max_length=10, choices=Level, default=Level.INFO)
    starts_at = models.DateTimeField(_("hiện từ"), null=True, blank=True)
    ends_at = models.DateTimeField(_("hiện đến"), null=True, blank=True)

    panels = [
        FieldPanel("text"),
        FieldRowPanel([FieldPanel("level"), FieldPanel("link")]),
        FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]),
    ]

    class Meta:
        verbose_name = _("Thông báo toàn cổng")
        verbose_name_plural = _("Thông báo toàn cổng")

    def clean(self):
        super().clean()
        if self.link and not self.link.startswith("/"):
            raise ValidationError({"link": _("Nhập đường dẫn trên cổng, bắt đầu bằng «/», ví dụ /tin-tuc/.")})
        if self.starts_at and self.ends_at and self.starts_at >= self.ends_at:
            raise ValidationError({"ends_at": _("Giờ kết thúc phải sau giờ bắt đầu.")})

    def is_shown(self, now=None):
        now = now or timezone.now()
        return bool(self.text) and (not self.starts_at or self.starts_at <= now) and (not self.ends_at or now < self.ends_at)


@register_setting(icon="list-ul", order=120)
class NavigationSettings(ClusterableModel, BaseGenericSetting):
    """The menu and the footer's links, ordered by dragging."""

    panels = [
        InlinePanel("menu_items", heading=_("Menu chính"), label=_("mục")),
        InlinePanel("footer_links", heading=_("Liên kết chân trang"), label=_("liên kết")),
    ]

    class Meta:
        verbose_name = _("Menu và chân trang")
        verbose_name_plural = _("Menu và chân trang")


class NavigationLink(Orderable):
    title = models.CharField(_("chữ hiện ra"), max_length=60)
    page = models.ForeignKey(Page, on_delete=models.CASCADE, null=True, blank=True, related_name="+", verbose_name=_("trang"))
    url = models.CharField(
        _("hoặc địa chỉ"), max_length=300, blank=True, help_text=_("Đường dẫn trên cổng (/…) hoặc https://…")
    )

    panels = [FieldPanel("title"), PageChooserPanel("page"), FieldPanel("url")]

    class Meta(Orderable.Meta):
        abstract = True

    def clean(self):
        super().clean()
        if bool(self.page_id) == bool(self.url):
            raise ValidationError(_("Chọn một trang hoặc nhập một địa chỉ: đúng một trong hai."))
        if self.url and not self.url.startswith(("/", "https://", "http://")):
            raise ValidationError({"url": _("Địa chỉ bắt đầu bằng «/» hoặc «https://».")})


class MenuItem(NavigationLink):
    settings = ParentalKey(NavigationSettings, on_delete=models.CASCADE, related_name="menu_items")

    class Meta(NavigationLink.Meta):
        verbose_name = _("mục menu")
        verbose_name_plural = _("các mục menu")


class FooterLink(NavigationLink):
    """A link at the foot; one with a drawing stands in the line over the head, too, and in a telephone's menu."""

    class Icon(models.TextChoices):
        ACCESSIBILITY = "accessibility", _("Hỗ trợ tiếp cận")
        MAP = "map", _("Sơ đồ")
        GLOBE = "globe", _("Ngôn ngữ, cổng khác")
        INFO = "info", _("Thông tin")

    settings = ParentalKey(NavigationSettings, on_delete=models.CASCADE, related_name="footer_links")
    icon = models.CharField(
        _("biểu tượng ở dòng đầu trang"),
        max_length=20,
        choices=Icon,
        blank=True,
        help_text=_("Chọn biểu tượng thì liên kết hiện cả ở dòng đầu trang; để trống thì chỉ ở chân trang."),
    )

    panels = [*NavigationLink.panels, FieldPanel("icon")]

    class Meta(NavigationLink.Meta):
        verbose_name = _("liên kết chân trang")
        verbose_name_plural = _("các liên kết chân trang")


def _https(value):
    if value and not value.startswith("https://"):
        raise ValidationError(_("Nhập địa chỉ bắt đầu bằng «https://»."))


@register_setting(icon="view", order=130)
class MeasurementSettings(OfAgency):
    """The state's platform that measures portals (Quyết định 35/2023, Điều 4.1d; NĐ 224/2026/NĐ-CP, Điều 11.3, 12).

    The one thing that public pages load from another host, and only once an administrator has set the site's number. The
    portal hands over no person's data; the foot of every page says that the platform measures.
    """

    is_on = models.BooleanField(
        _("bật đo lường"), default=False, help_text=_("Khi bật, trang công khai tải mã đo của nền tảng nhà nước.")
    )
    platform = models.CharField(_("tên nền tảng"), max_length=200, blank=True, default="Hệ thống EMC")
    site_id = models.CharField(
        _("mã của cổng trên nền tảng"), max_length=40, blank=True, help_text=_("Do nền tảng cấp, thường là một dãy số.")
    )
    script_url = models.URLField(
        _("địa chỉ mã đo"), blank=True, default="https://f-emc.ngsp.gov.vn/embed/gov-tracking.min.js", validators=[_https]
    )
    tracker_url = models.URLField(
        _("địa chỉ nhận số đo"), blank=True, default="https://f-emc.ngsp.gov.vn/tracking", validators=[_https]
    )

    panels = [
        FieldPanel("is_on"),
        FieldRowPanel([FieldPanel("platform"), FieldPanel("site_id")]),
        FieldPanel("script_url"),
        FieldPanel("tracker_url"),
    ]

    class Meta:
        verbose_name = _("Đo lường của Nhà nước")
        verbose_name_plural = _("Đo lường của Nhà nước")

    def clean(self):
        super().clean()
        if self.is_on and not (self.site_id and self.script_url and self.tracker_url):
            raise ValidationError(_("Muốn bật đo lường, nhập đủ mã của cổng, địa chỉ mã đo và địa chỉ nhận số đo."))

    def is_connected(self):
        return bool(self.is_on and self.site_id and self.script_url and self.tracker_url)

    def hosts(self):
        """Origins that pages may then ask, such as ``https://f-emc.ngsp.gov.vn``."""
        parts = [urlsplit(address) for address in (self.script_url, self.tracker_url)]
        return list(dict.fromkeys(f"{part.scheme}://{part.netloc}" for part in parts))
