"""When a statement was made. A date that lacks its year is never completed without asking."""

from __future__ import annotations

import calendar
import re
from collections import Counter
from datetime import date, timedelta

from statement_site.importing.dating.passages import (
    ABOVE,
    AT_END,
    OPENING,
    is_told_as_to_come,
    passages,
)
from statement_site.importing.layout.datelines import is_dateline
from statement_site.importing.layout.division import Division
from statement_site.importing.layout.wording import bare, prose, reads_as_text
from statement_site.importing.raw import Found, Raw, quoted
from statement_site.usage.closing_day import closes
from statement_site.usage.days import Day, days_in, days_in_likeliest
from statement_site.usage.sentences import first_sentence

#: Years that a statement can be from.
_BARE_YEAR = re.compile(r"(?<![\d/.-])(?:1[6-9]\d\d|20\d\d)(?![\d/])")
_MOST_CANDIDATES = 3
_LEAD = 700

#: A longer line above or below the text is a paragraph.
_LONGEST_LINE = 200

#: So many lines above the text can say its day, if they are short.
_HEADING, _SHORT = 6, 40

#: A page is published so many days after its statement was made, at most, in the usual case.
_SOON = 3


def find_date(raw: Raw, title: str, division: Division, language: str) -> Found[str]:
    """The day of the statement in EDTF, or nothing; where it is not beyond doubt, what to ask."""
    said = next(iter(raw.dates), None) or _of_address(raw.url)
    named, to_come = _certain(title, division, language)
    at_head = _at_head(division, language)
    if named and at_head and named[1] in (OPENING, AT_END) and not _is_same(named[0], at_head):
        said = said or (named[0].edtf(), f"{quoted(named[0].words)}, {named[1]},")
        named = None
    if raw.dates and named and named[1] == OPENING and _is_after(named[0], raw.dates[0][0]):
        to_come, named = named[0], None
    if named and raw.is_noted and said and _is_history(named, said[0]):
        return Found(said[0], said[1], f"the text opens with {quoted(named[0].words)}")
    if named:
        return _whole(*named)
    heading = [
        line for line in division.above[-_HEADING:] if is_dateline(line) or len(line) < _SHORT
    ]
    first = first_sentence(prose(division.text[:1]))
    at_first = _without_year(prose((*heading, first))[:_LEAD], language)
    near = _near(said[0], at_first) if at_first and said else 0
    if at_first and said and near:
        completed = at_first.edtf(near)
        return Found(completed, f"{quoted(at_first.words)}; {said[1]} is {said[0]}")
    day = at_first or _without_year(prose((*heading, *division.text))[:_LEAD], language)
    completing = _completed(day, raw, division, title) if day and (at_first or not said) else None
    if completing and (completing.value or not said):
        return completing
    return _asked(said or _around(division), day, to_come)


def _without_year(text: str, language: str) -> Day | None:
    """The first day of a text that has no year."""
    return next((day for day in days_in(text, language) if not day.year and day.day), None)


def _is_after(day: Day, published: str) -> bool:
    """Whether a day is later than that on which its page was published, in any zone of time."""
    return day.edtf()[:10] > f"{date.fromisoformat(published) + timedelta(days=1)}"


def _asked(said: tuple[str, str] | None, day: Day | None, to_come: Day | None) -> Found[str]:
    """What the page says of its day beside the text, else a day still to come; either is asked about."""
    if said:
        other = f", and the text names {quoted(day.words)}" if day else ""
        doubt = f"{said[1]} says {said[0]}{other}: is that the day of the statement?"
        return Found(said[0], said[1], doubt)
    if to_come:
        doubt = f"{quoted(to_come.words)} is still to come for the text: when was it made?"
        return Found(to_come.edtf(), quoted(to_come.words), doubt)
    return Found("", "", "no date was found in the page")


def _at_head(division: Division, language: str) -> Day | None:
    """The day without a year in the dateline above a text."""
    lines = "\n".join(filter(is_dateline, map(bare, division.above[-_HEADING:])))
    return next((day for day in days_in(lines, language) if not day.year and day.day), None)


def _is_same(one: Day, other: Day) -> bool:
    """Whether two days have the same place in the year."""
    return (one.month, one.day) == (other.month, other.day)


def _around(division: Division) -> tuple[str, str] | None:
    """A whole day in a line of the page that is no sentence, and where it stood."""
    lines = [line for line in (*division.text, *division.below) if not reads_as_text(line)]
    days = days_in_likeliest("\n".join(line for line in lines if len(line) < _LONGEST_LINE))
    day = next((day for day in days if day.is_whole), None)
    return (day.edtf(), f"a line of the page, {quoted(day.words)},") if day else None


