"""What editors tune the search with, and what is known of the questions. Nothing here is in the index: a change applies
to the next search, in every process."""

from datetime import timedelta

from django.contrib.admin import display
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField
from wagtail.models import DraftStateMixin, LockableMixin, Page, PreviewableMixin, RevisionMixin, WorkflowMixin

from core.dated import Dated

from .analysis import syllables

MAX_QUERY = 120  # characters of a query that is kept, pinned or answered


def query_key(text):
    """What two spellings of one question have in common: the folded syllables, in order."""
    return " ".join(syllables(text))


def lines(text):
    return [line.strip() for line in (text or "").splitlines() if line.strip()]


class SearchRule(Dated):
    """Something editors set for the search, with a remark for colleagues."""

    note = models.CharField(
        _("ghi chú"),
        max_length=250,
        blank=True,
        help_text=_("Cho đồng nghiệp: vì sao đặt, khi nào xem lại. Bạn đọc không thấy."),
    )
    created_at = models.DateTimeField(_("đặt lúc"), default=timezone.now, editable=False)

    class Meta:
        abstract = True


class Queries(models.Model):
    """Questions that something is set for, one a line: «cấp lại căn cước» also stands for «cap lai can cuoc»."""

    queries = models.TextField(
        _("khi người dân tìm"),
        max_length=1500,
        help_text=_(
            "Mỗi dòng một câu tìm, ví dụ: làm lại căn cước. Gõ có dấu hay không dấu, hoa hay thường đều được; câu dài hơn hoặc ngắn hơn thì không tính."
        ),
    )

    class Meta:
        abstract = True

    def clean(self):
        super().clean()
        if not self.query_keys:
            raise ValidationError({"queries": _("Ghi ít nhất một câu tìm có chữ hoặc số.")})
        if any(len(line) > MAX_QUERY for line in lines(self.queries)):
            raise ValidationError({"queries": _("Có câu dài quá 120 ký tự. Rút gọn hoặc tách dòng.")})

    @property
    def query_keys(self):
        return [key for key in map(query_key, lines(self.queries)) if key]

    @property
    @display(description=_("Câu tìm"))
    def first_query(self):
        return next(iter(lines(self.queries)), "")


class Synonym(SearchRule):
    """Spellings that mean the same: whoever types one also finds the others. The index keeps the words as written."""

    class Kind(models.TextChoices):
        ABBREVIATION = "abbreviation", _("Chữ viết tắt")
        SYNONYM = "synonym", _("Từ đồng nghĩa")

    class When(models.TextChoices):
        ALWAYS = "", _("Luôn hiểu như vậy")
        CAPITALS = "upper", _("Chỉ khi gõ chữ hoa")
        BESIDE_NUMBER = "number", _("Chỉ khi đứng cạnh một số")

    kind = models.CharField(
        _("loại"),
        max_length=12,
        choices=Kind.choices,
        default=Kind.SYNONYM,
        help_text=_("Chữ viết tắt là một chữ liền, ví dụ UBND. Còn lại là từ đồng nghĩa, ví dụ “xe hơi” và “ô tô”."),
    )
    spelling = models.CharField(_("từ người dân gõ"), max_length=80, help_text=_("Ví dụ: chứng minh thư"))
    equivalents = models.TextField(
        _("cũng tìm các từ này"), max_length=600, help_text=_("Mỗi dòng một cách viết. Ví dụ: căn cước công dân")
    )
    one_way = models.BooleanField(
        _("chỉ một chiều"),
        default=False,
        help_text=_("Chọn khi từ bên trên hẹp hơn: gõ “sổ đỏ” thì tìm cả “giấy chứng nhận”, nhưng không ngược lại."),
    )
    when = models.CharField(
        _("khi nào hiểu là viết tắt"),
        max_length=6,
        blank=True,
        choices=When.choices,
        default=When.ALWAYS,
        help_text=_("Chỉ dùng cho chữ viết tắt trùng với chữ thường gặp, ví dụ CT là chỉ thị khi đứng cạnh số."),
    )

    class Meta:
        verbose_name = _("từ đồng nghĩa")
        verbose_name_plural = _("từ đồng nghĩa và viết tắt")
        ordering = ["-created_at", "spelling", "pk"]

    def __str__(self):
        return f"{self.spelling} → {', '.join(lines(self.equivalents))}"

    def clean(self):
        super().clean()
        words, others = syllables(self.spelling), [syllables(line) for line in lines(self.equivalents)]
        if not words:
            raise ValidationError({"spelling": _("Từ này chưa có chữ hoặc số.")})
        if not others or not all(others):
            raise ValidationError({"equivalents": _("Mỗi dòng phải có chữ hoặc số, và phải có ít nhất một dòng.")})
        if words in others:
            raise ValidationError({"equivalents": _("Có dòng trùng với từ bên trên: cổng không phân biệt dấu và hoa thường.")})
        if self.kind == self.Kind.ABBREVIATION and len(words) > 1:
            raise ValidationError(
                {"spelling": _("Chữ viết tắt phải viết liền một chữ. Nếu là cụm từ, chọn loại từ đồng nghĩa.")}
            )
        if self.kind == self.Kind.SYNONYM and self.when:
            raise ValidationError({"when": _("Điều kiện này chỉ dùng cho chữ viết tắt.")})

    def save(self, *args, **kwargs):
        if self._state.adding and not Synonym.objects.exists():
            from .founding import found_words

            found_words()  # else the first entry of an editor would take the place of the file's
        super().save(*args, **kwargs)

    def row(self):
        """What ``search.words`` reads of it."""
        return (self.kind, self.spelling, self.equivalents, self.one_way, self.when)


