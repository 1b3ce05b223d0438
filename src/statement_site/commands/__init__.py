"""The command line: one module for each command, each prints a report."""

from __future__ import annotations

import argparse
import io
import os
import signal
import sys
from collections.abc import Sequence
from types import FrameType
from typing import NoReturn

from statement_site import __version__

#: Exit codes, as `--help` explains them.
DONE, PROBLEMS, USAGE, STOPPED = 0, 1, 2, 130

_EPILOG = """\
exit codes:
  0    done; warnings may have been shown
  1    there are errors, each shown with file, line and column; nothing was written
  2    the command line could not be understood
  130  stopped by Ctrl-C or a signal; the old site stands

Without a command, build is meant.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    signal.signal(signal.SIGTERM, _stop)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or (words[0].startswith("-") and words[0] not in ("-h", "--help", "--version")):
        words.insert(0, "build")
    try:
        options = _parser().parse_args(words)
        # Heavy imports wait until the command line is known to be right.
        from statement_site.commands import build, check  # noqa: PLC0415

        return {"build": build.run, "check": check.run}[options.command](options)
    except KeyboardInterrupt:
        print("\nstopped; the old site stands", file=sys.stderr)
        return STOPPED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _stop(_: int, __: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="statement-site",
        description="Builds a static site from an archive of diplomatic statements.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"statement-site {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    build = commands.add_parser(
        "build",
        help="read the statements and write the site",
        description="Reads the statements and writes the site. With errors, nothing is written.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    _add_shared(build)
    build.add_argument(
        "-o",
        "--output",
        default="",
        metavar="FOLDER",
        help="where to write the site (default: _site in the project)",
    )
    check = commands.add_parser(
        "check",
        help="find everything that is wrong, and write nothing",
        description="Does everything that a build does except writing.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    _add_shared(check)
    return parser


def _add_shared(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "-p",
        "--project",
        default=os.environ.get("STATEMENT_SITE_PROJECT", "."),
        metavar="FOLDER",
        help="the folder that holds statements/ and site.yaml (default: the current folder)",
    )
    parser.add_argument(
        "--base-url",
        default="",
        metavar="URL",
        help="the site's public address, instead of `url` in site.yaml",
    )
    parser.add_argument(
        "--drafts",
        action="store_true",
        help="include drafts and embargoed statements, marked; not for publishing",
    )
    parser.add_argument("--strict", action="store_true", help="let warnings count as errors")
    parser.add_argument(
        "--format",
        choices=("text", "json", "github"),
        default="text",
        help="how problems are written: for people, as JSON, or as GitHub annotations",
    )
    volume = parser.add_mutually_exclusive_group()
    volume.add_argument("-q", "--quiet", action="store_true", help="show problems only")
    volume.add_argument(
        "-v", "--verbose", action="store_true", help="show also each file written or removed"
    )
