"""The paragraphs of published texts, and where a quotation stands in them.

A plain text has one paragraph a block, with blank lines between; of an item of a numbered list the number
stands before it, with a tab between. A paragraph is known by the SHA-256 of
its words: UTF-8, in Unicode's NFC, each run of white space one space. The first eight digits of it are
the paragraph's anchor in the page, `#p-3fa9c1d2`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from hashlib import sha256

from statement_site.model import urls

_BETWEEN = re.compile(r"\n\s*\n")


#: How many digits of the digest an anchor has.
_DIGITS = 8


def is_plain_text(file: str) -> bool:
    """Whether a file of the site is the plain text of a statement."""
    return file.startswith(urls.STATEMENTS) and file.endswith(f"/{urls.PLAIN_TEXT}")


def folded(words: str) -> str:
    """The words with each run of white space made one space, in NFC."""
    return unicodedata.normalize("NFC", " ".join(words.split()))


def digest_of(paragraph: str) -> bytes:
    """The SHA-256 by which a paragraph is known; the number of an item of a list is none of its words."""
    return sha256(folded(paragraph.rpartition("\t")[2]).encode()).digest()


def anchor_of(paragraph: str) -> str:
    """The anchor of a paragraph in the page of its text."""
    return f"p-{digest_of(paragraph).hex()[:_DIGITS]}"


def anchors(quotation: str, text: str) -> Iterator[str]:
    """The anchors of the paragraphs in which these words stand, one after another as they are.

    Headings and what a plain text has above its words count as paragraphs here; a page has no such anchor.
    """
    words = folded(quotation)
    for paragraph in _BETWEEN.split(text):
        if words and words in folded(paragraph):
            yield anchor_of(paragraph)
