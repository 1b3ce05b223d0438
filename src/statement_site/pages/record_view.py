"""The record beside a text: its parties, people, place, topics, source, as a catalogue has them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from statement_site.model.slip import Slip
from statement_site.model.statement import Text
from statement_site.pages.edition import Edition
from statement_site.pages.views import DateView, LinkView
from statement_site.reading.instruments import is_symbol


@dataclass(frozen=True, slots=True)
class ParticipantView:
    """A person with role and party."""

    person: LinkView
    name: str
    role: str
    party: str


@dataclass(frozen=True, slots=True)
class SourceView:
    """Where the text came from."""

    url: str
    publisher: str
    retrieved: DateView | None
    archived: str
    sha256: str


@dataclass(frozen=True, slots=True)
class InstrumentView:
    """An instrument; `symbol` is that of a document of the United Nations, empty for any other."""

    term: LinkView
    symbol: str


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field of the site's own: its label and its value."""

    words: str
    value: str


@dataclass(frozen=True, slots=True)
class RecordView:
    """What is known of a text, each with the way to its page."""

    countries: tuple[LinkView, ...]
    organizations: tuple[LinkView, ...]
    participants: tuple[ParticipantView, ...]
    place: LinkView | None
    topics: tuple[LinkView, ...]
    instruments: tuple[InstrumentView, ...]
    series: LinkView | None
    language: LinkView
    fields: tuple[FieldView, ...]
    source: SourceView | None


def record_view(edition: Edition, text: Text, slip: Slip) -> RecordView:
    """The record of a text."""
    place, series = text.place, text.series
    return RecordView(
        countries=_terms(edition, "countries", text.countries, slip.countries),
        organizations=_terms(edition, "organizations", text.organizations, slip.organizations),
        participants=tuple(_participants(edition, text, slip)),
        place=term_link(edition, "places", place.key, (slip.place,)) if place else None,
        topics=_terms(edition, "topics", text.topics, slip.topics),
        instruments=tuple(_instruments(edition, text, slip)),
        series=term_link(edition, "series", series, (slip.series,)) if series else None,
        language=term_link(edition, "languages", text.language, slip.languages),
        fields=tuple(_fields(edition, text)),
        source=_source(edition, text),
    )


def term_link(edition: Edition, facet: str, key: str, listed: tuple[str, ...]) -> LinkView:
    """A link to a term's page, where this statement is listed; else its name.

    A translation may name terms of its own, under which the statement is not listed.
    """
    return edition.term(facet, key) if key in listed else LinkView(edition.name(facet, key), "")


def _terms(
    edition: Edition, facet: str, keys: tuple[str, ...], listed: tuple[str, ...]
) -> tuple[LinkView, ...]:
    return tuple(term_link(edition, facet, key, listed) for key in keys)


def _instruments(edition: Edition, text: Text, slip: Slip) -> Iterator[InstrumentView]:
    for key in text.instruments:
        link = term_link(edition, "instruments", key, slip.instruments)
        yield InstrumentView(link, key if is_symbol(key) else "")


def _participants(edition: Edition, text: Text, slip: Slip) -> Iterator[ParticipantView]:
    for participant in text.participants:
        party = edition.name("countries", participant.country) if participant.country else ""
        if participant.organization:
            party = edition.name("organizations", participant.organization)
        link = term_link(edition, "people", participant.person, slip.people)
        yield ParticipantView(link, participant.name, participant.role, party)


def _fields(edition: Edition, text: Text) -> Iterator[FieldView]:
    labels = {extra.name: extra.label for extra in edition.settings.fields}
    return (FieldView(labels[name], value) for name, value in text.fields)


def _source(edition: Edition, text: Text) -> SourceView | None:
    source = text.source
    if not (source.url or source.publisher):
        return None
    retrieved = edition.date(source.retrieved) if source.retrieved else None
    return SourceView(source.url, source.publisher, retrieved, source.archived, source.sha256)
