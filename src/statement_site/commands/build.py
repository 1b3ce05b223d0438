"""`statement-site build`: read the statements, write the site."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from statement_site.build import Report, build
from statement_site.commands import DONE, PROBLEMS
from statement_site.commands.progress import shared_map
from statement_site.commands.report import print_report
from statement_site.commands.request import (
    Refused,
    cache_folder,
    now,
    output_folder,
    project_folder,
    wishes,
)
from statement_site.finish.data import FILES
from statement_site.finish.finishing import Finishing
from statement_site.finish.search import MARK_FILE, files_of_index
from statement_site.model import urls
from statement_site.model.problem import has_errors
from statement_site.model.urls import MANIFEST
from statement_site.shell import unchanged
from statement_site.shell.files import collect
from statement_site.shell.prints import FEW_FILES
from statement_site.shell.publish import LISTING, STAGING, Site

#: The files of the whole archive, in the site.
DATA_FILES = frozenset(urls.DATA + name for name in FILES)


def run(options: argparse.Namespace) -> int:
    """Build the site and return the exit code."""
    started = time.monotonic()
    try:
        folder = project_folder(options)
        output = output_folder(options, folder)
        with shared_map(options) as map_:
            seen = options.seen or unchanged.see(str(folder))
            report = build(
                collect(folder, seen.entries),
                str(output),
                now=now(),
                wishes=wishes(options),
                cache=cache_folder(options, folder),
                taken=seen.taken,
                finishing=_finishing(options),
                map=map_,
            )
    except Refused as error:
        print_report(error.report, options, seconds=0)
        return PROBLEMS
    print_report(report, options, seconds=time.monotonic() - started, output=output)
    if options.call and not report.problems:
        unchanged.keep(options.call, seen, _standing(report, output))
    return PROBLEMS if has_errors(report.problems) else DONE


def _finishing(options: argparse.Namespace) -> Finishing:
    """What is wanted beside the pages."""
    return Finishing(
        search=not (options.no_search or options.quick),
        manifest=not (options.no_manifest or options.quick),
    )


def _standing(report: Report, output: Path) -> unchanged.Standing:
    """The site as this build left it: every file of a small one, the manifest of a large one."""
    site = Site(str(output))
    every = (site.made_before(), DATA_FILES, files_of_index(output))
    files = frozenset().union(*every) if report.pages <= FEW_FILES else frozenset()
    return unchanged.Standing(
        statements=report.statements,
        pages=report.pages,
        root=str(output),
        absent=(STAGING,),
        traces={file: site.trace(file) for file in (*files, LISTING, MARK_FILE, MANIFEST)},
        until=report.next_release.timestamp() if report.next_release else None,
    )
