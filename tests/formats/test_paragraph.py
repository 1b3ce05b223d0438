"""A paragraph is known by its words, by the same rule in a plain text and in a page."""

from __future__ import annotations

import re

import pytest

from statement_site.formats.paragraph import anchors, is_plain_text
from statement_site.model.paragraph import anchor_of, digest_of
from tests.small_site import site_of

TEXT = "The first\nparagraph.\n\nThe  second,\n with Perú.\n \n\n\nThe third.\n"


def anchor(words: str) -> str:
    """The anchor of a paragraph with these words."""
    return anchor_of(digest_of(words))


PARAGRAPHS = ("The first paragraph.", "The second, with Perú.", "The third.")


def test_paragraphs_are_parted_by_blank_lines_however_lines_end() -> None:
    for text in (TEXT, TEXT.replace("\n", "\r\n")):
        assert list(anchors("The", text)) == list(map(anchor, PARAGRAPHS))
    assert list(anchors("The", " \n\n")) == []


def test_the_number_of_an_item_may_be_quoted_and_is_none_of_its_words() -> None:
    assert list(anchors("3. The third.", "3.\tThe third.\n")) == [anchor("The third.")]
    assert list(anchors("The third.", "3.\tThe third.\n")) == [anchor("The third.")]


def test_white_space_and_ways_of_writing_an_accent_do_not_count() -> None:
    assert digest_of("with Peru\u0301.") == digest_of(" with \n Perú. ")
    assert digest_of("with Peru.") != digest_of("with Perú.")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The second, with Perú.", [1]),
        ("second,\nwith Peru\u0301", [1]),
        ("The", [0, 1, 2]),
        ("the second", []),
        ("paragraph. The second", []),
        (" \n", []),
    ],
)
def test_a_quotation_stands_where_its_words_do(words: str, found: list[int]) -> None:
    every = list(map(anchor, PARAGRAPHS))
    assert list(anchors(words, TEXT)) == [every[number] for number in found]


def test_the_anchor_is_that_of_the_page() -> None:
    words = "The two  Presidents met in\nLima; Peru\u0301 was pleased."
    found = re.search(r'<p id="(p-[0-9a-f]+)"', site_of(body=words).main("statements/a/"))
    assert found
    assert anchor(words) == found[1]


def test_only_texts_of_statements_are_plain_texts() -> None:
    assert is_plain_text("statements/a/text.txt")
    assert is_plain_text("statements/a/es/text.txt")
    assert not is_plain_text("statements/a/index.html")
    assert not is_plain_text("topics/text.txt")
