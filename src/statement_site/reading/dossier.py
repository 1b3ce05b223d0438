"""A dossier: the files of one statement, read together into its statement and its slip.

Dossiers are read independently of each other, so that any number of workers can share them.
"""

from __future__ import annotations

import hashlib
import posixpath
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from statement_site.model.problem import Location, Problem
from statement_site.model.settings import Settings
from statement_site.model.slip import Slip
from statement_site.model.statement import Statement
from statement_site.model.term import Registers
from statement_site.reading.cataloguing import slip_of
from statement_site.reading.file_name import FileName, divide_name
from statement_site.reading.source import SourceFile, Unreadable
from statement_site.reading.statements import Read, join, read_sheet
from statement_site.reading.suggestion import did_you_mean

#: Opens a file of the project by its path, or raises `Unreadable`.
Opener = Callable[[str], SourceFile]


@dataclass(frozen=True, slots=True)
class Dossier:
    """The files of one statement, by path: its original, its translations, its earlier versions.

    `id` is empty for a file whose name can be no id.
    """

    id: str
    paths: tuple[str, ...]

    @property
    def has_original(self) -> bool:
        """Whether the original is among them, as it is of most; a file without an id stands alone."""
        own = f"{self.id}.md"
        if self.paths[0].endswith(f"/{own}"):
            return True
        return not self.id or any(posixpath.basename(path) == own for path in self.paths)

    @property
    def names(self) -> tuple[FileName, ...]:
        """What the names of its files mean, in their order."""
        divided = (divide_name(posixpath.basename(path)) for path in self.paths)
        return tuple(name for name in divided if name is not None)


@dataclass(frozen=True, slots=True)
class Holding:
    """What came of a dossier: a slip and a statement, or neither; and the problems."""

    slip: Slip | None
    statement: Statement | None
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads dossiers of a project with its settings and registers."""

    settings: Settings
    registers: Registers

    def read(self, dossier: Dossier, files: Sequence[SourceFile]) -> Holding:
        """What the files of a dossier say together."""
        reads = [self._read_one(file) for file in files]
        sheets = [read.sheet for read in reads if read.sheet]
        statement, problems = join(dossier.id, sheets, self.settings)
        problems = (*(problem for read in reads for problem in read.problems), *problems)
        if statement is None:
            return Holding(None, None, problems)
        slip = slip_of(statement, sheets, digest_of(files))
        return Holding(slip, statement, problems)

    def _read_one(self, file: SourceFile) -> Read:
        return read_sheet(file, registers=self.registers, settings=self.settings)


def open_all(
    dossier: Dossier, opener: Opener
) -> tuple[tuple[SourceFile, ...], tuple[Problem, ...]]:
    """The files of a dossier that can be opened, and the problems of those that cannot."""
    files: list[SourceFile] = []
    problems: list[Problem] = []
    for path in dossier.paths:
        try:
            files.append(opener(path))
        except Unreadable as error:
            problems.append(error.problem)
    return tuple(files), tuple(problems)


def digest_of(files: Iterable[SourceFile]) -> bytes:
    """Changes with any byte of the files, or a name."""
    digest = hashlib.blake2b(digest_size=16)
    for file in files:
        digest.update(f"{file.path}\x00{len(file.data)}\x00".encode("utf-8", "surrogatepass"))
        digest.update(file.data)
    return digest.digest()


def sort_into_dossiers(paths: Iterable[str]) -> tuple[Dossier, ...]:
    """The dossiers of these files, in the order of their first paths."""
    by_id: dict[str, list[str]] = {}
    for path in sorted(paths):
        name = divide_name(posixpath.basename(path))
        by_id.setdefault(name.id if name else f"/{path}", []).append(path)
    return tuple(
        Dossier("" if key.startswith("/") else key, tuple(found)) for key, found in by_id.items()
    )


def without_original(dossiers: Iterable[Dossier]) -> tuple[Problem, ...]:
    """The problems of translations and earlier versions whose original is missing."""
    alone: list[Dossier] = []
    originals: list[str] = []
    for dossier in dossiers:
        if not dossier.has_original:
            alone.append(dossier)
        else:
            originals.append(dossier.id)
    return tuple(
        _alone(path, name, originals)
        for dossier in alone
        for path, name in zip(dossier.paths, dossier.names, strict=True)
    )


def _alone(path: str, name: FileName, originals: list[str]) -> Problem:
    kind = "an earlier version" if name.version else "a translation"
    message = f"{kind} of `{name.id}`, which has no file {name.id}.md"
    hint = did_you_mean(name.id, originals) or "add the original, or rename this file"
    return Problem("missing-original", message, Location(path), hint)
