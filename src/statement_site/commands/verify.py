"""`statement-site verify`: whether a site is what was published, and where a quotation stands in it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from statement_site.build import Report
from statement_site.commands import DONE, PROBLEMS
from statement_site.commands.report import print_report, printable
from statement_site.commands.request import Refused, project_folder, site_folder
from statement_site.finish.fixity import (
    FixityProblem,
    Quoted,
    compare,
    listed_in,
    quoted_in,
)
from statement_site.formats.manifest import root_of
from statement_site.formats.paragraph import is_plain_text
from statement_site.model.paragraph import folded
from statement_site.model.problem import Problem


def run(options: argparse.Namespace) -> int:
    """Compare the site and return the exit code."""
    try:
        site = Path(options.site) if options.site else site_folder("", project_folder(options))
        problems = _quotation(site, options.paragraph) if options.paragraph else _whole(site)
    except FixityProblem as error:
        problems = (error.problem,)
    except Refused as error:
        problems = error.report.problems
    if problems:
        print_report(Report(problems), options, seconds=0)
    return PROBLEMS if problems else DONE


def _whole(site: Path) -> tuple[Problem, ...]:
    """What of a site is not as it was published; it is said where all is."""
    found = compare(site)
    if not found.problems:
        count = len(found.listed)
        print(f"{count:,} {'file is' if count == 1 else 'files are'} as published")
    print(f"root {found.root.hex()}")
    return found.problems


def _quotation(site: Path, file: str) -> tuple[Problem, ...]:
    """Say where words stand in the texts of a site; what keeps it from being said.

    Raises:
        FixityProblem: there is no manifest.
        Refused: there are no words to look for, or no texts to look in.
    """
    listed = listed_in(site)
    where = "(standard input)" if file == "-" else file
    words = _words(file, where)
    if not any(map(is_plain_text, listed)):
        message = "the site was published without the plain texts of its statements"
        raise Refused("manifest", message, str(site), "look in the pages themselves")
    found = list(quoted_in(site, listed, words))
    for each in found:
        if isinstance(each, Quoted):
            print(printable(each.address))
    print(f"root {root_of(listed).hex()}")
    return tuple(_unfound(found, where))


def _unfound(found: list[Problem | Quoted], where: str) -> Iterator[Problem]:
    """The problems with texts, and that of words that stand in none."""
    yield from (each for each in found if isinstance(each, Problem))
    if not any(isinstance(each, Quoted) for each in found):
        message = "these words stand in no paragraph of any text as it was published"
        hint = "quote one paragraph, or words of one, letter by letter"
        yield from Refused("quotation", message, where, hint).report.problems


def _words(file: str, where: str) -> str:
    """The words to look for.

    Raises:
        Refused: there are none.
    """
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        words = folded(data.decode("utf-8-sig"))
    except OSError as error:
        message = f"this cannot be read: {error.strerror or error}"
        raise Refused("not-readable", message, where, "name a file, or - to type") from error
    except UnicodeDecodeError as error:
        raise Refused("not-utf-8", "this is not UTF-8", where, "save it as UTF-8") from error
    if not words:
        raise Refused("quotation", "there are no words to look for", where, "quote a paragraph")
    return words
