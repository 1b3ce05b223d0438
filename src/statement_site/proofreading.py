"""Applies the editorial rules to a whole project, shared among processes."""

from __future__ import annotations

from collections.abc import Iterator

from statement_site.checks.editorial import Proofread, Proofreader
from statement_site.checks.editorial.likeness import near_duplicates
from statement_site.model.problem import Location, Problem, in_order
from statement_site.reading.dossier import Reader, sort_into_dossiers
from statement_site.reading.project import Project
from statement_site.reading.whole import Common, read_common
from statement_site.shell.workers import Map

#: How many statements are proofread in one go.
LOT = 512


def proofread(
    project: Project, common: Common, *, today: str, map: Map = map
) -> tuple[Problem, ...]:
    """What an editor would ask of every text of a project on a day (ISO 8601), and of texts that are alike."""
    reader = Reader(common.settings, common.registers)
    proofreader = Proofreader(reader, project.opener, today)
    dossiers = sort_into_dossiers(project.statements)
    lots = [dossiers[start : start + LOT] for start in range(0, len(dossiers), LOT)]
    read: list[Proofread] = list(map(proofreader, lots))
    sketches = [each for lot in read for each in lot.sketches]
    remarks = (remark for lot in read for remark in lot.remarks)
    return in_order((*remarks, *near_duplicates(sketches)))


def sources(project: Project) -> Iterator[tuple[str, Location]]:
    """The web addresses of sources that have no archived copy, with the places that name them first."""
    common = read_common(project, url="")
    proofreader = Proofreader(Reader(common.settings, common.registers), project.opener, today="")
    seen: set[str] = set()
    for dossier in sort_into_dossiers(project.statements):
        for proof in proofreader.proofs(dossier):
            source = proof.text.source
            if source.url and not source.archived and source.url not in seen:
                seen.add(source.url)
                yield source.url, proof.words(source.url)
