"""A date in words, at its own precision, in a reader's language.

Source of the words: Unicode CLDR, through Babel. Plain `en` is international English: day first.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR
from datetime import date as calendar_date
from functools import lru_cache

from babel import Locale
from babel.dates import format_date, format_skeleton

from statement_site.model.date import APPROXIMATE, BOTH, SEASONS, UNCERTAIN, Date, Moment
from statement_site.reading.phrases import ENGLISH, Phrases, phrase

_QUALIFIED = {
    APPROXIMATE: phrase("about %(date)s"),
    UNCERTAIN: phrase("%(date)s (uncertain)"),
    BOTH: phrase("about %(date)s (uncertain)"),
}
_SEASONS = {
    21: phrase("spring %(year)s"),
    22: phrase("summer %(year)s"),
    23: phrase("autumn %(year)s"),
    24: phrase("winter %(year)s"),
}


def date_in_words(date: Date | None, locale: Locale, phrases: Phrases = ENGLISH) -> str:
    """`14 March 2024`, `March 1945`, `4–11 February 1945`, `about 1975`; `undated` for none."""
    if date is None:
        return phrases.say(phrase("undated"))
    words = _Words(locale, phrases)
    if not date.is_interval:
        return words.moment(date.start) if date.start else date.edtf
    start, end = date.start, date.end
    if start is None:
        return phrases.say(phrase("until %(date)s"), date=words.moment(end)) if end else date.edtf
    if end is None:
        return phrases.say(phrase("since %(date)s"), date=words.moment(start))
    return words.interval(start, end)


def machine_date(date: Date | None) -> str:
    """The value of HTML's `datetime` for a date that is one plain day, month or year, or nothing."""
    if date is None or date.is_interval or date.start is None:
        return ""
    return _machine(date.start)


def issued_date(date: Date | None) -> str:
    """The day, month or year on which a text was given out: of an interval its end, or nothing."""
    side = None if date is None else (date.end or date.start)
    return _machine(side) if side else ""


def _machine(moment: Moment) -> str:
    plain = not (moment.unknown_digits or moment.month in SEASONS or moment.year < 1)
    if not plain:
        return ""
    parts = [f"{moment.year:04d}"] + [f"{part:02d}" for part in (moment.month, moment.day) if part]
    return "-".join(parts)


#: A leap year of four digits that are no day's, and the years that are written like it.
_LEAP = 8888
_FOUR_DIGITS = range(1_000, 10_000)


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a language for the sides of a date."""

    locale: Locale
    phrases: Phrases

    def moment(self, moment: Moment) -> str:
        """One side, with its qualifier."""
        plain = self.plain(moment)
        if not moment.qualifier:
            return plain
        return self.phrases.say(_QUALIFIED[moment.qualifier], date=plain)

    def plain(self, moment: Moment) -> str:
        """One side."""
        if moment.unknown_digits:
            decade = self.phrases.say(phrase("%(year)ss"), year=moment.year)
            return f"{moment.year}–{moment.year + 99}" if moment.unknown_digits > 1 else decade
        if moment.month in SEASONS:
            return self.phrases.say(_SEASONS[moment.month], year=moment.year)
        if not MINYEAR <= moment.year <= MAXYEAR:
            return moment.year_text
        day = _day(moment)
        if moment.day:
            before, after = _around_year(moment.month, moment.day, self.locale)
            plain_year = before is not None and moment.year in _FOUR_DIGITS
            return (
                f"{before}{day.year}{after}"
                if plain_year
                else format_date(day, "long", self.locale)
            )
        if moment.month:
            return format_skeleton("yMMMM", day, locale=self.locale)
        early = moment.year <= 999  # noqa: PLR2004 — CLDR would fill it up with zeros
        return str(moment.year) if early else format_skeleton("y", day, locale=self.locale)

    def interval(self, start: Moment, end: Moment) -> str:
        """Two days or two months as CLDR writes an interval, shared parts once; else both sides."""
        pieces = _interval_pieces(start, end, self.locale)
        if pieces:
            sides = zip((start, end), pieces, strict=True)
            return "".join(format_date(_day(side), piece, self.locale) for side, piece in sides)
        return f"{self.moment(start)} – {self.moment(end)}"


@lru_cache(maxsize=2_000)
def _around_year(month: int, day: int, locale: Locale) -> tuple[str | None, str]:
    """What CLDR writes before and after the year of a day; None where that is not so simple.

    A long archive has thousands of dates and 366 days: so each day is formatted once.
    """
    before, year, after = format_date(calendar_date(_LEAP, month, day), "long", locale).partition(
        str(_LEAP)
    )
    return (before, after) if year and str(_LEAP) not in after else (None, "")


def _interval_pieces(start: Moment, end: Moment, locale: Locale) -> list[str]:
    """CLDR's patterns for the two sides, with the month in full; none where a side is not plain."""
    same_form = bool(start.day) == bool(end.day) and bool(start.month) == bool(end.month)
    odd = {start.month, end.month} & set(SEASONS) or start.qualifier or end.qualifier
    in_calendar = start.year >= MINYEAR and end.year >= MINYEAR
    if not same_form or odd or not start.month or not in_calendar:
        return []
    changes = "y" if start.year != end.year else "M" if start.month != end.month else "d"
    formats = locale.interval_formats
    patterns = formats.get("yMMMMd") or formats.get("yMMMd") if start.day else formats.get("yMMMM")
    pieces = (patterns or {}).get(changes, [])
    full = [piece.replace("MMMM", "MMM").replace("MMM", "MMMM") for piece in pieces]
    return full if len(full) == 2 else []  # noqa: PLR2004 — an interval has two sides


def _day(moment: Moment) -> calendar_date:
    return calendar_date(moment.year, moment.month or 1, moment.day or 1)
