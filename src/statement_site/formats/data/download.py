"""A file that holds the whole archive, as a data package and a search engine are told of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Download:
    """A file: its name among the others, where it stands beside them, and what it is.

    `path` is relative to the folder of the data package, `size` in bytes, `sha256` in hex.
    """

    name: str
    path: str
    title: str
    media_type: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Licence:
    """Terms of use: a name of opendefinition.org or SPDX, the address of their text, a title."""

    name: str = ""
    path: str = ""
    title: str = ""
