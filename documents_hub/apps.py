from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DocumentsHubConfig(AppConfig):
    name = "documents_hub"
    label = "documents_hub"
    verbose_name = _("Văn bản")
