"""What machines read of the register and its documents, and the register's feed."""

import datetime

import pytest
from django.core.files.base import ContentFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.documents import get_document_model

from core.feeds import MOST_ITEMS
from documents_hub.models import Attachment, DocumentKind, DocumentPage, Validity
from tests.machines import HOSTILE, PUBLIC_URL, read_feed, read_page

pytestmark = pytest.mark.django_db
PAPER = "/van-ban/vb/"
FEED = "/rss/van-ban.xml"


def test_document(client, portal):
    day = datetime.date(2023, 8, 24)
    portal.change(portal.paper, number="35/2023/QĐ-UBND", issued_on=day, effective_on=datetime.date(2023, 9, 4))
    head = read_page(client, PAPER).check(PAPER)
    law = head.graph["Legislation"]
    assert head["og:title"] == "Quyết định số 35/2023/QĐ-UBND: Ban hành kế hoạch"
    assert law["name"] == "Ban hành kế hoạch"
    assert law["legislationIdentifier"] == "35/2023/QĐ-UBND"
    assert (law["legislationDate"], law["legislationDateOfApplicability"]) == ("2023-08-24", "2023-09-04")
    assert law["legislationType"] == "Quyết định"
    assert law["legislationPassedBy"] == {"@type": "GovernmentOrganization", "name": "Ủy ban nhân dân tỉnh Ví Dụ"}
    assert law["legislationLegalForce"] == "https://schema.org/InForce"
    assert head["DC.creator"] == head["DC.publisher"] == "Ủy ban nhân dân tỉnh Ví Dụ"
    assert head["DC.date"] == "2023-08-24"
    assert set(head.feeds) == {FEED}


@pytest.mark.parametrize(
    "fields, force",
    [
        ({"expires_on": timezone.localdate()}, "NotInForce"),
        ({"effective_on": timezone.localdate() + datetime.timedelta(days=2)}, "NotInForce"),
        ({"stated_validity": Validity.PARTLY_LAPSED}, "PartiallyInForce"),
        ({"stated_validity": Validity.PARTLY_SUSPENDED}, "PartiallyInForce"),
        ({"stated_validity": Validity.SUSPENDED}, "NotInForce"),
        ({"stated_validity": Validity.OBSOLETE}, "NotInForce"),
        ({"stated_validity": Validity.LAPSED}, "NotInForce"),
    ],
)
def test_legal_force(client, portal, fields, force):
    portal.change(portal.paper, validity_basis="Điều 2 của một văn bản khác", **fields)
    assert read_page(client, PAPER).graph["Legislation"]["legislationLegalForce"] == f"https://schema.org/{force}"


def test_files_are_named_without_a_further_query(client, portal):
    def look():
        with CaptureQueriesContext(connection) as queries:
            head = read_page(client, PAPER)
        return head, len(queries)

    def attach(name):
        file = get_document_model()(title=name)
        file.file.save(name, ContentFile(b"Noi dung"))
        Attachment.objects.create(page=portal.paper, document=file)

    attach("mot.txt")
    look()
    _head, one = look()
    attach("hai.txt")
    head, two = look()
    assert one == two
    files = head.graph["Legislation"]["encoding"]
    assert [file["contentUrl"].startswith(f"{PUBLIC_URL}/documents/") for file in files] == [True, True]


def test_document_with_little_known(client, portal):
    page = portal.make_paper("Thông tin", "it", number="7")
    DocumentPage.objects.filter(pk=page.pk).update(kind=None, issuing_body=None, issued_on=None)
    head = read_page(client, "/van-ban/it/").check("/van-ban/it/")
    assert head["og:title"] == "Văn bản số 7: Thông tin"
    assert "legislationPassedBy" not in head.graph["Legislation"]


@pytest.mark.parametrize("title", HOSTILE)
def test_hostile_words_stay_words(client, portal, title):
    portal.change(portal.paper, title=title, number=title[:80], abstract=title)
    head = read_page(client, PAPER).check(PAPER)
    assert head.graph["Legislation"]["name"] == " ".join(title.split())
    assert not head.soup.find(onerror=True)
    (item,) = read_feed(client, FEED)[1]
    assert not set("<>") & set(item.findtext("title"))


def test_register_keeps_what_it_means(client, portal):
    kind = DocumentKind.objects.get(name="Quyết định").pk
    body, year = portal.paper.issuing_body_id, portal.paper.issued_on.year
    path = f"/van-ban/?loai={kind}&co-quan={body}&nam={year}"
    head = read_page(client, f"/van-ban/?nam={year}&co-quan={body}&la=1&loai={kind}&trang=7").check(path)
    assert head.titles == [f"Quyết định của Ủy ban nhân dân tỉnh Ví Dụ năm {year} – Cổng Ví Dụ"]
    assert "robots" not in head.names
    assert read_page(client, path).canonicals == head.canonicals
    assert read_page(client, "/van-ban/?loai=0&nam=1").check("/van-ban/").titles == ["Văn bản – Cổng Ví Dụ"]
    for n in range(portal.register.PER_PAGE):
        portal.make_paper(f"Văn bản {n}", f"vb-{n}")
    assert read_page(client, "/van-ban/?trang=2").check("/van-ban/?trang=2").titles == ["Văn bản – trang 2 – Cổng Ví Dụ"]


def test_words_in_the_register_are_not_for_indexes(client, portal):
    head = read_page(client, "/van-ban/?q=k%E1%BA%BF+ho%E1%BA%A1ch").check("/van-ban/?q=k%E1%BA%BF+ho%E1%BA%A1ch")
    assert head["robots"] == "noindex, follow"
    assert head.titles == ["Văn bản có “kế hoạch” – Cổng Ví Dụ"]


def test_feed(client, portal):
    day = datetime.date(2023, 8, 24)
    portal.change(portal.paper, abstract="Về <việc> này.", issued_on=day)
    channel, (item,) = read_feed(client, FEED)
    assert channel.findtext("title") == "Văn bản mới – Cổng Ví Dụ"
    assert item.findtext("title") == "Quyết định số 1/QĐ-UBND: Ban hành kế hoạch"
    assert item.findtext("link") == PUBLIC_URL + PAPER
    words = "<p>Về &lt;việc&gt; này.</p><p>Ủy ban nhân dân tỉnh Ví Dụ, ban hành ngày 24/08/2023</p>"
    assert item.findtext("description") == words
    assert item.findtext("category") == "Quyết định"
    assert item.findtext("pubDate")


def test_feed_lists_what_came_last_and_only_what_is_public(client, portal):
    old = timezone.localdate() - datetime.timedelta(days=900)
    portal.make_paper("Văn bản cũ mới đưa lên", "cu", issued_on=old)
    portal.make_paper("Nháp", "nhap", live=False)
    portal.hide(portal.make_paper("Nội bộ", "noi-bo"))
    found = [item.findtext("title").split(": ")[1] for item in read_feed(client, FEED)[1]]
    assert found == ["Văn bản cũ mới đưa lên", "Ban hành kế hoạch"]


def test_queries_of_the_feed_do_not_grow(client, portal):
    def count():
        client.get(FEED)
        with CaptureQueriesContext(connection) as queries:
            client.get(FEED)
        return len(queries)

    few = count()
    for n in range(MOST_ITEMS + 3):
        portal.make_paper(f"Văn bản {n}", f"vb-{n}")
    assert len(read_feed(client, FEED)[1]) == MOST_ITEMS
    assert count() == few <= 8
