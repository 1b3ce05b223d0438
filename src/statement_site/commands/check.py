"""`statement-site check`: everything a build does, except writing."""

from __future__ import annotations

import argparse
import time

from statement_site.build import check
from statement_site.commands import DONE, PROBLEMS
from statement_site.commands.progress import shared_map
from statement_site.commands.report import print_report
from statement_site.commands.request import Refused, cache_folder, now, project_folder, wishes
from statement_site.model.problem import has_errors
from statement_site.shell.files import collect


def run(options: argparse.Namespace) -> int:
    """Check the project and return the exit code."""
    started = time.monotonic()
    try:
        folder = project_folder(options)
        with shared_map(options) as map_:
            taken = time.time_ns()
            report = check(
                collect(folder),
                now=now(),
                wishes=wishes(options),
                cache=cache_folder(options, folder),
                taken=taken,
                map=map_,
            )
    except Refused as error:
        print_report(error.report, options, seconds=0)
        return PROBLEMS
    print_report(report, options, seconds=time.monotonic() - started)
    return PROBLEMS if has_errors(report.problems) else DONE
