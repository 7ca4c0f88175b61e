"""The portal's home, its sections and its standing pages. Settings that surround every page are in settings_models."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.models import Orderable, Page

from core.feeds import main_feeds
from core.fields import BodyField
from core.metadata import iso
from core.pages import BasePage
from core.querysets import PortalPageQuerySet

from .settings_models import (  # noqa: F401  (models of this app)
    AgencySettings,
    FooterLink,
    FormerName,
    MeasurementSettings,
    MenuItem,
    NavigationSettings,
    NoticeSettings,
)

MAX_STEPS = 20  # of an address: no page lies deeper


class HomeSectionKind(models.TextChoices):
    """What a band of the home page shows."""

    FEATURED = "featured_news", _("Tin nổi bật")
    TASKS = "tasks", _("Việc người dân hay làm")
    LATEST = "latest_news", _("Tin mới")
    DOCUMENTS = "documents", _("Văn bản mới")
    STORY = "running_story", _("Dòng sự kiện")
    FIGURES = "figures", _("Nội dung soạn riêng (số liệu, biểu đồ)")
    LINKS = "links", _("Liên kết")


class HomePage(BasePage):
    """The first page: search and tasks come first, news after. Its bands are ordered in the admin."""

    hero_title = models.CharField(
        _("câu hỏi đầu trang"), max_length=120, default="Tìm văn bản, tin tức, hướng dẫn về chuyển đổi số"
    )
    hero_example = models.CharField(_("ví dụ trong ô tìm"), max_length=80, blank=True, default="đăng ký chữ ký số")
    popular_searches = models.CharField(
        _("nhiều người tìm"), max_length=300, blank=True, help_text=_("Các cụm từ, cách nhau bằng dấu phẩy.")
    )
    body = BodyField(blank=True, help_text=_("Hiện ở băng «Nội dung soạn riêng»."))

    parent_page_types = ["wagtailcore.Page"]
    max_count = 1
    template = "home/home_page.html"

    content_panels = [
        *Page.content_panels,
        MultiFieldPanel(
            [FieldPanel("hero_title"), FieldPanel("hero_example"), FieldPanel("popular_searches")], heading=_("Băng tìm kiếm")
        ),
        InlinePanel("tasks", heading=_("Việc người dân hay làm"), label=_("việc"), max_num=8),
        InlinePanel("sections", heading=_("Các băng của trang chủ, theo thứ tự"), label=_("băng")),
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = _("trang chủ")
        verbose_name_plural = _("trang chủ")

    def metadata(self, request, context):
        data = super().metadata(request, context)
        data.title, data.title_end = self.seo_title or data.portal.name, ""
        data.subjects = [data.portal.short_name]
        data.also = [data.portal.website(whole=True), data.portal.organisation(whole=True)]
        data.feeds = main_feeds()
        return data

    def route(self, request, path_components):
        """Find the page of an address, with those above it, in two queries; Wagtail asks twice for each step."""
        if path_components:
            steps = [self.url_path + "/".join(path_components[: n + 1]) + "/" for n in range(len(path_components))]
            found = {page.url_path: page for page in Page.objects.filter(url_path__in=steps[-MAX_STEPS:])}
            place = found.pop(steps[-1], None)
            model = place.cached_content_type.model_class() if place else None
            if model is not None and issubclass(model, BasePage):
                page = model._default_manager.select_related(*model.shown_with).get(pk=place.pk)
                page.trail = [self, *sorted(found.values(), key=lambda above: above.depth)]
                return page.route(request, [])
        return super().route(request, path_components)

    def shown_tasks(self):
        return self.tasks.select_related("link_page")

    def popular(self):
        return [words.strip() for words in self.popular_searches.split(",") if words.strip()]


class LinkFields(models.Model):
    """A link to a page of the portal or to another address; exactly one of them."""

    link_page = models.ForeignKey(
        Page, on_delete=models.CASCADE, null=True, blank=True, related_name="+", verbose_name=_("trang")
    )
    link_url = models.CharField(
        _("hoặc địa chỉ"), max_length=200, blank=True, help_text=_("Đường dẫn trên cổng (/…) hoặc https://…")
    )

    class Meta:
        abstract = True

    @property
    def url(self):
        return self.link_url or (self.link_page.get_url() if self.link_page else "")

    def clean(self):
        super().clean()
        if bool(self.link_page_id) == bool(self.link_url):
            raise ValidationError(_("Chọn một trang của cổng hoặc nhập một địa chỉ: đúng một trong hai."))
        if self.link_url and not self.link_url.startswith(("/", "https://", "http://")):
            raise ValidationError({"link_url": _("Địa chỉ bắt đầu bằng «/» hoặc «https://».")})


class HomeTask(LinkFields, Orderable):
    """A card of a thing citizens come to do."""

    page = ParentalKey(HomePage, on_delete=models.CASCADE, related_name="tasks")
    icon = models.CharField(
        _("biểu tượng"),
        max_length=30,
        default="file-text",
        choices=[
            ("file-text", _("văn bản")),
            ("message-circle-question", _("hỏi đáp")),
            ("message-square-text", _("góp ý")),
            ("smartphone", _("điện thoại")),
            ("shield-check", _("an toàn")),
            ("pen-line", _("chữ ký")),
            ("landmark", _("cơ quan")),
            ("phone", _("gọi")),
        ],
    )
    title = models.CharField(_("tên việc"), max_length=60)
    note = models.CharField(_("một dòng giải thích"), max_length=100, blank=True)

    panels = [
        FieldRowPanel([FieldPanel("icon"), FieldPanel("title")]),
        FieldPanel("note"),
        PageChooserPanel("link_page"),
        FieldPanel("link_url"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("việc người dân hay làm")
        verbose_name_plural = _("việc người dân hay làm")

    def __str__(self):
        return self.title


class HomeSection(Orderable):
    """One band of the home page."""

    page = ParentalKey(HomePage, on_delete=models.CASCADE, related_name="sections")
    kind = models.CharField(_("loại băng"), max_length=20, choices=HomeSectionKind)
    title = models.CharField(_("tiêu đề"), max_length=80, blank=True)
    limit = models.PositiveSmallIntegerField(_("số mục"), default=4)
    link_page = models.ForeignKey(
        Page, on_delete=models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("trang xem tất cả hoặc nguồn")
    )

    panels = [FieldRowPanel([FieldPanel("kind"), FieldPanel("limit")]), FieldPanel("title"), PageChooserPanel("link_page")]

    class Meta(Orderable.Meta):
        verbose_name = _("băng của trang chủ")
        verbose_name_plural = _("các băng của trang chủ")


class SectionPage(BasePage):
    """A section: says what it holds and lists the pages below it."""

    intro = models.TextField(_("giới thiệu"), max_length=500, blank=True)
    body = BodyField(blank=True)

    parent_page_types = ["home.HomePage", "home.SectionPage"]
    template = "home/section_page.html"
    content_panels = [*Page.content_panels, FieldPanel("intro"), FieldPanel("body")]

    class Meta:
        verbose_name = _("trang mục")
        verbose_name_plural = _("trang mục")

    def search_summary(self):
        return self.intro

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["children"] = PortalPageQuerySet(Page).child_of(self).live().public().order_by("path").specific()[:200]
        return context

    def metadata(self, request, context):
        data = super().metadata(request, context)
        data.schema, data.dc_type = {"@type": "CollectionPage"}, "Collection"
        return data


class StandardPage(BasePage):
    """A standing page: introduction, guide, privacy, re-use, accessibility."""

    intro = models.TextField(
        _("tóm tắt"), max_length=500, blank=True, help_text=_("Một, hai câu: người đọc được gì ở trang này.")
    )
    body = BodyField()
    reviewed_on = models.DateField(_("xem lại lần cuối"), null=True, blank=True)

    parent_page_types = ["home.HomePage", "home.SectionPage", "home.StandardPage"]
    template = "home/standard_page.html"
    content_panels = [*Page.content_panels, FieldPanel("intro"), FieldPanel("body"), FieldPanel("reviewed_on")]

    class Meta:
        verbose_name = _("trang thông tin")
        verbose_name_plural = _("trang thông tin")

    def search_summary(self):
        return self.intro

    def metadata(self, request, context):
        data = super().metadata(request, context)
        data.schema["lastReviewed"] = iso(self.reviewed_on)
        return data


class ContactPage(BasePage):
    """Whom to ask: one row for each unit."""

    intro = models.TextField(_("giới thiệu"), max_length=500, blank=True)
    body = BodyField(blank=True)

    parent_page_types = ["home.HomePage", "home.SectionPage"]
    subpage_types = []
    template = "home/contact_page.html"
    content_panels = [
        *Page.content_panels,
        FieldPanel("intro"),
        InlinePanel("contacts", heading=_("Nơi liên hệ"), label=_("nơi liên hệ")),
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = _("trang liên hệ")
        verbose_name_plural = _("trang liên hệ")

    def search_summary(self):
        return self.intro

    def metadata(self, request, context):
        data = super().metadata(request, context)
        data.schema = {"@type": "ContactPage"}
        return data

    def search_text(self):
        rows = [f"{c.name} {c.role} {c.phone} {c.email} {c.address}" for c in self.contacts.all()]
        return "\n".join([super().search_text(), *rows])


class Contact(Orderable):
    page = ParentalKey(ContactPage, on_delete=models.CASCADE, related_name="contacts")
    name = models.CharField(_("tên đơn vị hoặc bộ phận"), max_length=150)
    role = models.CharField(_("phụ trách việc gì"), max_length=200, blank=True)
    phone = models.CharField(_("điện thoại"), max_length=40, blank=True)
    email = models.EmailField(_("thư điện tử"), blank=True)
    address = models.CharField(_("địa chỉ"), max_length=250, blank=True)
    hours = models.CharField(_("giờ làm việc"), max_length=120, blank=True)

    class Meta(Orderable.Meta):
        verbose_name = _("nơi liên hệ")
        verbose_name_plural = _("nơi liên hệ")


class SiteMapPage(BasePage):
    """The whole portal as a tree for people; /sitemap.xml is the one for engines."""

    intro = models.TextField(_("giới thiệu"), max_length=500, blank=True)
    max_count = 1
    parent_page_types = ["home.HomePage"]
    subpage_types = []

    template = "home/site_map_page.html"
    body_field = ""
    content_panels = [*Page.content_panels, FieldPanel("intro")]
    DEPTH_SHOWN = 3  # levels below the home page; deeper pages are reached through their section's own list
    CHILDREN_SHOWN = 60

    class Meta:
        verbose_name = _("trang sơ đồ cổng")
        verbose_name_plural = _("trang sơ đồ cổng")

    def search_summary(self):
        return self.intro

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["tree"] = self.tree(request)
        return context

    def tree(self, request):
        """Live public pages as nested nodes {page, url, children, more}: two queries, whatever their number."""
        site = self.get_site()
        home = site.root_page if site else self.get_parent()
        pages = (
            PortalPageQuerySet(Page)
            .descendant_of(home, inclusive=True)
            .live()
            .public()
            .filter(depth__lte=home.depth + self.DEPTH_SHOWN)
            .order_by("path")
            .only("pk", "title", "path", "depth", "url_path", "slug", "content_type_id")
        )
        prefix = len(home.url_path)
        nodes, roots = {}, []
        for page in pages.iterator(chunk_size=2000):
            parent = nodes.get(page.path[: -Page.steplen])
            node = {"page": page, "title": page.title, "url": "/" + page.url_path[prefix:], "children": [], "more": 0}
            if parent is None:
                if page.depth == home.depth:
                    nodes[page.path] = node
                    roots.append(node)
                continue
            if len(parent["children"]) >= self.CHILDREN_SHOWN:
                parent["more"] += 1
                continue
            nodes[page.path] = node
            parent["children"].append(node)
        return roots
