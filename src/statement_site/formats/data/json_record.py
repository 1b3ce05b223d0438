"""A statement as a JSON object, and the schema of such objects. Standards: RFC 8259, JSON Schema 2020-12.

Every object has every key: what is unknown is null, several values are a list even if there are none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from statement_site.formats.data.columns import (
    ADDRESS,
    COLUMNS,
    DAY,
    LIST,
    PAIRS,
    PEOPLE,
    TEXT,
    Column,
)
from statement_site.formats.data.record import ParticipantRecord, Record
from statement_site.formats.json_schema import DIALECT

Object = dict[str, Any]


def record_object(record: Record) -> Object:
    """All that data says of a statement, in the order of the columns."""
    return {name: write(value(record)) for name, value, write in _WRITERS}


def record_from(written: Object) -> Record:
    """The record of which `record_object` returned this."""
    values = {name: _READ[kind](written[name]) for name, kind in _KEPT}
    return Record(**values)


def record_schema() -> Object:
    """The JSON Schema of what `record_object` returns."""
    return {
        "$schema": DIALECT,
        "title": "Statement",
        "description": "A statement of the archive, with its text.",
        "type": "object",
        "properties": {column.name: _property(column) for column in COLUMNS},
        "required": [column.name for column in COLUMNS],
        "additionalProperties": False,
    }


def _property(column: Column) -> Object:
    schema = dict(_SCHEMA[column.type])
    if column.required:
        schema |= {"type": "string", "minLength": 1}
    return {"title": column.title, "description": column.description, **schema}


def _known(value: str) -> str | None:
    return value or None


def _people(participants: Iterable[ParticipantRecord]) -> list[Object]:
    return [
        {
            "name": participant.name,
            "role": participant.role or None,
            "country": participant.country or None,
            "organization": participant.organization or None,
            "person": participant.person or None,
        }
        for participant in participants
    ]


_WRITE: Mapping[str, Callable[[Any], Any]] = {
    TEXT: _known,
    DAY: _known,
    ADDRESS: _known,
    LIST: list,
    PEOPLE: _people,
    PAIRS: dict,
}


def _people_from(written: Iterable[Object]) -> tuple[ParticipantRecord, ...]:
    return tuple(
        [ParticipantRecord(**{key: value or "" for key, value in each.items()}) for each in written]
    )


_READ: Mapping[str, Callable[[Any], Any]] = {
    **dict.fromkeys((TEXT, DAY, ADDRESS), lambda value: value or ""),
    LIST: tuple,
    PEOPLE: _people_from,
    PAIRS: lambda value: tuple(value.items()),
}

#: What of an object is kept in a record: the rest is found from it.
_KEPT = tuple(
    (column.name, column.type) for column in COLUMNS if column.name in Record.__dataclass_fields__
)

#: By name, so that a record is written without a look at its columns.
_WRITERS = tuple((column.name, column.value, _WRITE[column.type]) for column in COLUMNS)

_TEXT: Object = {"type": ["string", "null"]}
_PERSON: Object = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        **dict.fromkeys(("role", "country", "organization", "person"), _TEXT),
    },
    "required": ["name", "role", "country", "organization", "person"],
    "additionalProperties": False,
}
_SCHEMA: Mapping[str, Object] = {
    TEXT: _TEXT,
    DAY: {**_TEXT, "format": "date"},
    ADDRESS: {**_TEXT, "format": "uri"},
    LIST: {"type": "array", "items": {"type": "string"}},
    PEOPLE: {"type": "array", "items": _PERSON},
    PAIRS: {"type": "object", "additionalProperties": {"type": "string"}},
}
