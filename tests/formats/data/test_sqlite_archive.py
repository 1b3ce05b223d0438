"""The database: whole, found in without accents, the same bytes each time, and known to Datasette."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from datasette.app import Datasette

from statement_site.formats.data.columns import COLUMNS, SINGLE
from tests.formats.data.sample import FULL, NOTHING, RECORDS, sqlite_bytes


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of the sample, as a file."""
    file = tmp_path_factory.mktemp("data") / "statements.sqlite"
    file.write_bytes(sqlite_bytes(RECORDS))
    return file


@pytest.fixture
def database(path: Path) -> Iterator[sqlite3.Connection]:
    """The database, as one opens it that cannot change."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as opened:
        yield opened


def found(database: sqlite3.Connection, words: str) -> list[str]:
    """The ids of the statements with these words."""
    query = "SELECT id FROM statements WHERE rowid IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH ?)"
    return [row[0] for row in database.execute(query, (words,))]


def test_sqlite_finds_no_fault(database: sqlite3.Connection) -> None:
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    assert database.execute("PRAGMA page_size").fetchone() == (4096,)
    assert database.execute("PRAGMA freelist_count").fetchone() == (0,)


def test_the_index_agrees_with_the_statements(path: Path) -> None:
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(path.read_bytes())
        check = "INSERT INTO statements_fts (statements_fts, rank) VALUES ('integrity-check', 1)"
        database.execute(check)


def test_a_row_says_what_the_record_says(database: sqlite3.Connection) -> None:
    database.row_factory = sqlite3.Row
    rows = database.execute("SELECT * FROM statements ORDER BY rowid").fetchall()
    assert len(rows) == len(RECORDS)
    single = [column for column in COLUMNS if column.in_database and column.type in SINGLE]
    assert rows[0].keys() == [column.name for column in single]
    for row, record in zip(rows, RECORDS, strict=True):
        assert [row[c.name] for c in single] == [c.value(record) or None for c in single]


@pytest.mark.parametrize(
    ("query", "rows"),
    [
        ("country FROM statement_countries", [("PE",), ("CL",)]),
        ("organization FROM statement_organizations", [("oas",)]),
        ("topic FROM statement_topics", [("trade",), ("migration",)]),
        ("instrument FROM statement_instruments", [("un-charter",)]),
        ("language FROM statement_languages", [("es",), ("en",)]),
        ("related FROM statement_related", [("undated",)]),
        ("name, value FROM statement_fields", [("volume", "3"), ("source.page", "12: 13")]),
        (
            "name, role, country, organization, person FROM statement_participants",
            [("Ana Ruiz", "Minister", "PE", None, "ana-ruiz"), ("Li Wei", None, None, None, None)],
        ),
    ],
)
def test_what_there_is_several_of_stands_in_its_order(
    database: sqlite3.Connection, query: str, rows: list[tuple[str, ...]]
) -> None:
    asked = f"SELECT {query} WHERE statement = ? ORDER BY position"
    assert database.execute(asked, (FULL.id,)).fetchall() == rows


def test_the_terms_of_all_registers_can_be_asked_as_one(database: sqlite3.Connection) -> None:
    terms = set(database.execute("SELECT facet, key, name FROM terms"))
    assert terms >= {
        ("countries", "PE", "Peru"),
        ("organizations", "oas", "OAS | OEA"),
        ("topics", "trade", "Trade"),
        ("instruments", "un-charter", "Charter of the United Nations"),
        ("types", "joint-statement", "Joint statement"),
        ("series", "summits", "Summits"),
    }


@pytest.mark.parametrize(
    "words", ["declaracion", "DECLARACIÓN", "peru cooperacion", '"el peru y chile"']
)
def test_words_are_found_with_and_without_their_accents(
    database: sqlite3.Connection, words: str
) -> None:
    assert found(database, words) == [FULL.id]


def test_records_of_nothing_make_a_database_of_nothing() -> None:
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(sqlite_bytes(()))
        assert database.execute("SELECT count(*) FROM statements").fetchone() == (0,)


def test_keys_without_a_name_for_each_are_refused() -> None:
    with pytest.raises(ValueError, match="zip"):
        sqlite_bytes((replace(NOTHING, countries=("PE",)),))


def test_equal_records_give_equal_bytes_whatever_the_seed_of_hashes() -> None:
    code = (
        "import hashlib; from tests.formats.data.sample import RECORDS, sqlite_bytes;"
        "print(hashlib.sha256(sqlite_bytes(RECORDS)).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1


def test_records_may_be_put_in_a_few_at_a_time() -> None:
    assert sqlite_bytes(RECORDS[:1], RECORDS[1:3], (), RECORDS[3:]) == sqlite_bytes(RECORDS)


def test_datasette_searches_it(path: Path) -> None:
    rows = asked(path, "/statements/statements.json?_shape=array&_search=migracion")
    assert [row["id"] for row in rows] == [FULL.id]


def test_datasette_finds_the_statements_of_a_term(path: Path) -> None:
    rows = asked(path, "/statements/statement_topics.json?_shape=array&topic=trade")
    assert [row["statement"] for row in rows] == [FULL.id]
    row = asked(path, f"/statements/statements/{FULL.id}.json?_shape=array")
    assert row[0]["title"] == FULL.title


def asked(path: Path, address: str) -> list[dict[str, Any]]:
    """What Datasette answers."""

    async def answer() -> Any:
        service = Datasette(files=[], immutables=[str(path)])
        await service.invoke_startup()
        answered = await service.client.get(address)
        assert answered.status_code == 200, answered.text
        return answered.json()

    rows: list[dict[str, Any]] = asyncio.run(answer())
    return rows
