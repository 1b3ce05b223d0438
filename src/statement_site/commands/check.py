"""`statement-site check`: everything a build does except writing, and what an editor would ask."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from statement_site.build import Report, check
from statement_site.commands import DONE, PROBLEMS
from statement_site.commands.mending import fix
from statement_site.commands.progress import shared_map
from statement_site.commands.report import print_report
from statement_site.commands.request import Refused, cache_folder, now, project_folder, wishes
from statement_site.know import judged
from statement_site.model.problem import Location, Problem, has_errors, in_order
from statement_site.proofreading import sources
from statement_site.shell.files import collect
from statement_site.shell.guest import gone


def run(options: argparse.Namespace) -> int:
    """Check the project and return the exit code."""
    started = time.monotonic()
    try:
        folder = project_folder(options)
        if options.fix:
            fix(folder, collect(folder), options)
        report = _checked(folder, options)
    except Refused as error:
        print_report(error.report, options, seconds=0)
        return PROBLEMS
    print_report(report, options, seconds=time.monotonic() - started)
    return PROBLEMS if has_errors(report.problems) else DONE


def _checked(folder: Path, options: argparse.Namespace) -> Report:
    with shared_map(options) as map_:
        taken = time.time_ns()
        project = collect(folder)
        report = check(
            project,
            now=now(),
            wishes=wishes(options),
            cache=cache_folder(options, folder),
            taken=taken,
            map=map_,
        )
    if not options.external:
        return report
    dead = judged(_dead(dict(sources(project))), wishes(options))
    return replace(report, problems=in_order((*report.problems, *dead)))


def _dead(addresses: dict[str, Location]) -> Iterator[Problem]:
    """The sources whose pages are not there any more."""
    for address, answer in gone(addresses):
        hint = "find the page’s new address, or add `archived:` with a copy, as of web.archive.org"
        message = f"{answer}: {address[:120]}"
        yield Problem("dead-source", message, addresses[address], hint, warning=True)
