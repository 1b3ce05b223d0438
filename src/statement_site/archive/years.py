"""How many statements each year has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from statement_site.model.slip import Slip


def first_years(slips: Iterable[Slip]) -> dict[str, str]:
    """The year that each statement's date begins in, by id; nothing where it has none."""
    return {slip.id: slip.years[0] if slip.years else "" for slip in slips}


def by_year(years: Iterable[str]) -> tuple[tuple[int, int], ...]:
    """The years, each with how often it comes; decades and centuries aside."""
    counts = Counter(years)
    return tuple(sorted((int(year), count) for year, count in counts.items() if year.isdigit()))
