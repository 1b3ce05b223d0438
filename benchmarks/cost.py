"""What a command costs: wall and processor seconds, and the memory of all its processes."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

#: How often the memory is looked at, in seconds.
EVERY = 0.05


@dataclass(frozen=True)
class Cost:
    """Seconds of wall and processor; the peak of the memory of all processes together, in MiB.

    Memory is proportional set size (Linux): what processes share is counted once.
    """

    wall: float
    cpu: float
    memory: float


def cost_of(command: list[str], folder: Path, *, memory: bool = False) -> Cost:
    """Run a command in a folder to its end, and return what it took.

    To look at the memory of many processes takes time from them: ask for it in a run of its own.
    """
    started = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL)
    watch = Watch(process.pid)
    if memory:
        watch.start()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - started
    watch.done.set()
    if memory:
        watch.join()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command[0]} failed with {process.returncode}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, max(watch.peak, usage.ru_maxrss / 1024))


class Watch(threading.Thread):
    """Looks at the memory of a process and its descendants until it is told that they are done."""

    def __init__(self, process: int) -> None:
        """Watch this process."""
        super().__init__(daemon=True)
        self.process = process
        self.peak = 0.0
        self.done = threading.Event()

    def run(self) -> None:
        """Look again and again."""
        while not self.done.wait(EVERY):
            family = list(descendants(self.process))
            if len(family) > 1:
                self.peak = max(self.peak, sum(map(share, family)))


def descendants(process: int) -> Iterator[int]:
    """A process and all that it started."""
    yield process
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text()
    except OSError:
        return
    for child in children.split():
        yield from descendants(int(child))


def share(process: int) -> float:
    """The proportional set size of a process in MiB; nothing once it has ended."""
    try:
        for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    return 0.0
