"""The workers of a Dask cluster as a `map`, for archives that one machine is too small for.

Every worker must see the project, the cache and the output folder under the same paths.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from distributed import Client

from statement_site.shell.workers import Map

#: How long to wait for a scheduler and its first worker, in seconds.
PATIENCE = 10


class NoScheduler(Exception):
    """Nothing answers at the address, or no worker has come to it."""


@contextlib.contextmanager
def workers_of(address: str) -> Iterator[Map]:
    """The `map` of the workers that a scheduler has.

    Raises:
        NoScheduler: nothing answers at the address, or no worker has come to it.
    """
    try:
        client = Client(address, timeout=PATIENCE)  # type: ignore[no-untyped-call]
        client.wait_for_workers(1, timeout=PATIENCE)
    except (OSError, TimeoutError, ValueError) as error:
        raise NoScheduler(address) from error
    with client:
        yield lambda function, items: _map(client, function, items)


def _map(client: Client, function: Callable[[Any], Any], items: Iterable[Any]) -> Iterable[Any]:
    """What the function makes of each item, in order; the function is sent to each worker once."""
    lot = list(items)
    if not lot:
        return ()
    sent = client.scatter(function, broadcast=True, hash=False)  # type: ignore[no-untyped-call]
    futures = client.map(_call, lot, function=sent, pure=False)
    return (each.result() for each in futures)


def _call(item: Any, *, function: Callable[[Any], Any]) -> Any:
    return function(item)
