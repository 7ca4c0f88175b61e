from django.urls import include, path

from . import views
from .feeds import SearchFeed

app_name = "search"
urlpatterns = [
    path("tim-kiem/", views.page, name="page"),
    path("tim-kiem/rss", SearchFeed(), name="feed"),
    path("tim-kiem/den", views.go, name="go"),
    path("api/v1/search", views.api, name="api"),
    path("api/v1/suggest", views.suggest, name="suggest"),
    path("api/v1/openapi.json", views.openapi, name="openapi"),
]
portal_urls = [path("", include((urlpatterns, app_name)))]
