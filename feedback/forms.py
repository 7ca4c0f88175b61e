"""What a sender fills in. Nothing here is kept: the view seals what is sent."""

import re

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from core.text import clean_text

from .models import CaseKind, Place, Topic

MOST_TEXT = 10_000  # characters
MOST_REPLY = 4_000
IDENTITY = ("name", "address", "phone", "email")  # never in a draft of the browser


class CleanChar(forms.CharField):
    """Text without control characters, in NFC; ``multiline`` keeps its lines."""

    def __init__(self, *, multiline=False, **kwargs):
        self.multiline = multiline
        kwargs.setdefault("widget", forms.Textarea if multiline else forms.TextInput)
        super().__init__(**kwargs)

    def to_python(self, value):
        value = super().to_python(value)
        return clean_text(value, multiline=self.multiline).strip() if value else value


def _required(what):
    return {
        "required": what,
        "max_length": gettext_lazy("Dài quá %(limit_value)d ký tự (đang có %(show_value)d). Rút gọn rồi gửi lại; chữ vẫn còn."),
    }


class SendForm(forms.Form):
    """An opinion. Which fields must be filled depends on its kind, with the clause of law that says so."""

    kind = forms.ModelChoiceField(
        CaseKind.objects.none(),
        to_field_name="code",
        error_messages=_required(gettext_lazy("Chọn loại ý kiến."))
        | {"invalid_choice": gettext_lazy("Loại ý kiến này không còn. Chọn một loại khác.")},
    )
    subject = CleanChar(max_length=160, error_messages=_required(gettext_lazy("Ghi một dòng nói việc gì.")))
    text = CleanChar(max_length=MOST_TEXT, multiline=True, error_messages=_required(gettext_lazy("Ghi nội dung ý kiến.")))
    topic = forms.ModelChoiceField(Topic.objects.none(), required=False)
    place = forms.ModelChoiceField(Place.objects.none(), required=False)
    anonymous = forms.BooleanField(required=False)
    name = CleanChar(max_length=120, required=False, error_messages=_required(""))
    address = CleanChar(max_length=200, required=False, error_messages=_required(""))
    phone = CleanChar(max_length=30, required=False, error_messages=_required(""))
    email = CleanChar(max_length=200, required=False, error_messages=_required(""))

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["kind"].queryset = CaseKind.objects.filter(active=True)
        self.fields["topic"].queryset = Topic.objects.filter(active=True)
        self.fields["place"].queryset = Place.objects.filter(active=True)

    def clean_phone(self):
        phone = self.cleaned_data["phone"]
        digits = re.sub(r"\D", "", phone)
        if phone and (not 8 <= len(digits) <= 15 or re.search(r"[^\d\s.+()/-]", phone)):
            raise ValidationError(_("Số điện thoại chưa đúng. Ví dụ: 0912 345 678."))
        return phone

    def clean_email(self):
        email = self.cleaned_data["email"]
        if email:
            try:
                validate_email(email)
            except ValidationError:
                raise ValidationError(_("Địa chỉ thư điện tử chưa đúng. Ví dụ: ten@example.vn.")) from None
        return email

    def clean(self):
        data = super().clean()
        kind = data.get("kind")
        if kind is None:
            return data
        if data.get("anonymous"):
            if not kind.anonymous_allowed:
                self.add_error("anonymous", _("Loại «%(kind)s» cần nêu tên.") % {"kind": kind})
            for name in IDENTITY:
                data[name] = ""  # what is not needed is not taken
            return data
        reachable = data.get("phone") or data.get("email")
        if "phone" not in self.errors and "email" not in self.errors and not reachable:
            self.add_error("phone", self._why(kind, _("Ghi điện thoại hoặc thư điện tử để cơ quan trả lời")))
        if kind.contact_basis:
            for name, what in (("name", _("Ghi họ tên")), ("address", _("Ghi địa chỉ"))):
                if name not in self.errors and not data.get(name):
                    self.add_error(name, self._why(kind, what))
        return data

    def _why(self, kind, what):
        if not kind.contact_basis:
            return _("%(what)s, hoặc chọn gửi không nêu tên.") % {"what": what}
        text = _("%(what)s: có thì ý kiến mới được tiếp nhận (%(basis)s). Không muốn nêu tên: chọn gửi không nêu tên.")
        return text % {"what": what, "basis": kind.contact_basis}

    @property
    def contact(self):
        return {name: self.cleaned_data[name] for name in IDENTITY if self.cleaned_data.get(name)}


class TrackForm(forms.Form):
    code = CleanChar(max_length=100, error_messages=_required(gettext_lazy("Ghi mã tra cứu trên giấy biên nhận.")))
    pin = CleanChar(max_length=40, error_messages=_required(gettext_lazy("Ghi PIN sáu chữ số trên giấy biên nhận.")))


class ReplyForm(forms.Form):
    """What a sender adds when asked."""

    text = CleanChar(max_length=MOST_REPLY, multiline=True, error_messages=_required(gettext_lazy("Ghi phần bổ sung.")))


class SolvedForm(forms.Form):
    solved = forms.ChoiceField(
        choices=[("yes", ""), ("no", "")], error_messages=_required(gettext_lazy("Chọn đã giải quyết hoặc chưa."))
    )
    text = CleanChar(max_length=MOST_REPLY, multiline=True, required=False, error_messages=_required(""))

    def clean(self):
        data = super().clean()
        if data.get("solved") == "no" and not data.get("text") and "text" not in self.errors:
            self.add_error("text", _("Ghi điều gì chưa được giải quyết, để cơ quan biết phải làm gì tiếp."))
        return data


class RequestForm(forms.Form):
    """A request about one's own data."""

    right = forms.ChoiceField(choices=[], error_messages=_required(gettext_lazy("Chọn một yêu cầu.")))
    text = CleanChar(max_length=1000, multiline=True, required=False, error_messages=_required(""))

    def __init__(self, *args, **kwargs):
        from .models import DataRequest

        super().__init__(*args, **kwargs)
        self.fields["right"].choices = DataRequest.Right.choices

    def clean(self):
        data = super().clean()
        if data.get("right") == "correct" and not data.get("text"):
            self.add_error("text", _("Ghi dữ liệu nào sai và sửa thành gì."))
        return data
