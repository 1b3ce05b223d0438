"""A statement as data has it: plain values, whatever the format they are written in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ParticipantRecord:
    """A person who took part: `person` is the key of their page, `country` and `organization` are keys."""

    name: str
    role: str = ""
    country: str = ""
    organization: str = ""
    person: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """One statement. What is unknown is empty.

    `url` is whole. `date` is EDTF; `date_start` and `date_end` are days of the calendar as ISO 8601
    writes them, in the years 1 to 9999 (`span` makes them). Terms are keys of their registers, and
    each `…_names` has the names of those keys, in the same order. `language` and `languages` are
    BCP 47 tags. `fields` are the site's own, as (name, value). `text` is the body without marks of
    layout, `markdown` its source, `sha256` the digest of the source's bytes in hex,
    `paragraphs` those of the words of its paragraphs.
    """

    id: str
    title: str
    language: str
    sha256: str
    url: str = ""
    date: str = ""
    date_start: str = ""
    date_end: str = ""
    type: str = ""
    type_name: str = ""
    countries: tuple[str, ...] = ()
    country_names: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    organization_names: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    topic_names: tuple[str, ...] = ()
    participants: tuple[ParticipantRecord, ...] = ()
    place: str = ""
    place_country: str = ""
    languages: tuple[str, ...] = ()
    series: str = ""
    series_name: str = ""
    instruments: tuple[str, ...] = ()
    instrument_names: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    source_url: str = ""
    source_publisher: str = ""
    source_retrieved: str = ""
    source_sha256: str = ""
    status: str = "published"
    extent: str = "full"
    summary: str = ""
    notes: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    text: str = ""
    markdown: str = ""
    paragraphs: tuple[str, ...] = ()
