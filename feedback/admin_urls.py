from django.urls import path

from . import rating_report, staff_case, staff_list, staff_more, staff_requests, staff_steps

app_name = "feedback_admin"
urlpatterns = [
    path("", staff_list.cases, name="list"),
    path("tim/", staff_list.search, name="search"),
    path("ghi-nhan/", staff_more.register, name="register"),
    path("quy-tac/<int:pk>/chay-thu/", staff_more.try_rule, name="trial"),
    path("yeu-cau-du-lieu/", staff_requests.requests, name="requests"),
    path("yeu-cau-du-lieu/<int:pk>/", staff_requests.data_request, name="request"),
    path("huu-ich/", rating_report.ratings, name="ratings"),
    path("<int:pk>/", staff_case.case_page, name="case"),
    path("<int:pk>/tep/<int:file>/", staff_case.attachment, name="file"),
    path("<int:pk>/cong-khai/", staff_more.publish, name="publish"),
    path("<int:pk>/<slug:name>/", staff_steps.step, name="step"),
]
