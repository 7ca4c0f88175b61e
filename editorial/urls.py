from django.urls import path

from . import views

app_name = "editorial"
urlpatterns = [
    path("", views.desk, name="desk"),
    path("review/<int:state_id>/", views.review, name="review"),
    path("preview/<int:state_id>/", views.preview, name="preview"),
    path("withdraw/<int:content_type_id>/<str:object_id>/", views.withdraw, name="withdraw"),
    path("emergency/<int:content_type_id>/<str:object_id>/", views.emergency, name="emergency"),
    path("letters/", views.letters, name="letters"),
]
