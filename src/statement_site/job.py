"""The job: which pages a build has to look at, and what is known of them afterwards.

Of three jobs the smallest that is sure to be enough: the pages that show a changed statement, where
all stand in every list as they did; the pages of statements and lists that an edit touches and all
that is made of the whole, where a site stands as it was left; every page.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from statement_site.know import Filed, Touching, Wishes, know
from statement_site.model.page import Page
from statement_site.pages import Output
from statement_site.pages.edition import Edition
from statement_site.rendering.press import make_keys, stamp_of, with_shown
from statement_site.shell.kept import Kept
from statement_site.shell.planned import Planned, planned
from statement_site.shell.prints import Prints
from statement_site.shortcut import (
    FEW,
    changed_ids,
    follows,
    only_shown_changed,
    short_edition,
    touching,
)


@dataclass(frozen=True, slots=True)
class Job:
    """The pages that may have changed by their files, what they are printed with, and what will stand.

    `planned` is the plan to keep, None where the kept one still holds.
    """

    edition: Edition
    pages: Mapping[str, Page]
    prints: Prints
    planned: Planned | None


@dataclass(frozen=True, slots=True)
class Planner:
    """Finds the job of a build: `last` was printed into the folder, `as_left` says that it stands so."""

    filed: Filed
    kept: Kept
    folder: str
    last: Prints
    now: datetime
    wishes: Wishes
    as_left: bool

    def job(self, outputs: Iterable[Output]) -> Job:
        """The smallest job that is sure to be enough."""
        last, moment = self.last, self.now.timestamp()
        same = self.as_left and last.made_with == self.kept.printing
        if not same or not follows(self.filed, last, moment):
            return self._whole_job(outputs, None)
        shown_only = only_shown_changed(self.filed, last)
        if shown_only and not self.filed.changed:
            return self._short_job(Planned((), (), b"", b""))
        plan = self.kept.planned(self.folder, last)
        if shown_only and plan is not None:
            return self._short_job(plan)
        return self._whole_job(outputs, plan)

    def _short_job(self, plan: Planned) -> Job:
        """The pages that show changed statements, where the plan must be what it was."""
        filed, last = self.filed, self.last
        edition = short_edition(filed, last, self.wishes, self.now.timestamp())
        filings = filed.fetcher.filings

        def stamp(statement_id: str) -> bytes:
            return stamp_of(edition.slips[statement_id], edition.lexicon)

        def shelf(statement_id: str) -> bytes:
            return filings[statement_id].digest

        pages = {page.file: page for page in plan.showing_any(changed_ids(filed))}
        keys = {
            file: with_shown(last.keys[file], page, stamp, shelf) for file, page in pages.items()
        }
        prints = replace(last, keys={**last.keys, **keys}, catalogue=filed.catalogue.state)
        return Job(edition, pages, prints, None)

    def _whole_job(self, outputs: Iterable[Output], plan: Planned | None) -> Job:
        """Every page of the site; those that are settled by the last plan have the keys they had."""
        filed, last = self.filed, self.last
        touching = self._touching(plan) if plan else None
        known = know(filed, now=self.now, wishes=self.wishes, outputs=outputs, touching=touching)
        house = pickle.dumps(known.edition.house)
        shared = self.kept.reading + house
        shared += repr((filed.common.settings, filed.common.phrases)).encode()
        make = make_keys(known.archive, filed.project.templates, shared)
        pages = {page.file: page for page in known.pages}
        more = {file: page.supplements.names for file, page in pages.items() if page.supplements}
        values = [b"" if page.settled else page.packed_values for page in pages.values()]
        keys = {
            file: last.keys[file] if page.settled else make.key(page, packed)
            for (file, page), packed in zip(pages.items(), values, strict=True)
        }
        prints = Prints(
            made_with=self.kept.printing,
            catalogue=filed.catalogue.state,
            keys=keys,
            traces={},
            listing=(),
            planned=filed.catalogue.state,
            cited=known.cited,
            until=known.next_release,
            coined=known.archive.lexicon.coined,
            house=house,
            problems=pickle.dumps(known.problems),
            statements=len(known.archive.slips),
            supplements=more,
            digests={},
        )
        kept = self._plan(pages, values, prints, plan)
        return Job(known.edition, pages, prints, kept)

    def _touching(self, plan: Planned) -> Touching | None:
        """What finds the pages that an edit touches, where the edit is small."""
        changed = set(changed_ids(self.filed))
        if len(changed) > FEW or not plan.has_room:
            return None
        return touching(changed, plan.showing_any(changed), self.last.coined, self.last.house)

    def _plan(
        self, pages: Mapping[str, Page], values: list[bytes], prints: Prints, plan: Planned | None
    ) -> Planned:
        """The plan to keep: a new one, or the last with the pages that have other keys."""
        if plan is None or not any(page.settled for page in pages.values()):
            shown = (each for page in pages.values() for each in (*page.cards, *page.texts))
            return planned(pages.values(), values, dict.fromkeys(shown))
        before, keys = self.last.keys, prints.keys
        anew = [
            (page, packed)
            for (file, page), packed in zip(pages.items(), values, strict=True)
            if before.get(file) != keys[file]
        ]
        gone = before.keys() - keys.keys()
        return plan.amended([page for page, _ in anew], [packed for _, packed in anew], gone)
