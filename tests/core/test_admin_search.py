"""What editors find in the admin's lists and choosers: with or without accents, drafts at once, on one table for everything."""

import pytest
from django.core.management import call_command
from wagtail.images import get_image_model
from wagtail.models import Page, Site
from wagtail.search.backends import get_search_backend

from accounts.models import User
from core.models import AdminName
from documents_hub.models import DocumentIndexPage, DocumentKind, DocumentPage, IssuingBody
from home.models import StandardPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def founded(founded_portal, db):
    """A founded portal."""


@pytest.fixture
def administrator(client, founded):
    client.force_login(User.objects.create_superuser("quantri", password="x"))
    return client


@pytest.fixture
def make(founded):
    def make_page(title, **fields):
        page = StandardPage(title=title, live=False, body=[("paragraph", "<p>Đủ để đọc.</p>")], **fields)
        Site.objects.get(is_default_site=True).root_page.add_child(instance=page)
        return page

    return make_page


def found(typed, queryset=None, **options):
    return [page.title for page in (queryset or Page.objects.all()).autocomplete(typed, **options)]


@pytest.mark.parametrize(
    "typed", ["phòng", "phong", "PHÒNG HỌP", "phong h", "hop truc tuyen", "Phòng", "phòn", "trực-tuyến", '"phòng"', "phòng%"]
)
def test_beginnings_of_words_in_any_spelling(make, typed):
    make("Phòng họp trực tuyến")
    make("Xóm Phồn")
    make("Báo cáo quý")
    assert "Phòng họp trực tuyến" in found(typed)
    assert "Báo cáo quý" not in found(typed)


@pytest.mark.parametrize(
    "typed", ["", "!!!", "%", "_", "'; DROP TABLE", "òng", "phòng vé", "\x00", "\\", "a" * 5000, "đz " * 3000]
)
def test_what_is_not_there_is_not_found_and_nothing_breaks(make, typed):
    make("Phòng họp trực tuyến")
    assert found(typed) == []


def test_what_begins_so_comes_first_then_what_has_the_words_in_a_row(make):
    for title in ("Số liệu chuyển và đổi", "Kế hoạch chuyển đổi", "Chuyển đổi số"):
        make(title)
    assert found("chuyen doi") == ["Chuyển đổi số", "Kế hoạch chuyển đổi", "Số liệu chuyển và đổi"]
    by_title = Page.objects.order_by("title")
    assert found("chuyen doi", by_title, order_by_relevance=False) == sorted(found("chuyen doi"))


def test_a_new_title_of_a_draft_is_found_at_once_and_the_old_one_too(make):
    page = make("Lịch trực hè")
    page.title = "Lịch trực thu"
    page.save_revision()
    assert found("truc thu") == found("truc he") == ["Lịch trực hè"]
    page.delete()
    assert found("truc") == []
    assert not AdminName.objects.filter(words__contains="lich truc he").exists()


def test_filters_slices_and_counts_are_those_of_the_list(make):
    pages = [make(f"Trang số {n}") for n in range(5)]
    results = Page.objects.filter(pk__in=[page.pk for page in pages[:4]]).autocomplete("trang")
    assert results.count() == 4
    assert [page.pk for page in results[1:3]] == [pages[2].pk, pages[1].pk]
    assert len(results[2:]) == 2
    assert list(results.annotate_score("score"))[0].score is None


def test_a_document_by_its_number_and_a_picture_by_its_title(founded, make_image):
    kind, body = DocumentKind.objects.first(), IssuingBody.objects.create(name="UBND tỉnh")
    page = DocumentPage(title="Về chữ ký số", number="77/2024/QĐ-UBND", kind=kind, issuing_body=body, issued_on="2024-05-01")
    page.live = False
    DocumentIndexPage.objects.get().add_child(instance=page)
    assert found("77/2024 qd", DocumentPage.objects.all()) == found("77/2024") == ["Về chữ ký số"]
    make_image(7)
    assert [row.title for row in get_search_backend().search("hinh 7", get_image_model())] == ["Hình 7"]


def test_the_list_of_pages_asks_no_more_for_more_rows(administrator, make, django_assert_max_num_queries):
    make("Trang mẫu")
    administrator.get("/admin/pages/?q=trang+mau")
    with django_assert_max_num_queries(60) as few:
        assert "Trang mẫu" in administrator.get("/admin/pages/?q=trang+mau").content.decode()
    for n in range(20):
        make(f"Trang mẫu {n}")
    with django_assert_max_num_queries(len(few)) as _many:
        answer = administrator.get("/admin/pages/?q=trang+mau")
    assert answer.content.decode().count("data-object-id=") == 20  # of 21


def test_the_names_can_be_written_anew(make):
    make("Phòng họp trực tuyến")
    AdminName.objects.all().delete()
    assert found("phong") == []
    call_command("update_index", verbosity=0)
    assert found("phong") == ["Phòng họp trực tuyến"]


def test_setting_up_again_writes_names_that_a_portal_from_before_lacks(make):
    make("Phòng họp trực tuyến")
    AdminName.objects.all().delete()
    call_command("setup_portal", "--no-administrator", verbosity=0)
    assert found("phong") == ["Phòng họp trực tuyến"]


@pytest.mark.parametrize("address", ["/admin/choose-page/search/?q=phong", "/admin/choose-page/{home}/"])
def test_the_chooser_asks_no_more_for_more_rows(administrator, make, django_assert_max_num_queries, address):
    home = Site.objects.get(is_default_site=True).root_page
    address = address.format(home=home.pk)
    for number in range(2):
        make(f"Phòng họp {number}")

    def asked():
        administrator.get(address)
        with django_assert_max_num_queries(30) as queries:
            answer = administrator.get(address)
        return len(queries), answer.content.decode().replace("\\", "").count(f'data-parent-id="{home.pk}"')

    few, rows = asked()
    for number in range(2, 9):
        make(f"Phòng họp {number}").save_revision()
    assert asked() == (few, rows + 7)
