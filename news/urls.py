from django.urls import include, path

from . import feeds

app_name = "news"
urlpatterns = [
    path("rss/tin-tuc.xml", feeds.NewsFeed(), name="feed"),
    path("rss/chuyen-muc/<slug:slug>.xml", feeds.CategoryFeed(), name="category_feed"),
    path("rss/dong-su-kien/<slug:slug>.xml", feeds.StoryFeed(), name="story_feed"),
]
portal_urls = [path("", include((urlpatterns, app_name)))]
