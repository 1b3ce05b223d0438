"""What all commands have alike at the command line: how they are added, and what they take for granted."""

from __future__ import annotations

import argparse
import os
from typing import TypeAlias

#: What stands below the help of every command.
EPILOG = """\
exit codes:
  0    done; warnings may have been shown
  1    there are errors, each shown with file, line and column; nothing was written of
       what they name, and of a site nothing at all, unless they say that it stands
  2    the command line could not be understood
  130  stopped by Ctrl-C or a signal; no page is cut short, build again

Without a command, build is meant.
"""


#: What the commands that report little take for granted, where others can be told otherwise.
_USUAL = {
    "format": "text",
    "quiet": False,
    "verbose": False,
    "workers": 0,
    "start_method": "",
    "scheduler": "",
}

#: argparse has no public name for it.
Subparsers: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001


def command(
    commands: Subparsers, name: str, summary: str, description: str, *, reads_project: bool = True
) -> argparse.ArgumentParser:
    """A command, with the option that names the project which it reads, if it reads one."""
    made = commands.add_parser(
        name,
        help=summary,
        description=description,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    made.set_defaults(**_USUAL)
    if not reads_project:
        return made
    made.add_argument(
        "-p",
        "--project",
        default=os.environ.get("STATEMENT_SITE_PROJECT", "."),
        metavar="FOLDER",
        help="the folder that holds statements/ and site.yaml (default: the current folder)",
    )
    return made
