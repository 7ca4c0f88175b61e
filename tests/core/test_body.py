"""Bodies: what they cost, what they refuse, how they are copied, and their table of contents."""

import json
import unicodedata

import pytest
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.db import connection
from django.template import Context, Template
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.translation import get_language
from wagtail.models import Locale, Page, PageViewRestriction, Revision, Site
from wagtail.test.utils.form_data import nested_form_data, streamfield

from core import toc
from core.actor import system_act
from core.fields import MAX_BODY_CHARACTERS
from core.stream import prefetch_body
from tests.testplugin.models import TipIndexPage, TipPage

pytestmark = pytest.mark.django_db


def paragraph(text):
    return {"type": "paragraph", "value": f"<p>{text}</p>"}


def heading(text, level="h2"):
    return {"type": "heading", "value": {"text": text, "level": level}}


def body_of(raw, model=TipPage):
    return model._meta.get_field("body").to_python(raw)


def a_request():
    """As in a page view, the site and the addresses of sites are known before anything is rendered."""
    request = RequestFactory().get("/")
    Site.find_for_request(request)
    Site.get_site_root_paths()
    return request


def render(value, request=None):
    template = Template("{% load portal_blocks %}{% render_body value %}")
    return template.render(Context({"value": value, "request": request or a_request()}))


# -- cost ------------------------------------------------------------------------------------------------------------
@pytest.fixture
def ten_blocks(make_image, make_document, audio, video, captions, tip_page):
    """Ten blocks of every kind that shows files or pages, nested ones too; other files and pages at each call."""
    numbers = iter(range(1000))

    def make():
        n = next(numbers)
        image, other, document = make_image(n, alt="Hình"), make_image(n + 500, alt="Hình"), make_document(f"tep-{n}.pdf")
        page = tip_page([], title=f"Trang {n}")
        link = f'<a linktype="page" id="{page.pk}">trang</a>, <a linktype="document" id="{document.pk}">tệp</a>'
        return [
            paragraph(link),
            {"type": "image", "value": {"image": image.pk, "alt": "Một"}},
            {
                "type": "gallery",
                "value": {
                    "title": "",
                    "images": [{"type": "item", "value": {"image": i.pk, "alt": "x"}, "id": str(i.pk)} for i in (image, other)],
                },
            },
            {"type": "audio", "value": {"media": audio.pk, "title": "Nghe", "transcript": f"<p>{link}</p>"}},
            {
                "type": "video",
                "value": {"media": video.pk, "title": "Xem", "poster": other.pk, "captions": captions.pk, "transcript": ""},
            },
            {"type": "document", "value": {"document": document.pk, "title": "Tệp"}},
            {"type": "related_pages", "value": {"title": "Đọc thêm", "pages": [page.pk]}},
            {
                "type": "links",
                "value": {
                    "title": "",
                    "items": [{"type": "item", "value": {"text": "Trang", "page": page.pk, "url": ""}, "id": "l1"}],
                },
            },
            {"type": "button", "value": {"text": "Đi", "page": page.pk, "url": "", "style": "main"}},
            {
                "type": "columns",
                "value": {
                    "left": [{"type": "image", "value": {"image": other.pk, "alt": "Hai"}}],
                    "right": [{"type": "button", "value": {"text": "Tới", "page": page.pk, "url": ""}}, paragraph(link)],
                },
            },
        ]

    return make


def test_queries_do_not_grow_with_the_body(ten_blocks):
    counts = {}
    for number, size in enumerate((1, 3, 6, 6)):
        value = body_of([item for _ in range(size) for item in ten_blocks()])
        request = a_request()
        with CaptureQueriesContext(connection) as queries:
            html = render(value, request)
        counts[number] = len(queries)
        assert html.count('<div class="block block--') == 13 * size
        assert html.count("<img") >= 4 * size
        assert html.count("/trang-") >= 5 * size
    assert counts[1] == counts[2] == counts[3] <= 6, counts


