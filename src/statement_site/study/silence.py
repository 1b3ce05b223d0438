"""Silences: how long a list goes without a statement."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable

from statement_site.model.date import Day
from statement_site.model.slip import Slip

#: A shorter silence, in days, is not worth a word.
WORTH_A_WORD = 365


def longest_silence(newest_first: Iterable[Slip]) -> tuple[str, str, int] | None:
    """The ids before and after the longest silence and its days; None where none is worth a word.

    It is counted from the last day that the earlier date can mean to the first of the later one, in
    the proleptic Gregorian calendar, which EDTF writes.
    """
    longest: tuple[int, str, str] | None = None
    later: Slip | None = None
    for slip in newest_first:
        if slip.order is None:
            continue
        if later is not None and later.order is not None:
            days = _number(later.order[0]) - _number(slip.order[1])
            if days >= WORTH_A_WORD and (longest is None or days > longest[0]):
                longest = (days, slip.id, later.id)
        later = slip
    return (longest[1], longest[2], longest[0]) if longest else None


def _number(day: Day) -> int:
    """A day's number in the calendar; a missing month or day is the first, one too late the last."""
    year, month = day[0], day[1] or 1
    number = min(day[2] or 1, monthrange(year, month)[1])
    if month < 3:  # noqa: PLR2004 — years that begin in March have their leap day at the end
        year, month = year - 1, month + 12
    return (
        365 * year + year // 4 - year // 100 + year // 400 + (153 * (month - 3) + 2) // 5 + number
    )
