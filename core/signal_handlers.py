"""The guard on the models' own signals: every way of writing passes here, whoever calls."""

from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from wagtail.models import DraftStateMixin, Page, Revision

from .publishing import Door, changed_content, check
from .text import clean_json, clean_text


def tidy_text(sender, instance, raw=False, **kwargs):
    """Text is stored in NFC without control characters (TCVN 6909:2001), however it was typed."""
    if raw:
        return
    if isinstance(instance, Revision):
        instance.content = clean_json(instance.content)
        return
    if sender._meta.app_label in ("sessions", "contenttypes", "auth", "admin"):
        return
    for field in sender._meta.concrete_fields:
        if field.get_internal_type() in ("CharField", "TextField", "SlugField"):
            value = instance.__dict__.get(field.attname)
            if isinstance(value, str):
                setattr(instance, field.attname, clean_text(value, multiline=field.get_internal_type() == "TextField"))


def guard_save(sender, instance, raw=False, update_fields=None, **kwargs):
    """Going live, going away and changing live words."""
    if raw or not isinstance(instance, (Page, DraftStateMixin)):
        return
    if isinstance(instance, Page) and not instance.depth:
        return
    stored = None
    if instance.pk:
        columns = ["live", "live_revision_id", "expire_at"]
        stored = sender._base_manager.filter(pk=instance.pk).values(*columns).first()
    if stored and stored["live"] and not instance.live:
        lapsed = stored["expire_at"] and stored["expire_at"] <= timezone.now()
        if not (instance.expired and lapsed):
            check(Door.WITHDRAW, instance)
        return
    if stored is None and getattr(instance, "alias_of_id", None):
        check(Door.PUBLISH, instance)  # a draft alias would go live with its source, unseen
    if not instance.live:
        return
    if stored is None or not stored["live"] or stored["live_revision_id"] != instance.live_revision_id:
        check(Door.PUBLISH, instance, revision=instance.live_revision)
    elif changed_content(instance, update_fields):
        check(Door.PUBLISH, instance)  # words that no revision holds


def guard_schedule(sender, instance, raw=False, **kwargs):
    """A revision waits for its hour only when it is approved as it stands."""
    if raw or instance.approved_go_live_at is None:
        return
    stored = Revision.objects.filter(pk=instance.pk).values_list("approved_go_live_at", flat=True).first()
    if stored != instance.approved_go_live_at:
        check(Door.SCHEDULE, instance.content_object, revision=instance)


def guard_delete(sender, instance, **kwargs):
    if isinstance(instance, Page):
        if sender is Page or type(instance) is not Page:
            check(Door.DELETE, instance)
    elif isinstance(instance, DraftStateMixin):
        check(Door.DELETE, instance)


def guard_move(sender, instance, parent_page_before, parent_page_after, **kwargs):
    if parent_page_before.pk != parent_page_after.pk:
        check(Door.MOVE, instance)


def guard_restriction(sender, instance, **kwargs):
    """Privacy of a page or collection: putting it up hides, taking it down publishes."""
    if kwargs.get("raw"):
        return
    check(Door.RESTRICT, getattr(instance, "page", None) or instance.collection)


def is_public_page(page):
    """Whether a visitor may see ``page`` now: live, and no view restriction on it or above it."""
    return bool(page.live) and not page.get_view_restrictions().exists()


def content_type_of(instance):
    return ContentType.objects.get_for_model(instance, for_concrete_model=False)
