"""Reads what all statements of a project share: settings, registers, the page about the archive."""

from __future__ import annotations

from dataclasses import dataclass, replace

from statement_site.model import urls
from statement_site.model.body import Body
from statement_site.model.ledger import Ledger
from statement_site.model.problem import Problem
from statement_site.model.settings import Settings
from statement_site.model.term import Registers
from statement_site.reading.ledger import read_ledger
from statement_site.reading.markdown import render_body
from statement_site.reading.phrases import Phrases, read_phrases
from statement_site.reading.project import Project
from statement_site.reading.registers import read_registers
from statement_site.reading.settings import read_settings
from statement_site.reading.source import Margin, SourceFile, decode


@dataclass(frozen=True, slots=True)
class Common:
    """What all statements share."""

    settings: Settings
    registers: Registers
    phrases: Phrases
    about: Body
    ledger: Ledger
    problems: tuple[Problem, ...]


def read_common(project: Project, *, url: str = "") -> Common:
    """Settings, registers and the about page; `url` stands for the site's own where it is given."""
    settings, problems = read_settings(project.settings)
    settings = replace(settings, url=url) if url else settings
    registers, register_problems = read_registers(project.registers, settings)
    about, about_problems = _read_about(project.about)
    phrases, phrase_problems = read_phrases(settings.language, project.catalogs)
    ledger, ledger_problems = read_ledger(project.ledger)
    every = (*problems, *register_problems, *phrase_problems, *about_problems, *ledger_problems)
    return Common(settings, registers, phrases, about, ledger, every)


def _read_about(file: SourceFile | None) -> tuple[Body, tuple[Problem, ...]]:
    if file is None or file.is_blank:
        return Body(), ()
    source, problem = decode(file)
    if source is None:
        return Body(), (problem,) if problem else ()
    margin = Margin(source)
    body = render_body(source.text, margin, first_line=1, address=urls.ABOUT)
    return body, tuple(margin.problems)
