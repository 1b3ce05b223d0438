"""The shelf: where the texts of statements wait, outside memory, until a page shows them.

Texts are put there in packs, a file for each lot that was read together, and fetched one by one.
"""

from __future__ import annotations

import os
import pickle
import uuid
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from statement_site.model.statement import Statement

#: How many packs are kept open.
OPEN_PACKS = 64


class Place(NamedTuple):
    """Where a statement stands: its pack, the first byte, the number of bytes, their CRC-32."""

    pack: str
    start: int
    length: int
    check: int


class Spoilt(Exception):
    """What was kept from an earlier build is not as it was left."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The packs in a folder."""

    folder: Path
    _open: dict[str, int] = field(default_factory=dict, repr=False, compare=False)

    def put(self, statements: Iterable[Statement]) -> list[Place]:
        """Put statements into a new pack; their places, in order."""
        pack = f"{uuid.uuid4().hex}.pack"
        places, start, pieces = [], 0, []
        for statement in statements:
            piece = pickle.dumps(statement, pickle.HIGHEST_PROTOCOL)
            places.append(Place(pack, start, len(piece), zlib.crc32(piece)))
            pieces.append(piece)
            start += len(piece)
        if pieces:
            self.folder.mkdir(parents=True, exist_ok=True)
            (self.folder / pack).write_bytes(b"".join(pieces))
        return places

    def fetch(self, place: Place) -> Statement:
        """The statement at a place.

        Raises:
            Spoilt: it is not there, or not as it was put.
        """
        try:
            piece = os.pread(self._handle(place.pack), place.length, place.start)
        except OSError as error:
            raise Spoilt(place.pack) from error
        if zlib.crc32(piece) != place.check:
            raise Spoilt(place.pack)
        statement: Statement = pickle.loads(piece)
        return statement

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
