"""A case: what a citizen sent, what was done with it, when, by whom.

Everything a person wrote and everything that names a person is sealed with the key of the case (``vault``); the columns
beside it hold what statistics and queues need and say nothing about who sent it.
"""

import datetime

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from ..states import DONE, OPEN, State
from ..vault import KeyGone, vault
from .rules import CaseKind, Place, Topic, Unit

GONE = _("(đã xóa)")


class CaseQuerySet(models.QuerySet):
    def open(self):
        return self.filter(state__in=OPEN)

    def late_on(self, day):
        return self.open().exclude(state=State.WAITING).filter(due_on__lt=day)

    def counted(self):
        """Cases that statistics speak of."""
        return self.filter(quarantined=False, restricted=False, merged_into=None)


class Case(models.Model):
    """One opinion, from the moment of its receipt."""

    unseen_by_readers = wagtail_reference_index_ignore = True

    class Channel(models.TextChoices):
        WEB = "web", _("Cổng")
        PAGE = "page", _("Nhận xét trang")
        PHONE = "phone", _("Điện thoại")
        LETTER = "letter", _("Thư")
        PERSON = "person", _("Trực tiếp")

    key = models.UUIDField(_("khóa"), unique=True, editable=False)
    number = models.CharField(_("số"), max_length=16, unique=True)
    kind = models.ForeignKey(CaseKind, models.PROTECT, verbose_name=_("loại"))
    topic = models.ForeignKey(Topic, models.SET_NULL, null=True, blank=True, verbose_name=_("lĩnh vực"))
    place = models.ForeignKey(Place, models.SET_NULL, null=True, blank=True, verbose_name=_("xã, phường"))
    channel = models.CharField(_("kênh"), max_length=8, choices=Channel, default=Channel.WEB)
    state = models.CharField(_("trạng thái"), max_length=10, choices=State, default=State.NEW)
    anonymous = models.BooleanField(_("không nêu tên"), default=False)
    quarantined = models.BooleanField(_("nghi là thư rác"), default=False)
    restricted = models.BooleanField(_("hạn chế"), default=False)
    restricted_to = models.ManyToManyField(
        settings.AUTH_USER_MODEL, blank=True, related_name="+", verbose_name=_("chỉ hai người này")
    )
    may_publish = models.BooleanField(_("đồng ý công khai"), default=False)
    page = models.ForeignKey(
        "wagtailcore.Page", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("trang")
    )

    unit = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, verbose_name=_("đơn vị"))
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("người xử lý")
    )
    merged_into = models.ForeignKey("self", models.SET_NULL, null=True, blank=True, related_name="merged")
    split_from = models.ForeignKey("self", models.SET_NULL, null=True, blank=True, related_name="parts")

    received_at = models.DateTimeField(_("gửi lúc"), default=timezone.now)
    # The period as it stood on the day of receipt; a later change of the law changes later cases.
    clock_start = models.DateField(_("tính từ ngày"))
    clock_days = models.PositiveSmallIntegerField(_("thời hạn"))
    clock_working = models.BooleanField(default=True)
    clock_basis = models.CharField(max_length=250, blank=True)
    pauses = models.JSONField(default=list)  # pairs of ISO dates, both included; an open one ends with ``None``
    extensions = models.JSONField(default=list)  # days
    due_on = models.DateField(_("hạn trả lời"), null=True)
    forwarded_due_on = models.DateField(_("hạn của cơ quan nhận"), null=True, blank=True)
    answered_at = models.DateTimeField(_("trả lời lúc"), null=True, blank=True)
    in_time = models.BooleanField(_("đúng hạn"), null=True)
    solved = models.BooleanField(_("người gửi: đã giải quyết"), null=True)
    closed_at = models.DateTimeField(_("đóng lúc"), null=True, blank=True)
    erased_at = models.DateTimeField(_("xóa dữ liệu lúc"), null=True, blank=True)
    processing_limited = models.BooleanField(_("đang hạn chế xử lý theo yêu cầu"), default=False)

    sealed_content = models.BinaryField(null=True, editable=False)  # {"subject", "text"}
    sealed_contact = models.BinaryField(null=True, editable=False)  # {"name", "address", "phone", "email", "code", "pin"}

    objects = CaseQuerySet.as_manager()

    class Meta:
        verbose_name = _("ý kiến")
        verbose_name_plural = _("các ý kiến")
        ordering = ["-pk"]
        permissions = [
            ("handle_case", _("Tiếp nhận, xử lý ý kiến của đơn vị mình")),
            ("handle_all_cases", _("Xử lý ý kiến của mọi đơn vị")),
            ("approve_reply", _("Duyệt câu trả lời")),
            ("restrict_case", _("Hạn chế khiếu nại, tố cáo")),
            ("erase_case", _("Xóa dữ liệu cá nhân theo yêu cầu hoặc hết hạn giữ")),
        ]
        indexes = [
            models.Index(fields=["state", "due_on"], name="case_state_due"),
            models.Index(fields=["unit", "state", "due_on"], name="case_unit_state_due"),
            models.Index(fields=["received_at"], name="case_received"),
            models.Index(fields=["quarantined", "-id"], name="case_quarantine"),
        ]

    def __str__(self):
        return self.number

    # -- what is sealed ----------------------------------------------------------------------------------------------
    @cached_property
    def _key(self):
        return vault().key(self.key)

    def seal(self, place, value):
        return vault().seal(self.key, place, value, self._key)

    def unseal(self, place, sealed):
        return vault().open(self.key, place, sealed, self._key)

    @cached_property
    def content(self):
        """{"subject", "text"}; with an erased case, words that say so."""
        return self._opened("content", self.sealed_content, {"subject": str(GONE), "text": str(GONE)})

    @cached_property
    def contact(self):
        return self._opened("contact", self.sealed_contact, {})

    def _opened(self, place, sealed, otherwise):
        if not sealed:
            return otherwise
        try:
            return self.unseal(place, sealed)
        except KeyGone:
            return otherwise

    @property
    def subject(self):
        return self.content["subject"]

    @property
    def readable(self):
        return self.erased_at is None and vault().has(self.key)

    # -- its deadline ------------------------------------------------------------------------------------------------
    def deadline(self, calendar=None, today=None):
        """The deadline with its explanation (``core.deadlines``), as it stands on ``today``."""
        from core import deadlines

        today = today or timezone.localdate()
        day = datetime.date.fromisoformat
        pauses = [(day(first), day(last) if last else max(today, day(first))) for first, last in self.pauses]
        return deadlines.due(
            self.clock_start,
            self.clock_days,
            calendar_days=not self.clock_working,
            paused=pauses,
            extensions=self.extensions,
            event=_("mở lại") if self.solved is False else _("gửi"),
            calendar=calendar,
        )

    @property
    def done(self):
        return self.state in DONE

    @property
    def waiting_for_sender(self):
        return self.state == State.WAITING


