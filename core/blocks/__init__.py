"""The blocks that every body offers: one file for each family. ``core/stream_blocks.py`` names them."""
