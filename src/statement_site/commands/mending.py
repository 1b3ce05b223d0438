"""`check --fix`: shows what would be mended, asks, and mends it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from difflib import unified_diff
from functools import partial
from pathlib import Path

from statement_site.checks.mending import Mended, mend
from statement_site.commands.report import printable
from statement_site.commands.request import Refused
from statement_site.model.problem import Hindrance
from statement_site.reading.dossier import Reader
from statement_site.reading.project import Project
from statement_site.reading.source import Unreadable
from statement_site.reading.whole import read_common
from statement_site.shell.desk import write_over


def fix(folder: Path, project: Project, options: argparse.Namespace) -> None:
    """Mend the statement files of a project, where the person agrees.

    Raises:
        Refused: a file cannot be written.
    """
    # What a program reads of the problems has the standard output for itself.
    say = partial(print, file=sys.stdout if options.format == "text" else sys.stderr)
    mended = list(_mended(project))
    for each in mended:
        say(_diff(each))
    if not mended:
        say("nothing to mend")
        return
    count = f"{len(mended):,} file{'' if len(mended) == 1 else 's'}"
    if not (options.yes or _agreed(count)):
        say(f"{count} could be mended; nothing was changed. --yes mends without asking")
        return
    for each in mended:
        _write(folder, project, each)
    say(f"mended {count}")


def _write(folder: Path, project: Project, mended: Mended) -> None:
    """Write a mended file over what it was, unless somebody saved it meanwhile."""
    try:
        if project.opener(mended.path).data != mended.before.encode():
            hint = "run check --fix again"
            message = "the file was saved meanwhile, and is left as it is"
            raise Refused("output", message, mended.path, hint)
        write_over(folder / mended.path, mended.after)
    except Hindrance as error:
        raise Refused.because((error.problem,)) from error


def _mended(project: Project) -> Iterator[Mended]:
    """The files that are not in their normal form."""
    common = read_common(project, url="")
    reader = Reader(common.settings, common.registers)
    for path in project.statements:
        try:
            found = mend(project.opener(path), reader)
        except Unreadable:
            continue
        if found:
            yield found


def _agreed(count: str) -> bool:
    """Whether the person at the terminal wants it so."""
    if not sys.stdin.isatty():
        return False
    try:
        return input(f"mend {count}? [y/N] ").strip().lower() in ("y", "yes")
    except EOFError:
        return False


def _diff(mended: Mended) -> str:
    """The changes as a unified diff."""
    lines = unified_diff(
        mended.before.splitlines(),
        mended.after.splitlines(),
        mended.path,
        f"{mended.path} (mended)",
        lineterm="",
        n=1,
    )
    return "\n".join(printable(line) for line in lines)
