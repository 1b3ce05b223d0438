"""A bar for work that takes long, where somebody is looking."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from statement_site.commands.request import distributed, workers
from statement_site.shell.workers import Map

#: Fewer lots or runs than this are done before a bar could be read.
LONG = 8

#: What the functions that are mapped are called in the bar.
_NAMES = {"Filer": "reading", "Printer": "printing", "Proofreader": "proofreading"}


@contextlib.contextmanager
def shared_map(options: argparse.Namespace) -> Iterator[Map]:
    """The `map` that the command line asks for, with a bar where standard error is a terminal."""
    with contextlib.ExitStack() as stack:
        if getattr(options, "scheduler", ""):
            plain: Map = stack.enter_context(distributed(options.scheduler))
        else:
            plain = workers(options).map
        visible = sys.stderr.isatty() and not options.quiet and options.format == "text"
        yield _with_bar(plain) if visible else plain


def _with_bar(plain: Map) -> Map:
    def with_bar(function: Callable[[Any], Any], items: Iterable[Any]) -> Iterable[Any]:
        lot = list(items)
        if len(lot) < LONG:
            return plain(function, lot)
        from tqdm import tqdm  # noqa: PLC0415 — only where there is a bar to draw

        name = _NAMES.get(type(function).__name__, "")
        bar = "{desc} {percentage:3.0f} % {bar} {remaining}"
        return tqdm(plain(function, lot), name, len(lot), leave=False, bar_format=bar)

    return with_bar
