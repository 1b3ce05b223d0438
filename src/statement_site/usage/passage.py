"""The words around a place in a text, as they are quoted to an editor: whole ones."""

from __future__ import annotations

import re

#: So many characters are shown before a place, and after it.
_BEFORE, _AFTER = 40, 30

#: A word that was cut, at the beginning of a passage and at its end, in scripts that put spaces between words.
_CUT_FIRST, _CUT_LAST = re.compile(r"\A\S{1,24}\s+"), re.compile(r"\s+\S{1,24}\Z")


def passage(text: str, start: int, end: int) -> str:
    """The words from `start` to `end` with some around them, none of these cut."""
    first, last = max(0, start - _BEFORE), min(len(text), end + _AFTER)
    before, after = text[first:start], text[end:last]
    if first and not text[first - 1].isspace():
        before = _CUT_FIRST.sub("", before)
    if last < len(text) and not text[last].isspace():
        after = _CUT_LAST.sub("", after)
    return before + text[start:end] + after
