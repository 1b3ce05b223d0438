"""The run of lines among which the most of a page is written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from statement_site.importing.layout.furniture import is_furniture
from statement_site.importing.layout.marks import begins_text, greets
from statement_site.importing.layout.wording import is_rule, reads_as_text

#: What a line weighs: furniture, a label, an item of a list; a sentence weighs its length, up to this.
_FURNITURE, _LABEL, _ITEM, _MOST = -60, -15, -5, 600

#: How an item of a list, a row of a table or a part of a treaty begins.
LISTED = re.compile(r"[-*•|] ?|\(?(?:\d{1,3}|[a-z]{1,4})[.)] |#{1,6} ")


def longest_run(lines: Sequence[str]) -> range:
    """The lines among which the most is written: sentences count for it, labels and furniture against.

    This is the greatest sum of a run, as in “Fact or fiction: content classification for digital
    libraries” (Finn, Kushmerick, Smyth, 2001).
    """
    best, best_sum, start, running = range(len(lines)), 0, 0, 0
    of_tables = set(_rows_of_tables(lines))
    for number, line in enumerate(lines):
        if running <= 0:
            start, running = number, 0
        running += 0 if number in of_tables else weight(line)
        if running > best_sum:
            best, best_sum = range(start, number + 1), running
    return _below_mark(lines, best)


#: The row below the heading of a table (GitHub Flavored Markdown).
_DELIMITERS = re.compile(r"\|(?: ?:?-+:? ?\|)+")


def _rows_of_tables(lines: Sequence[str]) -> Iterator[int]:
    """The numbers of the lines of tables, but of those that are fields of the page in most of their rows.

    Whatever the words of a heading say elsewhere, above figures they are no label of the page.
    """
    for is_row, group in groupby(range(len(lines)), lambda number: lines[number].startswith("|")):
        rows = [*group]
        is_table = is_row and len(rows) > 1 and _DELIMITERS.fullmatch(lines[rows[1]])
        if is_table and 2 * sum(is_furniture(lines[row]) for row in rows) < len(rows):
            yield from rows


def _below_mark(lines: Sequence[str], run: range) -> range:
    """The run below a line that says that the text begins there, where most of the run stands below it."""
    for number in run:
        if greets(lines[number]):
            break  # whoever speaks has begun
        if begins_text(lines[number]):
            above, below = (
                sum(max(0, weight(line)) for line in lines[part.start : part.stop])
                for part in (range(run.start, number), range(number, run.stop))
            )
            return range(number + 1, run.stop) if below > above else run
    return run


def run_below(lines: Sequence[str], end: int, run: range) -> range:
    """The run, or the longest below a line, where the title ends there and has taken all of the run."""
    if end < run.stop:
        return run
    below = longest_run(lines[end:])
    return range(end + below.start, end + below.stop)


def weight(line: str) -> int:
    """How much a line speaks for being of the text."""
    if is_rule(line):
        return 0
    if is_furniture(line):
        return _FURNITURE
    if reads_as_text(line):
        return min(len(line), _MOST)
    return _ITEM if LISTED.match(line) else _LABEL
