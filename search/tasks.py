from celery import shared_task

from . import catch_up, log
from .indexing import reconcile


@shared_task(name="search.reconcile")
def reconcile_index():
    """Compare the index with the database and repair what differs: changes that no signal told of, a lost index."""
    return reconcile() + catch_up.reconcile()


@shared_task(name="search.look")
def look():
    """A search server that is new or lost its index gets one, without anybody's hand."""
    return catch_up.look()


@shared_task(name="search.write_log")
def write_log():
    """Count what was searched since the last minute."""
    return log.write()


@shared_task(name="search.forget_log")
def forget_log():
    """Strike old and rare questions, and what machines with an index of their own have followed."""
    from .models import IndexWrite

    return log.forget() + IndexWrite.forget()
