"""Statements as plain values and back: what marshal can keep, in a third of the time pickle takes."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from statement_site.model.body import Body, Heading, Link, Paragraph
from statement_site.model.date import Date, Moment
from statement_site.model.problem import Location
from statement_site.model.statement import (
    Participant,
    Place,
    Reference,
    Source,
    Statement,
    Superseded,
    Text,
)

Record = tuple[Any, ...]


def record_of_statement(statement: Statement) -> Record:
    """A statement as plain values."""
    return (
        _of_text(statement.text),
        tuple([_of_text(text) for text in statement.translations]),
        tuple([_of_text(text) for text in statement.versions]),
    )


def statement_from(record: Record) -> Statement:
    """The statement that was kept as plain values."""
    text, translations, versions = record
    return Statement(_text(text), tuple(map(_text, translations)), tuple(map(_text, versions)))


def _of_text(text: Text) -> Record:
    source = text.source
    return (
        text.id,
        text.variant,
        text.path,
        text.title,
        text.language,
        _of_body(text.body),
        _of_date(text.date),
        text.type,
        text.countries,
        text.organizations,
        text.topics,
        text.instruments,
        tuple([(p.person, p.name, p.role, p.country, p.organization) for p in text.participants]),
        (text.place.key, text.place.name, text.place.country) if text.place else None,
        (source.url, source.publisher, _of_date(source.retrieved), source.archived, source.sha256),
        text.series,
        tuple([(each.target, tuple(each.location)) for each in text.related]),
        tuple([(each.target, tuple(each.location)) for each in text.aliases]),
        text.summary,
        text.notes,
        text.status,
        text.release.isoformat() if text.release else "",
        text.extent,
        (_of_date(text.superseded.date), text.superseded.reason) if text.superseded else None,
        text.fields,
    )


def _text(record: Record) -> Text:
    values = list(record)
    (url, publisher, retrieved, archived, sha256), release = record[14], record[21]
    values[5] = _body(record[5])
    values[6] = _date(record[6])
    values[12] = tuple([Participant(*each) for each in record[12]])
    values[13] = Place(*record[13]) if record[13] else None
    values[14] = Source(url, publisher, _date(retrieved), archived, sha256)
    values[16] = tuple([Reference(target, Location(*at)) for target, at in record[16]])
    values[17] = tuple([Reference(target, Location(*at)) for target, at in record[17]])
    values[21] = datetime.fromisoformat(release) if release else None
    values[23] = _superseded(record[23])
    return Text(*values)


def _superseded(record: Record | None) -> Superseded | None:
    date = _date(record[0]) if record else None
    return Superseded(date, record[1]) if record and date else None


def _of_body(body: Body) -> Record:
    return (
        body.html,
        tuple([(each.anchor, each.words, each.level) for each in body.headings]),
        tuple([(each.address, each.fragment, tuple(each.location)) for each in body.links]),
        body.anchors,
        tuple([(each.anchor, each.sha256) for each in body.paragraphs]),
        body.markdown,
        body.sha256,
    )


def _body(record: Record) -> Body:
    html, headings, links, anchors, paragraphs, markdown, sha256 = record
    return Body(
        html,
        tuple([Heading(*each) for each in headings]),
        tuple([Link(address, fragment, Location(*at)) for address, fragment, at in links]),
        anchors,
        tuple([Paragraph(*each) for each in paragraphs]),
        markdown,
        sha256,
    )


def _of_date(date: Date | None) -> Record | None:
    return (date.edtf, _of_moment(date.start), _of_moment(date.end)) if date else None


def _date(record: Record | None) -> Date | None:
    if record is None:
        return None
    edtf, start, end = record
    return Date(edtf, Moment(*start) if start else None, Moment(*end) if end else None)


def _of_moment(moment: Moment | None) -> Record | None:
    if moment is None:
        return None
    return (moment.year, moment.month, moment.day, moment.qualifier, moment.unknown_digits)
