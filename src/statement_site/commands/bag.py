"""`statement-site bag`: pack the sources and the site that was built of them, for a library to keep."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from statement_site import __version__
from statement_site.build import Report
from statement_site.commands import DONE, PROBLEMS
from statement_site.commands.holdings import Holdings, holdings_of, see_built, see_one_state
from statement_site.commands.report import as_text, print_report, printable
from statement_site.commands.request import (
    Refused,
    keep_off_sources,
    now,
    project_folder,
    site_folder,
)
from statement_site.finish.bag import About, Deposit, Packed, make_bag
from statement_site.finish.fixity import files_of, listed_in
from statement_site.finish.standing_bag import SOFTWARE
from statement_site.formats.manifest import root_of
from statement_site.formats.premis import Agent
from statement_site.model.problem import Hindrance, Location, Problem
from statement_site.model.urls import MANIFEST
from statement_site.shell.files import shared_files
from statement_site.shell.lock import alone_in
from statement_site.shell.publish import STAGING

#: How many names are told of files that are left out.
_SOME = 3


def run(options: argparse.Namespace) -> int:
    """Write the bag and return the exit code."""
    try:
        folder = project_folder(options)
        site, bag = _site(options, folder), Path(options.bag)
        _keep_apart(bag, site, folder)
        with alone_in(site):
            holdings = holdings_of(folder, options, now())
            see_one_state(site, holdings.public, holdings.waiting, "bag")
            deposit = _deposit(folder, site, holdings, options.date)
            packed = make_bag(deposit, bag)
    except Refused as error:
        print_report(error.report, options, seconds=0)
        return PROBLEMS
    except Hindrance as error:
        print_report(Report((error.problem,)), options, seconds=0)
        return PROBLEMS
    for problem in _left_out(deposit, holdings):
        print(as_text(problem), file=sys.stderr)
    _tell(deposit, packed, bag)
    return DONE


def _site(options: argparse.Namespace, folder: Path) -> Path:
    """The folder of the built site.

    Raises:
        Refused: there is none, or its build was cut short.
    """
    site = site_folder(options.output, folder)
    see_built(site, "bag", "there is no site to put into the bag")
    if (site / STAGING).exists():
        message = "the last build of the site was cut short, or is still at work"
        raise Refused("bag", message, str(site), "build it again")
    return site


def _keep_apart(bag: Path, site: Path, folder: Path) -> None:
    """See that the bag comes into neither the sources nor the site.

    Raises:
        Refused: it would.
    """
    keep_off_sources(bag, folder, "a bag", "../bag")
    places = bag.resolve(), site.resolve()
    if places[0].is_relative_to(places[1]) or places[1].is_relative_to(places[0]):
        message = "a bag cannot be written over the site that goes into it"
        raise Refused("bag", message, str(bag), "choose a folder outside the site")


def _deposit(folder: Path, site: Path, holdings: Holdings, day: str) -> Deposit:
    """What goes into the bag."""
    texts = frozenset(each.path for each in holdings.public)
    there = frozenset(files_of(site))
    listed = listed_in(site) if MANIFEST in there else None
    pages = there if listed is None else {*listed, MANIFEST}
    return Deposit(
        project=folder,
        sources=tuple(sorted((*texts, *shared_files(folder)))),
        texts=texts,
        site=site,
        pages=tuple(sorted(pages)),
        listed=listed,
        about=_about(holdings, day),
    )


def _about(holdings: Holdings, day: str) -> About:
    settings = holdings.settings
    return About(
        title=holdings.title,
        organization=settings.publisher or holdings.title,
        description=settings.description,
        url=settings.url,
        date=_day(holdings, day),
        agent=Agent(SOFTWARE, __version__),
    )


def _day(holdings: Holdings, given: str) -> str:
    """The day of bagging, as ISO 8601 writes it: the one given, or that of the newest text.

    Raises:
        Refused: what is given is no day, or nothing has one.
    """
    hint = "say --date 2024-03-14"
    if given:
        try:
            return date.fromisoformat(given).isoformat()
        except ValueError as error:
            message = f"--date is not a day: {given[:40]}"
            raise Refused("value", message, "(command line)", hint) from error
    if holdings.newest is None:
        message = "no statement has a date by which the bag could be dated"
        raise Refused("bag", message, "(command line)", hint)
    return holdings.newest.isoformat()


def _left_out(deposit: Deposit, holdings: Holdings) -> Iterator[Problem]:
    """What a reader of the bag will not find in it, or not be told."""
    for each in holdings.waiting:
        message = "a draft or under embargo: left out of the bag"
        yield Problem("bag", message, Location(each.path), warning=True)
    where = Location(str(deposit.site))
    if deposit.listed is None:
        message = "the site has no manifest: its files are taken as they are, compared with nothing"
        yield Problem("manifest", message, where, "build it again", warning=True)
        return
    beside = sorted(set(files_of(deposit.site)) - set(deposit.pages))
    if beside:
        names = ", ".join(beside[:_SOME]) + (" …" if len(beside) > _SOME else "")
        message = f"left out, since the manifest does not list them: {len(beside):,} ({names})"
        yield Problem("bag", message, where, warning=True)


def _tell(deposit: Deposit, packed: tuple[Packed, ...], bag: Path) -> None:
    """Say what the bag holds."""
    size = sum(each.size for each in packed)
    print(f"wrote {printable(str(bag))}: {len(packed):,} files, {size:,} bytes")
    if deposit.listed is not None:
        print(f"root {root_of(deposit.listed).hex()}")
