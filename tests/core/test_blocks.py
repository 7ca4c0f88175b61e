"""Every block: what the editor picks, what the reader sees, what is refused and with which words."""

import re
from html.parser import HTMLParser

import pytest
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.blocks import ChoiceBlock
from wagtail.blocks.base import Block
from wagtail.documents import get_document_model

from core.blocks.media import read_video_url
from core.stream_blocks import BLOCKS

NAMES = [name for name, _block in BLOCKS]
FORBIDDEN = re.compile(r"""\sstyle=|\son\w+=|<script(?![^>]*\ssrc="/static/)|javascript:""", re.IGNORECASE)


def block(name):
    return dict(BLOCKS)[name]


def errors_of(name, value, draft=False):
    """What the editor is told, by field; nested lists flattened."""
    it = block(name)
    try:
        (it.clean_deferred if draft else it.clean)(it.normalize(it.to_python(value)))
    except ValidationError as error:
        return flat(error)
    return {}


def flat(error):
    found = {}
    for name, child in getattr(error, "block_errors", {}).items():
        if getattr(child, "block_errors", None):
            found.update({f"{name}.{k}": v for k, v in flat(child).items()})
        else:
            found[str(name)] = " ".join(child.messages)
    for other in getattr(error, "non_block_errors", []):
        found[""] = str(other)
    if not found and not hasattr(error, "block_errors"):
        found[""] = " ".join(error.messages)
    return found


def test_there_are_the_blocks_that_were_promised():
    assert len(NAMES) >= 22
    assert set(NAMES) >= {
        *("paragraph", "heading", "image", "gallery", "audio", "video", "document", "quick_view", "quote", "callout", "table"),
        *("chart", "steps", "accordion", "stats", "timeline", "links", "related_pages", "contact", "button", "law_quote"),
        *("columns", "separator"),
    }


@pytest.mark.parametrize("name", NAMES)
def test_editor_sees_what_the_block_is(name):
    it = block(name)
    assert it.meta.icon != "placeholder"
    assert it.meta.label and len(str(it.label)) >= 3
    assert len(str(it.get_description())) > 20
    assert str(it.meta.group)
    assert it.is_previewable


@pytest.mark.django_db
@pytest.mark.parametrize("name", NAMES)
def test_preview_in_the_block_menu(
    name, client, image, make_image, make_document, audio, video, tip_page, django_assert_max_num_queries
):
    make_image(1, alt="Hai"), make_image(2, alt="Ba")
    make_document("quyet-dinh.pdf", b"%PDF-1.4")
    tip_page([], title="Trang khác")
    get_user_model().objects.create_superuser("quantri", "quantri@example.vn", "mat-khau-dai-1")
    client.login(username="quantri", password="mat-khau-dai-1")
    address = reverse("wagtailadmin_block_preview") + f"?id={block(name).definition_prefix}"
    client.get(address)
    with django_assert_max_num_queries(20):
        response = client.get(address)
    html = response.content.decode()
    main = html[html.index("<main") :]
    assert response.status_code == 200
    assert name == "separator" or len(re.sub(r"<[^>]+>|\s", "", main)) > 10 or "<img" in main
    assert not FORBIDDEN.search(main)
    assert "còn trống" not in main


@pytest.mark.django_db
@pytest.mark.parametrize("name", NAMES)
def test_preview_on_an_empty_portal(name):
    it = block(name)
    value = it.get_preview_value()
    assert it.render(value, {"bound_block": it.bind(value)}).strip()


@pytest.mark.django_db
@pytest.mark.parametrize("name", NAMES)
def test_lost_files_leave_no_broken_page(name):
    """A picture, file or page that was deleted after the page was written."""
    it = block(name)
    raw = it.get_prep_value(it.get_preview_value())
    for key in ("image", "media", "document", "captions", "poster", "page"):
        if isinstance(raw, dict) and key in raw:
            raw[key] = 999_999
    html = it.render(it.to_python(raw))
    assert "None" not in html and 'src=""' not in html


class Outline(HTMLParser):
    def __init__(self, html):
        super().__init__()
        self.tags, self.ids = [], []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self.ids += [value for name, value in attrs if name == "id"]


