"""The manifest of a site: the SHA-256 of every file, as `sha256sum -c` (GNU coreutils) reads it.

Its lines, in their order and without line ends, are the leaves of a Merkle tree (RFC 6962). Whoever
knows the root of that tree knows the whole site: no file of it can change, go or come unnoticed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from statement_site.formats import merkle

#: Signs that no path in a manifest has: sha256sum would escape them, or they are no text.
_PATH = r"[^\\\r\n\0\ud800-\udfff]+"
_LINE = re.compile(f"([0-9a-f]{{64}})  ({_PATH})")

#: What a line looks like, for those who have to mend one.
_HOW = "a line is 64 hexadecimal digits in lower case, two spaces, and the path of a file"


class NotAManifest(ValueError):
    """The text is no manifest: why, at which line, counted from 1, and what to do."""

    def __init__(self, message: str, line: int, hint: str = _HOW) -> None:
        """Keep what a reader has to know."""
        super().__init__(message)
        self.line = line
        self.hint = hint


def manifest_line(path: str, digest: bytes) -> bytes:
    """The line of a file, with its end, in UTF-8."""
    return f"{_leaf(path, digest)}\n".encode()


def manifest_text(digests: Mapping[str, bytes]) -> str:
    """The manifest of these files: a line for each, in the order of their paths."""
    return "".join(f"{line}\n" for line in _lines(digests))


def root_of(digests: Mapping[str, bytes]) -> bytes:
    """The root of the Merkle tree whose leaves are the lines of the manifest of these files."""
    return merkle.root(line.encode("utf-8", "surrogateescape") for line in _lines(digests))


def can_be_listed(path: str) -> bool:
    """Whether a manifest can list a file with this path."""
    return re.fullmatch(_PATH, path) is not None


def read_manifest(text: str) -> dict[str, bytes]:
    """The digests of the files that a manifest lists, by path.

    Raises:
        NotAManifest: a line is not one of ours, or leads out of the site.
    """
    if text and not text.endswith("\n"):
        message = "the last line has no end: the manifest was cut short"
        raise NotAManifest(message, text.count("\n") + 1, "fetch it again")
    digests: dict[str, bytes] = {}
    before = ""
    for number, line in enumerate(text.split("\n")[:-1], 1):
        found = _LINE.fullmatch(line)
        if found is None:
            raise NotAManifest("this is not a line of a manifest", number)
        digest, path = found.groups()
        if any(part in ("", ".", "..") for part in path.split("/")):
            raise NotAManifest(f"`{path[:80]}` leads out of the site", number)
        if path <= before:
            again = "stands here twice" if path == before else "is not in order"
            raise NotAManifest(f"`{path[:80]}` {again}", number, "lines are sorted by path")
        digests[path] = bytes.fromhex(digest)
        before = path
    return digests


def _lines(digests: Mapping[str, bytes]) -> Iterator[str]:
    return (_leaf(path, digest) for path, digest in sorted(digests.items()))


def _leaf(path: str, digest: bytes) -> str:
    return f"{digest.hex()}  {path}"
