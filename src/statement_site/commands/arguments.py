"""What can be asked for at the command line."""

from __future__ import annotations

import argparse
import os

from statement_site import __version__

_EPILOG = """\
exit codes:
  0    done; warnings may have been shown
  1    there are errors, each shown with file, line and column; nothing was written
  2    the command line could not be understood
  130  stopped by Ctrl-C or a signal; the old site stands

Without a command, build is meant.
"""


def parser() -> argparse.ArgumentParser:
    """Every command and option."""
    program = argparse.ArgumentParser(
        prog="statement-site",
        description="Builds a static site from an archive of diplomatic statements.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    program.add_argument("--version", action="version", version=f"statement-site {__version__}")
    commands = program.add_subparsers(dest="command", metavar="COMMAND", required=True)
    build = _command(
        commands,
        "build",
        "read the statements and write the site",
        "Reads the statements and writes the site. With errors, nothing is written.",
    )
    _add_output(build)
    _command(
        commands,
        "check",
        "find everything that is wrong, and write no page",
        "Does everything that a build does except writing the site.",
    )
    _add_serve(commands)
    _add_new(commands)
    _command(
        commands,
        "schema",
        "print a JSON Schema of the statement file",
        "Prints a JSON Schema (2020-12) of the front matter, with the terms of the project's registers,\n"
        "for editors that complete and check while one types.",
    )
    return program


def _add_serve(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The command that shows the site while it is written."""
    serve = _command(
        commands,
        "serve",
        "show the site while it is written",
        "Shows the site on this machine as it would be, drafts and embargoed statements with it, and\n"
        "again at every change of a file. Nothing is written into the published site.",
    )
    serve.add_argument(
        "--port", type=_port, default=8000, metavar="N", help="where to listen (default: 8000)"
    )
    serve.add_argument("--open", action="store_true", help="open it in a browser")


def _add_new(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The command that writes a new statement file."""
    new = _command(
        commands,
        "new",
        "write a new statement file",
        "Writes a new statement file with what is given, the other fields explained in comments, and opens\n"
        "it in $VISUAL or $EDITOR. At a terminal it asks for what is not given.",
    )
    new.add_argument("title", nargs="?", default="", help="the formal title")
    new.add_argument("--id", default="", help="the id (default: made of the date and the title)")
    new.add_argument("--date", default="", help="the date in EDTF (default: today)")
    new.add_argument("--type", default="", help="a key or name of the register of types")
    new.add_argument(
        "--country", action="append", default=[], help="a country; may be given several times"
    )
    new.add_argument(
        "--topic", action="append", default=[], help="a topic; may be given several times"
    )
    new.add_argument("--source", default="", metavar="URL", help="where the text is from")
    new.add_argument("--no-edit", action="store_true", help="do not open an editor")


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    summary: str,
    description: str,
) -> argparse.ArgumentParser:
    """A command that reads a project."""
    command = commands.add_parser(
        name,
        help=summary,
        description=description,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    _add_project(command)
    _add_work(command)
    _add_words(command)
    return command


def _add_project(parser: argparse.ArgumentParser) -> None:
    """What is read."""
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


def _add_work(parser: argparse.ArgumentParser) -> None:
    """How the work is done."""
    parser.add_argument(
        "--cache",
        default="",
        metavar="FOLDER",
        help="where to keep what makes the next build fast (default: .cache in the project)",
    )
    parser.add_argument(
        "--workers",
        type=_count,
        default=0,
        metavar="N",
        help="how many processes share the work (default: one for each processor)",
    )
    parser.add_argument(
        "--start-method",
        choices=("fork", "spawn"),
        default="",
        help="how processes start (default: fork on Linux, spawn elsewhere)",
    )
    parser.add_argument(
        "--scheduler",
        default="",
        metavar="ADDRESS",
        help="share the work among the workers of a Dask scheduler, as tcp://host:8786",
    )


def _add_words(parser: argparse.ArgumentParser) -> None:
    """What is said about it."""
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


def _add_output(parser: argparse.ArgumentParser) -> None:
    """What is written."""
    parser.add_argument(
        "-o",
        "--output",
        default="",
        metavar="FOLDER",
        help="where to write the site (default: _site in the project)",
    )
    parser.add_argument(
        "--no-search",
        action="store_true",
        help="do without the search index, which takes a second for 800 statements",
    )
    parser.add_argument(
        "--why", action="store_true", help="say for each file written why it was written"
    )


def _port(word: str) -> int:
    """A number of a port, as argparse asks for it."""
    number = int(word)
    if not 0 < number < 65_536:  # noqa: PLR2004 — TCP has no more
        raise ValueError(word)
    return number


def _count(word: str) -> int:
    """A number of workers, as argparse asks for it."""
    number = int(word)
    if number < 1:
        raise ValueError(word)
    return number
