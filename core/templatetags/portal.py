"""Tags and filters of the public pages: pictures, dates and numbers as Vietnamese readers write them."""

import re
from datetime import datetime
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from django import template
from django.conf import settings
from django.templatetags.static import static
from django.utils import timezone
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import mark_safe

from .. import stylesheet
from ..metadata import Metadata, describe_nothing

register = template.Library()

NBSP = "\N{NO-BREAK SPACE}"
# Words that read wrongly when a line breaks inside them.
COMPOUNDS = (
    "chuyển đổi số", "dịch vụ công", "hướng dẫn", "trực tuyến", "người dân", "doanh nghiệp", "chữ ký số", "dữ liệu", "thông tin",
    "điện tử", "định danh", "cơ quan", "nhà nước", "chính quyền", "chính phủ", "kinh tế", "xã hội", "công nghệ", "văn bản",
    "quyết định", "nghị định", "nghị quyết", "thông tư", "kế hoạch", "chỉ thị", "quy chế", "thủ tục", "hành chính", "hồ sơ",
    "an toàn", "an ninh", "tin tức", "kỹ năng", "Vĩnh Long", "Bến Tre", "Trà Vinh",
)  # fmt: skip
_COMPOUND = re.compile(r"\b(?:" + "|".join(re.escape(words) for words in COMPOUNDS) + r")\b", re.IGNORECASE)
_CLAUSE = re.compile(
    r"\b(?:(điều|khoản|điểm|chương|mục|quý|tháng|năm|tuần) (?=\d|[IVXLC]+\b)|(số) (?=\d+/\d*/?[A-ZĐ]))", re.IGNORECASE
)
# Numbers of documents, such as 35/2023/QĐ-UBND or 187/KH-UBND.
_NUMBER = re.compile(r"\b\d+/(?:\d{4}/)?[A-ZĐ][A-ZĐ0-9]*(?:-[A-ZĐ0-9]+)*")


@register.simple_tag
def stylesheet_url():
    return stylesheet.address()


@register.simple_tag
@lru_cache(maxsize=1024)
def icon(name, class_name="icon"):
    """A drawing beside words that say the same: hidden from screen readers."""
    return format_html(
        '<svg class="{}" aria-hidden="true" focusable="false"><use href="{}#{}"></use></svg>',
        class_name,
        static("core/icons.svg"),
        name,
    )


@register.simple_tag(takes_context=True)
def absolute(context, path=None):
    """Address of ``path`` (by default of this page) under the portal's public address, without the query."""
    if path is None:
        request = context.get("request")
        path = request.path if request else "/"
    path = str(path)
    return path if path.startswith(("http://", "https://")) else settings.PUBLIC_URL + path


@register.simple_tag(takes_context=True)
def metadata(context):
    """What machines read of this page: its view's or its page's answer; see core/metadata.py."""
    request, page, given = context.get("request"), context.get("page"), context.get("metadata")
    if isinstance(given, Metadata):
        return given
    return page.metadata(request, context) if hasattr(page, "metadata") else describe_nothing(request)


@register.simple_tag(takes_context=True)
def picture(context, image, alt="", sizes="100vw", loading="lazy", **attributes):
    """An ``<img>`` whose place is reserved before it loads, with the sizes that already exist.

    Nothing is drawn while a reader waits: without sizes the original is shown. A preview may have them made.
    """
    if not image:
        return ""
    request = context.get("request")
    found = _responsive(image, bool(getattr(request, "is_preview", False)))
    pairs = {
        "src": found.get("src") or image.file.url,
        "srcset": found.get("srcset") or None,
        "sizes": sizes if found.get("srcset") else None,
        "width": found.get("width") or image.width,
        "height": found.get("height") or image.height,
        "alt": alt or "",
        "class": attributes.get("class") or attributes.get("class_name"),
        "loading": loading if loading == "lazy" else None,
        "fetchpriority": "high" if loading == "eager" else None,
        "decoding": "async" if loading == "lazy" else None,
    }
    words = [f'{name}="{conditional_escape(value)}"' for name, value in pairs.items() if value is not None]
    return mark_safe(f"<img {' '.join(words)}>")


