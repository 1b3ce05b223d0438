"""Walks through a project's statements: what is there, and what the file system says of it.

It imports nothing heavy, since it comes before everything else.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import NamedTuple

from statement_site.shell.traces import Trace, trace_of

#: What a project is made of: folders with all below them, and single files.
STATEMENTS = "statements"
FOLDERS = (STATEMENTS, "authorities", "templates", "locales")
FILES = ("site.yaml", "about.md", "ledger.txt")

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


class Item(NamedTuple):
    """Something in the folder of statements: its path from the project's folder, and its trace.

    `why` is what the system says of a folder that cannot be read.
    """

    path: str
    kind: str
    trace: Trace
    why: str = ""


def walk(folder: str, name: str, depth: int = 1) -> Iterator[Item]:
    """Everything in a folder and below it, in order, but for what is passed over."""
    if depth == 1 and os.path.islink(folder):
        yield Item(name, LINK, ())
        return
    try:
        with os.scandir(folder) as found:
            listed = sorted(found, key=_name)
    except OSError as error:
        yield Item(name, UNREADABLE, (), error.strerror or str(error))
        return
    for entry in listed:
        path = f"{name}/{entry.name}"
        if is_passed_over(entry.name):
            continue
        if entry.name.endswith(".md"):
            yield from _statement(entry, path)
        elif not entry.is_dir(follow_symlinks=False):
            yield Item(path, LINK if entry.is_symlink() else OTHER, ())
        elif depth < DEEPEST_FOLDER:
            yield from walk(entry.path, path, depth + 1)
        else:
            yield Item(path, TOO_DEEP, ())


def is_passed_over(name: str) -> bool:
    """Whether a file or folder is none of the project's: hidden, an editor's backup, a README."""
    return name[0] == "." or name[-1] == "~" or name.lower() == "readme.md"


def _statement(entry: os.DirEntry[str], path: str) -> Iterator[Item]:
    """A file that is named as a statement; nothing, if it has just gone."""
    try:
        yield Item(path, STATEMENT, trace_of(entry.stat(follow_symlinks=False)))
    except FileNotFoundError:
        return
    except OSError as error:
        yield Item(path, UNREADABLE, (), error.strerror or str(error))


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name
