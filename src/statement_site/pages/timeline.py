"""A timeline: a bar for each year, drawn when the page is printed, with its facts in words."""

from __future__ import annotations

from dataclasses import dataclass

from statement_site.pages.edition import Edition
from statement_site.reading.phrases import phrase

#: Fewer years than this with statements in them make no picture.
ENOUGH_YEARS = 3

#: The height of the drawing and the width of a year with its gap, in its own units; a drawing of few
#: years has wider ones.
HEIGHT, LEAST, MOST, WIDTH = 40, 5, 24, 640


@dataclass(frozen=True, slots=True)
class Bar:
    """A year of the drawing: where its bar stands, how high it is, and what it says."""

    x: int
    y: int
    width: int
    height: int
    words: str


@dataclass(frozen=True, slots=True)
class TimelineView:
    """The statements of every year from the first to the last; `words` say it without the picture."""

    first: str
    last: str
    width: int
    height: int
    words: str
    bars: tuple[Bar, ...]


def timeline_view(edition: Edition, years: tuple[tuple[int, int], ...]) -> TimelineView | None:
    """The timeline of these years and their numbers of statements; None where they are too few."""
    if len(years) < ENOUGH_YEARS:
        return None
    first, last = years[0][0], years[-1][0]
    step = max(LEAST, min(MOST, WIDTH // (last - first + 1)))
    most_year, most = max(years, key=lambda each: (each[1], each[0]))
    words = phrase("Statements per year, from %(first)s to %(last)s; most in %(year)s: %(most)s")
    return TimelineView(
        first=str(first),
        last=str(last),
        width=step * (last - first + 1),
        height=HEIGHT,
        words=edition.phrases.say(words, first=first, last=last, year=most_year, most=most),
        bars=tuple(_bar(each, first, step, most) for each in years),
    )


def _bar(year: tuple[int, int], first: int, step: int, most: int) -> Bar:
    """A bar as high as its share of the highest, and never too low to be seen."""
    number, count = year
    height = max(3, round(HEIGHT * count / most))
    return Bar(
        x=(number - first) * step,
        y=HEIGHT - height,
        width=step - max(1, step // 6),
        height=height,
        words=f"{number}: {count}",
    )
