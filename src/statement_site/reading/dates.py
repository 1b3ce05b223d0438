"""Reads EDTF, levels 0 and 1, as far as a day; says what is wrong with what is not.

Standard: Library of Congress, Extended Date/Time Format Specification, 2019. Times of day are not
read: a statement's date is a day, and an embargo has its own field, `release`.
"""

from __future__ import annotations

import calendar
import re
from functools import lru_cache

from statement_site.model.date import Date, Moment
from statement_site.reading.likely_dates import hints

_MOMENT = re.compile(
    r"(?P<sign>-?)(?P<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)"
    r"(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX))?)?(?P<qualifier>[?~%]?)",
    re.ASCII,
)
_OPEN = ("..", "")
_LONGEST = 40
_LAST_MONTH = 12
_SEASONS = range(21, 25)


class NotADate(ValueError):
    """The text is no date. `hint` proposes one, or says how to write it."""

    def __init__(self, message: str, hint: str = "") -> None:
        """Keep the message for the reader and a hint."""
        super().__init__(message)
        self.hint = hint


@lru_cache(maxsize=4096)  # a file's date comes again in its card, its citations and its feeds
def parse_date(text: str) -> Date:
    """The date that an EDTF text means.

    Raises:
        NotADate: the text is not EDTF, or names a day that no calendar has.
    """
    if len(text) > _LONGEST:
        raise NotADate("the date is too long", "write 2024-03-14, 2024-03 or 2024")
    sides = text.split("/")
    if len(sides) > 2:  # noqa: PLR2004 — an interval has two sides
        if hint := next(hints(text), ""):
            raise NotADate(f"`{text}` is not a date", hint)
        raise NotADate(f"`{text}` has more than two sides", "write 1945-02-04/1945-02-11")
    if len(sides) == 1:
        moment = _moment(text, text)
        return Date(text, moment, moment)
    start, end = (None if side in _OPEN else _moment(side, text) for side in sides)
    if start is None and end is None:
        raise NotADate(f"`{text}` has no date on either side", "write 1945-02-04/1945-02-11")
    if start and end and end.latest < start.earliest:
        raise NotADate(f"`{text}` ends before it begins", f"did you mean {sides[1]}/{sides[0]}?")
    return Date(text, start, end)


def _moment(side: str, text: str) -> Moment:
    match = _MOMENT.fullmatch(side)
    if match is None:
        raise NotADate(f"`{text}` is not a date", next(hints(text), "") or next(hints(side), _HOW))
    year_text = match["year"]
    unknown = year_text.count("X")
    year = int(year_text.replace("X", "0")) * (-1 if match["sign"] else 1)
    month = int(match["month"]) if (match["month"] or "XX") != "XX" else 0
    day = int(match["day"]) if (match["day"] or "XX") != "XX" else 0
    if month in _SEASONS and match["qualifier"]:
        raise NotADate(f"`{text}` is not a date: a season takes no {match['qualifier']}", _HOW)
    if match["month"] is not None and (unknown or (match["month"] == "XX" and day)):
        raise NotADate(f"`{text}` is not a date", _HOW)
    if match["month"] not in (None, "XX") and not _is_month(
        month, has_day=match["day"] is not None
    ):
        raise NotADate(f"`{text}` is no date: there is no month {match['month']}", _swap(match))
    if match["day"] not in (None, "XX") and not 1 <= day <= _days_in(year, month):
        raise NotADate(f"`{text}` is no date: that month has {_days_in(year, month)} days")
    return Moment(year, month, day, match["qualifier"], unknown)


_HOW = "write 2024-03-14, 2024-03, 2024, 1945-02-04/1945-02-11 or 1975~ (EDTF)"


def _is_month(month: int, *, has_day: bool) -> bool:
    return 1 <= month <= _LAST_MONTH or (month in _SEASONS and not has_day)


def _days_in(year: int, month: int) -> int:
    return calendar.monthrange(year % 400 + 2000, month)[1]


def _swap(match: re.Match[str]) -> str:
    """For 2024-14-03, the hint that day and month may have changed places."""
    month, day = match["month"], match["day"]
    if day and day != "XX" and 1 <= int(day) <= _LAST_MONTH < int(month) <= 31:  # noqa: PLR2004
        return f"did you mean {match['year']}-{day}-{month}?"
    return ""
