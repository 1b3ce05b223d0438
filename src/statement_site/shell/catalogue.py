"""The catalogue: what is kept of every dossier that was read, so that only changed ones are read again."""

from __future__ import annotations

import hashlib
import marshal
import pickle
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from statement_site.model.problem import Problem
from statement_site.reading.dossier import (
    Dossier,
    Opener,
    Reader,
    digest_of,
    open_all,
    sort_into_dossiers,
)
from statement_site.shell.shelf import Shelf, Shelfmark
from statement_site.shell.traces import Trace, trusted
from statement_site.shell.workers import Map

#: How many dossiers a worker is given at once.
LOT = 100

#: The paths of a dossier's files, by which it is known here.
Paths = tuple[str, ...]


class Filing(NamedTuple):
    """What is kept of a dossier, packed until it is asked for.

    `digest` is that of its files; `standing` changes with whatever puts the statement into a list or
    could be wrong in it; the shelfmark is empty where it could not be read.
    """

    id: str
    digest: bytes
    standing: bytes
    packed_problems: bytes
    packed_shelfmark: tuple[Any, ...]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong in its files."""
        return pickle.loads(self.packed_problems) if self.packed_problems else ()

    @property
    def shelfmark(self) -> Shelfmark:
        """Where the statement stands."""
        return Shelfmark._make(self.packed_shelfmark)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The filings by the paths of their dossiers, and the traces that the files had.

    `state` changes with every filing: two catalogues with one state hold the same.
    """

    filings: Mapping[Paths, Filing]
    traces: Mapping[str, Trace]
    state: bytes = b""

    @property
    def dossiers(self) -> Iterator[Dossier]:
        """The dossiers themselves."""
        return (Dossier(filing.id, paths) for paths, filing in self.filings.items())


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
            standing = holding.slip.standing if holding.slip else b""
            kept.append((dossier.id, digest, standing, pickle.dumps(problems) if problems else b""))
            if holding.statement is not None and holding.slip is not None:
                statements.append((holding.statement, holding.slip))
        return marshal.dumps((kept, [tuple(mark) for mark in self.shelf.put(statements)]))


def file_all(
    traces: Mapping[str, Trace], before: Catalogue, filer: Filer, *, taken: int, map: Map
) -> tuple[Catalogue, frozenset[Paths]]:
    """The catalogue of these files, and the paths of the dossiers that changed or are new.

    `taken` is when the traces were, in nanoseconds since 1970.
    """
    fresh = {
        path for path, trace in traces.items() if not trace or before.traces.get(path) != trace
    }
    if traces.keys() == {path for paths in before.filings for path in paths}:
        filings = dict(before.filings)
        waiting = [
            Dossier(filing.id, paths)
            for paths, filing in before.filings.items()
            if not fresh.isdisjoint(paths)
        ]
    else:
        every = sort_into_dossiers(traces)
        filings = {each.paths: before.filings.get(each.paths, _UNREAD) for each in every}
        waiting = [
            each
            for each in every
            if filings[each.paths] is _UNREAD or not fresh.isdisjoint(each.paths)
        ]
    changed = dict(_filed(waiting, filings, filer, map))
    filings.update(changed)
    settled = trusted({path: traces[path] for path in fresh}, taken)
    as_before = {p: t for p, t in before.traces.items() if p in traces and p not in fresh}
    state = _next_state(before, filings, changed)
    return Catalogue(filings, as_before | settled, state), frozenset(changed)


def _next_state(
    before: Catalogue, filings: Mapping[Paths, Filing], changed: Mapping[Paths, Filing]
) -> bytes:
    gone = sorted(before.filings.keys() - filings.keys())
    if not changed and not gone:
        return before.state
    written = sorted((paths, filing.digest) for paths, filing in changed.items())
    said = repr((before.state, written, gone)).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(said, digest_size=16).digest()


#: What stands for a dossier that was never read.
_UNREAD = Filing("", b"", b"", b"", ())


def _filed(
    waiting: Collection[Dossier], filings: Mapping[Paths, Filing], filer: Filer, map: Map
) -> Iterator[tuple[Paths, Filing]]:
    """The filings of the dossiers that are not as they were."""
    every = [(each, filings[each.paths].digest) for each in waiting]
    lots = [every[start : start + LOT] for start in range(0, len(every), LOT)]
    for lot, packed in zip(lots, map(filer, lots), strict=True):
        kept, shelfmarks = marshal.loads(packed)
        standing = iter(shelfmarks)
        for (dossier, _), each in zip(lot, kept, strict=True):
            if each is not None:
                shelfmark = next(standing) if each[2] else ()
                yield dossier.paths, Filing._make((*each, shelfmark))


def record_of_catalogue(catalogue: Catalogue) -> tuple[Any, ...]:
    """A catalogue as plain values, to be kept."""
    filings = catalogue.filings
    packed = [tuple(each) for each in filings.values()]
    return (list(filings), packed, dict(catalogue.traces), catalogue.state)


def catalogue_from(record: tuple[Any, ...]) -> Catalogue:
    """The catalogue that was kept as plain values."""
    every_paths, kept, traces, state = record
    return Catalogue(dict(zip(every_paths, map(Filing._make, kept), strict=True)), traces, state)
