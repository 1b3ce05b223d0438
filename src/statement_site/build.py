"""The flow: read the statements, know the archive, plan every page, publish what changed."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from statement_site.finish.data import forget_data, make_data
from statement_site.finish.finishing import Digests, Finishing, finish
from statement_site.job import Job, Planner
from statement_site.know import Filed, Wishes, judged, know, refiled
from statement_site.model.page import may_be_supplement
from statement_site.model.problem import Hindrance, Problem, has_errors, in_order
from statement_site.pages import OUTPUTS, Output
from statement_site.pages.edition import Edition
from statement_site.proofreading import proofread
from statement_site.reading.project import Project
from statement_site.rendering.press import Key, Press
from statement_site.shell.bytecode import CompiledTemplates
from statement_site.shell.cache import Cache
from statement_site.shell.kept import Kept, kept_for
from statement_site.shell.lock import alone_in, alone_with
from statement_site.shell.printing import Printed, Printer, print_all
from statement_site.shell.prints import Prints, in_place
from statement_site.shell.publish import LISTING, OutputProblem, Publication, Site
from statement_site.shell.why import reason
from statement_site.shell.workers import Map, WorkerDied

#: Nothing beside the pages and their data.
PAGES_ALONE = Finishing()


@dataclass(frozen=True, slots=True)
class Report:
    """What a build came to: nothing was written where it is not published.

    `why` has the reason for each file written.
    """

    problems: tuple[Problem, ...]
    statements: int = 0
    pages: int = 0
    next_release: datetime | None = None
    published: Publication = field(default_factory=Publication)
    why: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_published(self) -> bool:
        """Whether the pages stand as this build wants them, whatever else it could not make."""
        return self.published != Publication()


def build(
    project: Project,
    folder: str,
    *,
    now: datetime,
    wishes: Wishes,
    cache: Cache,
    taken: int = 0,
    outputs: Iterable[Output] = OUTPUTS,
    finishing: Finishing = PAGES_ALONE,
    map: Map = map,
) -> Report:
    """Read the statements, know the archive, plan every page, publish what changed.

    `taken` is when the traces of the project's files were, in nanoseconds since 1970; `finishing` is
    what is wanted beside pages and data.
    """
    kept = kept_for(cache, project, wishes)
    run = _Run(project, Site(folder), now, wishes, kept, taken, map, finishing)
    failed = _Failed(
        "the site cannot be written", "no page is cut short; once that is mended, build again"
    )
    return _reported(lambda: run.report(outputs), cache, folder, failed)


#: A day begins so long before it does in UTC, in the first zone of time.
_FIRST_ZONE = timedelta(hours=14)


def check(
    project: Project,
    *,
    now: datetime,
    wishes: Wishes,
    cache: Cache,
    taken: int = 0,
    map: Map = map,
) -> Report:
    """Everything that a build finds out, and what an editor would ask; no page is written."""
    run = _Run(project, Site(""), now, wishes, kept_for(cache, project, wishes), taken, map)
    failed = _Failed("the statements cannot be checked", "see to the folder of the cache")
    return _reported(run.remarks, cache, str(cache.folder), failed)


class _Failed(NamedTuple):
    """What is said where the system does not let work be done: what could not be, and a hint."""

    message: str
    hint: str


def _reported(make: Callable[[], Report], cache: Cache, folder: str, failed: _Failed) -> Report:
    """The report on work with a cache; where it could not be done, what was in the way and a hint."""
    try:
        return alone_with(cache, make)
    except Hindrance as error:
        return Report((error.problem,))
    except WorkerDied:
        message, memory = "a worker was killed", "is there memory enough? try --workers 1"
        return Report((OutputProblem(folder, message, memory).problem,))
    except OSError as error:
        where = str(error.filename or folder)
        message = f"{failed.message}: {error.strerror or error}"
        return Report((OutputProblem(where, message, failed.hint).problem,))


@dataclass(frozen=True, slots=True)
class _Run:
    """One build, from the files to the site."""

    project: Project
    site: Site
    now: datetime
    wishes: Wishes
    kept: Kept
    taken: int
    map: Map
    finishing: Finishing = PAGES_ALONE

    def report(self, outputs: Iterable[Output]) -> Report:
        """Carry it out."""
        last = self.kept.prints(self.site.root)
        standing = last.standing(self.site, cut_short=self.site.was_cut_short())
        job, why = self._job(outputs, last, standing)
        problems = judged(pickle.loads(job.prints.problems), self.wishes)  # noqa: S301 — our own
        report = Report(
            problems, job.prints.statements, len(job.prints.keys), _time(job.prints.until)
        )
        if has_errors(problems):
            return report
        with alone_in(Path(self.site.root)):
            job = self._with_plan_kept(job)
            published, prints = self._publish(job, last, standing, why)
            edition = job.edition
            del job, last, standing  # they are large, and all is printed
            wrong = self._finish(edition, prints)
        why = {file: why[file] for file in published.written}
        return replace(report, problems=(*problems, *wrong), published=published, why=why)

    def remarks(self) -> Report:
        """What a build would find out, and what an editor would ask."""
        filed = self.filed()
        known = know(filed, now=self.now, wishes=self.wishes)
        today = (self.now + _FIRST_ZONE).date().isoformat()
        asked = proofread(self.project, filed.common, today=today, map=self.map)
        return Report(
            judged(in_order((*known.problems, *asked)), self.wishes),
            len(known.archive.slips),
            len(known.pages),
            _time(known.next_release),
        )

    def _job(
        self, outputs: Iterable[Output], last: Prints, standing: Mapping[str, Key]
    ) -> tuple[Job, dict[str, str]]:
        """The job, and for each file that there is a reason to print, the reason.

        What was known of files and indexes is forgotten before workers are started, who would copy it.
        """
        filed = self.filed()
        as_left = len(standing) == len(last.keys)
        job = self._planner(filed, last, as_left=as_left).job(outputs)
        changed = {filed.catalogue.filings[each].id for each in filed.changed}
        return job, {
            file: reason(page, standing, file, job.prints.keys[file], changed)
            for file, page in job.pages.items()
            if standing.get(file) != job.prints.keys[file]
        }

    def _finish(self, edition: Edition, prints: Prints) -> tuple[Problem, ...]:
        """Make what stands beside the pages; what could not be made."""
        site, digests = Path(self.site.root), prints.digests_of_files
        return finish(site, self.finishing, digests, lambda: self._data(site, edition), self.map)

    def _data(self, site: Path, edition: Edition) -> Digests:
        """Write the data of the archive, or take it away; the digests of its files."""
        if self.wishes.data:
            return make_data(site, edition, self.kept.cache, self.kept.printing)
        forget_data(site)
        return {}

    def filed(self) -> Filed:
        """The files, read where they changed."""
        project, kept, wishes = self.project, self.kept, self.wishes
        return refiled(project, kept, wishes, taken=self.taken, map=self.map)

    def _planner(self, filed: Filed, last: Prints, *, as_left: bool) -> Planner:
        return Planner(
            filed, self.kept, self.site.root, last, self.now, self.wishes, as_left=as_left
        )

    def _publish(
        self, job: Job, last: Prints, standing: Mapping[str, Key], why: Mapping[str, str]
    ) -> tuple[Publication, Prints]:
        """Print the pages that there is a reason for, and let them take their places."""
        site, keys = self.site, job.prints.keys
        as_left = site.trace(LISTING) == last.listing
        pages = [job.pages[file] for file in why]
        same = (last.keys.keys(), last.supplements) == (keys.keys(), job.prints.supplements)
        if not pages and as_left and same:
            prints = replace(
                job.prints, traces=last.traces, digests=last.digests, listing=last.listing
            )
            if (prints.made_with, prints.catalogue) != (last.made_with, last.catalogue):
                self.kept.keep_prints(site.root, prints)
            return Publication((), len(keys), ()), prints
        site.open()
        try:
            bytecode = CompiledTemplates(self.kept.cache, self.kept.program)
            press = Press(self.project.templates, job.edition, bytecode)
            compare = not site.is_empty()
            printer = Printer(press, pages, site, compare=compare, digests=self.finishing.manifest)
            printed = print_all(printer, self.map)
            wanted = job.prints.files
            known = wanted if same else last.files
            before = known if as_left else site.made_before() | known
            removed = site.put_in_place(wanted, before, listed=as_left)
            prints = self._with_printed(job.prints, printed, last, standing)
            self.kept.keep_prints(site.root, prints)
        finally:
            site.close()
        written = tuple(sorted(each.file for each in printed if each.written))
        names = last.names_of_supplements | job.prints.names_of_supplements if removed else ()
        pages_gone = tuple(file for file in removed if not may_be_supplement(file, names))
        return Publication(written, len(keys) - len(written), pages_gone), prints

    def _with_printed(
        self, prints: Prints, printed: Sequence[Printed], last: Prints, standing: Mapping[str, Key]
    ) -> Prints:
        """What stands now: what was printed, and what was left as it was."""
        moved = {
            each.file: in_place(each.traces, prints.traces_now(each.file, self.site))
            for each in printed
        }
        left = [file for file in prints.keys if file in standing]
        traces = {file: last.traces[file] for file in left}
        digests = {file: last.digests.get(file, b"") for file in left}
        return replace(
            prints,
            traces=traces | moved,
            digests=digests | {each.file: each.digests for each in printed},
            listing=self.site.trace(LISTING),
        )

    def _with_plan_kept(self, job: Job) -> Job:
        """The job without its plan, which is large, and is found again only by what was printed by it."""
        if job.planned is None:
            return job
        self.kept.keep_planned(self.site.root, job.prints, job.planned)
        return replace(job, planned=None)


def _time(moment: float | None) -> datetime | None:
    return None if moment is None else datetime.fromtimestamp(moment, UTC)