class CaseMark(models.Model):
    """By what a case is found without its text being read: HMAC of a code, telephone number, address or name."""

    unseen_by_readers = wagtail_reference_index_ignore = True

    case = models.ForeignKey(Case, models.CASCADE, related_name="marks")
    kind = models.CharField(max_length=8)
    digest = models.CharField(max_length=64, db_index=True)

    class Meta:
        verbose_name = _("dấu tra cứu")
        verbose_name_plural = _("các dấu tra cứu")
        constraints = [
            models.UniqueConstraint(fields=["kind", "digest"], condition=models.Q(kind__in=["code", "send"]), name="mark_once"),
        ]

    def __str__(self):
        return self.kind


class AppendOnly(Exception):
    """Somebody tried to change what happened."""


class Event(models.Model):
    """Something that happened to a case: who, when, what. Rows are added and never changed.

    ``data`` holds nothing about a person who wrote to the portal; ``sealed`` holds words ({"text"} and more).
    """

    unseen_by_readers = wagtail_reference_index_ignore = True

    class By(models.TextChoices):
        SENDER = "sender", _("Người gửi")
        STAFF = "staff", _("Cán bộ")
        SYSTEM = "system", _("Cổng")

    case = models.ForeignKey(Case, models.CASCADE, related_name="events")
    position = models.PositiveIntegerField()
    at = models.DateTimeField(_("lúc"), default=timezone.now)
    step = models.CharField(_("việc"), max_length=20)
    by = models.CharField(_("bởi"), max_length=8, choices=By)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", verbose_name=_("người làm"))
    from_state = models.CharField(max_length=10, blank=True, choices=State)
    to_state = models.CharField(max_length=10, blank=True, choices=State)
    data = models.JSONField(default=dict)
    sealed = models.BinaryField(null=True, editable=False)

    class Meta:
        verbose_name = _("bước xử lý")
        verbose_name_plural = _("các bước xử lý")
        ordering = ["case", "position"]
        constraints = [models.UniqueConstraint(fields=["case", "position"], name="event_position")]

    def __str__(self):
        return f"{self.case_id} · {self.step}"

    def save(self, *args, **kwargs):
        if self.pk is not None:
            raise AppendOnly(str(self))
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        raise AppendOnly(str(self))

    @cached_property
    def words(self):
        """What was written: {"text": …} or {}."""
        if not self.sealed:
            return {}
        try:
            return self.case.unseal(f"event:{self.position}", self.sealed)
        except KeyGone:
            return {"text": str(GONE)}

    @property
    def label(self):
        from ..states import STEPS

        if self.step == "send":
            return _("Gửi ý kiến")
        return STEPS[self.step].label if self.step in STEPS else _("Ghi nhận")


