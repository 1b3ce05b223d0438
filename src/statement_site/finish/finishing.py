"""What is made of a site when its pages stand: its data, its search index, its manifest."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from statement_site.finish.data import DataProblem
from statement_site.finish.manifest import ManifestProblem, forget_manifest, make_manifest
from statement_site.finish.search import Indexing, SearchProblem, forget_other_index
from statement_site.model.problem import Problem
from statement_site.shell.workers import Map

#: By the paths of files in the site, their SHA-256.
Digests = Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Finishing:
    """What is wanted beside pages and data; what is not wanted is taken away."""

    search: bool = False
    manifest: bool = False


def finish(
    site: Path,
    wanted: Finishing,
    digests: dict[str, bytes],
    data: Callable[[], Digests],
    map: Map,
) -> tuple[Problem, ...]:
    """Make what is wanted of a written site, and its data; what could not be made.

    `digests` are those of its pages, as far as they are known; those of what is made are added. `data`
    makes the data and raises `DataProblem`. Whatever cannot be made is left out, and the rest made.
    """
    problems = []
    with Indexing(site, digests) as index:
        # Pagefind works in a process of its own while the data are made.
        steps = (partial(index.begin, map), data, index.end) if wanted.search else (data,)
        for step in steps:
            try:
                digests |= step() or {}
            except (DataProblem, SearchProblem) as error:
                problems.append(error.problem)
        if not index.stands:
            forget_other_index(site, digests)
    try:
        if wanted.manifest:
            make_manifest(site, digests, map)
            return tuple(problems)
    except ManifestProblem as error:
        problems.append(error.problem)
    forget_manifest(site)
    return tuple(problems)
