"""Registers of the documents in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail_modeladmin.options import ModelAdmin, ModelAdminGroup, modeladmin_register

from .models import DocumentKind, IssuingBody, Signer


class DocumentKindAdmin(ModelAdmin):
    model = DocumentKind
    menu_icon = "doc-full"
    list_display = ["name", "abbreviation", "legislative"]
    list_filter = ["legislative"]
    search_fields = ["name", "abbreviation"]


class IssuingBodyAdmin(ModelAdmin):
    model = IssuingBody
    menu_icon = "group"
    list_display = ["name", "abbreviation", "valid_from", "valid_to", "successor"]
    search_fields = ["name", "abbreviation"]


class SignerAdmin(ModelAdmin):
    model = Signer
    menu_icon = "user"
    list_display = ["name", "post"]
    search_fields = ["name"]


class DocumentRegisters(ModelAdminGroup):
    menu_label = _("Danh mục văn bản")
    menu_icon = "folder-open-inverse"
    menu_order = 260
    items = [DocumentKindAdmin, IssuingBodyAdmin, SignerAdmin]


registers = modeladmin_register(DocumentRegisters)