#: A day in an address: “/2018/10/17/”, “2004-06-22”, “20131112” with an hour or without, “/2009/3/2/”,
#: “07-09-2021”, “14032001”, “/170622-”; and a year alone, “/2014/”.
_YEAR, _MONTH, _DAY = (
    r"(?P<year>(?:19|20)\d\d)",
    r"(?P<month>0[1-9]|1[0-2])",
    r"(?P<day>0[1-9]|[12]\d|3[01])",
)
_IN_ADDRESS = tuple(
    map(
        re.compile,
        (
            rf"(?<!\d){_YEAR}(?P<mark>[/_.-]?){_MONTH}(?P=mark){_DAY}(?!\d)",
            rf"(?<!\d){_YEAR}{_MONTH}{_DAY}(?=\d{{4,9}}(?!\d))",
            rf"(?<=/){_YEAR}/(?P<month>\d\d?)/(?P<day>\d\d?)(?=/)",
            rf"(?<!\d){_DAY}(?P<mark>[_.-]?){_MONTH}(?P=mark){_YEAR}(?!\d)",
            rf"(?<=/)(?P<year>[012]\d){_MONTH}{_DAY}(?=[-_])",
        ),
    )
)
_YEAR_IN_ADDRESS = re.compile(r"(?<=[/_-])(?:19|20)\d\d(?=[/_-])")


def _of_address(url: str) -> tuple[str, str] | None:
    """The day that an address names, and where it stood."""
    for found in filter(None, (pattern.search(url) for pattern in _IN_ADDRESS)):
        century = "20" if len(found["year"]) == 2 else ""  # noqa: PLR2004
        try:
            day = date(int(century + found["year"]), int(found["month"]), int(found["day"]))
        except ValueError:
            continue
        return day.isoformat(), "the page’s address"
    return None


def _whole(day: Day, where: str) -> Found[str]:
    """A day with its year, and what to ask where its month could be its day."""
    if day.is_ambiguous:
        other = f"{day.year:04d}-{day.day:02d}-{day.month:02d}"
        doubt = f"{quoted(day.words)}: is it {day.edtf()} or {other}?"
        return Found(day.edtf(), quoted(day.words), doubt)
    return Found(day.edtf(), f"{quoted(day.words)}, {where}")


def _is_history(named: tuple[Day, str], noted: str) -> bool:
    """Whether a text opens with a day of another year than the one that was noted of its page."""
    day, where = named
    return where == OPENING and abs(day.year - int(noted[:4])) > 1


def _near(iso: str, day: Day) -> int:
    """The year in which a page was published on a day, or within three after it; 0 where in none."""
    published = date.fromisoformat(iso)
    for year in (published.year, published.year - 1):
        if day.fits(year) and 0 <= (published - date(year, day.month, day.day)).days <= _SOON:
            return year
    return 0


def _certain(
    title: str, division: Division, language: str
) -> tuple[tuple[Day, str] | None, Day | None]:
    """The first whole date where statements have theirs, with where it stands.

    Besides it the day of the title or the opening, if that is still to come for the text.
    """
    to_come = None
    for text, where in passages(title, division, language):
        days = days_in(text, language)
        if where == AT_END:
            days = tuple(day for day in days if closes(day, text))
        whole = next((day for day in days if day.is_whole), None)
        if whole and is_told_as_to_come(text, whole.start, where):
            to_come = whole
        elif whole and not (where == OPENING and not days[0].year):
            return (whole, where), to_come
    heading = "\n".join(line for line in map(bare, division.above) if len(line) < _LONGEST_LINE)
    elsewhere = next((day for day in days_in_likeliest(heading) if day.is_whole), None)
    return ((elsewhere, ABOVE) if elsewhere else None), to_come


def _completed(day: Day, raw: Raw, division: Division, title: str) -> Found[str]:
    """A day without a year, with the years it may be of: the likeliest stands in the file, to be confirmed.

    None is later than the page itself, or than the day on which that was read.
    """
    text = "\n".join((title, *division.above, *division.text, *division.below))
    counts = Counter(map(int, _BARE_YEAR.findall(text)))
    of_address = _of_address(raw.url)
    dated = Counter(int(each[0][:4]) for each in raw.dates)
    dated.update(map(int, [of_address[0][:4]] if of_address else _YEAR_IN_ADDRESS.findall(raw.url)))
    known = [each[0] for each in (*raw.dates, *filter(None, (of_address,)))]
    last = min(filter(None, (*known, raw.read_on)), default="")
    possible = {
        year
        for year in counts.keys() | dated.keys()
        if day.fits(year) and not (last and day.edtf(year) > last)
    }
    fits = {year for year in counts if day.weekday is not None and _falls_on(day, year)}
    ranked = sorted(
        possible,
        key=lambda year: (
            year not in dated,
            year not in fits,
            -_named_with_day(year, text),
            -counts[year],
            -year,
        ),
    )[:_MOST_CANDIDATES]
    words = quoted(day.words)
    if not ranked:
        return Found("", words, f"{words} has no year, and the text names none")
    said = " and ".join(_reason(year, counts, dated) for year in ranked)
    best = day.edtf(ranked[0])
    return Found(best, words, f"{words} has no year, and the page names {said}: is it {best}?")


def _reason(year: int, counts: Counter[int], dated: Counter[int]) -> str:
    """A year that it may be, and what speaks for it."""
    if year in dated:
        return f"{year} (as its own date or address)"
    times = {1: "once", 2: "twice"}.get(counts[year], f"{counts[year]} times")
    return f"{year} ({times})"


def _falls_on(day: Day, year: int) -> bool:
    return day.fits(year) and calendar.weekday(year, day.month, day.day) == day.weekday


def _named_with_day(year: int, text: str) -> int:
    """How often a year closes a whole date, and so is of the text's own time."""
    return len(re.findall(rf"\d{{1,2}},? (?:de |of )?(?:\w+,? )?(?:de[l]? )?{year}", text))
