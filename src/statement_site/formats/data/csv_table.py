"""The archive as a table. Standards: RFC 4180 (CSV), Data Package 2.0 (Table Schema), OWASP (CSV injection).

Several values stand in one cell with `|` between them, the delimiter that the Table Schema names: `;`
and `,` are common in names, `|` is not. Within a value it becomes `¦`, so that a cell of names always
has as many as the cell of keys beside it.

A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab or a line break for a formula, and
a year before our era for a number. Such a cell begins with an apostrophe here; so does one that could
be taken for such a cell. `cell_value` takes it away again.
"""

from __future__ import annotations

import re
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

MEDIA_TYPE = "text/csv"

PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json"

#: What stands between several values of one cell, and what stands for it within one.
BETWEEN, WITHIN = "|", "¦"

#: Also the full-width forms, which spreadsheets take for the others where East Asian text is typed.
_FORMULA = "=+-@\t\r\n＝＋－＠"

#: What a reader needs quotes for, with every sign that some reader takes for the end of a line.
_SPECIAL = re.compile('[",\\n\\r\\x0b\\x0c\\x1c-\\x1e\\x85\\u2028\\u2029]')

_END = "\r\n"

_TABLE = tuple(column for column in COLUMNS if column.in_table)


def csv_header() -> str:
    """The names of the columns, with the end of their line."""
    return ",".join(column.name for column in _TABLE) + _END


def csv_row(record: Record) -> str:
    """One row, with the end of its line."""
    cells = [_written(_CELL[column.type](column.value(record))) for column in _TABLE]
    return ",".join(cells) + _END


def cell_value(cell: str) -> str:
    """What a cell says, as a reader of CSV has it: without the apostrophe that keeps it from running."""
    kept = cell[:1] == "'" and cell[1:2] and cell[1] in f"'{_FORMULA}"
    return cell[1:] if kept else cell


def table_schema() -> dict[str, Any]:
    """The Table Schema of the table."""
    return {
        "$schema": PROFILE,
        "fields": [_field(column) for column in _TABLE],
        "primaryKey": ["id"],
        "missingValues": [""],
    }


def _field(column: Column) -> dict[str, Any]:
    said = {"name": column.name, "title": column.title, "description": column.description}
    needed = {"constraints": {"required": True}} if column.required else {}
    return {**said, **_FIELD_TYPE[column.type], **needed}


def _written(cell: str) -> str:
    if not cell:
        return cell
    # An apostrophe of the text's own gets one before it where it would be taken away.
    if cell[0] in _FORMULA or (cell[0] == "'" and cell_value(cell) != cell):
        cell = f"'{cell}"
    if _SPECIAL.search(cell):
        return '"' + cell.replace('"', '""') + '"'
    return cell


def _list(values: Iterable[str]) -> str:
    return BETWEEN.join([value.replace(BETWEEN, WITHIN) for value in values])


def _people(participants: Iterable[ParticipantRecord]) -> str:
    return _list(
        f"{person.name} ({person.role})" if person.role else person.name for person in participants
    )


def _pairs(pairs: Iterable[tuple[str, str]]) -> str:
    return _list(f"{name}: {value}" for name, value in pairs)


_CELL: Mapping[str, Callable[[Any], str]] = {
    TEXT: str,
    DAY: str,
    ADDRESS: str,
    LIST: _list,
    PEOPLE: _people,
    PAIRS: _pairs,
}

_SEVERAL = {"type": "list", "itemType": "string", "delimiter": BETWEEN}
_FIELD_TYPE: Mapping[str, Mapping[str, str]] = {
    TEXT: {"type": "string"},
    DAY: {"type": "date"},
    ADDRESS: {"type": "string", "format": "uri"},
    LIST: _SEVERAL,
    PEOPLE: _SEVERAL,
    PAIRS: _SEVERAL,
}
