"""Forms of the staff: the list's filters, one for each step that asks something, the register, the data requests."""

import datetime
import re

from django import forms
from django.contrib.auth import get_user_model
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from . import permissions
from .forms import MOST_TEXT, CleanChar, SendForm
from .models import Case, CaseKind, Consent, Place, ReplyTemplate, Topic, Unit

MOST_WORDS = 10_000
FIRST_DAY, LAST_DAY = datetime.date(2000, 1, 1), datetime.date(2200, 1, 1)
NO_ONE = gettext_lazy("— chưa chọn —")


def read_number(typed):
    """The number of a case as it is written: «2026-12» and «2026-000012» are the same."""
    found = re.fullmatch(r"\s*(\d{4})\s*-\s*(\d{1,9})\s*", typed, re.ASCII)
    return f"{found[1]}-{int(found[2]):06d}" if found else ""


def handlers():
    """People of the staff whom a case may be given to."""
    of_right = get_user_model().objects.none()
    for right in ("handle_case", "handle_all_cases"):
        of_right |= get_user_model().objects.with_perm(
            f"feedback.{right}", backend="django.contrib.auth.backends.ModelBackend", include_superusers=False
        )
    return get_user_model().objects.filter(pk__in=of_right.values("pk")).order_by("last_name", "first_name", "username")


class FilterForm(forms.Form):
    """What the list is narrowed to. It stands in the address, so nothing in it names a person who wrote."""

    loai = forms.ModelChoiceField(CaseKind.objects.none(), label=gettext_lazy("Loại"), required=False)
    linh_vuc = forms.ModelChoiceField(Topic.objects.none(), label=gettext_lazy("Lĩnh vực"), required=False)
    xa = forms.ModelChoiceField(Place.objects.none(), label=gettext_lazy("Xã, phường"), required=False)
    don_vi = forms.ModelChoiceField(Unit.objects.none(), label=gettext_lazy("Đơn vị"), required=False)
    nguoi = forms.ModelChoiceField(get_user_model().objects.none(), label=gettext_lazy("Người xử lý"), required=False)
    kenh = forms.ChoiceField(label=gettext_lazy("Kênh"), required=False)
    tu = forms.DateField(
        label=gettext_lazy("Gửi từ ngày"), required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    den = forms.DateField(
        label=gettext_lazy("đến hết ngày"), required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )

    COLUMNS = {"loai": "kind", "linh_vuc": "topic", "xa": "place", "don_vi": "unit", "nguoi": "assignee", "kenh": "channel"}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["loai"].queryset = CaseKind.objects.all()
        self.fields["linh_vuc"].queryset = Topic.objects.all()
        self.fields["xa"].queryset = Place.objects.all()
        self.fields["don_vi"].queryset = Unit.objects.all()
        self.fields["nguoi"].queryset = handlers()
        self.fields["kenh"].choices = [("", gettext_lazy("Tất cả")), *Case.Channel.choices]
        for field in self.fields.values():
            if isinstance(field, forms.ModelChoiceField):
                field.empty_label = gettext_lazy("Tất cả")

    @property
    def in_use(self):
        return any(self.data.get(name) for name in self.fields)

    def wanted(self):
        """A ``Q``; what was typed wrong narrows nothing and is said beside its field."""
        self.is_valid()
        data = self.cleaned_data
        wanted = Q(**{column: data[name] for name, column in self.COLUMNS.items() if data.get(name)})
        if data.get("tu"):
            wanted &= Q(received_at__gte=_midnight(data["tu"]))
        if data.get("den"):
            wanted &= Q(received_at__lt=_midnight(data["den"]) + datetime.timedelta(days=1))
        return wanted


def _midnight(day):
    day = min(max(day, FIRST_DAY), LAST_DAY)  # what a database can say
    return timezone.make_aware(datetime.datetime.combine(day, datetime.time.min))


class SearchForm(forms.Form):
    tim = CleanChar(label=gettext_lazy("Số, mã, điện thoại, thư hoặc họ tên"), max_length=200)


# -- steps ---------------------------------------------------------------------------------------------------------------
class StepForm(forms.Form):
    """``last``: the event that was the last one when the page was shown. ``words`` where the table asks for some."""

    last = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args, case, user, step, **kwargs):
        kwargs.setdefault("prefix", step.name)
        super().__init__(*args, **kwargs)
        self.case, self.user, self.step = case, user, step
        if step.words:
            rows = 10 if step.name == "draft" else 4
            self.fields["words"] = CleanChar(
                label=step.words, multiline=True, max_length=MOST_WORDS, widget=forms.Textarea(attrs={"rows": rows})
            )
        self.prepare()

    def prepare(self):
        """Choices that depend on the case."""

    def options(self):
        return {}

    @property
    def words(self):
        return self.cleaned_data.get("words", "")

    def visible(self):
        """Bound fields in their order, the words last unless the form says otherwise."""
        return self.visible_fields()


