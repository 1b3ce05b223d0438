"""The company that a term keeps: the terms of another facet that its statements name most often."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import chain

from statement_site.archive.archive import Listing

#: A term and the number of statements that name it.
Count = tuple[str, int]


def most_named(named: Iterable[tuple[str, ...]], number: int) -> tuple[Count, ...]:
    """The keys that most of these lists have, at most so many; of equals, the first in order."""
    counts = Counter(chain.from_iterable(named))
    return tuple(sorted(counts.items(), key=lambda each: (-each[1], each[0]))[:number])


def people_who_met(
    listing: Listing, first: str, second: str, number: int
) -> tuple[tuple[str, str, int], ...]:
    """A person of each of two countries, and in how many statements both took part; most first."""
    counts = Counter(
        [
            (one, other)
            for slip in listing.slips
            for one, country in slip.delegates
            if country == first
            for other, its_country in slip.delegates
            if its_country == second and one != other
        ]
    )
    ranked = sorted(counts.items(), key=lambda each: (-each[1], each[0]))[:number]
    return tuple((one, other, count) for (one, other), count in ranked)
