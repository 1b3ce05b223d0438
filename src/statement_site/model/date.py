"""A date as precise as its source: Extended Date/Time Format, levels 0 and 1.

Standard: Library of Congress, Extended Date/Time Format (EDTF), ISO 8601-2:2019.
"""

from __future__ import annotations

from dataclasses import dataclass

Day = tuple[int, int, int]

#: EDTF's qualifiers, at the end of a date.
UNCERTAIN, APPROXIMATE, BOTH = "?", "~", "%"

#: EDTF level 1 writes seasons as months 21 to 24.
SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12)}


@dataclass(frozen=True)
class Moment:
    """One side of a date: a year, perhaps a month or season (21–24), perhaps a day.

    `unknown_digits` counts the X at the end of the year: 1 is a decade (197X), 2 a century (19XX).
    """

    year: int
    month: int = 0
    day: int = 0
    qualifier: str = ""
    unknown_digits: int = 0

    @property
    def earliest(self) -> Day:
        """The first day it can mean, as (year, month, day); 0 stands before every month or day."""
        if self.month in SEASONS:
            return (self.year, SEASONS[self.month][0], 0)
        return (self.year, self.month, self.day)

    @property
    def latest(self) -> Day:
        """The last day it can mean, as (year, month, day), months counted as 31 days long."""
        last_year = self.year + 10**self.unknown_digits - 1
        month = SEASONS[self.month][1] if self.month in SEASONS else self.month or 12
        return (last_year, month, self.day or 31)

    @property
    def year_text(self) -> str:
        """The year as EDTF writes it: 1975, 197X, 0043, -0043."""
        digits = f"{abs(self.year):04d}"
        known = digits[: len(digits) - self.unknown_digits]
        return ("-" if self.year < 0 else "") + known + "X" * self.unknown_digits


@dataclass(frozen=True)
class Date:
    """A date or an interval. `edtf` is its text; an open or unknown side of an interval is None."""

    edtf: str
    start: Moment | None
    end: Moment | None

    @property
    def is_interval(self) -> bool:
        """Whether it has two sides."""
        return "/" in self.edtf

    @property
    def sort_key(self) -> tuple[Day, Day]:
        """Orders dates by their first day, then by their last."""
        first = self.start or self.end
        last = self.end or self.start
        if first is None or last is None:
            return ((0, 0, 0), (0, 0, 0))
        return (first.earliest, last.latest)

    @property
    def years(self) -> tuple[str, ...]:
        """The years a reader would look under, as EDTF texts: both ends of an interval."""
        sides = [side.year_text for side in (self.start, self.end) if side]
        return tuple(dict.fromkeys(sides))
