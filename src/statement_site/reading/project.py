"""Everything a site is made from, as bytes: what the shell found, or what a test made up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from statement_site.model.problem import Problem
from statement_site.reading.registers import RegisterFiles
from statement_site.reading.source import SourceFile


@dataclass(frozen=True, slots=True)
class Project:
    """The files of a site. `problems` are those met while finding the files.

    `templates` and `assets` are the theme's, the site's own over ours.
    """

    statements: tuple[SourceFile, ...] = ()
    settings: SourceFile | None = None
    about: SourceFile | None = None
    registers: Mapping[str, RegisterFiles] = field(default_factory=dict)
    templates: Mapping[str, str] = field(default_factory=dict)
    assets: Mapping[str, bytes] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
