"""The one style sheet: fonts are loaded once, under the address that pages name; every encoding carries the same words."""

import gzip
import re

import brotli
import pytest
from django.test import Client

pytestmark = pytest.mark.django_db


@pytest.fixture
def sheet(founded_portal, db):
    page = Client().get("/").content.decode()
    return page, re.search(r'<link rel="stylesheet" href="([^"]+)"', page)[1]


def test_fonts_are_loaded_ahead_under_the_address_that_the_sheet_names(sheet):
    page, address = sheet
    ahead = set(re.findall(r'<link rel="preload" href="([^"]+)" as="font"', page))
    named = set(re.findall(r'url\("([^"]+\.woff2)"\)', Client().get(address).content.decode()))
    assert ahead == named
    assert len(ahead) == 2


def test_each_encoding_carries_the_same_sheet(sheet):
    plain = Client().get(sheet[1])
    assert "immutable" in plain["Cache-Control"]
    for encoding, unpack in {"gzip": gzip.decompress, "br": brotli.decompress}.items():
        packed = Client().get(sheet[1], headers={"Accept-Encoding": encoding})
        assert packed["Content-Encoding"] == encoding
        assert unpack(packed.content) == plain.content
