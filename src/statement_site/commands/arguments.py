"""What can be asked for at the command line."""

from __future__ import annotations

import argparse

from statement_site import __version__
from statement_site.commands.command import EPILOG, Subparsers, command
from statement_site.commands.keeping import add_keeping
from statement_site.commands.options import (
    add_cache,
    add_judgement,
    add_known,
    add_output,
    add_words,
    add_work,
    port,
)
from statement_site.model.term import KINDS


def parser() -> argparse.ArgumentParser:
    """Every command and option."""
    program = argparse.ArgumentParser(
        prog="statement-site",
        description="Builds a static site from an archive of diplomatic statements.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    program.add_argument("--version", action="version", version=f"statement-site {__version__}")
    commands = program.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _add_build(commands)
    _add_check(commands)
    _add_serve(commands)
    _add_init(commands)
    _add_new(commands)
    _add_import(commands)
    _add_schema(commands)
    add_keeping(commands)
    return program


def _add_build(commands: Subparsers) -> None:
    """The command that publishes."""
    build = command(
        commands,
        "build",
        "read the statements and write the site",
        "Reads the statements and writes the site. With errors, nothing is written.",
    )
    add_judgement(build)
    add_work(build)
    add_cache(build)
    add_words(build)
    add_output(build)


def _add_check(commands: Subparsers) -> None:
    """The command that finds what is wrong."""
    check = command(
        commands,
        "check",
        "find everything that is wrong, and write no page",
        "Does everything that a build does except writing the site, and asks what an editor would ask:\n"
        "docs/checking.md lists the rules.",
    )
    add_judgement(check)
    add_work(check)
    add_cache(check)
    add_words(check)
    check.add_argument(
        "--fix",
        action="store_true",
        help="mend what can be mended safely: shows a diff first, and asks",
    )
    check.add_argument(
        "--yes", action="store_true", help="with --fix: do not ask before files are changed"
    )
    check.add_argument(
        "--external",
        action="store_true",
        help="ask the servers of sources whether their pages are still there",
    )


def _add_serve(commands: Subparsers) -> None:
    """The command that shows the site while it is written."""
    serve = command(
        commands,
        "serve",
        "show the site while it is written",
        "Shows the site on this machine as it would be, drafts and embargoed statements with it, and\n"
        "again at every change of a file. Nothing is written into the published site.",
    )
    add_work(serve)
    serve.add_argument(
        "--port", type=port, default=8000, metavar="N", help="where to listen (default: 8000)"
    )
    serve.add_argument("--open", action="store_true", help="open it in a browser")


def _add_init(commands: Subparsers) -> None:
    """The command that begins an archive."""
    init = command(
        commands,
        "init",
        "begin an archive in a folder of its own",
        "Writes the settings of a new archive, its page about itself and a register of people, each with\n"
        "what can be filled in explained. Nothing that stands in the folder is touched.",
        reads_project=False,
    )
    init.add_argument("folder", metavar="FOLDER", help="the folder, which need not be there")
    init.add_argument("--title", default="", help="the title of the archive")
    init.add_argument("--publisher", default="", metavar="NAME", help="who answers for it")
    init.add_argument(
        "--language", default="en", metavar="TAG", help="its language (BCP 47; default: en)"
    )


def _add_new(commands: Subparsers) -> None:
    """The command that writes a new statement file."""
    new = command(
        commands,
        "new",
        "write a new statement file",
        "Writes a new statement file with what is given, the other fields explained in comments, and opens\n"
        "it in $VISUAL or $EDITOR. At a terminal it asks for what is not given.",
    )
    new.add_argument("title", nargs="?", default="", help="the formal title")
    new.add_argument("--date", default="", help="the date in EDTF (default: today)")
    new.add_argument("--source", default="", metavar="URL", help="where the text is from")
    add_known(new)
    new.add_argument("--no-edit", action="store_true", help="do not open an editor")


def _add_import(commands: Subparsers) -> None:
    """The command that makes statement files of pages."""
    importing = command(
        commands,
        "import",
        "make statement files of pages, documents and texts",
        "Makes a statement file of each source: the text without the page around it, and the fields with\n"
        "the evidence for each. What is doubtful stands under `review`, and the build waits until an\n"
        "editor has settled it. What is given here is taken as certain.",
    )
    importing.add_argument(
        "source",
        nargs="+",
        metavar="SOURCE",
        help="a file (text, HTML, PDF, DOCX), a folder of them, a web address, or - for standard input",
    )
    importing.add_argument("--title", default="", help="the formal title")
    importing.add_argument("--date", default="", help="the date in EDTF")
    importing.add_argument("--language", default="", metavar="TAG", help="the language (BCP 47)")
    importing.add_argument(
        "--source-url",
        default="",
        metavar="URL",
        help="where the page is from, if the file does not say",
    )
    add_known(importing)
    _add_import_options(importing)


def _add_import_options(importing: argparse.ArgumentParser) -> None:
    """What is done with the pages."""
    importing.add_argument(
        "--translation-of",
        default="",
        metavar="ID",
        help="the statement that is there, of which this is the text in another language",
    )
    importing.add_argument(
        "--print", action="store_true", help="print the statement files instead of writing them"
    )
    importing.add_argument(
        "--allow-duplicate",
        action="store_true",
        help="import what seems to be in the archive already",
    )
    importing.add_argument(
        "--all", action="store_true", help="import a folder however many files it holds"
    )


def _add_schema(commands: Subparsers) -> None:
    """The command that prints JSON Schemas."""
    schema = command(
        commands,
        "schema",
        "print a JSON Schema of the statement file, or of a register",
        "Prints a JSON Schema (2020-12) of the front matter, with the terms of the project's registers, or\n"
        "of the file of a register, for editors that complete and check while one types.",
    )
    schema.add_argument(
        "of",
        nargs="?",
        default="statement",
        choices=("statement", *KINDS),
        metavar="REGISTER",
        help=f"the register: {', '.join(KINDS)} (default: the statement file)",
    )
