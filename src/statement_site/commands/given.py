"""Whether what is given at the command line can stand in a statement file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from statement_site.formats.statement_file import Given, statement_file
from statement_site.model.problem import Location, Problem
from statement_site.reading.dossier import Dossier, Reader
from statement_site.reading.source import SourceFile


def faults(given: Mapping[str, Given], reader: Reader) -> list[Problem]:
    """What is wrong with a file of these fields; a missing one is no matter here."""
    dossier = Dossier("answer", ("statements/answer.md",))
    file = SourceFile(dossier.paths[0], statement_file(given).encode())
    problems = reader.read(dossier, [file]).problems
    said = Location("(command line)")
    return [replace(problem, location=said) for problem in problems if not problem.warning]