class Pin(Queries, SearchRule):
    """For these questions a page comes first, or never."""

    page = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="+", verbose_name=_("trang"))
    hidden = models.BooleanField(
        _("không bao giờ hiện trang này"),
        default=False,
        help_text=_("Chọn khi trang này trả lời sai câu tìm. Trang vẫn tìm thấy bằng câu khác."),
    )
    position = models.PositiveSmallIntegerField(
        _("vị trí"), default=1, choices=[(n, n) for n in range(1, 6)], help_text=_("1 là kết quả đầu tiên.")
    )

    class Meta:
        verbose_name = _("trang được ghim")
        verbose_name_plural = _("trang ghim và trang loại")
        ordering = ["queries", "position", "pk"]

    def __str__(self):
        return f"{self.first_query} → {self.page}"

    @property
    @display(description=_("Vị trí"))
    def place(self):
        return _("không hiện") if self.hidden else self.position


class Answer(WorkflowMixin, DraftStateMixin, LockableMixin, RevisionMixin, PreviewableMixin, Queries, SearchRule):
    """A short answer above the results. Its words are the portal's, so they go through the board like a page."""

    title = models.CharField(_("tiêu đề"), max_length=120, help_text=_("Ví dụ: Làm lại thẻ căn cước ở đâu?"))
    text = RichTextField(
        _("câu trả lời"),
        features=["bold", "link", "ol", "ul"],
        help_text=_("Hai, ba câu nói ngay việc phải làm: ở đâu, cần gì, mất bao lâu. Nhiều nhất 700 ký tự."),
    )
    page = models.ForeignKey(
        Page,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("trang để đọc thêm"),
        help_text=_("Không bắt buộc. Chỉ hiện khi trang đang công bố."),
    )
    MOST = 700

    class Meta:
        verbose_name = _("câu trả lời")
        verbose_name_plural = _("câu trả lời")
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title

    def clean(self):
        super().clean()
        words = strip_tags(self.text or "").strip()
        if not words:
            raise ValidationError({"text": _("Câu trả lời còn trống.")})
        if len(words) > self.MOST:
            raise ValidationError(
                {
                    "text": _("Câu trả lời dài %(length)s ký tự, quá 700: rút gọn, phần còn lại để ở trang đọc thêm.")
                    % {"length": len(words)}
                }
            )

    def get_preview_template(self, request, mode_name):
        return "search/answer_preview.html"

    def get_preview_context(self, request, mode_name):
        from .tuning import Card

        return {**super().get_preview_context(request, mode_name), "card": Card.of(self), "typed": self.first_query}


class Comparison(models.Model):
    """One nightly comparison of an index with the database, and what differed; that was asked for again at once."""

    MOST_SHOWN, DAYS_KEPT = 100, 60

    at = models.DateTimeField(_("lúc"), default=timezone.now)
    engine = models.CharField(_("chỉ mục"), max_length=60)
    items = models.PositiveIntegerField(_("số mục phải có"), default=0)
    count = models.PositiveIntegerField(_("số chỗ khác"), default=0)
    differences = models.JSONField(_("khác ở đâu"), default=list, blank=True)

    class Meta:
        verbose_name = _("lần so chỉ mục")
        verbose_name_plural = _("các lần so chỉ mục")
        default_permissions = ()
        ordering = ["-at", "-pk"]

    def __str__(self):
        return f"{self.engine} {self.at:%d/%m/%Y %H:%M}: {self.count}"

    @classmethod
    def note(cls, engine, items, differences):
        """Keep what one comparison found, and strike those that are old."""
        shown = [list(map(str, row)) for row in differences[: cls.MOST_SHOWN]]
        cls.objects.create(engine=engine, items=items, count=len(differences), differences=shown)
        cls.objects.filter(at__lt=timezone.now() - timedelta(days=cls.DAYS_KEPT)).delete()


class IndexWrite(models.Model):
    """One key whose entry the worker wrote anew, or «all»: what machines with an index of their own go after (``followers``)."""

    ALL = "all"
    DAYS_KEPT = 7

    key = models.CharField(_("mục"), max_length=255)
    at = models.DateTimeField(_("lúc"), default=timezone.now, db_index=True)

    class Meta:
        verbose_name = _("lần ghi chỉ mục")
        verbose_name_plural = _("các lần ghi chỉ mục")
        default_permissions = ()

    def __str__(self):
        return self.key

    @classmethod
    def note(cls, keys):
        cls.objects.bulk_create([cls(key=key) for key in keys], batch_size=500)

    @classmethod
    def forget(cls):
        """Strike what every machine has had a week to follow. Returns how many."""
        return cls.objects.filter(at__lt=timezone.now() - timedelta(days=cls.DAYS_KEPT)).delete()[0]


class QueryDay(models.Model):
    """How often one question was asked on one day and what came of it. Nothing says who asked: see ``search.log``."""

    query = models.CharField(_("câu tìm không dấu"), max_length=MAX_QUERY * 2)
    day = models.DateField(_("ngày"))
    shown = models.CharField(_("câu tìm"), max_length=MAX_QUERY)
    searches = models.PositiveIntegerField(_("số lượt tìm"), default=0)
    filtered = models.PositiveIntegerField(_("trong đó có bộ lọc"), default=0)
    empty = models.PositiveIntegerField(_("số lượt không thấy gì"), default=0)
    clicks = models.PositiveIntegerField(_("số lượt bấm"), default=0)
    results = models.PositiveIntegerField(_("số kết quả"), default=0)

    class Meta:
        verbose_name = _("câu tìm trong ngày")
        verbose_name_plural = _("câu tìm trong ngày")
        default_permissions = ("view",)
        constraints = [models.UniqueConstraint(fields=["query", "day"], name="search_query_of_day")]
        indexes = [models.Index(fields=["day"], name="search_query_day")]

    def __str__(self):
        return f"{self.shown} {self.day}"
