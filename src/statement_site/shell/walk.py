"""Walks through a project's statements: what is there, and what the file system says of it.

It imports nothing heavy, since it comes before everything else.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import NamedTuple

from statement_site.shell.traces import Trace, trace_of

#: Deeper folders than this are not entered.
DEEPEST_FOLDER = 30

#: What an entry can be: a statement's file, another file, a link, or a folder that is not entered.
STATEMENT, OTHER, LINK, TOO_DEEP, UNREADABLE = (
    "statement",
    "other",
    "link",
    "too deep",
    "unreadable",
)


class Entry(NamedTuple):
    """Something in the folder of statements: its path from the project's folder, and its trace.

    `why` is what the system says of a folder that cannot be read.
    """

    path: str
    kind: str
    trace: Trace
    why: str = ""


def walk(folder: str, name: str, depth: int = 1) -> Iterator[Entry]:
    """Everything in a folder and below it, in order; hidden files, backups and READMEs aside."""
    try:
        with os.scandir(folder) as found:
            listed = sorted(found, key=_name)
    except OSError as error:
        yield Entry(name, UNREADABLE, (), error.strerror or str(error))
        return
    for entry in listed:
        own = entry.name
        if own[0] == "." or own[-1] == "~":
            continue
        path = f"{name}/{own}"
        if own.endswith(".md"):
            if own.lower() != "readme.md":
                yield Entry(path, STATEMENT, trace_of(entry.stat(follow_symlinks=False)))
        elif not entry.is_dir(follow_symlinks=False):
            yield Entry(path, LINK if entry.is_symlink() else OTHER, ())
        elif depth < DEEPEST_FOLDER:
            yield from walk(entry.path, path, depth + 1)
        else:
            yield Entry(path, TOO_DEEP, ())


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name
