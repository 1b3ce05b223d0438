"""The catalogue: what is kept of every dossier that was read, so that only changed ones are read again."""

from __future__ import annotations

import marshal
import pickle
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from statement_site.model.problem import Problem
from statement_site.model.slip import Slip, record_of, slip_from
from statement_site.reading.dossier import (
    Dossier,
    Opener,
    Reader,
    digest_of,
    open_all,
    sort_into_dossiers,
)
from statement_site.shell.shelf import Place, Shelf
from statement_site.shell.traces import Trace, trusted
from statement_site.shell.workers import Map

#: How many dossiers a worker is given at once.
LOT = 100


class Filing(NamedTuple):
    """What is kept of a dossier, in plain values until it is asked for.

    `digest` is that of its files; the record of its slip and its place on the shelf are None where
    it could not be read.
    """

    digest: bytes
    record: tuple[Any, ...] | None
    packed_problems: bytes
    packed_place: tuple[Any, ...] | None

    @property
    def slip(self) -> Slip | None:
        """The statement's slip."""
        return None if self.record is None else slip_from(self.record)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong in its files."""
        return pickle.loads(self.packed_problems) if self.packed_problems else ()

    @property
    def place(self) -> Place | None:
        """Where the statement stands."""
        return None if self.packed_place is None else Place._make(self.packed_place)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The filings by dossier, and the traces that their files had."""

    filings: Mapping[Dossier, Filing]
    traces: Mapping[str, Trace]


EMPTY = Catalogue({}, {})


@dataclass(frozen=True, slots=True)
class Filer:
    """Reads lots of dossiers, each with the digest it is known by, and puts what it read away."""

    reader: Reader
    opener: Opener
    shelf: Shelf

    def __call__(self, lot: Iterable[tuple[Dossier, bytes]]) -> bytes:
        """The filings of a lot, packed; for a dossier whose digest is as known, nothing."""
        kept: list[tuple[Any, ...] | None] = []
        statements = []
        for dossier, known in lot:
            files, problems = open_all(dossier, self.opener)
            digest = digest_of(files) if not problems else b""
            if digest and digest == known:
                kept.append(None)
                continue
            holding = self.reader.read(dossier, files)
            problems = (*problems, *holding.problems)
            packed = pickle.dumps(problems) if problems else b""
            kept.append((digest, holding.slip and record_of(holding.slip), packed))
            if holding.statement is not None:
                statements.append(holding.statement)
        return marshal.dumps((kept, [tuple(place) for place in self.shelf.put(statements)]))


def file_all(
    traces: Mapping[str, Trace], before: Catalogue, filer: Filer, *, taken: int, map: Map
) -> tuple[Catalogue, frozenset[Dossier]]:
    """The catalogue of these files, and the dossiers that were read anew or changed.

    `taken` is when the traces were, in nanoseconds since 1970.
    """
    dossiers = _dossiers(traces, before)
    filings = {
        each: before.filings[each] for each in dossiers if _is_as_before(each, traces, before)
    }
    waiting = [
        (each, before.filings[each].digest if each in before.filings else b"")
        for each in dossiers
        if each not in filings
    ]
    lots = [waiting[start : start + LOT] for start in range(0, len(waiting), LOT)]
    changed = set()
    for lot, packed in zip(lots, map(filer, lots), strict=True):
        for (dossier, _), filing in zip(lot, _unpacked(packed), strict=True):
            filings[dossier] = filing or before.filings[dossier]
            if filing is not None:
                changed.add(dossier)
    ordered = filings if not waiting else {dossier: filings[dossier] for dossier in dossiers}
    return Catalogue(ordered, trusted(traces, taken)), frozenset(changed)


def _dossiers(traces: Mapping[str, Trace], before: Catalogue) -> Iterable[Dossier]:
    """The files sorted into dossiers; those of before where the files are the same ones."""
    if traces.keys() == {path for dossier in before.filings for path in dossier.paths}:
        return before.filings
    return sort_into_dossiers(traces)


def _is_as_before(dossier: Dossier, traces: Mapping[str, Trace], before: Catalogue) -> bool:
    if dossier not in before.filings:
        return False
    return all(traces[path] and traces[path] == before.traces.get(path) for path in dossier.paths)


def _unpacked(packed: bytes) -> Iterator[Filing | None]:
    kept, places = marshal.loads(packed)
    waiting = iter(places)
    for each in kept:
        if each is None:
            yield None
        else:
            digest, record, problems = each
            place = None if record is None else next(waiting)
            yield Filing(digest, record, problems, place)


def record_of_catalogue(catalogue: Catalogue) -> tuple[Any, ...]:
    """A catalogue as plain values, to be kept."""
    filings = [(each.id, each.paths, tuple(filing)) for each, filing in catalogue.filings.items()]
    return (filings, dict(catalogue.traces))


def catalogue_from(record: tuple[Any, ...]) -> Catalogue:
    """The catalogue that was kept as plain values."""
    kept, traces = record
    filings = {Dossier(each, paths): Filing._make(filing) for each, paths, filing in kept}
    return Catalogue(filings, traces)
