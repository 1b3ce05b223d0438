"""Finds and reads the files of a project. Only ordinary files are opened, and no link is followed."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path

from statement_site.formats.styles import STYLES as FILES
from statement_site.model.problem import Location, Problem
from statement_site.model.term import KINDS
from statement_site.reading.ledger import LARGEST_LEDGER, LEDGER
from statement_site.reading.project import Project
from statement_site.reading.registers import RegisterFiles
from statement_site.reading.source import LARGEST_FILE, SourceFile, Unreadable
from statement_site.reading.suggestion import did_you_mean
from statement_site.shell.theme import LOCALES, REGISTERS, STYLES, own_templates, verifier
from statement_site.shell.traces import Trace
from statement_site.shell.walk import (
    DEEPEST_FOLDER,
    FOLDERS,
    LINK,
    STATEMENT,
    STATEMENTS,
    TOO_DEEP,
    UNREADABLE,
    Item,
    is_passed_over,
    walk,
)


def collect(folder: Path, entries: Iterable[Item] | None = None) -> Project:
    """The project that stands in a folder, with the problems met on the way.

    `entries` are what a walk through its statements has just found, where there was one.
    """
    problems: list[Problem] = []
    entries = walk(str(folder / STATEMENTS), STATEMENTS) if entries is None else entries
    statements = dict(_statements(entries, problems))
    problems += _linked(folder)
    return Project(
        statements=statements,
        opener=partial(open_in, folder),
        settings=_optional(folder, "site.yaml", problems),
        about=_optional(folder, "about.md", problems),
        ledger=_optional(folder, LEDGER, problems, LARGEST_LEDGER),
        registers=_registers(folder, problems),
        catalogs=_catalogs(folder, problems),
        templates=_templates(folder, problems),
        assets=_assets(folder, problems),
        verifier=verifier().read_bytes(),
        styles={name: (STYLES / file).read_text("utf-8") for name, file in FILES.items()},
        problems=tuple(problems),
    )


def read_file(path: Path | str, name: str, largest: int = LARGEST_FILE) -> SourceFile:
    """An ordinary file, one byte over the largest size at most, so that size can be judged.

    Raises:
        Unreadable: it is a link, a pipe, a folder, or may not be read.
    """
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        if os.path.islink(path):
            hint = "put the file itself here"
            raise Unreadable(name, "symbolic links are not followed", hint) from error
        raise Unreadable(name, f"this cannot be read: {error.strerror}") from error
    try:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            raise Unreadable(name, "this is not an ordinary file")
        return SourceFile(name, _read(handle, status.st_size, largest))
    except OSError as error:
        raise Unreadable(name, f"this cannot be read: {error.strerror}") from error
    finally:
        os.close(handle)


def _read(handle: int, size: int, largest: int) -> bytes:
    """All that an open file holds, however it grew, up to one byte over the largest size."""
    data = os.read(handle, min(size, largest) + 1)
    while len(data) > size and len(data) <= largest:
        more = os.read(handle, largest + 1 - len(data))
        if not more:
            break
        size = len(data)
        data += more
    return data


def open_in(folder: Path, path: str) -> SourceFile:
    """An ordinary file of a project, by its path in the project.

    Raises:
        Unreadable: it is a link, a pipe, a folder, or may not be read.
    """
    return read_file(os.path.join(folder, path), path)


def _statements(entries: Iterable[Item], problems: list[Problem]) -> Iterator[tuple[str, Trace]]:
    """The paths of the statement files with their traces, in order."""
    for entry in entries:
        if entry.kind == STATEMENT:
            yield entry.path, entry.trace
        elif (entry.path, entry.kind) == (STATEMENTS, UNREADABLE):
            hint = "make the folder, or name the project's folder with --project"
            message = "there is no folder of statements"
            problems.append(Problem("not-readable", message, Location(STATEMENTS), hint))
        else:
            problems.append(_left_out(entry))


def _left_out(entry: Item) -> Problem:
    """The problem that something among the statements is."""
    path = entry.path
    if entry.kind == LINK:
        return Unreadable(path, "symbolic links are not followed", "put the files here").problem
    if entry.kind == UNREADABLE:
        return Unreadable(path, f"this cannot be read: {entry.why}").problem
    if entry.kind == TOO_DEEP:
        message = f"folders are nested more than {DEEPEST_FOLDER} deep"
        return Unreadable(path, message).problem
    if path.lower().endswith((".md", ".markdown", ".mkd", ".txt")):
        hint = "rename it to end in .md if it is a statement"
    else:
        hint = "statements are files that end in .md"
    message = "this is not read as a statement"
    return Problem("unfollowed-file", message, Location(path), hint, warning=True)


#: How the names of catalogs and of templates end.
CATALOGS, TEMPLATES = (".po",), (".html", ".jinja")


def shared_files(folder: Path) -> tuple[str, ...]:
    """The files of a project that a build reads beside its statements, by their paths in it."""
    endings = {"locales": CATALOGS, "templates": TEMPLATES, "templates/assets": ("",)}
    below = (
        f"{inside}/{name}"
        for inside, ends in endings.items()
        for name in _names(folder / inside)
        if name.endswith(ends)
    )
    registers = (f"authorities/{kind}.yaml" for kind in KINDS)
    wanted = ("site.yaml", "about.md", LEDGER, *registers, *below)
    return tuple(sorted(path for path in wanted if os.path.isfile(folder / path)))


def _optional(
    folder: Path, name: str, problems: list[Problem], largest: int = LARGEST_FILE
) -> SourceFile | None:
    if not os.path.lexists(folder / name):
        return None
    try:
        return read_file(folder / name, name, largest)
    except Unreadable as error:
        problems.append(error.problem)
        return None


def _registers(folder: Path, problems: list[Problem]) -> Mapping[str, RegisterFiles]:
    found = {}
    for kind in KINDS:
        bundled = REGISTERS / f"{kind}.yaml"
        ours = read_file(bundled, f"(bundled) {kind}.yaml") if bundled.exists() else None
        found[kind] = RegisterFiles(ours, _optional(folder, f"authorities/{kind}.yaml", problems))
    known = {f"{kind}.yaml" for kind in KINDS}
    for name in _names(folder / "authorities"):
        if name not in known:
            hint = did_you_mean(name, known) or f"registers are {', '.join(sorted(known))}"
            place = Location(f"authorities/{name}")
            message = "this is not read as a register"
            problems.append(Problem("unfollowed-file", message, place, hint, warning=True))
    return found


def _names(folder: Path) -> list[str]:
    """What stands in a folder, in order; nothing where the folder is a link, or not there."""
    try:
        names = [] if folder.is_symlink() else os.listdir(folder)
    except OSError:
        return []
    return sorted(name for name in names if not is_passed_over(name))


def _linked(folder: Path) -> Iterator[Problem]:
    """The folders of a project that are links, and so are not entered."""
    for name in (*FOLDERS[1:], "templates/assets"):
        if (folder / name).is_symlink():
            hint = "put the folder itself here"
            yield Unreadable(name, "symbolic links are not followed", hint).problem


def _catalogs(folder: Path, problems: list[Problem]) -> dict[str, tuple[SourceFile, ...]]:
    """The catalogs of phrases by language, ours and then the site's own."""
    found: dict[str, list[SourceFile]] = {}
    for root in (LOCALES, folder / "locales"):
        for name in _names(root):
            if name.endswith(CATALOGS):
                try:
                    file = read_file(root / name, f"locales/{name}")
                except Unreadable as error:
                    problems.append(error.problem)
                else:
                    found.setdefault(name.rpartition(".")[0], []).append(file)
    return {language: tuple(files) for language, files in found.items()}


def _templates(folder: Path, problems: list[Problem]) -> dict[str, str]:
    """Our templates, and the site's own over them, file by file."""
    templates: dict[str, str] = {}
    for root in (own_templates(), folder / "templates"):
        for name in _names(root):
            if name.endswith(TEMPLATES):
                path = f"templates/{name}"
                try:
                    templates[name] = read_file(root / name, path).data.decode("utf-8-sig")
                except Unreadable as error:
                    problems.append(error.problem)
                except UnicodeDecodeError:
                    message = "the template is not UTF-8"
                    problems.append(Problem("not-utf-8", message, Location(path)))
    return templates


def _assets(folder: Path, problems: list[Problem]) -> dict[str, bytes]:
    """Our assets, and the site's own over them, file by file."""
    assets: dict[str, bytes] = {}
    for root in (own_templates(), folder / "templates"):
        for name in _names(root / "assets"):
            try:
                assets[name] = read_file(root / "assets" / name, f"templates/assets/{name}").data
            except Unreadable as error:
                problems.append(error.problem)
    return assets
