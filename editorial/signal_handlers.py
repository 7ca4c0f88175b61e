from wagtail.models import Page, Revision, RevisionMixin, WorkflowState

from . import notifications, rules, workflow


def remember_words(sender, instance, **kwargs):
    """Autosave overwrites a revision in place: keep what it said, to know whether the words changed."""
    if instance.pk:
        stored = Revision.objects.filter(pk=instance.pk).values_list("content", flat=True).first()
        instance.words_before = rules.digest(stored) if stored is not None else None


def after_object_saved(sender, instance, update_fields=None, raw=False, **kwargs):
    if raw or not isinstance(instance, (Page, RevisionMixin)) or not update_fields or "latest_revision" not in update_fields:
        return
    revision = instance.latest_revision
    if revision is not None:
        workflow.words_changed(instance, revision, getattr(revision, "words_before", None))


def after_return(sender, instance, user=None, **kwargs):
    workflow.void(instance, "")
    notifications.returned(instance, user)


def after_release(sender, instance, user=None, **kwargs):
    notifications.released(instance, user)


def after_step_started(sender, instance, user=None, **kwargs):
    notifications.step_waits(instance, user)


def connect():
    from django.db.models.signals import post_save, pre_save
    from wagtail.signals import task_submitted, workflow_approved, workflow_rejected

    pre_save.connect(remember_words, sender=Revision, dispatch_uid="editorial.remember_words")
    post_save.connect(after_object_saved, dispatch_uid="editorial.after_object_saved")
    workflow_rejected.connect(after_return, sender=WorkflowState, dispatch_uid="editorial.after_return")
    workflow_approved.connect(after_release, sender=WorkflowState, dispatch_uid="editorial.after_release")
    task_submitted.connect(after_step_started, dispatch_uid="editorial.after_step_started")
