"""The ledger: which texts were published, at which addresses, with which words. It is for good."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from statement_site.model.problem import Location


@dataclass(frozen=True, slots=True)
class Published:
    """A text as it was published: the day (ISO 8601), the SHA-256 of its Markdown in hex.

    `location` is the ledger's line.
    """

    date: str
    sha256: str
    location: Location


@dataclass(frozen=True, slots=True)
class Ledger:
    """What the ledger holds: by address the last record of each text, and the last root of the site."""

    texts: Mapping[str, Published] = field(default_factory=dict)
    site: str = ""

    def names(self, address: str) -> bool:
        """Whether a text that stands at an address, or below it, was published."""
        return any(each.startswith(address) for each in self.texts)
