"""The index follows the database, whoever changes it."""

import datetime

import pytest
from django.core.files.base import ContentFile
from django.core.management import CommandError, call_command
from django.db import transaction
from django.utils import timezone
from fpdf import FPDF
from wagtail.documents import get_document_model
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction, Site

from core import outbox
from core.actor import system_act
from core.models import OutboxEntry
from documents_hub.models import DocumentIndexPage, DocumentKind, DocumentPage, IssuingBody
from home.models import SectionPage, StandardPage
from search import indexing
from search.engines.base import engine
from search.query import parse
from search.ranking import rank


def urls(typed):
    query = parse(typed)
    return [entry.url for entry in rank(engine(), query).entries]


def publish(page, **changes):
    for name, value in changes.items():
        setattr(page, name, value)
    with system_act("test"):
        page.save_revision().publish()


def test_publish_rename_withdraw_delete(index, make):
    page = make("Cách cài chữ ký điện tử", live=False)
    index()
    assert urls("cai chu ky dien tu") == []
    publish(page)
    index()
    assert urls("cai chu ky dien tu") == [page.url]
    publish(page, title="Hướng dẫn ví điện tử", slug="vi-dien-tu")
    index()
    assert urls("cai chu ky dien tu") == []
    assert urls("huong dan vi dien tu") == [StandardPage.objects.get(pk=page.pk).url]
    page = StandardPage.objects.get(pk=page.pk)
    with system_act("test"):
        page.unpublish()
    index()
    assert urls("huong dan vi dien tu") == []
    publish(page)
    index()
    with system_act("test"):
        page.delete()
    index()
    assert urls("huong dan vi dien tu") == []


def test_move_and_rename_carry_the_pages_below(index, make, section):
    make("Cài ứng dụng định danh", parent=section)
    other = make("Hỗ trợ", model=SectionPage)
    index()
    assert urls("cai ung dung dinh danh") == ["/ky-nang-so/cai-ung-dung-dinh-danh/"]
    with system_act("test"):
        SectionPage.objects.get(pk=section.pk).move(other, pos="last-child")
    index()
    assert urls("cai ung dung dinh danh") == ["/ho-tro/ky-nang-so/cai-ung-dung-dinh-danh/"]
    publish(SectionPage.objects.get(pk=other.pk), slug="giup-do")
    index()
    assert urls("cai ung dung dinh danh") == ["/giup-do/ky-nang-so/cai-ung-dung-dinh-danh/"]


def test_privacy_hides_the_pages_below_and_taking_it_back_shows_them(index, make, section):
    make("Cài ứng dụng định danh", parent=section)
    index()
    with system_act("test"):
        restriction = PageViewRestriction.objects.create(page=section, restriction_type="login")
    index()
    assert urls("cai ung dung dinh danh") == urls("ky nang so") == []
    with system_act("test"):
        restriction.page = make("Riêng")
        restriction.save()
    index()
    assert urls("ky nang so") == ["/ky-nang-so/"]
    with system_act("test"):
        restriction.delete()
    index()
    assert urls("rieng") == ["/rieng/"]


def test_deleting_a_section_forgets_everything_below(index, make, section):
    make("Cài ứng dụng định danh", parent=section)
    index()
    with system_act("test"):
        SectionPage.objects.get(pk=section.pk).delete()
    index()
    assert urls("cai ung dung dinh danh") == []


def test_expiry_by_the_command(index, make):
    page = make("Tuần lễ số", expire_at=timezone.now() + datetime.timedelta(days=1))
    index()
    assert urls("tuan le so") == [page.url]
    StandardPage.objects.filter(pk=page.pk).update(expire_at=timezone.now() - datetime.timedelta(minutes=1))
    call_command("publish_scheduled")
    index()
    assert urls("tuan le so") == []


def test_drafts_of_a_live_page_change_nothing(index, make):
    page = make("Trang đang đọc")
    index()
    page.title = "Bản nháp chưa duyệt"
    page.save_revision()
    assert not OutboxEntry.objects.filter(kind="index").exists()
    assert index() == 0
    assert urls("ban nhap chua duyet") == []


def test_the_row_goes_with_the_transaction(index, make, section):
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        make("Sẽ không có", parent=section)
        1 / 0  # noqa: B018
    assert index() == 1  # the section's own row
    assert urls("se khong co") == []


def test_another_site_address_is_followed(index, make):
    page = make("Trang có địa chỉ")
    index()
    site = Site.objects.get(is_default_site=True)
    site.root_page = make("Gốc mới", model=SectionPage)
    site.save()
    index()
    assert urls("trang co dia chi") == []
    assert page.pk


def test_a_busy_writer_postpones_and_loses_nothing(index, make, monkeypatch):
    make("Chờ đến lượt")
    rows = OutboxEntry.objects.filter(kind="index").count()
    monkeypatch.setattr(indexing, "WAIT", 0)
    with engine().session():
        assert outbox.drain(kinds=["index"]) == rows
    waiting = OutboxEntry.objects.filter(kind="index")
    assert waiting.count() == rows
    waiting.update(available_at=timezone.now())
    index()
    assert urls("cho den luot") == ["/cho-den-luot/"]


