"""The base of every page type's form in the admin."""

from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.admin.widgets import SlugInput
from wagtail.models import Page

from .text import fold, slugify

# Letters of Vietnamese that Wagtail's script drops or misreads (đ as dj) while it makes an address of a title.
_LETTERS = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"


def _formatters():
    """Pairs (pattern, letter) for ``SlugInput``; marks typed as characters of their own vanish."""
    folded = {}
    for letter in _LETTERS:
        folded.setdefault(fold(letter), []).extend((letter, letter.upper()))
    return [(f"[{''.join(letters)}]", plain) for plain, letters in folded.items()] + [("[\u0300-\u036f]", "")]


class PortalPageForm(WagtailAdminPageForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            attrs = self.fields["slug"].widget.attrs
            self.fields["slug"].widget = SlugInput(attrs=attrs, formatters=_formatters())
            self.fields["slug"].required = False  # left empty, the page makes its own (BasePage.address_words)

    def clean(self):
        # An address that nobody chose, but that the title made, gets the next free number: «lich-tiep-cong-dan-2».
        slug = self.cleaned_data.get("slug")
        if slug and self.instance._state.adding and slug == slugify(self.cleaned_data.get("title") or ""):
            number = 1
            while not Page._slug_is_available(self.cleaned_data["slug"], self.parent_page, self.instance):
                number += 1
                self.cleaned_data["slug"] = f"{slug}-{number}"
        return super().clean()