def test_queries_of_a_body_from_the_form(ten_blocks):
    """In a preview the value comes from a form, already as objects."""
    raw = [item for _ in range(3) for item in ten_blocks()]
    value = body_of([(child.block_type, child.value) for child in body_of(raw)])
    request = a_request()
    with CaptureQueriesContext(connection) as queries:
        html = render(value, request)
    assert len(queries) <= 6
    assert html.count("<img") >= 12


def test_several_bodies_are_loaded_together(ten_blocks):
    values = [body_of(ten_blocks()) for _ in range(3)]
    with CaptureQueriesContext(connection) as queries:
        prefetch_body(*values)
    assert len(queries) <= 6


def test_planting_changes_no_stored_value(ten_blocks):
    raw = ten_blocks()
    plain, planted = body_of(raw), body_of(json.loads(json.dumps(raw)))
    prefetch_body(planted)
    stored = [b.get_prep_value() for b in planted]
    expected = [b.get_prep_value() for b in plain]

    def bare(item):
        if isinstance(item, dict):
            return {k: bare(v) for k, v in item.items() if k != "id"}
        return [bare(i) for i in item] if isinstance(item, list) else item

    assert bare(stored) == bare(expected)


def test_reading_headings_loads_nothing(ten_blocks):
    value = body_of([*ten_blocks(), heading("Một")])
    with CaptureQueriesContext(connection) as queries:
        assert toc.headings(value) == [(2, "Một", "muc-mot")]
    assert len(queries) == 0


# -- readers are led to public pages only ----------------------------------------------------------------------------
def test_links_to_hidden_pages_are_words_only(tip_page, home):
    shown, draft, hidden = (tip_page([], title=title) for title in ("Hiện", "Nháp", "Kín"))
    with system_act("tests"):
        draft.live = False
        draft.save()
        PageViewRestriction.objects.create(page=hidden, restriction_type="login")
        below = TipPage(title="Dưới kín")
        hidden.add_child(instance=below)
    raw = []
    for page in (shown, draft, hidden, below):
        raw += [
            paragraph(f'<a linktype="page" id="{page.pk}">{page.title}</a>'),
            {"type": "related_pages", "value": {"title": "Đọc", "pages": [page.pk]}},
            {"type": "button", "value": {"text": f"Tới {page.title}", "page": page.pk, "style": "main"}},
        ]
    html = render(body_of(raw))
    assert html.count(f'href="{shown.get_url()}"') == 3
    for page in (draft, hidden, below):
        assert f'href="{page.get_url()}"' not in html
        assert f"<a>{page.title}</a>" in html
        assert f"Tới {page.title}" not in html


# -- contents --------------------------------------------------------------------------------------------------------
def test_headings_have_unique_stable_anchors():
    raw = [heading("Đăng ký"), paragraph("x"), heading("Đăng ký", "h3"), heading("Đăng ký!"), heading("???"), heading("")]
    assert toc.headings(body_of(raw)) == [
        (2, "Đăng ký", "muc-dang-ky"),
        (3, "Đăng ký", "muc-dang-ky-2"),
        (2, "Đăng ký!", "muc-dang-ky-3"),
        (2, "???", "muc-khong-ten"),
    ]
    html = render(body_of(raw))
    assert '<h2 id="muc-dang-ky">Đăng ký</h2>' in html and '<h3 id="muc-dang-ky-2">Đăng ký</h3>' in html


def test_number_in_a_heading_cannot_clash_with_a_repeated_one():
    anchors = [anchor for _level, _text, anchor in toc.headings(body_of([heading("Mục"), heading("Mục 2"), heading("Mục")]))]
    assert len(set(anchors)) == 3


def test_levels_are_never_skipped():
    assert [
        level for level, _text, _anchor in toc.headings(body_of([heading("Nhỏ", "h3"), heading("Lớn"), heading("Nhỏ", "h3")]))
    ] == [2, 2, 3]


