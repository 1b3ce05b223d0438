"""The paragraphs of published plain texts, and where a quotation stands in them.

A plain text has one paragraph a block, with blank lines between; of an item of a numbered list the number
stands before it, with a tab between, and is none of its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from statement_site.model import urls
from statement_site.model.paragraph import anchor_of, digest_of, folded

_BETWEEN = re.compile(r"\n\s*\n")


def is_plain_text(file: str) -> bool:
    """Whether a file of the site is the plain text of a statement."""
    return file.startswith(urls.STATEMENTS) and file.endswith(f"/{urls.PLAIN_TEXT}")


def anchors(quotation: str, text: str) -> Iterator[str]:
    """The anchors of the paragraphs in which these words stand, one after another as they are.

    Headings and what a plain text has above its words count as paragraphs here; a page has no such anchor.
    """
    words = folded(quotation)
    for paragraph in _BETWEEN.split(text):
        if words and words in folded(paragraph):
            yield anchor_of(digest_of(paragraph.rpartition("\t")[2]))
