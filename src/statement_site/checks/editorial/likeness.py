"""The rule about texts that are in the archive twice."""

from __future__ import annotations

from collections.abc import Sequence

from statement_site.checks.editorial.proof import Remarks, remark
from statement_site.model.problem import Location
from statement_site.study.likeness import Sketch, alike


def near_duplicates(sketches: Sequence[tuple[Location, Sketch]]) -> Remarks:
    """The statements that have nearly the same text as an earlier one."""
    for first, second in alike([sketch for _, sketch in sketches]):
        message = f"this has nearly the same text as {sketches[first][0].path}"
        hint = (
            "delete one, or join them: `ID.v1.md` is an earlier version, `ID.es.md` a translation"
        )
        yield remark("near-duplicate", message, sketches[second][0], hint)
