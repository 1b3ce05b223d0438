"""Entries of the site's own registers that no statement uses."""

from __future__ import annotations

from collections.abc import Iterator

from statement_site.checks.inspection import Inspection
from statement_site.model.problem import Problem

#: A country's entry changes its name, which is policy whether or not a statement uses it.
_KINDS = ("organizations", "topics", "types", "people", "series", "places", "instruments")


def unused_entries(inspection: Inspection) -> Iterator[Problem]:
    """A warning for each entry that neither a statement nor a used entry needs."""
    used = {kind: set[str]() for kind in _KINDS}
    for slip in inspection.slips.values():
        used["organizations"].update(slip.organizations)
        used["topics"].update(slip.topics)
        used["people"].update(slip.people)
        used["instruments"].update(slip.instruments)
        used["types"].add(slip.type)
        used["series"].add(slip.series)
        used["places"].add(slip.place)
        for kind, key in slip.also_used:
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
