"""SQLite, Datasette, frictionless, JSON Schema and OpenAPI judge the archive as data; all say the same."""

from __future__ import annotations

import asyncio
import csv
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import frictionless
import jsonschema
import pytest
from datasette.app import Datasette
from openapi_spec_validator import OpenAPIV31SpecValidator

from statement_site.formats.data.csv_table import cell_value
from tests.oracles.conftest import Built

FORMATS = jsonschema.Draft202012Validator.FORMAT_CHECKER


def validator(schema: dict[str, Any]) -> jsonschema.Draft202012Validator:
    """What judges by a schema, formats too."""
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema, format_checker=FORMATS)


def read(path: Path) -> Any:
    """A file of JSON."""
    return json.loads(path.read_bytes())


def test_all_formats_have_the_same_statements(site: Built) -> None:
    data, ids = site.folder / "data", list(site.records)
    assert ids == sorted(ids)
    table = (data / "statements.csv").read_bytes().decode()
    rows = list(csv.DictReader(table.splitlines(keepends=True), strict=True))
    assert [row["id"] for row in rows] == ids
    assert [cell_value(row["title"]) for row in rows] == [
        record["title"] for record in site.records.values()
    ]
    with closing(sqlite3.connect(data / "statements.sqlite")) as database:
        found = database.execute("SELECT id, title, text FROM statements ORDER BY id").fetchall()
    assert found == [(each["id"], each["title"], each["text"]) for each in site.records.values()]
    api = {path.stem: read(path) for path in (site.folder / "api/statements").iterdir()}
    assert api == site.records
    assert [
        each["id"] for each in site.records.values() if not site.file_at(each["url"]).is_file()
    ] == []
    pages = (site.folder / "statements").glob("*/text.txt")
    assert sorted(path.parent.name for path in pages) == ids


def test_sqlite_finds_no_fault_and_every_title(site: Built) -> None:
    with closing(sqlite3.connect(site.folder / "data/statements.sqlite")) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        query = "SELECT id FROM statements WHERE rowid IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH ?)"
        for record in site.records.values():
            if any(character.isalnum() for character in record["title"]):
                words = '"' + record["title"].replace('"', '""') + '"'
                assert (record["id"],) in database.execute(query, (words,)).fetchall()


def test_datasette_opens_and_searches_it(site: Built) -> None:
    async def answer(address: str) -> Any:
        service = Datasette(files=[], immutables=[str(site.folder / "data/statements.sqlite")])
        await service.invoke_startup()
        answered = await service.client.get(address)
        assert answered.status_code == 200, answered.text
        return answered.json()

    record = next(each for each in site.records.values() if "peace" in each["text"].lower())
    address = "/statements/statements.json?_shape=array&_search=peace&_size=max"
    assert record["id"] in [row["id"] for row in asyncio.run(answer(address))]


def test_frictionless_finds_no_fault_in_the_package(site: Built) -> None:
    report = frictionless.Package(str(site.folder / "data/datapackage.json")).validate()
    assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "note"])
    assert len(report.tasks) == 3


def test_every_record_is_valid_by_its_schema(site: Built) -> None:
    judge = validator(read(site.folder / "data/statements.schema.json"))
    for record in site.records.values():
        judge.validate(record)


def test_every_file_of_the_api_is_valid_by_its_description(site: Built) -> None:
    described = read(site.folder / "api/openapi.json")
    OpenAPIV31SpecValidator(described).validate()
    paths = [
        (
            path.strip("/"),
            operation["get"]["responses"]["200"]["content"]["application/json"]["schema"],
        )
        for path, operation in described["paths"].items()
    ]
    judges = {
        path: validator({**schema, "components": described["components"]}) for path, schema in paths
    }
    enum = described["paths"]["/api/{facet}/{slug}.json"]["get"]["parameters"][0]["schema"]["enum"]
    for file in site.files(".json"):
        name = site.name(file)
        if not name.startswith("api/") or name == "api/openapi.json":
            continue
        folder = name.split("/")[1]
        path = name if name in judges else "api/statements/{id}.json"
        path = "api/{facet}/{slug}.json" if folder in enum else path
        try:
            judges[path].validate(read(file))
        except jsonschema.ValidationError as error:
            pytest.fail(f"{name}: {error.message}")
