"""`statement-site new`: write a new statement file, and open it to be filled in."""

from __future__ import annotations

import argparse
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from statement_site.commands import DONE, PROBLEMS
from statement_site.commands.report import as_text, print_report
from statement_site.commands.request import Refused, now, project_folder
from statement_site.formats.statement_file import Given, statement_file, suggested_id
from statement_site.model.problem import Problem
from statement_site.reading.dossier import Dossier, Reader
from statement_site.reading.file_name import divide_name
from statement_site.reading.source import SourceFile
from statement_site.reading.whole import read_common
from statement_site.shell.files import STATEMENTS, collect

#: The fields that are asked for, with the question; an empty answer leaves a field out.
QUESTIONS: Mapping[str, str] = {
    "title": "Title",
    "date": "Date (EDTF)",
    "type": "Type",
    "countries": "Countries, with commas between",
    "topics": "Topics, with commas between",
    "source": "Web address of the source",
}

#: The fields that may have several values.
LISTS = ("countries", "topics")


def run(options: argparse.Namespace) -> int:
    """Write the file and return the exit code."""
    try:
        folder = project_folder(options)
        reader = _reader(folder)
        given = _given(options)
        if not given.get("title") and sys.stdin.isatty():
            given = _asked(given, reader)
        path = _written(folder, given, options.id, reader)
    except Refused as error:
        print_report(error.report, options, seconds=0)
        return PROBLEMS
    print(f"wrote {path}")
    return DONE if options.no_edit else _edited(path)


def _reader(folder: Path) -> Reader:
    """What reads the statements of a project."""
    common = read_common(collect(folder), url="")
    return Reader(common.settings, common.registers)


def _given(options: argparse.Namespace) -> dict[str, Given]:
    """What the command line says, with today's date where it says none."""
    given: dict[str, Given] = {
        "title": options.title or "",
        "date": options.date or now().astimezone().date().isoformat(),
        "type": options.type or "",
        "countries": options.country,
        "topics": options.topic,
        "source": options.source or "",
    }
    return {name: value for name, value in given.items() if value}


def _asked(
    given: Mapping[str, Given], reader: Reader, ask: Callable[[str], str] = input
) -> dict[str, Given]:
    """What the person at the terminal answers; what is wrong is told at once and asked again."""
    answers = dict(given)
    for name, question in QUESTIONS.items():
        while True:
            known = answers.get(name, "")
            shown = known if isinstance(known, str) else ", ".join(known)
            said = ask(f"{question}{f' [{shown}]' if shown else ''}: ").strip() or shown
            words = [word.strip() for word in said.split(",") if word.strip()]
            value: Given = words if name in LISTS else said
            found = _problems(
                {"title": "T", "date": "2000", **({name: value} if value else {})}, reader
            )
            if not found:
                break
            print("\n".join(as_text(problem) for problem in found), file=sys.stderr)
        if value:
            answers[name] = value
    return answers


def _problems(given: Mapping[str, Given], reader: Reader) -> list[Problem]:
    """What is wrong with a file of these fields; a missing one is no matter here."""
    dossier = Dossier("answer", (f"{STATEMENTS}/answer.md",))
    file = SourceFile(dossier.paths[0], statement_file(given).encode())
    problems = reader.read(dossier, [file]).problems
    return [problem for problem in problems if not problem.warning]


def _written(folder: Path, given: Mapping[str, Given], wanted: str, reader: Reader) -> Path:
    """Write the file, where there is none with this id.

    Raises:
        Refused: what was given is wrong, or the id is taken, or the file cannot be written.
    """
    if not given.get("title"):
        hint = 'statement-site new "The title", or answer the questions at a terminal'
        raise Refused("missing-field", "a new statement needs a title", "(command line)", hint)
    found = _problems(given, reader)
    if found:
        raise Refused.because(found)
    date = str(given["date"])
    path = _path(folder, wanted or suggested_id(date, str(given["title"])), date)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(statement_file(given))
    except OSError as error:
        message = f"the file cannot be written: {error.strerror or error}"
        raise Refused("output", message, str(path), "") from error
    return path


def _path(folder: Path, statement_id: str, date: str) -> Path:
    """Where a statement with an id belongs: in the folder of its year.

    Raises:
        Refused: it can be no id, or is taken.
    """
    name = divide_name(f"{statement_id}.md")
    if name is None or name.variant:
        hint = "letters, digits, - and _"
        message = f"`{statement_id[:80]}` cannot be an id"
        raise Refused("file-name", message, "(command line)", hint)
    files = (folder / STATEMENTS).rglob("*.md")
    taken = next((path for path in files if path.stem == statement_id), None)
    if taken is not None:
        hint = "choose another with --id"
        raise Refused("duplicate-id", f"the id `{statement_id}` is taken", str(taken), hint)
    year = re.match(r"[0-9]{4}", date)
    return folder / STATEMENTS / (year[0] if year else "") / f"{statement_id}.md"


def _edited(path: Path) -> int:
    """Open the file in the editor of the person who asked, if there is one."""
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if editor and sys.stdin.isatty():
        subprocess.run([*shlex.split(editor), str(path)], check=False)  # noqa: S603 — their own
    return DONE
