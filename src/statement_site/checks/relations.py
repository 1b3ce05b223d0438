"""`related` must name statements that exist."""

from __future__ import annotations

from collections.abc import Iterator

from statement_site.checks.inspection import Inspection
from statement_site.model.problem import Problem
from statement_site.reading.suggestion import did_you_mean


def unknown_relations(inspection: Inspection) -> Iterator[Problem]:
    """The relations that name no statement, or the statement itself."""
    known = inspection.statements
    for statement in known.values():
        references = {ref for text in statement.texts for ref in text.related}
        for reference in references:
            word = reference.target[:80]
            if reference.target == statement.id:
                message = "a statement cannot be related to itself"
                yield Problem("unknown-relation", message, reference.location)
            elif reference.target not in known and reference.target not in inspection.unread:
                hint = did_you_mean(word, known) or "write the id: the file's name without .md"
                message = f"there is no statement `{word}`"
                yield Problem("unknown-relation", message, reference.location, hint)
