"""Traces: what the file system says of a file without opening it, to tell whether it changed.

Two files with one trace have one content, as long as the trace was taken well after the last
change: times of change (`ctime`) cannot be set back, but they tick. Git calls the rest "racy".
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping

Trace = tuple[int, ...]

#: How long after a change a trace can be trusted, in nanoseconds: longer than a tick of any clock
#: of a local file system, and than the two seconds of those that count whole seconds.
TICK = 50_000_000
WHOLE_SECONDS = 2_000_000_000


def trace_of(status: os.stat_result) -> Trace:
    """Size, times of modification and of change in nanoseconds, inode."""
    return (status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)


def trusted(traces: Mapping[str, Trace], taken: int) -> dict[str, Trace]:
    """The traces, taken at a time in nanoseconds since 1970, without those that are too fresh."""
    return {path: trace for path, trace in traces.items() if is_settled(trace, taken)}


def is_settled(trace: Trace, taken: int) -> bool:
    """Whether a change since the trace was taken would have left another trace."""
    if not trace:
        return False
    _, modified, changed, _ = trace
    margin = WHOLE_SECONDS if modified % 1_000_000_000 == 0 else TICK
    return max(modified, changed) + margin < taken


#: Where Python has its libraries, and where Debian has them.
_LIBRARIES = ("site-packages", "dist-packages")


def library_folders() -> Iterator[str]:
    """The folders in which the installed libraries are."""
    return (folder for folder in sys.path if os.path.basename(folder) in _LIBRARIES)
