"""The pages for what goes wrong say what happened and where to go on, without asking the database for anything."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.contrib.sessions.backends.signed_cookies import SessionStore
from django.core.exceptions import BadRequest, PermissionDenied
from django.db import OperationalError
from django.shortcuts import render
from django.test import RequestFactory
from django.views.csrf import csrf_failure
from django.views.defaults import bad_request, permission_denied, server_error
from lxml import html

from bentre_cds.errors import server_error as portal_error


def too_large(request):
    return render(request, "413.html", {"limit_mb": 200, "size_mb": 900}, status=413)


def without_database(request):
    try:
        raise OperationalError("connection refused")
    except OperationalError:
        return portal_error(request)


PAGES = {
    "503": (without_database, 503, "Cổng đang tạm nghỉ", "không mất"),
    "500": (server_error, 500, "Cổng đang gặp trục trặc", "Tải lại trang này"),
    "403": (lambda request: permission_denied(request, PermissionDenied()), 403, "Trang này cần quyền xem", "quản trị viên"),
    "400": (lambda request: bad_request(request, BadRequest()), 400, "Yêu cầu chưa đủ để xử lý", "gửi lần nữa"),
    "csrf": (csrf_failure, 403, "Biểu mẫu đã mở quá lâu", "tải lại trang rồi gửi lại"),
    "413": (too_large, 413, "Tệp quá nặng", "900 MB, tối đa 200 MB"),
}


# No mark «django_db»: any query is an error.
@pytest.mark.parametrize("name", PAGES)
def test_it_helps_and_asks_no_database(name):
    view, status, title, words = PAGES[name]
    request = RequestFactory().get("/tin-tuc/mot-tin/")
    request.user, request.session = AnonymousUser(), SessionStore()
    response = view(request)
    text = response.content.decode()
    page = html.fromstring(response.content)
    assert response.status_code == status
    assert [h.text_content() for h in page.iterfind(".//h1")] == [title]
    assert words in text
    assert page.find(".//main//form[@role='search']").get("action") == "/tim-kiem/"
    assert "Về trang chủ" in page.find(".//main//a[@href='/']").text_content()
    assert page.find(".//a[@href='#main']") is not None and page.get("lang") == "vi"
    assert "style=" not in text and "<script" not in text
