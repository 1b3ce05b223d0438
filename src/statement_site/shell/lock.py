"""One build at a time: two that write into one folder would undo each other."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from statement_site.shell.cache import Cache
from statement_site.shell.publish import OutputProblem
from statement_site.shell.shelf import Spoilt

try:
    import fcntl
except ImportError:  # pragma: no cover — Windows, where two builds are not kept apart
    fcntl = None  # type: ignore[assignment]

Done = TypeVar("Done")


@contextlib.contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Hold a folder for this build; it is let go when the build ends, however it ends.

    Raises:
        OutputProblem: another build holds it, or it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(folder, os.O_RDONLY)
    except OSError as error:
        message = f"the folder cannot be written into: {error.strerror}"
        raise OutputProblem(str(folder), message) from error
    try:
        if fcntl is not None:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError as error:
        hint = "wait until it has ended; nothing was changed"
        raise OutputProblem(str(folder), "another build is at work here", hint) from error
    finally:
        os.close(handle)


def alone_with(cache: Cache, work: Callable[[], Done]) -> Done:
    """What comes of work with a cache that no other build uses; from nothing where what it kept is spoilt.

    Raises:
        OutputProblem: another build holds the cache, or its folder cannot be made.
    """
    with alone_in(cache.folder):
        try:
            return work()
        except Spoilt:
            cache.clear()
            return work()
