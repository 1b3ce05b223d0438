"""The shelf: where statements wait, outside memory, until a page shows them, each with its slip.

They are put there in packs, a file for each lot that was read together, and fetched one by one.
"""

from __future__ import annotations

import marshal
import os
import uuid
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from statement_site.model.slip import Slip, record_of, slip_from
from statement_site.model.statement import Statement
from statement_site.shell.records import Record, record_of_statement, statement_from

#: How many packs are kept open.
OPEN_PACKS = 64


class Place(NamedTuple):
    """Where a statement stands: its pack, the first byte, the number of bytes, their CRC-32.

    Its slip follows: so many bytes, with their CRC-32.
    """

    pack: str
    start: int
    length: int
    check: int
    slip_length: int
    slip_check: int


class Spoilt(Exception):
    """What was kept from an earlier build is not as it was left."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The packs in a folder."""

    folder: Path
    _open: dict[str, int] = field(default_factory=dict, repr=False, compare=False)

    def put(self, statements: Iterable[tuple[Statement, Slip]]) -> list[Place]:
        """Put statements and their slips into a new pack; their places, in order."""
        pack = f"{uuid.uuid4().hex}.pack"
        places: list[Place] = []
        pieces: list[bytes] = []
        start = 0
        for statement, slip in statements:
            piece = marshal.dumps(record_of_statement(statement))
            card = marshal.dumps(record_of(slip))
            checks = (len(piece), zlib.crc32(piece), len(card), zlib.crc32(card))
            places.append(Place(pack, start, *checks))
            pieces += (piece, card)
            start += len(piece) + len(card)
        if pieces:
            self.folder.mkdir(parents=True, exist_ok=True)
            (self.folder / pack).write_bytes(b"".join(pieces))
        return places

    def fetch(self, place: Place) -> Statement:
        """The statement at a place.

        Raises:
            Spoilt: it is not there, or not as it was put.
        """
        return statement_from(self._read(place.pack, place.start, place.length, place.check))

    def slip(self, place: Place) -> Slip:
        """The slip of the statement at a place.

        Raises:
            Spoilt: it is not there, or not as it was put.
        """
        start = place.start + place.length
        return slip_from(self._read(place.pack, start, place.slip_length, place.slip_check))

    def _read(self, pack: str, start: int, length: int, check: int) -> Record:
        try:
            piece = os.pread(self._handle(pack), length, start)
        except OSError as error:
            raise Spoilt(pack) from error
        if zlib.crc32(piece) != check:
            raise Spoilt(pack)
        record: Record = marshal.loads(piece)
        return record

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
