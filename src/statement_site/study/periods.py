"""What is spoken of when: how often each of a list's topics comes in each period."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from statement_site.model.slip import Slip

#: A period has as many years as it takes to have no more periods than this.
MOST_PERIODS = 12
LENGTHS = (1, 2, 5, 10, 20, 50, 100, 1000)

#: The first and the last year of each period, and for each topic its counts.
Periods = tuple[tuple[tuple[int, int], ...], tuple[tuple[str, tuple[int, ...]], ...]]

NO_PERIODS: Periods = ((), ())


def topics_over_time(slips: Iterable[Slip], years: Mapping[str, str], number: int) -> Periods:
    """The topics that most of these statements have, by period; nothing within one period.

    `years` has the year that each statement's date begins in, by id; decades and undated ones are
    left out.
    """
    dated = [(int(years[slip.id]), slip.topics) for slip in slips if years[slip.id].isdigit()]
    if not dated:
        return NO_PERIODS
    first, last = min(year for year, _ in dated), max(year for year, _ in dated)
    length = next(
        each
        for each in LENGTHS
        if last // each - first // each < MOST_PERIODS or each == LENGTHS[-1]
    )
    starts = range(first // length * length, last + 1, length)
    if len(starts) == 1:
        return NO_PERIODS
    counts = Counter([(topic, year // length * length) for year, each in dated for topic in each])
    totals = Counter([topic for _, topics in dated for topic in topics])
    ranked = sorted(totals, key=lambda topic: (-totals[topic], topic))[:number]
    rows = tuple((topic, tuple(counts[topic, start] for start in starts)) for topic in ranked)
    return tuple((start, start + length - 1) for start in starts), rows
