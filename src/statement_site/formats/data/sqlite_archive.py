"""The archive as a database that can be asked and searched. Standard: the SQLite file format 3, FTS5.

A statement is a row of `statements`; what it has several of stands in `statement_…`, in order. Each
register is a table of keys and names, and the view `terms` shows all of them as one. `statements_fts`
is the index of the words, in the form that Datasette knows and offers a search for.

Equal records give equal bytes with one release of SQLite: there is no time and no chance in them, and
what names the release itself, and counts how often the file was written (§ 1.3 of the file format), is
to be taken out (`WRITER`). Another release may well lay out its pages differently.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain
from typing import TYPE_CHECKING

from statement_site.formats.data.columns import COLUMNS, LIST, SINGLE, Column
from statement_site.formats.data.record import Record

if TYPE_CHECKING:
    import sqlite3

#: As registered with IANA.
MEDIA_TYPE = "application/vnd.sqlite3"

_Row = tuple[str | int | None, ...]

#: What one key is called in the tables of several.
_ONE = {
    "countries": "country",
    "organizations": "organization",
    "topics": "topic",
    "instruments": "instrument",
}
#: The registers of which a statement has one term, by the column that has its key.
_REGISTER = {"type": "types", "series": "series"}

_BY_NAME = {column.name: column for column in COLUMNS}
_SINGLE = tuple(column for column in COLUMNS if column.in_database and column.type in SINGLE)
_KEYS = tuple(column for column in COLUMNS if column.type == LIST and column.names)
_KEY = tuple(column for column in COLUMNS if column.type != LIST and column.names)


#: What a statement has several of: the name of its table, its columns, and by which one it is found.
_SEVERAL = (
    *((name, f"{one} TEXT NOT NULL REFERENCES {name} (key)", one) for name, one in _ONE.items()),
    ("languages", "language TEXT NOT NULL", "language"),
    ("related", "related TEXT NOT NULL REFERENCES statements (id)", "related"),
    (
        "participants",
        "name TEXT NOT NULL, role TEXT, country TEXT, organization TEXT, person TEXT",
        "person",
    ),
    ("fields", "name TEXT NOT NULL, value TEXT NOT NULL", "name"),
)


#: What fills a database: it is given records, some at a time, and puts them after those before.
Fill = Callable[[Sequence[Record]], None]


@contextmanager
def filled(database: sqlite3.Connection) -> Iterator[Fill]:
    """A new database without transactions of its own (`isolation_level=None`), to be filled; whole then.

    Raises:
        sqlite3.Error: it cannot be written.
    """
    terms: dict[str, dict[str, str]] = {_register(column): {} for column in (*_KEYS, *_KEY)}
    for pragma in _PRAGMAS:
        database.execute(f"PRAGMA {pragma}")
    database.execute("BEGIN")
    for statement in _tables_and_views():
        database.execute(statement)

    def fill(records: Sequence[Record]) -> None:
        for table, rows in _tables(records):
            _insert(database, table, rows)
        for column in (*_KEYS, *_KEY):
            for key, name in _terms(records, column):
                terms[_register(column)].setdefault(key, name)

    yield fill
    _finish(database, terms)


#: The size of a page is in the file; the rest makes it quick to write one that nobody reads meanwhile.
_PRAGMAS = (
    "page_size = 4096",
    "journal_mode = OFF",
    "synchronous = OFF",
    "locking_mode = EXCLUSIVE",
    "cache_size = -65536",
)

#: Where a file counts how often it was written, and names the count and the release at its last change:
#: zeros there are as good, and the same for all.
WRITER = ((24, 28), (92, 100))


def _finish(database: sqlite3.Connection, terms: Mapping[str, Mapping[str, str]]) -> None:
    """Put in what only all records tell, and make the index."""
    for register, names in terms.items():
        _insert(database, register, iter(sorted(names.items())))
    # What is related to something that is not among the records cannot be looked up in them.
    database.execute(
        "DELETE FROM statement_related WHERE related NOT IN (SELECT id FROM statements)"
    )
    for order in ("rebuild", "optimize"):
        database.execute("INSERT INTO statements_fts (statements_fts) VALUES (?)", (order,))
    # They take the room that the other index no longer needs.
    for statement in _indexes():
        database.execute(statement)
    database.execute("COMMIT")


def _register(column: Column) -> str:
    """The register that has the keys of a column."""
    return _REGISTER.get(column.name, column.name)


def _insert(database: sqlite3.Connection, table: str, rows: Iterator[_Row]) -> None:
    first = next(rows, None)
    if first is None:
        return
    marks = ", ".join("?" * len(first))
    # The names of tables are our own; whatever a file says is bound.
    database.executemany(f"INSERT INTO {table} VALUES ({marks})", chain((first,), rows))  # noqa: S608


def _tables_and_views() -> Iterator[str]:
    columns = ", ".join(_single(column) for column in _SINGLE)
    yield f"CREATE TABLE statements ({columns})"
    for column in (*_KEYS, *_KEY):
        yield f"CREATE TABLE {_register(column)} (key TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID"
    for name, values, _ in _SEVERAL:
        yield (
            f"CREATE TABLE statement_{name} (statement TEXT NOT NULL REFERENCES statements (id),"
            f" position INTEGER NOT NULL, {values}, PRIMARY KEY (statement, position)) WITHOUT ROWID"
        )
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


def _indexes() -> Iterator[str]:
    """By what else rows are found: made when all are there, they are in order and without gaps."""
    yield "CREATE INDEX statements_by_day ON statements (date_start)"
    for name, _, found_by in _SEVERAL:
        yield f"CREATE INDEX statement_{name}_by_{found_by} ON statement_{name} ({found_by})"


def _every_register() -> str:
    registers = [_register(column) for column in (*_KEYS, *_KEY)]
    return " UNION ALL ".join(
        f"SELECT '{register}' AS facet, key, name FROM {register}"  # noqa: S608 — our own names
        for register in registers
    )


def _tables(records: Sequence[Record]) -> Iterator[tuple[str, Iterator[_Row]]]:
    """The rows of every table but the registers, statements first."""
    yield (
        "statements",
        (tuple(column.value(record) or None for column in _SINGLE) for record in records),
    )
    for column in (*_KEYS, _BY_NAME["languages"]):
        yield f"statement_{column.name}", _values(records, column)
    yield "statement_related", _values(records, _BY_NAME["related"])
    yield "statement_participants", _participants(records)
    yield "statement_fields", _fields(records)


def _terms(records: Sequence[Record], column: Column) -> Iterator[tuple[str, str]]:
    """The keys that records have, each with its name, as often as they have them."""
    keys, names = column.value, _BY_NAME[column.names].value
    for record in records:
        several = column.type == LIST
        pairs = (
            zip(keys(record), names(record), strict=True)
            if several
            else ((keys(record), names(record)),)
        )
        for key, name in pairs:
            if key:
                yield key, name or key


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
