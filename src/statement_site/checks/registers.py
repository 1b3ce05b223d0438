"""Entries of the site's own registers that no statement uses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from statement_site.checks.inspection import Inspection
from statement_site.model.problem import Problem
from statement_site.model.statement import Text

#: A country's entry changes its name, which is policy whether or not a statement uses it.
_KINDS = ("organizations", "topics", "types", "people", "series", "places")


def unused_entries(inspection: Inspection) -> Iterator[Problem]:
    """A warning for each entry that neither a statement nor a used entry needs."""
    used = {kind: set[str]() for kind in _KINDS}
    for statement in inspection.statements.values():
        for text in statement.texts:
            for kind, key in _terms(text):
                used[kind].add(key)
    for kind in _KINDS:
        entries = inspection.archive.lexicon.registers[kind].entries
        for key in tuple(used[kind]):
            above = entries[key].term.broader if key in entries else ""
            while above in entries and above not in used[kind]:
                used[kind].add(above)
                above = entries[above].term.broader
        for key, entry in entries.items():
            if entry.location is not None and key not in used[kind]:
                message = f"no statement uses `{key}`"
                hint = "delete it, or keep it for statements to come"
                yield Problem("unused-entry", message, entry.location, hint, warning=True)


def _terms(text: Text) -> Iterable[tuple[str, str]]:
    yield "types", text.type
    yield "series", text.series
    if text.place:
        yield "places", text.place.key
    yield from (("organizations", key) for key in text.organizations)
    yield from (("topics", key) for key in text.topics)
    for participant in text.participants:
        yield "people", participant.person
        yield "organizations", participant.organization
