"""Which date was probably meant by words that are no EDTF: “14/03/2024”, “14 mars 2024”, “2024-03-14 to 2024-03-16”."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache

from statement_site.reading.characters import QUOTATION_MARKS
from statement_site.reading.names import COMMON_LANGUAGES, bare_form, locale_for

_YEAR_FIRST = re.compile(r"([0-9]{4})[-/. ]([0-9]{1,2})(?:[-/. ]([0-9]{1,2}))?", re.ASCII)
_YEAR_LAST = re.compile(r"([0-9]{1,2})([-/.]) ?([0-9]{1,2})[-/.] ?([0-9]{4})", re.ASCII)
_IN_A_ROW = re.compile(r"([12][0-9]{3})([01][0-9])([0-3][0-9])", re.ASCII)
_WITH_TIME = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T|  ?(?=[0-9]))", re.ASCII)
_DAY_FIRST = re.compile(
    r"(?:\w+,? )?(?:le |el |the |il |am |den )?([0-9]{1,2})(?:st|nd|rd|th|er|º|\.)? (?:de |of )?([^\W\d_]+)\.?,? (?:de |del )?([0-9]{4})"
)
_MONTH_FIRST = re.compile(r"(?:\w+,? )?([^\W\d_]+)\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})")
_MONTH_ALONE = re.compile(r"([^\W\d_]+)\.?,? (?:de |of )?([0-9]{4})")

#: What people write between the first and the last day.
_FROM_TO = re.compile(
    r" ?(?:--|–|—|\bto\b|\buntil\b|\bau\b|\ba\b|\bal\b|\bbis\b| - | & |\band\b) ?"
)
_LAST_MONTH = 12


def hints(text: str) -> Iterator[str]:
    """Hints with the date that was probably meant, the likeliest first; none where nobody can tell."""
    text = _as_typed(text)
    sides = [side.strip() for side in _FROM_TO.split(text, maxsplit=1)]
    days = [next(_dates(side), "") for side in sides]
    if len(days) > 1 and all(days):
        yield f"did you mean {days[0]}/{days[1]}?"
    if found := _WITH_TIME.match(text):
        yield f"did you mean {found[1]}? An embargo's time goes into `release`"
    meant = list(dict.fromkeys(_dates(text)))
    if len(meant) > 1:
        yield f"is it {meant[0]} or {meant[1]}? Write the year first"
    if meant:
        yield f"did you mean {meant[0]}?"


#: Marks that word processors put in the place of those that one typed, and quotation marks around.
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))


def _as_typed(text: str) -> str:
    """A date without quotation marks around it, its dashes and digits as one types them."""
    bare = text.strip(QUOTATION_MARKS)
    digits = "".join(str(unicodedata.decimal(each, each)) for each in bare)
    plain = digits.translate(_DASHES)
    return plain if _YEAR_FIRST.fullmatch(plain) else digits


def _dates(text: str) -> Iterator[str]:
    """The dates that words can mean."""
    if found := _YEAR_FIRST.fullmatch(text) or _IN_A_ROW.fullmatch(text):
        yield _edtf(*(int(part or 0) for part in found.groups()))
    if found := _YEAR_LAST.fullmatch(text):
        one, mark, two, year = int(found[1]), found[2], int(found[3]), int(found[4])
        if two <= _LAST_MONTH:
            yield _edtf(year, two, one)
        if one <= _LAST_MONTH and mark != ".":  # a full stop stands behind a day
            yield _edtf(year, one, two)
    if found := _DAY_FIRST.fullmatch(text):
        yield from _with_name(found[3], found[2], int(found[1]))
    if found := _MONTH_FIRST.fullmatch(text):
        yield from _with_name(found[3], found[1], int(found[2]))
    if found := _MONTH_ALONE.fullmatch(text):
        yield from _with_name(found[2], found[1], 0)


def _with_name(year: str, name: str, day: int) -> Iterator[str]:
    if month := _months().get(_folded(name)):
        yield _edtf(int(year), month, day)


def _edtf(year: int, month: int, day: int = 0) -> str:
    return f"{year:04d}-{month:02d}" + (f"-{day:02d}" if day else "")


@cache
def _months() -> Mapping[str, int]:
    """The months by their names, whole and short, folded; English counts where languages differ. Source: CLDR."""
    months: dict[str, int] = {}
    for language in COMMON_LANGUAGES:
        for form in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in locale_for(language).months[form][width].items():
                    months.setdefault(_folded(name), number)
    return months


def _folded(name: str) -> str:
    return bare_form(name.rstrip("."))
