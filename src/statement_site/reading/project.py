"""Everything a site is made from: what the shell found, or what a test made up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from statement_site.model.problem import Problem
from statement_site.reading.dossier import Opener
from statement_site.reading.registers import RegisterFiles
from statement_site.reading.source import SourceFile, Unreadable


def _nothing(path: str) -> SourceFile:
    raise Unreadable(path, "there is no such file")


@dataclass(frozen=True, slots=True)
class Project:
    """The files of a site. `problems` are those met while finding the files.

    `statements` leads from the path of each statement file to its trace, which is what the file system
    says of it without opening it, or nothing; `opener` opens one. `catalogs` are phrases by language, ours first. `templates` and `assets` are the theme's, the site's own over ours; `styles` are those of citations by name, in CSL; `verifier`
    is the script by which readers check a site.
    """

    statements: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    opener: Opener = _nothing
    settings: SourceFile | None = None
    about: SourceFile | None = None
    ledger: SourceFile | None = None
    registers: Mapping[str, RegisterFiles] = field(default_factory=dict)
    catalogs: Mapping[str, tuple[SourceFile, ...]] = field(default_factory=dict)
    templates: Mapping[str, str] = field(default_factory=dict)
    assets: Mapping[str, bytes] = field(default_factory=dict)
    verifier: bytes = b""
    styles: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
