"""`statement-site new`: write a new statement file, and open it to be filled in."""

from __future__ import annotations

import argparse
import os
import shlex
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from statement_site.commands import DONE, PROBLEMS
from statement_site.commands.given import faults
from statement_site.commands.report import as_text, print_report
from statement_site.commands.request import Refused, project_folder, today
from statement_site.formats.statement_file import Given, statement_file, suggested_id
from statement_site.reading.dossier import Reader
from statement_site.reading.whole import read_common
from statement_site.shell.desk import NoPlace, free_path, write_new
from statement_site.shell.files import collect

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
    except EOFError:  # who ends the input wants no file
        print("\nnothing was written")
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
        "date": options.date or today(),
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
            found = faults(
                {"title": "T", "date": "2000", **({name: value} if value else {})}, reader
            )
            if not found:
                break
            print("\n".join(as_text(problem) for problem in found), file=sys.stderr)
        if value:
            answers[name] = value
    return answers


def _written(folder: Path, given: Mapping[str, Given], wanted: str, reader: Reader) -> Path:
    """Write the file, where there is none with this id.

    Raises:
        Refused: what was given is wrong, or the id is taken, or the file cannot be written.
    """
    if not given.get("title"):
        hint = 'statement-site new "The title", or answer the questions at a terminal'
        raise Refused("missing-field", "a new statement needs a title", "(command line)", hint)
    found = faults(given, reader)
    if found:
        raise Refused.because(found)
    date = str(given["date"])
    try:
        path = free_path(folder, wanted or suggested_id(date, str(given["title"])), date)
        write_new(path, statement_file(given))
    except NoPlace as error:
        raise Refused.because((error.problem,)) from error
    return path


def _edited(path: Path) -> int:
    """Open the file in the editor of the person who asked, if there is one."""
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if editor and sys.stdin.isatty():
        subprocess.run([*shlex.split(editor), str(path)], check=False)  # noqa: S603 — their own
    return DONE
