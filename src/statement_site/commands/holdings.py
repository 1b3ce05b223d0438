"""What a project holds for readers: its public texts, those that wait, and the day of the newest."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from statement_site.archive.archive import published
from statement_site.commands.progress import shared_map
from statement_site.commands.request import Refused
from statement_site.know import file_project
from statement_site.model import urls
from statement_site.model.problem import has_errors, in_order
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
    public = frozenset(_of(shown))
    return Holdings(
        settings=common.settings,
        title=common.settings.title or common.phrases.say(phrase("Statement archive")),
        public=tuple(sorted(public)),
        waiting=tuple(sorted(set(_of(slips)) - public)),
        newest=max(_days(shown), default=None),
    )


def _of(slips: Iterable[Slip]) -> Iterator[HeldText]:
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
