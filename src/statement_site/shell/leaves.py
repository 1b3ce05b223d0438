"""Leaves: many pieces of bytes in one file, of which a few are read."""

from __future__ import annotations

import os
import zlib
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any, overload

from statement_site.shell.shelf import Spoilt


class Leaves(Sequence[bytes]):
    """The pieces of a file: where each ends, and its CRC-32, as plain values."""

    def __init__(self, path: str, ends: bytes, checks: bytes) -> None:
        """Know where the pieces are."""
        self.path = path
        self._ends = array("Q", ends)
        self._checks = array("I", checks)

    @classmethod
    def write(cls, path: Path, pieces: Iterable[bytes]) -> Leaves:
        """Write pieces to a new file.

        Raises:
            OSError: it cannot be written.
        """
        whole = list(pieces)
        path.write_bytes(b"".join(whole))
        ends = array("Q", accumulate(map(len, whole)))
        return cls(str(path), ends.tobytes(), array("I", map(zlib.crc32, whole)).tobytes())

    @property
    def record(self) -> tuple[Any, ...]:
        """Where the pieces are, as plain values."""
        return (os.path.basename(self.path), self._ends.tobytes(), self._checks.tobytes())

    def __len__(self) -> int:
        """How many there are."""
        return len(self._ends)

    @overload
    def __getitem__(self, number: int) -> bytes: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[bytes]: ...
    def __getitem__(self, number: int | slice) -> bytes | Sequence[bytes]:
        """A piece, by its number.

        Raises:
            Spoilt: it does not stand there as it was written.
        """
        if isinstance(number, slice):
            return [self[each] for each in range(*number.indices(len(self)))]
        start = self._ends[number - 1] if number else 0
        try:
            with open(self.path, "rb") as file:
                piece = os.pread(file.fileno(), self._ends[number] - start, start)
        except OSError as error:
            raise Spoilt(self.path) from error
        if zlib.crc32(piece) != self._checks[number]:
            raise Spoilt(self.path)
        return piece

    def __iter__(self) -> Iterator[bytes]:
        """Every piece."""
        return (self[number] for number in range(len(self)))
