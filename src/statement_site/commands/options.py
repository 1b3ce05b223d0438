"""Groups of options that several commands share."""

from __future__ import annotations

import argparse


def add_known(parser: argparse.ArgumentParser) -> None:
    """What is known of a new statement."""
    parser.add_argument("--id", default="", help="the id (default: made of the date and the title)")
    parser.add_argument("--type", default="", help="a key or name of the register of types")
    parser.add_argument(
        "--country", action="append", default=[], help="a country; may be given several times"
    )
    parser.add_argument(
        "--topic", action="append", default=[], help="a topic; may be given several times"
    )


def add_judgement(parser: argparse.ArgumentParser) -> None:
    """What is read, and how it is judged."""
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


def add_cache(parser: argparse.ArgumentParser) -> None:
    """What is kept for the next time."""
    parser.add_argument(
        "--cache",
        default="",
        metavar="FOLDER",
        help="where to keep what makes the next build fast (default: .cache in the project)",
    )


def add_work(parser: argparse.ArgumentParser) -> None:
    """How the work is done."""
    parser.add_argument(
        "--workers",
        type=count,
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


def add_words(parser: argparse.ArgumentParser) -> None:
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


def add_output(parser: argparse.ArgumentParser, *, finish: bool = True) -> None:
    """Where the site stands, and what is written into it."""
    parser.add_argument(
        "-o",
        "--output",
        default="",
        metavar="FOLDER",
        help="the folder of the site (default: _site in the project)",
    )
    if not finish:
        return
    parser.add_argument(
        "--no-search",
        action="store_true",
        help="do without the search index, which takes a second for 800 statements",
    )
    parser.add_argument(
        "--no-data",
        action="store_true",
        help="do without the archive as data: the files of data/ and api/",
    )
    parser.add_argument(
        "--no-manifest", action="store_true", help="do without the list of digests of all files"
    )
    parser.add_argument(
        "--quick", action="store_true", help="the pages alone: all three of the above"
    )
    parser.add_argument(
        "--why", action="store_true", help="say for each file written why it was written"
    )


def port(word: str) -> int:
    """A number of a port, as argparse asks for it."""
    number = int(word)
    if not 0 < number < 65_536:  # noqa: PLR2004 — TCP has no more
        raise ValueError(word)
    return number


def count(word: str) -> int:
    """A number of workers, as argparse asks for it."""
    number = int(word)
    if number < 1:
        raise ValueError(word)
    return number
