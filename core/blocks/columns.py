"""Two columns on a wide screen, one after the other on a phone and on paper."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import StreamBlock

from .base import LISTS, PortalBlock
from .images import ImageBlock
from .links import ButtonBlock, LinkListBlock
from .lists import StatsBlock
from .text import CalloutBlock, ParagraphBlock


class ColumnBlocks(StreamBlock):
    paragraph = ParagraphBlock()
    image = ImageBlock()
    callout = CalloutBlock()
    stats = StatsBlock()
    links = LinkListBlock()
    button = ButtonBlock()


class ColumnsBlock(PortalBlock):
    left = ColumnBlocks(label=_("Cột trái"), max_num=10)
    right = ColumnBlocks(label=_("Cột phải"), max_num=10)

    class Meta:
        icon = "grip"
        label = _("Hai cột")
        description = _("Hai cột cạnh nhau trên màn hình rộng; trên điện thoại và giấy, cột trái trước.")
        group = LISTS
        template = "core/blocks/columns.html"

    def example(self):
        return {
            "left": [
                (
                    "paragraph",
                    "<p>Người dân đến điểm hướng dẫn được giúp làm hồ sơ từ đầu đến khi có mã.</p>",
                )
            ],
            "right": [
                (
                    "callout",
                    {
                        "kind": "note",
                        "title": "Không đưa mã OTP",
                        "text": "<p>Không ai được hỏi mã OTP của ông/bà.</p>",
                    },
                )
            ],
        }
