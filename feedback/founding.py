"""What ``manage.py setup_portal`` asks of this app: kinds, periods with their clauses, notices, a focal point, fields of life."""

from .founding_data import CLOCKS, FOCAL, KINDS, NOTICES, TOPICS, VERSION
from .models import CaseKind, Clock, Notice, Topic, Unit


def found_feedback():
    """Fill the tables while there is no kind of opinion: what people have changed or struck out stays so."""
    if CaseKind.objects.exists():
        return
    CaseKind.objects.bulk_create(
        CaseKind(code=code, name=name, description=description, hint=hint, contact_basis=basis, order=order)
        for order, (code, name, description, hint, basis) in enumerate(KINDS)
    )
    Clock.objects.bulk_create(
        Clock(code=code, days=days, working=working, basis=basis) for code, days, working, basis in CLOCKS
    )
    Notice.objects.bulk_create(Notice(code=code, version=VERSION, basis=basis, text=text) for code, basis, text in NOTICES)
    Topic.objects.bulk_create(Topic(name=name) for name in TOPICS)
    Unit.objects.get_or_create(name=FOCAL, defaults={"focal": True})