@pytest.mark.django_db
def test_whole_body_has_unique_ids_and_no_inline_code(tip_page, client, image, audio, video, captions):
    body = [{"type": n, "value": b.get_prep_value(b.get_preview_value())} for n, b in BLOCKS] * 2
    page = tip_page(body)
    html = client.get(page.url).content.decode()
    outline = Outline(html)
    assert len(outline.ids) == len(set(outline.ids)) > 4
    for attribute in ("aria-labelledby", "aria-describedby"):
        for _tag, attrs in outline.tags:
            assert set(attrs.get(attribute, "").split()) <= set(outline.ids)
    assert not FORBIDDEN.search(html)
    levels = [int(tag[1]) for tag, _attrs in outline.tags if re.fullmatch("h[1-6]", tag)]
    assert all(b - a <= 1 for a, b in zip(levels, levels[1:], strict=False)), levels
    for tag, attrs in outline.tags:
        if tag == "img":
            assert attrs.get("alt") is not None and attrs.get("width") and attrs.get("height")
        if tag in ("audio", "video"):
            assert "controls" in attrs and "autoplay" not in attrs


# -- what is refused -------------------------------------------------------------------------------------------------
HOSTILE_URLS = [
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    " java\tscript:alert(1)",
    "data:text/html,<script>",
    "vbscript:x",
    "ftp://example.com/a",
    "file:///etc/passwd",
    "//example.com/a",
    "/\\example.com",
    "\\\\example.com",
    "https://",
    "https://exa mple.com",
    "http://[::1",
    "mailto:ai do",
    "tel:abc",
    "trang-nay",
    '/"><script>',
]


@pytest.mark.parametrize("url", HOSTILE_URLS)
def test_hostile_addresses_are_refused(url):
    assert "url" in errors_of("button", {"text": "Nộp hồ sơ", "url": url, "style": "main"})
    assert "items.0.url" in {f"items.{k}" for k in errors_of_items("links", [{"text": "Nơi khác", "url": url}])}


def errors_of_items(name, items, field="items"):
    return {key.removeprefix(f"{field}."): words for key, words in errors_of(name, {field: items}).items()}


@pytest.mark.parametrize(
    "url",
    [
        "https://dichvucong.gov.vn/a?b=1",
        "http://example.com",
        "mailto:a@b.vn",
        "tel:0270 3812 000",
        "tel:+842703812000",
        "/tim-kiem/?q=a",
    ],
)
def test_good_addresses_pass(url):
    assert errors_of("button", {"text": "Nộp hồ sơ", "url": url, "style": "main"}) == {}


@pytest.mark.django_db
def test_link_leads_to_one_place(tip_page):
    page = tip_page([])
    assert "Chỉ chọn một" in errors_of("button", {"text": "Nộp", "page": page.pk, "url": "/a/", "style": "main"})["url"]
    assert "Chọn trang" in errors_of("button", {"text": "Nộp", "style": "main"})["page"]
    assert errors_of("button", {"text": "Nộp", "style": "main"}, draft=True) == {}


@pytest.mark.parametrize("words", ["tại đây", "Xem thêm", "bấm vào đây…"])
def test_links_say_where_they_lead(words):
    assert "Viết rõ" in errors_of("button", {"text": words, "url": "/a/", "style": "main"})["text"]


@pytest.mark.django_db
class TestImages:
    def test_description_is_asked_for(self, make_image):
        bare = make_image(3)
        assert "Hình chưa có mô tả" in errors_of("image", {"image": bare.pk})["alt"]
        assert errors_of("image", {"image": bare.pk}, draft=True) == {}
        assert errors_of("image", {"image": bare.pk, "alt": "Bến sông"}) == {}

    def test_description_kept_with_the_picture_is_used(self, image):
        assert errors_of("image", {"image": image.pk}) == {}
        it = block("image")
        assert 'alt="Bến sông"' in it.render(it.to_python({"image": image.pk}))

    def test_a_file_name_is_no_description(self, image):
        assert "tên tệp" in errors_of("image", {"image": image.pk, "alt": "IMG_2041.JPG"})["alt"]


