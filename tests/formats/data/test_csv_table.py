"""The table: read by Python's strict reader, by frictionless, and run by no spreadsheet."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from frictionless import Schema
from frictionless.resources import TableResource
from hypothesis import given
from hypothesis import strategies as st

from statement_site.formats.data.csv_table import cell_value, csv_row, table_schema
from statement_site.formats.data.record import Record
from tests.formats.data.sample import DIGEST, FULL, HOSTILE, RECORDS, csv_text

#: What spreadsheets take for a formula; a negative number alone is none.
FORMULA = re.compile(r"[=+@\t\r\n＝＋－＠]|-")


def read(text: str) -> list[dict[str, str]]:
    """The rows as a program reads them that cuts a text into lines first."""
    return list(csv.DictReader(text.splitlines(keepends=True), strict=True))


def titled(title: str) -> Record:
    """A record with a title."""
    return Record(id="a", title=title, language="en", sha256=DIGEST)


def test_it_is_read_back_as_it_was_written() -> None:
    rows = read(csv_text(RECORDS))
    assert [row["id"] for row in rows] == [record.id for record in RECORDS]
    for record, row in zip(RECORDS, rows, strict=True):
        for name in ("title", "date", "summary", "notes", "place", "language"):
            assert cell_value(row[name]) == getattr(record, name)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
def test_any_title_is_read_back_by_any_reader_of_lines(title: str) -> None:
    text = csv_text((titled(title),))
    for rows in (read(text), list(csv.DictReader(io.StringIO(text, newline=""), strict=True))):
        assert [cell_value(row["title"]) for row in rows] == [title]


@given(st.text(st.sampled_from("'=+-@\t\ra1"), max_size=4))
def test_an_apostrophe_of_the_text_is_told_from_ours(title: str) -> None:
    assert cell_value(read(csv_text((titled(title),)))[0]["title"]) == title


def test_no_cell_is_a_formula() -> None:
    cells = [cell for row in read(csv_text(RECORDS)) for cell in row.values()]
    assert [cell for cell in cells if FORMULA.match(cell)] == []


def test_a_year_before_our_era_stays_a_text() -> None:
    assert read(csv_text(RECORDS))[2]["date"] == "'-0043-03-15"


def test_an_ordinary_apostrophe_gets_no_other() -> None:
    assert "'Tis agreed" in csv_row(titled("'Tis agreed"))
    assert "''Tis" not in csv_row(titled("'Tis agreed"))


def test_lines_end_as_rfc_4180_says() -> None:
    text = csv_text((FULL,))
    assert text.count("\r\n") == text.count("\n") == 2


def test_only_what_needs_quotes_has_them() -> None:
    assert '"' not in csv_row(titled("Plain"))


def test_cells_of_keys_and_of_names_have_as_many_values() -> None:
    row = read(csv_text((FULL,)))[0]
    assert row["countries"].split("|") == ["PE", "CL"]
    assert row["country_names"].split("|") == ["Peru", "Chile"]
    assert row["organization_names"] == "OAS ¦ OEA"
    assert row["people"].split("|") == ["ana-ruiz", ""]
    assert row["participants"].split("|") == ["Ana Ruiz (Minister)", "Li Wei"]
    assert row["fields"].split("|") == ["volume: 3", "source.page: 12: 13"]


def table(records: tuple[Record, ...], folder: Path) -> TableResource:
    """The table as frictionless has it, with its schema."""
    (folder / "statements.csv").write_text(csv_text(records), "utf-8", newline="")
    schema = Schema.from_descriptor(table_schema())
    return TableResource(path="statements.csv", basepath=str(folder), schema=schema)


def test_frictionless_finds_no_fault(tmp_path: Path) -> None:
    resource = table(RECORDS, tmp_path)
    report = resource.validate()
    assert report.valid, report.flatten(["rowNumber", "fieldName", "note"])
    rows = resource.read_rows()
    assert len(rows) == len(RECORDS)
    assert rows[0]["countries"] == ["PE", "CL"]
    assert rows[0]["date_start"].isoformat() == "2024-03-14"
    assert rows[1]["countries"] is None


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ((replace(FULL, title=""),), "constraint-error"),
        ((replace(FULL, date_start="2024-02-31"),), "type-error"),
        ((FULL, FULL), "primary-key"),
    ],
)
def test_frictionless_finds_what_no_record_is_like(
    wrong: tuple[Record, ...], error: str, tmp_path: Path
) -> None:
    assert table(wrong, tmp_path).validate().flatten(["type"]) == [[error]]


def test_hostile_words_stand_in_the_table() -> None:
    rows = read(csv_text(RECORDS))
    assert [cell_value(row["title"]) for row in rows[3:]] == list(HOSTILE)
