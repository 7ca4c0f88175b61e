"""What a portal needs before its first editor signs in: site, sections, menus, board, registers, first administrator.

Every function may run again: it completes what is missing and leaves alone what people have changed.
"""

from .administrator import found_administrator
from .board import GROUPS, found_board
from .pages import found_pages, found_site
from .registers import found_registers
from .remains import remove_wagtail_defaults

__all__ = [
    "GROUPS",
    "found_administrator",
    "found_board",
    "found_pages",
    "found_registers",
    "found_site",
    "remove_wagtail_defaults",
]
