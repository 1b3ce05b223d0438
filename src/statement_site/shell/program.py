"""What the program itself is: a digest that changes with its code, its libraries and Python."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from statement_site.shell.theme import PACKAGE, STYLES
from statement_site.shell.traces import library_folders


def program_digest() -> bytes:
    """A digest of our own code and of the names and versions of all installed libraries."""
    digest = hashlib.blake2b(sys.version.encode(), digest_size=16)
    for path in sorted((*PACKAGE.rglob("*.py"), *STYLES.glob("*.csl"))):
        digest.update(str(path.relative_to(PACKAGE)).encode() + path.read_bytes())
    for folder in library_folders():
        digest.update("\n".join(_libraries(Path(folder))).encode())
    return digest.digest()


def _libraries(folder: Path) -> list[str]:
    """The installed distributions, by the names of their folders, which name their versions."""
    return sorted(path.name for path in folder.glob("*.dist-info"))
