"""One build at a time: two that write into one folder would undo each other."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from statement_site.shell.publish import OutputProblem

try:
    import fcntl
except ImportError:  # pragma: no cover — Windows, where two builds are not kept apart
    fcntl = None  # type: ignore[assignment]


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
        message = f"the site cannot be written: {error.strerror}"
        raise OutputProblem(str(folder), message, "the old site stands as it was") from error
    try:
        if fcntl is not None:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError as error:
        hint = "wait until it has ended; the old site stands as it was"
        raise OutputProblem(str(folder), "another build is at work here", hint) from error
    finally:
        os.close(handle)
