"""The picture for sharing: of the right size, the same each time, with the words that can be set."""

from __future__ import annotations

import io
import struct
from functools import cache
from pathlib import Path

import pytest
from PIL import Image

from statement_site.formats.picture import HEIGHT, WIDTH, social_picture
from statement_site.pages.social import FONTS
from tests.small_site import site, statement

ASSETS = Path(__file__).parent.parent.parent / "templates" / "assets"


@cache
def fonts() -> list[bytes]:
    """The fonts of the theme."""
    return [(ASSETS / name).read_bytes() for name in FONTS]


def picture(title: str, below: str = "", *, right_to_left: bool = False) -> bytes:
    """The picture of a site."""
    return social_picture(title, below, fonts(), right_to_left=right_to_left)


def ink(png: bytes) -> int:
    """How many dots are not paper."""
    return sum(Image.open(io.BytesIO(png)).histogram()[1:16])


def test_it_is_a_png_of_the_size_that_is_asked_for() -> None:
    png = picture("Statements of Record", "Since 1941.")
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", png[16:24]) == (WIDTH, HEIGHT) == (1200, 630)
    assert len(png) < 40_000


def test_the_same_words_give_the_same_bytes() -> None:
    assert picture("Łódź Archive", "Words.") == picture("Łódź Archive", "Words.")


@pytest.mark.parametrize(
    ("title", "right_to_left"),
    [("Statements", False), ("Déclarations — Łódź", False), ("بيانات: (١٩٤١)", True)],
)
def test_titles_are_set_in_scripts_that_the_fonts_have(title: str, *, right_to_left: bool) -> None:
    assert ink(picture(title, right_to_left=right_to_left)) > ink(picture("")) + 2_000


@pytest.mark.parametrize(
    ("title", "right_to_left"),
    [("外交声明", False), ("Statements 外交", False), ("بيانات Peru", True), ("a\u2029b", False)],
)
def test_words_that_cannot_be_set_are_left_out(title: str, *, right_to_left: bool) -> None:
    assert picture(title, right_to_left=right_to_left) == picture("")


def test_a_title_however_long_stays_on_the_picture() -> None:
    long = picture("Declaration " * 60)
    rows = Image.open(io.BytesIO(long)).crop((0, HEIGHT - 60, WIDTH, HEIGHT))
    assert rows.histogram()[0] == WIDTH * 60


def test_pages_name_the_picture_where_the_site_has_an_address() -> None:
    files: dict[str, str | bytes] = {"statements/a.md": statement()}
    without = site(files)
    assert "social.png" not in without.addresses
    assert "og:image" not in without.html("statements/a/")
    built = site({"site.yaml": "title: Site\nurl: https://example.org/x/\n", **files})
    assert "social.png" in built.addresses
    page = built.html("statements/a/")
    assert '<meta property="og:image" content="https://example.org/x/social.png">' in page
    assert '<meta property="og:type" content="article">' in page
    assert '<meta property="og:type" content="website">' in built.html("statements/")
