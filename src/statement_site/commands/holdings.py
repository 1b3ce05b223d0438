"""What a project holds for readers: its public texts, those that wait, and the day of the newest."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from statement_site.archive.archive import published
from statement_site.commands.progress import shared_map
from statement_site.commands.request import Refused
from statement_site.know import file_project
from statement_site.model import urls
from statement_site.model.problem import Location, Problem, has_errors, in_order
from statement_site.model.settings import Settings
from statement_site.model.slip import Slip
from statement_site.reading.phrases import phrase
from statement_site.reading.whole import read_common
from statement_site.shell.files import collect
from statement_site.shell.shelf import Shelf


class HeldText(NamedTuple):
    """A text: its path in the project, its page in the site and the file of its words alone there.

    `digest` is that of its words (SHA-256, in hex).
    """

    path: str
    page: str
    words: str
    digest: str


@dataclass(frozen=True, slots=True)
class Holdings:
    """The texts of a project. `newest` is the day of the newest public one, where one has a date."""

    settings: Settings
    title: str
    public: tuple[HeldText, ...]
    waiting: tuple[HeldText, ...]
    newest: date | None


def holdings_of(folder: Path, options: argparse.Namespace, now: datetime) -> Holdings:
    """What a project holds at a time, read from its files: nothing kept by a build is trusted.

    Raises:
        Refused: one of the files has an error.
    """
    project = collect(folder)
    with shared_map(options) as map_, TemporaryDirectory(prefix="statement-site-") as packs:
        common = read_common(project)
        filed = file_project(project, Shelf(Path(packs)), common, map=map_)
        problems = in_order(filed.problems)
        if has_errors(problems):
            raise Refused.because(problem for problem in problems if not problem.warning)
        shelfmarks = (filing.shelfmark for filing in filed.catalogue.filings.values())
        slips = tuple(filed.shelf.slips(shelfmarks))
    shown = published(slips, now.timestamp())
    public = frozenset(held_texts(shown))
    return Holdings(
        settings=common.settings,
        title=common.settings.title or common.phrases.say(phrase("Statement archive")),
        public=tuple(sorted(public)),
        waiting=tuple(sorted(set(held_texts(slips)) - public)),
        newest=max(_days(shown), default=None),
    )


def held_texts(slips: Iterable[Slip]) -> Iterator[HeldText]:
    """The texts of statements."""
    for slip in slips:
        digests = dict(slip.digests)
        for text in slip.texts:
            address = urls.text(slip.id, text.variant)
            words = f"{address}{urls.MARKDOWN}"
            yield HeldText(text.path, urls.file_of(address), words, digests[text.variant])


def _days(slips: Iterable[Slip]) -> Iterator[date]:
    """The days of statements, each the first that its date can mean, and of releases, in UTC."""
    for slip in slips:
        if slip.order is not None and slip.order[0][0] > 0:
            year, month, day = slip.order[0]
            yield date(year, month or 1, day or 1)
        for text in slip.texts:
            if text.release is not None:
                yield datetime.fromtimestamp(text.release, UTC).date()


def see_built(site: Path, code: str, message: str) -> None:
    """See that there is a site.

    Raises:
        Refused: there is none; the problem has the code and the message that are given.
    """
    if not (site / urls.file_of(urls.HOME)).is_file():
        hint = "build it first, or name its folder with --output"
        raise Refused(code, message, str(site), hint)


def see_one_state(
    site: Path, public: Iterable[HeldText], waiting: Iterable[HeldText], code: str
) -> None:
    """See that a site shows every public text as its source reads, and none that is waiting.

    Raises:
        Refused: it is older than its sources, or was built for an editor's eyes; the problems have the
            code that is given.
    """
    older = "this text has no page in the site, which is older than its sources"
    other = "this text reads otherwise in the site, which is older than its sources"
    draft = "a draft or under embargo, and the site shows it"
    public = sorted(public)
    found = (
        *((older, each) for each in public if not (site / each.page).is_file()),
        *((other, each) for each in public if _reads_otherwise(site, each)),
        *((draft, each) for each in sorted(waiting) if (site / each.page).is_file()),
    )
    hint = "build the site again, without --drafts"
    if found:
        raise Refused.because(
            Problem(code, message, Location(each.path), hint) for message, each in found
        )


def _reads_otherwise(site: Path, text: HeldText) -> bool:
    """Whether a site has other words for a text than its source."""
    words = site / text.words
    return words.is_file() and sha256(words.read_bytes()).hexdigest() != text.digest
