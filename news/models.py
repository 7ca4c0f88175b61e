"""News: the list, its items and their running stories. The registers they draw on are in register_models."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Case, F, OuterRef, Q, Subquery, When
from django.utils import timezone
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.images import get_image_model_string
from wagtail.models import (
    DraftStateMixin,
    LockableMixin,
    Orderable,
    Page,
    PreviewableMixin,
    RevisionMixin,
    WorkflowMixin,
)

from core.fields import BodyField
from core.pages import BasePage
from core.text import slugify

from .querysets import NewsPageManager
from .register_models import Contributor, NewsCategory, NewsSource

MOST_RELATED = 6


class RunningStory(WorkflowMixin, DraftStateMixin, LockableMixin, RevisionMixin, PreviewableMixin, models.Model):
    """A running story (dòng sự kiện) that news items follow; it goes through the board like a page."""

    title = models.CharField(_("tên dòng sự kiện"), max_length=150)
    slug = models.SlugField(_("đường dẫn"), max_length=150, unique=True, blank=True)
    intro = models.TextField(_("giới thiệu"), max_length=500, blank=True)

    panels = [FieldPanel("title"), FieldPanel("slug"), FieldPanel("intro")]

    class Meta:
        verbose_name = _("dòng sự kiện")
        verbose_name_plural = _("dòng sự kiện")
        ordering = ["title"]

    def __str__(self):
        return self.title

    def full_clean(self, *args, **kwargs):
        self.slug = self.slug or slugify(self.title)
        super().full_clean(*args, **kwargs)

    def save(self, *args, **kwargs):
        self.slug = self.slug or slugify(self.title)
        super().save(*args, **kwargs)

    def get_preview_template(self, request, mode_name):
        return "news/running_story_preview.html"

    def items(self):
        return NewsPage.objects.published().filter(running_story=self)


class NewsTag(TaggedItemBase):
    content_object = ParentalKey("NewsPage", on_delete=models.CASCADE, related_name="tagged_items")


class NewsIndexPage(BasePage):
    """The list of news, filtered by category, running story or tag."""

    PER_PAGE = 12

    intro = models.TextField(_("giới thiệu"), max_length=500, blank=True)
    body_field = ""
    template = "news/news_index_page.html"
    parent_page_types = ["home.HomePage", "home.SectionPage"]
    subpage_types = ["news.NewsPage"]
    content_panels = [*Page.content_panels, FieldPanel("intro")]

    class Meta:
        verbose_name = _("trang danh sách tin")
        verbose_name_plural = _("trang danh sách tin")

    def search_summary(self):
        return self.intro

    def get_context(self, request, *args, **kwargs):
        from .listing import listing

        context = super().get_context(request, *args, **kwargs)
        context.update(listing(self, request))
        return context

    def metadata(self, request, context):
        from .metadata import describe_list

        return describe_list(super().metadata(request, context), context)


class NewsPage(BasePage):
    """One news item or announcement."""

    summary = models.TextField(
        _("tóm tắt"), max_length=500, help_text=_("Một, hai câu trả lời: việc gì, ở đâu, ai được lợi gì.")
    )
    category = models.ForeignKey(
        NewsCategory, on_delete=models.PROTECT, related_name="pages", verbose_name=_("chuyên mục"), null=True
    )
    running_story = models.ForeignKey(
        RunningStory, on_delete=models.SET_NULL, null=True, blank=True, related_name="pages", verbose_name=_("dòng sự kiện")
    )
    tags = ClusterTaggableManager(through=NewsTag, blank=True, verbose_name=_("thẻ"))
    source = models.ForeignKey(
        NewsSource, on_delete=models.PROTECT, null=True, blank=True, related_name="pages", verbose_name=_("nguồn")
    )
    source_url = models.URLField(_("địa chỉ bài gốc"), blank=True)
    lead_image = models.ForeignKey(
        get_image_model_string(),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("hình đầu bài"),
    )
    lead_image_alt = models.CharField(
        _("mô tả hình"), max_length=300, blank=True, help_text=_("Người không nhìn thấy hình sẽ nghe câu này.")
    )
    lead_image_caption = models.CharField(_("chú thích hình"), max_length=300, blank=True)
    body = BodyField()
    published_at = models.DateTimeField(
        _("giờ đăng hiện trên bài"), null=True, blank=True, db_index=True, help_text=_("Để trống: lấy giờ công bố lần đầu.")
    )
    featured = models.BooleanField(_("tin nổi bật"), default=False, db_index=True)
    featured_order = models.PositiveSmallIntegerField(_("thứ tự nổi bật"), default=100)

    objects = NewsPageManager()

    shown_with = ("category", "lead_image", "source", "running_story")
    template = "news/news_page.html"
    parent_page_types = ["news.NewsIndexPage"]
    subpage_types = []
    show_in_menus_default = False

    content_panels = [
        *Page.content_panels,
        FieldPanel("summary"),
        FieldRowPanel([FieldPanel("category"), FieldPanel("running_story")]),
        MultiFieldPanel(
            [FieldPanel("lead_image"), FieldPanel("lead_image_alt"), FieldPanel("lead_image_caption")],
            heading=_("Hình đầu bài"),
        ),
        FieldPanel("body"),
        InlinePanel("authors", heading=_("Tác giả"), label=_("tác giả")),
        MultiFieldPanel([FieldPanel("source"), FieldPanel("source_url")], heading=_("Nguồn")),
        InlinePanel("related_items", heading=_("Bài liên quan"), label=_("bài liên quan"), max_num=MOST_RELATED),
        InlinePanel("corrections", heading=_("Đính chính"), label=_("đính chính")),
    ]
    promote_panels = [
        *Page.promote_panels,
        MultiFieldPanel([FieldPanel("featured"), FieldPanel("featured_order")], heading=_("Tin nổi bật")),
        FieldPanel("tags"),
    ]
    settings_panels = [*Page.settings_panels, FieldPanel("published_at")]

    class Meta:
        verbose_name = _("tin bài")
        verbose_name_plural = _("tin bài")

    def clean(self):
        super().clean()
        if self.lead_image_id and not self.lead_image_alt.strip():
            raise ValidationError(
                {"lead_image_alt": _("Hãy viết một câu mô tả hình: người không nhìn thấy hình sẽ nghe câu này.")}
            )
        if self.source_url and not self.source_id:
            raise ValidationError({"source": _("Hãy chọn nguồn của địa chỉ bài gốc.")})

    @property
    def shown_at(self):
        """When the item was published, as its readers see it."""
        return self.published_at or self.first_published_at

    def save(self, *args, **kwargs):
        if self.live and self.published_at is None:
            self.published_at = self.first_published_at or timezone.now()
        super().save(*args, **kwargs)

    def author_names(self):
        return [author.shown_name for author in self.authors.all()]

    def story_items(self):
        """The newest items of the same running story, this one included; none while the story itself is not public."""
        if not self.running_story_id or not self.running_story.live:
            return []
        return list(NewsPage.objects.published().filter(running_story_id=self.running_story_id).defer("body")[:6])

    def related(self, preview=False):
        """The editor's related items that readers may see, filled up from the same category: one query.

        In a preview they are those of the draft, which no table holds yet.
        """
        if preview:
            whens = [When(pk=item.page_id, then=n) for n, item in enumerate(self.related_items.all())]
            place = Case(*whens, default=None, output_field=models.IntegerField())
        else:
            chosen = RelatedItem.objects.filter(source_page=self.pk, page=OuterRef("pk"))
            place = Subquery(chosen.values("sort_order")[:1])
        pages = NewsPage.objects.listed().exclude(pk=self.pk).annotate(place=place)
        pages = pages.filter(Q(place__isnull=False) | Q(category_id=self.category_id, category__isnull=False))
        pages = pages.order_by(F("place").asc(nulls_last=True), F("published_at").desc(nulls_last=True), "-pk")[:MOST_RELATED]
        return [page for n, page in enumerate(pages) if n < 3 or page.place is not None]

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        # Read when a part of the page is drawn, not when it is kept.
        context["story_items"] = SimpleLazyObject(self.story_items)
        context["related"] = SimpleLazyObject(lambda: self.related(preview=getattr(request, "is_preview", False)))
        context["index"] = SimpleLazyObject(lambda: self.trail[-1] if self.trail else None)
        context["authors"] = SimpleLazyObject(self.author_names)
        context["tags"] = SimpleLazyObject(lambda: list(self.tags.all()))
        return context

    def metadata(self, request, context):
        from .metadata import describe_item

        return describe_item(super().metadata(request, context), self, request, context)

    # -- search -------------------------------------------------------------------------------------------------------
    def search_date(self):
        return timezone.localtime(self.shown_at).date() if self.shown_at else None

    def search_context(self):
        story = self.running_story.title if self.running_story and self.running_story.live else ""
        return " ".join([*self.author_names(), story, *(tag.name for tag in self.tags.all())])

    def search_topics(self):
        story = [self.running_story.title] if self.running_story and self.running_story.live else []
        return [*story, *(tag.name for tag in self.tags.all())]

    def search_facets(self):
        return {**super().search_facets(), "field": self.category.name if self.category else ""}

    def search_labels(self):
        return {"category": self.category.name} if self.category else {}


class NewsAuthorManager(models.Manager):
    """Authors with their names: an item's are asked for in one query, however many."""

    def get_queryset(self):
        return super().get_queryset().select_related("account", "contributor")