class AssignForm(StepForm):
    unit = forms.ModelChoiceField(Unit.objects.none(), label=gettext_lazy("Đơn vị"), required=False, empty_label=NO_ONE)
    person = forms.ModelChoiceField(
        get_user_model().objects.none(), label=gettext_lazy("Người xử lý"), required=False, empty_label=NO_ONE
    )

    def prepare(self):
        self.fields["unit"].queryset = Unit.objects.filter(Q(active=True) | Q(pk=self.case.unit_id))
        self.fields["person"].queryset = handlers()
        self.initial |= {"unit": self.case.unit_id, "person": self.case.assignee_id}

    def clean(self):
        data = super().clean()
        if not self.errors and not data.get("unit") and not data.get("person"):
            raise forms.ValidationError(_("Chọn đơn vị hoặc người xử lý."))
        return data

    def options(self):
        return {"unit": self.cleaned_data["unit"], "person": self.cleaned_data["person"]}


class ClassifyForm(StepForm):
    kind = forms.ModelChoiceField(CaseKind.objects.none(), label=gettext_lazy("Loại"), empty_label=None)
    topic = forms.ModelChoiceField(Topic.objects.none(), label=gettext_lazy("Lĩnh vực"), required=False, empty_label=NO_ONE)
    place = forms.ModelChoiceField(Place.objects.none(), label=gettext_lazy("Xã, phường"), required=False, empty_label=NO_ONE)

    def prepare(self):
        self.fields["kind"].queryset = CaseKind.objects.filter(Q(active=True) | Q(pk=self.case.kind_id))
        self.fields["topic"].queryset = Topic.objects.filter(Q(active=True) | Q(pk=self.case.topic_id))
        self.fields["place"].queryset = Place.objects.filter(Q(active=True) | Q(pk=self.case.place_id))
        self.initial |= {"kind": self.case.kind_id, "topic": self.case.topic_id, "place": self.case.place_id}

    def options(self):
        return {name: self.cleaned_data[name] for name in ("kind", "topic", "place")}


class ForwardForm(StepForm):
    unit = forms.ModelChoiceField(Unit.objects.none(), label=gettext_lazy("Chuyển đến"), empty_label=NO_ONE)
    contact = forms.BooleanField(label=gettext_lazy("Kèm liên hệ của người gửi"), required=False)

    def prepare(self):
        self.fields["unit"].queryset = Unit.objects.filter(active=True, focal=False).exclude(pk=self.case.unit_id)
        shared = self.case.consents.filter(purpose=Consent.Purpose.SHARE).order_by("pk").last()
        if not (shared and shared.given):
            self.fields["contact"].help_text = _("Người gửi chưa đồng ý chuyển liên hệ, nên chỉ chuyển nội dung.")

    def options(self):
        return {"unit": self.cleaned_data["unit"], "contact": self.cleaned_data["contact"]}


class ExtendForm(StepForm):
    days = forms.IntegerField(label=gettext_lazy("Thêm số ngày"), min_value=1, max_value=365)

    def options(self):
        return {"days": self.cleaned_data["days"]}


class DraftForm(StepForm):
    publish = forms.BooleanField(label=gettext_lazy("Đề nghị đăng thành hỏi đáp công khai"), required=False)

    def prepare(self):
        if not (self.case.may_publish and self.case.kind.publishable):
            del self.fields["publish"]

    def options(self):
        return {"publish": self.cleaned_data.get("publish", False)}

    @property
    def templates(self):
        return ReplyTemplate.objects.filter(Q(kind=None) | Q(kind=self.case.kind_id))


class ApproveForm(StepForm):
    seen = forms.IntegerField(widget=forms.HiddenInput)

    def options(self):
        return {"seen": self.cleaned_data["seen"]}


class MergeForm(StepForm):
    into = CleanChar(
        label=gettext_lazy("Số của ý kiến được giữ"),
        max_length=20,
        widget=forms.TextInput(attrs={"placeholder": "2026-000123"}),
    )

    def clean_into(self):
        number = read_number(self.cleaned_data["into"])
        into = permissions.cases_for(self.user).filter(number=number).first() if number else None
        if into is None:
            raise forms.ValidationError(_("Không thấy ý kiến có số này. Xem lại số, dạng 2026-000123."))
        return into

    def options(self):
        return {"into": self.cleaned_data["into"]}


