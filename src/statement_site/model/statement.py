"""A statement is what was said; a text is one wording of it.

The split follows IFLA's FRBR: the statement is the work, a text (original, translation, earlier
version) an expression of it, and a file holds one text.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from statement_site.model.body import Body
from statement_site.model.date import Date
from statement_site.model.problem import Location

PUBLISHED, DRAFT, WITHDRAWN = "published", "draft", "withdrawn"
STATUSES = (PUBLISHED, DRAFT, WITHDRAWN)

#: The mark of a text before its release, in a build made with drafts; no file can say it.
EMBARGOED = "embargoed"

FULL, EXCERPT, SUMMARY = "full", "excerpt", "summary"
EXTENTS = (FULL, EXCERPT, SUMMARY)


def is_version(variant: tuple[str, ...]) -> bool:
    """Whether a variant is an earlier version: `v1`, or a translation of one."""
    first = variant[0] if variant else ""
    return first[:1] == "v" and first[1:].isdigit()


def wording_after(
    variant: tuple[str, ...], variants: Collection[tuple[str, ...]]
) -> tuple[str, ...] | None:
    """What took the place of an earlier version: the next in its language, else the current text.

    None where neither is among the variants.
    """
    number, language = int(variant[0][1:]), variant[1:]
    later = [
        each
        for each in variants
        if is_version(each) and each[1:] == language and int(each[0][1:]) > number
    ]
    if later:
        return min(later, key=lambda each: int(each[0][1:]))
    return language if language in variants else None


@dataclass(frozen=True)
class Participant:
    """A person who took part: `person` is the key of their page, `name` as the text has it."""

    person: str
    name: str
    role: str = ""
    country: str = ""
    organization: str = ""


@dataclass(frozen=True)
class Place:
    """Where it was said: `key` is the key of the place's page, `country` a country's key."""

    key: str
    name: str
    country: str = ""


@dataclass(frozen=True)
class Source:
    """Where the text was taken from. `sha256` is the digest, in hex, of the bytes retrieved."""

    url: str = ""
    publisher: str = ""
    retrieved: Date | None = None
    archived: str = ""
    sha256: str = ""


@dataclass(frozen=True)
class Superseded:
    """When an earlier version gave way to another, and why."""

    date: Date
    reason: str


@dataclass(frozen=True)
class Reference:
    """A word in the front matter with its place: another statement, an old address, what is to be settled."""

    target: str
    location: Location


@dataclass(frozen=True)
class Text:
    """One wording of a statement, with its metadata: what one file says, fields inherited.

    `language` is a BCP 47 tag; the terms (countries, topics, …) are keys of their registers.
    """

    id: str
    variant: tuple[str, ...]
    path: str
    title: str
    language: str
    body: Body
    date: Date | None = None
    type: str = ""
    countries: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    instruments: tuple[str, ...] = ()
    participants: tuple[Participant, ...] = ()
    place: Place | None = None
    source: Source = Source()
    series: str = ""
    related: tuple[Reference, ...] = ()
    aliases: tuple[Reference, ...] = ()
    summary: str = ""
    notes: str = ""
    status: str = PUBLISHED
    release: datetime | None = None
    extent: str = FULL
    superseded: Superseded | None = None
    fields: tuple[tuple[str, str], ...] = ()

    @property
    def is_version(self) -> bool:
        """Whether it is an earlier version, or a translation of one."""
        return is_version(self.variant)


@dataclass(frozen=True)
class Statement:
    """What was said, once: its current text, its translations, its earlier versions."""

    text: Text
    translations: tuple[Text, ...] = ()
    versions: tuple[Text, ...] = ()

    @property
    def id(self) -> str:
        """The permanent id: the stem of the original's file."""
        return self.text.id

    @property
    def texts(self) -> tuple[Text, ...]:
        """Every text: the current one first, then translations, then earlier versions."""
        return (self.text, *self.translations, *self.versions)
