"""Files that nobody should be able to leave in the library, made when they are needed."""

import io
import os
import struct
import zipfile
import zlib

from PIL import Image

EXECUTABLE = b"MZ\x90\x00\x03\x00\x00\x00" + os.urandom(3000)
ELF = b"\x7fELF\x02\x01\x01\x00" + os.urandom(3000)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
HTML = b"<!doctype html><script>alert(1)</script>"


def archive(parts, compression=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return out.getvalue()


def bomb():
    """A .docx of 400 KB that unpacks to 400 MB."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made, made.open("word/document.xml", "w", force_zip64=True) as part:
        part.write(b"<w>")
        for _block in range(400):
            part.write(bytes(1024 * 1024))
    return out.getvalue()


def many_entries():
    return archive({"word/document.xml": "<w/>", **{f"{number}.xml": "" for number in range(6000)}}, zipfile.ZIP_STORED)


def laughs():
    """A document whose XML defines entities that grow by ten each time."""
    lines = ['<!ENTITY a0 "ha">', *(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))]
    return archive({"word/document.xml": f"<!DOCTYPE w [{''.join(lines)}]><w>&a9;</w>"})


def pdf_of_noise():
    return b"%PDF-1.7\n" + os.urandom(40_000)


def png(width, height, raw=b""):
    """A PNG that names its size; without ``raw`` its pixels are missing."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", raw or zlib.compress(b"\x00")) + chunk(b"IEND", b"")


def truncated_jpeg():
    out = io.BytesIO()
    Image.effect_noise((800, 600), 90).save(out, "JPEG")
    return out.getvalue()[: len(out.getvalue()) // 2]


def endless_gif():
    """Few bytes, many frames of many pixels."""
    out = io.BytesIO()
    first = Image.new("P", (2000, 2000))
    frames = [Image.new("P", (2000, 2000), number % 7) for number in range(30)]
    first.save(out, "GIF", save_all=True, append_images=frames)
    return out.getvalue()


def box(name, content=b""):
    return struct.pack(">I4s", 8 + len(content), name) + content


MP4_HEAD = box(b"ftyp", b"isom\x00\x00\x02\x00isomiso2avc1mp41")
