"""When the connection dies at COMMIT nobody knows whether the case is there: its key must stay."""

import pytest
from django.db import OperationalError, connection

from feedback.founding import found_feedback
from feedback.models import Case, CaseKind
from feedback.receiving import Sent, find_sent, receive


@pytest.mark.django_db(transaction=True)
def test_a_commit_whose_answer_is_lost_keeps_the_key(monkeypatch):
    found_feedback()
    real = connection.commit

    def lost():
        real()
        raise OperationalError("server closed the connection unexpectedly")

    monkeypatch.setattr(connection, "commit", lost)
    upload = ("a.pdf", "application/pdf", b"%PDF", False)
    with pytest.raises(OperationalError):
        receive(Sent(CaseKind.objects.first(), "Việc", "Nội dung.", uploads=[upload], token="t"))
    monkeypatch.undo()
    case = Case.objects.get()
    assert case.readable and find_sent("t").code == case.contact["code"]
