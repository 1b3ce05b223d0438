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

#: Lists and their items, and the numbers that they say of themselves.
_LIST = re.compile(r"<(/?)(ol|ul|li)\b([^>]*)>")
_START, _VALUE = re.compile(r'\bstart="(\d+)"'), re.compile(r'\bvalue="(\d+)"')

#: What stands after the number of an item until white space is folded: no file may hold this sign.
_AFTER_NUMBER = "\x01"
_SPACED_NUMBER = re.compile(f"{_AFTER_NUMBER} *")

#: White space that is not the plain one.
_OTHER_SPACE = "".join(sign for sign in map(chr, range(0x3001)) if sign.isspace() and sign != " ")


def plain_text(html: str) -> str:
    """The words of a body that we rendered, each paragraph on one line, ending with a line break."""
    html = _numbered(html) if "<ol" in html else html
    parted = _SPACE.sub(" ", _NO_WORDS.sub("", html))
    blocks = [words for block in _BLOCK.split(parted) if (words := unescape(block).strip())]
    if not _are_lines(blocks):
        blocks = [" ".join(block.split()) for block in blocks]
    text = "".join([f"{block}\n\n" for block in blocks])[:-1]
    return _SPACED_NUMBER.sub("\t", text) if _AFTER_NUMBER in text else text


def _numbered(html: str) -> str:
    """A body in which the items of numbered lists begin with their numbers; notes are told by their marks."""
    body, notes, rest = html.partition('<section class="notes"')
    next_numbers: list[int] = []

    def told(match: re.Match[str]) -> str:
        closes, name, attributes = match.groups()
        if name != "li":
            if closes:
                next_numbers.pop()
            else:
                start = _START.search(attributes)
                next_numbers.append(int(start[1]) if start else (1 if name == "ol" else -1))
            return match[0]
        if closes or next_numbers[-1] < 0:
            return match[0]
        own = _VALUE.search(attributes)
        number = int(own[1]) if own else next_numbers[-1]
        next_numbers[-1] = number + 1
        return f"{match[0]}{number}.{_AFTER_NUMBER}"

    return _LIST.sub(told, body) + notes + rest


def _are_lines(blocks: Iterable[str]) -> bool:
    """Whether single spaces are the only white space within these blocks."""
    text = "".join(blocks)
    return "  " not in text and not any(space in text for space in _OTHER_SPACE)
