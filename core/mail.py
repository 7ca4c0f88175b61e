"""Letters of the portal: written in the transaction of the change, sent by the worker."""

from email.utils import make_msgid
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from . import outbox
from .models import OutgoingMail


def send(to, subject, body):
    """Write a letter to ``to`` (a list of addresses) and hand it to the outbox. Empty addresses are skipped.

    Its Message-ID is fixed here: a delivery repeated after a crash is a copy of the same letter.
    """
    to = [address for address in to if address]
    if not to:
        return None
    domain = urlsplit(settings.PUBLIC_URL).hostname or "portal"
    letter = OutgoingMail.objects.create(
        message_id=make_msgid(domain=domain), to=", ".join(to), subject=" ".join(subject.split())[:255], body=body
    )
    outbox.add("mail", f"mail:{letter.pk}", {"mail": letter.pk})
    return letter


@outbox.handler("mail", label=_("Gửi thư"))
def deliver(entries):
    for entry in entries:
        letter = OutgoingMail.objects.filter(pk=entry.payload["mail"]).first()
        if letter is None or letter.sent_at:
            continue
        EmailMessage(letter.subject, letter.body, to=letter.to.split(", "), headers={"Message-ID": letter.message_id}).send()
        OutgoingMail.objects.filter(pk=letter.pk).update(sent_at=timezone.now())


def forget(message_ids):
    """Remove what ``FileMailBackend`` wrote of these letters: the folder stands for a mailbox, and holds their words."""
    for message_id in message_ids:
        (Path(settings.MAIL_DIR) / f"{_file_name(message_id)}.eml").unlink(missing_ok=True)


def _file_name(message_id):
    return message_id.strip("<>").replace("/", "_")


class FileMailBackend(BaseEmailBackend):
    """Writes each letter as one .eml file into ``settings.MAIL_DIR``, whole or not at all."""

    def send_messages(self, email_messages):
        folder = Path(settings.MAIL_DIR)
        folder.mkdir(parents=True, exist_ok=True)
        for message in email_messages:
            raw = message.message()
            name = _file_name(raw["Message-ID"])
            part = folder / f".{name}.part"
            part.write_bytes(raw.as_bytes())
            part.rename(folder / f"{name}.eml")
        return len(email_messages)