@pytest.mark.django_db
class TestMedia:
    def test_audio_needs_its_transcript(self, audio):
        assert "bản chữ" in errors_of("audio", {"media": audio.pk, "title": "Nghe"})["transcript"]
        assert errors_of("audio", {"media": audio.pk, "title": "Nghe", "transcript": "<p>Lời.</p>"}) == {}

    def test_a_video_is_not_audio(self, video):
        assert "media" in errors_of("audio", {"media": video.pk, "title": "Nghe", "transcript": "<p>Lời.</p>"})

    def test_video_needs_captions_and_transcript(self, video, captions, make_document):
        value = {"media": video.pk, "title": "Phim"}
        assert set(errors_of("video", value)) == {"captions", "transcript"}
        assert errors_of("video", value, draft=True) == {}
        value |= {"captions": captions.pk, "transcript": "<p>Lời.</p>"}
        assert errors_of("video", value) == {}
        assert ".vtt" in errors_of("video", value | {"captions": make_document().pk})["captions"]

    def test_video_plays_with_captions_and_transcript(self, video, captions):
        it = block("video")
        html = it.render(
            it.to_python({"media": video.pk, "title": "Phim", "captions": captions.pk, "transcript": "<p>Lời thoại.</p>"})
        )
        assert f'<track kind="captions" src="{captions.url}" srclang="vi"' in html
        assert f'src="{video.url}"' in html
        assert "Lời thoại." in html[html.index("<details") :]

    @pytest.mark.parametrize(
        ("url", "frame"),
        [
            ("https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=3", "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ"),
            ("https://youtu.be/aqz-KE-bpKQ", "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ"),
            ("https://www.youtube.com/shorts/aqz-KE-bpKQ", "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ"),
            ("https://vimeo.com/22439234", "https://player.vimeo.com/video/22439234"),
            ("https://player.vimeo.com/video/22439234", "https://player.vimeo.com/video/22439234"),
        ],
    )
    def test_films_of_allowed_sites(self, url, frame):
        assert read_video_url(url)["frame"] == frame
        assert errors_of("video", {"external_url": url, "title": "Phim"}) == {}

    @pytest.mark.parametrize(
        "url",
        [
            "https://youtube.com.evil.example/watch?v=aqz-KE-bpKQ",
            "https://evil.example/youtube.com",
            "https://youtube.com@evil.example/watch?v=a",
            "http://www.youtube.com/watch?v=aqz-KE-bpKQ",
            'https://www.youtube.com/watch?v="><script>',
            "https://www.youtube.com/",
            "https://vimeo.com/about",
            "https://tiktok.com/@a/video/1",
        ],
    )
    def test_other_addresses_are_refused(self, url):
        assert "trang được phép" in errors_of("video", {"external_url": url, "title": "Phim"})["external_url"]

    def test_allow_list_is_a_setting(self, settings):
        settings.VIDEO_HOSTS = ["vimeo.com"]
        assert read_video_url("https://www.youtube.com/watch?v=aqz-KE-bpKQ") is None

    def test_film_is_called_only_by_a_click(self):
        it = block("video")
        html = it.render(it.to_python({"external_url": "https://youtu.be/aqz-KE-bpKQ", "title": 'Phim "hay"'}))
        assert "<iframe" not in html
        assert '<a class="video-door__open" href="https://youtu.be/aqz-KE-bpKQ">' in html
        assert not re.search(r'(?:src|poster)="https?:', html)
        assert 'data-title="Phim &quot;hay&quot;"' in html


@pytest.mark.django_db
class TestFiles:
    def test_format_and_size_are_always_said(self, make_document):
        document = make_document("ke-hoach.pdf", b"%PDF-" + b"0" * 421_000)
        it = block("document")
        assert re.search(r"Tải về: PDF, 411\sKB", it.render(it.to_python({"document": document.pk, "title": "Kế hoạch"})))
        html = block("paragraph").render(
            block("paragraph").to_python(f'<p><a linktype="document" id="{document.pk}">kế hoạch</a></p>')
        )
        assert re.search(r'data-facts="PDF, 411\sKB', html)

    def test_quick_view_of_what_has_no_pages(self, make_document):
        assert "Tệp tải về" in errors_of("quick_view", {"document": make_document("du-lieu.csv").pk})["document"]

    def test_wrong_kind_of_key(self):
        assert get_document_model().objects.filter(pk=999).count() == 0
        assert "document" in errors_of("document", {"document": None})


