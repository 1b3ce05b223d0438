"""The ledger: which texts were published, at which addresses, with which words. It is for good."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from statement_site.model import urls


class Published(NamedTuple):
    """A text as it was published: the day (ISO 8601), the SHA-256 of its Markdown in hex.

    `line` is the number of the ledger's line.
    """

    date: str
    sha256: str
    line: int


@dataclass(frozen=True, slots=True)
class Ledger:
    """What the ledger holds: by address the last record of each text, and the last root of the site."""

    texts: Mapping[str, Published] = field(default_factory=dict)
    site: str = ""

    @property
    def ids(self) -> frozenset[str]:
        """The ids of the statements of which a text was published."""
        inside = (address.removeprefix(urls.STATEMENTS) for address in self.texts)
        return frozenset(each.partition("/")[0] for each in inside)