class SplitForm(StepForm):
    subject = CleanChar(label=gettext_lazy("Phần tách ra nói việc gì"), max_length=160)
    text = CleanChar(
        label=gettext_lazy("Nội dung phần tách ra"),
        multiline=True,
        max_length=MOST_TEXT,
        widget=forms.Textarea(attrs={"rows": 6}),
    )


class RestrictForm(StepForm):
    people = forms.ModelMultipleChoiceField(
        get_user_model().objects.none(), label=gettext_lazy("Hai người được xem"), widget=forms.CheckboxSelectMultiple
    )

    def prepare(self):
        self.fields["people"].queryset = handlers()

    def clean_people(self):
        people = list(self.cleaned_data["people"])
        if len(people) != 2:
            raise forms.ValidationError(_("Chọn đúng hai người; đang chọn %(count)s.") % {"count": len(people)})
        return people

    def options(self):
        return {"people": self.cleaned_data["people"]}


FORMS = {
    "assign": AssignForm,
    "classify": ClassifyForm,
    "forward": ForwardForm,
    "extend": ExtendForm,
    "draft": DraftForm,
    "approve": ApproveForm,
    "merge": MergeForm,
    "split": SplitForm,
    "restrict": RestrictForm,
}


def step_form(case, user, step, data=None, **kwargs):
    return FORMS.get(step.name, StepForm)(data, case=case, user=user, step=step, **kwargs)


# -- on behalf of somebody -----------------------------------------------------------------------------------------------
class RegisterForm(SendForm):
    """A caller, a letter, a visitor: the same questions as on the portal, and how it came."""

    channel = forms.ChoiceField(label=gettext_lazy("Đến bằng"))
    handle = forms.BooleanField(
        label=gettext_lazy("Người gửi đã được cho biết và đồng ý việc xử lý dữ liệu"),
        error_messages={"required": gettext_lazy("Đọc thông báo cho người gửi nghe; người gửi đồng ý thì đánh dấu ô này.")},
    )
    publish = forms.BooleanField(label=gettext_lazy("Đồng ý công khai nội dung đã che tên"), required=False)
    share = forms.BooleanField(label=gettext_lazy("Đồng ý chuyển liên hệ cho cơ quan giải quyết"), required=False)
    token = forms.CharField(widget=forms.HiddenInput, max_length=80)

    LABELS = {
        "kind": gettext_lazy("Loại ý kiến"),
        "subject": gettext_lazy("Việc gì, một dòng"),
        "text": gettext_lazy("Nội dung"),
        "topic": gettext_lazy("Lĩnh vực"),
        "place": gettext_lazy("Xã, phường"),
        "anonymous": gettext_lazy("Người gửi không nêu tên"),
        "name": gettext_lazy("Họ tên"),
        "address": gettext_lazy("Địa chỉ"),
        "phone": gettext_lazy("Điện thoại"),
        "email": gettext_lazy("Thư điện tử"),
    }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, label in self.LABELS.items():
            self.fields[name].label = label
        self.fields["text"].widget.attrs["rows"] = 8
        channels = Case.Channel
        self.fields["channel"].choices = [(one.value, one.label) for one in (channels.PHONE, channels.LETTER, channels.PERSON)]
        for name in ("name", "address", "phone", "email"):
            self.fields[name].widget.attrs["autocomplete"] = "off"  # the citizen's data, not the officer's


# -- requests about data -------------------------------------------------------------------------------------------------
class RequestStepForm(forms.Form):
    """``seen``: the state that was shown, so that a second click changes nothing."""

    seen = forms.CharField(widget=forms.HiddenInput, max_length=40)
    action = forms.ChoiceField(choices=[(name, name) for name in ("acknowledge", "extend", "done", "refuse", "erase")])
    words = CleanChar(multiline=True, required=False, max_length=4000)
    sure = forms.BooleanField(required=False)
    # For a correction: what shall stand from now on.
    name = CleanChar(required=False, max_length=120)
    address = CleanChar(required=False, max_length=200)
    phone = CleanChar(required=False, max_length=30)
    email = forms.EmailField(required=False, max_length=200)

    @property
    def contact(self):
        """What the page offered to correct; a page that offered nothing changes nothing."""
        return {name: self.cleaned_data[name] for name in ("name", "address", "phone", "email") if name in self.data}
