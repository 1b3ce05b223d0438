"""What is wrong in the whole that no file shows by itself. One function each in `CHECKS`."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from statement_site.checks.addresses import colliding_addresses
from statement_site.checks.inspection import Inspection
from statement_site.checks.links import broken_links
from statement_site.checks.permanence import broken_promises
from statement_site.checks.registers import unused_entries
from statement_site.checks.relations import unknown_relations
from statement_site.model.problem import Problem

CHECKS: tuple[Callable[[Inspection], Iterable[Problem]], ...] = (
    unknown_relations,
    broken_links,
    colliding_addresses,
    unused_entries,
    broken_promises,
)


def check(inspection: Inspection) -> tuple[Problem, ...]:
    """The problems that all checks find."""
    return tuple(problem for find in CHECKS for problem in find(inspection))
