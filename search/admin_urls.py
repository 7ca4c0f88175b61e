from django.urls import path

from . import admin_views

app_name = "search_admin"
urlpatterns = [
    path("", admin_views.weekly, name="queue"),
    path("chay-thu/", admin_views.try_out, name="trial"),
    path("chi-muc/", admin_views.index_state, name="index"),
    path("giai-thich/", admin_views.explain, name="explain"),
]
