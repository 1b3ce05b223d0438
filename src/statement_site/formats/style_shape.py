"""The shape of a citation, on which depends what a style makes of it; and the slots of its values."""

from __future__ import annotations

from dataclasses import dataclass
from operator import itemgetter
from typing import Any, NamedTuple

from statement_site.formats.citation import Citation

#: CSL's variables of the values that stand in the first slots, in this order.
VARIABLES = ("title", "genre", "publisher", "container-title", "URL")

TITLE, URL = VARIABLES.index("title"), VARIABLES.index("URL")

YEAR, MONTH, DAY = range(len(VARIABLES), len(VARIABLES) + 3)

#: From here on: the names of the month in each style, then the authors.
NAMES_OF_MONTHS = DAY + 1

#: The long name, the short one, and the short one where a full stop follows.
A_LONG_NAME, A_SHORT_NAME, A_NAME_BEFORE_STOP = range(3)

NAMES_OF_A_MONTH = 3

#: Styles cut longer lists of authors, and then name the last at most: from here on all look the same.
MOST_AUTHORS = 21

#: Shapes whose forms are kept; an archive has some dozens.
MOST_SHAPES = 2000

#: Figures that stand for those of a date; no style writes them itself, none holds another.
A_YEAR, AN_EARLY_YEAR, A_MONTH, A_DAY, A_DAY_OF_TWO_FIGURES = 6480, 684, 12, 7, 99

#: Some languages say the first of a month in a way of its own.
FIRST_DAY = 1

#: Marks that are not doubled where a value ends with one and the style writes another.
_MARKS = frozenset(".,:;!?")

#: Years before this one are said with their era.
_FIRST_WITHOUT_ERA = 1000

_FIRST_OF_TWO_FIGURES = 10


class Shape(NamedTuple):
    """What a form depends on.

    `ends` has for each of `VARIABLES` and for the last author the mark that the value ends with, a
    space where it ends with none, nothing where there is no value. `date` has figures in place of
    the year, the month and the day that are known.
    """

    authors: int
    ends: tuple[str, ...]
    date: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """HTML with slots: `text` is a template, `fillings` picks from all values those that fill it."""

    text: str
    fillings: itemgetter[Any]


def shown_authors(authors: tuple[str, ...]) -> tuple[str, ...]:
    """As many authors as make a difference, with the last."""
    return authors if len(authors) <= MOST_AUTHORS else (*authors[: MOST_AUTHORS - 1], authors[-1])


def values_of(citation: Citation) -> tuple[str, ...]:
    """The values of `VARIABLES`: each citation is shown as a page on the site of its archive."""
    return (
        citation.title,
        citation.genre,
        citation.publisher,
        citation.archive,
        citation.url,
    )


def shape_of(values: tuple[str, ...], authors: tuple[str, ...], issued: tuple[int, ...]) -> Shape:
    """The shape of a citation with these values and these authors shown."""
    ends = [(value[-1] if value[-1] in _MARKS else " ") if value else "" for value in values]
    last = authors[-1][-1:] if authors else ""
    ends.append(last if last in _MARKS else last and " ")
    return Shape(len(authors), tuple(ends), _date(issued))


def _date(issued: tuple[int, ...]) -> tuple[int, ...]:
    if not issued:
        return ()
    year = A_YEAR if issued[0] >= _FIRST_WITHOUT_ERA else AN_EARLY_YEAR
    if len(issued) == 1:
        return (year,)
    if len(issued) == 2:  # noqa: PLR2004 — a year and a month
        return (year, A_MONTH)
    if issued[2] == FIRST_DAY:
        return (year, A_MONTH, FIRST_DAY)
    return (year, A_MONTH, A_DAY if issued[2] < _FIRST_OF_TWO_FIGURES else A_DAY_OF_TWO_FIGURES)
