"""A date in words, at its own precision, in a reader's language.

Source of the words: Unicode CLDR, through Babel. Plain `en` is international English: day first.
"""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR
from datetime import date as calendar_date

from babel import Locale
from babel.dates import format_date, format_skeleton

from statement_site.model.date import APPROXIMATE, BOTH, SEASONS, UNCERTAIN, Date, Moment

_QUALIFIED = {
    "": "{}",
    APPROXIMATE: "about {}",
    UNCERTAIN: "{} (uncertain)",
    BOTH: "about {} (uncertain)",
}
_SEASON_NAMES = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}


def date_in_words(date: Date | None, locale: Locale) -> str:
    """`14 March 2024`, `March 1945`, `4–11 February 1945`, `about 1975`; `undated` for none."""
    if date is None:
        return "undated"
    if not date.is_interval:
        return _moment(date.start, locale) if date.start else date.edtf
    start, end = date.start, date.end
    if start is None:
        return f"until {_moment(end, locale)}" if end else date.edtf
    if end is None:
        return f"since {_moment(start, locale)}"
    return _interval(start, end, locale)


def machine_date(date: Date | None) -> str:
    """The value of HTML's `datetime` for a date that is one plain day, month or year, or nothing."""
    if date is None or date.is_interval or date.start is None:
        return ""
    moment = date.start
    plain = not (moment.unknown_digits or moment.month in SEASONS or moment.year < 1)
    if not plain:
        return ""
    parts = [f"{moment.year:04d}"] + [f"{part:02d}" for part in (moment.month, moment.day) if part]
    return "-".join(parts)


def _moment(moment: Moment, locale: Locale) -> str:
    return _QUALIFIED[moment.qualifier].format(_plain(moment, locale))


def _plain(moment: Moment, locale: Locale) -> str:
    if moment.unknown_digits:
        return f"{moment.year}s"
    if moment.month in SEASONS:
        return f"{_SEASON_NAMES[moment.month]} {moment.year}"
    if not MINYEAR <= moment.year <= MAXYEAR:
        return moment.year_text
    day = _day(moment)
    if moment.day:
        return format_date(day, "long", locale)
    if moment.month:
        return format_skeleton("yMMMM", day, locale=locale)
    return format_skeleton("y", day, locale=locale) if moment.year > 999 else str(moment.year)  # noqa: PLR2004


def _interval(start: Moment, end: Moment, locale: Locale) -> str:
    """Two days or two months as CLDR writes an interval, shared parts once; else both sides."""
    pieces = _interval_pieces(start, end, locale)
    if pieces:
        sides = zip((start, end), pieces, strict=True)
        return "".join(format_date(_day(side), piece, locale) for side, piece in sides)
    return f"{_moment(start, locale)} – {_moment(end, locale)}"


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
