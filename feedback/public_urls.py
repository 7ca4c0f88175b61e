"""Addresses of the pages for everybody; included in ``urls`` under its namespace."""

from django.urls import path, re_path

from . import public_views, rating_views
from .feeds import QuestionFeed

urlpatterns = [
    path("hoi-dap/", public_views.questions, name="questions"),
    path("hoi-dap/thong-ke/", public_views.numbers, name="statistics"),
    re_path(r"^hoi-dap/du-lieu/(?P<name>y-kien|hoi-dap)\.(?P<form>csv|json)$", public_views.data, name="data"),
    path("hoi-dap/<int:pk>/<slug:slug>/", public_views.question, name="question"),
    path("rss/hoi-dap.xml", QuestionFeed(), name="feed"),
    path("huu-ich/", rating_views.vote, name="vote"),
    path("huu-ich/cam-on/", rating_views.thanks, name="rating_thanks"),
    path("huu-ich/da-nhan/", rating_views.received, name="rating_received"),
]
