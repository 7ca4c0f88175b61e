import io
import json
import sys
import unicodedata

from django.core.management.base import BaseCommand

from feedback.masking import mask


class Command(BaseCommand):
    help = "Mask personal data in sentences from standard input, one a line; prints one JSON object a line."
    requires_system_checks = []

    def handle(self, *args, **options):
        # Bytes are decoded here: the terminal's encoding must not decide, and only \n ends a line.
        raw = getattr(sys.stdin, "buffer", None)
        for line in raw if raw is not None else io.StringIO(sys.stdin.read(), newline="\n"):
            if isinstance(line, bytes):
                line = line.decode("utf-8", errors="replace")
            line = unicodedata.normalize("NFC", line.removesuffix("\n").removesuffix("\r"))
            masked, spans = mask(line)
            answer = json.dumps({"masked": masked, "spans": [span._asdict() for span in spans]}, ensure_ascii=False)
            # A reader may take these for ends of lines.
            answer = answer.translate({0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"})
            self._write(answer.encode("utf-8", errors="replace") + b"\n")

    def _write(self, line):
        stream = getattr(self.stdout, "_out", self.stdout)
        buffer = getattr(stream, "buffer", None)
        if buffer is not None:
            buffer.write(line)
            buffer.flush()
        else:
            stream.write(line.decode("utf-8"))
            self.stdout.flush()
