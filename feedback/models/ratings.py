"""Whether a page was useful: counts by page and month, and nothing about who said so (NĐ 224/2026/NĐ-CP, Điều 10.3b)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from .public import PublicQuestion


class PageRating(models.Model):
    """How often readers chose a level for a page, or for a public question, in a month."""

    class Level(models.IntegerChoices):
        VERY = 3, _("Rất hữu ích")
        SOME = 2, _("Hữu ích")
        NOT = 1, _("Chưa hữu ích")

    unseen_by_readers = wagtail_reference_index_ignore = True

    page = models.ForeignKey(
        "wagtailcore.Page", models.CASCADE, null=True, blank=True, related_name="+", verbose_name=_("trang")
    )
    question = models.ForeignKey(
        PublicQuestion, models.CASCADE, null=True, blank=True, related_name="+", verbose_name=_("câu hỏi công khai")
    )
    month = models.DateField(_("tháng"))
    level = models.PositiveSmallIntegerField(_("mức"), choices=Level)
    count = models.PositiveIntegerField(_("số lượt"), default=0)

    class Meta:
        verbose_name = _("đánh giá trang")
        verbose_name_plural = _("các đánh giá trang")
        default_permissions = ("view",)
        constraints = [
            models.UniqueConstraint(fields=["page", "month", "level"], name="rating_once"),
            models.UniqueConstraint(fields=["question", "month", "level"], name="rating_question_once"),
            models.CheckConstraint(
                condition=models.Q(page__isnull=True, question__isnull=False)
                | models.Q(page__isnull=False, question__isnull=True),
                name="rating_of_one",
            ),
        ]

    def __str__(self):
        return f"{self.page_id or self.question_id} {self.month:%m/%Y} {self.level}"
