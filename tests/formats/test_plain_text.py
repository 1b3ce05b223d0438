"""A body as plain text: what a reader takes along, and what its digests are of."""

from __future__ import annotations

import hashlib
import re
import sys
import unicodedata
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_site.formats.plain_text import plain_text
from statement_site.model.body import Body
from statement_site.reading.markdown import render_body
from statement_site.reading.source import Margin, SourceText


def body(markdown: str) -> Body:
    """The body of this Markdown."""
    source = SourceText("a.md", markdown, tuple(markdown.split("\n")))
    return render_body(markdown, Margin(source), first_line=1, address="statements/a/")


def digest(words: str) -> str:
    """The digest of a paragraph as a reader makes it from its words, without the number of an item."""
    folded = unicodedata.normalize("NFC", " ".join(words.rpartition("\t")[2].split()))
    return hashlib.sha256(folded.encode()).hexdigest()


def test_each_paragraph_is_one_block() -> None:
    text = plain_text(
        body("# Trade\n\nWe *met*\nin Lima.\n\nWe agreed[^1].\n\n[^1]: In full.").html
    )
    assert text == "Trade\n\nWe met in Lima.\n\nWe agreed.\n\nIn full.\n"


def test_markup_that_a_text_shows_stays_as_it_was_written() -> None:
    assert plain_text(body("a <b>bold</b> & sound &amp; claim").html) == (
        "a <b>bold</b> & sound & claim\n"
    )


def test_items_quotations_and_rows_stand_by_themselves() -> None:
    text = plain_text(body("- one\n- two\n\n> said\n\n| a | b |\n|---|---|\n| c | d |").html)
    assert text.split("\n\n") == ["one", "two", "said", "a b", "c d\n"]


MARKDOWN = (
    "Plain words.\n\nMore of them.",
    "A note[^a] and *more* of it.\n\n[^a]: The note.",
    "- one\n- two\n\n1. first\n\n   second paragraph\n2. third",
    "> quoted\n> on\n\n`code` & <tag>",
    "عربي **نص** قصير\n\nمزيد",
    "see ![the map](map.png) here\n\nhttps://a.example/b",
    "e\u0301te\u0301 et ça",
)


@pytest.mark.parametrize("markdown", MARKDOWN)
def test_the_digest_of_every_paragraph_is_that_of_a_block(markdown: str) -> None:
    made = body(markdown)
    blocks = {digest(block) for block in plain_text(made.html).split("\n\n")}
    assert made.paragraphs
    assert {each.sha256 for each in made.paragraphs} <= blocks
    assert all(each.anchor.startswith(f"p-{each.sha256[:8]}") for each in made.paragraphs)


@given(st.lists(st.text(alphabet="ab éع<>&*_[]().!`|-\n", min_size=1, max_size=40), max_size=5))
def test_it_is_so_for_any_text(paragraphs: list[str]) -> None:
    made = body("\n\n".join(paragraphs))
    blocks = {digest(block) for block in plain_text(made.html).split("\n\n")}
    assert {each.sha256 for each in made.paragraphs} <= blocks


def test_items_keep_the_numbers_that_they_have_in_the_text() -> None:
    text = plain_text(body("3. three\n4. four\n   - part\n7. seven\n\nOr:\n\n1. a\n1. b").html)
    assert text == "3.\tthree\n\n4.\tfour\n\npart\n\n7.\tseven\n\nOr:\n\n1.\ta\n\n2.\tb\n"


def test_the_numbers_of_loose_items_stand_before_their_first_paragraphs() -> None:
    text = plain_text(body("7. seven\n\n   more\n\n9. nine[^1]\n\n[^1]: A note.").html)
    assert text == "7.\tseven\n\nmore\n\n9.\tnine\n\nA note.\n"


def unnumbered(text: str) -> str:
    """A plain text without the numbers of its items, and without blocks that are like those of empty ones."""
    blocks = (re.sub(r"^\d+\.(?:\t|$)", "", block) for block in text.rstrip("\n").split("\n\n"))
    return "\n\n".join(filter(None, blocks)) + "\n"


def careful(html: str) -> str:
    """The words of a body, one thing after the other."""
    html = re.sub(r'<a class="(?:pin|back)"[^>]*>[^<]*</a>', "", html)
    html = re.sub(r'<sup class="note">.*?</sup>', "", html)
    html = re.sub(r"</t[hd]>|<br\b[^>]*>", " ", html)
    ends = r"</(?:p|h[2-6]|li|tr|pre)>|<(?:ul|ol|hr|table|blockquote)\b[^>]*>"
    blocks = (unescape(re.sub(r"<[^>]*>", "", block)) for block in re.split(ends, html))
    return "\n\n".join(line for block in blocks if (line := " ".join(block.split()))) + "\n"


#: Pieces of Markdown of every kind, and the white space that may stand between words.
PIECES = (
    "word", "é", "ع", "“said”", "*stressed*", "**strong**", "`co  de`", "~~gone~~", "a [link](/b/)",
    "a note[^a]", "<b>", "&", "&amp;", "&nbsp;", "&#10;", "&lt;p&gt;", '"', "</p>", "<p>x", "\\<",
    " ", "  ", "\t", "\xa0", "\u2003", "\u2028", "\u3000", "\x0c", "\x1c", "\x85", "\u200b", "\n", "  \n", "\\\n",
    "\n\n", "\n\n# ", "\n\n> ", "\n\n- ", "\n  - ", "\n\n- item\n  > ", "\n\n1. ", "\n\n    ", "\n\n```\n", "\n\n---\n\n",
    "\n\n| a | b |\n|---|---|\n| c | d |\n", "\n\n[^a]: The note.\n\n    More of it.\n\n",
)  # fmt: skip


@pytest.mark.parametrize("markdown", [*MARKDOWN, *PIECES, "\n\n```\n\n\n1. "])
def test_a_text_of_one_kind_is_what_the_careful_way_writes(markdown: str) -> None:
    html = body(f"before{markdown}after\n\nlast").html
    assert unnumbered(plain_text(html)) == unnumbered(careful(html))


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_any_text_is_what_the_careful_way_writes(markdown: str) -> None:
    html = body(markdown).html
    assert unnumbered(plain_text(html)) == unnumbered(careful(html))


@pytest.mark.parametrize("space", [chr(n) for n in range(sys.maxunicode + 1) if chr(n).isspace()])
def test_white_space_of_every_kind_is_one_space(space: str) -> None:
    assert plain_text(f"<p>{space}a{space}b {space}c{space}</p>\n") == "a b c\n"


def test_the_digest_of_a_text_is_that_of_its_markdown() -> None:
    made = body("\n\nWe *met*.\n\n\n")
    assert made.markdown == "We *met*.\n"
    assert made.sha256 == hashlib.sha256(b"We *met*.\n").hexdigest()
