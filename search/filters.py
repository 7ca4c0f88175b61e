"""Reads what a search asks for from an address. Wrong values become words for the reader, never an error page."""

import re
from dataclasses import dataclass, field
from datetime import date

from django.utils.translation import gettext as _

from core.search_sources import FACETS

from .engines.base import NO_FILTERS, Filters
from .indexing import kinds

MAX_VALUES, MAX_VALUE = 20, 200  # of one facet, and characters of one value
_DATE = re.compile(r"\s*(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})\s*")


@dataclass
class Wish:
    """What was asked; ``errors`` maps the name of a parameter to words."""

    typed: str = ""
    filters: Filters = NO_FILTERS
    newest: bool = False
    exactly: bool = False
    page: int = 1
    errors: dict[str, str] = field(default_factory=dict)


def read_date(text):
    """Day from dd/mm/yyyy; raises ``ValueError``."""
    match = _DATE.fullmatch(text)
    if not match:
        raise ValueError(text)
    day, month, year = map(int, match.groups())
    return date(year, month, day)


PARAMETERS = [(name, parameter) for name, parameter, _heading in FACETS]  # of the search page's address


def read_page(params):
    """A ``Wish`` from the address of the search page."""
    return read(params, kind="loai", since="tu", until="den", sort="xep", page="trang", facets=PARAMETERS)


def read(params, *, kind, since, until, sort, page, facets):
    """A ``Wish`` from the query parameters, whose names the caller gives; ``facets`` are pairs (facet, parameter)."""
    wish = Wish(typed=params.get("q", ""))
    days = {}
    for name in (since, until):
        text = params.get(name, "").strip()[:40]
        days[name] = None
        if text:
            try:
                days[name] = read_date(text)
            except ValueError:
                wish.errors[name] = _("Ngày chưa đúng. Nhập ngày/tháng/năm, ví dụ 09/10/2025.")
    if days[since] and days[until] and days[since] > days[until]:
        wish.errors[until] = _("Ngày cuối đứng trước ngày đầu. Đổi lại một trong hai ngày.")
        days[until] = None
    known = kinds()
    chosen = tuple(dict.fromkeys(value for value in params.getlist(kind) if value in known))
    if any(value and value not in known for value in params.getlist(kind)):
        wish.errors[kind] = _("Loại nội dung này không có trên cổng nên chưa được dùng để lọc.")
    wanted = [("kind", chosen)]
    for name, parameter in facets:
        values = dict.fromkeys(value.strip()[:MAX_VALUE] for value in params.getlist(parameter)[:MAX_VALUES])
        wanted.append((name, tuple(value for value in values if value)))
    wish.filters = Filters(tuple(pair for pair in wanted if pair[1]), days[since], days[until])
    wish.exactly = params.get("dung") == "1" or params.get("exact") == "1"
    wish.newest = params.get(sort) in ("moi", "newest")
    number = params.get(page, "1").strip() or "1"
    if number.isascii() and number.isdigit() and len(number) < 8 and int(number):
        wish.page = int(number)
    else:
        wish.errors[page] = _("Số trang phải là một số từ 1 trở lên.")
    return wish
