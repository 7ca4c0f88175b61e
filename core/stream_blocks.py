"""Blocks that every body offers. Their names are stored in pages: never rename one."""

from .blocks.chart import ChartBlock
from .blocks.columns import ColumnsBlock
from .blocks.files import DocumentBlock, QuickViewBlock
from .blocks.images import GalleryBlock, ImageBlock
from .blocks.links import ButtonBlock, ContactBlock, LinkListBlock, RelatedPagesBlock
from .blocks.lists import AccordionBlock, StatsBlock, StepsBlock, TimelineBlock
from .blocks.media import AudioBlock, VideoBlock
from .blocks.table import TableBlock
from .blocks.text import (
    CalloutBlock,
    HeadingBlock,
    LawQuoteBlock,
    ParagraphBlock,
    QuoteBlock,
    SeparatorBlock,
)

# In the order of the block menu, one group after the other.
BLOCKS = [
    ("paragraph", ParagraphBlock()),
    ("heading", HeadingBlock()),
    ("callout", CalloutBlock()),
    ("quote", QuoteBlock()),
    ("law_quote", LawQuoteBlock()),
    ("image", ImageBlock()),
    ("gallery", GalleryBlock()),
    ("audio", AudioBlock()),
    ("video", VideoBlock()),
    ("document", DocumentBlock()),
    ("quick_view", QuickViewBlock()),
    ("table", TableBlock()),
    ("chart", ChartBlock()),
    ("stats", StatsBlock()),
    ("steps", StepsBlock()),
    ("accordion", AccordionBlock()),
    ("timeline", TimelineBlock()),
    ("columns", ColumnsBlock()),
    ("separator", SeparatorBlock()),
    ("links", LinkListBlock()),
    ("related_pages", RelatedPagesBlock()),
    ("contact", ContactBlock()),
    ("button", ButtonBlock()),
]
