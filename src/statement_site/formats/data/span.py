"""The days that a date reaches from and to, for programs that know no other dates than days.

Standard: ISO 8601, calendar dates of the years 0001 to 9999. Those are the days that Table Schema,
JSON Schema (RFC 3339) and SQLite can hold; the EDTF text beside them says the rest.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR

from statement_site.model.date import Date, Day


def span(date: Date | None) -> tuple[str, str]:
    """The first and the last day that a date can mean; "" for a side that is open or unknown."""
    if date is None:
        return ("", "")
    end = date.end if date.is_interval else date.start
    first = _first(date.start.earliest) if date.start else ""
    return (first, _last(end.latest) if end else "")


def _first(day: Day) -> str:
    year, month, number = day
    return _written(year, month or 1, number or 1)


def _last(day: Day) -> str:
    """A month is counted as 31 days long where dates are compared: here it has those it has."""
    year, month, number = day
    in_calendar = MINYEAR <= year <= MAXYEAR
    return _written(year, month, min(number, monthrange(year, month)[1])) if in_calendar else ""


def _written(year: int, month: int, day: int) -> str:
    return f"{year:04d}-{month:02d}-{day:02d}" if MINYEAR <= year <= MAXYEAR else ""
