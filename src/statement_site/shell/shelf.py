"""The shelf: where statements wait, outside memory, until a page shows them, each with its slip.

They are put there in packs, a file for each lot that was read together, and fetched one by one.
"""

from __future__ import annotations

import marshal
import os
import uuid
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from statement_site.model.slip import Slip, record_of, slip_from
from statement_site.model.statement import Statement
from statement_site.shell.records import Record, record_of_statement, statement_from

#: How many packs are kept open.
OPEN_PACKS = 64


class Shelfmark(NamedTuple):
    """Where a statement and its slip stand in a pack: first byte, number of bytes, CRC-32 of each."""

    pack: str
    start: int
    length: int
    check: int
    slip_start: int
    slip_length: int
    slip_check: int


class Spoilt(Exception):
    """What was kept from an earlier build is not as it was left."""


#: No slips.
NO_SLIPS: Mapping[Shelfmark, Slip] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Shelf:
    """The packs in a folder."""

    folder: Path
    _open: dict[str, int] = field(default_factory=dict, repr=False, compare=False)

    def put(self, statements: Iterable[tuple[Statement, Slip]]) -> list[Shelfmark]:
        """Put statements and their slips into a new pack; their shelfmarks, in order."""
        pack = f"{uuid.uuid4().hex}.pack"
        both = [
            (marshal.dumps(record_of_statement(statement)), marshal.dumps(record_of(slip)))
            for statement, slip in statements
        ]
        pieces = [piece for piece, _ in both] + [slip for _, slip in both]
        start, slip_start = 0, sum(len(piece) for piece, _ in both)
        marks: list[Shelfmark] = []
        for piece, slip in both:
            texts, own = (len(piece), zlib.crc32(piece)), (len(slip), zlib.crc32(slip))
            marks.append(Shelfmark(pack, start, *texts, slip_start, *own))
            start, slip_start = start + len(piece), slip_start + len(slip)
        if pieces:
            self.folder.mkdir(parents=True, exist_ok=True)
            (self.folder / pack).write_bytes(b"".join(pieces))
        return marks

    def fetch(self, mark: Shelfmark) -> Statement:
        """The statement with a shelfmark.

        Raises:
            Spoilt: it is not there, or not as it was put.
        """
        return statement_from(self._read(mark.pack, mark.start, mark.length, mark.check))

    def slip(self, mark: Shelfmark) -> Slip:
        """The slip of the statement with a shelfmark.

        Raises:
            Spoilt: it is not there, or not as it was put.
        """
        return slip_from(self._read(mark.pack, mark.slip_start, mark.slip_length, mark.slip_check))

    def slips(
        self, marks: Iterable[Shelfmark], at_hand: Mapping[Shelfmark, Slip] = NO_SLIPS
    ) -> list[Slip]:
        """The slips of many statements, in order; those that are at hand are not read.

        Raises:
            Spoilt: one is not there, or not as it was put.
        """
        every = list(marks)
        missing = [mark for mark in every if mark not in at_hand]
        read = dict(zip(missing, self._read_slips(missing), strict=True))
        return [at_hand[mark] if mark in at_hand else read[mark] for mark in every]

    def _read_slips(self, wanted: Sequence[Shelfmark]) -> list[Slip]:
        """The slips of many statements, in order: of each pack they are taken in one go."""
        spans: dict[str, tuple[int, int]] = {}
        for mark in wanted:
            first, last = spans.get(mark.pack, (mark.slip_start, 0))
            end = mark.slip_start + mark.slip_length
            spans[mark.pack] = (min(first, mark.slip_start), max(last, end))
        read = {
            pack: (first, memoryview(self._bytes(pack, first, last - first)))
            for pack, (first, last) in spans.items()
        }
        slips = []
        for mark in wanted:
            first, data = read[mark.pack]
            start = mark.slip_start - first
            piece = data[start : start + mark.slip_length]
            slips.append(slip_from(_unpacked(piece, mark.slip_check, mark.pack)))
        return slips

    def _read(self, pack: str, start: int, length: int, check: int) -> Record:
        return _unpacked(self._bytes(pack, start, length), check, pack)

    def _bytes(self, pack: str, start: int, length: int) -> bytes:
        try:
            return os.pread(self._handle(pack), length, start)
        except OSError as error:
            raise Spoilt(pack) from error

    def keep_only(self, packs: set[str]) -> None:
        """Throw away the packs that nothing stands in any more."""
        for path in self.folder.glob("*.pack"):
            if path.name not in packs:
                path.unlink(missing_ok=True)

    def _handle(self, pack: str) -> int:
        handle = self._open.get(pack)
        if handle is None:
            if len(self._open) >= OPEN_PACKS:
                os.close(self._open.pop(next(iter(self._open))))
            handle = self._open[pack] = os.open(self.folder / pack, os.O_RDONLY | os.O_CLOEXEC)
        return handle

    def __getstate__(self) -> tuple[Any, ...]:
        """Another process opens the packs for itself."""
        return (self.folder,)

    def __setstate__(self, state: Sequence[Any]) -> None:
        """Begin with no pack open."""
        object.__setattr__(self, "folder", state[0])
        object.__setattr__(self, "_open", {})


def _unpacked(piece: bytes | memoryview, check: int, pack: str) -> Record:
    if zlib.crc32(piece) != check:
        raise Spoilt(pack)
    record: Record = marshal.loads(piece)
    return record
