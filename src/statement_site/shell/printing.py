"""Prints pages into the staging folder, a run of them at a time, in any process."""

from __future__ import annotations

import marshal
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import zip_longest
from typing import NamedTuple

from statement_site.model.page import Page
from statement_site.pages.edition import Edition
from statement_site.rendering.press import Press
from statement_site.shell.prints import packed_trace
from statement_site.shell.publish import Site
from statement_site.shell.workers import Map

#: How many pages a worker is given at once.
RUN = 200


class Printed(NamedTuple):
    """What came of a page: its file, traces and digests of all its files, and whether any byte was new."""

    file: str
    traces: bytes
    digests: bytes
    written: bool


@dataclass(frozen=True, slots=True)
class Printer:
    """Prints runs of these pages. Without `compare`, the site has none of them yet.

    With `digests`, the SHA-256 of each file is found while it is at hand.
    """

    press: Press
    pages: Sequence[Page]
    site: Site
    compare: bool
    digests: bool

    def __call__(self, run: tuple[int, int]) -> bytes:
        """What came of the pages from one number up to another, packed."""
        return marshal.dumps([self._print(page) for page in self.pages[run[0] : run[1]]])

    def _print(self, page: Page) -> tuple[bytes, bytes, bool]:
        stage, compare = self.site.stage, self.compare
        files = self.press.files(page)
        came = [
            stage(file, data, compare=compare) for file, data in zip(page.files, files, strict=True)
        ]
        traces = b"".join([packed_trace(trace) for trace, _ in came])
        digests = b"".join([sha256(data).digest() for data in files]) if self.digests else b""
        return traces, digests, any(written for _, written in came)


def print_all(printer: Printer, map: Map) -> list[Printed]:
    """Print every page of the printer.

    Raises:
        TemplateProblem: a template cannot be filled.
        OSError: a page cannot be written.
    """
    printer = replace(printer, pages=_in_good_order(printer.pages, printer.press.edition))
    count = len(printer.pages)
    runs = _from_both_ends([(start, start + RUN) for start in range(0, count, RUN)])
    pages = [page for start, end in runs for page in printer.pages[start:end]]
    came = (each for packed in map(printer, runs) for each in marshal.loads(packed))
    return [
        Printed(page.file, traces, digests, written)
        for page, (traces, digests, written) in zip(pages, came, strict=True)
    ]


def _in_good_order(pages: Sequence[Page], edition: Edition) -> list[Page]:
    """The files of each text, one text after the other, then lists by the date of their first card.

    So a text is opened once for all that is made of it; and lists that show the same cards are printed soon after each other, while the cards are remembered:
    of 100,000 statements not all can be.
    """
    texts = sorted([page for page in pages if page.texts], key=lambda page: page.texts)
    lists = [page for page in pages if not page.texts and page.cards]
    others = [page for page in pages if not page.texts and not page.cards]
    lists.sort(key=lambda page: edition.slips[page.cards[0]].order or ())
    return texts + others + lists


def _from_both_ends(runs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Put the runs in another order: the first, the last, the second, and so on.

    So of two workers one prints texts while the other prints lists, and neither has to make most of
    the parts that the other has made.
    """
    half = -(-len(runs) // 2)
    ends = zip_longest(runs[:half], reversed(runs[half:]))
    return [run for pair in ends for run in pair if run is not None]
