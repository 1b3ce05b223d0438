"""What can be asked for at the command line."""

from __future__ import annotations

import argparse
import os

from statement_site import __version__
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

_EPILOG = """\
exit codes:
  0    done; warnings may have been shown
  1    there are errors, each shown with file, line and column; nothing was written
  2    the command line could not be understood
  130  stopped by Ctrl-C or a signal; the old site stands

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

Subparsers = argparse._SubParsersAction  # noqa: SLF001 — argparse has no public name for it


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
    _add_build(commands)
    _add_check(commands)
    _add_serve(commands)
    _add_new(commands)
    _add_import(commands)
    _add_schema(commands)
    _add_amend(commands)
    _add_record(commands)
    _add_verify(commands)
    _add_bag(commands)
    return program


def _add_build(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """The command that publishes."""
    build = _command(
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


def _add_check(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """The command that finds what is wrong."""
    check = _command(
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


def _add_serve(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """The command that shows the site while it is written."""
    serve = _command(
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


def _add_new(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """The command that writes a new statement file."""
    new = _command(
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


def _add_import(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """The command that makes statement files of pages."""
    importing = _command(
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
    importing.add_argument(
        "--print", action="store_true", help="print the statement files instead of writing them"
    )
    importing.add_argument(
        "--allow-duplicate",
        action="store_true",
        help="import what seems to be in the archive already",
    )


def _add_schema(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """The command that prints JSON Schemas."""
    schema = _command(
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


def _add_amend(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """The command that keeps a text before it is changed."""
    amend = _command(
        commands,
        "amend",
        "keep a published text as an earlier version, so that it can be changed",
        "Writes the text as it was published into a file of its own, ID.v1.md, with the day and the reason.\n"
        "Then the text itself can be changed: its page says so, and leads to what it was.",
    )
    amend.add_argument("text", metavar="ID", help="the text: a file, or its stem: ID, or ID.es")
    amend.add_argument("--reason", required=True, help="why it is changed, for readers")
    amend.add_argument("--date", default="", help="the day (default: today)")
    amend.add_argument(
        "--from",
        dest="source",
        default="",
        metavar="FILE",
        help="a copy of the file as it was published, where the file itself has been changed",
    )
    add_output(amend, finish=False)


def _add_record(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """The command that writes the ledger."""
    record = _command(
        commands,
        "record",
        "write into the ledger what is published",
        "Adds to ledger.txt each text that is published, with the SHA-256 of its words, and the root of the\n"
        "site’s manifest. From then on a build refuses to publish other words at the address, or none.",
    )
    add_cache(record)
    add_output(record, finish=False)


def _add_verify(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """The command that compares a site with its manifest."""
    verify = _command(
        commands,
        "verify",
        "see whether a site is what was published",
        "Compares every file of a site with its manifest, and prints the manifest's root, to compare with\n"
        "the one that was made known. With --paragraph, says in which texts a quotation stands.",
    )
    verify.add_argument(
        "site",
        nargs="?",
        default="",
        metavar="SITE",
        help="the folder of the site (default: _site in the project)",
    )
    verify.add_argument(
        "--paragraph",
        default="",
        metavar="FILE",
        help="look for the words of this file in the texts as they were published; - for standard input",
    )


def _add_bag(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """The command that packs a deposit."""
    bag = _command(
        commands,
        "bag",
        "pack sources and site into a bag, for a library to keep",
        "Packs the sources that are published and the site that was built of them into a bag (BagIt, RFC\n"
        "8493). Drafts and statements under embargo are left out. The same files give the same bag.",
    )
    bag.add_argument("bag", metavar="BAG", help="the folder to write the bag to")
    bag.add_argument(
        "-o",
        "--output",
        default="",
        metavar="FOLDER",
        help="where the site was written (default: _site in the project)",
    )
    bag.add_argument(
        "--date",
        default="",
        help="the day of bagging, as 2024-03-14 (default: that of the newest statement)",
    )


def _command(
    commands: Subparsers[argparse.ArgumentParser], name: str, summary: str, description: str
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
    command.set_defaults(**_USUAL)
    command.add_argument(
        "-p",
        "--project",
        default=os.environ.get("STATEMENT_SITE_PROJECT", "."),
        metavar="FOLDER",
        help="the folder that holds statements/ and site.yaml (default: the current folder)",
    )
    return command
