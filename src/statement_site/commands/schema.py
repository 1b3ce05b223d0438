"""`statement-site schema`: print a JSON Schema of the statement file, or of a register."""

from __future__ import annotations

import argparse
import json

from statement_site.build import Report
from statement_site.commands import DONE, PROBLEMS
from statement_site.commands.report import print_report
from statement_site.commands.request import Refused, project_folder
from statement_site.formats.json_schema import front_matter_schema, register_schema
from statement_site.model.problem import has_errors
from statement_site.reading.whole import read_common
from statement_site.shell.files import collect


def run(options: argparse.Namespace) -> int:
    """Print the schema and return the exit code."""
    try:
        project = collect(project_folder(options))
    except Refused as error:
        print_report(error.report, options, seconds=0)
        return PROBLEMS
    common = read_common(project, url="")
    problems = (*project.problems, *common.problems)
    if has_errors(problems):
        print_report(Report(problems), options, seconds=0)
        return PROBLEMS
    if options.of == "statement":
        schema = front_matter_schema(common.registers, common.settings)
    else:
        schema = register_schema(options.of)
    print(json.dumps(schema, ensure_ascii=False, indent=2))
    return DONE
