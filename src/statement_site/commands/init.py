"""`statement-site init`: begin an archive in a folder of its own."""

from __future__ import annotations

import argparse
from pathlib import Path

from statement_site.commands import DONE, PROBLEMS
from statement_site.commands.report import print_report
from statement_site.commands.request import Refused
from statement_site.formats.new_archive import archive_files
from statement_site.reading.languages import standard_language
from statement_site.reading.suggestion import which_language
from statement_site.shell.desk import NoPlace, write_new
from statement_site.shell.walk import STATEMENTS

#: What a folder has that is an archive already.
_OF_AN_ARCHIVE = (STATEMENTS, "site.yaml")


def run(options: argparse.Namespace) -> int:
    """Write the files and return the exit code."""
    folder = Path(options.folder)
    try:
        paths = _begun(folder, options)
    except Refused as error:
        print_report(error.report, options, seconds=0)
        return PROBLEMS
    for path in paths:
        print(f"wrote {path}")
    print(f"next: new --project {folder}, import --project {folder}, serve --project {folder}")
    return DONE


def _begun(folder: Path, options: argparse.Namespace) -> list[Path]:
    """Write the files of a new archive.

    Raises:
        Refused: there is one in the folder, the language is none, or a file cannot be written.
    """
    language = standard_language(options.language)
    if language is None:
        message = f"`{options.language[:40]}` is not a language"
        raise Refused("language", message, "(command line)", which_language(options.language))
    there = next((name for name in _OF_AN_ARCHIVE if (folder / name).exists()), None)
    if there:
        hint = "name another folder"
        raise Refused("output", "an archive is there already", str(folder / there), hint)
    files = archive_files(options.title or "An archive of statements", language, options.publisher)
    paths = [folder / name for name in files if not (folder / name).exists()]
    try:
        for path in paths:
            write_new(path, files[path.relative_to(folder).as_posix()])
    except NoPlace as error:
        raise Refused.because((error.problem,)) from error
    return paths
