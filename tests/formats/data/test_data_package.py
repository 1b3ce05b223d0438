"""The data package: frictionless reads it and finds the files as they are said to be."""

from __future__ import annotations

import json
from pathlib import Path

import frictionless

from statement_site.formats.data import csv_table, json_lines, sqlite_archive
from statement_site.formats.data.data_package import data_package
from statement_site.formats.data.download import Licence
from tests.formats.data import sample
from tests.formats.data.sample import RECORDS, download

FILES = {
    "statements.csv": sample.csv_text(RECORDS).encode(),
    "statements.jsonl": sample.json_lines(RECORDS).encode(),
    "statements.sqlite": sample.sqlite_bytes(RECORDS),
}
TYPES = (csv_table.MEDIA_TYPE, json_lines.MEDIA_TYPE, sqlite_archive.MEDIA_TYPE)
DOWNLOADS = [
    download(name.replace(".", "-"), name, f"All of it as {name}", type_, content)
    for (name, content), type_ in zip(FILES.items(), TYPES, strict=True)
]
PACKAGE = data_package(
    name="archive",
    title='Archive <b>"A"</b>',
    description="",
    homepage="https://example.org/a/",
    downloads=DOWNLOADS,
    licences=(Licence("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),),
)


def written(folder: Path) -> frictionless.Package:
    """The package, with its files."""
    for name, content in FILES.items():
        (folder / name).write_bytes(content)
    (folder / "datapackage.json").write_text(PACKAGE, "utf-8")
    return frictionless.Package(str(folder / "datapackage.json"))


def test_frictionless_finds_no_fault(tmp_path: Path) -> None:
    report = written(tmp_path).validate()
    assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "note"])
    assert [task.name for task in report.tasks] == [it.name for it in DOWNLOADS]


def test_frictionless_finds_a_file_that_was_changed(tmp_path: Path) -> None:
    package = written(tmp_path)
    changed = FILES["statements.csv"].replace(b"Lima", b"Limb")
    (tmp_path / "statements.csv").write_bytes(changed)
    report = package.validate()
    assert [task.name for task in report.tasks if task.errors] == ["statements-csv"]
    assert report.flatten(["type"]) == [["hash-count"]]


def test_what_is_empty_is_left_out() -> None:
    descriptor = json.loads(PACKAGE)
    assert "description" not in descriptor
    assert "created" not in descriptor
    assert descriptor["licenses"] == [
        {"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/"}
    ]