class TestTables:
    ROWS = [["Kỳ", "Hồ sơ"], ["Quý I", "1.200"], ["Quý II", "–"]]

    def render(self, **fields):
        it = block("table")
        return it.render(it.to_python({"caption": "Hồ sơ", "headers": "both", "rows": self.ROWS, **fields}), {"uid": "k1"})

    def test_header_cells_follow_the_choice(self):
        both = self.render()
        assert both.count('scope="col"') == 2 and both.count('scope="row"') == 2
        assert self.render(headers="row").count("scope=") == 2
        assert self.render(headers="column").count('scope="row"') == 3
        assert "scope=" not in self.render(headers="none")
        assert '<caption id="k1-caption">Hồ sơ</caption>' in both

    def test_numbers_stand_under_each_other(self):
        assert self.render().count('class="number"') == 3

    def test_cells_are_text(self):
        assert "&lt;script&gt;" in self.render(rows=[["a", "b"], ["<script>", "c"]])

    @pytest.mark.parametrize(
        ("rows", "words"),
        [
            ([], "bắt buộc"),
            ([["a"] * 13] * 2, "13 cột; tối đa"),
            ([["a", "b"]] * 201, "201 hàng"),
            ([["a", "b"], ["x" * 2001, "c"]], "Hàng 2 có ô dài quá"),
            ([["a", ""], ["b", "c"]], "ô trống"),
        ],
    )
    def test_bad_tables_are_refused(self, rows, words):
        assert words in errors_of("table", {"caption": "Bảng", "headers": "row", "rows": rows})["rows"]

    @pytest.mark.parametrize("sent", ["", "[", "{}", "5", '"a"', '[1, "a"]', '[["a", null], ["b"]]', "[[[[]]]]", "null"])
    def test_any_text_may_come_from_the_form(self, sent):
        it = block("table")
        data = {"t-caption": "Bảng", "t-headers": "none", "t-rows": sent}
        value = it.value_from_datadict(data, {}, "t")
        assert isinstance(value["rows"], list) and all(isinstance(cell, str) for row in value["rows"] for cell in row)
        assert it.get_prep_value(value)["rows"] == value["rows"]

    def test_form_round_trip(self):
        it = block("table")
        sent = '[["Kỳ", "Hồ sơ", ""], ["Quý I", "1.200", ""], ["", "", ""]]'
        value = it.clean(it.value_from_datadict({"t-caption": "Bảng", "t-headers": "row", "t-rows": sent}, {}, "t"))
        assert value["rows"] == [["Kỳ", "Hồ sơ"], ["Quý I", "1.200"]]


class TestCharts:
    def test_wrong_figures_are_named(self):
        value = {"kind": "bar", "title": "T", "source": "S", "rows": [["Kỳ", "Số"], ["a", "1"], ["b", "12.5"]]}
        assert "Hàng 3: «12.5»" in errors_of("chart", value)["rows"]
        assert errors_of("chart", value, draft=True) == {}
        it = block("chart")
        assert "chưa đủ để vẽ" in it.render(it.to_python(value))

    def test_source_is_asked_for(self):
        value = {"kind": "bar", "title": "T", "rows": [["Kỳ", "Số"], ["a", "1"], ["b", "2"]]}
        assert set(errors_of("chart", value)) == {"source"}

    @pytest.mark.parametrize("kind", ["line", "bar", "pie"])
    def test_table_stays_in_reach(self, kind):
        it = block("chart")
        html = it.render(
            it.to_python({"kind": kind, "title": "T", "rows": [["Kỳ", "Số"], ["Quý I", "1.234,5"], ["Quý II", "2"]]}),
            {"uid": "k9"},
        )
        table = html[html.index("<details") : html.index("</details>")]
        assert "<summary>" in table and "1.234,5" in table and 'scope="row"' in table


def test_contact_gives_a_way():
    assert "ít nhất một cách" in errors_of("contact", {"name": "Tổ hỗ trợ"})["phone"]
    assert "Số điện thoại" in errors_of("contact", {"name": "Tổ", "phone": "gọi tôi"})["phone"]
    it = block("contact")
    assert 'href="tel:02703812000"' in it.render(it.to_python({"name": "Tổ", "phone": "0270 3812 000"}))


def test_registry_knows_each_block_once():
    assert len({it.definition_prefix for _name, it in BLOCKS}) == len(BLOCKS)
    assert all(Block.definition_registry[it.definition_prefix] is it for _name, it in BLOCKS)


@pytest.mark.parametrize("name", ["heading", "callout", "table", "chart", "button"])
def test_search_finds_no_names_of_kinds(name):
    """«Mục lớn» is how an editor chose a heading, not a word of the page."""
    it = block(name)
    words = it.get_searchable_content(it.get_preview_value())
    choices = [child.field.choices for child in it.child_blocks.values() if isinstance(child, ChoiceBlock)]
    labels = {str(label) for known in choices for _key, label in known}
    assert words and labels and not labels & {str(word) for word in words}
