"""Statements as data: the record of each, with the names that its terms have in this edition."""

from __future__ import annotations

from statement_site.formats.data.record import ParticipantRecord, Record
from statement_site.formats.data.span import span
from statement_site.formats.plain_text import plain_text
from statement_site.model import urls
from statement_site.model.statement import Text
from statement_site.pages.edition import Edition


def words_of(_: Edition, text: Text) -> str:
    """The words of a text."""
    return plain_text(text.body.html)


def record_of(edition: Edition, text: Text) -> Record:
    """The record of a statement: of its current text."""
    site, source = edition.settings.url, text.source
    start, end = span(text.date)
    return Record(
        id=text.id,
        title=text.title,
        language=text.language,
        sha256=text.body.sha256,
        url=urls.absolute(site, urls.text(text.id)) if site else "",
        date=text.date.edtf if text.date else "",
        date_start=start,
        date_end=end,
        type=text.type,
        type_name=_name(edition, "types", text.type),
        **_terms(edition, text),
        participants=_participants(text),
        place=text.place.name if text.place else "",
        place_country=text.place.country if text.place else "",
        languages=edition.slips[text.id].languages,
        series=text.series,
        series_name=_name(edition, "series", text.series),
        related=tuple(each.target for each in text.related if each.target in edition.slips),
        source_url=source.url,
        source_publisher=source.publisher,
        source_retrieved=source.retrieved.edtf if source.retrieved else "",
        source_sha256=source.sha256,
        status=text.status,
        extent=text.extent,
        summary=text.summary,
        notes=text.notes,
        fields=text.fields,
        text=edition.while_open("words", text, words_of),
        markdown=text.body.markdown,
        paragraphs=tuple([paragraph.sha256 for paragraph in text.body.paragraphs]),
    )


def _terms(edition: Edition, text: Text) -> dict[str, tuple[str, ...]]:
    """The keys and names of the terms of which a statement may have several."""
    return {
        "countries": text.countries,
        "country_names": _names(edition, "countries", text.countries),
        "organizations": text.organizations,
        "organization_names": _names(edition, "organizations", text.organizations),
        "topics": text.topics,
        "topic_names": _names(edition, "topics", text.topics),
        "instruments": text.instruments,
        "instrument_names": _names(edition, "instruments", text.instruments),
    }


def _name(edition: Edition, facet: str, key: str) -> str:
    return edition.name(facet, key) if key else ""


def _names(edition: Edition, facet: str, keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(edition.name(facet, key) for key in keys)


def _participants(text: Text) -> tuple[ParticipantRecord, ...]:
    return tuple(
        ParticipantRecord(each.name, each.role, each.country, each.organization, each.person)
        for each in text.participants
    )
