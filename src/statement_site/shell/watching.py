"""Watches the files that a site is made of."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from threading import Event

from watchfiles import watch

from statement_site.shell.theme import own_templates
from statement_site.shell.walk import FILES, FOLDERS

#: How long, in milliseconds, no further change must come before one is told of, and at most.
QUIET, PATIENCE = 50, 400

#: How often files are looked at that may not be there yet, in milliseconds.
LOOK = 500


def changes(project: Path, stop: Event) -> Iterator[None]:
    """Something, each time that files of the project or of the theme have changed."""
    while not stop.is_set():
        there = [project / name for name in FOLDERS if (project / name).is_dir()]
        before = _single(project)
        for changed in watch(
            *there,
            own_templates(),
            watch_filter=lambda _, path: not _is_passing(path),
            debounce=PATIENCE,
            step=QUIET,
            rust_timeout=LOOK,
            yield_on_timeout=True,
            stop_event=stop,
            raise_interrupt=True,
        ):
            if changed:
                yield
            if _single(project) != before:
                yield
                break  # a folder may be new


def _single(project: Path) -> list[object]:
    """What can be seen of the single files, and of which folders there are."""
    traces: list[object] = [(project / name).is_dir() for name in FOLDERS]
    for name in FILES:
        try:
            found = os.stat(project / name)
        except OSError:
            traces.append(None)
        else:
            traces.append((found.st_mtime_ns, found.st_size, found.st_ino))
    return traces


def _is_passing(path: str) -> bool:
    """Whether a file is one that editors keep for a moment."""
    name = os.path.basename(path)
    return name.startswith((".", "#")) or name.endswith(("~", ".swp", ".tmp"))
