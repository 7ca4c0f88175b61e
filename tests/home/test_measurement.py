"""The state's measurement is the one thing from another host, and only once an administrator has set it."""

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from home.models import MeasurementSettings

pytestmark = pytest.mark.django_db


@pytest.fixture
def portal(founded_portal, db):
    """A founded portal."""


def test_nothing_is_asked_of_others_until_it_is_switched_on(portal):
    answer = Client().get("/")
    assert "ngsp.gov.vn" not in answer.content.decode()
    assert "ngsp.gov.vn" not in answer["Content-Security-Policy"]


def test_switched_on_the_page_and_the_policy_name_the_platform(portal):
    MeasurementSettings.objects.create(is_on=True, site_id="8981")
    answer = Client().get("/lien-he/")
    assert 'data-site="8981" data-tracker="https://f-emc.ngsp.gov.vn/tracking"' in answer.content.decode()
    assert "Đã kết nối Hệ thống EMC" in answer.content.decode()
    policy = answer["Content-Security-Policy"]
    for directive in ("script-src", "connect-src", "img-src"):
        assert "https://f-emc.ngsp.gov.vn" in policy.split(directive, 1)[1].split(";", 1)[0]
    assert "unsafe" not in policy
    assert "nonce" not in policy


def test_it_cannot_be_switched_on_without_the_number_of_the_portal(portal):
    with pytest.raises(ValidationError, match="nhập đủ mã"):
        MeasurementSettings(is_on=True).full_clean()
    with pytest.raises(ValidationError, match="https://"):
        MeasurementSettings(script_url="http://f-emc.ngsp.gov.vn/x.js").full_clean()


@pytest.mark.parametrize("path", ["/", "/tin-tuc/", "/tim-kiem/?q=x", "/khong-co/", "/sitemap.xml", "/admin/login/"])
def test_every_answer_carries_the_security_headers(portal, path):
    answer = Client().get(path)
    for header, words in {
        "Content-Security-Policy": "frame-ancestors 'self'",
        "Permissions-Policy": "camera=()",
        "Referrer-Policy": "same-origin",
        "X-Content-Type-Options": "nosniff",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
    }.items():
        assert words in answer[header], (path, header)
