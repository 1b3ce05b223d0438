"""What stood apart in a page and was glued to its text by a scraper, on lines of its own again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from statement_site.usage import USAGES


def marks_apart(lines: Iterable[str]) -> Iterator[str]:
    """The lines, with “Begin text:” and “End text” on lines of their own where they stood with text."""
    begins = re.compile(
        rf"\s*[\[(]?(?:{'|'.join(USAGES[0].begins[:1])})[\])]?\s*[:.]\s+(?=\S)", re.IGNORECASE
    )
    ends = re.compile(
        r"(?<=[.!?”\"])\s+[\[(]?end (?:of )?(?:the )?(?:text|statement)[\])]?\.?\s*$", re.IGNORECASE
    )
    for line in _apart(lines):
        begun = begins.match(line)
        rest = line[begun.end() :] if begun else line
        if begun:
            yield begun[0].strip()
        ended = ends.search(rest)
        yield rest[: ended.start()] if ended else rest
        if ended:
            yield ended[0].strip()


#: What stands with the text: a day behind a label before it or after its last full stop, the words
#: under a picture.
_DAY_BEFORE = re.compile(r"\s*date:? \d{4}-\d\d-\d\d\s+(?=[^\W\d_])", re.IGNORECASE)
_INVITATION_BEFORE = re.compile(
    r"\s*(?:click|tap)(?: on)?(?: the)? (?:photo(?:graph)?s?|images?|pictures?|here)? ?(?:for|to) (?:an? )?(?:enlarge\w*|larger (?:image|version|view)|zoom)\W+(?=(?-i:[A-ZÀ-Þ]))",
    re.IGNORECASE,
)
_DAY_AFTER = re.compile(
    r"(?<=[。」”])\s*(?=[\d二][\d零〇○一二三四五六七八九]{3}年.{1,6}月.{1,3}日(?:[(（].{1,4}[)）])?\s*$)"
)


def _apart(lines: Iterable[str]) -> Iterator[str]:
    """The lines, with what a page glued to its text on a line of its own."""
    for line in lines:
        before = _DAY_BEFORE.match(line) or _INVITATION_BEFORE.match(line)
        if before:
            yield before[0].strip()
        rest = line[before.end() :] if before else line
        after = _DAY_AFTER.search(rest)
        yield rest[: after.start()] if after else rest
        if after:
            yield rest[after.end() :]
