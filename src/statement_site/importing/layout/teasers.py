"""Where below a text a page lists its others: a day above or below the first words of each."""

from __future__ import annotations

from collections.abc import Sequence

from statement_site.importing.layout.datelines import ends_with_day, is_day
from statement_site.importing.layout.lines import is_sentence
from statement_site.importing.layout.wording import bare, reads_as_text

#: A list has so many days, each with so many lines at most, the last of which end the page.
_FEWEST, _LINES_OF_ONE = 2, 3

#: Of each, one line is so long as a headline is; a name with an office and a day is a signature.
_SHORTEST, _LONG = 30, 60


def begin_of_teasers(lines: Sequence[str], start: int) -> int:
    """The first line of a list of other texts that ends a page; the end of the page if there is none."""
    days = [number for number in range(start + 1, len(lines)) if is_day(lines[number])]
    listed: list[int] = []
    for day in reversed(days):
        below = listed[0] if listed else len(lines)
        if not 0 < below - day - 1 <= _LINES_OF_ONE:
            break
        listed.insert(0, day)
    if len(listed) < _FEWEST or not _are_headlines(lines, listed):
        return _begin_of_dated(lines, start)
    label = listed[0] - 1
    has_label = label > start and not reads_as_text(lines[label])
    return label if has_label else listed[0]


def _begin_of_dated(lines: Sequence[str], start: int) -> int:
    """The first of several items in a row, each a headline with its day; the end of the page if there is none."""
    dated = [_is_dated_headline(line) for line in lines]
    pairs = zip(dated[start + 1 :], dated[start + 2 :], strict=False)
    return next((n for n, both in enumerate(map(all, pairs), start + 1) if both), len(lines))


def _is_dated_headline(line: str) -> bool:
    words = bare(line).rstrip(")）] ")
    is_item = line.startswith(("- ", "* ", "• ")) or words != bare(line)
    return is_item and ends_with_day(words) and not is_sentence(bare(line))


def _are_headlines(lines: Sequence[str], days: Sequence[int]) -> bool:
    """Whether below each day stands what can be a headline, and below one of them surely is."""
    ends = (*days[1:], len(lines))
    items = [lines[day + 1 : end] for day, end in zip(days, ends, strict=True)]
    if not all(any(len(line) >= _SHORTEST for line in item) for item in items):
        return False
    return any(len(line) >= _LONG or reads_as_text(line) for item in items for line in item)
