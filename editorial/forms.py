from django import forms
from django.utils.translation import gettext_lazy as _


class ApproveForm(forms.Form):
    comment = forms.CharField(label=_("Lời nhắn (không bắt buộc)"), required=False, widget=forms.Textarea(attrs={"rows": 2}))


class ReturnForm(forms.Form):
    comment = forms.CharField(
        label=_("Chỗ cần sửa"),
        widget=forms.Textarea(attrs={"rows": 4}),
        max_length=4000,
        error_messages={"required": _("Hãy ghi chỗ cần sửa: tác giả sửa theo lời này.")},
    )


class ReasonForm(forms.Form):
    """A reason that others will read: at least a sentence."""

    reason = forms.CharField(
        label=_("Lý do"),
        min_length=10,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Lý do được ghi vào nhật ký và Ban Biên tập đều thấy."),
        error_messages={
            "required": _("Hãy ghi lý do."),
            "min_length": _("Lý do còn ngắn quá: viết thành một câu, ít nhất 10 ký tự."),
        },
    )
