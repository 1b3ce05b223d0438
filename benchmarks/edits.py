"""What an editor does between two builds of a synthetic archive."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from generate import write_one


def nothing(_: Path, __: int) -> None:
    """Change nothing."""


def forget(folder: Path, _: int) -> None:
    """Begin from nothing."""
    for name in ("_site", ".cache"):
        shutil.rmtree(folder / name, ignore_errors=True)


def edit_body(folder: Path, turn: int) -> None:
    """Add a line to a text."""
    path = _statement(folder, turn)
    path.write_text(path.read_text() + f"\nOne more line, number {turn}.\n")


def edit_title(folder: Path, turn: int) -> None:
    """Change a title."""
    path = _statement(folder, turn)
    path.write_text(path.read_text().replace("title: ", f"title: {turn} ", 1))


def edit_topics(folder: Path, turn: int) -> None:
    """Give a statement another topic."""
    path = _statement(folder, turn)
    topic = ("sovereignty", "oceans", "health")[turn % 3]
    path.write_text(path.read_text().replace("topics: [", f"topics: [{topic}, ", 1))


def add(folder: Path, turn: int) -> None:
    """Add a statement."""
    write_one(folder, 1_000_000 + turn + len(list((folder / "statements").glob("*/*.md"))))


def _statement(folder: Path, turn: int) -> Path:
    """Another statement at each turn."""
    files = sorted((folder / "statements").glob("*/*.md"))
    return files[(turn * 7_919 + 13) % len(files)]


#: What is done before each of our builds.
CHANGES: dict[str, Callable[[Path, int], None]] = {
    "cold": forget,
    "no change": nothing,
    "edit a body": edit_body,
    "edit a title": edit_title,
    "edit topics": edit_topics,
    "add a statement": add,
}