@pytest.mark.parametrize(("count", "shown"), [(0, False), (2, False), (3, True)])
def test_contents_from_three_headings(count, shown, tip_page, client):
    page = tip_page([heading(f"Mục {i}") for i in range(count)])
    html = client.get(page.get_url()).content.decode()
    assert ("Trong bài này" in html) is shown
    assert html.count('href="#muc-') == (count * 2 if shown else count)


# -- what is refused and cleaned -------------------------------------------------------------------------------------
def clean(raw, draft=False):
    field = TipPage._meta.get_field("body")
    return (field.stream_block.clean_deferred if draft else field.stream_block.clean)(field.to_python(raw))


@pytest.mark.parametrize("draft", [False, True])
def test_a_megabyte_of_text_is_refused_with_words(draft):
    with pytest.raises(ValidationError) as refused:
        clean([paragraph("a" * 500_000), paragraph("b" * 500_000)], draft)
    words = refused.value.as_json_data()["messages"][0]
    assert "300.000" in words and "1.000.014" in words and "tách thành nhiều trang" in words


def test_a_long_body_passes():
    assert clean([paragraph("a" * (MAX_BODY_CHARACTERS - 100))])


def test_text_becomes_nfc_without_control_characters():
    loose = unicodedata.normalize("NFD", "Chuyển đổi số")
    cleaned = clean(
        [
            heading(f"{loose}\x00\x07\u200b"),
            paragraph(f"{loose}\x0b"),
            {"type": "table", "value": {"caption": loose, "headers": "none", "rows": [[f"{loose}\x00", "b"]]}},
            {"type": "columns", "value": {"left": [paragraph(loose)], "right": [paragraph("x\ufeff")]}},
        ]
    )
    stored = json.dumps([child.get_prep_value() for child in cleaned], ensure_ascii=False)
    assert stored.count("Chuyển đổi số") == 5
    assert unicodedata.is_normalized("NFC", stored)
    assert not {"\x00", "\x07", "\x0b", "\u200b", "\ufeff"} & set(stored)


def test_unknown_blocks_and_odd_values_do_no_harm():
    value = body_of([{"type": "gone", "value": {"a": 1}}, paragraph("còn đây")])
    assert "còn đây" in render(value)
    assert render(body_of("không phải JSON")) == ""
    assert render(body_of(None)) == ""


# -- the editor, copies, previews ------------------------------------------------------------------------------------
@pytest.fixture
def admin(client):
    get_user_model().objects.create_superuser("quantri", "quantri@example.vn", "mat-khau-dai-1")
    client.login(username="quantri", password="mat-khau-dai-1")
    return client


@pytest.mark.parametrize("model", [TipPage, TipIndexPage])
def test_editor_of_two_page_types_offers_all_blocks(admin, home, model):
    address = reverse("wagtailadmin_pages:add", args=["testplugin", model._meta.model_name, home.pk])
    html = admin.get(address).content.decode()
    for name, block in model._meta.get_field("body").stream_block.child_blocks.items():
        assert f"&quot;{name}&quot;" in html
        assert block.definition_prefix in html
    assert "core/js/admin/grid.js" in html


def test_draft_is_saved_previewed_and_read_back(admin, home, image):
    data = nested_form_data(
        {
            "title": "Bài mới",
            "slug": "bai-moi",
            "body": streamfield(
                [
                    ("heading", {"text": unicodedata.normalize("NFD", "Tiêu đề"), "level": "h2"}),
                    ("image", {"image": image.pk, "alt": "", "caption": "Chú thích", "credit": ""}),
                    ("table", {"caption": "Bảng", "headers": "row", "rows": '[["a","b"],["1","2"]]'}),
                ]
            ),
            "comments": {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 0},
        }
    )
    add = reverse("wagtailadmin_pages:add", args=["testplugin", "tippage", home.pk])
    preview = reverse("wagtailadmin_pages:preview_on_add", args=["testplugin", "tippage", home.pk])
    assert admin.post(preview, data).json() == {"is_valid": True, "is_available": True}
    shown = admin.get(preview).content.decode()
    assert "Chú thích" in shown and "<caption" in shown
    response = admin.post(add, data)
    assert response.status_code == 302
    page = TipPage.objects.get(slug="bai-moi")
    body = page.get_latest_revision_as_object().body
    assert [child.block_type for child in body] == ["heading", "image", "table"]
    assert body[0].value["text"] == "Tiêu đề"
    assert body[2].value["rows"] == [["a", "b"], ["1", "2"]]
    assert Revision.objects.for_instance(page).count() == 1
    edit = admin.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    assert edit.status_code == 200 and page.body.stream_block.child_blocks["image"].definition_prefix in edit.content.decode()


