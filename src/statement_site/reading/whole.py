"""Reads a whole project: settings, registers, every statement, the page about the archive."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from statement_site.model import urls
from statement_site.model.body import Body
from statement_site.model.problem import Problem
from statement_site.model.settings import Settings
from statement_site.model.statement import Statement
from statement_site.model.term import Registers
from statement_site.reading.markdown import markdown_engine, render_body
from statement_site.reading.project import Project
from statement_site.reading.registers import read_registers
from statement_site.reading.settings import read_settings
from statement_site.reading.source import Ledger, SourceFile, decode
from statement_site.reading.statements import Read, Sheet, join, read_sheet

#: A `map` that may work in parallel: the built-in one, a pool's, a cluster's.
Map = Callable[[Callable[[Any], Any], Iterable[Any]], Iterable[Any]]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a project says.

    `coined` names the terms that open registers did not have; `unread` are the ids of statements
    whose files could not be read, so that what refers to them is not blamed too.
    """

    settings: Settings
    registers: Registers
    statements: tuple[Statement, ...]
    coined: Mapping[tuple[str, str], str]
    about: Body
    unread: frozenset[str]
    problems: tuple[Problem, ...]


def read_project(project: Project, *, url: str = "", map: Map = map) -> Reading:  # noqa: A002
    """Read everything, file by file; `url` stands for the site's own where it is given."""
    settings, problems = read_settings(project.settings)
    settings = replace(settings, url=url) if url else settings
    registers, register_problems = read_registers(project.registers, settings)
    read_one = partial(read_sheet, registers=registers, settings=settings, engine=markdown_engine())
    reads: list[Read] = list(map(read_one, project.statements))
    sheets = [read.sheet for read in reads if read.sheet]
    unread = frozenset(read.id for read in reads if read.sheet is None)
    statements, join_problems = join(sheets, settings, unread=unread)
    about, about_problems = _read_about(project.about)
    return Reading(
        settings=settings,
        registers=registers,
        statements=statements,
        coined=_spellings(sheets),
        about=about,
        unread=unread,
        problems=(
            *project.problems,
            *problems,
            *register_problems,
            *(problem for read in reads for problem in read.problems),
            *join_problems,
            *about_problems,
        ),
    )


def _spellings(sheets: Iterable[Sheet]) -> dict[tuple[str, str], str]:
    """For each coined term the spelling that most files have; of equals, the first in order."""
    counts: dict[tuple[str, str], Counter[str]] = {}
    for sheet in sheets:
        for term, word in sheet.coined.items():
            counts.setdefault(term, Counter())[word] += 1
    return {
        term: min(words, key=lambda word: (-words[word], word)) for term, words in counts.items()
    }


def _read_about(file: SourceFile | None) -> tuple[Body, tuple[Problem, ...]]:
    if file is None:
        return Body(), ()
    source, problem = decode(file)
    if source is None:
        return Body(), (problem,) if problem else ()
    ledger = Ledger(source)
    body = render_body(markdown_engine(), source.text, ledger, first_line=1, address=urls.ABOUT)
    return body, tuple(ledger.problems)
