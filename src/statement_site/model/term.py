"""Terms: the countries, topics, people … that statements are found by, and their registers.

The words follow SKOS: `also` is altLabel, `broader` is broader.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from statement_site.model.date import Date
from statement_site.model.problem import Location


@dataclass(frozen=True, slots=True)
class Term:
    """Something that statements are found by. `slug` is its part of an address, and permanent.

    `region` is a country's, as a code of UN M49, and `tile` its column and row on the map of tiles.
    `wikidata` is the id of its item there.
    """

    key: str
    name: str
    slug: str
    sort: str
    description: str = ""
    broader: str = ""
    region: str = ""
    tile: tuple[int, int] | None = None
    wikidata: str = ""


@dataclass(frozen=True, slots=True)
class Office:
    """An office that a person held: `country` or `organization` is a key, `held` an EDTF interval."""

    role: str
    country: str = ""
    organization: str = ""
    held: Date | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A term as a register has it, with all the other names it is known by.

    `location` is where the site's own register has it; None for the registers we bring along.
    `offices` are those of a person.
    """

    term: Term
    also: tuple[str, ...] = ()
    location: Location | None = None
    offices: tuple[Office, ...] = ()


@dataclass(frozen=True, slots=True)
class Register:
    """A controlled vocabulary. An open one takes words that it does not have as new terms.

    `index` leads from a code or name, casefolded, to a key; `ambiguous` from one to the candidates.
    `wordings` are the names that are looked for in texts, as they are written, with their keys.
    """

    kind: str
    entries: Mapping[str, Entry] = field(default_factory=dict)
    index: Mapping[str, str] = field(default_factory=dict)
    ambiguous: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    is_open: bool = False
    wordings: tuple[tuple[str, str], ...] = ()

    def find(self, word: str) -> str | None:
        """The key of the term with this key, code or name; None where there is none."""
        if word in self.entries:
            return word
        return self.index.get(word.casefold())


#: The registers a site may have, each in authorities/NAME.yaml.
KINDS = (
    "countries",
    "organizations",
    "topics",
    "types",
    "people",
    "series",
    "places",
    "instruments",
)

Registers = Mapping[str, Register]
