"""A rendered body as plain text: one block for each paragraph, blank lines between."""

from __future__ import annotations

import re
from html import unescape

#: What is no word of the text: pins, marks of notes and the ways back from them.
_NO_WORDS = re.compile(
    r'<a class="(?:pin|back)"[^>]*>[^<]*</a>|<sup class="note">.*?</sup>', re.DOTALL
)
_BLOCK = re.compile(r"</(?:p|h[2-6]|li|tr|pre)>|<(?:ul|ol|hr|table|blockquote)\b[^>]*>")
_CELL = re.compile(r"</t[hd]>")
_LINE = re.compile(r"<br\b[^>]*>")
_TAG = re.compile(r"<[^>]*>")


def plain_text(html: str) -> str:
    """The words of a body that we rendered, each paragraph on one line, ending with a line break."""
    html = _NO_WORDS.sub("", html)
    html = _LINE.sub(" ", _CELL.sub("\t", html))
    blocks = (" ".join(unescape(_TAG.sub("", block)).split()) for block in _BLOCK.split(html))
    return "".join(f"{block}\n\n" for block in blocks if block)[:-1]
