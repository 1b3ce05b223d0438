"""Prints pages into the staging folder, a run of them at a time, in any process."""

from __future__ import annotations

import marshal
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import NamedTuple

from statement_site.model.page import Page
from statement_site.pages.edition import Edition
from statement_site.rendering.press import Press
from statement_site.shell.prints import packed_trace
from statement_site.shell.publish import Site
from statement_site.shell.workers import Map

#: How many pages a worker is given at once.
RUN = 200

#: Lists are given in so many stretches of time, however many there are.
STRETCHES = 8


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
    lists, others = _in_good_order(printer.pages, printer.press.edition)
    pages = [*lists, *others]
    printer = replace(printer, pages=pages)
    stretch = max(RUN, -(-len(lists) // STRETCHES))
    few = len(pages) <= RUN  # not worth starting workers for
    parted = len(pages) if few else len(lists)
    runs = [*_runs(0, parted, stretch), *_runs(parted, len(pages), RUN)]
    came = (each for packed in map(printer, runs) for each in marshal.loads(packed))
    return [
        Printed(page.file, traces, digests, written)
        for page, (traces, digests, written) in zip(pages, came, strict=True)
    ]


def _in_good_order(pages: Sequence[Page], edition: Edition) -> tuple[list[Page], list[Page]]:
    """The lists in the order of time, and the others, the files of one text after those of another.

    So lists that show the same cards are printed soon after each other by one worker, while the cards are
    remembered: of 100,000 statements not all can be. Those stretches come first, since they are long, and
    the texts, which are many and short, keep all workers busy to the end.
    """
    lists = [page for page in pages if page.cards and not page.texts]
    lists.sort(key=lambda page: edition.slips[page.cards[len(page.cards) // 2]].order or ())
    others = [page for page in pages if page.texts or not page.cards]
    others.sort(key=lambda page: page.texts)
    return lists, others


def _runs(start: int, end: int, length: int) -> list[tuple[int, int]]:
    """The numbers from one up to another, cut into runs."""
    return [(first, min(first + length, end)) for first in range(start, end, length)]
