"""A preview: the site in memory as it would be published, drafts and embargoed statements with it."""

from __future__ import annotations

import pickle
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from statement_site.know import Known, Touching, Wishes, know, refiled
from statement_site.model import urls
from statement_site.model.page import Page
from statement_site.model.problem import Problem
from statement_site.model.slip import Slip
from statement_site.rendering.press import Press
from statement_site.rendering.templates import TemplateProblem
from statement_site.shell import unchanged
from statement_site.shell.bytecode import CompiledTemplates
from statement_site.shell.cache import Cache
from statement_site.shell.files import collect
from statement_site.shell.kept import kept_for
from statement_site.shell.shelf import Shelfmark, Spoilt
from statement_site.shell.workers import Map
from statement_site.shortcut import FEW, changed_ids, touching


@dataclass(frozen=True, slots=True)
class Shown:
    """A site as it is shown: its pages by file, what prints them, and what is wrong.

    `made_with` and `state` say what it was made of, so that the next one need not be made from nothing.
    """

    known: Known
    pages: Mapping[str, Page]
    press: Press
    problems: tuple[Problem, ...]
    made_with: bytes
    state: bytes

    def is_over(self, now: datetime) -> bool:
        """Whether an embargo has ended since it was made."""
        until = self.known.next_release
        return until is not None and until <= now.timestamp()


@dataclass(frozen=True, slots=True)
class Answer:
    """What stands at a path: the bytes of a file of the site, and the problems to show with it."""

    found: bool
    data: bytes
    problems: tuple[Problem, ...]


class Preview:
    """Shows a project as it is now, and again after every change. Nothing is written but to its cache."""

    def __init__(
        self, folder: Path, wishes: Wishes, cache: Cache, clock: Callable[[], datetime]
    ) -> None:
        """Show nothing yet."""
        self._folder, self._wishes, self._cache, self._clock = folder, wishes, cache, clock
        self._shown: Shown | None = None
        self._slips: dict[Shelfmark, Slip] = {}
        self._printing = threading.Lock()

    def refresh(self, map: Map = map) -> Shown:
        """The site as the files are now."""
        try:
            shown = self._show(map)
        except Spoilt:
            self._cache.clear()
            self._shown = None
            shown = self._show(map)
        with self._printing:
            self._shown = shown
        return shown

    def answer(self, file: str) -> Answer:
        """What stands at a file's path in the site; its page for what is not there, where it is not."""
        shown = self._shown
        if shown is None:
            return Answer(found=False, data=b"", problems=())
        page = shown.pages.get(file)
        printed = page or shown.pages[urls.NOT_FOUND]
        try:
            with self._printing:  # an edition remembers what it made, for one reader at a time
                data = shown.press.file(printed, file if page else printed.file)
        except TemplateProblem as error:
            return Answer(False, b"", (error.problem, *shown.problems))
        return Answer(page is not None, data, shown.problems)

    def _show(self, map: Map) -> Shown:
        seen = unchanged.see(str(self._folder))
        project = collect(self._folder, seen.entries)
        kept = kept_for(self._cache, project, self._wishes)
        filed = refiled(project, kept, self._wishes, taken=seen.taken, map=map)
        last = self._shown
        now = self._clock()
        made_of = (kept.printing, filed.before.state)
        follows = last and (last.made_with, last.state) == made_of and not last.is_over(now)
        touching = _touching(last, set(changed_ids(filed))) if last and follows else None
        marks = filed.shelfmarks
        self._slips = dict(zip(marks, filed.shelf.slips(marks, self._slips), strict=True))
        known = know(filed, now=now, wishes=self._wishes, touching=touching, at_hand=self._slips)
        pages = {}
        for page in known.pages:
            now_shown = last.pages[page.file] if last and page.settled else page
            pages.update(dict.fromkeys(page.files, now_shown))
        bytecode = CompiledTemplates(self._cache, kept.program)
        press = Press(project.templates, known.edition, bytecode)
        state = filed.catalogue.state
        return Shown(known, pages, press, known.problems, kept.printing, state)


def _touching(last: Shown, changed: set[str]) -> Touching | None:
    """What finds the pages that an edit touches, where the edit is small."""
    if len(changed) > FEW:
        return None
    shown = [
        page
        for page in last.pages.values()
        if not (changed.isdisjoint(page.cards) and changed.isdisjoint(page.texts))
    ]
    edition = last.known.edition
    return touching(changed, shown, edition.lexicon.coined, pickle.dumps(edition.house))