def _responsive(image, preview):
    if not hasattr(image, "responsive"):
        return {}
    try:
        found = image.responsive(create=True) if preview else image.responsive()
    except TypeError:
        found = image.responsive()
    if found is None or isinstance(found, dict):
        return found or {}
    return {name: getattr(found, name, None) for name in ("src", "srcset", "width", "height")}


def _local(value):
    if isinstance(value, datetime) and timezone.is_aware(value):
        return timezone.localtime(value)
    return value


def _date_words(value, pattern, machine):
    if not value:
        return ""
    value = _local(value)
    return format_html('<time datetime="{}">{}</time>', value.strftime(machine), value.strftime(pattern))


@register.filter
def vn_date(value):
    """«09/10/2025», as ``<time>``."""
    return _date_words(value, "%d/%m/%Y", "%Y-%m-%d")


@register.filter
def vn_day(value):
    """«09/10», as ``<time>``: for lines of one story, whose year is said elsewhere."""
    return _date_words(value, "%d/%m", "%Y-%m-%d")


@register.filter
def vn_datetime(value):
    """«09/10/2025, 07:30», as ``<time>``; a day without an hour stays a day."""
    if not isinstance(value, datetime):
        return vn_date(value)
    return _date_words(value, f"%d/%m/%Y,{NBSP}%H:%M", "%Y-%m-%dT%H:%M:%S%z" if timezone.is_aware(value) else "%Y-%m-%dT%H:%M")


@register.filter
def vn_number(value, decimals=None):
    """«1.412», «92,4»: thousands by point, decimal comma."""
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return value
    if decimals is not None:
        number = round(number, int(decimals))
    elif number == number.to_integral_value():
        number = number.to_integral_value()
    return f"{number:,f}".translate(str.maketrans(",.", ".,"))


@register.filter
def filesize_vi(size):
    """«412 KB», «1,4 MB»."""
    if size is None or size == "":
        return ""
    size = int(size)
    if size < 1024 * 1024:
        return f"{max(1, round(size / 1024))}{NBSP}KB"
    return f"{vn_number(Decimal(size) / 1024 / 1024, 1).removesuffix(',0')}{NBSP}MB"


@register.filter
def nbsp(text):
    """A heading whose compounds and document numbers stay on one line."""
    return _bound(str(conditional_escape(text or "")))


@lru_cache(maxsize=2048)
def _bound(words):
    words = _COMPOUND.sub(lambda match: match.group().replace(" ", NBSP), words)
    words = _CLAUSE.sub(lambda match: match.group().rstrip() + NBSP, words)
    return mark_safe(_NUMBER.sub(lambda match: f'<span class="nowrap">{match.group()}</span>', words))


@register.filter
def reading_minutes(body):
    """Minutes that an unhurried reader needs for a body: 200 words each, one at least."""
    text = " ".join(str(part) for part in body.stream_block.get_searchable_content(body)) if body else ""
    return max(1, round(len(text.split()) / 200))


@register.simple_tag(takes_context=True)
def query_with(context, **changes):
    """This page's query with some parameters changed (``None`` or empty: left out), for pagers and chips."""
    query = context["request"].GET.copy()
    for name, value in changes.items():
        if value in (None, ""):
            query.pop(name, None)
        else:
            query[name] = str(value)
    return f"?{query.urlencode()}" if query else "?"


@register.simple_tag(takes_context=True)
def query_without(context, *names):
    """This page's query without the parameters ``names``, from the first page on."""
    query = context["request"].GET.copy()
    for name in (*names, "trang"):
        query.pop(name, None)
    return f"?{query.urlencode()}" if query else "?"


@register.simple_tag
def page_numbers(page):
    """Numbers for a pager: integers, and «…» where some are left out."""
    numbers = list(page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1))
    return [
        {"number": None if n == page.paginator.ELLIPSIS else n, "far": isinstance(n, int) and abs(n - page.number) > 2}
        for n in numbers
    ]
