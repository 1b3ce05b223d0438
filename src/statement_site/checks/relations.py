"""`related` must name statements that exist."""

from __future__ import annotations

from collections.abc import Iterator

from statement_site.checks.inspection import Inspection
from statement_site.model.problem import Problem
from statement_site.reading.suggestion import did_you_mean


def unknown_relations(inspection: Inspection) -> Iterator[Problem]:
    """The relations that name no statement, or the statement itself."""
    known = inspection.slips
    for slip in known.values():
        for mention in slip.mentions:
            if mention.kind != "related":
                continue
            word = mention.target[:80]
            if mention.target == slip.id:
                message = "a statement cannot be related to itself"
                yield Problem("unknown-relation", message, mention.location)
            elif mention.target not in known and mention.target not in inspection.unread:
                hint = did_you_mean(word, known) or "write the id: the file's name without .md"
                message = f"there is no statement `{word}`"
                yield Problem("unknown-relation", message, mention.location, hint)
