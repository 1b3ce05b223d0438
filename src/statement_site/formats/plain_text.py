"""A rendered body as plain text: one block for each paragraph, blank lines between."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape

#: What is no word of the text and parts none: pins, marks of notes and the ways back from them, and
#: every tag but those that end a block or a cell or break a line.
_NO_WORDS = re.compile(
    r"""
    <(?!/(?:p|h[2-6]|li|tr|pre|t[hd])> | (?:ul|ol|hr|table|blockquote|br)\b)
    (?: p\ id="[^"]*"><a\ class="pin"[^>]*></a>
      | a\ class="(?:pin|back)"[^>]*>[^<]*</a>
      | sup\ class="note">.*?</sup>
      | [^>]*>
    )
    """,
    re.DOTALL | re.VERBOSE,
)
_SPACE = re.compile(r"<(?:/t[hd]|br\b[^>]*)>")
_BLOCK = re.compile(r"<[^>]*>")

#: White space that is not the plain one.
_OTHER_SPACE = "".join(sign for sign in map(chr, range(0x3001)) if sign.isspace() and sign != " ")


def plain_text(html: str) -> str:
    """The words of a body that we rendered, each paragraph on one line, ending with a line break."""
    parted = _SPACE.sub(" ", _NO_WORDS.sub("", html))
    blocks = [words for block in _BLOCK.split(parted) if (words := unescape(block).strip())]
    if not _are_lines(blocks):
        blocks = [" ".join(block.split()) for block in blocks]
    return "".join([f"{block}\n\n" for block in blocks])[:-1]


def _are_lines(blocks: Iterable[str]) -> bool:
    """Whether single spaces are the only white space within these blocks."""
    text = "".join(blocks)
    return "  " not in text and not any(space in text for space in _OTHER_SPACE)
