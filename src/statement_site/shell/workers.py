"""Workers: a `map` that shares its work among processes. One worker or many give the same results."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from statement_site.shell.signals import leave_signals_to_the_parent, signals_held

#: A `map` that may work in parallel: the built-in one, a pool's, a cluster's.
Map = Callable[[Callable[[Any], Any], Iterable[Any]], Iterable[Any]]

#: How processes start: by `fork` they have everything at once; where that is not safe, by `spawn`.
METHODS = ("fork", "spawn")


class WorkerDied(Exception):
    """A worker ended before its work was done: killed, or out of memory."""


@dataclass(frozen=True, slots=True)
class Workers:
    """So many processes, started in one of `METHODS`. They are there only while they work."""

    count: int
    method: str

    def map(self, function: Callable[[Any], Any], items: Iterable[Any]) -> Iterator[Any]:
        """What the function makes of each item, in order.

        The function is given to each worker once, when it starts; only items and results cross.

        Raises:
            WorkerDied: a worker ended before its work was done.
        """
        lot = list(items)
        if self.count < 2 or len(lot) < 2:  # noqa: PLR2004 — nothing to share
            yield from map(function, lot)
            return
        yield from _shared(self, function, lot)


def _shared(workers: Workers, function: Callable[[Any], Any], lot: list[Any]) -> Iterator[Any]:
    # What is needed to share work takes longer to import than a small build.
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415
    from multiprocessing import get_context  # noqa: PLC0415

    pool = ProcessPoolExecutor(
        max_workers=min(workers.count, len(lot)),
        mp_context=get_context(workers.method),
        initializer=_begin,
        initargs=(function,),
    )
    try:
        with signals_held():
            results = pool.map(_work, lot)
        yield from results
    except BrokenProcessPool as error:
        raise WorkerDied from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def default_method() -> str:
    """Fork on Linux; elsewhere forking after imports is not safe."""
    return "fork" if sys.platform == "linux" else "spawn"


def default_count() -> int:
    """As many workers as this process may use processors."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


#: In a worker, the function that it was started with.
_given: list[Callable[[Any], Any]] = []


def _begin(function: Callable[[Any], Any]) -> None:
    """Take the function; leave signals to the parent, and end when it does."""
    leave_signals_to_the_parent()
    _given[:] = [function]
    gc.disable()  # lots and runs leave no cycles; looking for some takes a twentieth of the time
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    from multiprocessing import parent_process  # noqa: PLC0415
    from multiprocessing.connection import wait  # noqa: PLC0415

    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _work(item: Any) -> Any:
    return _given[0](item)
