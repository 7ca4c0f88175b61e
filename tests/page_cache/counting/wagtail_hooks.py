import time
from pathlib import Path

from django.conf import settings
from wagtail import hooks


@hooks.register("portal_page_slot")
def note(slot, page, request):
    """A line for every page that is made; a page asked for with ``cham`` takes its time."""
    if slot == "footer":
        with (Path(settings.VAR_DIR) / "made").open("a", encoding="utf-8") as notes:
            notes.write(f"{request.get_full_path()}\n")
        if "cham" in request.GET:
            time.sleep(0.5)
    return ""
