"""Statements as plain values and back: what marshal can keep, in a third of the time pickle takes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
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
    return tuple([keep(getattr(text, name)) for name, keep, _ in _FIELDS])


def _text(record: Record) -> Text:
    return Text(*[make(value) for (_, _, make), value in zip(_FIELDS, record, strict=True)])


def _same(value: Any) -> Any:
    return value


def _of_participants(participants: Iterable[Participant]) -> Record:
    return tuple([(p.person, p.name, p.role, p.country, p.organization) for p in participants])


def _participants(record: Record) -> tuple[Participant, ...]:
    return tuple([Participant(*each) for each in record])


def _of_place(place: Place | None) -> Record | None:
    return (place.key, place.name, place.country) if place else None


def _place(record: Record | None) -> Place | None:
    return Place(*record) if record else None


def _of_source(source: Source) -> Record:
    retrieved = _of_date(source.retrieved)
    return (source.url, source.publisher, retrieved, source.archived, source.sha256)


def _source(record: Record) -> Source:
    url, publisher, retrieved, archived, sha256 = record
    return Source(url, publisher, _date(retrieved), archived, sha256)


def _of_references(references: Iterable[Reference]) -> Record:
    return tuple([(each.target, tuple(each.location)) for each in references])


def _references(record: Record) -> tuple[Reference, ...]:
    return tuple([Reference(target, Location(*at)) for target, at in record])


def _of_release(release: datetime | None) -> str:
    return release.isoformat() if release else ""


def _release(record: str) -> datetime | None:
    return datetime.fromisoformat(record) if record else None


def _of_superseded(superseded: Superseded | None) -> Record | None:
    return (_of_date(superseded.date), superseded.reason) if superseded else None


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


#: How a field of a text is kept, and made anew, where its value is not plain.
_KEPT: Mapping[str, tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {
    "body": (_of_body, _body),
    "date": (_of_date, _date),
    "participants": (_of_participants, _participants),
    "place": (_of_place, _place),
    "source": (_of_source, _source),
    "related": (_of_references, _references),
    "aliases": (_of_references, _references),
    "release": (_of_release, _release),
    "superseded": (_of_superseded, _superseded),
}

#: Every field of a text, in order: none can be forgotten.
_FIELDS = tuple((each.name, *_KEPT.get(each.name, (_same, _same))) for each in fields(Text))
