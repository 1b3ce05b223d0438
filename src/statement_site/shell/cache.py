"""The cache: what earlier builds found out, in a folder that may be deleted at any time.

Each file of it carries a checksum of itself and of what it was made with. One that is spoilt, or made
with other settings, registers, libraries or another version of the program, counts as not there.
"""

from __future__ import annotations

import contextlib
import hashlib
import marshal
import os
import shutil
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = ".cache"

_MAGIC = b"statement_site cache 1\n"
_DIGEST = 16
_CHECK = 4


@dataclass(frozen=True, slots=True)
class Cache:
    """The files in a folder."""

    folder: Path

    @property
    def packs(self) -> Path:
        """Where the shelf's packs are."""
        return self.folder / "packs"

    def read(self, name: str, made_with: bytes) -> Any:
        """The plain values kept under a name, or None where they are not there or not to be used."""
        try:
            data = (self.folder / name).read_bytes()
        except OSError:
            return None
        head = len(_MAGIC) + _CHECK
        if data[:head] != _MAGIC + _check(data[head:]):
            return None
        if data[head : head + _DIGEST] != _digest(made_with):
            return None
        return marshal.loads(data[head + _DIGEST :])

    def write(self, name: str, made_with: bytes, values: Any) -> None:
        """Keep plain values under a name: whole or not at all.

        Raises:
            OSError: they cannot be written.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        payload = _digest(made_with) + marshal.dumps(values)
        staged = self.folder / f"{name}.{os.getpid()}.new"
        try:
            staged.write_bytes(_MAGIC + _check(payload) + payload)
            staged.replace(self.folder / name)
        except OSError:
            with contextlib.suppress(OSError):
                staged.unlink()
            raise

    def clear(self) -> None:
        """Forget everything."""
        for path in self.folder.glob("*"):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink(missing_ok=True)


def _check(data: bytes) -> bytes:
    """CRC-32: against decay, not against an enemy, who could as well change the program."""
    return zlib.crc32(data).to_bytes(_CHECK, "big")


def _digest(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=_DIGEST).digest()
