"""What ``manage.py setup_portal`` asks of the search."""

from .models import Synonym
from .words import initial


def found_words():
    """Fill the table of abbreviations when it is empty: what editors have changed or struck out stays so."""
    if Synonym.objects.exists():
        return
    Synonym.objects.bulk_create(
        Synonym(kind=kind, spelling=spelling, equivalents=equivalents, one_way=one_way, when=when)
        for kind, spelling, equivalents, one_way, when in initial()
    )
