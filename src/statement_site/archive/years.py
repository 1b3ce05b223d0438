"""How many statements each year has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from statement_site.model.slip import Slip


def by_year(slips: Iterable[Slip]) -> tuple[tuple[int, int], ...]:
    """The years that statements fall into, each with their number; decades and centuries aside.

    An interval counts in the year that it begins in.
    """
    years = Counter([slip.years[0] for slip in slips if slip.years])
    return tuple(sorted((int(year), count) for year, count in years.items() if year.isdigit()))
