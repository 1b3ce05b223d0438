"""Where editors' new files go: into the folder of their year, and over no other file."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from itertools import chain, count
from pathlib import Path

from statement_site.model.problem import Hindrance
from statement_site.reading.file_name import divide_name
from statement_site.reading.suggestion import did_you_mean
from statement_site.shell.walk import STATEMENTS


class NoPlace(Hindrance):
    """A new file has no place; `problem` says why."""

    def __init__(self, code: str, message: str, where: str, hint: str = "") -> None:
        """Make the problem."""
        self.code = code
        super().__init__(where, message, hint)


def free_path(folder: Path, statement_id: str, date: str, *, may_number: bool = False) -> Path:
    """Where a statement with an id and an EDTF date belongs; an id that is taken may get a number.

    Raises:
        NoPlace: it can be no id, or is taken.
    """
    name = divide_name(f"{statement_id}.md")
    if name is None or name.variant:
        message = f"`{statement_id[:80]}` cannot be an id"
        raise NoPlace("file-name", message, "(command line)", "letters, digits, - and _")
    taken = {path.stem: path for path in (folder / STATEMENTS).rglob("*.md")}
    numbered = (f"{statement_id}-{number}" for number in count(2))
    own = next(each for each in chain((statement_id,), numbered) if each not in taken)
    if own != statement_id and not may_number:
        message, hint = f"the id `{statement_id}` is taken", "choose another with --id"
        raise NoPlace("duplicate-id", message, str(taken[statement_id]), hint)
    year = re.match(r"[0-9]{4}", date)
    return folder / STATEMENTS / (year[0] if year else "") / f"{own}.md"


def translation_path(folder: Path, statement_id: str, language: str) -> Path:
    """Where the text of a statement in another language (BCP 47) belongs: beside its original.

    Raises:
        NoPlace: there is no such statement, or it has that text.
    """
    there = {path.stem: path for path in (folder / STATEMENTS).rglob("*.md")}
    original = there.get(statement_id)
    if original is None:
        hint = did_you_mean(statement_id, there) or "write its id: the file's name without .md"
        message = f"there is no statement `{statement_id[:80]}`"
        raise NoPlace("value", message, "(command line)", hint)
    if taken := there.get(f"{statement_id}.{language}"):
        message = f"`{statement_id}` has a text in `{language}` already"
        raise NoPlace("duplicate-id", message, str(taken), "say the right --language")
    return original.with_name(f"{statement_id}.{language}.md")


def write_new(path: Path, text: str) -> None:
    """Write a file where there is none.

    Raises:
        NoPlace: there is one, or it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", errors="replace") as file:
            file.write(text)
    except OSError as error:
        message = f"the file cannot be written: {error.strerror or error}"
        raise NoPlace("output", message, str(path)) from error


def write_over(path: Path, text: str) -> None:
    """Write a file anew, whole or not at all.

    Raises:
        NoPlace: it cannot be written.
    """
    staged = ""
    try:
        handle, staged = tempfile.mkstemp(dir=path.parent, prefix=".mended-")
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode())
        shutil.copymode(path, staged)
        Path(staged).replace(path)
    except OSError as error:
        if staged:
            Path(staged).unlink(missing_ok=True)
        message = f"the file cannot be written: {error.strerror or error}"
        raise NoPlace("output", message, str(path)) from error