class Attachment(models.Model):
    """A file that came with a case, sealed; its name too, for names of files name people."""

    unseen_by_readers = wagtail_reference_index_ignore = True

    case = models.ForeignKey(Case, models.CASCADE, related_name="attachments")
    event = models.ForeignKey(Event, models.CASCADE, null=True, related_name="attachments")
    file = models.CharField(max_length=40, unique=True)  # name in the folder of sealed files
    size = models.PositiveIntegerField(_("cỡ"))
    mime = models.CharField(_("loại"), max_length=80)
    sealed_name = models.BinaryField(editable=False)
    scanned = models.BooleanField(_("đã quét vi-rút"), default=False)

    class Meta:
        verbose_name = _("tệp kèm")
        verbose_name_plural = _("các tệp kèm")
        ordering = ["pk"]

    def __str__(self):
        return f"{self.case_id} · {self.mime}"

    @cached_property
    def name(self):
        try:
            return self.case.unseal(f"name:{self.file}", self.sealed_name)
        except KeyGone:
            return str(GONE)


class Letter(models.Model):
    """A letter about a case. Its words are made when it is sent: no text and no address lies here."""

    unseen_by_readers = wagtail_reference_index_ignore = True

    case = models.ForeignKey(Case, models.CASCADE, related_name="letters")
    template = models.CharField(_("mẫu thư"), max_length=20)
    about = models.CharField(max_length=40)  # «event:3» or «due:2026-12-01»: with the next, what may be written once only
    to = models.CharField(_("người nhận"), max_length=30)  # «sender», «user:5», «unit:2»
    message_id = models.CharField("Message-ID", max_length=255, unique=True)
    created_at = models.DateTimeField(_("viết lúc"), default=timezone.now)
    sent_at = models.DateTimeField(_("gửi lúc"), null=True, blank=True)

    class Meta:
        verbose_name = _("thư về ý kiến")
        verbose_name_plural = _("các thư về ý kiến")
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["case", "template", "about", "to"], name="letter_once")]

    def __str__(self):
        return f"{self.case_id} · {self.template}"
