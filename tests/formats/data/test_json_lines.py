"""JSON Lines, and the schema that every line is valid by."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from statement_site.formats.data.json_lines import NotALine, json_line, record_of_line
from statement_site.formats.data.json_record import record_object, record_schema
from statement_site.formats.data.record import Record
from tests.formats.data.sample import FULL, NOTHING, RECORDS, json_lines

CHECK = jsonschema.Draft202012Validator(
    record_schema(), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
)


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.id)
def test_a_line_is_read_back_as_the_record_it_was(record: Record) -> None:
    assert record_of_line(json_line(record)) == record


@pytest.mark.parametrize(
    "line", [b"", b"{}", b"[]", b"null", b'{"id": "a"}', b"\xff", b"[" * 9_999]
)
def test_what_is_no_line_of_ours_is_refused(line: bytes) -> None:
    with pytest.raises(NotALine):
        record_of_line(line)


def constant(word: str) -> Any:
    """NaN and Infinity are not JSON."""
    raise AssertionError(word)


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(record_schema())


def test_every_line_is_an_object_that_is_valid() -> None:
    lines = json_lines(RECORDS).splitlines()
    assert len(lines) == len(RECORDS)
    for line, record in zip(lines, RECORDS, strict=True):
        read = json.loads(line, parse_constant=constant)
        CHECK.validate(read)
        assert read == record_object(record)
        assert (read["title"], read["text"] or "") == (record.title, record.text)


@pytest.mark.parametrize(
    "wrong",
    [replace(FULL, id=""), replace(FULL, title=""), replace(FULL, date_start="2024-02-31"),
     replace(FULL, sha256="")],
)  # fmt: skip
def test_what_no_record_is_like_is_not_valid(wrong: Record) -> None:
    assert CHECK.is_valid(record_object(FULL))
    assert not CHECK.is_valid(record_object(wrong))


def test_what_is_unknown_is_null_and_what_is_several_a_list() -> None:
    read = json.loads(json_line(NOTHING))
    assert read["date"] is read["url"] is read["summary"] is None
    assert read["countries"] == read["participants"] == []
    assert read["fields"] == {}


def test_participants_are_objects() -> None:
    assert record_object(FULL)["participants"][0] == {
        "name": "Ana Ruiz",
        "role": "Minister",
        "country": "PE",
        "organization": None,
        "person": "ana-ruiz",
    }
