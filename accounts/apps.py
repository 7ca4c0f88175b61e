from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _
from wagtail.users.apps import WagtailUsersAppConfig


class AccountsConfig(AppConfig):
    name = "accounts"
    label = "accounts"
    verbose_name = _("Tài khoản")
    default = True


class PortalUsersConfig(WagtailUsersAppConfig):
    """Wagtail's account screens with the portal's own fields."""

    user_viewset = "accounts.viewsets.UserViewSet"
