"""Where in a page a statement can have its day, the surest place first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from statement_site.importing.layout.datelines import is_field, is_place_and_day, names_place
from statement_site.importing.layout.division import Division
from statement_site.importing.layout.signatures import says_when_done
from statement_site.importing.layout.wording import bare, prose
from statement_site.usage.days import days_in
from statement_site.usage.pages import DATED
from statement_site.usage.sentences import first_sentence
from statement_site.usage.to_come import is_to_come

#: Where a statement has its day, as an editor is told.
ABOVE, OPENING, AT_END = "above the text", "in the opening sentence", "at the end of the text"
IN_TITLE, DONE = "in the title", "where it says when it was done"

#: So much of the first sentence is read, and so many lines at the foot of a text and below it.
_LEAD, _FOOT, _LAST = 700, 6, 12

#: A longer line above or below the text is a paragraph, and a longer field is none of a day.
_LONGEST_LINE, _SHORT = 200, 40

#: How a page says when it put something out.
_PUT_OUT = re.compile(DATED, re.IGNORECASE)

#: A day with two figures for its year, as some titles end: “(Paris, 13.03.24)”.
_SHORT_YEAR = re.compile(r"(?<![\d.])(?P<day>\d\d\.\d\d)\.(?P<year>\d\d)(?![\d.])")

#: What stands before the day of a document itself, where a page has its own besides.
_OF_DOCUMENT = re.compile(
    r"(?:originally published|date of (?:the )?document|document date|statement date|fecha del documento|date du document|data do documento|data del documento)\b ?:?",
    re.IGNORECASE,
)


def passages(title: str, division: Division, language: str) -> Iterator[tuple[str, str]]:
    """Passages with where they stand: the title with one day, the document's own lines, then those of the page.

    What stands above the title is the page's, such as the day on which it was read, and comes last.
    """
    over, under = _parted(title, division.above)
    title = _SHORT_YEAR.sub(r"\g<day>.20\g<year>", title)
    has_day = _has_own_day(title, language)
    if has_day:
        yield title, IN_TITLE
    yield "\n".join(filter(_is_placed, under)), ABOVE
    yield "\n".join(_of_document(under)), ABOVE
    last = division.text[-_LAST:]
    yield "\n".join(line for line in last if says_when_done(line) or _is_placed(line)), DONE
    yield "\n".join(under), ABOVE
    if not has_day:
        yield title, IN_TITLE
    yield first_sentence(prose(division.text[:1]))[:_LEAD], OPENING
    foot = map(bare, (*division.text[-_FOOT:], *division.below[:_FOOT]))
    yield "\n".join(line for line in foot if len(line) < _LONGEST_LINE), AT_END
    yield "\n".join(over), ABOVE


def is_told_as_to_come(text: str, start: int, where: str) -> bool:
    """Whether a passage says that the day which starts there is still to come; a title may have capitals throughout."""
    before = text.lower() if where == IN_TITLE else text
    return where in (OPENING, IN_TITLE) and is_to_come(before[:start])


def _parted(title: str, above: Sequence[str]) -> tuple[list[str], list[str]]:
    """The short lines above the title and those below it, without the title; all are below one that is not there."""
    lines = [bare(line) for line in above]
    first = next((number for number, line in enumerate(lines) if title and title in line), 0)
    short = [line if _is_short(line) and line != title else "" for line in lines]
    put_out = [line for line in short[:first] if _PUT_OUT.match(line)]
    return short[:first], [*put_out, *short[first:]]


def _is_short(line: str) -> bool:
    return len(line) < (_SHORT if is_field(line) else _LONGEST_LINE)


def _has_own_day(title: str, language: str) -> bool:
    """Whether a title names one day, and not as one to come or the days of a visit."""
    day = next((day for day in days_in(title, language) if day.is_whole), None)
    return bool(day and not day.last and not is_told_as_to_come(title, day.start, IN_TITLE))


def _is_placed(line: str) -> bool:
    """Whether a line says where a document is from and of which day it is, and not when it was put out."""
    return is_place_and_day(line) and names_place(line) and not _PUT_OUT.match(line)


def _of_document(lines: Sequence[str]) -> Iterator[str]:
    """The lines with the day of the document itself, which stands behind its label or below it."""
    for number, line in enumerate(lines):
        if _OF_DOCUMENT.match(line):
            yield line
            yield from lines[number + 1 : number + 2] if _OF_DOCUMENT.fullmatch(line) else ()
