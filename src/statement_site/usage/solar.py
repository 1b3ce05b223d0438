"""Days of the solar calendar of Iran and Afghanistan, as Persian writes them, in the Gregorian one.

The calendar is reckoned in cycles of 33 years with eight leap years, which is right from 1799 to
2256 but for a few days (R. G. van Gent, “The Persian calendar”; M. Borkowski, 1996).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta

#: Months by their names in Iran and in Afghanistan, with their numbers.
SOLAR_MONTHS: Mapping[str, int] = {
    name: number
    for names in (
        "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
        "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت",
    )
    for number, name in enumerate(names.split(), start=1)
}

#: The first day of a year from which the cycles are reckoned, and how many days there are in one.
_FIRST_YEAR, _FIRST_DAY, _CYCLE, _DAYS_OF_CYCLE = 1309, date(1930, 3, 21), 33, 12053

#: Leap years, by their place in a cycle that begins with that year.
_LEAP = (0, 4, 8, 12, 16, 20, 24, 28)

#: The first months have 31 days, the others 30.
_LONG_MONTHS, _LONG, _SHORT = 6, 31, 30

_YEAR = r"(?P<solar>1[23]\d\d|14[01]\d)"
_MONTH = (
    "|".join(sorted(SOLAR_MONTHS, key=len, reverse=True)).replace("ی", "[یي]").replace("آ", "[آا]")
)

#: “۲۲ اردیبهشت‌ماه سال ۱۴۰۰”, “۱۴۰۰/۰۲/۲۲”, and the other way round.
SOLAR_FORMS = (
    re.compile(
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:[  ]?(?:ام|م))?[  -](?P<month>{_MONTH})(?:[  \u200c]?ماه)?،?[  -](?:سال[  ])?{_YEAR}(?!\w)"
    ),
    re.compile(rf"(?<![\w/.-]){_YEAR}[/.-](?P<month>\d{{1,2}})[/.-](?P<day>\d{{1,2}})(?![\w/-])"),
    re.compile(rf"(?<![\w/.-])(?P<day>\d{{1,2}})[/.-](?P<month>\d{{1,2}})[/.-]{_YEAR}(?![\w/-])"),
)


def solar_day(year: int, month: int, day: int) -> date | None:
    """The day of the Gregorian calendar, or nothing where the month has no such day."""
    lengths = [_LONG] * _LONG_MONTHS + [_SHORT] * (12 - _LONG_MONTHS)
    if not (1 <= month <= len(lengths) and 1 <= day <= lengths[month - 1]):
        return None
    cycles, place = divmod(year - _FIRST_YEAR, _CYCLE)
    before = cycles * _DAYS_OF_CYCLE + 365 * place + sum(leap < place for leap in _LEAP)
    return _FIRST_DAY + timedelta(days=before + sum(lengths[: month - 1]) + day - 1)