def test_comparison_of_two_revisions(admin, tip_page):
    page = tip_page(
        [{"type": "table", "value": {"caption": "Bảng", "headers": "row", "rows": [["a", "b"], ["1", "2"]]}, "id": "t1"}]
    )
    first = page.save_revision()
    page.body = body_of(
        [{"type": "table", "value": {"caption": "Bảng", "headers": "row", "rows": [["a", "b"], ["1", "3"]]}, "id": "t1"}]
    )
    second = page.save_revision()
    html = admin.get(reverse("wagtailadmin_pages:revisions_compare", args=[page.pk, first.pk, second.pk])).content.decode()
    assert "1 | " in html and "deletion" in html and "addition" in html


def test_copies_and_translations_keep_the_body(tip_page, home):
    page = tip_page([heading("Một"), paragraph("Hai"), {"type": "tip", "value": {"title": "Mẹo", "text": "<p>Ba</p>"}}])
    with system_act("tests"):
        copy = page.copy(to=home, update_attrs={"slug": "ban-sao"}, keep_live=False)
        other = Locale.objects.create(language_code="en" if get_language() != "en" else "vi")
        home.copy_for_translation(other)
        translated = page.copy_for_translation(other)
    for twin in (copy, translated):
        stored = TipPage.objects.get(pk=twin.pk).body
        assert [(c.block_type, str(c.value)) for c in stored][:2] == [(c.block_type, str(c.value)) for c in page.body][:2]
        assert len(stored) == 3


def test_historical_models_of_migrations_keep_the_blocks(tip_page):
    from django.db.migrations.executor import MigrationExecutor

    page = tip_page([paragraph("còn nguyên"), heading("Một")])
    state = MigrationExecutor(connection).loader.project_state()
    model = state.apps.get_model("testplugin", "TipPage")
    old = model.objects.get(pk=page.pk)
    assert [child.block_type for child in old.body] == ["paragraph", "heading"]
    model.objects.filter(pk=page.pk).update(body=old.body)
    assert len(TipPage.objects.get(pk=page.pk).body) == 2


def test_search_and_references_see_into_the_body(tip_page, image, make_document):
    document = make_document("quyet-dinh.pdf")
    page = tip_page(
        [
            {"type": "image", "value": {"image": image.pk, "alt": "Bến sông", "caption": ""}},
            paragraph(f'<a linktype="document" id="{document.pk}">toàn văn</a>'),
            {"type": "table", "value": {"caption": "Hồ sơ", "headers": "row", "rows": [["Quý", "Số"], ["Quý IV", "92"]]}},
            {
                "type": "columns",
                "value": {
                    "left": [{"type": "callout", "value": {"kind": "info", "title": "Trong cột", "text": ""}}],
                    "right": [],
                },
            },
        ]
    )
    text = page.search_text()
    for words in ("toàn văn", "Quý IV", "Trong cột", "Hồ sơ"):
        assert words in text
    assert page.search_documents() == [document.pk]
    found = {(model, pk) for model, pk, *_ in TipPage._meta.get_field("body").extract_references(page.body)}
    assert (type(image), str(image.pk)) in found


def test_page_of_the_tree_stays_a_page(tip_page):
    assert Page.objects.get(pk=tip_page([]).pk).specific_class is TipPage