def test_a_lost_index_is_built_again_by_the_next_change(index, make, settings):
    make("Trang thứ nhất")
    index()
    (settings.SEARCH_INDEX_DIR / "current").unlink()
    make("Trang thứ hai")
    index()
    assert urls("trang thu nhat") == ["/trang-thu-nhat/"]
    assert urls("trang thu hai") == ["/trang-thu-hai/"]


def test_commands(index, make, capsys):
    page = make("Trang kiểm tra")
    index()
    call_command("check_index")
    StandardPage.objects.filter(pk=page.pk).update(title="Đổi lén")
    with pytest.raises(SystemExit) as stopped:
        call_command("check_index", "--repair")
    assert stopped.value.code == 1
    assert f"page:{page.pk}: older state" in capsys.readouterr().out
    index()
    call_command("rebuild_index")
    call_command("rebuild_index", "--if-needed")
    assert indexing.differences() == []
    assert "không cần dựng lại" in capsys.readouterr().out


def test_reconcile_repairs(index, make):
    page = make("Trang kiểm tra")
    index()
    with engine().session() as session:
        session.delete([f"page:{page.pk}"])
    assert indexing.differences() == [(f"page:{page.pk}", "missing from the index")]
    assert indexing.reconcile() == 1
    index()


def test_a_busy_writer_gets_the_rebuild_handed_over(index, make):
    make("Trang")
    index()
    with engine().session(), pytest.raises(CommandError, match="hàng chờ"):
        call_command("rebuild_index", wait=0, timeout=0)
    assert OutboxEntry.objects.filter(kind="index", key="all").count() == 1
    index()


def test_a_renamed_register_entry_is_followed(index):
    home = Site.objects.get(is_default_site=True).root_page
    body = IssuingBody.objects.create(name="Sở Thông tin và Truyền thông")
    register = DocumentIndexPage(title="Văn bản", live=False)
    home.add_child(instance=register)
    document = DocumentPage(
        title="Kế hoạch tuần lễ số",
        number="12/KH-STTTT",
        kind=DocumentKind.objects.create(name="Kế hoạch"),
        issuing_body=body,
        issued_on=datetime.date(2025, 3, 1),
        live=False,
    )
    register.add_child(instance=document)
    publish(document)
    index()
    assert urls("so thong tin va truyen thong tuan le so") == urls("12/KH-STTTT") == urls("KH 12") == [document.url]
    body.name = "Sở Khoa học và Công nghệ"
    body.save()
    index()
    assert urls("so khoa hoc va cong nghe tuan le so") == [document.url]
    assert indexing.expected()[f"page:{document.pk}"]


class TestFiles:
    """The text of a file is found with the pages that carry it, as long as everybody may have the file."""

    WORDS = "ma dinh danh thiet bi cam bien"

    @pytest.fixture
    def pdf(self, db):
        def make_pdf(words, title="Phụ lục kỹ thuật", **fields):
            sheet = FPDF()
            sheet.add_page()
            sheet.set_font("Helvetica")
            sheet.multi_cell(0, 8, f"Dieu 1. {words}. " * 3)
            document = get_document_model()(title=title, **fields)
            document.file.save("phu-luc.pdf", ContentFile(bytes(sheet.output())), save=False)
            with system_act("test"):
                document.save()
            return document

        return make_pdf

    @pytest.fixture
    def page(self, make, pdf):
        document = pdf(self.WORDS)
        page = make("Trang có tệp", live=False)
        page.body = [("document", {"document": document, "title": "", "description": ""})]
        publish(page)
        page.file = document
        return page

    def test_found_and_shown_with_the_name_of_the_file(self, index, page, client):
        index()
        assert urls(self.WORDS) == [page.url]
        text = client.get("/tim-kiem/", {"q": self.WORDS}).content.decode()
        assert "Tệp: Phụ lục kỹ thuật" in text
        assert f"<mark>{self.WORDS}</mark>" in text

    def test_a_replaced_file(self, index, page, pdf):
        index()
        document = get_document_model().objects.get(pk=page.file.pk)
        document.file = pdf("quy trinh bao tri tram bom").file
        with system_act("test"):
            document.save()
        index()
        assert urls(self.WORDS) == []
        assert urls("quy trinh bao tri tram bom") == [page.url]

    def test_a_closed_collection(self, index, page):
        closed = Collection.get_first_root_node().add_child(name="Nội bộ")
        document = get_document_model().objects.get(pk=page.file.pk)
        document.collection = closed
        with system_act("test"):
            document.save()
        index()
        assert urls(self.WORDS) == [page.url]
        with system_act("test"):
            restriction = CollectionViewRestriction.objects.create(collection=closed, restriction_type="login")
        index()
        assert urls(self.WORDS) == []
        with system_act("test"):
            restriction.delete()
        index()
        assert urls(self.WORDS) == [page.url]
