"""What leads to a text that a page gives in full: a report of it, a summary, and the line that announces it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from statement_site.importing.layout.kinds import has_kind
from statement_site.importing.layout.labels import is_about_the_original
from statement_site.importing.layout.marks import greets
from statement_site.importing.layout.quotation import CLOSING, OPENING, without_quotations
from statement_site.importing.layout.wording import bare, prose
from statement_site.usage.addressing import FIRST_PERSON
from statement_site.usage.announcing import ANNOUNCES, OF_ITSELF

#: So many lines can lead to a text, with so many characters in all.
_MOST_LINES, _MOST = 10, 2500

#: Within so many lines says a page of which version its text is.
_MOST_OF_VERSION = 4

#: A report may be so many times as long as the text that it announces.
_MORE = 2

#: A line with fewer spaces is a heading.
_FEW_SPACES = 5

#: The last words of a line say what it announces.
_LAST_WORDS = 300


def length_of_lead_in(text: Sequence[str]) -> int:
    """How many of the first lines lead to what one of them announces; most of the text stands below it.

    Whoever speaks for himself above such a line has begun already, and announces something within his text.
    """
    if _leads_to_quotation(text):
        return 1
    for number in range(min(_MOST_LINES, len(text) - 1), 0, -1):
        above, below = prose(text[:number]), prose(text[number:])
        most = _MORE * len(below) if announces(text[number - 1]) else len(below)
        if _leads_to_text(text, number) and len(above) < min(_MOST, most):
            said = without_quotations(prose(text[: number - 1]))
            return 0 if FIRST_PERSON.search(said) else number
    return 0


def _leads_to_quotation(text: Sequence[str]) -> bool:
    """Whether a paragraph tells of a text that follows it in quotation marks as a whole."""
    above, below = bare(text[0]), [bare(line) for line in text[1:]]
    if not below or above.startswith(OPENING) or not below[0].startswith(OPENING):
        return False
    inner = [line for line in below[1:-1] if re.search(r"[”»\"]\W", line)]
    is_whole = below[-1].rstrip(" .").endswith(CLOSING) and not inner
    return is_whole and has_kind(above) and len(above) < len(prose(below))


def _leads_to_text(text: Sequence[str], number: int) -> bool:
    """Whether the line above announces the text, or says near the top of which version it is."""
    is_near = number <= _MOST_OF_VERSION
    if _leads_to_greeting(text, number):
        return True
    return announces(text[number - 1]) or (is_near and is_about_the_original(text[number - 1]))


def _leads_to_greeting(text: Sequence[str], number: int) -> bool:
    """Whether the line above ends in a colon, and below it one greets those who hear, perhaps in quotation marks."""
    above = bare(text[number - 1])
    is_open = above.endswith((":", "：")) and above.count(" ") >= _FEW_SPACES
    return is_open and not greets(above) and greets(text[number])


def announces(line: str) -> bool:
    """Whether a line ends with words that announce the text below it."""
    words = bare(line)[-_LAST_WORDS:]
    return bool(ANNOUNCES.search(words)) and not OF_ITSELF.search(words)
