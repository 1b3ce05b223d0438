"""The archive as a database that can be asked and searched. Standard: the SQLite file format 3, FTS5.

A statement is a row of `statements`; what it has several of stands in `statement_…`, in order. Each
register is a table of keys and names, and the view `terms` shows all of them as one. `statements_fts`
is the index of the words, in the form that Datasette knows and offers a search for.

Equal records give equal bytes with one release of SQLite: there is no time and no chance in them, and
the release itself, which a database on a disk would name (bytes 96 to 99), is not named by one made in
memory. Another release may well lay out its pages differently.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import chain
from typing import TYPE_CHECKING

from statement_site.formats.data.columns import COLUMNS, LIST, SINGLE, Column
from statement_site.formats.data.record import Record

if TYPE_CHECKING:
    import sqlite3

#: As registered with IANA.
MEDIA_TYPE = "application/vnd.sqlite3"

_Row = tuple[str | int | None, ...]

#: What one value is called in the tables of several.
_ONE = {
    "countries": "country",
    "organizations": "organization",
    "topics": "topic",
    "instruments": "instrument",
    "languages": "language",
}
#: The registers of which a statement has one term, by the column that has its key.
_REGISTER = {"type": "types", "series": "series"}

_BY_NAME = {column.name: column for column in COLUMNS}
_SINGLE = tuple(column for column in COLUMNS if column.in_database and column.type in SINGLE)
_KEYS = tuple(column for column in COLUMNS if column.type == LIST and column.names)
_KEY = tuple(column for column in COLUMNS if column.type != LIST and column.names)


def sqlite_bytes(records: Sequence[Record]) -> bytes:
    """The database of these records, in their order."""
    import sqlite3  # noqa: PLC0415 — most builds make none

    with closing(sqlite3.connect(":memory:")) as database:
        database.execute("PRAGMA page_size = 4096")
        database.executescript("".join(f"{statement};\n" for statement in _schema()))
        for table, rows in _tables(records):
            _fill(database, table, rows)
        for order in ("rebuild", "optimize"):
            database.execute("INSERT INTO statements_fts (statements_fts) VALUES (?)", (order,))
        database.commit()
        # Rows are numbered from 1 without a gap, so that the index still knows them afterwards.
        database.execute("VACUUM")
        return database.serialize()


def _fill(database: sqlite3.Connection, table: str, rows: Iterator[_Row]) -> None:
    first = next(rows, None)
    if first is None:
        return
    marks = ", ".join("?" * len(first))
    # The names of tables are our own; whatever a file says is bound.
    database.executemany(f"INSERT INTO {table} VALUES ({marks})", chain((first,), rows))  # noqa: S608


def _schema() -> Iterator[str]:
    columns = ", ".join(_single(column) for column in _SINGLE)
    yield f"CREATE TABLE statements ({columns})"
    yield "CREATE INDEX statements_by_day ON statements (date_start)"
    for column in (*_KEYS, *_KEY):
        register = _REGISTER.get(column.name, column.name)
        yield f"CREATE TABLE {register} (key TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID"
    for column in _KEYS:
        one = _ONE[column.name]
        yield from _several(column.name, f"{one} TEXT NOT NULL REFERENCES {column.name} (key)", one)
    yield from _several("languages", "language TEXT NOT NULL", "language")
    yield from _several("related", "related TEXT NOT NULL REFERENCES statements (id)", "related")
    yield from _several(
        "participants",
        "name TEXT NOT NULL, role TEXT, country TEXT, organization TEXT, person TEXT",
        "person",
    )
    yield from _several("fields", "name TEXT NOT NULL, value TEXT NOT NULL", "name")
    yield f"CREATE VIEW terms AS {_every_register()}"
    yield (
        "CREATE VIRTUAL TABLE statements_fts USING fts5 (title, summary, text,"
        ' content="statements", content_rowid="rowid", tokenize="unicode61 remove_diacritics 2")'
    )


def _single(column: Column) -> str:
    if column.name == "id":
        return "id TEXT PRIMARY KEY NOT NULL"
    if column.names:
        return f"{column.name} TEXT REFERENCES {_REGISTER[column.name]} (key)"
    return f"{column.name} TEXT{' NOT NULL' if column.required else ''}"


def _several(name: str, values: str, found_by: str) -> Iterator[str]:
    table = f"statement_{name}"
    yield (
        f"CREATE TABLE {table} (statement TEXT NOT NULL REFERENCES statements (id),"
        f" position INTEGER NOT NULL, {values}, PRIMARY KEY (statement, position)) WITHOUT ROWID"
    )
    yield f"CREATE INDEX {table}_by_{found_by} ON {table} ({found_by})"


def _every_register() -> str:
    registers = [_REGISTER.get(column.name, column.name) for column in (*_KEYS, *_KEY)]
    return " UNION ALL ".join(
        f"SELECT '{register}' AS facet, key, name FROM {register}"  # noqa: S608 — our own names
        for register in registers
    )


def _tables(records: Sequence[Record]) -> Iterator[tuple[str, Iterator[_Row]]]:
    """The rows of every table, statements first."""
    yield (
        "statements",
        (tuple(column.value(record) or None for column in _SINGLE) for record in records),
    )
    for column in (*_KEYS, *_KEY):
        yield _REGISTER.get(column.name, column.name), _terms(records, column)
    for column in (*_KEYS, _BY_NAME["languages"]):
        yield f"statement_{column.name}", _values(records, column)
    known = {record.id for record in records}
    # What is related to something that is not among these records cannot be looked up in them.
    related = (row for row in _values(records, _BY_NAME["related"]) if row[2] in known)
    yield "statement_related", related
    yield "statement_participants", _participants(records)
    yield "statement_fields", _fields(records)


def _terms(records: Sequence[Record], column: Column) -> Iterator[_Row]:
    """The keys that records have, by their order, each with the name it has first."""
    keys, names = column.value, _BY_NAME[column.names].value
    found: dict[str, str] = {}
    for record in records:
        several = column.type == LIST
        pairs = (
            zip(keys(record), names(record), strict=True)
            if several
            else ((keys(record), names(record)),)
        )
        for key, name in pairs:
            if key:
                found.setdefault(key, name or key)
    yield from sorted(found.items())


def _values(records: Sequence[Record], column: Column) -> Iterator[_Row]:
    for record in records:
        for position, value in enumerate(column.value(record), 1):
            yield record.id, position, value


def _participants(records: Sequence[Record]) -> Iterator[_Row]:
    for record in records:
        for position, one in enumerate(record.participants, 1):
            about = (one.role, one.country, one.organization, one.person)
            yield record.id, position, one.name, *(value or None for value in about)


def _fields(records: Sequence[Record]) -> Iterator[_Row]:
    for record in records:
        for position, (name, value) in enumerate(record.fields, 1):
            yield record.id, position, name, value
