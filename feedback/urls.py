from django.urls import include, path

from . import track_views, views
from .public_urls import urlpatterns as public

app_name = "feedback"
urlpatterns = [
    path("gop-y/", views.send, name="send"),
    path("gop-y/tra-cuu/", track_views.track, name="track"),
    path("gop-y/ho-so/", track_views.case, name="case"),
    path("gop-y/ho-so/bo-sung/", track_views.reply, name="reply"),
    path("gop-y/ho-so/danh-gia/", track_views.judge, name="judge"),
    path("gop-y/ho-so/du-lieu/", track_views.wish, name="wish"),
    path("gop-y/ho-so/xac-nhan/", track_views.statement, name="statement"),
    path("gop-y/ho-so/tep/<int:pk>/", track_views.attachment, name="attachment"),
    path("gop-y/ho-so/thoat/", track_views.leave, name="leave"),
    path("api/v1/feedback/track", track_views.api, name="api_track"),
    *public,
]
portal_urls = [path("", include((urlpatterns, app_name)))]
