"""One list of columns, from which every format is derived."""

from __future__ import annotations

import csv
from dataclasses import fields

from statement_site.formats.data.columns import COLUMNS
from statement_site.formats.data.csv_table import csv_header, table_schema
from statement_site.formats.data.json_record import record_object, record_schema
from statement_site.formats.data.record import Record
from tests.formats.data.sample import FULL

NAMES = [column.name for column in COLUMNS]


def test_every_attribute_of_a_record_has_a_column() -> None:
    assert set(NAMES) == {field.name for field in fields(Record)} | {"people"}
    assert len(set(NAMES)) == len(NAMES)


def test_every_column_of_names_belongs_to_a_column_of_keys() -> None:
    told = [column.names for column in COLUMNS if column.names]
    assert told == [name for name in NAMES if name.endswith(("_name", "_names"))]


def test_every_format_has_the_names_in_the_same_order() -> None:
    header = next(csv.reader([csv_header()], strict=True))
    assert header == [column.name for column in COLUMNS if column.in_table]
    assert header == [field["name"] for field in table_schema()["fields"]]
    assert list(record_object(FULL)) == list(record_schema()["properties"]) == NAMES


def test_every_column_is_described() -> None:
    assert all(column.title and column.description.endswith(".") for column in COLUMNS)