class NewsAuthor(Orderable):
    """Who wrote the item: somebody with an account, or an outside contributor."""

    page = ParentalKey(NewsPage, on_delete=models.CASCADE, related_name="authors")
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("tài khoản")
    )
    contributor = models.ForeignKey(
        Contributor, on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("cộng tác viên")
    )
    role = models.CharField(_("phần việc"), max_length=60, blank=True, help_text=_("Ví dụ: ảnh, tổng hợp."))

    objects = NewsAuthorManager()

    panels = [FieldRowPanel([FieldPanel("account"), FieldPanel("contributor")]), FieldPanel("role")]

    class Meta(Orderable.Meta):
        verbose_name = _("tác giả")
        verbose_name_plural = _("tác giả")

    def clean(self):
        super().clean()
        if bool(self.account_id) == bool(self.contributor_id):
            raise ValidationError(_("Chọn một tài khoản hoặc một cộng tác viên: đúng một trong hai."))

    @property
    def shown_name(self):
        return self.contributor.shown_name if self.contributor else str(self.account)


class RelatedItem(Orderable):
    source_page = ParentalKey(NewsPage, on_delete=models.CASCADE, related_name="related_items")
    page = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="+", verbose_name=_("bài"))

    panels = [PageChooserPanel("page", ["news.NewsPage"])]

    class Meta(Orderable.Meta):
        verbose_name = _("bài liên quan")
        verbose_name_plural = _("bài liên quan")


class Correction(Orderable):
    """A correction (đính chính): dated, shown with the item for as long as it stands."""

    page = ParentalKey(NewsPage, on_delete=models.CASCADE, related_name="corrections")
    date = models.DateField(_("ngày đính chính"), default=timezone.localdate)
    text = models.TextField(_("nội dung đính chính"), max_length=1000)

    panels = [FieldPanel("date"), FieldPanel("text")]

    class Meta(Orderable.Meta):
        verbose_name = _("đính chính")
        verbose_name_plural = _("đính chính")
