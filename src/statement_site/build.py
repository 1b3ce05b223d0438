"""The flow: read the statements, know the archive, plan every page, publish what changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from statement_site.archive.archive import Archive, arrange, next_release, published
from statement_site.archive.facets import Lexicon
from statement_site.checks import check
from statement_site.checks.inspection import Inspection
from statement_site.model.page import Page
from statement_site.model.problem import Problem, has_errors, in_order
from statement_site.pages import OUTPUTS, Output, plan
from statement_site.pages.edition import make_edition
from statement_site.reading.names import locale_for
from statement_site.reading.project import Project
from statement_site.reading.whole import Map, read_project
from statement_site.rendering.press import make_press
from statement_site.rendering.templates import TemplateProblem
from statement_site.shell.publish import OutputProblem, Published, publish


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person at the command line asks for over what site.yaml says."""

    url: str = ""
    drafts: bool = False
    strict: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a project once it is read: its archive, its pages, its problems."""

    archive: Archive
    pages: tuple[Page, ...]
    problems: tuple[Problem, ...]
    next_release: datetime | None


@dataclass(frozen=True, slots=True)
class Report:
    """What a build came to. Nothing was written where one of the problems is an error."""

    problems: tuple[Problem, ...]
    statements: int
    pages: int
    next_release: datetime | None = None
    published: Published = field(default_factory=Published)


def build(
    project: Project,
    folder: str,
    *,
    now: datetime,
    wishes: Wishes,
    outputs: Iterable[Output] = OUTPUTS,
    map: Map = map,  # noqa: A002 — it stands for the built-in
) -> Report:
    """Read the statements, know the archive, plan every page, publish what changed."""
    known = know(project, now=now, wishes=wishes, outputs=outputs, map=map)
    report = report_of(known)
    if has_errors(known.problems):
        return report
    try:
        return replace(
            report, published=publish(known.pages, make_press(project.templates), folder)
        )
    except (TemplateProblem, OutputProblem) as error:
        return replace(report, problems=in_order((*known.problems, error.problem)))


def know(
    project: Project,
    *,
    now: datetime,
    wishes: Wishes,
    outputs: Iterable[Output] = OUTPUTS,
    map: Map = map,  # noqa: A002 — it stands for the built-in
) -> Known:
    """Everything short of writing: the archive, every page planned, every problem found."""
    reading = read_project(project, url=wishes.url, map=map)
    settings = reading.settings
    lexicon = Lexicon(reading.registers, reading.coined, settings)
    public = published(reading.statements, now, drafts=wishes.drafts)
    archive = arrange(public, lexicon)
    locale = locale_for(settings.language)
    pages = plan(make_edition(archive, settings, locale, reading.about, project.assets), outputs)
    everything = {statement.id: statement for statement in reading.statements}
    found = check(Inspection(everything, archive, pages, reading.about, reading.unread))
    return Known(
        archive=archive,
        pages=pages,
        problems=judged((*reading.problems, *found), strict=wishes.strict),
        next_release=next_release(reading.statements, now),
    )


def judged(problems: Iterable[Problem], *, strict: bool) -> tuple[Problem, ...]:
    """The problems in order; where the editor asked for it, warnings count as errors."""
    return in_order(replace(p, warning=p.warning and not strict) for p in problems)


def report_of(known: Known) -> Report:
    """The report of a build that stops short of writing."""
    return Report(
        problems=known.problems,
        statements=len(known.archive.statements),
        pages=len(known.pages),
        next_release=known.next_release,
    )
