from django.urls import include, path

from . import feeds

app_name = "documents_hub"
urlpatterns = [path("rss/van-ban.xml", feeds.DocumentFeed(), name="feed")]
portal_urls = [path("", include((urlpatterns, app_name)))]
